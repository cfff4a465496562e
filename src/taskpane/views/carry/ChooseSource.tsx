/** Where the answers come from: a file, or the open workbook when it is of another edition. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useCarry } from './carry-context';
import { WorkbookInput } from '../parts/WorkbookInput';

const fileInputId = 'carry-file';

export function ChooseSource(): JSX.Element {
  const { carry, words } = useCarry();
  if (carry.sink() === 'file') {
    return (
      <>
        <p>
          <Thai text={words.choose.openIntroduction} />
        </p>
        <PrimaryButton text={words.choose.openButton} onClick={() => void carry.readOpen()} />
      </>
    );
  }

  return (
    <>
      <p>
        <Thai text={words.choose.introduction} />
      </p>
      <div className="carry-file">
        <label htmlFor={fileInputId}>{words.choose.file}</label>
        <WorkbookInput id={fileInputId} onFile={(file) => void carry.readFile(file, file.name)} />
      </div>
      <p className="muted">
        <Thai text={words.choose.promise} />
      </p>
    </>
  );
}
