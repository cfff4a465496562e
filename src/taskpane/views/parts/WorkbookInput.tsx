/** Asks for one workbook file; its label stands beside it. */
import * as React from 'react';
import { workbookFileTypes } from './workbook-file-types';

interface WorkbookInputProps {
  readonly id: string;
  readonly onFile: (file: File) => void;
}

export function WorkbookInput({ id, onFile }: WorkbookInputProps): JSX.Element {
  return (
    <input
      id={id}
      type="file"
      accept={workbookFileTypes}
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        if (file !== undefined) onFile(file);
      }}
    />
  );
}
