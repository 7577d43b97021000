import type { SheetWords } from '../../export/sheet';
import type { Words } from '../words';

/** The headings of a sheet in the reader's language. */
export const sheetWords = ({ say }: Words): SheetWords => ({
  title: say('sheet_title'),
  page: say('sheet_page'),
  published: say('sheet_published'),
  checked: say('sheet_checked'),
  record: say('record'),
  pageSays: say('card_page_says'),
  recordSays: say('card_record_says'),
  recordSilent: say('record_silent'),
  covered: say('sheet_covered'),
  sources: say('card_sources'),
  conflicts: say('section_conflict'),
  nothing: say('sheet_nothing'),
  undated: say('undated'),
  note: say('note'),
  decisions: { accepted: say('decision_accepted'), disputed: say('decision_disputed') },
});
