import 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtRuntime {
    /** Address of one of the extension's own files. */
    getURL(path: string): string;
  }
}
