/** What stands on the buttons beside a failure. */
export const enWaysOut = {
  goOnWith: (name: string) => `Go on with ${name}`,
  allowHost: (host: string) => `Allow ${host}`,
  openSettings: 'Open settings',
  useBuiltIn: 'Translate with the browser’s own translator',
};
