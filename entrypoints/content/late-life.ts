/** What is evaluated late, and where it ends; the build replaces the last statement. */
import { late } from './late';
import { Life } from './life';

late.Life = Life;
Object.assign(late, { ended: true });
