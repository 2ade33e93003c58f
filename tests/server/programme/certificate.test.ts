import { expect, it } from 'vitest';
import { pathTo } from '#protocol';
import type { Certificate } from '#protocol';
import { person } from '../fixture/people.ts';
import type { SignedIn } from '../fixture/people.ts';
import { BADLY, given, place, programmeOf, sit, WELL, wish } from './programme.ts';

const ask = (one: SignedIn, assignment: string, holder: string) =>
  one.ask('GET', pathTo('certificate', { assignment, person: holder }));

it('says what was passed and when, and from what somebody was excused', async () => {
  const { mara, cleo } = await place();
  const scenarios = ['talk-a', 'talk-b', 'talk-c'];
  const assignment = await given(mara, wish({ content: { what: 'these', scenarios }, people: [cleo.id] }));
  await sit(cleo, { scenario: 'talk-a', assignment, says: WELL });
  await sit(cleo, { scenario: 'talk-b', assignment, says: BADLY });
  expect((await ask(cleo, assignment, 'me')).status).toBe(404);
  await sit(cleo, { scenario: 'talk-b', assignment, says: WELL });
  const excuse = { scenario: 'talk-c', reason: 'Did it.' };
  await mara.ask('PUT', pathTo('excuse', { assignment, person: cleo.id }), excuse);
  expect((await programmeOf(cleo)).assignments).toMatchObject([{ certificate: true, standing: 'passed' }]);
  const certificate = (await (await ask(cleo, assignment, 'me')).json()) as Certificate;
  expect(certificate).toMatchObject({
    organisation: 'Example Ltd',
    person: 'Cleo',
    title: 'First week',
    minimum: 60,
    attempts: 2,
    excused: ['The talk talk-c'],
  });
  expect(certificate.passed.map(({ title }) => title)).toEqual(['The talk talk-a', 'The talk talk-b']);
  expect(certificate.completedAt).toBe(certificate.passed[1]?.at);
  expect(JSON.stringify(certificate)).not.toContain('Did it.');
});

it('is there for its holder and their manager, who is seen to have looked, and for nobody else', async () => {
  const { mara, cleo, dan, parts, ...world } = await place();
  const scenarios = ['talk-a'];
  const assignment = await given(mara, wish({ content: { what: 'these', scenarios }, people: [cleo.id] }));
  await sit(cleo, { scenario: 'talk-a', assignment, says: WELL });
  const otto = await person({ parts, ...world }, 'Otto', 'manager');
  expect((await ask(mara, assignment, cleo.id)).status).toBe(200);
  expect((await ask(otto, assignment, cleo.id)).status).toBe(404);
  expect((await ask(dan, assignment, cleo.id)).status).toBe(404);
  expect((await ask(dan, assignment, 'me')).status).toBe(404);
  const looked = await parts.database.read((tables) =>
    tables
      .selectFrom('audit')
      .select(['actor', 'subject'])
      .where('action', '=', 'certificate.read')
      .execute(),
  );
  expect(looked).toEqual([{ actor: mara.id, subject: cleo.id }]);
});

it('is not given for practice or for what somebody was only excused from', async () => {
  const { mara, cleo } = await place();
  const people = [cleo.id];
  const practice = await given(mara, wish({ assessed: false, people }));
  const assignment = await given(mara, wish({ people }));
  await mara.ask('PUT', pathTo('excuse', { assignment, person: cleo.id }), {
    scenario: null,
    reason: 'Ill.',
  });
  for (const one of [practice, assignment]) expect((await ask(cleo, one, 'me')).status).toBe(404);
});
