/** Reads files that lie packed (gzip) on the host. */
export async function readPackedBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

export const readPacked = async (address: string): Promise<string> =>
  new TextDecoder().decode(await readPackedBytes(address));
