import { language } from '../locale/source.ts';

/** `18 Nov 2024`. `iso`: ISO 8601; `zone`: IANA. What is no date comes back as it is. */
export function day(iso: string, zone: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: zone }).format(date);
}
