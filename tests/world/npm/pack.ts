import { gzipSync } from 'node:zlib';
import type { Content } from '../facts/types.ts';

/** A published package's tarball: gzipped ustar with everything under `package/`. */
export function tarball(files: Record<string, Content>): Uint8Array {
  const blocks = Object.entries(files).flatMap(([path, content]) =>
    entry(`package/${path}`, Buffer.from(content)),
  );
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]), { level: 1 });
}

function entry(path: string, content: Buffer): Buffer[] {
  const header = Buffer.alloc(512);
  header.write(path, 0, 100);
  header.write('0000644\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        0ustar\x0000', 148);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}
