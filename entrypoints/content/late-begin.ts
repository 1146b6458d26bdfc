/** Where what is evaluated late begins; the build looks for this statement. */
import { late } from './late';

Object.assign(late, { begins: true });
