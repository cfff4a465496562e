/**
 * An answers file, as people and other systems write it, turned into a profile and answers, or into the list
 * of all its problems. Every field is optional:
 *
 *     {"agency": {"name": "…", "type": "department"}, "fiscalYear": 2569, "round": "…",
 *      "answers": {"1.1.B1": {"met": true, "evidence": "…", "link": "https://…", "owner": "…",
 *                             "due": "2026-12-31", "notApplicable": "…",
 *                             "assessorMet": false, "assessorNote": "…"}}}
 */
import { failed, succeeded, type Outcome } from '../failures/outcome';
import type { RubricIndex } from '../rubric/rubric-index';
import { emptyAnswer, type Answer, type Answers, type Profile } from './answers';
import {
  excerpt,
  readDate,
  readFiscalYear,
  readFlag,
  readLink,
  readMembers,
  readObject,
  readText,
} from './answer-values';
import type { AnswersProblem, ReportFault } from './answers-problem';
import { documentPlace, placeInside } from '../json/json-place';

export interface AnswersFile {
  readonly profile: Profile;
  readonly answers: Answers;
}

/**
 * @param input what `JSON.parse` gave
 * @param index of the rubric that is answered, to know its criteria and agency types. Null when the rubric
 *   itself could not be read: everything else in the file is still checked, and its problems are listed.
 */
export function parseAnswers(
  input: unknown,
  index: RubricIndex | null,
): Outcome<AnswersFile, readonly AnswersProblem[]> {
  const problems: AnswersProblem[] = [];
  const report: ReportFault = (place, fault) => problems.push({ place, fault });
  const members = readMembers(input, documentKeys, documentPlace, report) ?? noMembers;
  const file: AnswersFile = {
    profile: readProfile(members, index, report),
    answers: members.has('answers') ? readAnswers(members.get('answers'), index, report) : new Map(),
  };
  return problems.length === 0 ? succeeded(file) : failed(problems);
}

const documentKeys = ['agency', 'fiscalYear', 'round', 'answers'] as const;
const agencyKeys = ['name', 'type'] as const;
const noMembers: ReadonlyMap<string, unknown> = new Map();

function inDocument(key: string): string {
  return placeInside(documentPlace, key);
}

function readProfile(
  members: ReadonlyMap<string, unknown>,
  index: RubricIndex | null,
  report: ReportFault,
): Profile {
  const agencyPlace = inDocument('agency');
  const inAgency = (key: string) => placeInside(agencyPlace, key);
  const agency = members.has('agency')
    ? (readMembers(members.get('agency'), agencyKeys, agencyPlace, report) ?? noMembers)
    : noMembers;
  return {
    agencyName: agency.has('name') ? readText(agency.get('name'), inAgency('name'), report) : '',
    agencyType: agency.has('type')
      ? readAgencyType(agency.get('type'), index, inAgency('type'), report)
      : null,
    fiscalYear: members.has('fiscalYear')
      ? readFiscalYear(members.get('fiscalYear'), inDocument('fiscalYear'), report)
      : null,
    round: members.has('round') ? readText(members.get('round'), inDocument('round'), report) : '',
  };
}

function readAgencyType(
  value: unknown,
  index: RubricIndex | null,
  place: string,
  report: ReportFault,
): string | null {
  const type = readText(value, place, report);
  if (type === '') return null;
  if (index === null) return type;
  const known = index.rubric.agencyTypes.map((agencyType) => agencyType.id);
  if (known.includes(type)) return type;
  report(place, { kind: 'unknownAgencyType', found: excerpt(type), known });
  return null;
}

function readAnswers(value: unknown, index: RubricIndex | null, report: ReportFault): Answers {
  const place = inDocument('answers');
  const checkId = index === null ? null : idCheck(index, report);
  const answers = new Map<string, Answer>();
  for (const [id, answer] of readObject(value, place, report) ?? noMembers) {
    const answerPlace = placeInside(place, id);
    checkId?.(id, answerPlace);
    // Read even when the id is unknown: its fields may hold problems of their own.
    answers.set(id, readAnswer(answer, answerPlace, report));
  }
  return answers;
}

type AnswerReaders = {
  readonly [Field in keyof Answer]: (value: unknown, place: string, report: ReportFault) => Answer[Field];
};

const answerReaders: AnswerReaders = {
  met: readFlag,
  evidence: readText,
  link: readLink,
  owner: readText,
  due: readDate,
  notApplicable: readText,
  assessorMet: readFlag,
  assessorNote: readText,
};

const answerKeys: readonly string[] = Object.keys(answerReaders);

function readAnswer(value: unknown, place: string, report: ReportFault): Answer {
  const inAnswer = (key: string) => placeInside(place, key);
  const members = readMembers(value, answerKeys, place, report) ?? noMembers;
  const field = <Field extends keyof Answer>(name: Field): Answer[Field] =>
    members.has(name) ? answerReaders[name](members.get(name), inAnswer(name), report) : emptyAnswer[name];
  return {
    met: field('met'),
    evidence: field('evidence'),
    link: field('link'),
    owner: field('owner'),
    due: field('due'),
    notApplicable: field('notApplicable'),
    assessorMet: field('assessorMet'),
    assessorNote: field('assessorNote'),
  };
}

/**
 * Reports an id that is no criterion's, with the one that was meant when it differs only by letter case or
 * spaces: `1.1.b1` for `1.1.B1`. The ids are prepared at the first unknown one, because most files have none,
 * and once for all, because a file for another rubric has very many.
 */
function idCheck(index: RubricIndex, report: ReportFault): (id: string, place: string) => void {
  const plain = (text: string) => text.replace(/\s/gu, '').toUpperCase();
  let byPlainId: ReadonlyMap<string, string> | null = null;
  return (id, place) => {
    if (index.criteria.has(id)) return;
    byPlainId ??= new Map([...index.criteria.keys()].map((known) => [plain(known), known]));
    report(place, { kind: 'unknownCriterion', id, meant: byPlainId.get(plain(id)) ?? null });
  };
}
