import type { Label } from '../policy/types.ts';
import type { Visibility } from './about.ts';

/** One tab's state, told by its content script. `visibility` is left out for packages. */
export type TabStatus = {
  host: string;
  subject: string | null;
  visibility?: Visibility;
  label: Label | null;
};

/** A response as JSON: text bodies only. `url`: where it came from in the end. */
export type PageAnswer = { status: number; url: string; headers: Record<string, string>; body: string };
