import { useEffect, useRef, useState } from 'react';
import styles from './parts-nav.module.css';

export interface Part {
  readonly id: string;
  readonly name: string;
}

export interface PartsNavProps {
  readonly parts: readonly Part[];
  readonly label?: string;
}

/** The list of parts; it stays in sight and shows where one is. */
export function PartsNav({ parts, label = 'Parts of this report' }: PartsNavProps) {
  const here = usePartInView(parts);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On a phone the list is a strip that scrolls by itself; only the strip is moved, never the page.
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (link && list.current) list.current.scrollLeft = link.offsetLeft - list.current.clientWidth / 3;
  }, [here]);
  return (
    <nav className={styles.nav} aria-label={label}>
      <ul ref={list}>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === here ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The last part whose beginning has passed the upper third of the window. */
function usePartInView(parts: readonly Part[]): string | null {
  const [here, setHere] = useState<string | null>(parts[0]?.id ?? null);
  const ids = parts.map(({ id }) => id).join(' ');
  useEffect(() => {
    let waiting = 0;
    const look = () => {
      waiting = 0;
      const passed = ids
        .split(' ')
        .filter(
          (id) =>
            (document.querySelector(`#${id}`)?.getBoundingClientRect().top ?? Infinity) < innerHeight / 3,
        );
      const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2 && scrollY > 0;
      setHere((atEnd ? ids.split(' ').at(-1) : passed.at(-1)) ?? ids.split(' ')[0] ?? null);
    };
    const soon = () => (waiting ||= requestAnimationFrame(look));
    addEventListener('scroll', soon, { passive: true });
    return () => {
      removeEventListener('scroll', soon);
      cancelAnimationFrame(waiting);
    };
  }, [ids]);
  return here;
}
