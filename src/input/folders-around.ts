/** Folders around a path, the closest first; the last one is the root, which is empty. */
export function* foldersAround(path: string): Generator<string> {
  for (let folder = path; folder !== ''; ) {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    yield folder;
  }
}
