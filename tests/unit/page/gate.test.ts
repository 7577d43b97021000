import { describe, expect, it } from 'vitest';
import { closedBy, titlesIn } from '../../../src/page/gate';
import { namesOf } from '../../../src/page/names';
import { finish } from '../../../src/page/passages';
import { rootsOf } from '../../../src/page/roots';
import { documentOf } from './page';

describe('a document', () => {
  it.each([
    ['<html lang="en">', null],
    ['<html lang="en-GB">', null],
    ['<html lang="EN_us">', null],
    ['<html lang=" en">', null],
    ['<html lang="">', null],
    ['<html>', null],
    ['<html lang="und">', null],
    ['<html lang="de">', 'other-language'],
    ['<html lang="enm">', 'other-language'],
    ['<html lang="fr-CA">', 'other-language'],
  ])('%s is closed by %s', (html, why) => {
    expect(closedBy(documentOf(html))).toBe(why);
  });

  it('of another type is not read', () => {
    const page = documentOf('');
    Object.defineProperty(page, 'contentType', { value: 'application/pdf' });
    expect(closedBy(page)).toBe('nothing-covered');
  });
});

describe('titles', () => {
  const names = namesOf({
    version: '1',
    triggers: [
      { name: 'Harbour', titles: ['harbour'], needs: [] },
      { name: 'Bosch', titles: ['bosch'] },
    ],
    companions: ['season'],
  });
  const titles = (page: Document) => finish(titlesIn(rootsOf(page), names));

  it('are those the page names, an everyday one with its companion anywhere on it', () => {
    expect(titles(documentOf('<p>Bosch in Harbour</p>'))).toEqual(['bosch']);
    expect(titles(documentOf('<p>Harbour</p> <p>season 2</p>'))).toEqual(['harbour']);
    expect(titles(documentOf('<p>bread</p>'))).toEqual([]);
  });

  it('are found in open shadow roots', () => {
    const page = documentOf('<div></div>');
    const root = (page.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
    root.append('Bosch');
    expect(titles(page)).toEqual(['bosch']);
  });
});
