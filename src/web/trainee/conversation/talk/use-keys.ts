import { useEffect, useRef } from 'react';

const WRITES = 'input, textarea, select, [contenteditable="true"]';
const PRESSES = 'button, a, summary, [role="button"]';

export interface TalkKeys {
  /** Reply by its place from 0; false where there is no such reply. */
  readonly choose: (place: number) => boolean;
  /** Key 0. */
  readonly wait: () => boolean;
  /** Space, while the customer is being heard. */
  readonly hurry: () => boolean;
}

const isPlain = (event: KeyboardEvent): boolean =>
  !(event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey);

/** Whether a key press is meant for the page: nobody types, and no dialog is open. */
function isFree(event: KeyboardEvent): boolean {
  if (!isPlain(event) || document.querySelector('dialog[open]') !== null) return false;
  return !(event.target instanceof Element && event.target.closest(WRITES));
}

/** True when the key did something. */
function act({ key, target }: KeyboardEvent, keys: TalkKeys, numbers: boolean): boolean {
  if (key === ' ') {
    // Space also presses what has the focus; only elsewhere is it free.
    const pressed = target instanceof Element && target.closest(PRESSES) !== null;
    return !pressed && keys.hurry();
  }
  if (!numbers || !/^[0-6]$/.test(key)) return false;
  return key === '0' ? keys.wait() : keys.choose(Number(key) - 1);
}

/** Keys that work anywhere on the page; number keys only where they are wanted. */
export function useKeys(keys: TalkKeys, numbers: boolean): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isFree(event) && act(event, now.current, numbers)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [numbers]);
}
