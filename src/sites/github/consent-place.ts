import { createNote } from '../../badge/note.ts';
import { sayCount } from '../../locale/say.ts';
import type { NotePlace } from '../site.ts';
import { consent } from './consent.ts';
import type { PageData } from './page-data.ts';

type Repository = { owner: string; repo: string; visibility: PageData['visibility'] };

/** A line that offers to look packages up, where nothing is looked up without a click. */
export function consentPlace(
  key: string,
  row: Pick<NotePlace, 'anchor' | 'position' | 'room'>,
  count: number,
  repository: Repository,
): NotePlace {
  return {
    key: `${key} consent`,
    ...row,
    draw: ({ parts }) => {
      const note = createNote(parts, 'consent', () => consent(repository));
      note.show({ level: 'unknown', text: sayCount('consentCheck', count) });
      return note.element;
    },
  };
}
