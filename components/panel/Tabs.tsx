import { useLang } from '../i18n/context';

/** Tabs after the ARIA pattern: one stop in the tab order, arrow keys choose. */
export function Tabs<T extends string>({
  tabs,
  current,
  label,
  name,
  counts,
  onChoose,
}: {
  tabs: readonly T[];
  current: T;
  label: string;
  name: (tab: T) => string;
  counts: Partial<Record<T, number>>;
  onChoose: (tab: T) => void;
}) {
  const numbers = new Intl.NumberFormat(useLang());
  const onKey = (event: KeyboardEvent): void => {
    const rtl = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl';
    const step =
      event.key === (rtl ? 'ArrowLeft' : 'ArrowRight')
        ? 1
        : event.key === (rtl ? 'ArrowRight' : 'ArrowLeft')
          ? -1
          : 0;
    const at = tabs.indexOf(current);
    const to =
      event.key === 'Home'
        ? tabs[0]
        : event.key === 'End'
          ? tabs.at(-1)
          : step === 0
            ? undefined
            : tabs[(at + step + tabs.length) % tabs.length];
    if (to === undefined) return;
    event.preventDefault();
    onChoose(to);
    document.getElementById(`tab-${to}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKey}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          class="tab"
          aria-selected={tab === current}
          aria-controls="panel-body"
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {name(tab)}
          {counts[tab] !== undefined && <span class="tab-count">{numbers.format(counts[tab])}</span>}
        </button>
      ))}
    </div>
  );
}
