/** What is known of one licence in plain words, as it is told to the interface: a summary, with its sources. */
export type FactsView = {
  id: string;
  permissions: string[];
  conditions: string[];
  limitations: string[];
  /** Where the facts come from, one phrase each. */
  sources: string[];
};
