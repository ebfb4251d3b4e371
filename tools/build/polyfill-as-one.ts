import type { Plugin } from 'vite';

/**
 * Takes the polyfill as one object. As a CommonJS module it would have each of the browser's interfaces copied into a
 * module of its own, which makes the browser set all of them up while a page loads, whether or not they are called.
 */
export function polyfillAsOne(): Plugin {
  return {
    name: 'polyfill-as-one',
    enforce: 'pre',
    transform(code, id) {
      if (/[\\/]webextension-polyfill[\\/]dist[\\/]browser\.mjs$/.test(id))
        return "import polyfill from 'webextension-polyfill';\nexport const browser = polyfill.whole;\n";
      if (/[\\/]webextension-polyfill[\\/]dist[\\/][\w-]+\.js$/.test(id))
        return `${code}\nmodule.exports = { whole: module.exports };\n`;
      return null;
    },
  };
}
