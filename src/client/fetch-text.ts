/** Fetches a file of the site. Pages of a ZIP use `zip/fetch-text.ts` instead. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
