import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  intro?: string;
  children: ComponentChildren;
}

/** One subject of the options page: its heading and a word on it beside its controls. */
export function Part({ id, title, intro, children }: Props) {
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part-head">
        <h2 id={id}>{title}</h2>
        {intro && <p class="soft">{intro}</p>}
      </div>
      <div class="part-body">{children}</div>
    </section>
  );
}
