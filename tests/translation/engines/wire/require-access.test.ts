import { expect, it } from 'vitest';
import { requireAccess } from '../../../../utils/translation/engines/wire/require-access.ts';

const access = (key: string) =>
  requireAccess({
    baseUrl: 'https://one.example/v1',
    model: 'm-1',
    key,
    capabilities: { dropped: async () => [], drop: async () => undefined },
    hasPermission: async () => true,
  });

it('names the sign of a kept key that no header carries, before anything is sent', async () => {
  await expect(access('sk-рroj')).rejects.toMatchObject({
    failure: { code: 'key-unusable', detail: { host: 'one.example', at: 4, sign: 'р' } },
  });
  await expect(access('sk-proj')).resolves.toBeUndefined();
  await expect(access('')).resolves.toBeUndefined();
});
