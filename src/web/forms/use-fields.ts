import { useRef, useState } from 'react';
import type { Check } from './checks.ts';
import { wordsAbout } from './words.ts';

/** What one text field needs. */
export interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/** A few text fields that are sent together. Nothing is called wrong before one has tried to send it. */
export interface Fields<Name extends string> {
  readonly values: Readonly<Record<Name, string>>;
  readonly field: (name: Name) => FieldProps;
  readonly set: (name: Name, value: string) => void;
  /** Whether all is well; else says beside each field what is not, and goes to the first. */
  readonly check: () => boolean;
  readonly form: React.RefObject<HTMLFormElement | null>;
}

/** `refused` is why the server did not take what was sent, where it says so of a field. */
export function useFields<Name extends string>(
  start: Readonly<Record<Name, string>>,
  checks: Partial<Readonly<Record<Name, Check>>>,
  refused: unknown,
): Fields<Name> {
  const [values, setValues] = useState(start);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wrongWith = (name: Name) => checks[name]?.(values[name]) ?? null;
  const set = (name: Name, value: string) => setValues((before) => ({ ...before, [name]: value }));
  return {
    values,
    set,
    form,
    field: (name) => ({
      name,
      value: values[name],
      error: (tried ? wrongWith(name) : null) ?? wordsAbout(refused, name),
      onChange: (value) => set(name, value),
    }),
    check() {
      setTried(true);
      const names = Object.keys(start).filter((name): name is Name => name in start);
      const wrong = names.find((name) => wrongWith(name) !== null);
      if (wrong === undefined) return true;
      form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
      return false;
    },
  };
}
