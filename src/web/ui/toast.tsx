import { X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { IconButton } from './button.tsx';
import styles from './toast.module.css';

interface Said {
  readonly id: number;
  readonly text: string;
}

const SHOWN_MS = 6000;
const listeners = new Set<() => void>();
let said: readonly Said[] = [];
let next = 1;

function put(list: readonly Said[]) {
  said = list;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Says something in passing that needs no answer. What must not be missed belongs on the page itself. */
export function toast(text: string): void {
  put([...said.filter((one) => one.text !== text), { id: next++, text }].slice(-3));
}

/** Where toasts appear; stands once, in the layout, so that screen readers know the region from the start. */
export function Toasts() {
  const list = useSyncExternalStore(listen, () => said);
  return (
    <div className={styles.region} aria-live="polite">
      {list.map((one) => (
        <Toast key={one.id} said={one} />
      ))}
    </div>
  );
}

function Toast({ said: { id, text } }: { readonly said: Said }) {
  const close = () => put(said.filter((one) => one.id !== id));
  useEffect(() => {
    const timer = setTimeout(() => put(said.filter((one) => one.id !== id)), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div className={styles.toast}>
      <p>{text}</p>
      <IconButton label="Dismiss" icon={<X aria-hidden="true" />} onClick={close} />
    </div>
  );
}
