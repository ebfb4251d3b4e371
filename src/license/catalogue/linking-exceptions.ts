/** SPDX exceptions that let other code be linked or combined without falling under the copyleft. */
const LINKING = new Set(
  (
    '389-exception Classpath-exception-2.0 CLISP-exception-2.0 eCos-exception-2.0 FLTK-exception fmt-exception ' +
    'freertos-exception-2.0 GCC-exception-2.0 GCC-exception-2.0-note GCC-exception-3.1 GNAT-exception ' +
    'GNU-compiler-exception gnu-javamail-exception GPL-3.0-interface-exception GPL-3.0-linking-exception ' +
    'GPL-3.0-linking-source-exception i2p-gpl-java-exception LGPL-3.0-linking-exception Libtool-exception ' +
    'Linux-syscall-note LLVM-exception LZMA-exception mif-exception OCaml-LGPL-linking-exception ' +
    'OpenJDK-assembly-exception-1.0 QPL-1.0-INRIA-2004-exception Qt-GPL-exception-1.0 Qt-LGPL-exception-1.1 ' +
    'Qwt-exception-1.0 SANE-exception SWI-exception Swift-exception u-boot-exception-2.0 WxWindows-exception-3.1'
  ).split(' '),
);

/** Does this SPDX exception loosen copyleft for code that is linked or combined with the work? */
export function isLinkingException(exception: string): boolean {
  return LINKING.has(exception);
}
