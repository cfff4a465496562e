/**
 * What is missing, as counts that are filters; and below them search, grouping and two more filters. The lists are the
 * browser's own: they work with every keyboard, screen reader and contrast theme, and cost no code.
 */
import * as React from 'react';
import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import { workNeeds, type WorkNeed } from '../../../core/assessment/work';
import { workGroupings, type WorkGrouping } from '../../state/pane-state';
import { formatNumber } from '../../words/format-number';
import { usePane, usePaneState } from '../pane/pane-context';
import { needWords } from '../parts/need-words';

export interface WorkFiltersBarProps {
  readonly counts: Readonly<Record<WorkNeed, number>>;
}

export function WorkFiltersBar({ counts }: WorkFiltersBarProps): JSX.Element {
  const { store, messages, rubric } = usePane();
  const words = messages.pane.work;
  const { filters } = usePaneState();
  return (
    <div className="filters" role="search" aria-label={words.filters}>
      <div className="needs" role="group" aria-label={words.need}>
        {workNeeds.map((need) => (
          <NeedButton key={need} need={need} count={counts[need]} isChosen={filters.need === need} />
        ))}
      </div>
      <SearchBox
        placeholder={words.search}
        ariaLabel={words.search}
        value={filters.search}
        onChange={(_event, value) => store.setFilters({ search: value ?? '' })}
      />
      <div className="filters-line">
        <Choice
          label={words.group}
          value={filters.group}
          options={workGroupings.map((group) => ({ value: group, text: words.groups[group] }))}
          onChange={(value) => store.setFilters({ group: asGrouping(value) })}
        />
        <Choice
          label={words.category}
          all={words.all}
          value={filters.category ?? ''}
          options={rubric.categories.map(({ id, title }) => ({ value: id, text: `${id} ${title}` }))}
          onChange={(value) => store.setFilters({ category: value === '' ? null : value })}
        />
        <Choice
          label={words.level}
          all={words.all}
          value={filters.level === null ? '' : String(filters.level)}
          options={rubric.levels.map(({ title }, position) => ({ value: String(position + 1), text: title }))}
          onChange={(value) => store.setFilters({ level: value === '' ? null : Number(value) })}
        />
      </div>
    </div>
  );
}

function asGrouping(value: string): WorkGrouping {
  return workGroupings.find((group) => group === value) ?? 'item';
}

interface NeedButtonProps {
  readonly need: WorkNeed;
  readonly count: number;
  readonly isChosen: boolean;
}

/** Pressed again, it shows everything again. */
function NeedButton({ need, count, isChosen }: NeedButtonProps): JSX.Element {
  const { store, messages, language } = usePane();
  return (
    <button
      type="button"
      className="need"
      aria-pressed={isChosen}
      onClick={() => store.setFilters({ need: isChosen ? null : need })}
    >
      {needWords(need, messages)} <b>{formatNumber(count, language)}</b>
    </button>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What stands for no choice; left out where something is chosen always. */
  readonly all?: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, all, options, onChange }: ChoiceProps): JSX.Element {
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
