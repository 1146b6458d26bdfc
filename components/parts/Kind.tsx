import type { EntityKind } from '../../core/types';
import { flagPath } from './flags';
import { Icon } from './Icon';

/**
 * What kind of thing an entity is, as ornament: its icon, or a country's flag where there is one that nobody disputes.
 * What it says is said in words beside it, so it has no text of its own.
 */
export function KindSign({ id, kind }: { id: string; kind: EntityKind }) {
  const flag = kind === 'country' ? flagPath(id) : null;
  return flag === null ? (
    <Icon name={kind} />
  ) : (
    <img class="flag" src={flag} alt="" width={18} height={12} loading="lazy" decoding="async" />
  );
}
