import { keptText } from '../texts.ts';
import type { PackageFacts, VersionFacts } from '../types.ts';

const OPEN = { 'LICENSE.txt': keptText('mapbox-gl-1.13.0') };
const CLOSED = { 'LICENSE.txt': keptText('mapbox-gl-2.0.0') };
const FIELD = 'SEE LICENSE IN LICENSE.txt';

/** The declared field never changed; the text did, with 2.0.0. Dates are ours, in the true order. */
const VERSIONS: VersionFacts[] = [
  { version: '1.12.0', time: '2020-08-20T12:00:00.000Z', license: FIELD, files: OPEN },
  { version: '1.13.0', time: '2020-12-07T12:00:00.000Z', license: FIELD, files: OPEN },
  { version: '2.0.0', time: '2020-12-08T12:00:00.000Z', license: FIELD, files: CLOSED },
  { version: '2.0.1', time: '2020-12-22T12:00:00.000Z', license: FIELD, files: CLOSED },
  { version: '1.13.3', time: '2023-06-01T12:00:00.000Z', license: FIELD, files: OPEN },
  { version: '3.0.0', time: '2023-11-29T12:00:00.000Z', license: FIELD, files: CLOSED },
];

export const mapboxGl: PackageFacts = {
  name: 'mapbox-gl',
  description: 'Maps in the browser',
  repository: { type: 'git', url: 'git+https://github.com/mapbox/mapbox-gl-js.git' },
  tags: { latest: '3.0.0' },
  versions: VERSIONS,
};
