import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

/** Where the focus was when each opened. This DOM has no modal dialogs; these give the focus back as a browser's do. */
const cameFrom = new WeakMap<HTMLDialogElement, Element | null>();

HTMLDialogElement.prototype.showModal = function showModal() {
  cameFrom.set(this, document.activeElement);
  this.open = true;
  this.querySelector('button')?.focus();
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  const before = cameFrom.get(this);
  // One that has left the page already gives nothing back.
  if (this.isConnected && before instanceof HTMLElement) before.focus();
};
