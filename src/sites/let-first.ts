/** How long a tab that nobody looks at lets others go first, in milliseconds. */
const BEHIND = 3_000;

/**
 * Lets the tabs that are in view go first: where sixty are opened at once, the one that is looked at is not the last to
 * ask. Resolves at once in view, else when the tab comes into view, or after a while.
 */
export async function letFirst(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return;
  await new Promise((resolve) => {
    setTimeout(resolve, BEHIND);
    document.addEventListener('visibilitychange', resolve, { once: true, signal });
  });
}
