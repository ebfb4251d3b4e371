import { licenseFileName } from '../history/license-file-names.ts';
import { parseSubject } from '../history/subject.ts';
import { isTokenForm } from '../messages/token-form.ts';
import type { Message, RequestName } from '../messages.ts';
import {
  type Check,
  has,
  isBoolean,
  isHost,
  isListOf,
  isOneOf,
  isStage,
  isSubject,
  isText,
  isTime,
  optional,
} from './checks.ts';
import { isEdit, isOption } from './validate-edit.ts';

const isVisibility = optional(isOneOf(['public', 'private', 'unknown']));

const isToken: Check = (value) => typeof value === 'string' && isTokenForm(value);

/** A bare name: with a version behind it, the subject would be another. */
const isPackage: Check = (value) =>
  typeof value === 'string' && parseSubject(`npm:${value}`)?.type === 'npm' && !/.@/.test(value);

const isWanted: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  has({ ...value }, { name: isPackage, range: (range) => range === null || isText(200)(range) });

const isMove: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  has({ ...value }, { name: isPackage, from: (from) => from === null || isText(200)(from), to: isText(200) });

/** Of a licence text on a page, in characters. */
const MOST_OF_TEXT = 400_000;
const isAnyText =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;

/** Of files, only licence texts are fetched for a page. */
const isLicensePath: Check = (value) =>
  typeof value === 'string' &&
  value.length <= 1000 &&
  licenseFileName(value.split('/').at(-1) ?? '') !== null;

const SHAPES: Record<RequestName, Record<string, Check>> = {
  label: { subject: isSubject, visibility: isVisibility, seen: isStage, kept: optional(isBoolean) },
  story: {
    subject: isSubject,
    visibility: isVisibility,
    seen: isStage,
    deep: optional(isBoolean),
    once: optional(isBoolean),
    retry: optional(isBoolean),
  },
  openPanel: {},
  openHistory: { subject: isSubject, visibility: isVisibility },
  texts: { subject: isSubject, visibility: isVisibility, places: isListOf(isText(200), 200) },
  openSurfaces: {},
  brief: { wanted: isWanted },
  versions: { packageName: isPackage },
  move: { move: isMove },
  readText: {
    subject: isSubject,
    file: isText(200),
    text: isAnyText(MOST_OF_TEXT),
    before: optional(isAnyText(MOST_OF_TEXT)),
  },
  listed: { subject: isSubject, visibility: isVisibility },
  releases: { subject: isSubject, visibility: isVisibility },
  licenseText: { subject: isSubject, visibility: isVisibility, path: isLicensePath },
  licenseHistory: { subject: isSubject, visibility: isVisibility },
  accept: {
    subject: isSubject,
    fingerprint: isText(200),
    note: optional(isText(2000)),
    lookAgain: optional(isTime),
  },
  unaccept: { subject: isSubject, fingerprint: optional(isText(200)) },
  watch: { subject: isSubject },
  unwatch: { subject: isSubject },
  settings: {},
  setPolicy: { edit: isEdit },
  pause: { host: isHost, until: (value) => value === null || value === undefined || isTime(value) },
  snooze: { subject: isSubject, until: optional(isTime) },
  setOption: { option: isOption },
  acceptances: {},
  watched: {},
  news: {},
  newsSeen: {},
  watchDependencies: { text: isText(20_000_000) },
  token: {},
  setToken: { token: isToken },
  forgetToken: {},
  stored: {},
  clearStored: { what: isOneOf(['evidence', 'everything']) },
  exportStored: {},
  tabStatus: {},
  pageFetch: { url: isText(2000), accept: isText(200) },
};

/** The message, if it is one of ours in every part: name, fields, sizes, and nothing beside. Else null. */
export function validMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, ...fields } = value as Record<string, unknown>;
  if (typeof name !== 'string' || !Object.hasOwn(SHAPES, name)) return null;
  return has(fields, SHAPES[name as RequestName]) ? (value as Message) : null;
}
