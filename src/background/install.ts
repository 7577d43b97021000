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
 * What a browser's `onInstalled` brings about. Who has just installed us is welcomed at once: the page waits for the
 * record, and says so where it could not be made.
 * @param reason as the browser gives it
 * @throws RecordUnavailable
 */
export async function installed(
  reason: string,
  { welcome, ...ports }: InstallPorts & { welcome(): Promise<unknown> },
): Promise<void> {
  await Promise.all([reason === 'install' && welcome(), install(ports)]);
}

/**
 * When the browser starts: sees to it that record and gate are there and of one version, should either have been lost.
 * @throws RecordUnavailable
 */
export async function start({ record, gate }: InstallPorts): Promise<void> {
  const [stored, stamp] = await Promise.all([gate.read(), record.stamp()]);
  if (stored?.version !== stamp) await gate.write(buildGate(await record.all()));
}
