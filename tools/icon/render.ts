import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** Renders the icon's drawings into `public/icon/` with Chromium; run again after a change to either of them. */
const SIZES = [16, 32, 48, 96, 128];
const here = import.meta.dirname;

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  const svg = await readFile(`${here}/${size <= 32 ? 'icon-small' : 'icon'}.svg`, 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await writeFile(`${here}/../../public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
