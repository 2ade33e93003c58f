import { addressOf } from '../addresses/index.ts';
import { useMe } from '../api/index.ts';
import { Tabs } from './part.tsx';

const TABS = [
  { to: addressOf('account'), label: 'Your account' },
  { to: addressOf('settings'), label: 'Settings' },
  { to: addressOf('yourData'), label: 'Your data' },
];

/** Between what belongs to the person and what belongs to this device; a guest has only the latter. */
export function SettingsTabs() {
  const { person } = useMe();
  return person && <Tabs label="Account and settings" tabs={TABS} />;
}
