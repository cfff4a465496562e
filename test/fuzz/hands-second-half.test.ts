import { describeHands } from './describe-hands';

describeHands(1);
