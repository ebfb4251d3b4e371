import type { Story } from '../../messages.ts';
import { useEnvironment } from '../environment.ts';
import { coverageLines, coverageSummary, isComplete } from '../text/coverage.ts';
import { clock } from '../text/dates.ts';

/** What was looked at, what was not and why, and when it is looked at again. */
export function CoveragePart({ story }: { story: Story }) {
  const { now, zone } = useEnvironment();
  const { history, label } = story;
  return (
    <section class="part dim">
      <p>{coverageSummary(history, now())}</p>
      <details>
        <summary>{isComplete(history) ? 'What was looked at' : 'What was not looked at'}</summary>
        <dl class="coverage">
          {coverageLines(history, zone, now()).map(({ title, text }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
      {label.retryAt && <p>It will be looked at again after {clock(label.retryAt, zone, now())}.</p>}
      <p>Dates and times in {zone}.</p>
    </section>
  );
}
