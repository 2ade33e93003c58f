import { draw } from '#base';
import type { Customer, Face, Voice } from '#dialogue';
import type { ScenarioSource } from '../format/scenario-shape.ts';

const SHAPES = 10;

type Written = ScenarioSource['customer'];

export function customerOf({ id, customer }: ScenarioSource): Customer {
  const { name, role, face, voice } = customer;
  return { name, role: role ?? null, face: faceOf(id, face), voice: voiceOf(voice) };
}

/**
 * A face that is not described is drawn from the scenario's id, not from the customer's name: nobody's looks follow from
 * what they are called.
 */
function faceOf(id: string, face: Written['face'] = {}): Face {
  const drawn = (part: string): number => draw(0, `${id}/face/${part}`) % SHAPES;
  return {
    skin: face.skin ?? drawn('skin'),
    hair: face.hair ?? drawn('hair'),
    hairTone: face['hair-tone'] ?? drawn('hair-tone'),
    brows: face.brows ?? drawn('brows'),
    glasses: face.glasses ?? false,
    beard: face.beard ?? false,
    clothes: face.clothes ?? drawn('clothes'),
  };
}

const voiceOf = ({ lang = 'en-GB', pitch = 1, rate = 1 }: Written['voice'] = {}): Voice => ({
  lang,
  pitch,
  rate,
});
