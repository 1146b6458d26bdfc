import { useEffect, useRef } from 'preact/hooks';
import type { EntityKind, FactView } from '../../core/types';
import type { CastRow, Dossier } from '../../platform/messages';
import { useCommon, useLang } from '../i18n/context';
import { Icon } from '../parts/Icon';
import { useLoaded } from '../parts/hooks';
import { KindSign } from '../parts/Kind';
import { Presence } from '../parts/Presence';
import { Say } from '../parts/Say';
import { Fact, type FactContext } from './Fact';
import { PlacesMap } from './PlacesMap';
import type { PanelActions } from './types';
import { usePanelWords } from './words';

function Facts({
  title,
  facts,
  context,
  self,
}: {
  title: string;
  facts: readonly FactView[];
  context: FactContext;
  self: string;
}) {
  if (facts.length === 0) return null;
  return (
    <section>
      <h3 class="section-title">{title}</h3>
      <ul class="facts">
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} context={context} self={self} />
        ))}
      </ul>
    </section>
  );
}

const NAME_KINDS = ['full', 'family', 'short', 'variant', 'acronym', 'demonym', 'role', 'former'] as const;
const isNameKind = (x: string): x is (typeof NAME_KINDS)[number] =>
  (NAME_KINDS as readonly string[]).includes(x);

/** Names by what kind they are, each once, with language and who uses them. */
function NameList({ names }: { names: Dossier['names'] }) {
  const t = usePanelWords();
  const lang = useLang();
  // A language that the browser has no name for goes unsaid: readers do not know the codes.
  const languages = new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' });
  const nameOf = (tag: string): string | undefined => {
    if (tag === '' || tag === 'mul' || tag === 'und') return undefined;
    try {
      return languages.of(tag);
    } catch {
      return undefined;
    }
  };
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  // One row a written form: many languages write the same name alike.
  const rows = new Map<string, { name: Dossier['names'][number]; langs: string[] }>();
  for (const name of names) {
    const key = `${name.kind}\n${name.v}`;
    const row = rows.get(key) ?? { name, langs: [] };
    const language = nameOf(name.lang);
    if (language !== undefined && !row.langs.includes(language)) row.langs.push(language);
    rows.set(key, row);
  }
  if (rows.size === 0) return null;
  const all = [...rows];
  const items = (some: typeof all) => (
    <ul class="names">
      {some.map(([key, { name, langs }]) => (
        <li key={key}>
          <Say of={{ v: name.v, lang: name.lang }} class="name-form" />
          <span class="quiet">
            {[
              langs.length > 4 ? `${langs.slice(0, 3).join(', ')} …` : langs.join(', '),
              isNameKind(name.kind) && name.kind !== 'full' ? t(`names.kind.${name.kind}`) : '',
            ]
              .filter((x) => x !== '')
              .join(' · ')}
            {name.usedBy.length > 0 &&
              ` · ${t('names.usedBy', { who: list.format(name.usedBy.map((u) => u.v)) })}`}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h3 class="section-title">{t('section.names')}</h3>
      {items(all.slice(0, 8))}
      {all.length > 8 && (
        <details class="more">
          <summary>{t('names.more', { count: all.length - 8 })}</summary>
          {items(all.slice(8))}
        </details>
      )}
    </section>
  );
}

/** Steps through the mentions on the page. `at`: the one last shown, or null. */
function Mentions({ row, at, onShow }: { row: CastRow; at: number | null; onShow: (index: number) => void }) {
  const t = usePanelWords();
  const total = row.count;
  return (
    <div class="mentions">
      <div class="mentions-bar">
        <span class="mentions-count">
          {at === null ? t('entity.onPage', { count: total }) : t('entity.at', { index: at + 1, total })}
        </span>
        <button
          type="button"
          class="button button-icon"
          aria-label={t('entity.prev')}
          title={t('entity.prev')}
          onClick={() => onShow(at === null ? total - 1 : (at - 1 + total) % total)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          class="button button-icon"
          aria-label={t('entity.next')}
          title={t('entity.next')}
          onClick={() => onShow(at === null ? 0 : (at + 1) % total)}
        >
          <Icon name="down" />
        </button>
      </div>
      <Presence presence={row.presence} count={row.count} onJump={onShow} />
    </div>
  );
}

const isOnMap = (kind: EntityKind): boolean =>
  kind === 'country' || kind === 'region' || kind === 'city' || kind === 'area';

/** All that is known of one entity. */
export function Entity({
  id,
  row,
  version,
  at,
  actions,
  context,
  onBack,
  onShow,
}: {
  id: string;
  /** Its row in the page's cast, if the page names it. */
  row: CastRow | null;
  /** Changes when facts should be asked for again. */
  version: string;
  at: number | null;
  actions: Pick<PanelActions, 'facts' | 'map'>;
  context: FactContext;
  onBack: () => void;
  onShow: (index: number) => void;
}) {
  const t = usePanelWords();
  const c = useCommon();
  const loaded = useLoaded(id, () => actions.facts(id), [version]);
  const heading = useRef<HTMLHeadingElement>(null);
  const known = loaded.value;
  const name = known?.name ?? row?.name ?? null;
  const named = name !== null;
  useEffect(() => {
    if (named) heading.current?.focus({ preventScroll: true });
  }, [id, named]);
  const kind = known?.kind ?? row?.kind ?? null;
  const line = known?.line ?? row?.line ?? null;
  const person = kind === 'person';
  return (
    <article class={`entity row-${known?.mark ?? row?.mark ?? 'actor'}`}>
      <button type="button" class="button button-back" onClick={onBack}>
        <Icon name="back" flip />
        {t('entity.back')}
      </button>
      {name !== null && (
        <h2 class="entity-name" ref={heading} tabIndex={-1}>
          <Say of={name} />
        </h2>
      )}
      {kind !== null && (
        <p class="entity-line">
          <span class="row-kind">
            <KindSign id={id} kind={kind} />
          </span>
          {[
            // A line without more to tell says the kind: "Country, capital: Berlin".
            line?.v.toLowerCase().includes(c(`kind.${kind}`)) !== true && (
              <span key="kind" class="entity-kind">
                {c(`kind.${kind}`)}
                {line !== null && line.v !== '' && ' · '}
              </span>
            ),
            line !== null && line.v !== '' && <Say key="line" of={line} />,
          ]}
        </p>
      )}
      {known?.asOf != null && <p class="quiet">{known.asOf}</p>}
      {row !== null && row.count > 0 ? (
        <Mentions row={row} at={at} onShow={onShow} />
      ) : (
        named && <p class="quiet">{t('entity.notHere')}</p>
      )}
      {loaded.state === 'loading' && known === null && <p class="quiet">{t('entity.loading')}</p>}
      {loaded.state === 'failed' && <p class="alert">{t('failed', { reason: loaded.message })}</p>}
      {loaded.state === 'ready' && known === null && <p class="quiet">{t('entity.unknown')}</p>}
      {known !== null && (
        <>
          {known.disputed !== null && (
            <p class="disputed">
              <Icon name="warning" />
              <span>
                <strong>{t('entity.disputed')}.</strong> <Say of={known.disputed} />
              </span>
            </p>
          )}
          {known.within.length > 0 && (
            <p class="quiet">
              {t('entity.within', { places: '\u0000' })
                .split('\u0000')
                .flatMap((part, i) =>
                  i === 0
                    ? [part]
                    : [
                        ...known.within.map((w, n) => (
                          <span key={w.id}>
                            {n > 0 && ', '}
                            <button type="button" class="link" onClick={() => context.onOpen(w.id)}>
                              <Say of={w.name} />
                            </button>
                          </span>
                        )),
                        part,
                      ],
                )}
            </p>
          )}
          <Facts title={t('section.roles')} facts={known.roles} context={context} self={id} />
          <Facts
            title={t(person ? 'section.saidPerson' : 'section.said')}
            facts={known.said}
            context={context}
            self={id}
          />
          <Facts
            title={t(person ? 'section.saidOfPerson' : 'section.saidOf')}
            facts={known.saidOf}
            context={context}
            self={id}
          />
          <Facts title={t('section.passedOn')} facts={known.passedOn} context={context} self={id} />
          <Facts title={t('section.events')} facts={known.events} context={context} self={id} />
          <Facts title={t('section.figures')} facts={known.figures} context={context} self={id} />
          {isOnMap(known.kind) && <PlacesMap entity={id} version={version} draw={actions.map} />}
          <NameList names={known.names} />
        </>
      )}
    </article>
  );
}
