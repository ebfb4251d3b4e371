export function CrossIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path class="mark" d="m4.5 4.5 7 7m0-7-7 7" />
    </svg>
  );
}
