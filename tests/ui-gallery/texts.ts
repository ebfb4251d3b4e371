import type { PlacedTexts, TextView } from '../../src/messages/story.ts';

const GRANT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files, to deal in it without
restriction, including the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of it.`;
const ENDING = `The above copyright notice shall be included in all copies.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.

IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY CLAIM.

Each paragraph here stands for one of a licence.`;
const PLAIN = `Example License\n\nCopyright (c) 2018 The Authors\n\n${GRANT}\n\n${ENDING}\n`;
const BAN =
  'The rights granted below are not granted to Initech LLC, its subsidiaries and affiliates, nor to anyone acting on their behalf.';
const OTHER = `Another Example License

1. You may use this software where you pass on its source code, also to those
   who use it over a network.

2. Every copy carries this notice.
`;

function view(text: string, added = '', missing = ''): TextView {
  const start = added ? text.indexOf(added) : -1;
  const additions = start < 0 ? [] : [{ start, end: start + added.length }];
  const removals = missing ? [{ text: missing, at: text.indexOf('copies of it') }] : [];
  return { path: 'LICENSE', text, cut: false, standard: { base: 'MIT', additions, removals } };
}

const plain = view(PLAIN);
const banned = view(
  `${BAN}\n\n${PLAIN.replace('distribute, sublicense, and/or sell copies', 'distribute copies')}`,
  BAN,
  'sublicense and or sell',
);
const other: TextView = { path: 'LICENSE.md', text: OTHER, cut: false, standard: null };

/** Texts of the stories' versions and commits, made up: all but a few have the same. */
export function galleryTexts(places: string[]): PlacedTexts[] {
  return places
    .filter((place) => place !== '0.7.19')
    .map((place) => {
      const isBanned = /^(?:250ec4f|aa11bb2|main|15\.6\.1)/.test(place);
      const isOther = place.startsWith('2.0');
      return { place, files: [isOther ? other : isBanned ? banned : plain] };
    });
}
