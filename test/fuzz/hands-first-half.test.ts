/** @slow 11 s: random hands, then check and repair */
import { describeHands } from './describe-hands';

describeHands(0);
