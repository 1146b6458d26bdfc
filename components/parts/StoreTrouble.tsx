import type { StoreState, StoreTrouble as Trouble } from '../../platform/messages';
import { useCommon, useLang } from '../i18n/context';

/** What is wrong with the fact store, or null. In memory without a word why, the browser has refused the database. */
export function troubleOf({ trouble, status }: Pick<StoreState, 'trouble' | 'status'>): Trouble | null {
  return trouble ?? (status === 'memory' ? 'refused' : null);
}

/** Says in plain words what is wrong with the fact store, and what to do about it. */
export function useTroubleText(store: StoreState): string | null {
  const t = useCommon();
  const lang = useLang();
  const trouble = troubleOf(store);
  if (trouble === null) return null;
  if (trouble !== 'lost') return t(`trouble.${trouble}`);
  const packs = new Intl.ListFormat(lang, { type: 'conjunction' }).format(store.lost ?? []);
  return t('trouble.lost', { packs });
}

/** A line that says what is wrong with the store; nothing where all is well. */
export function StoreTrouble({ store }: { store: StoreState }) {
  const text = useTroubleText(store);
  return text === null ? null : <p class="quiet trouble">{text}</p>;
}
