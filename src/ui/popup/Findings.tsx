import type { Verdict } from '../../engine/claim';
import type { MarkKind } from '../parts/VerdictIcon';
import { ConflictItem } from './ConflictItem';
import { GroupItem } from './GroupItem';
import type { Model } from './model';
import { Section } from './Section';

interface Props {
  model: Model;
  /** The kind the headline speaks of. */
  headed: MarkKind | null;
  agreementShown: boolean;
  namePacks: boolean;
  onGo(claim: string): void;
}

/** The lists, gravest first. */
export function Findings({ model, headed, agreementShown, namePacks, onGo }: Props) {
  const list = (verdict: Verdict) =>
    model.groups[verdict].length > 0 && (
      <Section kind={verdict} count={model.counts[verdict]} quiet={verdict === headed}>
        {model.groups[verdict].map((group) => (
          <GroupItem key={group.key} group={group} verdict={verdict} namePacks={namePacks} onGo={onGo} />
        ))}
      </Section>
    );
  return (
    <>
      {list('contradicted')}
      {model.conflicts.length > 0 && (
        <Section kind="conflict" count={model.counts.conflicts} quiet={headed === 'conflict'}>
          {model.conflicts.map((conflict) => (
            <ConflictItem key={conflict.key} conflict={conflict} onGo={onGo} />
          ))}
        </Section>
      )}
      {list('outdated')}
      {list('unverifiable')}
      {agreementShown && list('supported')}
    </>
  );
}
