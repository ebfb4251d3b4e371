import type { Found } from '../types.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Makes a value of a body. Whatever it throws counts as a bad answer. */
export type Reader<T> = {
  /** Requests for the same thing under the same name share one fetch. */
  name: string;
  read(body: ReadableStream<Bytes>): Promise<Found<T>>;
};

/** Thrown by a body that is longer than allowed. */
export class TooLarge extends Error {}

/**
 * Passes `body` on and fails with `TooLarge` as soon as more than `maxBytes` have come, after it called `exceeded`:
 * Chromium's `Response` puts an error of its own in this one's place (seen with 156).
 */
export function bounded(
  body: ReadableStream<Bytes>,
  maxBytes: number,
  exceeded: () => void = () => undefined,
): ReadableStream<Bytes> {
  let seen = 0;
  return body.pipeThrough(
    new TransformStream<Bytes, Bytes>({
      transform(chunk, controller) {
        seen += chunk.byteLength;
        if (seen > maxBytes) {
          exceeded();
          throw new TooLarge();
        }
        controller.enqueue(chunk);
      },
    }),
  );
}

/** Reads a body as UTF-8. */
export const asText: Reader<string> = {
  name: 'text',
  read: async (body) => ({ ok: true, value: await new Response(body).text() }),
};

/** Reads a body as JSON, which must be an object or an array. */
export const asJson: Reader<object> = {
  name: 'json',
  async read(body) {
    const value: unknown = JSON.parse(await new Response(body).text());
    if (typeof value !== 'object' || value === null) return { ok: false, code: 'bad-answer' };
    return { ok: true, value };
  },
};

/** Reads a body as it is. */
export const asBytes: Reader<Bytes> = {
  name: 'bytes',
  read: async (body) => ({ ok: true, value: new Uint8Array(await new Response(body).arrayBuffer()) }),
};
