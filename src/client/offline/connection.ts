/** The connection of the reader, as far as the browser reports it (https://wicg.github.io/netinfo/). */

interface NetworkInformation {
  saveData?: boolean;
  effectiveType?: string;
}

/**
 * Tests for a connection on which nothing may be downloaded unless the reader asks for it: the browser is set to save
 * data, or the connection is slow. False in browsers that report neither.
 */
export function isSavingData(): boolean {
  const { connection } = navigator as { connection?: NetworkInformation };
  return connection?.saveData === true || /^(slow-2g|2g|3g)$/.test(connection?.effectiveType ?? '');
}
