/**
 * The door for rubrics: turns unknown JSON into a rubric, or into the list of all its problems with their
 * places. Whatever passes here can be laid out, written and calculated without a further check. Text is taken
 * as it stands; nothing is trimmed or mended silently.
 */
import { documentPlace, placeInside } from '../json/json-place';
import { failed, succeeded, type Outcome } from '../failures/outcome';
import { idKey } from './id-fault';
import {
  jsonType,
  readId,
  readList,
  readMembers,
  readText,
  type ListElement,
  type Report,
} from '../json/json-members';
import { parseCategory } from './parse-category';
import type { RubricContext } from './parse-item';
import type { AgencyType, Level, Rubric, Scoring } from './rubric';
import { rubricLimits } from './rubric-limits';
import type { RubricProblem } from './rubric-problem';

const rubricKeys = {
  required: ['id', 'edition', 'title', 'language', 'levels', 'categories', 'scoring'],
  optional: ['agencyTypes'],
};

/** `input` is what JSON.parse gives. Problems come in the order of reading, at least one when it fails. */
export function parseRubric(input: unknown): Outcome<Rubric, readonly RubricProblem[]> {
  const problems: RubricProblem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const rubric = readRubric(input, report);
  return rubric !== null && problems.length === 0 ? succeeded(rubric) : failed(problems);
}

function readRubric(input: unknown, report: Report): Rubric | null {
  const members = readMembers(input, documentPlace, rubricKeys, report);
  if (members === null) return null;
  const noteAgencyType = noteIds(report);
  const noteLevel = noteIds(report);
  const agencyTypes = readList(members, 'agencyTypes', rubricLimits.agencyTypes, true).map((element) =>
    parseAgencyType(element, report, noteAgencyType),
  );
  const levels = readList(members, 'levels', rubricLimits.levels).map((element) =>
    parseLevel(element, report, noteLevel),
  );
  let criteria = 0;
  const noteCriterion = noteIds(report);
  const context: RubricContext = {
    report,
    levelIds: levels.length === 0 ? null : levels.map((level) => level.id),
    agencyTypeIds: isListOrAbsent(members.values.get('agencyTypes'))
      ? agencyTypes.map((type) => type.id)
      : null,
    noteCategory: noteIds(report),
    noteItem: noteIds(report),
    noteCriterion: (id, place) => {
      criteria += 1;
      noteCriterion(id, place);
    },
  };
  const categories = readList(members, 'categories', rubricLimits.categories).map((element) =>
    parseCategory(element, context),
  );
  if (criteria > rubricLimits.criteria) {
    const place = placeInside(documentPlace, 'categories');
    report({ kind: 'tooMany', place, count: criteria, limit: rubricLimits.criteria });
  }
  return {
    id: readId(members, 'id'),
    edition: readText(members, 'edition', rubricLimits.titleLength),
    title: readText(members, 'title', rubricLimits.titleLength),
    language: parseLanguage(readText(members, 'language', rubricLimits.titleLength), report),
    agencyTypes,
    levels,
    categories,
    scoring: parseScoring(members.values.get('scoring'), report),
  };
}

function isListOrAbsent(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

/** Remembers where each id stood first, and reports it the second time. Empty ids were reported already. */
function noteIds(report: Report): (id: string, place: string) => void {
  const places = new Map<string, string>();
  return (id, place) => {
    if (id === '') return;
    const first = places.get(idKey(id));
    if (first === undefined) places.set(idKey(id), place);
    else report({ kind: 'duplicateId', place, id, first });
  };
}

type Note = (id: string, place: string) => void;

function parseAgencyType({ value, place }: ListElement, report: Report, note: Note): AgencyType {
  const members = readMembers(value, place, { required: ['id', 'title'] }, report);
  if (members === null) return { id: '', title: '' };
  const id = readId(members, 'id');
  note(id, placeInside(place, 'id'));
  return { id, title: readText(members, 'title', rubricLimits.titleLength) };
}

function parseLevel({ value, place }: ListElement, report: Report, note: Note): Level {
  const keys = { required: ['id', 'title', 'points'], optional: ['phase'] };
  const members = readMembers(value, place, keys, report);
  if (members === null) return { id: '', title: '', phase: '', points: 0 };
  const id = readId(members, 'id');
  note(id, placeInside(place, 'id'));
  return {
    id,
    title: readText(members, 'title', rubricLimits.titleLength),
    phase: readText(members, 'phase', rubricLimits.titleLength, true),
    points: members.values.has('points')
      ? parsePoints(members.values.get('points'), placeInside(place, 'points'), report)
      : 0,
  };
}

function parsePoints(value: unknown, place: string, report: Report): number {
  if (typeof value !== 'number') {
    report({ kind: 'wrongType', place, expected: 'number', found: jsonType(value) });
    return 0;
  }
  // JSON has no infinity, but 1e999 is read as one.
  if (!Number.isFinite(value) || value < 0 || value > rubricLimits.points) {
    report({ kind: 'badPoints', place, found: String(value), limit: rubricLimits.points });
  }
  return value;
}

// Language, script, region. Anything else may make Intl throw where texts are measured and sorted.
const languageTag = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?$/i;

function parseLanguage(language: string, report: Report): string {
  if (language.trim() !== '' && !languageTag.test(language)) {
    report({ kind: 'badLanguage', place: placeInside(documentPlace, 'language'), found: language });
  }
  return language;
}

function parseScoring(value: unknown, report: Report): Scoring {
  const place = placeInside(documentPlace, 'scoring');
  const scoring = { rule: 'sequential-share', name: '', source: '' } as const;
  if (value === undefined) return scoring;
  const members = readMembers(value, place, { required: ['rule', 'name', 'source'] }, report);
  if (members === null) return scoring;
  const rule = readText(members, 'rule', rubricLimits.titleLength);
  if (rule !== scoring.rule && rule.trim() !== '') {
    report({ kind: 'unknownRule', place: placeInside(place, 'rule'), found: rule });
  }
  return {
    rule: scoring.rule,
    name: readText(members, 'name', rubricLimits.titleLength),
    source: readText(members, 'source', rubricLimits.textLength),
  };
}
