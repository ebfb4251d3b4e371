/** Ways to lay a licence out that leave its words alone; none of them may ever be flagged. */
export const LAYOUTS: Record<string, (text: string) => string> = {
  'line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'no wraps': (text) => paragraphs(text).join('\n\n'),
  'all in one line': (text) => paragraphs(text).join(' '),
  'short lines': (text) => paragraphs(text).map(wrap(44)).join('\n\n'),
  'long lines': (text) => paragraphs(text).map(wrap(110)).join('\n\n'),
  'indented lines': (text) => text.replace(/^/gm, '    '),
  'trailing spaces': (text) => text.replace(/$/gm, '  '),
  'blank lines doubled': (text) => text.replace(/\n\n/g, '\n\n\n'),
  'a blank line after every line': (text) => text.replace(/\n/g, '\n\n'),
  'a quotation': (text) => text.replace(/^/gm, '> '),
  'a comment with slashes': (text) => text.replace(/^/gm, '// '),
  'a comment with number signs': (text) => text.replace(/^/gm, '# '),
  'a block comment': (text) => `/*!\n${text.replace(/^/gm, ' * ')}\n */\n`,
  'a comment of a page': (text) => `<!--\n${text}\n-->\n`,
  'a box of stars': (text) => `${'*'.repeat(60)}\n${text.replace(/^(.*)$/gm, '* $1 *')}\n${'*'.repeat(60)}\n`,
  'a page': (text) =>
    `<!DOCTYPE html>\n<html><body>\n${paragraphs(text)
      .map((part) => `<p>${escaped(part)}</p>`)
      .join('\n')}\n</body></html>\n`,
  'preformatted in a page': (text) => `<pre>\n${escaped(text)}\n</pre>`,
  'a block of code in Markdown': (text) => `# License\n\n\`\`\`\n${text}\n\`\`\`\n`,
  'a heading of a document': (text) => `# LICENSE\n\n${text}`,
  'an underlined heading': (text) => `License\n=======\n\n${text}`,
  'curly quotation marks': (text) =>
    text
      .replace(/(^|[\s(])"/g, '$1\u201c')
      .replace(/"/g, '\u201d')
      .replace(/'/g, '\u2019'),
  'doubled apostrophes for quotation marks': (text) =>
    text.replace(/(^|[\s(])"/g, '$1``').replace(/"/g, "''"),
  'long dashes': (text) => text.replace(/ - /g, ' \u2014 ').replace(/--/g, '\u2014'),
  'unbreakable spaces': (text) => text.replace(/ (?=\S)/g, '\u00a0'),
  'a list with stars': (text) => text.replace(/^( *)(?:\d{1,2}\.|-) /gm, '$1* '),
  'addresses with https': (text) => text.replace(/http:/g, 'https:'),
  capitals: (text) => text.toUpperCase(),
  'form feeds and tabs': (text) => text.replace(/^ +/gm, '\t').replace(/\n\n/g, '\n\f\n'),
};

/** Lines that projects put above or below a licence and that say nothing of its terms. */
export const SURROUNDINGS: Record<string, (text: string) => string> = {
  'a notice': (text) => `Copyright (c) 2015-2024 Ann Example <ann@example.com>\n\n${text}`,
  'several notices': (text) =>
    `Copyright \u00a9 2009, 2011-2013 Example, Inc.\nCopyright (C) 2014-present, Olu M\u00fcller and contributors\nAll rights reserved.\n\n${text}`,
  'all rights reserved': (text) => `(c) 2020 Example GmbH. All rights reserved.\n\n${text}`,
  'years in a list': (text) => `Copyright 2001, 2002, 2003, 2004,\n  2005 The Example Authors\n\n${text}`,
  "a project's name": (text) => `Widget\n======\n\nCopyright (c) 2022 Li Example\n\n${text}`,
  'a notice below': (text) => `${text}\n\nCopyright (c) 2019 Example Foundation, Inc.\n`,
  'a notice in Spanish': (text) =>
    `Copyright (c) 2021 Jos\u00e9 Ejemplo. Todos los derechos reservados.\n\n${text}`,
  'a notice in German': (text) =>
    `Copyright (c) 2021 J\u00f6rg Beispiel. Alle Rechte vorbehalten.\n\n${text}`,
  'a notice in French': (text) =>
    `Copyright (c) 2021 Chlo\u00e9 Exemple. Tous droits r\u00e9serv\u00e9s.\n\n${text}`,
  'a notice in Chinese': (text) => `\u7248\u6743\u6240\u6709 (c) 2021 \u5f20\u4e09\n\n${text}`,
  'a notice in Japanese': (text) => `Copyright (c) 2021 \u5c71\u7530\u592a\u90ce\n\n${text}`,
  'a notice in Russian': (text) =>
    `Copyright (c) 2021 \u0418\u0432\u0430\u043d \u041f\u0440\u0438\u043c\u0435\u0440\n\n${text}`,
  'an identifier': (text) => `SPDX-License-Identifier: see below\n\n${text}`,
  'a row of signs': (text) => `${'-'.repeat(70)}\n${text}\n${'='.repeat(70)}\n`,
};

function paragraphs(text: string): string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim());
}

function wrap(width: number): (paragraph: string) => string {
  return (paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + word.length >= width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines.join('\n');
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
