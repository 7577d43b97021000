/** The record page's ports over the extension API and the window, which are passed in. */
import { askBackground, type RecordView, type SurfaceRequest } from '../../messages';
import { unwrap } from '../reply';
import type { RecordPagePorts } from './ports';

export interface RecordApi {
  runtime: { sendMessage(message: SurfaceRequest): Promise<unknown> };
}

export const browserPorts = (
  api: RecordApi,
  window: Pick<Window, 'location' | 'addEventListener'>,
): RecordPagePorts => ({
  record: async () => {
    const send = (request: SurfaceRequest) => api.runtime.sendMessage(request);
    return unwrap(await askBackground(send, { kind: 'record' })) as RecordView;
  },
  place: () => window.location.hash.slice(1) || null,
  watchPlace: (moved) => window.addEventListener('hashchange', moved),
});
