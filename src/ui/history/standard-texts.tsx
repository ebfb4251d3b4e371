import type { TextView } from '../../messages/story.ts';
import { Quote } from '../parts/quote.tsx';
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
  if (!texts) return <p class="dim">Reading the texts …</p>;
  const files = texts.get(place);
  if (!files) return <p class="dim">The files of {name} were not read.</p>;
  return files.map((file) => <StandardText key={file.path} file={file} name={name} open={open} />);
}

function StandardText({ file, name, open }: { file: TextView; name: string; open: boolean }) {
  const segments = againstStandard(file);
  const { standard, path, cut } = file;
  const differs = segments.some(({ kind }) => kind !== 'same');
  return (
    <div class="compared">
      <p>
        <Data>{path}</Data>
        {standard ? verdict(standard.base, differs) : ' is near no standard text.'}
        {cut && ' Only its first 200,000 characters are shown.'}
      </p>
      {differs && standard ? (
        <OnDemand title={`${path} beside the standard text of ${standard.base}`} open={open}>
          {() => (
            <SideBySide
              left={`Standard text of ${standard.base}`}
              right={`${path} of ${name}`}
              segments={segments}
            />
          )}
        </OnDemand>
      ) : (
        <OnDemand title={`${path} in full`}>
          {() => <Quote parts={[{ text: file.text, kind: 'same' }]} />}
        </OnDemand>
      )}
      {differs && (
        <p class="dim">
          The standard text is shown in the file’s own spelling and layout, which don’t count, nor do names
          and years. Words that the file lacks stand in lower case, as the index of standard texts has them.
        </p>
      )}
    </div>
  );
}

function verdict(base: string, differs: boolean): string {
  return differs
    ? ` differs from the standard text of ${base}.`
    : ` has the words of the standard text of ${base}; names, years and layout don’t count.`;
}
