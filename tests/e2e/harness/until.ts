/** What is waited for, or what was seen instead (shown where time runs out). */
export type Sight<T> = { found: T } | { missing: unknown };

/**
 * Asks again and again until what is waited for is there.
 * @param what for the error's sentence
 * @throws Error after `ms`, with what was seen last
 */
export async function until<T>(what: string, look: () => Promise<Sight<T>>, ms = 20_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const sight = await look();
    if ('found' in sight) return sight.found;
    if (Date.now() > end) throw new Error(`Waited for ${what}; saw ${JSON.stringify(sight.missing)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
