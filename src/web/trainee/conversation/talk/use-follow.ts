import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Scene } from '../live/scene.ts';

/** Nearer to the end than this, a reader is with the newest words. */
const NEAR = 96;
/** Room above the newest words, where they alone fill the box. */
const ABOVE = 12;

const scrolls = (box: Element): boolean => box.scrollHeight > box.clientHeight + 1;

/** Where the box stands best: at its end, but never past the beginning of what is new. */
function bestPlace(box: Element): number {
  const end = box.scrollHeight - box.clientHeight;
  const newest = [...box.querySelectorAll('[data-newest]')].at(-1);
  if (!newest) return end;
  const top = newest.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  return Math.max(0, Math.min(end, top - ABOVE));
}

/** Whether something stands in the upper part of the window already, so that what follows it has room below. */
function standsWell(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight * 0.6;
}

function followWithPage(box: Element, behavior: ScrollBehavior): void {
  const newest = box.querySelector('[data-newest]');
  if (newest && !standsWell(newest)) newest.scrollIntoView({ block: 'start', behavior });
}

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
    let still = true;
    const seen = () => {
      const near = bestPlace(element) - element.scrollTop < NEAR;
      // Following only ever goes down; it is the reader who goes up.
      if (near || element.scrollTop < last - 1) pinned.current = near;
      still = Math.abs(element.scrollTop - bestPlace(element)) < 2;
      last = element.scrollTop;
      if (near) setBehind(false);
    };
    const resized = () => {
      // Whoever has read on inside a long text stays where they are.
      if (pinned.current && still) element.scrollTop = bestPlace(element);
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
    if (!scrolls(element)) followWithPage(element, behavior);
    else if (pinned.current) element.scrollTo({ top: bestPlace(element), behavior });
    else setBehind(true);
  }, [key, behavior]);

  const catchUp = () => {
    pinned.current = true;
    setBehind(false);
    if (box.current) box.current.scrollTo({ top: bestPlace(box.current), behavior });
  };
  return { box, behind, catchUp };
}
