/** Keeps the review in step with the page, the stored notes and the keyboard. */
import type { Finding } from '../../engine/claim';
import type { Decision, Review, Sheet } from '../../export/sheet';
import type { SessionSummary } from '../../messages';
import { findingKey } from '../../settings/finding-key';
import type { Stamp } from '../stamp';
import type { ReviewPorts } from './ports';
import { decided, findingsOf, type Reviews, reviewOf, reviewsOf, strokeOf } from './review';

export interface ReviewSnapshot {
  /** The page as it was when the review was opened; null where it does not answer, undefined while it is waited for. */
  summary: SessionSummary | null | undefined;
  findings: Finding[];
  /** Which finding is looked at. */
  at: number;
  reviews: Reviews;
  packs: Sheet['packs'];
  stamp: Stamp;
  /** Whether decisions and notes outlast this page. */
  keeps: boolean;
  failure: string | null;
}

export interface ReviewActions {
  look(at: number): void;
  decide(decision: Decision): void;
  note(text: string): void;
  /** Leads to the words on the page, in its own tab. */
  show(): void;
}

/** Where keys are for typing or for choosing. */
const TYPING = 'input:not([type=checkbox]), textarea, select, dialog';

/** Starts the review and calls `draw` with every change. */
export async function startReview(
  ports: ReviewPorts,
  document: Document,
  draw: (snapshot: ReviewSnapshot, actions: ReviewActions) => void,
): Promise<void> {
  const { keeps } = ports;
  const now: ReviewSnapshot = {
    summary: undefined,
    findings: [],
    at: 0,
    reviews: new Map(),
    packs: [],
    stamp: ports.stamp(),
    keeps,
    failure: null,
  };
  const set = (change: Partial<ReviewSnapshot>) => {
    Object.assign(now, change);
    draw({ ...now }, actions);
  };
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      set({ failure: error instanceof Error ? error.message : String(error) });
    }
  };
  const change = (how: (review: Review) => Review) => {
    const finding = now.findings[now.at];
    if (!finding) return;
    const key = findingKey(finding.claim);
    const review = how(reviewOf(now.reviews, finding));
    set({ reviews: new Map(now.reviews).set(key, review) });
    const { decision, note: text } = review;
    void attempt(() => ports.notes.keep({ key, text, made: now.stamp.today, ...(decision && { decision }) }));
  };
  const actions: ReviewActions = {
    look: (at) => {
      if (at >= 0 && at < now.findings.length) set({ at });
    },
    decide: (decision) => change((review) => decided(review, decision)),
    note: (note) => change((review) => ({ ...review, note })),
    show: () =>
      void attempt(async () => {
        const claim = now.findings[now.at]?.claim.id;
        if (claim === undefined) return;
        await ports.showTab();
        if ((await ports.session.ask({ kind: 'go-to', claim })) === null) set({ summary: null });
      }),
  };
  document.addEventListener('keydown', (event) => {
    if ((event.target as Element | null)?.closest(TYPING)) return;
    const stroke = strokeOf(event);
    if (!stroke) return;
    event.preventDefault();
    if (stroke === 'next') actions.look(now.at + 1);
    else if (stroke === 'previous') actions.look(now.at - 1);
    else if (stroke === 'accept') actions.decide('accepted');
    else if (stroke === 'dispute') actions.decide('disputed');
    else if (stroke === 'show') actions.show();
    else document.getElementById('note')?.focus();
  });

  draw({ ...now }, actions);
  await attempt(async () => {
    const summary = await ports.session.ask({ kind: 'with-page' });
    const reviews = reviewsOf(await ports.notes.read());
    set({ summary, reviews, findings: summary ? findingsOf(summary) : [] });
    const record = await ports.record.state();
    if (record.ok) set({ packs: record.packs });
  });
}
