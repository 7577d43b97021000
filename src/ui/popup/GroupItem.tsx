import type { Verdict } from '../../engine/claim';
import { AnswerItem } from './AnswerItem';
import { GroupTitle } from './GroupTitle';
import type { Group } from './model';

interface Props {
  group: Group;
  verdict: Verdict;
  namePacks: boolean;
  onGo(claim: string): void;
}

/** All findings of one verdict on one attribute of one subject. */
export function GroupItem({ group, verdict, namePacks, onGo }: Props) {
  return (
    <li class="group">
      <GroupTitle subject={group.subject} attribute={group.attribute} season={group.season} />
      {group.answers.map((answer) => (
        <AnswerItem key={answer.key} answer={answer} verdict={verdict} namePacks={namePacks} onGo={onGo} />
      ))}
    </li>
  );
}
