import type { Words } from '../words';

export interface PageError {
  code: string;
  detail: string;
}

/** What an error of the page's session means for the reader. A record that cannot be read has texts of its own. */
export function errorText({ code }: PageError, words: Words): string {
  const name = code.replaceAll('-', '_');
  const record = name.startsWith('record_')
    ? words.sayIfKnown(`trouble_${name.slice('record_'.length)}`)
    : null;
  return record ?? words.sayIfKnown(`error_${name}`) ?? words.say('state_error');
}
