/**
 * Bytes of a real file that lies beside the repository, or null on a machine that has none.
 * A test that gets null has nothing to assert beyond its hand-written cases.
 */
export async function sharedData(path: string): Promise<Uint8Array | null> {
  const response = await fetch(`/__shared-data__/${path.replaceAll('#', '%23')}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** The same, as text. */
export async function sharedText(path: string): Promise<string | null> {
  const bytes = await sharedData(path);
  return bytes && new TextDecoder().decode(bytes);
}

/** The names of the files in a folder; none where there is none. */
export async function sharedNames(path: string): Promise<readonly string[]> {
  const response = await fetch(`/__shared-data__/${path}`);
  return response.ok ? ((await response.json()) as string[]) : [];
}
