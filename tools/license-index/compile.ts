import { writeFileSync } from 'node:fs';
import { openDataSource } from './open-data.ts';

writeFileSync(new URL('../../src/license/catalogue/open-data.ts', import.meta.url), openDataSource());
