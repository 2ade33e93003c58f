import { TIMINGS, usePreferences } from '../../../preferences/index.ts';
import type { Timing } from '../../../preferences/index.ts';
import { Button, Dialog, Segmented, Slider, Switch } from '../../../ui/index.ts';
import type { ConversationSettings } from '../conversation-settings.ts';
import { TEMPOS } from '../live/tempo.ts';
import styles from './dialogs.module.css';

const TIMING_NAMES: Readonly<Record<Timing, string>> = { normal: 'Normal', relaxed: 'Relaxed', off: 'Off' };
const TEMPO_NAMES = { natural: 'Natural', brisk: 'Brisk', 'at-once': 'At once' } as const;

export interface OptionsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly timing: Timing;
  readonly onTiming: (timing: Timing) => void;
  readonly settings: ConversationSettings;
  readonly onSettings: (settings: ConversationSettings) => void;
  /** Whether this channel has a voice at all. */
  readonly spoken: boolean;
}

/** How the talk comes across. Nothing here changes what a reply is worth. */
export function OptionsDialog(props: OptionsDialogProps) {
  const { open, onClose, timing, onTiming, settings, onSettings, spoken } = props;
  const [{ sound, volume }, set] = usePreferences();
  return (
    <Dialog
      open={open}
      title="Options"
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          Back to the talk
        </Button>
      }
    >
      <div className={styles.options}>
        <Segmented
          label="Their patience"
          hint="Relaxed waits three times as long, off waits for ever. The same replies score the same."
          value={timing}
          segments={TIMINGS.map((value) => ({ value, label: TIMING_NAMES[value] }))}
          onChange={onTiming}
        />
        <Segmented
          label="Pace of their words"
          hint="From the next turn on. Space skips ahead at any time."
          value={settings.tempo}
          segments={TEMPOS.map((value) => ({ value, label: TEMPO_NAMES[value] }))}
          onChange={(tempo) => onSettings({ ...settings, tempo })}
        />
        <Switch label="Sound" checked={sound} onChange={(next) => set({ sound: next })} />
        <Slider
          label="Volume"
          value={Math.round(volume * 100)}
          step={5}
          disabled={!sound}
          say={(value) => `${value} %`}
          onChange={(value) => set({ volume: value / 100 })}
        />
        {spoken && (
          <Switch
            label="Speak their lines"
            hint="With a voice of this device, where it has one. The words stay on the screen."
            checked={settings.voice}
            onChange={(voice) => onSettings({ ...settings, voice })}
          />
        )}
        <Switch
          label="Number keys"
          hint="1 to 6 choose a reply, 0 says nothing."
          checked={settings.keys}
          onChange={(keys) => onSettings({ ...settings, keys })}
        />
      </div>
    </Dialog>
  );
}
