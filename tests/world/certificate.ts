import { generate } from 'selfsigned';

/** A certificate for the life of one world; the browsers are told to take any. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'world.invalid' }], { keySize: 2048 });
  return { key: made.private, cert: made.cert };
}
