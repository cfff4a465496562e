/** After all tests: what LibreOffice worked with in this run. They run in this process, one file after the other. */
import { removeWork } from './office';

export default removeWork;
