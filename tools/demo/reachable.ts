/** How long a site may take to answer, in milliseconds. */
const PATIENCE = 8_000;

/** The sites of this list that don't answer, each with the reason; empty where all do. */
export async function unreachable(sites: string[]): Promise<string[]> {
  const reasons = await Promise.all(sites.map(reasonOf));
  return reasons.filter((reason) => reason !== null);
}

/** A refusal is an answer too: the site is there. */
async function reasonOf(site: string): Promise<string | null> {
  const host = new URL(site).host;
  try {
    const response = await fetch(site, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE) });
    return response.status >= 500 ? `${host} answers ${response.status}` : null;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return `${host}: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}
