import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** Says that something is wrong, rather than merely so. */
  trouble?: boolean;
  children?: ComponentChildren;
}

/** A short piece of news with what can be done about it. */
export function Notice({ title, trouble = false, children }: Props) {
  return (
    <section class={trouble ? 'notice is-trouble' : 'notice'} role={trouble ? 'alert' : undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
