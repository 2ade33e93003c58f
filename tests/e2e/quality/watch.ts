import type { Page } from 'playwright-core';

/** Whatever a page in front of somebody must not do, noted while it happens. */
export interface Watch {
  /** Addresses asked that are not the product's own. */
  readonly strangers: string[];
  /** Movements of more than a moment, for somebody who asked for none. */
  movements(): Promise<string[]>;
}

/** A fade this short is no movement. */
const MOMENT_MS = 200;

/** Begins before the first page is opened. */
export async function watch(page: Page, home: string): Promise<Watch> {
  const strangers: string[] = [];
  page.context().on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && protocol.startsWith('http')) strangers.push(request.url());
  });
  const seen: string[] = [];
  await page.exposeFunction('noteMovement', (what: string) => void seen.push(what));
  await page.addInitScript((moment) => {
    const note = (event: TransitionEvent | AnimationEvent) => {
      const at = event.target;
      if (!(at instanceof Element)) return;
      for (const animation of at.getAnimations()) {
        const lasts = Number(animation.effect?.getComputedTiming().endTime ?? 0);
        const name = event instanceof TransitionEvent ? event.propertyName : event.animationName;
        if (lasts > moment)
          Reflect.get(globalThis, 'noteMovement')(`${name} of ${at.outerHTML.slice(0, 80)}: ${lasts} ms`);
      }
    };
    addEventListener('transitionrun', note, true);
    addEventListener('animationstart', note, true);
  }, MOMENT_MS);
  return { strangers, movements: async () => [...new Set(seen)] };
}

/** Words that are cut off by their own box, or that stand outside the window; empty is what one wants. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hasWords = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const hidden = (element: Element) =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('.visually-hidden, [class*=skip], select, svg') !== null;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      if (!hasWords(element) || hidden(element)) return [];
      const style = getComputedStyle(element);
      const cut =
        /hidden|clip/.test(style.overflowX) &&
        // Three dots say that there is more.
        style.textOverflow !== 'ellipsis' &&
        element.scrollWidth > element.clientWidth + 1;
      const { left, right } = element.getBoundingClientRect();
      const outside = (left < -1 || right > innerWidth + 1) && !scrolls(element);
      return cut || outside ? [`${element.tagName} "${element.textContent?.trim().slice(0, 60)}"`] : [];
    });
  });

/** What has the focus, and whether one can see that it has. */
export interface Focus {
  readonly name: string;
  readonly lost: boolean;
  readonly visible: boolean;
}

export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return { name: '', lost: true, visible: false };
    const labels = at instanceof HTMLInputElement && at.labels ? [...at.labels] : [];
    const words = (labels[0] ?? at).textContent.trim().replace(/\s+/g, ' ');
    const name = at.getAttribute('aria-label') ?? words;
    // A control drawn by its neighbours shows the ring there.
    const drawnBy = [at, at.nextElementSibling, at.parentElement, at.closest('article'), ...labels].filter(
      (one) => one !== null,
    );
    const ringed = drawnBy.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    });
    const { top, bottom } = at.getBoundingClientRect();
    const inSight = bottom > 0 && top < innerHeight;
    return { name, lost: false, visible: ringed && inSight };
  });
