import { useEffect, useRef, useState } from 'preact/hooks';
import type { FunctionComponent } from 'preact';
import { useLang } from '../i18n/context';
import { isFocusLost } from '../parts/hooks';
import { Icon } from '../parts/Icon';
import { About, Keys } from './About';
import { Data } from './Data';
import { reasonOf } from './faults';
import { Packs } from './Packs';
import { CardSettings, Language, Marks } from './Reading';
import { Sites } from './Sites';
import type { OptionsActions, OptionsModel, SectionProps, Tell } from './types';
import { useOptionsWords } from './words';

const SECTIONS = [
  ['sites', Sites],
  ['marks', Marks],
  ['card', CardSettings],
  ['language', Language],
  ['packs', Packs],
  ['data', Data],
  ['keys', Keys],
  ['about', About],
] as const satisfies readonly (readonly [string, FunctionComponent<SectionProps>])[];

interface Told {
  readonly text: string;
  readonly undo: (() => Promise<void>) | null;
}

/** The options page: everything that a reader can set, and what Dramatis keeps. */
export function Options({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const t = useOptionsWords();
  const lang = useLang();
  const [told, setTold] = useState<Told | null>(null);
  const attempt = (what: () => Promise<void>): void => {
    what().catch((e: unknown) => {
      const { plain, detail } = reasonOf(e, t, lang);
      setTold({ text: t('failed', { reason: plain ?? detail }), undo: null });
    });
  };
  const tell: Tell = (text, undo) => setTold(text === null ? null : { text, undo: undo ?? null });
  // What was removed takes its button and the focus with it: to the way back, and from there to its section's title.
  const box = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!isFocusLost()) return;
    const to = told === null ? section.current : box.current?.querySelector('button');
    to?.focus({ preventScroll: true });
  }, [told]);
  return (
    <div class="options">
      <header class="options-head">
        <h1>{t('title')}</h1>
        <p class="quiet">{t('intro')}</p>
      </header>
      <nav class="options-nav" aria-label={t('nav.label')}>
        <ul>
          {SECTIONS.map(([id]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`section.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-body">
        {SECTIONS.map(([id, Section]) => (
          <section
            key={id}
            id={id}
            aria-labelledby={`${id}-title`}
            class="options-section"
            onFocusIn={(e) => {
              section.current = e.currentTarget.querySelector('h2');
            }}
          >
            <h2 id={`${id}-title`} tabIndex={-1}>
              {t(`section.${id}`)}
            </h2>
            <Section model={model} actions={actions} tell={tell} attempt={attempt} />
          </section>
        ))}
      </main>
      <div class="told" role="status" aria-live="polite" ref={box}>
        {told !== null && (
          <div class="told-box">
            <p>{told.text}</p>
            {told.undo !== null && (
              <button
                type="button"
                class="button button-small"
                onClick={() => {
                  const undo = told.undo;
                  setTold(null);
                  if (undo !== null) attempt(undo);
                }}
              >
                <Icon name="undo" flip />
                {t('undo')}
              </button>
            )}
            <button
              type="button"
              class="button button-icon"
              aria-label={t('dismiss')}
              title={t('dismiss')}
              onClick={() => setTold(null)}
            >
              <Icon name="close" />
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
