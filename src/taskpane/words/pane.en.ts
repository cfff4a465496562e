/** The task pane's words in English, key by key as in `pane.th.ts`. */
import { lookPartsEn } from '../../core/findings/look-parts.en';
import type { paneTh } from './pane.th';
import { firstStepsEn, startEn } from './start/start.en';
import { rowEn, workEn } from './work/work.en';

const some = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

export const paneEn: typeof paneTh = {
  appName: 'PMQA 4.0',
  languageGroup: 'Language of the pane',

  start: startEn,
  firstSteps: firstStepsEn,

  creating: {
    heading: 'Creating the assessment',
    stages: {
      looking: 'Looking at what the workbook holds',
      planning: 'Laying out the sheets from the rubric',
      writing: 'Writing the sheets into Excel',
      finishing: 'Checking and setting up the pages',
    },
    stage: (number, total, words) => `Step ${number} of ${total}: ${words}`,
    done: 'done',
    now: 'in progress',
    waiting: 'waiting',
    patience: 'Please keep the workbook open',
    cancel: 'Cancel',
    cancelling: 'Cancelling, and putting the workbook back as it was…',
  },

  starting: {
    heading: 'Connecting to Excel',
    reading: 'Reading the workbook…',
  },

  stopped: {
    retry: 'Try again',
    reload: 'Reload the pane',
    crashed: 'This pane has failed',
    crashedWhy:
      'Everything in the workbook is still there: every answer is kept in a cell. Press the button below to open the pane anew.',
    crashedDetail: 'Details for your administrator',
  },

  header: {
    unnamed: 'Agency not named yet',
    fiscalYear: (year) => `Fiscal year ${year}`,
    round: (round) => `Round ${round}`,
    pin: 'Stay here, whatever row is selected in the sheet',
    pinned: 'Pinned. Press to follow the selected row again',
    help: 'Guides',
    helpOf: (version) => `Guides (version ${version})`,
    refresh: 'Read again',
    agrees: 'In step with the workbook’s formulas',
    differs: 'Differs from the workbook’s formulas',
    reading: 'Reading from the workbook…',
    stale: 'May be out of date',
    justNow: 'just now',
    minutesAgo: (minutes) => `${some(minutes, 'minute', 'minutes')} ago`,
    hoursAgo: (hours) => `${some(hours, 'hour', 'hours')} ago`,
  },

  tabs: {
    label: 'Views',
    overview: 'Overview',
    work: 'Work',
    workLeft: (count) => `Work ${count} open`,
    papers: 'Print & send',
    check: 'Check',
  },

  level: {
    points: (points) => some(points, 'point', 'points'),
    gain: (ofItem, ofWhole) =>
      ofWhole === '' ? `+${ofItem} for the item` : `+${ofItem} for the item, +${ofWhole} for the agency`,
    pointsOf: (points, most) => `${points} of ${most} points`,
    toNext: (count, next) => `${count} more to ${next}`,
    highest: 'At the highest level',
    metOf: (met, applicable) => `${met}/${applicable}`,
    metOfWords: (level, met, applicable) => `${level}: ${met} of ${applicable} criteria met`,
  },

  overview: {
    heading: 'The whole agency',
    most: (most) => `/${most}`,
    met: (met, applicable) => `${met} of ${applicable} criteria met`,
    notApplicable: (count) => `${count} not applicable`,
    left: 'Work left',
    planDay: (day) => `The plan on the summary is counted as of ${day}`,
    noPlanDay: 'The plan on the summary has no day to be counted for',
    countToday: 'Count as of today',
    countingToday: 'Writing the day',
    categories: 'Categories',
    category: (id, title) => `Category ${id} ${title}`,
    allDone: 'Every criterion that applies is met',
  },

  nextStep: {
    heading: 'Next step with most points per criterion',
    one: (criterion, gain) => `Closing just ${criterion}: ${gain}`,
    many: (count, item, level, gain) => `Closing ${count} gaps in ${level} of item ${item}: ${gain}`,
    released: (points) => `${points} of the item’s points come from criteria already met in higher levels`,
    go: 'Go to row',
    nextGap: 'Next gap',
    nextGapHint: 'Selects the row of the next gap in the sheet',
  },

  category: {
    back: 'Back to overview',
    goal: 'Goal',
    items: 'Items',
    item: (id, title) => `${id} ${title}`,
  },

  item: {
    back: (category) => `Back to category ${category}`,
    why: 'Why this level',
    levelName: (level, phase) => (phase === '' ? level : `${level} (${phase})`),
    complete: (met, applicable) => `Complete, ${met} of ${applicable}`,
    vacuous: 'Nothing applies here, so it counts as complete',
    missing: (count, codes) => `${count} missing: ${codes}`,
    waiting: (lower) => `Counts nothing until ${lower} is complete`,
    nextHeading: (next) => `What it takes to reach ${next}`,
    nextNothing: 'Every level is complete',
    gain: (gain) => `Once all are met: ${gain}`,
    lockedHeading: 'Waiting for a lower level',
    locked: (count, codes, level, points) =>
      `${count} already met (${codes}) but not counted yet. Completing ${level} adds ${points} points`,
    criteria: 'Criteria',
    goTo: 'Go to row',
    goToLabel: (criterion) => `Go to row of ${criterion}`,
    reason: (reason) => `Not applicable because: ${reason}`,
    otherAgency: 'Only for another type of agency',
  },

  work: workEn,
  row: rowEn,

  data: {
    heading: 'Checking the assessment',
    papersHeading: 'Print and send',
    repair: 'Check and repair',
    openingRepair: 'Opening check and repair…',
    carry: 'Answers from another file or edition',
    carryWhy:
      'Brings the answers from an earlier edition, or from a checklist made by hand, into this assessment. No answer is lost.',
    openCarry: 'Bring answers in',
    rounds: 'Compare and close rounds',
    roundsWhy:
      'See what has changed since last year or the previous round, and keep the results as they are on the day of closing',
    openRounds: 'Compare or close a round',
    openingRounds: 'Opening…',
    carryThis: 'Put the answers into a new file',
    openingCarry: 'Opening…',
    problemCount: (count) => some(count, 'finding', 'findings'),
    noProblems: 'Every sheet and every row was read',
    differences: 'Numbers that differ',
    noDifferences: 'The pane and the workbook’s formulas agree on every number',
    differenceColumns: { where: 'Figure', workbook: 'Workbook', pane: 'Pane' },
    figure: {
      level: (item, level) => `Item ${item} ${level}`,
      item: (item) => `Item ${item}`,
      category: (category) => `Category ${category}`,
      overall: 'Whole agency',
    },
    field: {
      applicable: 'applicable',
      met: 'met',
      complete: 'complete',
      level: 'level',
      points: 'points',
      looked: 'looked at by the assessor',
      passed: 'passed by the assessor',
      verdictLevel: 'level by the assessor',
      verdictPoints: 'points by the assessor',
    },
    yes: 'complete',
    no: 'not complete',
    tools: 'Tools',
    recalculate: 'Recalculate formulas',
    refresh: 'Read again',
    gapList: 'List of gaps',
    gapListWhy: 'A dated sheet of every criterion that is open or lacks evidence, to plan on and to print',
    makeList: 'Make a list of gaps in the workbook',
    makingList: 'Making the list of gaps…',
    papers: 'Copy and row heights',
    copy: 'Download a copy (.xlsx)',
    copying: 'Making the copy…',
    fitRows: 'Fit row heights',
    fittingRows: 'Fitting row heights…',
    papersWhy:
      'The copy holds every answer and works without this pane. “Fit row heights” makes every row as high as its text; no cell is changed.',
    rule: 'How points are counted',
    rulePoints: (level, points) => `${level}: ${points} points × share of criteria met`,
    ruleOrder:
      'A level counts once those below it are complete · a category is the mean of its items · the agency is the mean of its categories',
    ruleNotOfficial: 'This is not an officially published formula',
    ruleSource: (source) => `Source: ${source}`,
    rubric: 'Rubric',
    rubricEdition: (title, edition) => `${title}, edition ${edition}`,
    host: 'This Excel',
    api: (version) => `Requirement set ExcelApi ${version}`,
    native: 'Native checkboxes are available',
    list: 'Boxes ☑ ☐ are chosen from a list of TRUE and FALSE',
    goToPlace: (place) => `Go to ${place}`,
  },

  notice: {
    differs: (count) =>
      `The workbook and the pane differ in ${some(count, 'figure', 'figures')}. A formula may have been changed, or Excel has not recalculated yet`,
    sheetsMissing: (names) => `Sheets are missing: ${names}`,
    found: (parts) => `The check found: ${parts}`,
    repairable: (count) => `${count} can be repaired`,
    toChoose: (count) => `${some(count, 'needs', 'need')} a choice`,
    toMend: (count) => `${count} for you to fix`,
    rowsOdd: (count) => `${some(count, 'row is', 'rows are')} missing, doubled or unknown`,
    notFollowing: 'The pane cannot follow changes. Press “Read again” after editing the sheets',
    details: 'Show details',
    retry: 'Try again',
    dismiss: 'Close',
    repaired: 'Repaired. What was done is listed under Check',
    created: (count) => `${some(count, 'sheet', 'sheets')} added`,
    nothingMissing: 'No sheet was missing',
    madeByColleague:
      'Somebody else has made the assessment in this workbook; this is theirs. What you typed about your agency was not written into it',
    unset: {
      said: (parts) => `Data, formulas and colours are complete, but Excel did not allow: ${parts}`,
      next: 'You can work on. If it concerns printing, see that this computer has a printer, then press “Prepare for printing”; the rest can be set from the menus of Excel',
      because: (what) => `Excel says: ${what}`,
      parts: lookPartsEn,
    },
    recalculated: 'Recalculated',
    noMoreGaps: 'There are no gaps left',
    gapListMade: (name) => `The list is in the sheet “${name}”`,
    copySaved: {
      downloaded: (name) =>
        `The copy “${name}” was handed over for download. If it is not in your downloads folder, use File > Save a Copy`,
      opened: (name) =>
        `Excel on a Mac cannot download from the pane, so the copy was opened as a new workbook. Save that as “${name}”`,
    },
    printReady:
      'Every sheet is set up for printing. Press Ctrl+P (⌘P on a Mac) or File > Print, and choose “Print Entire Workbook” for all sheets',
    planCounted: 'The plan on the summary is counted as of today',
    rowsFitted: (count) => `${some(count, 'row', 'rows')} fitted, so that every line of text is seen`,
    printReadyInPart:
      'Printing is set up as far as Excel allowed. Look at the preview under File > Print before you print',
  },

  announce: {
    created: 'The assessment is made, and the first box of each category is selected',
    levelUp: (what, level) => `${what} has reached ${level}`,
    levelDown: (what, level) => `${what} has fallen to ${level}`,
    ticked: (name) => `${name} is ticked as done`,
    unticked: (name) => `${name} is no longer ticked as done`,
    whole: 'The whole agency',
    item: (id) => `Item ${id}`,
    category: (id) => `Category ${id}`,
  },
};
