import { ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Channel } from '#base';
import { ButtonLink } from '../../../ui/index.ts';
import type { EndEntry } from '../live/entry.ts';
import styles from './closing.module.css';

const OVER: Readonly<Record<Channel, string>> = {
  phone: 'The call has ended',
  chat: 'The chat is over',
  email: 'The thread is closed',
  'in-person': 'The conversation is over',
  video: 'The call has ended',
};

const LEFT: Readonly<Record<Channel, string>> = {
  phone: 'hung up',
  chat: 'left the chat',
  email: 'has stopped answering',
  'in-person': 'walked away',
  video: 'left the call',
};

export interface ClosingProps {
  /** The address where one looks back on it. */
  readonly lookBack: string;
  readonly channel: Channel;
  /** The customer's name. */
  readonly name: string;
  readonly why: EndEntry['why'];
}

/** After the last word: a breath, then the way to look back. It says nothing yet of how it went. */
export function Closing({ lookBack, channel, name, why }: ClosingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles.closing} aria-labelledby="over">
      <div>
        <h2 id="over" ref={heading} tabIndex={-1}>
          {OVER[channel]}
        </h2>
        <p>
          {why === 'left' && `${name} ${LEFT[channel]}. `}
          {why === 'ran-out' && `${name} had no more time. `}
          Take a breath. Before you see how it went, say how you saw it.
        </p>
      </div>
      <ButtonLink to={lookBack} look="primary" size="l" icon={<ArrowRight aria-hidden="true" />}>
        Look back on it
      </ButtonLink>
    </section>
  );
}
