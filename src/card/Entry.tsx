import { useState } from 'preact/hooks';
import { attributeKey } from '../ui/attributes';
import { ReportBox } from '../ui/parts/ReportBox';
import { VerdictIcon } from '../ui/parts/VerdictIcon';
import { useWords } from '../ui/words-context';
import type { CardActions } from './actions';
import { correctionOf } from './correction';
import { Evidence } from './Evidence';
import type { CardModel } from './model';
import { Tools } from './Tools';
import { Why } from './Why';

interface Props {
  model: CardModel;
  actions: CardActions;
}

/** One mark: the verdict in words, both sides, and what can be done. What would spoil the story is covered until asked for. */
export function Entry({ model, actions }: Props) {
  const words = useWords();
  const [revealed, setRevealed] = useState(false);
  const { kind, attribute, subject, season, quote, denied, said, sides } = model;
  const [fact] = model.facts;
  const covered = model.spoiler && !revealed;
  const what = words.say(attributeKey(attribute));
  return (
    <article class="entry">
      <h2 class={`entry-title is-${kind}`}>
        <VerdictIcon kind={kind} />
        {words.say(covered && kind !== 'conflict' ? `spoiler_${kind}` : `section_${kind}`)}
      </h2>
      <p class="small soft">
        {subject} · {season === null ? what : words.say('in_season', { what, season })}
      </p>
      <dl class="sides">
        <dt class="small soft">{words.say('card_page_says')}</dt>
        <dd>
          <q class={`mark mark-${kind}`}>{quote}</q>
          {denied && <span class="small soft">{words.say('denied', { value: said })}</span>}
        </dd>
        {sides.length > 0 && (
          <>
            <dt class="small soft">{words.say('card_elsewhere')}</dt>
            <dd>
              {sides.map((side) => (
                <button key={side.claim} type="button" class="link" onClick={() => actions.goTo(side.claim)}>
                  <q>{side.quote}</q>
                </button>
              ))}
            </dd>
          </>
        )}
        <dt class="small soft">{words.say('card_record_says')}</dt>
        <dd>
          {covered ? (
            <button type="button" class="button small" onClick={() => setRevealed(true)}>
              {words.say('reveal')}
            </button>
          ) : (
            <Evidence model={model} />
          )}
        </dd>
      </dl>
      {!covered && <Why model={model} />}
      {!covered && (
        <ReportBox
          key={model.claim}
          label={words.say('report_mark')}
          report={() => actions.report(model.claim)}
          file={`double-take-${attribute}.md`}
          hand={actions}
        />
      )}
      <Tools
        correction={covered ? null : correctionOf(model, words)}
        link={actions.linkTo(model.claim)}
        onCopy={actions.copy}
        onMute={() => actions.mute(model.claim)}
        onRecord={covered || !fact ? null : () => actions.openRecord(fact.id)}
        onMuteFact={() => actions.muteFact(model.claim)}
        onMuteSite={actions.muteSite}
      />
    </article>
  );
}
