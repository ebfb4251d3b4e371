import { defaultUrl } from 'registry-url';
import { defineConfig } from 'wxt';
import { contentSecurityPolicy } from './src/sources/content-security-policy.ts';
import { neededApis } from './tools/build/needed-apis.ts';
import { oneListOfIds } from './tools/build/one-list-of-ids.ts';
import { ownScriptLife } from './tools/build/own-script-life.ts';
import { polyfillAsOne } from './tools/build/polyfill-as-one.ts';

/** The registry that look-ups ask; an organisation's own can be built in. */
const registry = new URL(process.env.FINEPRINT_REGISTRY || defaultUrl).href;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    define: { __FINEPRINT_REGISTRY__: JSON.stringify(registry) },
    plugins: [neededApis(), oneListOfIds(), ownScriptLife(), polyfillAsOne()],
  }),
  hooks: {
    // A page called "history" is taken for one that replaces the browser's own. Ours is a page like any other.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.chrome_url_overrides;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: [`${registry}*`, 'https://github.com/*', 'https://www.npmjs.com/*'],
    optional_permissions: ['notifications'],
    // Asked for by a click, where the reader names a registry of their own.
    optional_host_permissions: ['https://*/*', 'http://localhost/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy(registry) },
    action: { default_title: '__MSG_extensionName__' },
    options_ui: { page: 'settings.html', open_in_tab: true },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'fineprint@fineprint.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
