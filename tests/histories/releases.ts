import type { Files, Manifest, Release } from './types.ts';

/** A release whose field is a plain string (undefined: it has none); without `files`, its tarball was not read. */
export function release(
  version: string,
  day: string | null,
  license: string | undefined,
  files?: Files | string,
): Release {
  return published(version, day, license === undefined ? {} : { license }, files);
}

/** The same with the manifest's fields as they are. A text alone stands in `LICENSE`. */
export function published(
  version: string,
  day: string | null,
  manifest: Manifest,
  files?: Files | string,
): Release {
  const shipped = typeof files === 'string' ? { LICENSE: files } : files;
  return { version, day, manifest, ...(shipped && { files: shipped }) };
}
