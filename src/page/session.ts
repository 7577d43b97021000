/** The truth about one page: what was concluded of it, what is shown. Popup, card and badge all ask here. */
import type { Report } from '../engine/claim';
import type { Evidence, SessionRequest, SessionState, SessionSummary } from '../messages';
import { findingKey } from '../settings/finding-key';
import type { PageSettings } from '../settings/page-settings';
import { Display } from './display';
import { closedBy } from './gate';
import { type Mark, type MarkKind, marksOf, wanted } from './mark';
import { Names } from './names';
import { watchTravel } from './navigation';
import type { MarkInBlock } from './painter';
import type { PagePorts } from './ports';
import { Reading } from './reading';

const NOTHING: Report = { findings: [], conflicts: [], silent: [] };
const NO_EVIDENCE: Evidence = { facts: {}, sources: {}, names: {} };
const NO_BADGE = { contradicted: 0, conflicts: 0, outdated: 0 };
type Timer = ReturnType<typeof setTimeout> | undefined;
/** Milliseconds from a change to looking for words that went. */
const CHECK = 16;
/** Milliseconds that a page which has become another one has to fill itself. */
const SETTLE = 250;

export class PageSession {
  #settings: PageSettings = { strictness: 'balanced', attributesOff: [], site: 'on', mutes: [] };
  #state: SessionState = 'reading';
  #error: { code: string; detail: string } | undefined;
  #report = NOTHING;
  #evidence = NO_EVIDENCE;
  #showSupported = false;
  #isPaused = false;
  /** The reader asked for this page, where pages are read on a click only. */
  #isAsked = false;
  #badge = NO_BADGE;
  /** Muted in this tab; in a private window nowhere else. */
  #mutes = new Set<string>();
  #display: Display;
  #reading: Reading | null = null;
  #life = new AbortController();
  #checking: Timer;
  #moving: Timer;

  constructor(
    private readonly document: Document,
    private readonly ports: PagePorts,
  ) {
    this.#display = new Display(document, ports, {
      report: () => this.#report,
      evidence: () => this.#evidence,
      goTo: (claim) => this.#goTo(claim),
      mute: (claim) => this.#muteClaim(claim),
      failed: (code, detail) => this.#fail(code, detail),
    });
  }

  /** Begins. Everything ends with the signal of the ports. */
  async start(): Promise<void> {
    const { settings, signal } = this.ports;
    const stop = settings.watch({
      settings: (now) => this.#reset(now),
      gate: () => void this.#begin(),
      failed: (error) => this.#fail('settings', String(error)),
    });
    signal.addEventListener('abort', () => {
      stop();
      this.#end();
    });
    this.#settings = await settings.read();
    await this.#begin();
  }

  /** Carries a request out and tells how things stand afterwards. */
  async answer(request: SessionRequest): Promise<SessionSummary> {
    switch (request.kind) {
      case 'check':
        this.#isAsked = true;
        await this.#begin();
        break;
      case 'go-to':
        this.#goTo(request.claim);
        break;
      case 'step':
        this.#display.step(request.by);
        break;
      case 'open-card':
        this.#display.openCard();
        break;
      case 'show-supported':
        this.#showSupported = request.on;
        this.#paint();
        break;
      case 'pause':
        this.#isPaused = request.on;
        await this.#begin();
        break;
      case 'mute-claim':
        this.#mute(request.key);
    }
    return this.summary();
  }

  summary(): SessionSummary {
    const muted = this.#report.findings.map(({ claim }) => findingKey(claim));
    return {
      state: this.#state,
      strictness: this.#settings.strictness,
      report: this.#wanted(),
      evidence: this.#evidence,
      painted: this.#display.painted,
      muted: [...new Set(muted)].filter((key) => this.#mutes.has(key) || this.#settings.mutes.includes(key)),
      showSupported: this.#showSupported,
      ...(this.#error && { error: this.#error }),
    };
  }

  /** Begins anew: the page is another one, or the reader wants something else. */
  async #begin(): Promise<void> {
    this.#end();
    const { signal } = this.#life;
    const why = this.#whyNot();
    this.#state = why ?? 'reading';
    if (why !== 'site-off') this.#watchTravel(signal);
    if (why) return;
    const gate = await this.ports.settings.readGate();
    if (signal.aborted) return;
    if (!gate) {
      this.#state = 'nothing-covered';
      return;
    }
    this.#reading = new Reading(this.document, new Names(gate), this.ports, {
      changed: () => {
        this.#checking ??= setTimeout(() => {
          this.#checking = undefined;
          this.#display.check();
        }, CHECK);
      },
      concluded: (report, evidence) => {
        this.#report = report;
        this.#evidence = evidence;
        this.#paint();
      },
      state: (state, error) => {
        this.#state = state;
        this.#error = error;
        if (error) this.#forget();
      },
    });
    this.#reading.start();
  }

  /** Why the page is not read, the cheapest reason first. */
  #whyNot(): SessionState | null {
    const { site } = this.#settings;
    if (site === 'off-here' || (site !== 'on' && !this.#isAsked)) return 'site-off';
    return this.#isPaused ? 'paused' : closedBy(this.document);
  }

  /** Stops everything and leaves the page as it was. */
  #end(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#reading?.stop();
    this.#reading = null;
    clearTimeout(this.#checking);
    clearTimeout(this.#moving);
    this.#checking = this.#error = undefined;
    this.#forget();
  }

  #forget(): void {
    this.#report = NOTHING;
    this.#evidence = NO_EVIDENCE;
    this.#display.clear();
    this.#announce(NO_BADGE);
  }

  #watchTravel(signal: AbortSignal): void {
    const moved = () => {
      this.#isAsked = false;
      this.#end();
      this.#state = 'reading';
      this.#moving = setTimeout(() => void this.#begin(), SETTLE);
    };
    const returned = () => {
      this.#badge = NO_BADGE;
      this.#paint();
    };
    watchTravel(this.document, { moved, woke: () => this.#reading?.wake(), returned }, signal);
  }

  #reset(settings: PageSettings): void {
    const isMoved = settings.site !== this.#settings.site;
    this.#settings = settings;
    if (isMoved) void this.#begin();
    else this.#paint();
  }

  #wanted(): Report {
    return wanted(this.#report, this.#settings.attributesOff, [...this.#settings.mutes, ...this.#mutes]);
  }

  #paint(): void {
    const report = this.#wanted();
    const { strictness } = this.#settings;
    const marks = marksOf(report, { strictness, showSupported: this.#showSupported });
    this.#display.show(this.#place(marks));
    const count = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind).length;
    const conflicts = new Set(marks.flatMap((mark) => mark.conflicts)).size;
    this.#announce({ contradicted: count('contradicted'), conflicts, outdated: count('outdated') });
  }

  #place(marks: readonly Mark[]): MarkInBlock[] {
    const blocks = this.#reading?.reader.blocks;
    return marks.flatMap((mark): MarkInBlock[] => {
      const { passage, span } = mark.claim;
      const placed = blocks?.get(passage)?.[span.block];
      return placed ? [{ mark, placed, look: mark.kind }] : [];
    });
  }

  /** The badge counts what is shown. Nothing is said while nothing was ever counted. */
  #announce(badge: typeof NO_BADGE): void {
    if (JSON.stringify(badge) === JSON.stringify(this.#badge)) return;
    this.#badge = badge;
    void this.ports.background.ask({ kind: 'badge', ...badge }).then((reply) => {
      if (!reply.ok) this.#fail(reply.code, reply.detail);
    });
  }

  #goTo(claim: string): void {
    const finding = this.#report.findings.find((one) => one.claim.id === claim);
    if (!finding) return;
    const [one] = this.#place([{ claim: finding.claim, kind: finding.verdict, finding, conflicts: [] }]);
    if (one) this.#display.goTo(one);
  }

  #muteClaim(id: string): void {
    const finding = this.#report.findings.find(({ claim }) => claim.id === id);
    if (finding) this.#mute(findingKey(finding.claim));
  }

  #mute(key: string): void {
    this.#mutes.add(key);
    this.#paint();
    this.ports.settings.mute(key).catch((error: unknown) => this.#fail('settings', String(error)));
  }

  #fail(code: string, detail: string): void {
    if (!this.ports.signal.aborted) this.#error = { code, detail };
  }
}
