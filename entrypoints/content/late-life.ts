/** Where what is evaluated late ends; the build looks for this statement. */
import { late } from './late';
import { Life } from './life';

late.open = () => Life;
