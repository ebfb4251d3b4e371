/** The registry's origin with a trailing slash, put in at build time (`wxt.config.ts`). */
declare const __FINEPRINT_REGISTRY__: string;

/** Which browser a build is for (WXT puts it in). */
interface ImportMeta {
  readonly env: { readonly FIREFOX: boolean };
}
