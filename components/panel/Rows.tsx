import { useEffect, useState } from 'preact/hooks';
import type { CastRow } from '../../platform/messages';
import { useCommon, useLang } from '../i18n/context';
import { KindSign } from '../parts/Kind';
import { Presence } from '../parts/Presence';
import { RowName } from '../parts/RowName';
import { Say } from '../parts/Say';
import { usePanelWords } from './words';

/** Rows drawn before anything else of a panel that opens: more than any screen shows. The others follow once these are seen. */
const FIRST = 30;
let opening = true;

/** All rows, but for a panel's very first drawing. */
function useFirstRows(rows: readonly CastRow[]): readonly CastRow[] {
  const [all, setAll] = useState(!opening);
  useEffect(() => {
    opening = false;
    setAll(true);
  }, []);
  return all ? rows : rows.slice(0, FIRST);
}

/** Arrow keys walk the rows; every row stays in the tab order. */
function onArrow(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const list = event.currentTarget as HTMLElement;
  const rows = [...list.querySelectorAll<HTMLElement>('.row-main')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Entities as a list: name, kind, line, count, and where on the page each is named. */
export function Rows({
  rows,
  inview,
  label,
  onOpen,
  onJump,
  onLight,
}: {
  rows: readonly CastRow[];
  inview: ReadonlySet<string>;
  label: string;
  onOpen: (entity: string) => void;
  onJump: (entity: string, index: number) => void;
  onLight: (entity: string | null) => void;
}) {
  const t = useCommon();
  const p = usePanelWords();
  const numbers = new Intl.NumberFormat(useLang());
  const drawn = useFirstRows(rows);
  return (
    <ul class="rows" aria-label={label} onKeyDown={onArrow} onPointerLeave={() => onLight(null)}>
      {drawn.map((row) => (
        <li
          key={row.id}
          class={`row row-${row.mark}`}
          data-inview={inview.has(row.id) ? '' : undefined}
          onPointerEnter={() => onLight(row.count > 0 ? row.id : null)}
        >
          <button
            type="button"
            class="row-main"
            data-entity={row.id}
            onClick={() => onOpen(row.id)}
            onFocus={() => onLight(row.count > 0 ? row.id : null)}
            onBlur={() => onLight(null)}
          >
            <span class="row-head">
              <RowName row={row} />
              {row.count > 0 && (
                <span class="row-count">
                  <span aria-hidden="true">{numbers.format(row.count)}×</span>
                  <span class="sr-only">, {t('count', { count: row.count })}</span>
                </span>
              )}
            </span>
            <span class="row-line">
              <span class="row-kind">
                <KindSign id={row.id} kind={row.kind} />
                <span class="sr-only">{t(`kind.${row.kind}`)}: </span>
              </span>
              <Say of={row.line} />
            </span>
            {inview.has(row.id) && <span class="sr-only">({p('row.inview')})</span>}
          </button>
          {row.presence.length > 0 && (
            <Presence presence={row.presence} count={row.count} onJump={(index) => onJump(row.id, index)} />
          )}
        </li>
      ))}
    </ul>
  );
}
