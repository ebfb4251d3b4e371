/** The presets that a reader can choose; what each sets stands in `presets.ts`. */
export const PRESET_IDS = [
  'default',
  'closed-source',
  'hosted-service',
  'library',
  'osi-approved',
  'blue-oak-bronze',
  'everything',
] as const;
export type PresetId = (typeof PRESET_IDS)[number];
