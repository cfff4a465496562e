/**
 * One person's Excel window whose requests wait until the test lets them through, one by one: so that any order in
 * which two people's requests can reach a workbook is an order that a test can ask for. The client's own clean-up
 * passes: it changes nothing, nobody waits for it, and it would stand in every order twice.
 */
import type { EmbeddedHost, HostConnection } from '../../src/embedded-host/contract';
import { openClient } from '../../src/embedded-host/node/open-client';
import type { WorkbookPort } from '../../src/core/ports/workbook-port';
import type { ExcelEnvironment } from '../../src/excel/office/excel-environment';
import { createExcelWorkbook } from '../../src/excel/operations/excel-workbook';

export interface HeldClient {
  readonly environment: ExcelEnvironment;
  readonly workbook: WorkbookPort;
  /** From now on requests wait. */
  hold(): void;
  /** Lets everything through that waits, and what comes. */
  letGo(): void;
  readonly waiting: number;
  /** The next request is carried out, and of its answer nothing arrives but that the connection is gone. */
  loseNextAnswer(before: () => void): void;
  /** Lets the first request that waits through. */
  release(): void;
  close(): void;
}

const lost = { Code: 'ConnectionFailure', Message: 'The connection is gone.', HttpStatusCode: 503 };
const lostAnswer = { toArray: () => [0, 200, [], JSON.stringify({ Results: [], Error: lost })] };

export async function openHeldClient(host: EmbeddedHost): Promise<HeldClient> {
  const requests: (() => void)[] = [];
  let holds = false;
  let whenLost: (() => void) | null = null;
  const connect = (): HostConnection => {
    const connection = host.connect();
    const { external } = connection;
    return {
      close: () => connection.close(),
      tellPage: (news) => connection.tellPage(news),
      paneAsked: null,
      external: {
        ...external,
        Execute: (id, parameters, callback) => {
          const go = (): void => {
            const isLost = whenLost;
            whenLost = null;
            external.Execute(
              id,
              parameters,
              isLost === null ? callback : () => (isLost(), callback(lostAnswer)),
            );
          };
          if (holds && !JSON.stringify(parameters).includes('_RemoveReference')) requests.push(go);
          else go();
        },
      },
    };
  };
  const environment = await openClient({ connect });
  return {
    environment,
    workbook: createExcelWorkbook(environment),
    hold: () => {
      holds = true;
    },
    letGo: () => {
      holds = false;
      for (const go of requests.splice(0)) go();
    },
    get waiting() {
      return requests.length;
    },
    loseNextAnswer: (before) => {
      whenLost = before;
    },
    release: () => requests.shift()?.(),
    close: () => environment.close(),
  };
}

/** Runs what is ready, the host's and the client's timers included. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
