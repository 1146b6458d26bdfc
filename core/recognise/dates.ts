/** Bounds of EDTF dates as recognition asks for them: the same few offices' dates for every name on a page. */
import { edtfBounds } from '../pack/edtf';

type Bounds = ReturnType<typeof edtfBounds>;

/** Dates kept at most between pages. */
const KEPT = 5000;
const known = new Map<string, Bounds>();

/** As `edtfBounds`, remembered. */
export function boundsOf(edtf: string): Bounds {
  let found = known.get(edtf);
  if (found === undefined) {
    if (known.size >= KEPT) known.clear();
    found = edtfBounds(edtf);
    known.set(edtf, found);
  }
  return found;
}
