/** A text of any language whose lines end between words. The style sheet lets them end nowhere else. */
import * as React from 'react';
import { unbroken } from '../../words/unbroken';

export const Thai = React.memo(function Thai({ text }: { readonly text: string }): JSX.Element {
  const pieces = unbroken(text);
  return (
    <>
      {pieces.map((piece, position) => (
        <React.Fragment key={position}>
          {position > 0 && <wbr />}
          {piece}
        </React.Fragment>
      ))}
    </>
  );
});
