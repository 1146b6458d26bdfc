import { useState } from 'preact/hooks';
import type { PackInfo, StoreState } from '../../platform/messages';
import { useCommon, useLang } from '../i18n/context';
import { Icon } from '../parts/Icon';
import { Say } from '../parts/Say';
import { troubleOf, useTroubleText } from '../parts/StoreTrouble';
import { bytes } from './bytes';
import { Account } from './Account';
import { reasonOf, textOf, type Reason } from './faults';
import { FileButton } from './FileButton';
import { ImportProgress } from './ImportProgress';
import type { SectionProps } from './types';
import { useOptionsWords } from './words';

function Pack({ pack, actions, tell, attempt }: { pack: PackInfo } & SectionProps) {
  const t = useOptionsWords();
  const lang = useLang();
  const title = pack.title.v;
  return (
    <li class="pack" data-off={pack.enabled ? undefined : ''}>
      <div class="pack-head">
        <h3 class="name">
          <Say of={pack.title} />
        </h3>
        <label class="check">
          <input
            type="checkbox"
            aria-label={t('packs.on.label', { title })}
            checked={pack.enabled}
            onChange={(e) => {
              const on = e.currentTarget.checked;
              attempt(() => actions.enablePack(pack.id, on));
            }}
          />
          <span aria-hidden="true">{t('packs.on')}</span>
        </label>
      </div>
      <p class="quiet">
        {[
          t(`packs.kind.${pack.kind}`),
          t(pack.own ? 'packs.own' : 'packs.bundled'),
          t('packs.revision', { revision: pack.revision }),
          t('packs.entities', { count: pack.entities }),
          pack.statements === 0 ? null : t('packs.statements', { count: pack.statements }),
          bytes(pack.bytes, lang),
          pack.license,
        ]
          .filter((x) => x !== null && x !== '')
          .join(' · ')}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="button button-small"
          aria-label={t('packs.export.label', { title })}
          onClick={() =>
            attempt(async () => {
              const file = await actions.packFile(pack.id);
              actions.save(file.filename, file.json);
            })
          }
        >
          <Icon name="save" />
          {t('packs.export')}
        </button>
        {pack.own && (
          <button
            type="button"
            class="button button-small"
            aria-label={t('packs.remove.label', { title })}
            onClick={() =>
              attempt(async () => {
                const file = await actions.packFile(pack.id);
                await actions.removePack(pack);
                tell(t('packs.removed', { title }), async () => {
                  await actions.importPack(file.json);
                  if (!pack.enabled) await actions.enablePack(pack.id, false);
                });
              })
            }
          >
            <Icon name="trash" />
            {t('packs.remove')}
          </button>
        )}
      </div>
    </li>
  );
}

/** What is wrong with the store; of what was lost, until the reader has read it. */
function Trouble({
  store,
  actions,
  attempt,
}: Pick<SectionProps, 'actions' | 'attempt'> & { store: StoreState }) {
  const c = useCommon();
  const text = useTroubleText(store);
  if (text === null) return null;
  return (
    <div class="alert" role="alert">
      <p>{text}</p>
      {troubleOf(store) === 'lost' && (
        <button
          type="button"
          class="button button-small"
          onClick={() => attempt(() => actions.dismissTrouble())}
        >
          {c('trouble.read')}
        </button>
      )}
    </div>
  );
}

/** The packs that are installed, and how to bring others in. */
export function Packs(props: SectionProps) {
  const { model, actions, tell, attempt } = props;
  const t = useOptionsWords();
  const c = useCommon();
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const lang = useLang();
  const [refused, setRefused] = useState<Reason | null>(null);
  const take = async (file: File): Promise<void> => {
    setBusy(true);
    setRefused(null);
    // What was said of another file does not stand beside this one's refusal.
    tell(null);
    try {
      const got = await actions.importPack(await textOf(file));
      const taken = t('packs.imported', { title: got.title.v, revision: got.revision, count: got.entities });
      const replaced = got.replaced === null ? '' : ` ${t('packs.replaced', { revision: got.replaced })}`;
      tell(taken + replaced);
    } catch (e) {
      setRefused(reasonOf(e, t, lang));
    } finally {
      setBusy(false);
    }
  };
  const packs = model.store?.packs ?? [];
  return (
    <>
      <p>{t('packs.text')}</p>
      {model.store?.status === 'preparing' && (
        <p>
          <progress max={1} value={model.store.progress} aria-label={c('state.preparing')} />{' '}
          {c('state.preparing')}
        </p>
      )}
      {model.silent === true && (
        <p class="alert" role="alert">
          {c('state.silent')}. {c('state.silent.text')}
        </p>
      )}
      {model.store !== null && <Trouble store={model.store} actions={actions} attempt={attempt} />}
      {model.store !== null && packs.length === 0 && <p class="quiet">{t('packs.none')}</p>}
      <ul class="packs">
        {packs.map((pack) => (
          <Pack key={pack.id} pack={pack} {...props} />
        ))}
      </ul>
      <div
        class="drop"
        data-over={over ? '' : undefined}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(e) => {
          e.preventDefault();
          setOver(false);
          const file = e.dataTransfer?.files[0];
          if (file !== undefined) void take(file);
        }}
      >
        <FileButton
          label={t('packs.import')}
          accept=".json,application/json"
          onFile={(file) => void take(file)}
        />
        {busy ? (
          <ImportProgress model={model} actions={actions} attempt={attempt} label={t('packs.importing')} />
        ) : (
          <span class="quiet">{t('packs.drop')}</span>
        )}
      </div>
      {refused !== null && (
        <div class="alert" role="alert">
          <p>
            {t(refused.unsure === true ? 'packs.unsure' : 'packs.refused')} {refused.plain}
          </p>
          <Account of={refused} />
        </div>
      )}
    </>
  );
}
