import { useState } from 'preact/hooks';
import type { SiteMode } from '../../core/types';
import { useCommon } from '../i18n/context';
import { Icon } from '../parts/Icon';
import { Say } from '../parts/Say';
import { textOf } from './faults';
import { FileButton } from './FileButton';
import { readRules, writeRules } from './rules-file';
import type { RuleFault, SectionProps } from './types';
import { useOptionsWords } from './words';

const MODES: readonly SiteMode[] = ['automatic', 'always', 'never'];
/** With more rules than this a search field helps. */
const MANY = 6;

function ModeSelect({
  value,
  label,
  onChange,
}: {
  value: SiteMode;
  label: string;
  onChange: (mode: SiteMode) => void;
}) {
  const c = useCommon();
  return (
    <select
      class="field"
      aria-label={label}
      value={value}
      onChange={(e) => {
        const mode = MODES.find((m) => m === e.currentTarget.value);
        if (mode !== undefined) onChange(mode);
      }}
    >
      {MODES.map((mode) => (
        <option key={mode} value={mode} selected={mode === value}>
          {c(`mode.${mode}`)}
        </option>
      ))}
    </select>
  );
}

/** Site rules, and what was hidden by "not this". */
export function Sites({ model, actions, tell, attempt }: SectionProps) {
  const t = useOptionsWords();
  const [text, setText] = useState('');
  const [mode, setMode] = useState<SiteMode>('always');
  const [fault, setFault] = useState<RuleFault | null>(null);
  const [query, setQuery] = useState('');
  const rules = model.rules.filter((r) => r.rule.includes(query.trim().toLowerCase()));
  const add = (): void => {
    const checked = actions.checkRule(text);
    setFault(checked.ok ? null : checked.fault);
    if (!checked.ok) return;
    attempt(async () => {
      await actions.setRule(checked.rule, mode);
      setText('');
    });
  };
  const remove = (rule: string, was: SiteMode): void =>
    attempt(async () => {
      await actions.setRule(rule, 'automatic');
      tell(t('sites.removed', { rule }), () => actions.setRule(rule, was));
    });
  return (
    <>
      <p>{t('sites.text')}</p>
      <form
        class="add"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          add();
        }}
      >
        <label class="labelled add-site">
          <span>{t('sites.add')}</span>
          <input
            class="field"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder={t('sites.add.hint')}
            value={text}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? undefined : 'add-fault'}
            onInput={(e) => setText(e.currentTarget.value)}
          />
        </label>
        <ModeSelect value={mode} label={t('sites.add.mode')} onChange={setMode} />
        <button type="submit" class="button button-main">
          {t('sites.add.button')}
        </button>
      </form>
      {fault !== null && (
        <p class="alert" id="add-fault" role="alert">
          {t(`sites.fault.${fault}`)}
        </p>
      )}
      {model.rules.length > MANY && (
        <label class="labelled">
          <span>{t('sites.search')}</span>
          <input class="field" type="search" value={query} onInput={(e) => setQuery(e.currentTarget.value)} />
        </label>
      )}
      {model.rules.length === 0 && <p class="quiet">{t('sites.none')}</p>}
      {model.rules.length > 0 && rules.length === 0 && <p class="quiet">{t('sites.noneFound', { query })}</p>}
      <ul class="list">
        {rules.map((r) => (
          <li key={r.rule} class="list-row">
            <bdi class="list-name">{r.rule}</bdi>
            <ModeSelect
              value={r.mode}
              label={t('sites.mode', { rule: r.rule })}
              onChange={(m) => attempt(() => actions.setRule(r.rule, m))}
            />
            <button
              type="button"
              class="button button-icon"
              aria-label={t('sites.remove', { rule: r.rule })}
              title={t('sites.remove', { rule: r.rule })}
              onClick={() => remove(r.rule, r.mode)}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button
          type="button"
          class="button"
          disabled={model.rules.length === 0}
          onClick={() => actions.save('dramatis-sites.txt', writeRules(model.rules))}
        >
          <Icon name="save" />
          {t('sites.export')}
        </button>
        <FileButton
          label={t('sites.import')}
          accept=".txt,text/plain"
          onFile={(file) =>
            attempt(async () => {
              const before = new Map(model.rules.map((r) => [r.rule, r.mode]));
              const read = readRules(await textOf(file), actions.checkRule);
              for (const r of read.rules) await actions.setRule(r.rule, r.mode);
              tell(
                t('sites.imported', { count: read.rules.length, refused: read.refused.length }),
                async () => {
                  for (const r of read.rules)
                    await actions.setRule(r.rule, before.get(r.rule) ?? 'automatic');
                },
              );
            })
          }
        />
      </div>
      <h3 class="section-title">{t('hidden.title')}</h3>
      {model.hidden.length === 0 && <p class="quiet">{t('hidden.none')}</p>}
      <ul class="list">
        {model.hidden.map((h) => (
          <li key={`${h.host} ${h.id}`} class="list-row">
            <span class="list-name">
              <Say of={h.name} class="name" /> <bdi class="quiet">{h.host}</bdi>
            </span>
            <button
              type="button"
              class="button button-small"
              aria-label={t('hidden.show.label', { name: h.name.v, host: h.host })}
              onClick={() =>
                attempt(async () => {
                  await actions.unhide(h.host, h.id);
                  tell(t('hidden.shown', { name: h.name.v, host: h.host }), () => actions.hide(h.host, h.id));
                })
              }
            >
              {t('hidden.show')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
