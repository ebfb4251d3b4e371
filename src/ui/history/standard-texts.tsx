import { say, sayCount } from '../../locale/say.ts';
import type { TextView } from '../../messages/story.ts';
import { textWords } from '../../policy/words.ts';
import { Quote } from '../parts/quote.tsx';
import { Said } from '../parts/said.tsx';
import { Data } from '../parts/text.tsx';
import { againstStandard } from './compare/segments.ts';
import { SideBySide } from './compare/side-by-side.tsx';
import { OnDemand } from './on-demand.tsx';
import type { Texts } from './use-texts.ts';

type Props = {
  texts: Texts;
  /** Version or commit, and how it is called. */
  place: string;
  name: string;
  open?: boolean;
};

/** The licence files of one place, each beside the standard text that it is nearest to. */
export function StandardTexts({ texts, place, name, open = false }: Props) {
  if (!texts) return <p class="dim">{say('compareReading')}</p>;
  const files = texts.get(place);
  if (!files) return <p class="dim">{say('compareNotRead', { places: name })}</p>;
  return files.map((file) => <StandardText key={file.path} file={file} name={name} open={open} />);
}

function StandardText({ file, name, open }: { file: TextView; name: string; open: boolean }) {
  const segments = againstStandard(file);
  const { standard, path, cut } = file;
  const differs = segments.some(({ kind }) => kind !== 'same');
  return (
    <div class="compared">
      <p>
        <Verdict
          file={say('compareFileOf', { path, place: name })}
          base={standard ? textWords(standard.base) : undefined}
          differs={differs}
        />
        {cut && ` ${sayCount('standardCut', 200_000)}`}
      </p>
      {differs && standard ? (
        <OnDemand title={say('standardBeside', { path, base: textWords(standard.base) })} open={open}>
          {() => (
            <SideBySide
              left={say('standardTextOf', { base: textWords(standard.base) })}
              right={say('compareFileOf', { path, place: name })}
              segments={segments}
            />
          )}
        </OnDemand>
      ) : (
        <OnDemand title={say('standardInFull', { path })}>
          {() => <Quote parts={[{ text: file.text, kind: 'same' }]} />}
        </OnDemand>
      )}
      {differs && <p class="dim">{say('standardNote')}</p>}
    </div>
  );
}

type VerdictProps = { file: string; base: string | undefined; differs: boolean };

function Verdict({ file, base, differs }: VerdictProps) {
  const path = <Data>{file}</Data>;
  if (base === undefined) return <Said text="standardNone" parts={{ path }} />;
  return <Said text={differs ? 'standardDiffers' : 'standardSame'} parts={{ path, base }} />;
}
