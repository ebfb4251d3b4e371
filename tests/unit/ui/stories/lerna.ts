import { current, storyOf } from './blank.ts';

/** MIT throughout in what was published; for 28.5 hours the repository's file named parties it was denied to. */
export const lerna = storyOf('npm:lerna@3.4.0', {
  matches: [{ found: 'Microsoft Corporation', listed: 'Microsoft', where: 'episode' }],
  history: {
    current: { ...current, version: '3.4.0' },
    lines: [
      {
        range: '>=2.0.0',
        terms: 'MIT',
        first: '2.0.0',
        last: '10.1.1',
        firstDate: '2017-07-06T17:09:48Z',
        lastDate: '2026-09-01T08:00:00Z',
      },
    ],
    episodes: [
      {
        from: { commit: '250ec4f0d1c2b3a4958677e8f9a0b1c2d3e4f506', date: '2018-08-29T00:03:55Z' },
        to: { commit: '37642a0b1c2d3e4f5061728394a5b6c7d8e9f001', date: '2018-08-30T04:33:40Z' },
        text: 'LicenseRef-MIT-modified',
        quote:
          'The following license shall not be granted to the following entities or any\nsubsidiary thereof due to their collaboration with US Immigration and Customs\nEnforcement:\n\n- "Microsoft Corporation"\n- "Palantir Technologies"\n- "Dell Inc"',
        clauses: [
          {
            kind: 'named-party',
            quote: 'shall not be granted to the following entities',
            names: ['Microsoft Corporation', 'Palantir Technologies', 'Dell Inc'],
          },
        ],
        notIn: ['3.2.1', '3.3.0'],
        evidence: [
          'https://github.com/lerna/lerna/commit/250ec4f0d1c2b3a4958677e8f9a0b1c2d3e4f506',
          'https://github.com/lerna/lerna/commit/37642a0b1c2d3e4f5061728394a5b6c7d8e9f001',
        ],
      },
    ],
    notices: [
      { kind: 'file-removed', at: { version: '3.1.1', previous: '3.0.6' }, evidence: [] },
      { kind: 'file-added', at: { version: '3.1.2', previous: '3.1.1' }, evidence: [] },
    ],
    coverage: {
      declared: { state: 'complete', looked: 264, of: 264, reasons: [] },
      shippedText: { state: 'partial', looked: 6, of: 264, reasons: [{ code: 'not-read' }] },
      repositoryText: { state: 'partial', looked: 20, of: 24, reasons: [{ code: 'more-revisions' }] },
    },
  },
});
