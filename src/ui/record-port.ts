import { askBackground, type SurfaceRequest } from '../messages';
import type { RecordPort } from './ports';
import { unwrap } from './reply';

/** @param send the browser's `runtime.sendMessage` */
export const recordPort = (send: (request: SurfaceRequest) => Promise<unknown>): RecordPort => ({
  state: async () => unwrap(await askBackground(send, { kind: 'record-state' })),
});
