/**
 * The path of a file as seen from another one, both as URIs: `team.journey`, `../b/team.journey`. If they share no folder it is
 * the last part of the path.
 */
export function relativePath(fromUri: string, toUri: string): string {
  const from = fromUri.split('/');
  const to = toUri.split('/');
  let shared = 0;
  while (shared < from.length - 1 && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  // `file:`, the empty host and one folder: with less in common it is another disk.
  if (shared < 4) return decoded(to.at(-1) ?? toUri);
  const up = from.slice(shared, -1).map(() => '..');
  return decoded([...up, ...to.slice(shared)].join('/'));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
