import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { GITHUB_SURFACES } from '../src/sites/github/surfaces.ts';
import { offerSurfaces } from '../src/sites/surfaces-door.ts';

/** Injected into the first page of a tab that may have more than its own badge. */
export default defineUnlistedScript(() => offerSurfaces(GITHUB_SURFACES));
