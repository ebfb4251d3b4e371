import type { Browser } from 'puppeteer-core';
import type { OpenWorld } from '../../e2e/harness/open-world.ts';
import { largeDocument } from '../large-document.ts';
import type { Row } from './row.ts';

const LARGE = 'large';

/** The heap of the worker: after it started and answered once, after a look-up with texts, after the largest document. */
export async function workerMemory(opened: OpenWorld, browser: Browser, id: string): Promise<Row[]> {
  await opened.stopWorker();
  const own = await opened.extensionPage('popup.html');
  const idle = await heapOf(browser, id);
  await own.close();
  await visit(opened, 'mapbox-gl');
  const texts = await heapOf(browser, id);
  const characters = publishLargest(opened);
  await visit(opened, LARGE);
  const largest = await heapOf(browser, id);
  const row = (what: string, bytes: number): Row => ({ what, value: bytes / 1e6, limit: null, unit: 'MB' });
  return [
    row('heap of the idle worker', idle),
    row('heap of the worker after a look-up with texts', texts),
    row(`heap of the worker after a document of ${(characters / 1e6).toFixed(0)} MB`, largest),
  ];
}

async function visit(opened: OpenWorld, name: string): Promise<void> {
  const tab = await opened.open(`https://www.npmjs.com/package/${name}`);
  await opened.requestsDuring(() => tab.badge(`npm:${name}`, ({ level }) => level !== 'unknown', 40_000));
  await tab.close();
}

/** Gives the length of its document. */
function publishLargest({ world }: OpenWorld): number {
  const document = JSON.parse(largeDocument().text);
  const versions: Record<string, { license: string; dependencies: Record<string, string> }> =
    document.versions;
  const [first] = Object.values(versions);
  world.facts.packages.push({
    name: LARGE,
    description: 'A large package',
    tags: { latest: document['dist-tags'].latest },
    dependencies: first?.dependencies ?? {},
    versions: Object.entries(versions).map(([version, { license }]) => ({
      version,
      license,
      time: document.time[version],
    })),
  });
  return JSON.stringify(document).length;
}

async function heapOf(browser: Browser, id: string): Promise<number> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(id),
  );
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
