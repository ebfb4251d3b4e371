import { describe, expect, it } from 'vitest';
import { partFile } from '../../../src/history/terms/own-part.ts';

const OWN = `Copyright (c) 2020 Ann\n\n${'Do what you like with this, and keep this notice. '.repeat(6)}\n`;
const OTHER = 'Copyright (c) 2015 Ben\n\nKeep this notice with the sorting routine.\n';

function others(text: string): string[] {
  return partFile(text).others.map((section) => section.trim().split('\n')[0] ?? '');
}

describe('a licence file', () => {
  it('without sections is whole', () => {
    expect(partFile(OWN)).toEqual({ own: OWN, others: [] });
  });

  it('behind rules of dashes loses what it contains of others, and keeps the rest', () => {
    const text = `${OWN}\n-----\n\nContains code from sort.js\n\n${OTHER}\n-----\n\nThe fonts are not covered.\n`;
    const { own } = partFile(text);
    expect(own).toContain('keep this notice');
    expect(own).toContain('The fonts are not covered.');
    expect(own).not.toContain('sorting routine');
  });

  it('with a heading for bundled work loses all below it, up to a heading of the same rank', () => {
    const text = `# Thing's licence\n${OWN}\n# Bundled dependencies\n\n## sort\n${OTHER}\n---\n\n## find\n${OTHER}\n# Fonts\n\nOurs.\n`;
    expect(others(text)).toEqual(['# Bundled dependencies', '## sort', '---', '## find']);
    expect(partFile(text).own).toContain('# Fonts');
  });

  it('with underlined headings is cut there too', () => {
    const text = `Agreement\n=========\n\n${OWN}\n\nTrademarks\n----------\n\nThing is a trademark of Ann.\n`;
    expect(others(text)).toEqual(['Trademarks']);
  });

  it('framed as in the family of jQuery is its licence', () => {
    const before = 'The following license applies to all parts of this software except as\ndocumented below:';
    const after =
      'All files located in the node_modules directory are externally maintained\nlibraries with their own licenses.';
    const { own } = partFile(`${before}\n\n====\n\n${OWN}\n\n====\n\n${after}\n`);
    expect(own).toContain('keep this notice');
    expect(own).not.toMatch(/following license|externally maintained/);
  });

  it('with a list of subcomponents ends before it', () => {
    const { own } = partFile(
      `${OWN}\n\nThing Subcomponents\n\nFor the sorting:\n\n${OTHER}\n-----\n${OTHER}`,
    );
    expect(own).toContain('keep this notice');
    expect(own).not.toContain('sorting');
  });

  it('with credits behind a rule of stars is its licence', () => {
    const { own } = partFile(
      `${OWN}\n   *   *   *\n\nPortions of this project were initially based on Sort.\n`,
    );
    expect(own).not.toContain('Portions');
    const parts = `${OWN}\n   *   *   *\n\nPortions of this project are licensed as follows.\n`;
    expect(partFile(parts).others).toEqual([]);
  });

  it('that is nothing but notices of others stays whole', () => {
    const text = `Contains code from sort.js\n\n${OTHER}`;
    expect(partFile(text)).toEqual({ own: text, others: [] });
  });

  it('of any length and shape is parted in linear time', () => {
    const start = performance.now();
    partFile(
      `${'- '.repeat(200_000)}\n${'contains '.repeat(50_000)}\n${'=\n'.repeat(100_000)}\n${'* '.repeat(100_000)}x\n---${' '.repeat(100_000)}x`,
    );
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
