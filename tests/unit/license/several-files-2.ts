import { standardText as t } from './standard-text.ts';

const SYSCALL_NOTE =
  'NOTE! This copyright does *not* cover user programs that use kernel services by normal system calls - this is merely ' +
  'considered normal use of the kernel, and does *not* fall under the heading of "derived work". Also note that the GPL ' +
  'below is copyrighted by the Free Software Foundation, but the instance of code that it refers to (the Linux kernel) is ' +
  'copyrighted by me and others who actually wrote it.\n\nAlso note that the only valid version of the GPL as far as the ' +
  'kernel is concerned is _this_ particular version of the license (ie v2, not v2.2 or v3.x or whatever), unless explicitly ' +
  'otherwise stated.\n\nLinus Torvalds';

const LLVM_EXCEPTION =
  '---- LLVM Exceptions to the Apache 2.0 License ----\n\nAs an exception, if, as a result of your compiling your source ' +
  'code, portions of this Software are embedded into an Object form of such source code, you may redistribute such embedded ' +
  'portions in such Object form without complying with the conditions of Sections 4(a), 4(b) and 4(d) of the License.\n\n' +
  'In addition, if you combine or link compiled forms of this Software with software that is licensed under the GPLv2 ' +
  '("Combined Software") and if a court of competent jurisdiction determines that the patent provision (Section 3), the ' +
  'indemnity provision (Section 9) or other Section of the License conflicts with the conditions of the GPLv2, you may ' +
  'retroactively and prospectively choose to deem waived or otherwise exclude such Section(s) of the License, but only in ' +
  'their entirety and only with respect to the Combined Software.';

const APACHE_NOTICE =
  'Licensed under the Apache License, Version 2.0 (the "License");\nyou may not use this file except in compliance with the ' +
  'License.\nYou may obtain a copy of the License at\n\n    http://www.apache.org/licenses/LICENSE-2.0\n\nUnless required by ' +
  'applicable law or agreed to in writing, software\ndistributed under the License is distributed on an "AS IS" BASIS,\n' +
  'WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.\nSee the License for the specific language ' +
  'governing permissions and\nlimitations under the License.';

/** Files with several licences in other words than those of the first list; written before any of them was tried. */
export const MORE_FILES: [string, string][] = [
  [
    'MIT OR ISC OR BSD-2-Clause',
    `All of the source in this repository is available under a triple license under the MIT License, the ISC License and the 2-Clause BSD License.\n\n${t('MIT')}\n\n${t('ISC')}\n\n${t('BSD-2-Clause')}`,
  ],
  [
    'MIT OR GPL-2.0-only',
    `Pick the license that suits your project: MIT (first part of this file) or the GPL, version 2 (second part).\n\n1) MIT\n\n${t('MIT')}\n\n2) GPL\n\n${t('GPL-2.0-only')}`,
  ],
  [
    'MIT AND BSD-3-Clause',
    `Unless noted otherwise, everything here is covered by license A. Files below vendor/ are covered by license B.\n\nLicense A\n---------\n\n${t('MIT')}\n\nLicense B\n---------\n\n${t('BSD-3-Clause', 'Vendor Ltd.')}`,
  ],
  [
    'MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-only',
    `This library is tri-licensed. You can use it under the terms of any one of the three licenses printed here.\n\n${t('MPL-1.1')}\n\n==========\n\n${t('GPL-2.0-only')}\n\n==========\n\n${t('LGPL-2.1-only')}`,
  ],
  [
    'Apache-2.0 AND Zlib AND BSL-1.0',
    `${t('Apache-2.0')}\n\nLICENSES OF COMPONENTS\n\nminiz is distributed with these terms:\n\n${t('Zlib')}\n\nBoost.Preprocessor is distributed with these terms:\n\n${t('BSL-1.0')}`,
  ],
  [
    'GPL-2.0-only WITH Linux-syscall-note',
    `${SYSCALL_NOTE}\n\n----------------------------------------\n\n${t('GPL-2.0-only')}`,
  ],
  ['Apache-2.0 WITH LLVM-exception', `${t('Apache-2.0')}\n\n${LLVM_EXCEPTION}`],
  [
    'MIT AND Apache-2.0',
    `/*!\n * left.js\n * ${t('MIT').replace(/\n/g, '\n * ')}\n */\n\n/*! right.js\n * Copyright 2021 Right Authors\n *\n * ${APACHE_NOTICE.replace(/\n/g, '\n * ')}\n */\n`,
  ],
  [
    'Unlicense OR MIT',
    `To the extent the law lets us, this work is in the public domain; where it does not, take it under the MIT license instead.\n\nOption 1: Unlicense\n\n${t('Unlicense')}\n\nOption 2: MIT\n\n${t('MIT')}`,
  ],
  [
    'MIT AND CC-BY-SA-4.0',
    `The code is MIT-licensed. The artwork in assets/ is licensed under Creative Commons Attribution-ShareAlike 4.0. Both texts follow.\n\n${t('MIT')}\n\n${t('CC-BY-SA-4.0')}`,
  ],
  [
    'MIT AND ISC',
    `# Licenses\n\n- [widget](#widget): MIT\n- [inherits](#inherits): ISC\n\n## widget\n\n${t('MIT')}\n\n## inherits\n\n${t('ISC', 'Isaac Z. Schlueter')}`,
  ],
  [
    'BSD-3-Clause OR GPL-2.0-only',
    `${t('BSD-3-Clause')}\n\nALTERNATIVELY, this software may be distributed under the terms of the GNU General Public License version 2, in which case the provisions of the GPL apply INSTEAD OF those given above:\n\n${t('GPL-2.0-only')}`,
  ],
  [
    'BSD-3-Clause AND Apache-2.0',
    `Contributions made before June 2020 are under the 3-clause BSD license, later ones under the Apache License 2.0.\n\n${t('BSD-3-Clause')}\n\n${t('Apache-2.0')}`,
  ],
  [
    'MIT AND OFL-1.1 AND CC-BY-4.0',
    `Icons -- CC BY 4.0 License\n\n${t('CC-BY-4.0')}\n\nFonts -- SIL OFL 1.1 License\n\n${t('OFL-1.1')}\n\nCode -- MIT License\n\n${t('MIT')}`,
  ],
  [
    'MIT AND JSON',
    `${t('MIT')}\n\njson_parse.js comes from json.org and has its own license:\n\n${t('JSON')}`,
  ],
  [
    'BSD-2-Clause AND BSD-3-Clause AND MIT AND Zlib',
    `Third party licenses\n====================\n\nalpha\n-----\n${t('BSD-2-Clause', 'Alpha')}\n\nbeta\n----\n${t('BSD-3-Clause', 'Beta')}\n\ngamma\n-----\n${t('MIT', 'Gamma')}\n\ndelta\n-----\n${t('Zlib', 'Delta')}`,
  ],
  [
    'EPL-2.0 OR Apache-2.0',
    `This program and the accompanying materials are made available to you under your choice of the Eclipse Public License 2.0 and the Apache License 2.0, both of which are reproduced here.\n\n${t('EPL-2.0')}\n\n${t('Apache-2.0')}`,
  ],
  ['MIT OR Apache-2.0', `SPDX-License-Identifier: MIT OR Apache-2.0\n\n${t('MIT')}\n\n${t('Apache-2.0')}`],
  ['MIT AND Apache-2.0', `SPDX-License-Identifier: MIT AND Apache-2.0\n\n${t('Apache-2.0')}\n\n${t('MIT')}`],
  [
    'Artistic-2.0 OR GPL-3.0-only',
    `This is free software; you can redistribute it under the same terms as the Perl interpreter of its time: the GNU General Public License, version 3, or the Artistic License 2.0, as you like.\n\n${t('GPL-3.0-only')}\n\n${t('Artistic-2.0')}`,
  ],
];
