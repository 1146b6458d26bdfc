import type { SourceView } from '../../platform/messages';
import { Icon } from '../parts/Icon';
import { Say } from '../parts/Say';
import { usePanelWords } from './words';

/** Where the facts come from. */
export function Sources({ sources }: { sources: readonly SourceView[] }) {
  const t = usePanelWords();
  if (sources.length === 0) return <p class="quiet empty">{t('sources.none')}</p>;
  return (
    <ul class="sources">
      {sources.map((s) => (
        <li key={`${s.pack}/${s.source}`} class="source" data-here={s.here ? '' : undefined}>
          <h2 class="source-title">
            <Say of={s.title} />
          </h2>
          <p>
            {[
              t(`sources.kind.${s.kind}`),
              s.outlet ?? (s.kind === 'article' ? t('sources.outletUnknown') : null),
              s.date,
            ]
              .filter((x) => x !== null && x !== '')
              .join(' · ')}
          </p>
          {s.here && <p class="source-here">{t('sources.here')}</p>}
          <p class="quiet">
            {[
              t('sources.facts', { count: s.facts }),
              s.paragraphs === null ? null : t('sources.paragraphs', { count: s.paragraphs }),
              s.license === null ? null : t('sources.licence', { licence: s.license }),
            ]
              .filter((x) => x !== null)
              .join(' · ')}
          </p>
          <p class="quiet">
            {t('sources.pack', { pack: '\u0000' }).split('\u0000')[0]}
            <Say of={s.packTitle} />
          </p>
          {s.url !== null && /^https?:/i.test(s.url) && (
            <a
              class="button button-small"
              href={s.url}
              target="_blank"
              rel="noreferrer noopener"
              aria-label={`${t('evidence.open')}: ${s.title.v}`}
            >
              <Icon name="external" />
              {t('evidence.open')}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
