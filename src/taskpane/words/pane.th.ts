/**
 * What the task pane says, in Thai: the source of truth for the keys. Words of the workbook itself (status,
 * labels of columns) are in `sheet.th.ts`; what went wrong is in `failure.th.ts`. Numbers come in as text that
 * is already formatted.
 */
import { lookPartsTh } from '../../core/findings/look-parts.th';
import { firstStepsTh, startTh } from './start/start.th';
import { rowTh, workTh } from './work/work.th';

export const paneTh = {
  appName: 'PMQA 4.0',
  languageGroup: 'ภาษาของบานหน้าต่าง',

  start: startTh,
  firstSteps: firstStepsTh,

  creating: {
    heading: 'กำลังสร้างแบบประเมิน',
    stages: {
      looking: 'ดูว่าเวิร์กบุ๊กมีอะไรอยู่แล้ว',
      planning: 'จัดวางแผ่นงานจากเกณฑ์',
      writing: 'เขียนแผ่นงานลงใน Excel',
      finishing: 'ตรวจและจัดหน้าพิมพ์',
    },
    stage: (number: string, total: string, words: string) => `ขั้นที่ ${number} จาก ${total}: ${words}`,
    done: 'เสร็จแล้ว',
    now: 'กำลังทำ',
    waiting: 'รอ',
    patience: 'อย่าเพิ่งปิดเวิร์กบุ๊ก',
    cancel: 'ยกเลิก',
    cancelling: 'กำลังยกเลิก และคืนเวิร์กบุ๊กให้เหมือนเดิม…',
  },

  starting: {
    heading: 'กำลังเชื่อมกับ Excel',
    reading: 'กำลังอ่านเวิร์กบุ๊ก…',
  },

  stopped: {
    retry: 'ลองอีกครั้ง',
    reload: 'โหลดบานหน้าต่างใหม่',
    crashed: 'บานหน้าต่างนี้ขัดข้อง',
    crashedWhy: 'ข้อมูลในเวิร์กบุ๊กยังอยู่ครบ เพราะทุกคำตอบเก็บในเซลล์ กดปุ่มด้านล่างเพื่อเปิดบานหน้าต่างใหม่',
    crashedDetail: 'รายละเอียดสำหรับผู้ดูแลระบบ',
  },

  header: {
    unnamed: 'ยังไม่ระบุชื่อหน่วยงาน',
    fiscalYear: (year: string) => `ปีงบประมาณ ${year}`,
    round: (round: string) => `รอบ ${round}`,
    pin: 'ไม่เปลี่ยนตามแถวที่เลือกในแผ่นงาน',
    pinned: 'ตรึงไว้แล้ว กดเพื่อให้เปลี่ยนตามแถวที่เลือกในแผ่นงาน',
    help: 'คู่มือ',
    helpOf: (version: string) => `คู่มือ (รุ่น ${version})`,
    refresh: 'อ่านใหม่',
    agrees: 'ข้อมูลตรงกับสูตรในไฟล์',
    differs: 'ข้อมูลไม่ตรงกับสูตรในไฟล์',
    reading: 'กำลังอ่านจากเวิร์กบุ๊ก…',
    stale: 'ข้อมูลอาจไม่เป็นปัจจุบัน',
    justNow: 'เมื่อสักครู่',
    minutesAgo: (minutes: string) => `${minutes} นาทีที่แล้ว`,
    hoursAgo: (hours: string) => `${hours} ชั่วโมงที่แล้ว`,
  },

  tabs: {
    label: 'มุมมอง',
    overview: 'ภาพรวม',
    work: 'รายการงาน',
    workLeft: (count: string) => `รายการงาน ${count} ข้อที่ยังไม่ทำ`,
    papers: 'พิมพ์และส่ง',
    check: 'ตรวจ',
  },

  level: {
    points: (points: string) => `${points} คะแนน`,
    /** What closing a frontier gives. @param ofWhole empty where the whole cannot be computed */
    gain: (ofItem: string, ofWhole: string) =>
      ofWhole === '' ? `หัวข้อนี้ +${ofItem} คะแนน` : `หัวข้อนี้ +${ofItem} คะแนน ทั้งหน่วยงาน +${ofWhole} คะแนน`,
    pointsOf: (points: string, most: string) => `${points} จาก ${most} คะแนน`,
    toNext: (count: string, next: string) => `อีก ${count} ข้อถึง ${next}`,
    highest: 'ถึงระดับสูงสุดแล้ว',
    metOf: (met: string, applicable: string) => `${met}/${applicable}`,
    metOfWords: (level: string, met: string, applicable: string) =>
      `${level}: ผ่าน ${met} จาก ${applicable} ข้อ`,
  },

  overview: {
    heading: 'ผลรวมทั้งหน่วยงาน',
    most: (most: string) => `/${most}`,
    met: (met: string, applicable: string) => `ผ่าน ${met} จาก ${applicable} ข้อ`,
    notApplicable: (count: string) => `ไม่เกี่ยวข้อง ${count} ข้อ`,
    left: 'งานที่เหลือ',
    planDay: (day: string) => `แผนในแผ่นสรุปนับ ณ วันที่ ${day}`,
    noPlanDay: 'แผนในแผ่นสรุปยังไม่มีวันที่ที่ใช้นับ',
    countToday: 'นับ ณ วันนี้',
    countingToday: 'กำลังใส่วันที่',
    categories: 'หมวด',
    category: (id: string, title: string) => `หมวด ${id} ${title}`,
    allDone: 'ผ่านครบทุกข้อที่เกี่ยวข้องแล้ว',
  },

  nextStep: {
    heading: 'ขั้นต่อไปที่ได้คะแนนต่อข้อมากที่สุด',
    one: (criterion: string, gain: string) => `ปิดช่องว่าง ${criterion} เพียงข้อเดียว: ${gain}`,
    many: (count: string, item: string, level: string, gain: string) =>
      `ปิดช่องว่าง ${count} ข้อในระดับ ${level} ของหัวข้อ ${item}: ${gain}`,
    released: (points: string) => `รวม ${points} คะแนนของข้อที่ทำไว้แล้วในระดับที่สูงกว่า ซึ่งจะเริ่มนับ`,
    go: 'ไปที่แถว',
    nextGap: 'ช่องว่างถัดไป',
    nextGapHint: 'เลือกแถวของช่องว่างถัดไปในแผ่นงาน',
  },

  category: {
    back: 'กลับไปภาพรวม',
    goal: 'เป้าหมาย',
    items: 'หัวข้อ',
    item: (id: string, title: string) => `${id} ${title}`,
  },

  item: {
    back: (category: string) => `กลับไปหมวด ${category}`,
    why: 'เหตุที่ได้ระดับนี้',
    levelName: (level: string, phase: string) => (phase === '' ? level : `${level} (${phase})`),
    complete: (met: string, applicable: string) => `ครบ ${met} จาก ${applicable} ข้อ`,
    vacuous: 'ไม่มีข้อที่เกี่ยวข้อง จึงนับว่าครบ',
    missing: (count: string, codes: string) => `ขาด ${count} ข้อ: ${codes}`,
    waiting: (lower: string) => `ยังไม่นับคะแนน จนกว่าระดับ ${lower} จะครบ`,
    nextHeading: (next: string) => `สิ่งที่ต้องทำเพื่อถึง ${next}`,
    nextNothing: 'ผ่านครบทุกระดับแล้ว',
    gain: (gain: string) => `เมื่อทำครบ: ${gain}`,
    lockedHeading: 'รอระดับล่าง',
    locked: (count: string, codes: string, level: string, points: string) =>
      `ทำไว้แล้ว ${count} ข้อ (${codes}) แต่ยังไม่นับ เมื่อระดับ ${level} ครบจะนับเพิ่ม +${points} คะแนน`,
    criteria: 'แนวทางดำเนินการ',
    goTo: 'ไปที่แถว',
    goToLabel: (criterion: string) => `ไปที่แถวของ ${criterion}`,
    reason: (reason: string) => `เหตุผลที่ไม่เกี่ยวข้อง: ${reason}`,
    otherAgency: 'เป็นข้อเฉพาะหน่วยงานประเภทอื่น',
  },

  work: workTh,
  row: rowTh,

  data: {
    heading: 'ตรวจแบบประเมิน',
    papersHeading: 'พิมพ์และส่ง',
    repair: 'ตรวจและซ่อมแซม',
    openingRepair: 'กำลังเปิดส่วนตรวจและซ่อมแซม…',
    carry: 'นำคำตอบจากไฟล์อื่นหรือฉบับอื่น',
    carryWhy: 'นำคำตอบจากไฟล์ของฉบับเดิม หรือจากรายการตรวจที่ทำเอง มาลงในแบบประเมินนี้ โดยไม่มีคำตอบใดหาย',
    openCarry: 'เริ่มนำคำตอบเข้า',
    rounds: 'เปรียบเทียบและปิดรอบ',
    roundsWhy: 'ดูว่าต่างจากปีก่อนหรือรอบก่อนอย่างไร และเก็บผลตามที่เป็น ณ วันปิดรอบ',
    openRounds: 'เปิดส่วนเปรียบเทียบและปิดรอบ',
    openingRounds: 'กำลังเปิดส่วนเปรียบเทียบและปิดรอบ…',
    carryThis: 'นำคำตอบไปลงไฟล์ใหม่',
    openingCarry: 'กำลังเปิดส่วนนำคำตอบเข้า…',
    problemCount: (count: string) => `พบ ${count} เรื่อง`,
    noProblems: 'อ่านได้ครบทุกแผ่นและทุกแถว',
    differences: 'ตัวเลขที่ไม่ตรงกัน',
    noDifferences: 'ผลของบานหน้าต่างตรงกับสูตรในไฟล์ทุกตัว',
    differenceColumns: { where: 'รายการ', workbook: 'สูตรในไฟล์', pane: 'บานหน้าต่าง' },
    figure: {
      level: (item: string, level: string) => `หัวข้อ ${item} ระดับ ${level}`,
      item: (item: string) => `หัวข้อ ${item}`,
      category: (category: string) => `หมวด ${category}`,
      overall: 'ทั้งหน่วยงาน',
    },
    field: {
      applicable: 'ข้อที่เกี่ยวข้อง',
      met: 'ข้อที่ผ่าน',
      complete: 'ครบ',
      level: 'ระดับ',
      points: 'คะแนน',
      looked: 'จำนวนข้อที่ผู้ตรวจตรวจแล้ว',
      passed: 'จำนวนข้อที่ผู้ตรวจให้ผ่าน',
      verdictLevel: 'ระดับโดยผู้ตรวจ',
      verdictPoints: 'คะแนนโดยผู้ตรวจ',
    },
    yes: 'ครบ',
    no: 'ไม่ครบ',
    tools: 'เครื่องมือ',
    recalculate: 'คำนวณสูตรใหม่',
    refresh: 'อ่านใหม่',
    gapList: 'รายการช่องว่าง',
    gapListWhy: 'แผ่นงานลงวันที่ มีข้อที่ยังไม่ทำหรือขาดหลักฐานครบทุกข้อ ใช้วางแผนและพิมพ์ได้',
    makeList: 'ทำรายการช่องว่างในเวิร์กบุ๊ก',
    makingList: 'กำลังทำรายการช่องว่าง…',
    papers: 'สำเนาและความสูงแถว',
    copy: 'ดาวน์โหลดสำเนา (.xlsx)',
    copying: 'กำลังทำสำเนา…',
    fitRows: 'ปรับความสูงแถว',
    fittingRows: 'กำลังปรับความสูงแถว…',
    papersWhy:
      'สำเนามีคำตอบครบทุกข้อและใช้งานได้โดยไม่ต้องมีบานหน้าต่างนี้ ปุ่ม “ปรับความสูงแถว” ปรับทุกแถวให้เห็นข้อความครบ โดยไม่แก้ข้อมูลในเซลล์',
    rule: 'วิธีคิดคะแนน',
    rulePoints: (level: string, points: string) => `${level}: เต็ม ${points} คะแนน × สัดส่วนข้อที่ผ่าน`,
    ruleOrder: 'ระดับที่สูงกว่าเริ่มนับเมื่อระดับที่ต่ำกว่าครบ · หมวดคือค่าเฉลี่ยของหัวข้อ · ทั้งหน่วยงานคือค่าเฉลี่ยของหมวด',
    ruleNotOfficial: 'วิธีนี้ไม่ใช่สูตรที่ทางราชการประกาศ',
    ruleSource: (source: string) => `ที่มา: ${source}`,
    rubric: 'เกณฑ์',
    rubricEdition: (title: string, edition: string) => `${title} ฉบับ ${edition}`,
    host: 'Excel ที่ใช้อยู่',
    api: (version: string) => `ชุดคำสั่ง ExcelApi ${version}`,
    native: 'ใช้ช่องทำเครื่องหมายของ Excel ได้',
    list: 'แสดง ☑ ☐ โดยเลือกจากรายการ TRUE/FALSE ในเซลล์',
    goToPlace: (place: string) => `ไปที่ ${place}`,
  },

  notice: {
    differs: (count: string) =>
      `ตัวเลขในเวิร์กบุ๊กกับบานหน้าต่างไม่ตรงกัน ${count} รายการ สูตรอาจถูกแก้ หรือ Excel ยังไม่คำนวณใหม่`,
    sheetsMissing: (names: string) => `แผ่นงานหายไป: ${names}`,
    /** `parts` are the next three, those there are. */
    found: (parts: string) => `ตรวจพบสิ่งผิดปกติ: ${parts}`,
    repairable: (count: string) => `ซ่อมได้ ${count} เรื่อง`,
    toChoose: (count: string) => `ต้องเลือก ${count} เรื่อง`,
    toMend: (count: string) => `ต้องแก้เอง ${count} เรื่อง`,
    rowsOdd: (count: string) => `มี ${count} แถวที่ขาด ซ้ำ หรือไม่รู้จัก`,
    notFollowing: 'บานหน้าต่างติดตามการแก้ไขไม่ได้ กด “อ่านใหม่” หลังแก้ไขแผ่นงาน',
    details: 'ดูรายละเอียด',
    retry: 'ลองอีกครั้ง',
    dismiss: 'ปิดข้อความ',
    repaired: 'ซ่อมแซมแล้ว ดูสิ่งที่ทำไปได้ที่แท็บตรวจ',
    created: (count: string) => `เพิ่มแล้ว ${count} แผ่นงาน`,
    nothingMissing: 'ไม่มีแผ่นงานใดขาด',
    madeByColleague: 'มีผู้อื่นสร้างแบบประเมินในเวิร์กบุ๊กนี้ไว้แล้ว จึงแสดงชุดนั้น ข้อมูลหน่วยงานที่กรอกเมื่อครู่ไม่ได้ใส่ลงในเวิร์กบุ๊ก',
    unset: {
      said: (parts: string) => `ข้อมูล สูตร และสีใช้งานได้ครบ แต่ Excel ไม่ยอมให้ตั้งค่าต่อไปนี้: ${parts}`,
      next: 'แบบประเมินใช้ต่อได้ หากเกี่ยวกับการพิมพ์ ให้ตรวจว่าเครื่องนี้มีเครื่องพิมพ์แล้วกด “เตรียมพิมพ์” ส่วนเรื่องอื่นตั้งเองได้จากเมนูของ Excel',
      because: (what: string) => `สาเหตุที่ Excel แจ้ง: ${what}`,
      parts: lookPartsTh,
    },
    recalculated: 'คำนวณใหม่แล้ว',
    noMoreGaps: 'ไม่มีช่องว่างเหลืออยู่',
    gapListMade: (name: string) => `ทำรายการแล้วในแผ่นงาน “${name}”`,
    copySaved: {
      downloaded: (name: string) =>
        `ส่งสำเนา “${name}” ให้ดาวน์โหลดแล้ว หากไม่พบไฟล์ในโฟลเดอร์ดาวน์โหลด ให้ใช้เมนู ไฟล์ > บันทึกสำเนา`,
      opened: (name: string) =>
        `Excel บน Mac ดาวน์โหลดไฟล์จากบานหน้าต่างไม่ได้ จึงเปิดสำเนาเป็นเวิร์กบุ๊กใหม่ให้แล้ว ให้บันทึกเวิร์กบุ๊กนั้นเป็น “${name}”`,
    },
    printReady:
      'จัดหน้าพิมพ์ครบทุกแผ่นแล้ว กด Ctrl+P (บน Mac กด ⌘P) หรือเมนู ไฟล์ > พิมพ์ แล้วเลือก “พิมพ์ทั้งเวิร์กบุ๊ก” เพื่อพิมพ์ทุกแผ่น',
    planCounted: 'แผนในแผ่นสรุปนับ ณ วันนี้แล้ว',
    rowsFitted: (count: string) => `ปรับความสูงแล้ว ${count} แถว ให้เห็นข้อความครบทุกบรรทัด`,
    printReadyInPart: 'จัดหน้าพิมพ์แล้วเท่าที่ Excel ยอมให้ทำ ตรวจดูตัวอย่างก่อนพิมพ์ที่เมนู ไฟล์ > พิมพ์',
  },

  announce: {
    created: 'สร้างแบบประเมินแล้ว และเลือกช่องแรกของแต่ละหมวดไว้ให้',
    levelUp: (what: string, level: string) => `${what} เลื่อนเป็นระดับ ${level}`,
    levelDown: (what: string, level: string) => `${what} ลดลงเป็นระดับ ${level}`,
    ticked: (name: string) => `ทำเครื่องหมาย “ทำแล้ว” ที่ข้อ ${name}`,
    unticked: (name: string) => `ยกเลิกเครื่องหมาย “ทำแล้ว” ที่ข้อ ${name}`,
    whole: 'ผลรวมทั้งหน่วยงาน',
    item: (id: string) => `หัวข้อ ${id}`,
    category: (id: string) => `หมวด ${id}`,
  },
};
