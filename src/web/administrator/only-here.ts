/** Whether an address means the very computer that asks for it, so that a link to it leads nobody else anywhere. */
export const isOnlyHere = (hostname: string): boolean =>
  /^(localhost|.+[.]localhost|127([.]\d+){3}|\[::1\])$/.test(hostname);
