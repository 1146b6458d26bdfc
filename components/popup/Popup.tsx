import { useState } from 'preact/hooks';
import type { SiteMode } from '../../core/types';
import type { CastRow, TabPage } from '../../platform/messages';
import { useCommon } from '../i18n/context';
import { Icon } from '../parts/Icon';
import { KindSign } from '../parts/Kind';
import { PageState, Silent, type PageStateActions } from '../parts/PageState';
import { Preparing } from '../parts/Preparing';
import { RowName } from '../parts/RowName';
import { Say } from '../parts/Say';
import { Segmented } from '../parts/Segmented';
import { useKeptFocus } from '../parts/hooks';
import { isPaused } from '../../core/pause';
import { pageCase } from '../parts/states';
import { StoreTrouble } from '../parts/StoreTrouble';
import { domainOf } from './domain';
import { Summary } from './Summary';
import { usePopupWords } from './words';

export interface PopupActions extends PageStateActions {
  /** Sets the rule of a host, or of `*.` and a domain. */
  readonly setMode: (rule: string, mode: SiteMode) => void;
  /** Must be called in the click itself: opening a panel needs the gesture. */
  readonly openPanel: (entity: string | null) => void;
  readonly openSettings: () => void;
  readonly pause: (how: 'now' | 'tomorrow') => void;
  /** Asks for the page again. */
  readonly refresh: () => void;
}

export interface PopupProps {
  readonly page: TabPage | null;
  /** The background has not answered for a while. */
  readonly silent?: boolean;
  /** Why a wish of the reader's could not be kept, or null. */
  readonly unkept?: string | null;
  readonly pausedUntil: number | null;
  /** The rule that decides on this host (`*.` for a domain), or null for none. */
  readonly rule: string | null;
  readonly actions: PopupActions;
}

const MAIN = 5;
const PLACES = 8;
const MODES: readonly SiteMode[] = ['automatic', 'always', 'never'];

function Site({ page, rule, actions }: { page: TabPage; rule: string | null; actions: PopupActions }) {
  const t = usePopupWords();
  const c = useCommon();
  const host = page.host ?? '';
  const domain = domainOf(host);
  const [whole, setWhole] = useState(rule?.startsWith('*.') ?? false);
  const target = whole && domain !== null ? (rule?.startsWith('*.') === true ? rule : `*.${domain}`) : host;
  return (
    <section class="popup-site">
      <h2 class="popup-host">
        <bdi>{host}</bdi>
      </h2>
      <Segmented
        name="mode"
        legend={t('site.setting', { host: whole && domain !== null ? domain : host })}
        value={page.mode}
        options={MODES.map((value) => ({ value, label: c(`mode.${value}`) }))}
        onChange={(mode) => actions.setMode(target, mode)}
      />
      <p class="quiet popup-hint" role="status">
        {t(`mode.hint.${page.mode}`)}
      </p>
      {domain !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={whole}
            onChange={(e) => {
              const all = e.currentTarget.checked;
              setWhole(all);
              // A rule that was set moves along; "automatic" has nothing to move.
              if (page.mode !== 'automatic') {
                actions.setMode(target, 'automatic');
                actions.setMode(all ? `*.${domain}` : host, page.mode);
              }
            }}
          />
          <span>
            {t('site.whole', { domain })} <span class="quiet">{t('site.whole.hint')}</span>
          </span>
        </label>
      )}
    </section>
  );
}

function CastLine({ row, onOpen }: { row: CastRow; onOpen: (id: string) => void }) {
  const c = useCommon();
  return (
    <li class={`row row-${row.mark}`}>
      <button type="button" class="row-main" onClick={() => onOpen(row.id)}>
        <span class="row-head">
          <RowName row={row} />
          <span class="row-count">
            <span aria-hidden="true">{row.count}×</span>
            <span class="sr-only">, {c('count', { count: row.count })}</span>
          </span>
        </span>
        <span class="row-line">
          <span class="row-kind">
            <KindSign id={row.id} kind={row.kind} />
            <span class="sr-only">{c(`kind.${row.kind}`)}: </span>
          </span>
          <Say of={row.line} />
        </span>
      </button>
    </li>
  );
}

/** The toolbar popup: the page in one glance, and the switch for its site. */
export function Popup({ page, silent = false, unkept = null, pausedUntil, rule, actions }: PopupProps) {
  const t = usePopupWords();
  const c = useCommon();
  const paused = isPaused(pausedUntil, Date.now());
  const is = page === null ? null : pageCase(page, paused);
  const actors = page?.cast.filter((row) => row.mark === 'actor') ?? [];
  const places = page?.cast.filter((row) => row.mark === 'place') ?? [];
  const morePlaces = places.length - PLACES;
  const main = useKeptFocus<HTMLElement>(is);
  return (
    <div class="popup">
      <header class="popup-head">
        <h1 class="popup-brand">{t('title')}</h1>
        <button
          type="button"
          class="button button-icon"
          aria-label={t('settings.open')}
          title={t('settings.open')}
          onClick={actions.openSettings}
        >
          <Icon name="gear" />
        </button>
      </header>
      <main ref={main} tabIndex={-1}>
        {page?.host != null && page.access !== 'impossible' && (
          <Site key={page.host} page={page} rule={rule} actions={actions} />
        )}
        {unkept !== null && (
          <p class="alert" role="alert">
            {c('unkept', { reason: unkept })}
          </p>
        )}
        {page === null && !silent && <p class="quiet empty">{c('state.loading')}</p>}
        {page === null && silent && <Silent retry={actions.refresh} />}
        {page !== null && is !== null && is !== 'cast' && (
          <PageState page={page} of={is} pausedUntil={pausedUntil} actions={actions} />
        )}
        {page !== null && is === 'cast' && (
          <>
            <Summary page={page} actors={actors} places={places} />
            <Preparing store={page.store} />
            <StoreTrouble store={page.store} />
            {actors.length > 0 && (
              <section aria-labelledby="popup-cast">
                <h2 class="section-title" id="popup-cast">
                  {t('cast.title')}
                </h2>
                <ul class="rows">
                  {actors.slice(0, MAIN).map((row) => (
                    <CastLine key={row.id} row={row} onOpen={actions.openPanel} />
                  ))}
                </ul>
              </section>
            )}
            {places.length > 0 && (
              <section aria-labelledby="popup-places">
                <h2 class="section-title" id="popup-places">
                  {t('places.title')}
                </h2>
                <ul class="popup-places">
                  {places.slice(0, PLACES).map((row) => (
                    <li key={row.id}>
                      <button type="button" class="link link-place" onClick={() => actions.openPanel(row.id)}>
                        <Say of={row.name} />
                      </button>
                    </li>
                  ))}
                  {morePlaces > 0 && <li class="quiet">{t('places.more', { count: morePlaces })}</li>}
                </ul>
              </section>
            )}
          </>
        )}
        {page !== null && is !== 'cast' && is !== 'failed' && <StoreTrouble store={page.store} />}
      </main>
      <footer class="popup-foot">
        <button type="button" class="button button-main" onClick={() => actions.openPanel(null)}>
          <Icon name="panel" flip />
          {t('panel.open')}
        </button>
        {!paused && (
          <details class="popup-pause">
            <summary class="button">
              <Icon name="pause" />
              {t('pause.short')}
            </summary>
            <p class="quiet">{t('pause.title')}</p>
            <div class="popup-pause-choices">
              <button type="button" class="button button-small" onClick={() => actions.pause('now')}>
                {t('pause.now')}
              </button>
              <button type="button" class="button button-small" onClick={() => actions.pause('tomorrow')}>
                {t('pause.tomorrow')}
              </button>
            </div>
          </details>
        )}
      </footer>
    </div>
  );
}
