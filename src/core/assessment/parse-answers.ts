/**
 * The door for files of answers: turns unknown JSON into profile and answers, or into the list
 * of all its problems. Every field is optional:
 *
 *     {"agency": {"name": "…", "type": "department"}, "fiscalYear": 2569, "round": "…",
 *      "answers": {"1.1.B1": {"met": true, "evidence": "…", "link": "https://…", "owner": "…",
 *                             "due": "2026-12-31", "doneOn": "2026-11-28", "note": "…",
 *                             "notApplicable": "…", "assessorMet": "pass" or "fail", "assessorNote": "…"}}}
 */
import { succeeded, type Outcome } from '../failures/outcome';
import { excerpt } from '../json/json-problem';
import { shortened } from '../json/shortened';
import { objectShape, optional, recordShape, type Check, type JsonShape } from '../json/json-shape';
import { nowhere, readDocument } from '../json/read-document';
import type { PositionOf } from '../json/text-position';
import type { RubricIndex } from '../rubric/rubric-index';
import { dateValue, fiscalYearValue, flagValue, linkValue, textValue, verdictValue } from './answer-values';
import type { Answer, Answers, Profile } from './answers';
import type { AnswersFault, AnswersProblem, OwnAnswersFault } from './answers-problem';

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
  positionOf: PositionOf = nowhere,
): Outcome<AnswersFile, readonly AnswersProblem[]> {
  const file = readDocument<Document, AnswersFault>(documentShape(index), input, positionOf);
  if (!file.ok) return file;
  const { agency, fiscalYear, round, answers } = file.value;
  const agencyType = agency.type === '' ? null : agency.type;
  return succeeded({ profile: { agencyName: agency.name, agencyType, fiscalYear, round }, answers });
}

type Shape<Value> = JsonShape<Value, AnswersFault>;

interface Document {
  readonly agency: Agency;
  readonly fiscalYear: number | null;
  readonly round: string;
  readonly answers: Answers;
}

interface Agency {
  readonly name: string;
  readonly type: string;
}

const answerShape: Shape<Answer> = objectShape<Answer, AnswersFault>({
  met: optional(flagValue),
  evidence: optional(textValue),
  link: optional(linkValue),
  owner: optional(textValue),
  due: optional(dateValue),
  doneOn: optional(dateValue),
  note: optional(textValue),
  notApplicable: optional(textValue),
  assessorMet: optional(verdictValue),
  assessorNote: optional(textValue),
});

function documentShape(index: RubricIndex | null): Shape<Document> {
  const agency: Shape<Agency> = objectShape<Agency, AnswersFault>({
    name: optional(textValue),
    type: optional(agencyTypeShape(index)),
  });
  return objectShape<Document, AnswersFault>({
    agency: optional(agency),
    fiscalYear: optional<number | null, AnswersFault>(fiscalYearValue, null),
    round: optional(textValue),
    answers: optional(recordShape(answerShape, index === null ? anyName : criterionCheck(index))),
  });
}

const anyName: Check<string, OwnAnswersFault> = () => {
  // Without a rubric nothing is known of its criteria.
};

function agencyTypeShape(index: RubricIndex | null): Shape<string> {
  if (index === null) return textValue;
  const known = index.rubric.agencyTypes.map(({ id }) => id);
  return {
    empty: '',
    read: (value, place, report) => {
      const type = textValue.read(value, place, report);
      if (type === '' || known.includes(type)) return type;
      report(place, { kind: 'unknownAgencyType', found: excerpt(type), known });
      return '';
    },
  };
}

/**
 * Reports an id that is no criterion's, with the one that was meant when it differs only by letter case or
 * spaces: `1.1.b1` for `1.1.B1`. The ids are prepared at the first unknown one, because most files have none,
 * and once for all, because a file for another rubric has very many.
 */
function criterionCheck(index: RubricIndex): Check<string, OwnAnswersFault> {
  const plain = (text: string) => text.replace(/\s/gu, '').toUpperCase();
  let byPlainId: ReadonlyMap<string, string> | null = null;
  return (id, report) => {
    if (index.criteria.has(id)) return;
    byPlainId ??= new Map([...index.criteria.keys()].map((known) => [plain(known), known]));
    report({ kind: 'unknownCriterion', id: shortened(id), meant: byPlainId.get(plain(id)) ?? null });
  };
}
