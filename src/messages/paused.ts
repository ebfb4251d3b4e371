/** Whether a site is paused at a time; `until` as the settings keep it: ISO 8601, null until resumed, undefined not at all. */
export function isPaused(until: string | null | undefined, now: number): boolean {
  return until === null || (until !== undefined && Date.parse(until) > now);
}
