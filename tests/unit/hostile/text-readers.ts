import { readDependencies } from '../../../src/background/watch/read-dependencies.ts';
import { licenseFileName } from '../../../src/history/license-file-names.ts';
import { parseSubject } from '../../../src/history/subject.ts';
import { partFile } from '../../../src/history/terms/own-part.ts';
import { differsInWordingOnly } from '../../../src/history/terms/wording.ts';
import { clausesOfWholeText } from '../../../src/license/clauses/find-clauses.ts';
import { parseDeclared } from '../../../src/license/declared/parse-declared.ts';
import { parseExpression } from '../../../src/license/expression/parse.ts';
import { tokenize } from '../../../src/license/text/tokenize.ts';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { importPolicy } from '../../../src/policy/exchange/import-policy.ts';
import { matchesRule } from '../../../src/policy/license-rules.ts';
import { findOrganisations } from '../../../src/policy/organisations.ts';
import { readRuleName } from '../../../src/policy/rule-name.ts';
import { shortTerms } from '../../../src/policy/words.ts';
import { repositoryPage } from '../../../src/sites/github/repository-page.ts';
import { packagePage } from '../../../src/sites/npm/package-page.ts';
import { embeddedData } from '../../../src/sources/github/page-data.ts';
import { touchesInFeed } from '../../../src/sources/github/touches.ts';
import { packagePath } from '../../../src/sources/registry/package-name.ts';
import { repositoryClaim } from '../../../src/sources/registry/repository-claim.ts';
import { visible } from '../../../src/ui/text/visible.ts';

const LISTED = [{ name: 'Acme Corp', aliases: ['A'] }, { name: 'Inc.' }, { name: '中' }];

/** Everything that reads words of someone else's making, as functions of one text. */
export const TEXT_READERS: Record<string, (text: string) => unknown> = {
  'declared field': (text) => parseDeclared({ license: text }),
  'old declared field': (text) => parseDeclared({ licenses: [{ type: text, url: text }] }),
  expression: parseExpression,
  'words of a text': (text) => tokenize(text),
  'clauses of a text': clausesOfWholeText,
  'own part of a text': partFile,
  wording: (text) => differsInWordingOnly(text, `${text} x`),
  'file name': licenseFileName,
  subject: parseSubject,
  'package name': packagePath,
  'repository field': (text) => repositoryClaim({ url: text, directory: text }),
  'page of npm': (text) => packagePage(addressWith(text)),
  'page of GitHub': (text) => repositoryPage(addressWith(text)),
  'embedded page data': (text) => embeddedData(`<script data-target="react-app.embeddedData">${text}`),
  'feed of commits': touchesInFeed,
  'policy to import': (text) => importPolicy(text, DEFAULT_POLICY),
  'manifest to watch': readDependencies,
  'name of a rule': readRuleName,
  'rule and licence': (text) => matchesRule(text, text),
  'listed organisations': (text) => findOrganisations(text, LISTED),
  'short terms': shortTerms,
  'text made visible': visible,
};

function addressWith(text: string): URL {
  const url = new URL('https://github.com/');
  url.pathname = `/package/${text}`;
  return url;
}
