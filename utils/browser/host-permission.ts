/**
 * The permission for a server's origin (`http://127.0.0.1:11434`). A match pattern carries no port:
 * Chromium takes every port of the host, Firefox refuses a pattern with one.
 */
export function hostPermission(origin: string): { origins: string[] } {
  const { protocol, hostname } = new URL(origin);
  return { origins: [`${protocol}//${hostname}/*`] };
}
