import type { LangText } from '../../core/types';
import { direction, typeset } from '../i18n/translate';
import { useLang } from '../i18n/context';

/** Text in its own language: `lang` and `dir` are set where they differ from the view's. */
export function Say({ of, class: className }: { of: LangText; class?: string }) {
  const ui = useLang();
  const known = of.lang !== '' && of.lang !== 'und' && of.lang !== 'mul';
  const other = known && of.lang.split('-')[0] !== ui;
  return (
    <bdi class={className} lang={other ? of.lang : undefined} dir={other ? direction(of.lang) : undefined}>
      {typeset(of.v, of.lang)}
    </bdi>
  );
}
