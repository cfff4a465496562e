/** Words of adding many units up, in English. */
import type { rollUpTh } from './rollup.th';

export const rollUpEn: typeof rollUpTh = {
  problems: {
    noName: () => 'the name of the agency is not filled in on the summary, so nobody knows whose it is',
    noYear: () => 'the fiscal year is not filled in on the summary, so nobody knows of which year it is',
    notListed: (name) => `“${name}” is not in the list of units: counted, without a ministry`,
    copy: (files) => `the same file as ${files}: counted once`,
    duplicate: (files) =>
      `the same agency, fiscal year and round as ${files}, with other contents: none of them counts until one is left`,
  },
  figuresDiffer: (count) =>
    `${count} figures that the workbook shows are not those of its answers: open it, check and repair it, and save`,
  readerFailed: 'this file could not be read: the program that read it stopped; the others count as usual',
  sheetNames: {
    overview: 'Overview',
    levels: 'Levels by item',
    points: 'Points by item',
    gaps: 'Common gaps',
    missing: 'Not sent',
    problems: 'Files with problems',
  },
  headings: {
    overview: (rubric) => `Results added up: ${rubric}`,
    levels: 'Level of each unit by item',
    points: 'Points of each unit by item',
    gaps: 'What most units lack',
    missing: 'Units of the list without a file that counts',
    problems: 'Files that do not count, or that something is said about',
  },
  madeOn: (date) => `As of ${date}`,
  counts: (units, files, problems, missing) =>
    `${units} assessments counted of ${files} files · ${problems} problems and notes · ${missing} units have not sent`,
  note: 'Every figure is the sum of single assessments; points are the mean of the units that have any. This is a self-assessment and no official result.',
  columns: {
    scope: 'Category / item',
    title: 'Title',
    mean: 'Mean points',
    notComputable: 'Not computable',
    ministry: 'Ministry',
    unit: 'Unit',
    year: 'Year',
    round: 'Round',
    level: 'Level',
    points: 'Points',
    code: 'Code',
    text: 'Criterion',
    open: 'Units that lack it',
    share: '% that lack it',
    applicable: 'Units it applies to',
    withoutEvidence: 'Met without evidence',
    unitId: 'Unit id',
    file: 'File',
    place: 'Place',
    reason: 'Reason',
    units: 'Units',
  },
  noMinistry: 'Ministry not given',
  subtotal: (ministry) => `Mean of ${ministry}`,
  all: 'All units',
  none: 'None',
};
