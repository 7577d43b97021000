import { expect, it, vi } from 'vitest';
import { listenToCommands } from '../../../src/background/commands';

type Listener = (command: string, tab?: { id?: number }) => void;

function press(command: string, tab?: { id?: number }) {
  const ask = vi.fn();
  const listeners: Listener[] = [];
  listenToCommands({ commands: { onCommand: { addListener: (one) => void listeners.push(one) } } }, ask);
  for (const listener of listeners) listener(command, tab);
  return ask;
}

it.each([
  ['next-finding', { kind: 'step', by: 1 }],
  ['previous-finding', { kind: 'step', by: -1 }],
  ['open-card', { kind: 'open-card' }],
])('%s is asked of the tab in front', (command, request) => {
  expect(press(command, { id: 7 })).toHaveBeenCalledExactlyOnceWith(7, request);
});

it('asks nothing for a command it does not know, or where no tab is in front', () => {
  expect(press('constructor', { id: 7 })).not.toHaveBeenCalled();
  expect(press('open-card')).not.toHaveBeenCalled();
  expect(press('open-card', {})).not.toHaveBeenCalled();
});

it('does without commands, as on Android', () => {
  expect(() => listenToCommands({}, vi.fn())).not.toThrow();
});
