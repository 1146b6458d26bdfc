import { useOptionsWords } from './words';
import type { SectionProps } from './types';

/** How far the import is that this section has asked for, and the way out of it. */
export function ImportProgress({
  model,
  actions,
  attempt,
  label,
}: Pick<SectionProps, 'model' | 'actions' | 'attempt'> & { label: string }) {
  const t = useOptionsWords();
  return (
    <span class="buttons">
      <progress max={1} value={model.importing ?? 0} aria-label={label} />
      <span class="quiet">{label}</span>
      <button type="button" class="button button-small" onClick={() => attempt(() => actions.cancelImport())}>
        {t('packs.cancel')}
      </button>
    </span>
  );
}
