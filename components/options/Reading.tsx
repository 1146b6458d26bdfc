import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../core/types';
import { Segmented } from '../parts/Segmented';
import type { SectionProps } from './types';
import { useOptionsWords } from './words';

function Check({
  label,
  hint,
  checked,
  onChange,
}: {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(e) => onChange(e.currentTarget.checked)} />
      <span>
        {label}
        {hint !== undefined && <span class="quiet check-hint">{hint}</span>}
      </span>
    </label>
  );
}

/** Which names are marked. */
export function Marks({ model, actions, attempt }: SectionProps) {
  const t = useOptionsWords();
  const { settings } = model;
  const set = (patch: Partial<Settings>): void => attempt(() => actions.set(patch));
  return (
    <>
      <fieldset>
        <legend class="legend">{t('marks.kinds')}</legend>
        <Check
          label={t('marks.actor')}
          checked={settings.kinds.actor}
          onChange={(actor) => set({ kinds: { ...settings.kinds, actor } })}
        />
        <Check
          label={t('marks.place')}
          checked={settings.kinds.place}
          onChange={(place) => set({ kinds: { ...settings.kinds, place } })}
        />
        <Check
          label={t('marks.demonyms')}
          checked={settings.demonyms}
          onChange={(demonyms) => set({ demonyms })}
        />
      </fieldset>
      <Segmented
        name="marks"
        legend={t('marks.which')}
        hideLegend={false}
        value={settings.marks}
        options={[
          { value: 'every', label: t('marks.every') },
          { value: 'first', label: t('marks.first') },
        ]}
        onChange={(marks) => set({ marks })}
      />
      <Check
        label={t('marks.wholePage')}
        checked={settings.wholePage}
        onChange={(wholePage) => set({ wholePage })}
      />
      <Check
        label={t('marks.ownMarks')}
        hint={t('marks.ownMarks.hint')}
        checked={settings.ownMarks}
        onChange={(ownMarks) => set({ ownMarks })}
      />
    </>
  );
}

/** When the card opens. */
export function CardSettings({ model, actions, attempt }: SectionProps) {
  const t = useOptionsWords();
  // What the hand is at while it drags; it is written when it lets go.
  const [at, setAt] = useState(model.settings.delay);
  useEffect(() => setAt(model.settings.delay), [model.settings.delay]);
  const said = t('card.delay.ms', { ms: at });
  return (
    <label class="labelled">
      {/* No `output`: a label belongs to the first control in it, and that is one. */}
      <span>
        {t('card.delay')} {said}
      </span>
      <input
        type="range"
        class="range"
        min={0}
        max={1500}
        step={50}
        value={at}
        aria-valuetext={said}
        onInput={(e) => setAt(Number(e.currentTarget.value))}
        onChange={(e) => {
          const delay = Number(e.currentTarget.value);
          attempt(() => actions.set({ delay }));
        }}
      />
      <span class="quiet">{t('card.delay.hint')}</span>
    </label>
  );
}

/** The language of Dramatis. Each is named in its own. */
export function Language({ model, actions, attempt }: SectionProps) {
  const t = useOptionsWords();
  return (
    <Segmented
      name="lang"
      legend={t('language.label')}
      hideLegend={false}
      value={model.settings.lang}
      options={[
        { value: 'auto', label: t('language.auto') },
        { value: 'en', label: 'English' },
        { value: 'fr', label: 'Français' },
      ]}
      onChange={(lang) => attempt(() => actions.set({ lang }))}
    />
  );
}
