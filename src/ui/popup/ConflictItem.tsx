import { useWords } from '../words-context';
import { GroupTitle } from './GroupTitle';
import type { ConflictGroup } from './model';
import { SaidValue } from './SaidValue';

interface Props {
  conflict: ConflictGroup;
  onGo(claim: string): void;
}

/** Values of one page that cannot all be right. */
export function ConflictItem({ conflict, onGo }: Props) {
  const words = useWords();
  return (
    <li class="group">
      <GroupTitle subject={conflict.subject} attribute={conflict.attribute} season={conflict.season} />
      <dl class="answer">
        {conflict.said.map((said, at) => (
          <div key={`${said.denied} ${said.normal}`} class="pair">
            <dt class="small soft">{words.say(at === 0 ? 'page_says' : 'and_also')}</dt>
            <dd>
              <SaidValue said={said} kind="conflict" onGo={onGo} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
