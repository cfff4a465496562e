/** Last year's file, between the start form, where it is chosen, and carrying, where its answers are looked at. */
import * as React from 'react';

export interface LastYearFile {
  /** Null where none was chosen, and once it is taken. */
  chosen: File | null;
  /** Gives it once. */
  take(): File | null;
}

const LastYearContext = React.createContext<LastYearFile | null>(null);

export function LastYearProvider({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const [lastYear] = React.useState(createLastYear);
  return <LastYearContext.Provider value={lastYear}>{children}</LastYearContext.Provider>;
}

function createLastYear(): LastYearFile {
  const lastYear: LastYearFile = {
    chosen: null,
    take: () => {
      const { chosen } = lastYear;
      lastYear.chosen = null;
      return chosen;
    },
  };
  return lastYear;
}

export function useLastYearFile(): LastYearFile {
  const lastYear = React.useContext(LastYearContext);
  if (lastYear === null) throw new Error('useLastYearFile outside LastYearProvider');
  return lastYear;
}
