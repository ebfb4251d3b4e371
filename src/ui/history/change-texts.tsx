import type { Change } from '../../history/types.ts';
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
    <OnDemand title="Compare the texts" open={open}>
      {() => <Files texts={texts} {...sides} />}
    </OnDemand>
  );
}

type FilesProps = { texts: Texts; before: string; after: string };

function Files({ texts, before, after }: FilesProps) {
  if (!texts) return <p class="dim">Reading the texts …</p>;
  const [former, latter] = [texts.get(before), texts.get(after)];
  if (!former || !latter) {
    const missing = [former ? [] : before, latter ? [] : after].flat().map(shortCommit);
    return <p class="dim">The files of {missing.join(' and ')} were not read.</p>;
  }
  const pairs = pairFiles(former, latter);
  if (pairs.length === 0) return <p class="dim">The files are the same on both sides.</p>;
  return pairs.map((pair) => (
    <SideBySide
      key={pair.after.path}
      left={`${pair.before.path} of ${shortCommit(before)}`}
      right={`${pair.after.path} of ${shortCommit(after)}`}
      segments={diffWords(pair.before.text, pair.after.text)}
    />
  ));
}
