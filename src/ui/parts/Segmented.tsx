import { useId } from 'preact/hooks';

interface Props<T extends string> {
  legend: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange(value: T): void;
}

/** A choice among few, all in sight. Native radio buttons underneath: arrow keys and roles come with them. */
export function Segmented<T extends string>({ legend, options, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class="spoken">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="segment eases">
          <input
            class="spoken"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
