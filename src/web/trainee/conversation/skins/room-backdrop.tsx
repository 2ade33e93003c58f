/** A quiet shop or office behind somebody: a wall, a shelf, a plant. Decoration, drawn in the theme's own tints. */
export function RoomBackdrop() {
  return (
    <svg viewBox="0 0 400 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <rect width="400" height="300" fill="var(--wall)" />
      <rect x="64" y="34" width="88" height="112" rx="6" fill="var(--pane)" />
      <path d="M108 34 V146 M64 90 H152" stroke="var(--wall)" strokeWidth="5" />
      <rect x="254" y="88" width="92" height="7" rx="3" fill="var(--wood)" />
      <rect x="264" y="52" width="12" height="36" rx="2" fill="var(--book-a)" />
      <rect x="279" y="58" width="10" height="30" rx="2" fill="var(--book-b)" />
      <rect x="292" y="49" width="14" height="39" rx="2" fill="var(--book-c)" />
      <path
        d="M322 88 c-2-16-14-18-14-30 c11 2 15 9 15 16 c1-10 6-17 16-18 c0 15-11 16-13 32 z"
        fill="var(--leaf)"
      />
      <rect y="268" width="400" height="32" fill="var(--wood)" />
    </svg>
  );
}
