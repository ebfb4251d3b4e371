import type { History } from '../../history/types.ts';
import { say } from '../../locale/say.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Data, Terms } from '../parts/text.tsx';
import { days } from '../text/dates.ts';
import { inOrder } from '../timeline/lanes.ts';
import { Section } from './section.tsx';

type Props = { history: History; zone: string };

/** Which versions stand under which terms, with a range to copy. */
export function LinesSection({ history, zone }: Props) {
  if (history.lines.length === 0) return null;
  return (
    <Section id="lines" title={say('sectionLines')}>
      <div class="scrolls">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('outlineTerms')}</th>
              <th scope="col">{say('termsRange')}</th>
              <th scope="col">{say('linesLatest')}</th>
              <th scope="col">{say('linesPublished')}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(history.lines)
              .reverse()
              .map(({ terms, unread, range, last, firstDate, lastDate }) => (
                <tr key={`${range} ${terms}`}>
                  <th scope="row">{unread ? say('termsNotRead') : <Terms>{terms}</Terms>}</th>
                  <td>
                    <code>
                      <Data>{range}</Data>
                    </code>{' '}
                    <CopyButton class="link" text={() => range}>
                      {say('commonCopy')}
                    </CopyButton>
                  </td>
                  <td>
                    <Data>{last}</Data>
                  </td>
                  <td>
                    {firstDate && lastDate ? (
                      <Data>{days(firstDate, lastDate, zone)}</Data>
                    ) : (
                      say('levelSaidUnknown')
                    )}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
