import { useMemo } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Production } from '#dialogue';
import { addressOf } from '../../addresses/index.ts';
import { savePlay } from '../../api/index.ts';
import type { SavedPlay } from '../../api/index.ts';
import { WithPlay } from '../conversation/play-place.tsx';
import { turningPointOf, wrapUpOf } from './answers.ts';
import type { Answers } from './answers.ts';
import { questionsAfter } from './questions.ts';
import { forgetDraft, WrapUpForm } from './wrap-up-form.tsx';

/** Looking back before the report says anything: what one has said oneself is learnt better than what one is told. */
export function WrapUpScreen({ id }: { readonly id: string }) {
  return (
    <WithPlay id={id}>
      {(saved, production) => {
        if (saved.request.finished !== true) return <Redirect to={addressOf('play', id)} replace />;
        if (saved.request.wrapUp) return <Redirect to={addressOf('report', id)} replace />;
        return <WrapUp key={id} saved={saved} production={production} />;
      }}
    </WithPlay>
  );
}

function WrapUp({ saved, production }: { readonly saved: SavedPlay; readonly production: Production }) {
  const { id, request } = saved;
  const questions = useMemo(() => questionsAfter(production, request), [production, request]);
  const [, go] = useLocation();
  const finish = (answers: Answers) => {
    const turningPoint = turningPointOf(answers);
    savePlay(id, { wrapUp: wrapUpOf(answers), ...(turningPoint && { turningPoint }) });
    forgetDraft(id);
    go(addressOf('report', id), { replace: true });
  };
  return <WrapUpForm id={id} questions={questions} talk={addressOf('play', id)} onFinish={finish} />;
}
