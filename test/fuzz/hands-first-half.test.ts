import { describeHands } from './describe-hands';

describeHands(0);
