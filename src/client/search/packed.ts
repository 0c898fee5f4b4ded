/** Reads a file that lies packed (gzip) on the host. */
export async function readPacked(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
}
