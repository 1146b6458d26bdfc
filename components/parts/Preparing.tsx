import type { StoreState } from '../../platform/messages';
import { useCommon } from '../i18n/context';

/** A line with progress while packs are still being read in: what is known already is shown meanwhile. */
export function Preparing({ store }: { store: StoreState }) {
  const t = useCommon();
  return store.status !== 'preparing' ? null : (
    <p class="quiet preparing">
      <progress max={1} value={store.progress} aria-label={t('state.preparing')} />{' '}
      {t('state.preparing.more')}
    </p>
  );
}
