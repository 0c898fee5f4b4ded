/**
 * Entry point on every page: has the service worker save the page for reading without a network. Says if the page is a
 * saved copy, and if a newer version is available.
 */
import { hasLocale } from '../i18n/locales.ts';
import { decodeAddress } from './decode-address.ts';
import { pageChanged, sendMessage } from './offline/messages.ts';
import type { Notice } from './offline/notice-bar.ts';
import { registerWorker } from './offline/register.ts';

const { lang } = document.documentElement;
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const path = decodeAddress(location.pathname).slice(base.length);

/** The bar is loaded only if there is something to show. */
const showNotice = async (notice: Notice) =>
  (await import('./offline/notice-bar.ts')).showNotice(notice, `${base}${lang}/words.json`);

async function start(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!hasLocale(lang)) return;
  const active = await registerWorker(base);
  if (!active) return;
  serviceWorker.addEventListener(
    'message',
    ({ data }) => data === pageChanged && showNotice({ type: 'update-ready' }),
  );
  serviceWorker.startMessages();
  let isAgeShown = false;
  const reportVisit = () =>
    sendMessage(active, { type: 'visit', language: lang, path }, (reply) => {
      if (!('origin' in reply) || reply.origin.asOf === null || isAgeShown) return;
      isAgeShown = true;
      showNotice({ type: 'saved-copy', asOf: reply.origin.asOf });
    });
  // An agenda may stay open all day.
  document.addEventListener('visibilitychange', () => document.hidden || reportVisit());
  reportVisit();
}

/** Browsers without storage refuse service workers; pages work without them. */
const startIfAllowed = () => void start().catch(() => {});

/** Starts on a page that is never idle too, such as a hidden one. */
const idleTimeoutMs = 2000;

// Let the page load first.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(startIfAllowed, { timeout: idleTimeoutMs })
      : startIfAllowed(),
  );
