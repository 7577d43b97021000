/** What happens when the extension is installed or updated, and when the browser starts. */
import { buildGate } from '../reference/gate';
import type { Settings } from '../settings/schema';
import type { Setting } from '../settings/storage';
import type { RecordStore } from '../store/record';

export interface InstallPorts {
  record: Pick<RecordStore, 'reload' | 'stamp' | 'all'>;
  gate: Pick<Setting<Settings['gate']>, 'read' | 'write'>;
}

/**
 * On install and update: writes the record and the gate anew, whatever their version says.
 * @throws RecordUnavailable
 */
export async function install({ record, gate }: InstallPorts): Promise<void> {
  await record.reload();
  await gate.write(buildGate(await record.all()));
}

/**
 * When the browser starts: sees to it that record and gate are there and of one version, should either have been lost.
 * @throws RecordUnavailable
 */
export async function start({ record, gate }: InstallPorts): Promise<void> {
  const [stored, stamp] = await Promise.all([gate.read(), record.stamp()]);
  if (stored?.version !== stamp) await gate.write(buildGate(await record.all()));
}
