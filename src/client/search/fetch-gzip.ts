/** Fetches gzip files, because static hosts may not compress files in transit. */
export async function fetchGzipBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

export const fetchGzipText = async (address: string): Promise<string> =>
  new TextDecoder().decode(await fetchGzipBytes(address));
