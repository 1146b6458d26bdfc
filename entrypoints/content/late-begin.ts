/** Where that begins which is evaluated late; the build replaces the statement. */
import { late } from './late';

Object.assign(late, { begun: true });
