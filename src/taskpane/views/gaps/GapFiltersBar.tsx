/**
 * Search and three filters. The lists are the browser's own: they work with every keyboard, screen reader and
 * contrast theme, and cost no code.
 */
import * as React from 'react';
import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import type { GapKind } from '../../../core/assessment/assessment';
import { usePane, usePaneState } from '../pane/pane-context';
import { gapKindWords } from './gap-kind-words';

const kinds: readonly GapKind[] = ['frontier', 'evidence', 'higher'];

export function GapFiltersBar(): JSX.Element {
  const { store, messages, rubric } = usePane();
  const words = messages.pane.gaps;
  const { filters } = usePaneState();
  return (
    <div className="filters" role="search" aria-label={words.filters}>
      <SearchBox
        placeholder={words.search}
        ariaLabel={words.search}
        value={filters.search}
        onChange={(_event, value) => store.setFilters({ search: value ?? '' })}
      />
      <div className="filters-line">
        <Choice
          label={words.category}
          value={filters.category ?? ''}
          options={rubric.categories.map(({ id, title }) => ({ value: id, text: `${id} ${title}` }))}
          onChange={(value) => store.setFilters({ category: value === '' ? null : value })}
        />
        <Choice
          label={words.level}
          value={filters.level === null ? '' : String(filters.level)}
          options={rubric.levels.map(({ title }, position) => ({ value: String(position + 1), text: title }))}
          onChange={(value) => store.setFilters({ level: value === '' ? null : Number(value) })}
        />
        <Choice
          label={words.kind}
          value={filters.kind ?? ''}
          options={kinds.map((kind) => ({ value: kind, text: gapKindWords(kind, messages) }))}
          onChange={(value) => store.setFilters({ kind: kinds.find((kind) => kind === value) ?? null })}
        />
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** Empty for all. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps): JSX.Element {
  const { messages } = usePane();
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{messages.pane.gaps.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
