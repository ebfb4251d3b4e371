import { describe, expect, it } from 'vitest';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import { exceptionTexts } from '../../../tools/license-index/extra-texts.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { noticeOf } from './gnu-notice.ts';

const engine = await openLicenseEngine(loadFromDisk);
const GPL_2_NOTICE = noticeOf('GPL-2.0-only', 'USA.');
const GPL_3_NOTICE = noticeOf('GPL-3.0-only', 'licenses/>.');
const CLASSPATH = exceptionTexts().find(({ id }) => id === 'Classpath-exception-2.0')?.text ?? '';

describe('the notice of the GNU licences', () => {
  const street = /write to[\s\S]*USA\./;
  const later = /either (version \d of the License), or \(at your option\) any later version/;

  it.each<[string, string, string]>([
    ['as it is printed, version 2', 'GPL-2.0-or-later', GPL_2_NOTICE],
    ['as it is printed, version 3', 'GPL-3.0-or-later', GPL_3_NOTICE],
    [
      'without where to get the licence',
      'GPL-2.0-or-later',
      GPL_2_NOTICE.replace(/You should have[\s\S]*/, ''),
    ],
    [
      'with a web address',
      'GPL-2.0-or-later',
      GPL_2_NOTICE.replace(street, 'see <http://www.gnu.org/licenses/>.'),
    ],
    [
      'with the street before',
      'GPL-2.0-or-later',
      GPL_2_NOTICE.replace(/51 Frank[\s\S]*/, '59 Temple Place - Suite 330, Boston, MA 02111-1307, USA.'),
    ],
    [
      'of version 3 with the street',
      'GPL-3.0-or-later',
      GPL_3_NOTICE.replace(
        /see <.*>/,
        'write to the Free Software Foundation, Inc., 51 Franklin Street, Fifth Floor, Boston, MA 02110-1301, USA',
      ),
    ],
    ['of the Library licence', 'LGPL-2.0-or-later', noticeOf('LGPL-2.0-only', 'USA.')],
    ['of the Lesser licence', 'LGPL-2.1-or-later', noticeOf('LGPL-2.1-only', 'USA')],
    [
      'of version 3 of the Lesser licence',
      'LGPL-3.0-or-later',
      noticeOf('LGPL-2.1-only', 'more details.').replace('2.1', '3'),
    ],
    ['of the Affero licence', 'AGPL-3.0-or-later', noticeOf('AGPL-3.0-only', 'licenses/>.')],
    ['of this version alone', 'GPL-2.0-only', GPL_2_NOTICE.replace(later, '$1')],
    ['of version 3 alone', 'GPL-3.0-only', GPL_3_NOTICE.replace(later, '$1')],
  ])('is known %s', async (_, id, notice) => {
    expect((await engine.identify(`Copyright (C) 2015 Jane Roe\n\n${notice}`)).expression).toBe(id);
    expect((await engine.identify(`${notice}\n\n${CLASSPATH}`)).expression).toBe(
      `${id} WITH Classpath-exception-2.0`,
    );
  });

  it.each([
    ['Frobnicate', 'Frobnicate'],
    ['This file', 'this file'],
    ['GNU Blue Widget', 'GNU Blue Widget'],
  ])('is known of a work that it calls %s', async (first, later) => {
    const notice = GPL_3_NOTICE.replaceAll('This program', first).replaceAll('this program', later);
    expect((await engine.identify(notice)).expression).toBe('GPL-3.0-or-later');
  });

  it('is told with words of terms that were put in or left out', async () => {
    for (const notice of [
      GPL_2_NOTICE.replace('redistribute it and/or modify it', 'redistribute it'),
      GPL_2_NOTICE.replace('any later version.', 'any later version, for students only.'),
      `${GPL_2_NOTICE} You may not sell it.`,
    ])
      expect((await engine.identify(notice)).verdict).toBe('modified');
  });
});
