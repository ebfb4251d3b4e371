import { say } from '../../locale/say.ts';
import { language } from '../../locale/source.ts';

const HOUR = 3_600_000;

/** `18 Nov 2024`. `iso`: ISO 8601; what is no date comes back as "unknown date". */
export function day(iso: string | null, zone: string): string {
  return format(iso, { dateStyle: 'medium', timeZone: zone });
}

/** A date as a text has it: `1 Mar 2029` for `2029-03-01`, and words (`four years after release`) as they are. */
export function writtenDay(date: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? day(date, 'UTC') : date;
}

/** `14:05`, or with the day where it is not today. */
export function clock(iso: string, zone: string, now: Date): string {
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', timeZone: zone };
  const today = day(iso, zone) === day(now.toISOString(), zone);
  return format(iso, today ? time : { ...time, day: 'numeric', month: 'short' });
}

/** `29–30 Aug 2018`; an open end becomes `since 29 Aug 2018`. */
export function days(from: string, to: string | null, zone: string): string {
  if (!to) return say('dateSince', { date: day(from, zone) });
  const ends = [new Date(from), new Date(to)] as const;
  if (ends.some((end) => Number.isNaN(end.getTime())))
    return say('dateFromTo', { from: day(from, zone), to: day(to, zone) });
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: zone }).formatRange(...ends);
}

/** `2026-11-23 15:03 UTC`: for what is read later, and elsewhere. */
export function exactTime(iso: string): string {
  return Number.isNaN(Date.parse(iso))
    ? iso
    : `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** How long it was: `28.5 hours`, `12 days`; empty where it can't be said. */
export function duration(from: string, to: string): string {
  const hours = (Date.parse(to) - Date.parse(from)) / HOUR;
  if (!(hours >= 0)) return '';
  if (hours < 1) return unit(Math.round(hours * 60), 'minute');
  return hours < 72 ? unit(Math.round(hours * 10) / 10, 'hour') : unit(Math.round(hours / 24), 'day');
}

/** `3 minutes ago`. */
export function ago(iso: string, now: Date): string {
  const minutes = Math.round((Date.parse(iso) - now.getTime()) / 60_000);
  if (Number.isNaN(minutes)) return say('dateUnknownTime');
  if (minutes > -1) return say('dateJustNow');
  const words = new Intl.RelativeTimeFormat(language());
  if (minutes > -60) return words.format(minutes, 'minute');
  if (minutes > -60 * 48) return words.format(Math.round(minutes / 60), 'hour');
  return words.format(Math.round(minutes / 1440), 'day');
}

function unit(count: number, unit: 'minute' | 'hour' | 'day'): string {
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function format(iso: string | null, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return say('dateUnknown');
  return new Intl.DateTimeFormat(language(), options).format(date);
}
