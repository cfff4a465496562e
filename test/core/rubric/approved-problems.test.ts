/** What is said of a rubric and of a file of answers in which one thing is wrong, line by line on pages kept beside it. */
import { parseAnswers } from '../../../src/core/assessment/parse-answers';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { parseRubric } from '../../../src/core/rubric/parse-rubric';
import { expectApproved } from '../approved';
import { sampleRubric } from '../assessment/sample-rubric';
import { editJson, jsonPaths, removed, type JsonPath } from '../json/edit-json';

const rubric = sampleRubric({
  points: [300, 100],
  items: { '1': { '1.1': [2, 1] }, '2': { '2.1': [1, 1] } },
  limits: { '1.1.B2': ['province'] },
});
const [first, second] = rubric.categories;
const document: unknown = JSON.parse(
  // Small rubrics have no descriptions; here every text has words.
  JSON.stringify(
    {
      ...rubric,
      categories: [
        {
          ...first,
          overview: { title: 'ภาพรวม', rows: [{ item: '1.1', title: 'หัวข้อ', cells: ['ก', 'ข'] }] },
        },
        second,
      ],
    },
    (_name, value: unknown) => (value === '' ? 'ถ้อยคำ' : value),
  ),
);
const odd: readonly unknown[] = [removed, null, '', ' ', 5, -1, [], {}, '\u0007', 'ยาว'.repeat(20_000)];

function shown(value: unknown): string {
  if (value === removed) return 'is removed';
  const text = JSON.stringify(value);
  return `is ${text.length > 20 ? `${text.slice(0, 20)}…` : text}`;
}

/** One line for each problem of a document in which this is so. */
function problemsOf(
  parse: (document: unknown) => { readonly ok: true } | { readonly ok: false; readonly failure: object },
  broken: unknown,
): string[] {
  const outcome = parse(broken);
  return outcome.ok ? ['  nothing'] : [`  ${JSON.stringify(outcome.failure)}`];
}

function pageOf(
  parse: Parameters<typeof problemsOf>[0],
  whole: unknown,
  paths: readonly JsonPath[],
): string[] {
  return paths.flatMap((path) =>
    odd.flatMap((value) => [
      `# ${path.join('.')} ${shown(value)}`,
      ...problemsOf(parse, editJson(whole, path, value)),
    ]),
  );
}

it('a rubric', () => {
  expect(parseRubric(document).ok).toBe(true);
  // All others of a list are like its first.
  const paths = jsonPaths(document).filter((path) =>
    path.every((step) => typeof step === 'string' || step === 0),
  );
  expectApproved('rubric/approved/rubric-problems.txt', pageOf(parseRubric, document, paths));
});

it('ids and names that stand twice or nowhere', () => {
  const at = (...path: JsonPath) => ['categories', 0, 'items', 0, 'levels', ...path];
  const cases: readonly (readonly [JsonPath, unknown])[] = [
    [['categories', 1, 'id'], '1'],
    [['categories', 1, 'items', 0, 'id'], '1.1'],
    [['levels', 1, 'id'], 'level-1'],
    [['agencyTypes', 1, 'id'], 'department'],
    [['agencyTypes', 1, 'id'], 'DEPARTMENT'],
    [at(0, 'criteria', 1, 'id'), '1.1.B1'],
    [at(0, 'criteria', 1, 'id'), '1.1.b1'],
    [['categories', 1, 'items', 0, 'levels', 0, 'criteria', 0, 'id'], '1.1.B1'],
    [at(0, 'criteria', 1, 'appliesTo'), ['province', 'province']],
    [at(0, 'criteria', 1, 'appliesTo'), ['ministry', 'province']],
    [at(0, 'criteria', 1, 'appliesTo'), []],
    [at(0, 'level'), 'level-2'],
    [at(1, 'level'), 'level-3'],
    [at(0), removed],
    [['categories', 0, 'overview', 'rows', 0, 'item'], '2.1'],
    [['categories', 0, 'overview', 'rows', 0, 'cells'], ['ก']],
    [
      ['categories', 0, 'overview', 'rows', 0, 'cells'],
      ['ก', 'ข', 'ค'],
    ],
    [['categories', 0, 'overview', 'rows', 1], { item: '1.1', title: 'หัวข้อ', cells: ['ก', 'ข'] }],
    [['levels'], []],
    [['levels', 0, 'points'], 0],
    [['levels', 0, 'points'], 501],
    [['more'], 1],
    [['$comment'], 'a note'],
    [['categories', 0, 'items', 0, 'more'], 1],
  ];
  expectApproved(
    'rubric/approved/rubric-references.txt',
    cases.flatMap(([path, value]) => [
      `# ${path.join('.')} is ${value === removed ? 'removed' : JSON.stringify(value)}`,
      ...problemsOf(parseRubric, editJson(document, path, value)),
    ]),
  );
});

it('a file of answers', () => {
  const index = indexRubric(rubric);
  const answers = {
    agency: { name: 'กรม', type: 'department' },
    fiscalYear: 2569,
    round: '1',
    answers: {
      '1.1.B1': {
        met: true,
        evidence: 'คำสั่ง',
        link: 'https://example.go.th',
        owner: 'กองแผน',
        due: '2026-03-31',
        notApplicable: 'ไม่มีภารกิจ',
        assessorMet: '',
        assessorNote: 'ตรวจแล้ว',
      },
      '2.1.A1': { met: false },
    },
  };
  const parse = (document: unknown) => parseAnswers(document, index);
  expectApproved('rubric/approved/answers-problems.txt', [
    '# as it is',
    ...problemsOf(parse, answers),
    ...pageOf(parse, answers, jsonPaths(answers)),
  ]);
});
