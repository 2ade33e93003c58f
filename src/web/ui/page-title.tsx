import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** Where one was. The page that came with the load keeps the browser's own focus. */
let lastPath = location.pathname;

export interface PageTitleProps {
  /** For the window's title, the history and the bookmark. */
  readonly title: string;
  /** What the heading shows where it is more than the title. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

/**
 * The page's only h1. When one comes to the page it takes the focus, so that a screen reader says where one is
 * and the next Tab goes to the page's first control. Each screen keeps one for its whole life.
 */
export function PageTitle({ title, children, className }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (location.pathname !== lastPath) heading.current?.focus({ preventScroll: true });
    lastPath = location.pathname;
  }, []);
  return (
    <>
      <title>{`${title} · Poise`}</title>
      <h1 ref={heading} tabIndex={-1} className={className}>
        {children ?? title}
      </h1>
    </>
  );
}
