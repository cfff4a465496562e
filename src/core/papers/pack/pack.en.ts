/** Words of the report pack, in English. */
import type { packTh } from './pack.th';

export const packEn: typeof packTh = {
  fileTitle: 'Report',
  sheetNames: {
    cover: 'Cover',
    brief: 'Executive summary',
    owners: 'Gaps by owner',
  },
  cover: {
    heading: 'Self-assessment report',
    unnamed: 'Agency not named yet',
    unsaid: 'not said yet',
    categories: 'Categories reported',
    allCategories: (count) => `all ${count}`,
    madeOn: 'Data as of',
    level: 'Level of the agency',
    points: 'Points of the agency',
    pointsOf: (points, maximum) => `${points} of ${maximum}`,
    rule: 'How points are counted',
    source: 'Source of the rule',
    notOfficial: 'These points are the result of a self-assessment, not of an official one',
  },
  brief: {
    heading: 'Executive summary',
    met: 'Criteria met',
    metOf: (met, applicable) => `${met} of ${applicable}`,
    withoutEvidence: 'Met without evidence',
    criteria: (count) => count,
    steps: (count) => `The ${count} next steps that give most for what they take`,
    noSteps: 'All levels are complete',
    toDo: 'What is to be met',
    closing: (level, count, codes) => `${level}, ${count} more: ${codes}`,
    gain: 'Item points gained',
    perTick: 'Points per criterion',
  },
};
