/** The four tabs over one reading. */
import * as React from 'react';
import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import { isoDay } from '../../../core/words/written-date';
import type { Reading, ReadyPhase, Tab, View } from '../../state/pane-state';
import { formatNumber } from '../../words/format-number';
import { CategoryView } from '../overview/CategoryView';
import { Overview } from '../overview/Overview';
import { Fetched } from '../parts/Fetched';
import { usePane, usePaneState } from '../pane/pane-context';
import { useParts, type ViewParts } from './parts-context';
import { useKeptScroll } from './use-kept-scroll';

const tabs: readonly Tab[] = ['overview', 'work', 'papers', 'check'];

const tabId = (tab: string): string => `tab-${tab}`;

export function ReadyView({ phase }: { readonly phase: ReadyPhase }): JSX.Element {
  const { store, messages, language } = usePane();
  const { view } = usePaneState();
  const words = messages.pane.tabs;
  const { applicable, met } = phase.reading.assessment.overall;
  const scroll = useKeptScroll(view);
  const left = formatNumber(applicable - met, language);
  const { work, row, item, papers, check } = useParts();
  // Once the first figures are drawn: the tabs are there when they are pressed.
  React.useEffect(() => {
    for (const part of [work, row, item, papers, check]) void part.fetch();
  }, [work, row, item, papers, check]);

  function open(tab: string | undefined): void {
    const found = tabs.find((each) => each === tab);
    // Pressing the overview's tab while inside a category leads back to the whole.
    if (found !== undefined) store.setView({ tab: found, category: null, item: null });
  }

  return (
    <main>
      {/* The view scrolls in a place of its own, so Fabric draws the tabs alone. */}
      <Pivot
        className="tabs"
        aria-label={words.label}
        headersOnly
        getTabId={tabId}
        selectedKey={view.tab}
        onLinkClick={(item) => open(item?.props.itemKey)}
      >
        <PivotItem itemKey="overview" headerText={words.overview} />
        <PivotItem itemKey="work" headerText={`${words.work} ${left}`} ariaLabel={words.workLeft(left)} />
        <PivotItem itemKey="papers" headerText={words.papers} />
        <PivotItem itemKey="check" headerText={words.check} />
      </Pivot>
      <div ref={scroll} className="view" role="tabpanel" aria-labelledby={tabId(view.tab)}>
        <TabView phase={phase} />
      </div>
    </main>
  );
}

function TabView({ phase }: { readonly phase: ReadyPhase }): JSX.Element {
  const { now } = usePane();
  const { view, filters } = usePaneState();
  const { reading } = phase;
  const today = isoDay(now());
  const parts = useParts();
  const row = rowOf(reading, view, parts);
  switch (view.tab) {
    case 'overview':
      return row ?? <OverviewTab phase={phase} today={today} />;
    case 'work':
      // The list waits where it was, while a row of it is shown.
      return (
        <>
          {row}
          <div hidden={row !== null}>
            <Fetched part={parts.work} props={{ reading, filters, today }} meanwhile={null} />
          </div>
        </>
      );
    case 'papers':
      return <Fetched part={parts.papers} props={{}} meanwhile={null} />;
    case 'check':
      return <Fetched part={parts.check} props={{ phase }} meanwhile={null} />;
  }
}

function rowOf(reading: Reading, { criterion }: View, { row }: ViewParts): JSX.Element | null {
  const entry = reading.index.criteria.get(criterion ?? '');
  const item = reading.assessment.categories
    .flatMap(({ items }) => items)
    .find(({ id }) => id === entry?.item.id);
  if (entry === undefined || item === undefined) return null;
  return <Fetched part={row} props={{ reading, entry, item }} meanwhile={null} />;
}

function OverviewTab({ phase, today }: { readonly phase: ReadyPhase; readonly today: string }): JSX.Element {
  const { view } = usePaneState();
  const parts = useParts();
  const { assessment } = phase.reading;
  const category = assessment.categories.find((each) => each.id === view.category);
  const item = category?.items.find((each) => each.id === view.item);
  if (category !== undefined && item !== undefined)
    return <Fetched part={parts.item} props={{ reading: phase.reading, result: item }} meanwhile={null} />;
  if (category !== undefined) return <CategoryView result={category} />;
  return <Overview reading={phase.reading} today={today} />;
}
