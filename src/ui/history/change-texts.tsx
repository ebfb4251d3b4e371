import type { Change } from '../../history/types.ts';
import { listedWithAnd } from '../../locale/join.ts';
import { say } from '../../locale/say.ts';
import { shortCommit } from '../text/subject.ts';
import { diffWords } from './compare/diff-words.ts';
import { pairFiles } from './compare/pair-files.ts';
import { SideBySide } from './compare/side-by-side.tsx';
import { OnDemand } from './on-demand.tsx';
import { type Texts, textSides } from './use-texts.ts';

type Props = { texts: Texts; change: Change; open?: boolean };

/** The licence files before and after a change, word by word. */
export function ChangeTexts({ texts, change, open = false }: Props) {
  const sides = textSides(change);
  if (!sides) return null;
  return (
    <OnDemand title={say('compareTexts')} open={open}>
      {() => <Files texts={texts} {...sides} />}
    </OnDemand>
  );
}

type FilesProps = { texts: Texts; before: string; after: string };

function Files({ texts, before, after }: FilesProps) {
  if (!texts) return <p class="dim">{say('compareReading')}</p>;
  const [former, latter] = [texts.get(before), texts.get(after)];
  if (!former || !latter) {
    const missing = [former ? [] : before, latter ? [] : after].flat().map(shortCommit);
    return <p class="dim">{say('compareNotRead', { places: listedWithAnd(missing) })}</p>;
  }
  const pairs = pairFiles(former, latter);
  if (pairs.length === 0) return <p class="dim">{say('compareSame')}</p>;
  return pairs.map((pair) => (
    <SideBySide
      key={pair.after.path}
      left={say('compareFileOf', { path: pair.before.path, place: shortCommit(before) })}
      right={say('compareFileOf', { path: pair.after.path, place: shortCommit(after) })}
      segments={diffWords(pair.before.text, pair.after.text)}
    />
  ));
}
