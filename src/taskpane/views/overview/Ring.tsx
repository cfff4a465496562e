/** Points of the whole as a ring. A picture with a name; the figures stand inside it as text. */
import * as React from 'react';
import { formatNumber } from '../../words/format-number';
import { usePane } from '../pane/pane-context';

const radius = 34;
const around = 2 * Math.PI * radius;

export interface RingProps {
  /** Null where they cannot be computed: then the ring stays empty, and a dash stands in it. */
  readonly points: number | null;
  readonly most: number;
}

export function Ring({ points, most }: RingProps): JSX.Element {
  const { messages, language } = usePane();
  const shown = points === null ? '–' : formatNumber(points, language);
  const limit = formatNumber(most, language);
  const share = most === 0 || points === null ? 0 : Math.min(1, points / most);
  return (
    <svg
      className="ring"
      viewBox="0 0 80 80"
      role="img"
      aria-label={
        points === null ? messages.sheet.levels.notComputable : messages.pane.level.pointsOf(shown, limit)
      }
    >
      <circle className="ring-track" cx="40" cy="40" r={radius} />
      <circle
        className="ring-share"
        cx="40"
        cy="40"
        r={radius}
        strokeDasharray={`${around * share} ${around}`}
        transform="rotate(-90 40 40)"
      />
      <text className="ring-points" x="40" y="41" textAnchor="middle">
        {shown}
      </text>
      <text className="ring-most" x="40" y="54" textAnchor="middle">
        {messages.pane.overview.most(limit)}
      </text>
    </svg>
  );
}
