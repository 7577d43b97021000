import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  onChange(on: boolean): void;
  children: ComponentChildren;
}

/** An on-off switch with its label. */
export function Switch({ on, onChange, children }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
