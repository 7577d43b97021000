import { describe, expect, it } from 'vitest';
import { type Sender, speakerOf } from '../../../src/background/speaker';
import { page, SELF, surface } from './background-fixtures';

describe('speakerOf', () => {
  it('knows a content script by the tab that the browser says it is in', () => {
    expect(speakerOf(page, SELF)).toEqual({ who: 'page', place: { tabId: 7, frameId: 0 } });
    expect(speakerOf({ ...page, frameId: 3, documentId: 'D' }, SELF)).toEqual({
      who: 'page',
      place: { tabId: 7, frameId: 3, documentId: 'D' },
    });
  });

  it("knows the extension's own pages by their address, in a tab or not", () => {
    expect(speakerOf(surface, SELF)).toEqual({ who: 'surface' });
    expect(speakerOf({ ...surface, tab: { id: 9 }, frameId: 0 }, SELF)).toEqual({ who: 'surface' });
  });

  it.each<[string, Sender]>([
    ['another extension', { ...page, id: 'other-id' }],
    ['nobody in particular', {}],
    ['a page without a tab', { id: SELF.id, url: 'https://news.example/' }],
    ['an origin that begins alike', { id: SELF.id, url: 'chrome-extension://double-take-id.evil.example/' }],
  ])('knows nothing of %s', (_, sender) => {
    expect(speakerOf(sender, SELF)).toBeNull();
  });
});
