/** The objects that many others lead to. */
import { HostObject, type CallContext } from '../protocol/object-type';
import { rangeAreasType } from './range-areas-object';
import { rangeType } from './range-object';
import { worksheetType } from './worksheet-object';

export const objectMakers: CallContext['make'] = {
  range: (range) => HostObject.of(rangeType, range),
  rangeAreas: (blocks) => HostObject.of(rangeAreasType, blocks),
  worksheet: (workbook, sheet) => HostObject.of(worksheetType, { workbook, sheet }),
};
