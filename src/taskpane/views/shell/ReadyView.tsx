/** The three tabs over one reading. */
import * as React from 'react';
import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import type { ReadyPhase, Tab } from '../../state/pane-state';
import { formatNumber } from '../../words/format-number';
import { CategoryView } from '../overview/CategoryView';
import { DataView } from '../data/DataView';
import { GapsView } from '../gaps/GapsView';
import { ItemView } from '../item/ItemView';
import { Overview } from '../overview/Overview';
import { usePane, usePaneState } from '../pane/pane-context';

const tabs: readonly Tab[] = ['overview', 'gaps', 'data'];

export function ReadyView({ phase }: { readonly phase: ReadyPhase }): JSX.Element {
  const { store, messages, language } = usePane();
  const { view, filters } = usePaneState();
  const words = messages.pane.tabs;
  const { reading } = phase;

  function open(tab: string | undefined): void {
    const found = tabs.find((each) => each === tab);
    // Pressing the overview's tab while inside a category leads back to the whole.
    if (found !== undefined) store.setView({ tab: found, category: null, item: null });
  }

  return (
    <main>
      <Pivot
        className="tabs"
        aria-label={words.label}
        selectedKey={view.tab}
        onLinkClick={(item) => open(item?.props.itemKey)}
      >
        <PivotItem itemKey="overview" headerText={words.overview}>
          <OverviewTab phase={phase} />
        </PivotItem>
        <PivotItem itemKey="gaps" headerText={`${words.gaps} ${formatNumber(reading.gaps.length, language)}`}>
          <GapsView reading={reading} filters={filters} />
        </PivotItem>
        <PivotItem itemKey="data" headerText={words.data}>
          <DataView phase={phase} />
        </PivotItem>
      </Pivot>
    </main>
  );
}

function OverviewTab({ phase }: { readonly phase: ReadyPhase }): JSX.Element {
  const { view } = usePaneState();
  const { assessment } = phase.reading;
  const category = assessment.categories.find((each) => each.id === view.category);
  const item = category?.items.find((each) => each.id === view.item);
  if (category !== undefined && item !== undefined) return <ItemView reading={phase.reading} result={item} />;
  if (category !== undefined) return <CategoryView result={category} />;
  return <Overview reading={phase.reading} />;
}
