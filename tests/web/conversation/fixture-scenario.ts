import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHANNELS } from '#base';
import type { Channel } from '#base';

const LONG = `Since you ask. It was meant for my sister's leaving do on Saturday, and I told you people so when I ordered, and again on Tuesday, and the young man said it would be a priority, which is apparently a word that means nothing, because here we are. ${'I have the box number, the order number and the name of everybody I have spoken to. '.repeat(4)}So.`;

/** A small scenario that uses everything a stage has to show, on any channel. */
export const fixtureScenario = (channel: Channel): string => `
poise: 1
id: parcel-by-${channel}
title: A parcel that never came
archetype: victim
root-cause: dissatisfaction
signs: [repeated-complaints]
channel: ${channel}
difficulty: 1
brief:
  company: Larkfield Post, a carrier
  role: You answer for deliveries.
  goal: Find the parcel or pay for it, and keep to what you may pay.
  known: A parcel for Ames was scanned once.
customer:
  name: Robin Ames
  role: waits for a present
  face: { skin: 6, hair: 4, hair-tone: 1, brows: 3, glasses: true, clothes: 8 }
desk:
  tracking: { kind: record, title: Tracking, text: Left the depot on the second. No scan since., teaches: [left-depot] }
  limits:
    kind: policy
    title: What we pay
    text: Postage and the declared value.
    may: [refund the postage]
    must-refer: [anything above the declared value]
    may-not: [promise a day of delivery]
facts:
  left-depot: It left the depot on the second.
diagnosis:
  archetypes: [bargainer, ghost]
  root-causes: [bad-history]
  signs: [negative-tone]
documentation:
  - { id: scan, text: One scan on the second., belongs: true, because: A fact. }
  - { id: rude, text: Rude from the start., belongs: false, because: A judgement. }
reflection: [listened, differently]
beats:
  opening:
    moment: opening
    says: It was meant to be here days ago. It is always mine that goes missing.
    cue: meant to be here days ago
    replies:
      a:
        text: Days ago it should have been there. I am looking for it while you tell me what is in it.
        does: [hold-facts, next-step]
        rating: { active-listening: 2, de-escalation: 1 }
        because: Gives back the days and starts to look.
        rule: Give back the fact, then move.
        to: more
      b:
        text: I completely understand how frustrating that must be for you.
        counterfeit: scripted-empathy
        rating: { active-listening: -1, de-escalation: -1 }
        cost: 12
        because: Could stand under any complaint.
        to: more
    silence: { after: ${channel === 'email' ? '2d' : '12s'}, to: more }
  more:
    moment: hearing
    says: >-
      ${LONG}
    cue: told you people so
    replies:
      a:
        text: It left the depot on the second and has not been seen since. I will open the search now and call you tomorrow with what it brings.
        does: [own-and-repair, next-step]
        rating: { active-listening: 1, de-escalation: 2 }
        because: Says what is known and who does what.
        when: { knows: left-depot }
        to: found
      b:
        text: I can open a search.
        does: [next-step]
        rating: { active-listening: 0, de-escalation: 1 }
        because: A step, and nothing of what was said.
        to: found
      c:
        text: That must have been another team.
        counterfeit: blame-shift
        rating: { active-listening: -2, de-escalation: -2 }
        cost: 8
        because: Hands the fault on.
        to: gone
endings:
  found: { class: solved, utility: 85, title: The parcel turns up, says: Well. Thank you. Call me then. }
  gone: { class: lost, utility: 15, title: They go elsewhere, says: Forget it. I will write to the paper. }
`;

/** A folder with the product's own laws and this scenario on every channel. */
export function fixtureLibrary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'poise-stage-'));
  cpSync('scenarios/archetypes', join(folder, 'archetypes'), { recursive: true });
  cpSync('scenarios/handling.yaml', join(folder, 'handling.yaml'));
  mkdirSync(join(folder, 'parcel'));
  for (const channel of CHANNELS) {
    writeFileSync(join(folder, 'parcel', `parcel-by-${channel}.yaml`), fixtureScenario(channel).trimStart());
  }
  return folder;
}
