import { say } from '../../locale/say.ts';
import type { OptionEdit, Settings } from '../../messages/settings.ts';
import type { PolicyEdit } from '../../policy/types.ts';
import { isLocked } from '../parts/locked.ts';
import { ExportPart, ImportPart } from './exchange-part.tsx';
import { CategoriesPart, ClausesPart, FindingsPart } from './levels-part.tsx';
import { LicenseRulesPart } from './licenses-part.tsx';
import { NamesPart } from './names-part.tsx';
import { PresetsPart } from './presets-part.tsx';
import { Section } from './section.tsx';

type Props = {
  settings: Settings;
  onEdit: (edit: PolicyEdit) => void;
  onOption: (option: OptionEdit) => void;
};

/** The policy: from a preset down to single clauses, and how it comes and goes. */
export function PolicyParts({ settings, onEdit, onOption }: Props) {
  const { policy, managed } = settings;
  const part = { policy, onEdit };
  return (
    <>
      <Section id="preset" title={say('sectionPreset')} locked={isLocked(managed, 'categories')}>
        <PresetsPart {...part} />
      </Section>
      <Section id="kinds" title={say('sectionKinds')} locked={isLocked(managed, 'categories')}>
        <CategoriesPart {...part} />
      </Section>
      <Section id="licences" title={say('sectionLicences')} locked={isLocked(managed, 'licenses')}>
        <LicenseRulesPart {...part} />
      </Section>
      <Section id="names" title={say('sectionNames')}>
        <NamesPart settings={settings} onEdit={onEdit} onOption={onOption} />
      </Section>
      <Section id="findings" title={say('sectionFindings')}>
        <FindingsPart {...part} managed={managed} />
      </Section>
      <Section id="clauses" title={say('sectionClauses')} locked={isLocked(managed, 'clauses')}>
        <p class="dim">{say('clausesNote')}</p>
        <ClausesPart {...part} />
      </Section>
      <Section id="exchange" title={say('sectionExchange')}>
        <ImportPart {...part} />
        <h3>{say('sectionExport')}</h3>
        <ExportPart policy={policy} />
      </Section>
    </>
  );
}
