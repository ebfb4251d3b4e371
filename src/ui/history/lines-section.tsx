import type { History } from '../../history/types.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Data, Terms } from '../parts/text.tsx';
import { day } from '../text/dates.ts';
import { inOrder } from '../timeline/lanes.ts';
import { Section } from './section.tsx';

type Props = { history: History; zone: string };

/** Which versions stand under which terms, with a range to copy. */
export function LinesSection({ history, zone }: Props) {
  if (history.lines.length === 0) return null;
  return (
    <Section id="lines" title="Versions under the same terms">
      <div class="scrolls">
        <table>
          <thead>
            <tr>
              <th scope="col">Terms</th>
              <th scope="col">Range</th>
              <th scope="col">Latest so far</th>
              <th scope="col">Published</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(history.lines)
              .reverse()
              .map(({ terms, range, last, firstDate, lastDate }) => (
                <tr key={`${range} ${terms}`}>
                  <th scope="row">
                    <Terms>{terms}</Terms>
                  </th>
                  <td>
                    <code>
                      <Data>{range}</Data>
                    </code>{' '}
                    <CopyButton class="link" text={() => range}>
                      copy
                    </CopyButton>
                  </td>
                  <td>
                    <Data>{last}</Data>
                  </td>
                  <td>
                    {firstDate && lastDate
                      ? `${day(firstDate, zone)} to ${day(lastDate, zone)}`
                      : 'not known'}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
