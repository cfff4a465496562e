/** The names by which Open XML knows its vocabularies and relations (ECMA-376, [MS-XLSX] for the boxes). */

export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageRelationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const sheetDrawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const boxNamespace = 'http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag';
