/** The make of a plot cue, and the words that cues about plots share. Patterns run over masked sentences. */
import type { Cue } from './attribute';

/**
 * Who the words must be about before they may differ from the record. `victim`: the slot in group `n` is a victim of the
 * record. `kin`: group `r` is whose relative the victim was, by name or office. `lead`: the lead of the work, in group `n` or
 * before. `case`: the words name the case themselves; `set`: the same, but what speaks of a case comes first. `weak`: nothing is sure, so the words may only agree.
 */
export type Anchor = 'victim' | 'kin' | 'lead' | 'case' | 'set' | 'weak';

export interface PlotCue extends Cue {
  slot: string;
  anchor: Anchor;
}

/** Makes the cues of one question; `form`s need the group `v`, and `n` or `r` where the anchor asks for it. */
export function plotCues(slot: string, forms: readonly (readonly [Anchor, string])[]): PlotCue[] {
  return forms.map(([anchor, form], index) => ({
    id: `cue-plot-${slot}-${index + 1}`,
    slot,
    anchor,
    strength: anchor === 'weak' ? 1 : anchor === 'set' ? 2 : 3,
    form: new RegExp(form, 'dg'),
  }));
}

/** Makes a cue for the answer to a question of its own sentence. */
export const answer = (slot: string, asks: RegExp, form: string): PlotCue => ({
  id: `cue-plot-${slot}-asked`,
  slot,
  anchor: 'case',
  after: asks,
  strength: 3,
  form: new RegExp(form, 'dg'),
});

/** Up to `most` plain words, with the slots that may stand among them. */
export const some = (most: number): string => `(?:[a-z'ⒹⓆⓁⓈⓄ-]+,? ){0,${most}}?`;
/** A stretch of one clause without another name. */
export const near = (most: number): string => `[^.;!?ⒸⓃ]{0,${most}}?`;
/** A stretch that says nothing of anybody else. */
export const own = (most: number): string =>
  `(?:(?!\\b(?:who|whose|whom|where|that|man|woman|suspect|witness|someone|somebody|people|victim|killer|mother|partner)\\b)[^.;!?ⒸⓃⓋ]){0,${most}}?`;
/** A stretch about the case itself: not its reopening, nor another, nor the victim's people. */
export const ofCase = (most: number): string =>
  `(?:(?!\\b(?:reopen\\w*|re-?examin\\w*|revisit\\w*|another|again|later|until|who|whose|mother|father|friends?|dna|match\\w*|suspect|played)\\b)[^.;!?ⒸⓃ]){0,${most}}?`;
/** A stretch of one sentence. */
export const along = (most: number): string => `[^.;!?]{0,${most}}?`;

export const KILLED =
  '(?:murder(?:ed|er|s)?|kill(?:ed|ing|ings|er)|slain|slaying|dead|death|died|homicide|cold[- ]case|case|strangl\\w+|stabb?\\w*|shot|shooting|drown\\w+|poison\\w+|bludgeon\\w+|beaten|vanish\\w+|disappear\\w+|crime|body)\\b';
export const MURDER =
  '(?:murder|killing|death|slaying|homicide|case|cold[- ]case|investigation|mystery|strangulation|strangling|stabbing|shooting|drowning|poisoning|disappearance)\\b';
/** Offices by which a relative of the victim may be called. */
export const OFFICE =
  '(?:(?:city )?(?:councilman|councilwoman|council ?member|councill?or)|politician|senator|mayor|governor|congressman|congresswoman|judge|district attorney|d\\.?a\\.?|police chief|commissioner|assemblyman|candidate)';
/** The case that a season is about. */
export const MAIN =
  '\\b(?:main|central|core|big|biggest|season-long|season-spanning|overarching|principal|key|headline|signature|flagship|major|pivotal)[ -](?:(?:cold|murder|mystery|plot|story)[ -])?(?:case|mystery|murder|investigation|storyline|thread|plot|crime|victim)\\b';
/** Somebody without a name; a slot in group `d` must be such a name. */
export const UNNAMED =
  '(?<d>Ⓝ|\\b(?:john doe|jane doe)|\\b(?:unnamed|nameless|unidentified|unknown|anonymous|mystery) (?:man|victim|body|corpse|drifter|figure))';
