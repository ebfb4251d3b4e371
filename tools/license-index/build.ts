import { PARTY } from '../../src/license/text/party-slots.ts';
import { openDataSource } from './open-data.ts';
import { rulesSource } from './rules.ts';
import { isCore } from './selection.ts';
import { standardTexts } from './templates.ts';
import { writeIndexPart } from './write-index.ts';

/** Everything that `npm run license-index` writes, by the place of each file from the project's root. */
export function buildLicenseIndex(): Record<string, string | Uint8Array> {
  const texts = standardTexts();
  const numbers = new Map<string, number>([[PARTY, 0]]);
  const stream: number[] = [];
  const core = writeIndexPart(texts.filter(isCore), numbers, stream);
  const tail = writeIndexPart(
    texts.filter((text) => !isCore(text)),
    numbers,
    stream,
  );
  return {
    'src/license/catalogue/open-data.ts': openDataSource(),
    'src/license/catalogue/choose-a-license.ts': rulesSource(),
    'public/license-index/core.bin': core,
    'public/license-index/tail.bin': tail,
  };
}
