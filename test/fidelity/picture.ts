/**
 * A workbook as a list of facts about places, in words that belong to neither writer, so that what Excel was made
 * to hold and what a file holds can be laid side by side. Colours are `#RRGGBB`, sizes points, columns pixels.
 */
export type Fact = string | number | boolean | null;
export type Facts = Readonly<Record<string, Fact>>;

/** By place, such as `workbook`, `name PMQA_Items_Id`, `สรุป`, `สรุป row 3`, `สรุป!D3`. */
export type Picture = ReadonlyMap<string, Facts>;

export interface Difference {
  readonly place: string;
  readonly property: string;
  readonly inExcel: Fact | undefined;
  readonly inFile: Fact | undefined;
}

/** Every place and property of either picture is looked at in both. A place that one lacks is one difference. */
export function differencesBetween(excel: Picture, file: Picture): Difference[] {
  return [...new Set([...excel.keys(), ...file.keys()])].flatMap((place) => {
    const [inExcel, inFile] = [excel.get(place), file.get(place)];
    if (inExcel === undefined || inFile === undefined) {
      return [{ place, property: 'stands here', ...standing(inExcel, inFile) }];
    }
    return [...new Set([...Object.keys(inExcel), ...Object.keys(inFile)])]
      .filter((property) => inExcel[property] !== inFile[property])
      .map((property) => ({ place, property, inExcel: inExcel[property], inFile: inFile[property] }));
  });
}

/** What is there, in short: the content of a cell, or that there is something. */
function standing(inExcel: Facts | undefined, inFile: Facts | undefined) {
  const shown = (facts: Facts | undefined): Fact =>
    facts === undefined ? null : (facts['content'] ?? 'something');
  return { inExcel: shown(inExcel), inFile: shown(inFile) };
}

export interface PictureSize {
  readonly places: number;
  readonly cells: number;
  readonly properties: number;
}

export function sizeOf(picture: Picture): PictureSize {
  return {
    places: picture.size,
    cells: [...picture.keys()].filter((place) => place.includes('!')).length,
    properties: [...picture.values()].reduce((sum, facts) => sum + Object.keys(facts).length, 0),
  };
}

/** What a validation asks, and what it says when it is not given. */
export interface ValidationWords {
  readonly asks: string;
  readonly blankAllowed: boolean;
  readonly refuses: boolean;
  readonly title: string;
  readonly message: string;
}

export const noValidation = factsOfValidation(null);

export function factsOfValidation(validation: ValidationWords | null): Facts {
  return {
    'validation asks': validation?.asks ?? null,
    'validation lets blank': validation?.blankAllowed ?? null,
    'validation refuses': validation?.refuses ?? null,
    'validation title': validation?.title ?? null,
    'validation message': validation?.message ?? null,
  };
}

export function asksList(words: readonly string[]): string {
  return `one of ${JSON.stringify(words)}`;
}

export function asksWhole(operator: string, first: unknown, second: unknown): string {
  return `a whole number ${operator.toLowerCase()} ${String(first)} ${String(second)}`;
}

/** As a screen of 96 dots an inch shows it: a file's widths are rounded to whole pixels. */
export function pixelsOf(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Rounded to a hundredth of a point: Excel keeps positions as floating numbers. */
export function boxOf(box: { left: number; top: number; width: number; height: number }): Facts {
  const round = (points: number): number => Math.round(points * 100) / 100;
  const { left, top, width, height } = box;
  return { left: round(left), top: round(top), width: round(width), height: round(height) };
}

/** Excel quotes a sheet's name only where it must; a file of ours always does. */
export function plainReference(reference: string): string {
  return reference
    .replace(/^=/, '')
    .replace(/^'((?:[^']|'')*)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`);
}
