import type { RecordState, SessionSummary } from '../../messages';
import { sheetOf } from '../export/sheet-of';
import type { Hand } from '../hand';
import { Notice } from '../parts/Notice';
import { RecordTrouble } from '../parts/RecordTrouble';
import { useWords } from '../words-context';
import { AgreementBar } from './AgreementBar';
import type { Actions } from './actions';
import type { Snapshot } from './controller';
import { ExportDialog } from './ExportDialog';
import { errorText } from './error-text';
import { Findings } from './Findings';
import { Header } from './Header';
import { headlineOf } from './headline';
import { type Model, NOTHING } from './model';
import { RecordLine } from './RecordLine';
import { SiteBar } from './SiteBar';
import { StateBody } from './StateBody';
import { StrictnessBar } from './StrictnessBar';
import type { PopupSettings, TabFacts, View } from './view';

export interface PopupProps {
  tab: TabFacts;
  settings: PopupSettings;
  /** Undefined while it is waited for. */
  record: RecordState | undefined;
  summary: SessionSummary | null | undefined;
  /** The last thing that went wrong between popup and page. */
  failure: string | null;
  model: Model | null;
  view: View;
  actions: Actions;
  exported: Snapshot['exported'];
  hand: Hand;
}

/** How many packs the answers come from; where it is one, its name would say nothing. */
const packsIn = (summary: SessionSummary | null | undefined): number =>
  new Set(Object.values(summary?.evidence.facts ?? {}).map(({ pack }) => pack)).size;

/** The whole popup, of what is known. It keeps no state of its own. */
export function Popup(props: PopupProps) {
  const { tab, settings, record, summary, failure, model, view, actions, exported, hand } = props;
  const words = useWords();
  const lists = model !== null && (view === 'findings' || view === 'agrees' || view === 'all-hidden');
  const agreementShown = summary?.showSupported ?? false;
  const packs = record?.ok ? record.packs : [];
  const { counts } = lists ? model : NOTHING;
  const headline = headlineOf(view, counts);
  const sheet = ({ summary: of, stamp }: NonNullable<Snapshot['exported']>, spoilers: boolean) =>
    sheetOf(of, words, { ...stamp, spoilers, packs, strictness: settings.strictness, reviewOf: () => null });
  const readable = view !== 'browser-page' && view !== 'no-access' && view !== 'not-running';
  return (
    <>
      <Header
        headline={headline}
        counts={counts}
        agreementShown={agreementShown}
        onOptions={actions.options}
        onRecord={actions.record}
        onExport={lists ? () => actions.exporting(true) : null}
        onReview={lists ? actions.review : null}
      />
      <main class="body">
        {record && !record.ok && <RecordTrouble record={record} onRetry={actions.retry} />}
        {failure !== null && (
          <Notice trouble title={words.say('trouble_asking')}>
            <p class="detail small soft">{failure}</p>
          </Notice>
        )}
        {summary?.error && view !== 'error' && view !== 'no-record' && (
          <Notice trouble title={errorText(summary.error, words)}>
            <p class="detail small soft">{`${summary.error.code}: ${summary.error.detail}`}</p>
          </Notice>
        )}
        {lists && summary?.state === 'limit-reached' && <Notice title={words.say('state_limit_reached')} />}
        {lists && summary?.state === 'reading' && (
          <p class="state soft">{words.say('state_still_reading')}</p>
        )}
        {view !== 'findings' && (
          <StateBody
            view={view}
            covered={packs.map(({ name }) => name)}
            error={summary?.error}
            actions={actions}
          />
        )}
        {lists && (
          <Findings
            model={model}
            headed={headline.kind}
            agreementShown={agreementShown}
            namePacks={packsIn(summary) > 1}
            onGo={actions.go}
          />
        )}
        {lists && model.counts.supported > 0 && (
          <AgreementBar
            count={model.counts.supported}
            shown={agreementShown}
            onChange={actions.showSupported}
          />
        )}
        {summary && summary.muted.length > 0 && (
          <p class="small soft">{words.say('muted_here', { count: summary.muted.length })}</p>
        )}
      </main>
      <footer class="footer">
        <StrictnessBar strictness={settings.strictness} onChange={actions.strictness} />
        <div class="footer-line small soft">
          <span aria-live="polite">
            {lists
              ? words.say(model.hidden === 0 ? 'hides_none' : 'hides', { count: model.hidden })
              : words.say(`strictness_note_${settings.strictness}`)}
          </span>
          {record?.ok && <RecordLine record={record} />}
        </div>
        {tab.host && readable && (
          <SiteBar
            host={tab.host}
            site={settings.site}
            incognito={tab.incognito}
            canPause={
              lists ||
              view === 'waiting' ||
              view === 'reading' ||
              view === 'uncheckable' ||
              view === 'nothing-covered'
            }
            actions={actions}
          />
        )}
      </footer>
      {exported && (
        <ExportDialog
          sheet={(spoilers) => sheet(exported, spoilers)}
          hand={hand}
          onClose={() => actions.exporting(false)}
        />
      )}
    </>
  );
}
