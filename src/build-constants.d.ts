/** The registry's origin with a trailing slash, put in at build time (`wxt.config.ts`). */
declare const __FINEPRINT_REGISTRY__: string;
