/** Whether a series goes on: renewed, not (yet) renewed, cancelled, ended. The negative phrases are the value itself. */
import type { Claim } from '../claim';
import type { Fact } from '../record';
import type { Attribute, Cue, Likeness, ReadValue } from './attribute';

const MORE =
  '(?:Ⓢ|(?:a|another|any) (?:further |new |renewal|second |third )?(?:season|run|series)?|(?:a )?(?:renewal|follow-up|return)|its? (?:return|future|renewal)|more(?: episodes)?)';
const cue = (id: string, tag: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  tag,
  strength,
  form: new RegExp(form, 'dg'),
});

export const renewal: Attribute = {
  id: 'renewal',
  slots: [],
  subjects: ['series'],
  single: true,
  ownNegation: true,
  cues: [
    cue(
      'cue-not-renewed',
      'not-renewed',
      3,
      `\\b(?:(?:has|have|had|is|was|are)(?:n't| not| yet| still| so far|, as yet,|, as of (?:now|Ⓓ),)+ (?:yet |officially |formally |been |to be |to |already )*(?:renew|confirm|order|announc|greenl|pick|commission|decid|commit|given|said)\\w*(?: up)?(?: (?:the show|the series|it|Ⓦ))?(?:,? for)?(?: ${MORE})?|(?:no|without(?: a)?|lacks?(?: a)?) (?:official |formal |firm |public |final )?(?:word|news|decision|announcement|renewal|confirmation|order|second season|green ?light)(?: yet)?(?: (?:of|on|about|for) ${MORE})?|(?:await(?:s|ing)?|waiting (?:for|on)|yet to (?:be|hear|receive|get|earn|announce|confirm|renew|order))[^.;,]{0,30}?(?:renew\\w*|${MORE}|fate|word)|(?:in limbo|up in the air|remains (?:uncertain|unclear|undecided|unconfirmed|in doubt)|hangs in the balance|yet to be (?:renewed|confirmed|announced|decided)))`,
    ),
    cue(
      'cue-season-not-confirmed',
      'not-renewed',
      3,
      `${MORE}(?: of (?:the show|the series|Ⓦ))? (?:has|have|is|was|had)(?:n't| not|n't yet| not yet| yet to| still not)(?: yet| officially| formally| been| be)* (?:been )?(?:renew|confirm|order|announc|greenl|pick|commission|given|official|happen|certain|guarantee)\\w*`,
    ),
    cue(
      'cue-cancelled',
      'cancelled',
      3,
      `\\b(?:cancell?ed|axed|scrapped|pulled the plug on|(?<![ⓃⒸ] )(?:won't|will not) (?:be )?return(?:ing)?(?: for Ⓢ)?|cancels|axes|cancellation)\\b`,
    ),
    cue(
      'cue-ended',
      'ended',
      2,
      `\\b(?:came to an end|has ended|ended after|concluded (?:after|with)|wrapped up after|final season)\\b`,
    ),
    cue(
      'cue-renewed',
      'renewed',
      2,
      `\\b(?:renew(?:ed|s|al)|greenlit|green-lit|green-lights|picked up|re-upped|ordered|commissioned|confirmed|given the green ?light|got the (?:nod|green ?light)|secured|landed|earned|handed|announced)(?: (?:it|the show|the series|Ⓦ|by Ⓟ|early|officially|swiftly|already|back))*(?: for)?(?: (?:a|an|the|its|another))? (?:Ⓢ|second season|new season|second run|another season|more episodes)`,
    ),
    cue(
      'cue-renewed-verb',
      'renewed',
      2,
      '\\b(?:has been |was |been |is |officially |already |got |gets |getting )+renewed\\b|\\brenews Ⓦ|\\bⓌ (?:renewed|officially renewed)\\b',
    ),
    cue(
      'cue-season-coming',
      'renewed',
      2,
      'Ⓢ (?:has been |have been |was |is |got )?(?:officially |already |now |also )?(?:confirmed|greenlit|green-lit|ordered|announced|commissioned|in (?:production|development|the works)|on the way|is coming|happening)\\b',
    ),
  ],
  read({ cue: found, slot }): ReadValue {
    return { value: { status: found.tag as 'renewed' }, normal: found.tag as string, shown: slot.text };
  },
  compare(claim: Claim, fact: Fact): Likeness {
    if (claim.value === null || !('status' in claim.value) || !('status' in fact.value)) return 'apart';
    const [claimed, known] = [claim.value.status, fact.value.status];
    if (claimed === known) return 'same';
    return (claimed === 'ended' && known === 'cancelled') || (claimed === 'cancelled' && known === 'ended')
      ? 'same'
      : 'differs';
  },
  show: (value) => ('status' in value ? value.status : ''),
};
