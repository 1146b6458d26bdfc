import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CastRow, TabPage } from '../../platform/messages';
import { useCommon } from '../i18n/context';
import { useKeptFocus, useLoaded, useSettled, useStable } from '../parts/hooks';
import { Icon } from '../parts/Icon';
import { useLive } from '../parts/Live';
import { PageState, Silent } from '../parts/PageState';
import { Preparing } from '../parts/Preparing';
import { Say } from '../parts/Say';
import { isPaused } from '../../core/pause';
import { pageCase } from '../parts/states';
import { StoreTrouble } from '../parts/StoreTrouble';
import { Entity } from './Entity';
import type { FactContext } from './Fact';
import { movePlace, PANEL_TABS, placeOf, type Move, type PanelTab, type Place } from './place';
import { PlacesMap } from './PlacesMap';
import { Rows } from './Rows';
import { Sources } from './Sources';
import { Tabs } from './Tabs';
import { Timeline } from './Timeline';
import type { Aim, PanelActions } from './types';
import { usePanelWords } from './words';

/** Typing must rest this long before a search is asked for, ms. */
const TYPING = 120;
/** Light follows the pointer once it has rested on a row, ms. */
const LIGHT = 60;

const TABPANEL = (tab: string) => ({ role: 'tabpanel' as const, 'aria-labelledby': `tab-${tab}` });
const isPlace = (row: CastRow): boolean => row.mark === 'place' || row.kind === 'country';

export interface PanelProps {
  /** The page in front; null while it is asked for. */
  readonly page: TabPage | null;
  /** The background has not answered for a while. */
  readonly silent?: boolean;
  /** Why a wish of the reader's could not be kept, or null. */
  readonly unkept?: string | null;
  readonly pausedUntil: number | null;
  /** Entities on the reader's screen now. */
  readonly inview: ReadonlySet<string>;
  readonly aim: Aim;
  /** Changes when the page's cast or the packs changed: open facts are asked for again. */
  readonly version: string;
  readonly actions: PanelActions;
}

/** The side panel: cast and places of the page in front, what is known of each, timeline, sources, search. */
export function Panel({
  page,
  silent = false,
  unkept = null,
  pausedUntil,
  inview,
  aim,
  version,
  actions,
}: PanelProps) {
  const t = usePanelWords();
  const c = useCommon();
  const live = useLive();
  const tabId = page?.tabId ?? -1;
  const doc = page === null ? '' : (page.doc ?? `${page.host ?? ''} ${page.title ?? ''}`);

  const [places, setPlaces] = useState<ReadonlyMap<number, Place>>(new Map());
  const place = placeOf(places, tabId, doc);
  const move = useStable((m: Move): void => {
    setPlaces((all) => new Map(all).set(tabId, movePlace(placeOf(all, tabId, doc), m)));
  });
  const entity = place.stack.at(-1) ?? null;

  const granted = useRef(-1);
  useEffect(() => {
    if (aim.tabId !== page?.tabId || aim.seq === granted.current) return;
    granted.current = aim.seq;
    if (aim.entity !== null) move({ do: 'aim', entity: aim.entity });
    else if (aim.query !== null) move({ do: 'query', query: aim.query });
  }, [aim.seq, page?.tabId]);

  // Each screen of each tab keeps how far it was scrolled.
  const query = useSettled(place.query.trim(), TYPING);
  const screen = `${tabId} ${doc} ${entity ?? (query === '' ? place.tab : 'search')}`;
  const scrolled = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    scrollTo(0, scrolled.current.get(screen) ?? 0);
    const keep = (): void => void scrolled.current.set(screen, scrollY);
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, [screen]);

  // Back from an entity: the focus returns to its row.
  const left = useRef<string | null>(null);
  useEffect(() => {
    const back = left.current;
    left.current = entity;
    if (entity === null && back !== null)
      document
        .querySelector<HTMLElement>(`[data-entity="${CSS.escape(back)}"]`)
        ?.focus({ preventScroll: true });
  }, [entity]);

  const lightTimer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lit = useRef<string | null>(null);
  const light = useStable((id: string | null): void => {
    clearTimeout(lightTimer.current);
    lightTimer.current = setTimeout(() => {
      // What a jump lit stays when the pointer leaves the row that it was made from.
      if (lit.current === id) return;
      lit.current = id;
      actions.light(id);
    }, LIGHT);
  });

  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => setFailure(null), [screen]);
  const attempt = async (what: () => Promise<void>): Promise<void> => {
    setFailure(null);
    try {
      await what();
    } catch (e) {
      const text = t('failed', { reason: e instanceof Error ? e.message : String(e) });
      setFailure(text);
      live.say(text);
    }
  };
  const jump = (id: string, index: number): void =>
    void attempt(async () => {
      clearTimeout(lightTimer.current);
      lit.current = null;
      const { index: at, total } = await actions.showMention(id, index);
      move({ do: 'shown', entity: id, index: at });
      live.say(t('entity.at', { index: at + 1, total }));
    });
  const goBack = (): void =>
    void attempt(async () => {
      await actions.back();
      move({ do: 'jumped', jumped: false });
    });
  const open = useStable((id: string): void => {
    light(null);
    move({ do: 'open', entity: id });
  });

  const is = page === null ? null : pageCase(page, isPaused(pausedUntil, Date.now()));
  const cast = useMemo(() => page?.cast.filter((r) => r.mark === 'actor') ?? [], [page]);
  const sites = useMemo(() => page?.cast.filter(isPlace) ?? [], [page]);
  const title = page?.title ?? t('page.untitled');
  useEffect(() => {
    if (is !== 'cast') return;
    const where = t('page.places', { count: sites.length });
    live.say(t('page.summary', { title, count: cast.length, places: where }));
  }, [tabId, doc, is, cast.length, sites.length]);

  const needsStory = entity === null && query === '' && (place.tab === 'timeline' || place.tab === 'sources');
  const story = useLoaded(
    needsStory ? `${tabId} ${doc}` : '',
    () => (needsStory && page !== null ? actions.story() : Promise.resolve(null)),
    [version],
  );
  const found = useLoaded(query, () => (query === '' ? Promise.resolve([]) : actions.search(query)), [
    version,
  ]);
  const results = found.state === 'ready' && query !== '' && entity === null ? found.value.length : null;
  useEffect(() => {
    if (results !== null)
      live.say(results === 0 ? t('search.none') : t('search.results', { count: results }));
  }, [query, results]);
  const main = useKeptFocus<HTMLElement>(`${is ?? ''} ${query}`);
  const here = useMemo(() => new Set([...(page?.sources ?? [])].map((s) => `${s.pack}/${s.source}`)), [page]);
  const context: FactContext = {
    actions,
    here,
    onOpen: open,
    onJumped: () => move({ do: 'jumped', jumped: true }),
    say: live.say,
  };
  const counts: Partial<Record<PanelTab, number>> = { cast: cast.length, places: sites.length };
  const rowsById = useMemo(() => new Map(page?.cast.map((r) => [r.id, r])), [page]);
  const rowsProps = { inview, onOpen: open, onJump: jump, onLight: light };
  const body = (): preact.ComponentChildren => {
    if (page === null)
      return silent ? <Silent retry={actions.refresh} /> : <p class="quiet empty">{c('state.loading')}</p>;
    if (entity !== null)
      return (
        <Entity
          key={entity}
          id={entity}
          row={rowsById.get(entity) ?? null}
          version={`${tabId} ${version}`}
          at={place.at[entity] ?? null}
          actions={actions}
          context={context}
          onBack={() => move({ do: 'close' })}
          onShow={(index) => jump(entity, index)}
        />
      );
    if (query !== '') {
      const rows = (found.value ?? []).map((r) => rowsById.get(r.id) ?? r);
      if (found.state === 'failed') return <p class="alert">{t('failed', { reason: found.message })}</p>;
      if (found.state === 'loading') return null;
      if (rows.length === 0)
        return (
          <div class="state">
            <h2 class="state-title">{t('search.none')}</h2>
            <p>{t('search.none.text')}</p>
          </div>
        );
      return <Rows rows={rows} label={t('search.results', { count: rows.length })} {...rowsProps} />;
    }
    if (is !== null && is !== 'cast')
      return <PageState page={page} of={is} pausedUntil={pausedUntil} actions={actions} />;
    if (place.tab === 'cast')
      return cast.length === 0 ? (
        <p class="quiet empty">{t('cast.none')}</p>
      ) : (
        <Rows rows={cast} label={t('tab.cast')} {...rowsProps} />
      );
    if (place.tab === 'places')
      return sites.length === 0 ? (
        <p class="quiet empty">{t('places.none')}</p>
      ) : (
        <>
          <PlacesMap entity={null} version={version} draw={actions.map} />
          <Rows rows={sites} label={t('tab.places')} {...rowsProps} />
        </>
      );
    if (story.state === 'failed') return <p class="alert">{t('failed', { reason: story.message })}</p>;
    if (story.value === null) return <p class="quiet empty">{t('entity.loading')}</p>;
    return place.tab === 'timeline' ? (
      <Timeline story={story.value} published={page.published} context={context} />
    ) : (
      <Sources sources={story.value.sources} />
    );
  };
  const tabbed = entity === null && query === '' && is === 'cast';
  return (
    <div
      class="panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        if (entity !== null) move({ do: 'close' });
        else if (place.query !== '') move({ do: 'query', query: '' });
      }}
    >
      <header class="panel-head">
        <form class="search" role="search" onSubmit={(e) => e.preventDefault()}>
          <Icon name="search" />
          <input
            type="search"
            class="search-input"
            aria-label={t('search.label')}
            placeholder={t('search.label')}
            value={place.query}
            onInput={(e) => move({ do: 'query', query: e.currentTarget.value })}
          />
        </form>
        <button
          type="button"
          class="button button-icon"
          aria-label={t('footer.settings')}
          title={t('footer.settings')}
          onClick={actions.openSettings}
        >
          <Icon name="gear" />
        </button>
      </header>
      <main class="panel-body" ref={main} tabIndex={-1}>
        {tabbed && page !== null ? (
          <div class="panel-page">
            <h1 class="panel-title">
              <Say of={{ v: title, lang: page.lang ?? 'und' }} />
            </h1>
            {page.story !== null && (
              <p class="panel-story">
                <span class="label">{t('story')}</span> <Say of={page.story} />
                {page.storyAsOf != null && <span class="quiet"> · {page.storyAsOf}</span>}
              </p>
            )}
            {page.incognito === true && <p class="quiet">{c('private.note')}</p>}
            <Preparing store={page.store} />
            <StoreTrouble store={page.store} />
          </div>
        ) : (
          <h1 class="sr-only">{page === null ? 'Dramatis' : title}</h1>
        )}
        {tabbed && (
          <Tabs
            tabs={PANEL_TABS}
            current={place.tab}
            label={t('tabs.label')}
            name={(tab) => t(`tab.${tab}`)}
            counts={counts}
            onChoose={(tab) => move({ do: 'tab', tab })}
          />
        )}
        {!tabbed && page !== null && is !== 'failed' && entity === null && query === '' && (
          <StoreTrouble store={page.store} />
        )}
        {failure !== null && <p class="alert">{failure}</p>}
        {unkept !== null && (
          <p class="alert" role="alert">
            {c('unkept', { reason: unkept })}
          </p>
        )}
        <div id="panel-body" {...(tabbed ? TABPANEL(place.tab) : {})}>
          {body()}
        </div>
      </main>
      {place.jumped && (
        <div class="panel-return">
          <button type="button" class="button" onClick={goBack}>
            <Icon name="undo" flip />
            {t('return')}
          </button>
        </div>
      )}
      {live.region}
    </div>
  );
}
