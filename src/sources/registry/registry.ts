import type { PackageRecord } from '../../history/evidence.ts';
import { asJson } from '../http/read-body.ts';
import type { Http } from '../http/types.ts';
import type { Answer, Registry, Validator } from '../types.ts';
import { packagePath } from './package-name.ts';
import { packageRecord } from './package-record.ts';
import { shippedText } from './shipped-text.ts';

/** The largest known document (`next`, 2026) has 21 MB. */
const MAX_DOCUMENT = 48_000_000;
/**
 * A large document over a slow line; below the 30 s after which Firefox ends a background page, which a running fetch
 * does not keep (tried with 153): the worker has to live to say that no answer came.
 */
const DEADLINE = 25_000;

export type RegistryOptions = {
  http: Http;
  /** Base address of the registry, with or without a slash at its end. */
  registryUrl: string;
  /**
   * Whether the reader let tarballs over 2 MB be looked at through the CDN, which knows the public registry's
   * packages only. Asked each time.
   */
  cdnAllowed?: () => boolean;
};

/** The package registry at `registryUrl`. */
export function createRegistry({ http, registryUrl, cdnAllowed = () => false }: RegistryOptions): Registry {
  const base = registryUrl.endsWith('/') ? registryUrl : `${registryUrl}/`;

  async function record(name: string, validator?: Validator): Promise<Answer<PackageRecord>> {
    const path = packagePath(name);
    if (path === null) return { ok: false, code: 'not-found' };
    const answer = await http.get(
      {
        url: base + path,
        accept: 'application/json',
        maxBytes: MAX_DOCUMENT,
        deadline: DEADLINE,
        ...(validator && { validator }),
      },
      asJson,
    );
    if (!answer.ok || answer.unchanged) return answer;
    const found = packageRecord(answer.value, name);
    if (!found.ok) return found;
    return { ...found, unchanged: false, ...(answer.validator && { validator: answer.validator }) };
  }

  return { record, shippedText: (name, version) => shippedText({ http, base, cdnAllowed }, name, version) };
}
