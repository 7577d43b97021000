/** The evidence for marks of the page as what a card says. */
import type { Session } from '../page/desk';
import type { CardActions } from './actions';
import { Card } from './Card';
import type { Content } from './content';
import type { Guide } from './guide';
import { modelOf } from './model';

/** @param claims of the marks, topmost first; at least one */
export function marksContent(
  claims: readonly string[],
  session: Session,
  guide: Guide,
  actions: Omit<CardActions, 'close'>,
): Content {
  const claim = claims[0] as string;
  return {
    key: claims.join('\n'),
    claim,
    boxes: () => guide.boxes(claim),
    draw(close) {
      const all = guide.marks();
      const marks = claims.flatMap((id) => all.find((mark) => mark.claim.id === id) ?? []);
      const [first] = marks;
      if (!first) return null;
      const { report, evidence } = session.result;
      return (
        <Card
          models={marks.map((mark) => modelOf(mark, report.findings, evidence))}
          index={all.indexOf(first) + 1}
          count={all.length}
          actions={{ ...actions, close }}
        />
      );
    },
  };
}
