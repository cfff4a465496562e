/** Printing and the report pack: what a person may wish of them, and whether this computer has the font for it. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { typefaces } from '../../../core/plan/typeface';
import { printMessagesFor } from '../../words/print/print-messages';
import { usePane, usePaneState } from '../pane/pane-context';
import { PaperButton } from '../parts/PaperButton';

export function PrintSection(): JSX.Element {
  const { store, language } = usePane();
  const { printing } = usePaneState();
  const words = printMessagesFor(language);
  return (
    <>
      <h3 className="section-heading">{words.heading}</h3>
      <FontMissing />
      <div role="group" aria-label={words.heading}>
        <Wish
          text={words.leaveOutEmpty}
          isChosen={printing.leaveOutEmpty}
          onChoose={(leaveOutEmpty) => store.choosePrint({ leaveOutEmpty })}
        />
        <Wish
          text={words.pagePerItem}
          isChosen={printing.pagePerItem}
          onChoose={(pagePerItem) => store.choosePrint({ pagePerItem })}
        />
        <CategoryWishes />
      </div>
      <div className="buttons">
        <PaperButton
          paper="print"
          text={words.print}
          busyText={words.printing}
          onPress={store.preparePrint}
        />
        <PaperButton
          paper="columns"
          text={words.columns}
          busyText={words.showingColumns}
          onPress={store.showColumns}
        />
        <PaperButton paper="pack" text={words.pack} busyText={words.packing} onPress={store.savePack} />
      </div>
      <p className="muted">
        <Thai text={words.why} />
      </p>
    </>
  );
}

/** Said before anybody prints: afterwards the paper is spent. */
function FontMissing(): JSX.Element | null {
  const { store, language } = usePane();
  const [wanted] = typefaces;
  const used = store.findTypeface();
  if (used.name === wanted.name) return null;
  return (
    <p role="note">
      <Thai text={printMessagesFor(language).fontMissing(wanted.name, used.name)} />
    </p>
  );
}

function CategoryWishes(): JSX.Element {
  const { store, rubric, language } = usePane();
  const { categories } = usePaneState().printing;
  const words = printMessagesFor(language);
  const all = rubric.categories.map(({ id }) => id);
  const chosen = all.filter((id) => categories?.has(id) !== false);

  function choose(id: string, isChosen: boolean): void {
    const wished = all.filter((each) => (each === id ? isChosen : chosen.includes(each)));
    store.choosePrint({ categories: wished.length === all.length ? null : new Set(wished) });
  }

  return (
    <details className="print-categories">
      <summary>
        {categories === null
          ? words.allCategories
          : chosen.length === 0
            ? words.noCategory
            : words.someCategories(chosen.join(', '))}
      </summary>
      {rubric.categories.map(({ id, title }) => (
        <Wish
          key={id}
          text={`${id} ${title}`}
          isChosen={chosen.includes(id)}
          onChoose={(isChosen) => choose(id, isChosen)}
        />
      ))}
    </details>
  );
}

interface WishProps {
  readonly text: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function Wish({ text, isChosen, onChoose }: WishProps): JSX.Element {
  return (
    <label className="print-wish">
      <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />
      <span>{text}</span>
    </label>
  );
}
