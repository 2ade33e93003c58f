import { Check, Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { Actions } from '../../forms/index.ts';
import { Button, toast } from '../../ui/index.ts';
import styles from './account.module.css';
import './print-codes.css';

export interface RecoveryCodesProps {
  readonly codes: readonly string[];
  /** The level of its heading. */
  readonly heading: 'h2' | 'h3';
  readonly onKept: () => void;
}

/** They are shown this once, so one says that one has them. */
export function RecoveryCodes({ codes, heading: Heading, onKept }: RecoveryCodesProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      setCopied(true);
    } catch {
      toast('This browser does not let a page copy. Mark the codes and copy them, or print them.');
    }
  };
  return (
    <div className={styles.step} data-print="recovery-codes">
      <Heading>Keep these codes</Heading>
      <p className={styles.soft}>
        Each of these lets you in once when your phone is lost or empty. They are shown only now: print them,
        or put them where your passwords are.
      </p>
      <ul className={styles.codes} aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Actions>
        <Button
          icon={copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          onClick={() => void copy()}
        >
          {copied ? 'Copied' : 'Copy'}
        </Button>
        <Button icon={<Printer aria-hidden="true" />} onClick={() => print()}>
          Print
        </Button>
        <Button look="primary" onClick={onKept}>
          I have them
        </Button>
      </Actions>
    </div>
  );
}
