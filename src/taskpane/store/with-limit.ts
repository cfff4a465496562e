/** Excel may never answer. After a limit the pane goes on without it; what comes later is dropped. */
import { failed, type Outcome } from '../../core/failures/outcome';
import type { Clock } from './clock';

/** @param answer never rejects */
export async function withLimit<Value>(
  clock: Clock,
  limit: number,
  answer: Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  let takeBack: () => void = () => undefined;
  const lost = new Promise<Outcome<Value>>((resolve) => {
    takeBack = clock.after(limit, () => resolve(failed({ kind: 'connectionLost' })));
  });
  const outcome = await Promise.race([answer, lost]);
  takeBack();
  return outcome;
}
