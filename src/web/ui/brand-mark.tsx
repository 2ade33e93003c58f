/** A weight kept in balance above a curve: the sign of the product. Decoration; the name stands beside it. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <path
        d="M3 20c6.5-.9 8.2-8.6 11-8.6s4.5 7.7 11 8.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.75"
        strokeLinecap="round"
      />
      <circle cx="14" cy="6" r="3.25" fill="currentColor" />
    </svg>
  );
}
