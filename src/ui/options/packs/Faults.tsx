import type { Fault } from '../../../reference/faults';

/** What is wrong with a pack: where, what, and how to mend it. It is written for the pack's author, in English. */
export function Faults({ faults }: { faults: Fault[] }) {
  return (
    <ul class="faults small" lang="en">
      {faults.map(({ where, what, mend }) => (
        <li key={`${where} ${what}`}>
          <strong>{where}</strong>: {what}. {mend}.
        </li>
      ))}
    </ul>
  );
}
