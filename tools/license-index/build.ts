import { PARTY } from '../../src/license/text/party-slots.ts';
import { openDataSource } from './open-data.ts';
import { isCore } from './selection.ts';
import { standardTexts } from './templates.ts';
import { writeIndexPart } from './write-index.ts';

/** Everything that `npm run license-index` writes, by the place of each file from the project's root. */
export function buildLicenseIndex(): Record<string, string | Uint8Array> {
  const texts = standardTexts();
  const numbers = new Map<string, number>();
  const open = { id: '', words: [PARTY], optional: new Uint8Array(1), names: [] };
  const core = writeIndexPart([open, ...texts.filter(({ id }) => isCore(id))], numbers);
  const tail = writeIndexPart(
    texts.filter(({ id }) => !isCore(id)),
    numbers,
  );
  return {
    'src/license/catalogue/open-data.ts': openDataSource(),
    'public/license-index/core.bin': core,
    'public/license-index/tail.bin': tail,
  };
}
