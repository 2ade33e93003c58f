import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Scene } from '../live/scene.ts';

/** Nearer to the end than this, a reader is with the newest words. */
const NEAR = 96;

const gapBelow = (box: Element): number => box.scrollHeight - box.scrollTop - box.clientHeight;
const scrolls = (box: Element): boolean => box.scrollHeight > box.clientHeight + 1;

/** Changes when there is something new to see: an entry, somebody who begins to type, the replies. */
export const followKey = ({ entries, now }: Scene): string =>
  `${entries.length} ${now === null ? 'over to you' : now.phase}`;

export interface Follow {
  readonly box: RefObject<HTMLElement | null>;
  /** The reader went back to older words, and newer ones are out of sight. */
  readonly behind: boolean;
  readonly catchUp: () => void;
}

/**
 * Keeps the newest words in sight, unless the reader has gone back to older ones: then nothing moves under their eyes.
 * A box that is as high as its content does not scroll, and the page follows instead.
 */
export function useFollow(key: string, gently: boolean): Follow {
  const box = useRef<HTMLElement>(null);
  const pinned = useRef(true);
  const [behind, setBehind] = useState(false);
  const behavior: ScrollBehavior = gently ? 'smooth' : 'instant';

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let last = element.scrollTop;
    const seen = () => {
      const near = gapBelow(element) < NEAR;
      // Following only ever goes down; it is the reader who goes up.
      if (near || element.scrollTop < last - 1) pinned.current = near;
      last = element.scrollTop;
      if (near) setBehind(false);
    };
    const resized = () => {
      if (pinned.current) element.scrollTop = element.scrollHeight;
    };
    const observer = new ResizeObserver(resized);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', seen, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', seen);
    };
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    if (!scrolls(element))
      element.querySelector('[data-newest]')?.scrollIntoView({ block: 'nearest', behavior });
    else if (pinned.current) element.scrollTo({ top: element.scrollHeight, behavior });
    else setBehind(true);
  }, [key, behavior]);

  const catchUp = () => {
    pinned.current = true;
    setBehind(false);
    box.current?.scrollTo({ top: box.current.scrollHeight, behavior });
  };
  return { box, behind, catchUp };
}
