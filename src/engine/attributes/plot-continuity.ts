/** Whether a clause speaks of the books or of the screen. */
import { clauseOf, type Sentence } from '../slots';

const NOVELS =
  /\b(?:in|of|from) (?:the |his |her |Ⓝ's |all |most |these |those )?(?:[a-z]+ ){0,2}?(?:Ⓑ|novels?|books?|source material)|\bon the page\b|\bin print\b|\bbookish\b|Ⓑ (?:finds|has|opens|sees|follows|introduces|is set|sends|puts)|\bnovel(?:s|'s)? (?:Ⓒ|Ⓦ)|\b(?:readers|book fans)\b/;
const ADAPTED = /\b(?:based|adapted|adaptation|drawn|drawing|inspired|taken|loosely)\b/;
const SCREEN =
  /\b(?:on (?:the )?(?:screen|tv|television)|on-screen|onscreen|in (?:the |this )?(?:Ⓟ(?:'s)? )?(?:series|show|drama|adaptation|tv version)|the (?:series|show) (?:moves|changes|gives|makes|has|puts|turns)|tv(?:'s)? (?:Ⓒ|Ⓦ))/;

/** `undefined` where the clause says neither, or both. */
export function continuityAt(sentence: Sentence, at: number): 'screen' | 'novels' | undefined {
  const [start, end] = clauseOf(sentence, at);
  const clause = sentence.masked.slice(start, end);
  const before = sentence.masked.slice(0, at);
  const novels = (NOVELS.test(clause) || NOVELS.test(before.slice(-60))) && !ADAPTED.test(before);
  const screen = SCREEN.test(clause);
  if (novels === screen) return undefined;
  return novels ? 'novels' : 'screen';
}
