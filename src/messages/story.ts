import type { History } from '../history/types.ts';
import type { Removal } from '../license/types.ts';
import type { Acceptance, Label, Level, Reason } from '../policy/types.ts';
import type { FactsView } from './facts.ts';

/** Everything that the panel tells about one subject. The panel is out of the page's reach. */
export type Story = {
  label: Label;
  history: History;
  reasons: Reason[];
  /** Listed names found in a text: the text's words beside the reader's entry. */
  matches: { found: string; listed: string; where: 'current' | 'episode' }[];
  /** Phrases of the reader's list found in the text in view. */
  phrases: string[];
  /** How many organisations the reader listed: finding none of them is worth saying only where there are some. */
  listed: number;
  acceptance: Acceptance | null;
  /** What is known of each licence that the terms in view are made of; none where the text has words of its own. */
  facts: FactsView[];
  watched: boolean;
  /** The level of all terms in the history, each taken by itself, by their names. */
  levels: Record<string, Level>;
  /** The version of Fineprint that tells this. */
  toldBy: string;
  /** The site is paused: this is what was known before. */
  paused: boolean;
};

/** A licence file as it was read, without what it says of other people's work. */
export type TextView = {
  path: string;
  /** At most 200,000 characters, `cut` where there are more. */
  text: string;
  cut: boolean;
  /** What it adds to the nearest standard text (offsets into `text`), and lacks of it; null: it is near none. */
  standard: { base: string; additions: { start: number; end: number }[]; removals: Removal[] } | null;
};

/** The licence files of one version or commit. */
export type PlacedTexts = { place: string; files: TextView[] };
