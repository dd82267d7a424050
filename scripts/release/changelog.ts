const unreleased = '## Unreleased\n';

/** What stands in the changelog for the next release. Fails where there is nothing to tell. */
export function nextNotes(changelog: string): string {
  const start = changelog.indexOf(unreleased);
  if (start < 0) throw new Error('CHANGELOG.md has no «Unreleased».');
  const rest = changelog.slice(start + unreleased.length);
  const notes = rest.split(/^## /m)[0]?.trim() ?? '';
  if (notes === '') throw new Error('CHANGELOG.md tells nothing under «Unreleased».');
  return notes;
}

/** The changelog with what was unreleased under its version and day (`2026-11-26`), and room for what comes. */
export function closeNotes(changelog: string, version: string, day: string): string {
  nextNotes(changelog);
  return changelog.replace(unreleased, `${unreleased}\n## ${version} - ${day}\n`);
}
