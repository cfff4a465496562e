/** @slow 6 s: random hands, then check and repair */
import { describeHands } from './describe-hands';

describeHands(0);
