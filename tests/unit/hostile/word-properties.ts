import { deepEqual, equal, ok } from 'node:assert/strict';
import { readDependencies } from '../../../src/background/watch/read-dependencies.ts';
import { formatSubject, parseSubject } from '../../../src/history/subject.ts';
import { clausesOfWholeText } from '../../../src/license/clauses/find-clauses.ts';
import { parseDeclared } from '../../../src/license/declared/parse-declared.ts';
import { CATEGORIES } from '../../../src/license/types.ts';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { importPolicy } from '../../../src/policy/exchange/import-policy.ts';
import { readPolicy } from '../../../src/policy/read-policy.ts';
import { visible } from '../../../src/ui/text/visible.ts';
import fc from '../same-cases.ts';
import { oddJson, oddText } from './arbitraries.ts';
import type { Property } from './property.ts';

/** What is promised of words that come from manifests, texts, policies and pages. */
export const WORD_PROPERTIES: readonly Property[] = [
  {
    name: 'a declared field gives an expression of plain characters or none, and a known category',
    share: 6,
    of: fc.property(oddJson, oddJson, (license, licenses) => {
      const { expression, category } = parseDeclared({ license, licenses });
      ok(expression === null || /^[A-Za-z0-9.+:() -]+$/.test(expression), `${expression}`);
      ok(CATEGORIES.some((each) => each === category));
    }),
  },
  {
    name: 'a field of odd words is never taken for more than it says',
    share: 6,
    of: fc.property(oddText, (license) => {
      const { expression } = parseDeclared({ license });
      ok(expression === null || /^[A-Za-z0-9.+:() -]+$/.test(expression), `${expression}`);
      if (!/[a-z0-9]/i.test(license)) ok(expression === null || expression.startsWith('LicenseRef-'));
    }),
  },
  {
    name: 'a quoted clause stands in the text, word for word',
    share: 4,
    of: fc.property(fc.array(oddText, { maxLength: 4 }), (parts) => {
      const text = parts.join('. ');
      for (const { quote } of clausesOfWholeText(text)) ok(text.includes(quote), quote);
    }),
  },
  {
    name: 'a subject that is read is written the same, and holds no way out',
    share: 4,
    of: fc.property(oddText, fc.constantFrom('npm:', 'github:a/', ''), (text, start) => {
      const subject = parseSubject(start + text);
      if (!subject) return;
      equal(formatSubject(subject), start + text);
      const parts =
        subject.type === 'npm' ? [subject.name] : [subject.repo, subject.directory ?? '', subject.ref ?? ''];
      ok(!parts.some((part) => part.split('/').some((segment) => segment === '..')));
    }),
  },
  {
    name: 'a policy that is read is whole, whatever it was',
    share: 2,
    of: fc.property(oddJson, (json) => {
      const { policy } = readPolicy(json);
      deepEqual(readPolicy(JSON.parse(JSON.stringify(policy))), { policy, problems: [] });
    }),
  },
  {
    name: 'a policy from elsewhere is read or refused in words',
    share: 2,
    of: fc.property(oddText, (text) => {
      const found = importPolicy(text, DEFAULT_POLICY);
      ok(typeof found === 'string' ? found.length > 10 : readPolicy(found.policy).problems.length === 0);
    }),
  },
  {
    name: 'dependencies to watch are packages, or refused in words',
    share: 2,
    of: fc.property(
      fc.oneof(
        oddText,
        oddJson.map((json) => JSON.stringify({ dependencies: json })),
      ),
      (text) => {
        const found = readDependencies(text);
        if (typeof found !== 'string')
          ok(found.subjects.every((subject) => parseSubject(subject)?.type === 'npm'));
      },
    ),
  },
  {
    name: 'what is shown hides nothing and turns nothing around',
    share: 4,
    of: fc.property(oddText, (text) => {
      ok(!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(visible(text).replace(/[\n\t]/g, '')));
    }),
  },
];
