import { expect, it, vi } from 'vitest';
import { accessPort } from '../../../src/ui/access-port';

it('speaks of all sites', async () => {
  const permissions = { contains: vi.fn(async () => true), request: vi.fn(async () => false) };
  const access = accessPort(permissions);
  expect(await access.granted()).toBe(true);
  expect(await access.request()).toBe(false);
  expect(permissions.contains).toHaveBeenCalledWith({ origins: ['*://*/*'] });
});
