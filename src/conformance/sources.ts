/** Addresses of the pages behaviours are written on. */

/** Of a class of Microsoft's reference. */
export function reference(name: string): string {
  return `https://learn.microsoft.com/javascript/api/excel/excel.${name.toLowerCase()}`;
}

/** In the tracker of OfficeDev/office-js. */
export function issue(number: number): string {
  return `https://github.com/OfficeDev/office-js/issues/${number}`;
}

export const pages = {
  nullObjects:
    'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties',
  coreConcepts:
    'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts#update-all-cells-in-a-range',
  unbounded: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded',
  resourceLimits:
    'https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization',
  requirementSets:
    'https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets',
  validation: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation',
  events: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events',
  keys: 'https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts',
  showHide: 'https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in',
  coauthoring: 'https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins',
  errorHandling:
    'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling',
  fileFormatNotes: 'https://learn.microsoft.com/openspecs/office_standards/ms-oi29500',
  pageBreaks: 'https://xlsxwriter.readthedocs.io/page_setup.html',
  /** Microsoft's Q40401, as an archive keeps it. */
  sortedReferences: 'https://ftp.zx.net.nz/pub/archive/ftp.microsoft.com/MISC/KB/en-us/40/401.HTM',
  specifications:
    'https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3',
} as const;
