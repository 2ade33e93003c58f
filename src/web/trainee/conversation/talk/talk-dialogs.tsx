import { BriefDialog } from './brief-dialog.tsx';
import { DeskSheet } from './desk-sheet.tsx';
import { OptionsDialog } from './options-dialog.tsx';
import { PausedDialog } from './paused-dialog.tsx';
import type { Room } from './room.ts';

export { Closing } from './closing.tsx';

/** Everything that can lie over the talk. */
export function TalkDialogs({ room }: { readonly room: Room }) {
  const { conversation, state, frame, overlay, close, desk, settings, setSettings } = room;
  const { channel } = state.setting;
  const written = channel === 'chat' || channel === 'email';
  return (
    <>
      <BriefDialog scenario={state.setting} open={overlay === 'brief'} onClose={close} />
      <OptionsDialog
        open={overlay === 'options'}
        onClose={close}
        timing={conversation.pace()}
        onTiming={(timing) => conversation.setPace(timing)}
        settings={settings}
        onSettings={setSettings}
        spoken={!written}
      />
      <PausedDialog open={overlay === 'paused'} {...frame.paused} onResume={close} />
      <DeskSheet open={overlay === 'desk'} onClose={close} desk={desk} />
    </>
  );
}
