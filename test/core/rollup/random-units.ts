/** Random workbooks as they are read, for the laws of adding many up. */
import fc from 'fast-check';
import type { Answers, Profile } from '../../../src/core/assessment/answers';
import { countUnit } from '../../../src/core/rollup/count-unit';
import type { ReadFile } from '../../../src/core/rollup/settle-units';
import type { RubricIndex } from '../../../src/core/rubric/rubric-index';
import { randomAgencyType, randomAnswers } from '../layout/random-answers';

export interface RandomUnit extends ReadFile {
  readonly profile: Profile;
  readonly answers: Answers;
}

/** Names, years and rounds are few, so that some are the same one's. */
export function randomUnits(index: RubricIndex): fc.Arbitrary<RandomUnit[]> {
  const profile = fc.record({
    agencyName: fc.constantFrom('', 'กรม ก', 'กรม ข', 'กรม  ข', 'จังหวัด ค', 'จังหวัด ง', 'เทศบาล จ', 'เทศบาล ฉ'),
    agencyType: randomAgencyType(index),
    fiscalYear: fc.constantFrom(null, 2568, 2569, 2569, 2569),
    round: fc.constantFrom('', '1'),
  });
  const unit = fc.record({
    profile,
    answers: randomAnswers(index),
    sha256: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    isDamaged: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  });
  return fc.array(unit, { maxLength: 8 }).map((units) =>
    units.map(({ profile: of, answers, sha256, isDamaged }, at) => {
      const read = { answers, profile: of, notAllCounted: new Set<string>(), figures: new Map() };
      const damaged = { kind: 'damaged', place: '', thai: 'ไฟล์เสียหาย', english: 'damaged' };
      return {
        file: `folder/${at}.xlsx`,
        sha256,
        profile: of,
        answers,
        record: isDamaged
          ? { counted: null, problems: [damaged] }
          : { counted: countUnit(index, read, { withEvidence: true }).unit, problems: null },
      };
    }),
  );
}
