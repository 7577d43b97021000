import { useMemo } from 'preact/hooks';
import type { Hand } from '../hand';
import type { Actions } from './actions';
import type { Snapshot } from './controller';
import { makeModel } from './model';
import { Popup } from './Popup';
import { viewOf } from './view';

/** The popup of a moment: works out what is to be shown, and shows it. */
export function PopupView({ snapshot, actions, hand }: { snapshot: Snapshot; actions: Actions; hand: Hand }) {
  const { tab, settings, summary, record } = snapshot;
  const { strictness } = settings;
  const model = useMemo(() => (summary ? makeModel(summary, strictness) : null), [summary, strictness]);
  const view = viewOf(tab, settings, summary, model, record?.ok === false);
  return <Popup {...snapshot} model={model} view={view} actions={actions} hand={hand} />;
}
