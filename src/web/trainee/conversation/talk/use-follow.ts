import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

const NEAR = 96;

const gapBelow = (box: Element): number => box.scrollHeight - box.scrollTop - box.clientHeight;

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
export function useFollow(count: number, gently: boolean): Follow {
  const box = useRef<HTMLElement>(null);
  const pinned = useRef(true);
  const [behind, setBehind] = useState(false);
  const behavior: ScrollBehavior = gently ? 'smooth' : 'instant';

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const seen = () => {
      pinned.current = gapBelow(element) < NEAR;
      if (pinned.current) setBehind(false);
    };
    const resized = () => {
      if (pinned.current) element.scrollTop = element.scrollHeight;
    };
    const observer = new ResizeObserver(resized);
    observer.observe(element);
    element.addEventListener('scroll', seen, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', seen);
    };
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    if (element.scrollHeight <= element.clientHeight + 1) {
      element.querySelector('[data-newest]')?.scrollIntoView({ block: 'nearest', behavior });
    } else if (pinned.current) element.scrollTo({ top: element.scrollHeight, behavior });
    else setBehind(true);
  }, [count, behavior]);

  const catchUp = () => {
    pinned.current = true;
    setBehind(false);
    box.current?.scrollTo({ top: box.current.scrollHeight, behavior });
  };
  return { box, behind, catchUp };
}
