import type { CastRow } from '../../platform/messages';
import { Say } from './Say';

/** A row's name as its page writes it, with the reader's own beside it where the script is another. */
export function RowName({ row }: { row: CastRow }) {
  return (
    <span class="row-names">
      <Say of={row.name} class="row-name" />
      {row.alias !== undefined && (
        <>
          {' '}
          <Say of={row.alias} class="alias" />
        </>
      )}
    </span>
  );
}
