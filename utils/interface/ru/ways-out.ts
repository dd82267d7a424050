import type { enWaysOut } from '../en/ways-out.ts';

/** What stands on the buttons beside a failure. */
export const ruWaysOut: typeof enWaysOut = {
  goOnWith: (name) => `Продолжить с ${name}`,
  allowHost: (host) => `Разрешить ${host}`,
  openSettings: 'Открыть настройки',
  useBuiltIn: 'Перевести переводчиком самого браузера',
};
