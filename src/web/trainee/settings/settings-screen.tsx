import { useMe } from '../../api/index.ts';
import { Part, SettingsTabs } from '../../forms/index.ts';
import { TEXT_SIZES, THEMES, TIMINGS, usePreferences } from '../../preferences/index.ts';
import type { TextSize, Theme } from '../../preferences/index.ts';
import { PageTitle, Segmented, Slider, Switch } from '../../ui/index.ts';
import { TIMING_NAMES } from '../names.ts';
import { NameForm } from '../profile/name-form.tsx';
import { LocalData } from './local-data.tsx';
import styles from './settings.module.css';

const THEME_NAMES: Readonly<Record<Theme, string>> = {
  system: 'As the device',
  light: 'Light',
  dark: 'Dark',
};
const SIZE_NAMES: Readonly<Record<TextSize, string>> = { normal: 'Normal', large: 'Large', larger: 'Larger' };

/** What one can set on this device. Everything takes effect at once; nothing here changes a score. */
export function SettingsScreen() {
  const { person } = useMe();
  return (
    <div className={styles.page}>
      <PageTitle title="Settings" className={styles.title} />
      <SettingsTabs />
      {!person && (
        <Part title="You">
          <NameForm />
        </Part>
      )}
      <Part title="Look">
        <Look />
      </Part>
      <Part title="Conversation">
        <Conversation />
      </Part>
      <Part title="Your data">{person ? <DataOfPerson /> : <LocalData />}</Part>
    </div>
  );
}

function DataOfPerson() {
  return (
    <p className={styles.soft}>
      This browser keeps these settings, and your choices in conversations until the server has them. Signing
      out takes both away; at a shared desk, do it when you leave.
    </p>
  );
}

function Look() {
  const [{ theme, textSize }, set] = usePreferences();
  return (
    <>
      <Segmented
        label="Theme"
        value={theme}
        segments={THEMES.map((value) => ({ value, label: THEME_NAMES[value] }))}
        onChange={(next) => set({ theme: next })}
      />
      <Segmented
        label="Text size"
        value={textSize}
        segments={TEXT_SIZES.map((value) => ({ value, label: SIZE_NAMES[value] }))}
        hint="On top of what your browser is set to."
        onChange={(next) => set({ textSize: next })}
      />
    </>
  );
}

function Conversation() {
  const [{ timing, sound, volume, captions }, set] = usePreferences();
  return (
    <>
      <Segmented
        label="Timing"
        value={timing}
        segments={TIMINGS.map((value) => ({ value, label: TIMING_NAMES[value] }))}
        hint="How long a customer waits for your answer. The same choices score the same, whatever you set."
        onChange={(next) => set({ timing: next })}
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
      <Switch
        label="Captions"
        hint="Writes out what is only heard, such as hold music or a sigh."
        checked={captions}
        onChange={(next) => set({ captions: next })}
      />
    </>
  );
}
