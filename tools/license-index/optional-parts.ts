/**
 * Parts that a copy of the licence may leave out: the markup that the package's plain texts lack. Each part is written by
 * its first and last words, in their normal form; `...` stands for what lies between. Which parts are optional is read
 * from how the licences are used and from the SPDX list's own marking of optional text. A part after `~` says nothing
 * about which licence it is: preambles, and the GPL that the list prints below the LGPL. A part after `!` is a term.
 */
export const OPTIONAL_PARTS: Record<string, string[]> = {
  'GPL-1.0-only': ['~ preamble ... modification follow'],
  'GPL-2.0-only': ['~ everyone is permitted ... modification follow'],
  'GPL-3.0-only': ['~ everyone is permitted ... modification follow'],
  'LGPL-2.0-only': ['~ everyone is permitted ... by this special one'],
  'LGPL-2.1-only': ['~ everyone is permitted ... order to run'],
  'LGPL-3.0-only': [
    '~ everyone is permitted ... not allowed',
    '~ gnu general public license version 3 29 june 2007 ... .',
  ],
  'AGPL-1.0-only': ['~ everyone is permitted ... modification follow'],
  'AGPL-3.0-only': ['~ everyone is permitted ... modification follow'],
  'BUSL-1.1': ['~ business source license is a trademark of mariadb corporation ab'],
  'SSPL-1.0': ['~ everyone is permitted ... not allowed'],
  'Apache-1.0': ['this software consists of voluntary ... urbana champaign'],
  'Apache-1.1': [
    'this software consists of voluntary ... urbana champaign',
    'portions of this software ... urbana champaign',
  ],
  Entessa: ['this software consists of voluntary ... openseal org'],
  X11: ['x window system is a trademark of x consortium inc'],
  HPND: [
    '! and that the name ... prior permission',
    '! \u27e8party\u27e9 makes no representations ... implied warranty',
    '! \u27e8party\u27e9 disclaim ... performance of this software',
  ],
  'HPND-sell-variant': [
    '! and that the name ... prior permission',
    '! \u27e8party\u27e9 makes no representations ... implied warranty',
    '! \u27e8party\u27e9 disclaim ... performance of this software',
  ],
  'MIT-CMU': ['! \u27e8party\u27e9 by obtaining ... following terms and conditions', 'associated'],
  'FreeBSD-DOC': ['manual pages some freebsd ... .'],
  'BSD-3-Clause-flex': ['flex carries the copyright ... department of energy', 'this basically says ... .'],
  NTP: ['! and that the name ... prior permission'],
  'Linux-syscall-note': ['also note that the only ... linus torvalds'],
  'GPL-3.0-linking-exception': ['~ additional permission under gnu gpl version 3 section 7'],
  'GPL-3.0-linking-source-exception': ['~ additional permission under gnu gpl version 3 section 7'],
  'Universal-FOSS-exception-1.0': ['~ the universal foss exception version 1 0'],
  'fmt-exception': ['~ optional exception to the license'],
  'LZMA-exception': ['~ special exception for lzma compression module'],
  'W3C-19980720': ['this formulation of w3c notice ... .'],
  W3C: ['notes ... .'],
  PostgreSQL: ['postgresql database management system ... postgres95'],
  'Bitstream-Vera': ['bitstream vera is a trademark of bitstream inc'],
  ImageMagick: ['~ before we get to the text ... imagemagick follow'],
};

/** Parts that a notice of the GNU licences may leave out: where the licence is to be had, and two words on its version. */
const GNU_NOTICE_PARTS = ['~ you should have received ... .', 'of the license'];

/** The same for the notices that put a work under a licence, by the id that they grant. */
export const NOTICE_PARTS: Record<string, string[]> = {
  'GPL-2.0-only': GNU_NOTICE_PARTS,
  'GPL-2.0-or-later': GNU_NOTICE_PARTS,
  'GPL-3.0-only': GNU_NOTICE_PARTS,
  'GPL-3.0-or-later': GNU_NOTICE_PARTS,
  'AGPL-3.0-only': GNU_NOTICE_PARTS,
  'AGPL-3.0-or-later': GNU_NOTICE_PARTS,
  'LGPL-2.0-only': GNU_NOTICE_PARTS,
  'LGPL-2.0-or-later': GNU_NOTICE_PARTS,
  'LGPL-2.1-only': GNU_NOTICE_PARTS,
  'LGPL-2.1-or-later': GNU_NOTICE_PARTS,
  'LGPL-3.0-only': GNU_NOTICE_PARTS,
  'LGPL-3.0-or-later': GNU_NOTICE_PARTS,
};

const LICENSORS: [string, string][] = [
  ['\u27e8party\u27e9 grants you', 'the licensors of this program grant you'],
];

/** Other wordings of the same licence: what the standard text says, and what many copies say in its place. */
export const VARIANTS: Record<string, [string, string][]> = {
  'GPL-3.0-linking-exception': LICENSORS,
  'GPL-3.0-linking-source-exception': LICENSORS,
  'GStreamer-exception-2008': [['the \u27e8party\u27e9 hereby grant', 'this project hereby grants']],
  'openvpn-openssl-exception': [
    ['\u27e8party\u27e9 gives permission', 'the copyright holders give permission'],
  ],
  'HPND-sell-variant': [
    ['for any purpose is hereby granted without fee', 'for any purpose and without fee is hereby granted'],
  ],
  'MIT-Modern-Variant': [
    [
      'permission is hereby granted without written agreement and without license or royalty fees to use copy modify and distribute this software and its documentation for any purpose',
      'permission to use copy modify and distribute this software and its documentation for any purpose without fee and without written agreement is hereby granted',
    ],
  ],
};

/** What surrounds the Creative Commons licences and is, by their own words, no part of them. */
export const CREATIVE_COMMONS_PARTS: string[] = [
  'creative commons corporation is not ... resulting from the use of this document or the information or works provided hereunder',
  'creative commons corporation is not ... resulting from its use',
  'creative commons corporation creative commons is not ... fullest extent possible',
  'using creative commons public licenses ... where reasonable',
  'creative commons is not a party to its public licenses ... may be contacted at creativecommons org',
  'creative commons is not a party to this license ... may be contacted at creativecommons org',
];
