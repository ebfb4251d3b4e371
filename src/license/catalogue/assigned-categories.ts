import type { Category } from '../types.ts';

/**
 * Category of licences that Blue Oak's list does not rate, as read from their texts for this catalogue.
 * A trailing `*` stands for any ending. Earlier rows win; ids that no row names are `unknown`.
 */
export const ASSIGNED_CATEGORIES: [Category, string][] = [
  [
    'public-domain',
    'CC0-1.0 Unlicense Unlicense-* PDDL-1.0 CC-PDDC CC-PDM-1.0 SAX-PD SAX-PD-2.0 NIST-PD NIST-PD-* ' +
      'NTIA-PD NCBI-PD ANTLR-PD ANTLR-PD-fallback blessing libselinux-1.0 DL-DE-ZERO-2.0 ' +
      'libutil-David-Nugent PADL',
  ],
  [
    'source-available',
    'BUSL-1.1 SSPL-1.0 Elastic-2.0 FSL-1.1-* PolyForm-Small-Business-1.0.0 SUL-1.0 Aladdin CPOL-1.02 SMPPL ' +
      'SCEA BSD-3-Clause-OpenWebUI OCCT-PL TPDL DocBook-DTD MVT-1.1 Informatica CC-BY-ND-*',
  ],
  [
    'non-commercial',
    'CC-BY-NC-* PolyForm-Noncommercial-1.0.0 NCGL-UK-2.0 C-UDA-1.0 FDK-MPEG-H LPD-document ' +
      'Widget-Workshop',
  ],
  [
    'field-of-use',
    'JSON Hippocratic-* BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 ' +
      'BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-No-Military-License Glide UnRAR FDK-AAC MS-LPL ' +
      'MS-LRL HPND-sell-variant-critical-systems AML-glslang IEC-* InnoSetup Game-Programming-Gems SL ' +
      'Adobe-Display-PostScript',
  ],
  [
    'network-copyleft',
    'AGPL-* OSL-* NPOSL-3.0 EUPL-* CPAL-1.0 RPL-* CAL-1.0* Parity-* APSL-* RPSL-1.0 Watcom-1.0 ' +
      'MMPL-1.0.1',
  ],
  [
    'strong-copyleft',
    'GPL-* CC-BY-SA-* CC-SA-1.0 GFDL-* copyleft-next-* Sleepycat QPL-1.0* CECILL-1.* CECILL-2.* NGPL ' +
      'RSCPL SimPL-2.0 Motosoto D-FSL-1.0 ODbL-1.0 CDLA-Sharing-1.0 CERN-OHL-S-2.0 CERN-OHL-1.* ' +
      'TAPR-OHL-1.0 LiLiQ-Rplus-1.1 ESA-PL-strong-copyleft-2.4 LAL-1.* BSD-Protection SMAIL-GPL ' +
      'MakeIndex TGPPL-1.0 OPUBL-1.0 Linux-man-pages-copyleft* BSD-Source-alt-GPL TORQUE-1.1 ' +
      'OpenPBS-2.3',
  ],
  [
    'weak-copyleft',
    'LGPL-* LGPLLR MPL-* EPL-* CDDL-* CPL-1.0 IPL-1.0 NPL-* CECILL-C SPL-1.0 MS-RL OFL-* Nokia NOSL ' +
      'CUA-OPL-1.0 Frameworx-1.0 OCLC-2.0 OSET-PL-2.1 LPPL-1.* wxWindows eCos-2.0 RHeCos-1.1 SISSL ' +
      'SISSL-1.2 SugarCRM-1.1.3 Interbase-1.0 ErlPL-1.1 gSOAP-1.3b YPL-* Zimbra-* BitTorrent-* ' +
      'CATOSL-1.1 APL-1.0 OPL-1.0 TPL-1.0 TOSL CERN-OHL-W-2.0 LiLiQ-R-1.1 OLFL-1.3 ESA-PL-weak-copyleft-2.4 IPA ' +
      'UCL-1.0 CDL-1.0 FreeImage Artistic-* ClArtistic OSC-1.0 TMate TrustedQSL Ubuntu-font-1.0 ' +
      'Arphic-1999 GL2PS Noweb PPL Community-Spec-1.0 Imlib2 SGI-B-1.* Ruby iMatix VOSTROM',
  ],
  [
    'permissive',
    'LiLiQ-P-1.1 Nunit StandardML-NJ WTFNMFPL MIT* BSD-* HPND* X11-* CC-BY-1.0 CC-BY-2.* CC-BY-3.* CC-BY-4.0 CDLA-Permissive-* ODC-By-1.0 ' +
      'OGL-UK-* OGL-Canada-2.0 OGC-1.0 etalab-2.0 NLOD-* DL-DE-BY-2.0 O-UDA-1.0 OPL-UK-3.0 ' +
      'OGDL-Taiwan-1.0 ASWF-Digital-Assets-* UMich-Merit AMD-newlib CECILL-B Python-2.0.1 Unicode-* ' +
      'CNRI-Python-GPL-Compatible ESA-PL-permissive-2.4 CERN-OHL-P-2.0 EUDatagrid WordNet Abstyles ' +
      'Catharon BSD-3-Clause-acpica JPL-image CMU-Mach* Eurosym Zeeff HDF5 MIPS OAR mpi-permissive ' +
      'TTYP0 ALGLIB-Documentation swrule Sun-PPP* gtkbook NAIST* mailprio Adobe-Utopia generic-xts ' +
      '3D-Slicer-1.0 URT-RLE metamail DEC-3-Clause magaz psfrag ngrep w3m TermReadKey HIDAPI Cronyx wwl ' +
      'pnmstitch GCR-docs Bitstream-* pkgconf FSFAP-no-warranty-disclaimer Latex2e* SGP4 ' +
      'LZMA-SDK-9.11-to-9.20 jove ThirdEye Boehm-GC* OpenVision mplus Xdebug-1.03 xzoom SchemeReport ' +
      'gnuplot ulem AdaCore-doc OSSP Inner-Net-2.0 ssh-keyscan ISO-permission SSH-OpenSSH FSFULLRSD ' +
      'FSFULLRWD EPICS MMIXware Linux-man-pages-1-para SHL-0.51 Adobe-Glyph Aspell-RU Buddy Minpack ' +
      'FreeBSD-DOC SSLeay-standalone HP-1986 HP-1989 Cornell-Lossless-JPEG SNIA Mackerras-3-Clause* ' +
      'ISC-Veillard App-s2p checkmk FBM TTWL libpng-1.6.35 OpenSSL-standalone Martin-Birgmeier ' +
      'softSurfer hyphen-bulgarian dtoa LOOP SGI-OpenGL Advanced-Cryptics-Dictionary Ferguson-Twofish ' +
      'Vixie-Cron Brian-Gladman-* Soundex Lucida-Bitmap-Fonts TekHVC GD dvipdfm HaskellReport Baekmuk ' +
      'DocBook-* Sendmail* JPNIC MPEG-SSG Dotseqn xkeyboard-* Caldera* BOLA-1.1 radvd cve-tou CAPEC-tou ' +
      'SOFA ParaType-Free-Font-1.3 Gutmann SGMLUG-PM Pixar lsof Graphics-Gems Kastrup Ruby-pty ' +
      'threeparttable OpenMDW-1.0 Furuseth CryptoSwift man2html DRL-1.* NCL Knuth-CTAN Glulxe RSA-MD ' +
      'AAL Bugroff atc-game 0BSD COIL-1.0',
  ],
];
