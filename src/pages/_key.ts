/** One string that changes when anything in it changes: what a page depends on, for the cache between builds. */
export async function cacheKey(...dependencies: unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(dependencies));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
