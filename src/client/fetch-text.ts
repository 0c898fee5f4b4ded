/** Reads a file of the site. The pages of a ZIP have another one in its place: `zip/read.ts`. */
export async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
