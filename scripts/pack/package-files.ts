/** All that a package may hold; a source map, a test or a stray file is none of it. */
const allowed =
  /^(?:manifest\.json|background\.js|readability\.js|upwork-(?:read|fill)\.js|(?:options|sidepanel|practice-form)\.html|practice\.json|chunks\/[\w.-]+\.js|assets\/[\w.-]+\.css|icons\/\d+\.png|_locales\/(?:en|ru)\/messages\.json|LICENSE|NOTICE|LICENSES\.txt)$/;

const needed = ['manifest.json', 'LICENSE', 'NOTICE', 'LICENSES.txt'];

/** What is wrong with the files of a package: those that do not belong into one, and those that are missing. */
export function faultsOfPackage(files: string[]): string[] {
  return [
    ...files.filter((file) => !allowed.test(file)).map((file) => `${file} does not belong into it`),
    ...needed.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
  ];
}
