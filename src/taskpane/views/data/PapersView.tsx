/** What leaves the workbook and what comes in: printing, a copy, the list of gaps, answers of another file. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { CarrySection } from './CarrySection';
import { carryHeadingId, usePane, viewHeadingId } from '../pane/pane-context';
import { PrintSection } from './PrintSection';
import { RoundsSection } from './RoundsSection';
import { PaperButton } from '../parts/PaperButton';

export function PapersView(): JSX.Element {
  const { store, messages } = usePane();
  const words = messages.pane.data;
  return (
    <section className="data" aria-labelledby={viewHeadingId}>
      <h2 id={viewHeadingId} tabIndex={-1} className="visually-hidden">
        {words.papersHeading}
      </h2>

      <PrintSection />

      <h3 className="section-heading">{words.papers}</h3>
      <div className="buttons">
        <PaperButton paper="rows" text={words.fitRows} busyText={words.fittingRows} onPress={store.fitRows} />
        <PaperButton paper="copy" text={words.copy} busyText={words.copying} onPress={store.saveCopy} />
      </div>
      <p className="muted">
        <Thai text={words.papersWhy} />
      </p>

      <h3 className="section-heading">{words.gapList}</h3>
      <div className="buttons">
        <PaperButton
          paper="gapList"
          text={words.makeList}
          busyText={words.makingList}
          onPress={store.makeGapList}
        />
      </div>
      <p className="muted">
        <Thai text={words.gapListWhy} />
      </p>

      <h3 id={carryHeadingId} tabIndex={-1} className="section-heading">
        {words.carry}
      </h3>
      <p className="muted">
        <Thai text={words.carryWhy} />
      </p>
      <CarrySection text={words.openCarry} />

      <h3 className="section-heading">{words.rounds}</h3>
      <p className="muted">
        <Thai text={words.roundsWhy} />
      </p>
      <RoundsSection />
    </section>
  );
}
