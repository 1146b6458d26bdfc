import type { ComponentChildren } from 'preact';
import type { TabPage } from '../../platform/messages';
import { useCommon, useLang } from '../i18n/context';
import { Icon, type IconName } from './Icon';
import { useTroubleText } from './StoreTrouble';
import type { PageCase } from './states';

/** What the empty states offer to do. */
export interface PageStateActions {
  readonly resume: () => void;
  readonly allow: (origin: string) => void;
  readonly start: () => void;
  readonly switchOn: () => void;
  readonly force: () => void;
  readonly always: () => void;
  readonly retry: () => void;
}

/** The account of what failed, in the words of whoever failed, where there are no better ones. */
function reasonOf(page: TabPage, of: 'failed' | 'error', trouble: string | null): string | null {
  if (of === 'error') return page.error;
  return trouble === null ? page.store.message : null;
}

function Note({ icon, title, children }: { icon: IconName; title: string; children?: ComponentChildren }) {
  return (
    <div class="state">
      <Icon name={icon} />
      <h2 class="state-title">{title}</h2>
      {children}
    </div>
  );
}

/** Nothing was heard of the background: what can be done while it is asked again and again. */
export function Silent({ retry }: { retry: () => void }) {
  const t = useCommon();
  return (
    <Note icon="warning" title={t('state.silent')}>
      <p role="status">{t('state.silent.text')}</p>
      <button type="button" class="button" onClick={retry}>
        {t('state.retry')}
      </button>
    </Note>
  );
}

/** The helpful word where there is no cast to show: what is the matter, and what can be done about it. */
export function PageState({
  page,
  of,
  pausedUntil,
  actions,
}: {
  page: TabPage;
  of: Exclude<PageCase, 'cast'>;
  pausedUntil: number | null;
  actions: PageStateActions;
}) {
  const t = useCommon();
  const lang = useLang();
  const trouble = useTroubleText(page.store);
  const host = page.host ?? '';
  switch (of) {
    case 'paused': {
      const finite = pausedUntil !== null && Number.isFinite(pausedUntil);
      const when = finite
        ? new Intl.DateTimeFormat(lang, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(
            pausedUntil,
          )
        : '';
      return (
        <Note icon="pause" title={finite ? t('state.paused.until', { when }) : t('state.paused')}>
          <p>{t('state.paused.text')}</p>
          <button type="button" class="button button-main" onClick={actions.resume}>
            {t('state.paused.resume')}
          </button>
        </Note>
      );
    }
    case 'impossible':
      return (
        <Note icon="lock" title={t('state.impossible')}>
          <p>{t('state.impossible.text')}</p>
        </Note>
      );
    case 'withheld':
      return (
        <Note icon="lock" title={t('state.withheld')}>
          <p>{t('state.withheld.text')}</p>
          {page.origin !== null && (
            <button
              type="button"
              class="button button-main"
              onClick={() => page.origin !== null && actions.allow(page.origin)}
            >
              {t('state.withheld.ask')}
            </button>
          )}
        </Note>
      );
    case 'not-started':
      return (
        <Note icon="page" title={t('state.notStarted')}>
          <p>{t('state.notStarted.text')}</p>
          <button type="button" class="button button-main" onClick={actions.start}>
            {t('state.notStarted.start')}
          </button>
        </Note>
      );
    case 'off':
      return (
        <Note icon="page" title={t('state.off', { host })}>
          {page.mode === 'never' && <p>{t('state.off.text')}</p>}
          <button type="button" class="button button-main" onClick={actions.switchOn}>
            {t('state.off.on')}
          </button>
        </Note>
      );
    case 'not-article':
      return (
        <Note icon="page" title={t('state.notArticle')}>
          <p>{t('state.notArticle.text')}</p>
          <div class="state-buttons">
            <button type="button" class="button button-main" onClick={actions.force}>
              {t('state.notArticle.force')}
            </button>
            {page.host !== null && (
              <button type="button" class="button" onClick={actions.always}>
                {t('state.notArticle.always', { host })}
              </button>
            )}
          </div>
        </Note>
      );
    case 'preparing':
      return (
        <Note icon="source" title={t('state.preparing')}>
          <progress max={1} value={page.store.progress} aria-label={t('state.preparing')} />
          <p>{t('state.preparing.text')}</p>
        </Note>
      );
    case 'failed':
    case 'error':
      return (
        <Note icon="warning" title={t(of === 'failed' ? 'state.failed' : 'state.error')}>
          {of === 'failed' && <p>{trouble ?? t('state.failed.text')}</p>}
          {reasonOf(page, of, trouble) !== null && (
            <p class="quiet">{t('state.error.text', { reason: reasonOf(page, of, trouble) ?? '' })}</p>
          )}
          <button type="button" class="button" onClick={actions.retry}>
            {t('state.retry')}
          </button>
        </Note>
      );
    case 'reading':
      return <p class="quiet empty">{t('state.loading')}</p>;
    case 'empty':
      return (
        <Note icon="search" title={t('state.empty')}>
          <p>{t('state.empty.text')}</p>
        </Note>
      );
  }
}
