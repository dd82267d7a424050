/** True where a window can be shown to somebody. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  env: Record<string, string | undefined> = process.env,
): boolean {
  if (platform !== 'linux') return !env.CI && !env.SSH_CONNECTION;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
