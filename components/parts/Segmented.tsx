/** A choice of few, all in sight: native radio buttons under a drawn skin, so that keys and speech work as ever. */
export function Segmented<V extends string>({
  name,
  legend,
  value,
  options,
  onChange,
  hideLegend = true,
}: {
  name: string;
  legend: string;
  value: V;
  options: readonly { readonly value: V; readonly label: string }[];
  onChange: (value: V) => void;
  hideLegend?: boolean;
}) {
  return (
    <fieldset class="segmented">
      <legend class={hideLegend ? 'sr-only' : undefined}>{legend}</legend>
      <div class="segmented-row">
        {options.map((option) => (
          <label key={option.value} class="segment">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
