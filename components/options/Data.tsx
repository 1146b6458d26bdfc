import { useRef, useState } from 'preact/hooks';
import { useLang } from '../i18n/context';
import { Icon } from '../parts/Icon';
import { bytes } from './bytes';
import { Account } from './Account';
import { accountOf, textOf } from './faults';
import { FileButton } from './FileButton';
import { ImportProgress } from './ImportProgress';
import type { SectionProps } from './types';
import { useOptionsWords } from './words';

/** Lines of an account at most; a broken file can have thousands. */
const SHOWN = 20;

/** What is kept, how to take it away, and how to be rid of it. */
export function Data({ model, actions, tell, attempt }: SectionProps) {
  const t = useOptionsWords();
  const lang = useLang();
  const ask = useRef<HTMLDialogElement>(null);
  const [unkept, setUnkept] = useState(false);
  const [busy, setBusy] = useState(false);
  /** What was not taken of a file, each with where it stands and why. */
  const [refused, setRefused] = useState<readonly string[]>([]);
  const take = async (file: File): Promise<void> => {
    setBusy(true);
    setRefused([]);
    tell(null);
    try {
      const took = await actions.importData(await textOf(file));
      setRefused(took.refused);
      tell(t('data.imported', { count: took.packs, rules: took.rules, refused: took.refused.length }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p>{t('data.text')}</p>
      {model.usage !== null && (
        <p>
          {t('data.used', { used: bytes(model.usage.used, lang) })}.{' '}
          {t(model.usage.persisted ? 'data.persisted' : 'data.unpersisted')}
        </p>
      )}
      <div class="buttons">
        {model.usage?.persisted === false && (
          <button
            type="button"
            class="button"
            onClick={() => attempt(async () => setUnkept(!(await actions.persist())))}
          >
            {t('data.persist')}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() =>
            attempt(async () => {
              const file = await actions.dataFile();
              actions.save(file.filename, file.json);
            })
          }
        >
          <Icon name="save" />
          {t('data.export')}
        </button>
        <FileButton
          label={t('data.import')}
          accept=".json,application/json"
          onFile={(file) => attempt(() => take(file))}
        />
        <button type="button" class="button button-danger" onClick={() => ask.current?.showModal()}>
          <Icon name="trash" />
          {t('data.erase')}
        </button>
      </div>
      {busy && (
        <p>
          <ImportProgress model={model} actions={actions} attempt={attempt} label={t('data.importing')} />
        </p>
      )}
      {refused.length > 0 && (
        <div class="alert" role="alert">
          <p>{t('data.refused')}</p>
          <Account of={accountOf(refused.slice(0, SHOWN).join('\n'), lang)} />
          {refused.length > SHOWN && <p>{t('data.refused.more', { count: refused.length - SHOWN })}</p>}
        </div>
      )}
      {unkept && <p class="quiet">{t('data.persist.refused')}</p>}
      <dialog ref={ask} class="dialog" aria-labelledby="erase-ask">
        <form method="dialog">
          <p id="erase-ask">{t('data.erase.ask')}</p>
          <div class="buttons">
            <button type="submit" class="button">
              {t('data.erase.no')}
            </button>
            <button
              type="submit"
              class="button button-danger"
              onClick={() =>
                attempt(async () => {
                  await actions.eraseAll();
                  tell(t('data.erased'));
                })
              }
            >
              {t('data.erase.yes')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
