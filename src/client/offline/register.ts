/** Registration of the service worker. */

/**
 * Returns the service worker of the site as soon as it runs. Does not wait for the registration if a worker runs
 * already: while a network does not answer, browsers hold registrations back behind their check for a newer worker.
 * @throws DOMException if the browser refuses it
 */
export async function registerWorker(base: string): Promise<ServiceWorker | null> {
  const { serviceWorker } = navigator;
  const registered = serviceWorker.register(`${base}sw.js`, { scope: base });
  const { active } = await Promise.race([serviceWorker.ready, registered.then(() => serviceWorker.ready)]);
  return active;
}
