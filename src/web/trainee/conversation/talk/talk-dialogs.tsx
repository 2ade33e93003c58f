import { BriefDialog } from './brief-dialog.tsx';
import { DeskSheet } from './desk-sheet.tsx';
import { OptionsDialog } from './options-dialog.tsx';
import { PausedDialog } from './paused-dialog.tsx';
import type { Room } from './room.ts';

/** Everything that can lie over the talk. */
export function TalkDialogs({ room }: { readonly room: Room }) {
  const { stage, session, overlay, close, desk, settings, setSettings } = room;
  const { scenario } = stage.production;
  const written = scenario.channel === 'chat' || scenario.channel === 'email';
  return (
    <>
      <BriefDialog scenario={scenario} open={overlay === 'brief'} onClose={close} />
      <OptionsDialog
        open={overlay === 'options'}
        onClose={close}
        timing={session.actor.getSnapshot().context.pace}
        onTiming={(timing) => session.setPace(timing)}
        settings={settings}
        onSettings={setSettings}
        spoken={!written}
      />
      <PausedDialog open={overlay === 'paused'} onResume={close} />
      <DeskSheet open={overlay === 'desk'} onClose={close} desk={desk} />
    </>
  );
}
