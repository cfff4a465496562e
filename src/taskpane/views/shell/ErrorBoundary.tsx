/** The last line: when a view throws, a sentence and a button instead of a blank pane. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { paneMessagesFor } from '../../words/pane-messages';
import { type Language } from '../../../core/words/language';

export interface ErrorBoundaryProps {
  /** Asked when it is needed; the store still works when a view does not. */
  readonly getLanguage: () => Language;
  readonly onReload: () => void;
  readonly children: React.ReactNode;
}

interface ErrorBoundaryState {
  readonly detail: string | null;
}

export class ErrorBoundary extends React.Component<ErrorBoundaryProps, ErrorBoundaryState> {
  public override state: ErrorBoundaryState = { detail: null };

  public static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  public override render(): React.ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    const { stopped } = paneMessagesFor(this.props.getLanguage()).pane;
    return (
      <main className="pane-center">
        <div role="alert">
          <h1>{stopped.crashed}</h1>
          <p>{stopped.crashedWhy}</p>
        </div>
        <PrimaryButton text={stopped.reload} onClick={this.props.onReload} />
        <details>
          <summary>{stopped.crashedDetail}</summary>
          <code>{detail}</code>
        </details>
      </main>
    );
  }
}
