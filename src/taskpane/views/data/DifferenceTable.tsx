/** The figures in which the workbook's formulas and the pane differ, side by side. */
import * as React from 'react';
import type { FigureDifference } from '../../../core/snapshot/compare-figures';
import { differenceWords } from '../../words/difference-words';
import { usePane } from '../pane/pane-context';

/** One broken formula can make every figure above it differ; the first ones show the pattern. */
const mostShown = 50;

export function DifferenceTable({
  differences,
}: {
  readonly differences: readonly FigureDifference[];
}): JSX.Element {
  const { index, messages, language } = usePane();
  const words = messages.pane.data.differenceColumns;
  return (
    <table className="differences">
      <thead>
        <tr>
          <th scope="col">{words.where}</th>
          <th scope="col">{words.workbook}</th>
          <th scope="col">{words.pane}</th>
        </tr>
      </thead>
      <tbody>
        {differences.slice(0, mostShown).map((difference, position) => {
          const { where, workbook, pane } = differenceWords(difference, index, messages, language);
          return (
            <tr key={position}>
              <th scope="row">{where}</th>
              <td>{workbook}</td>
              <td>{pane}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
