/** On every page: has it kept for reading without a network, and says how old it is and whether there is a newer one. */
import { isLanguage } from '../core/model/languages.ts';
import { ask, newer } from './offline/messages.ts';

const { lang } = document.documentElement;
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const path = decodeURI(location.pathname).slice(base.length);

/** What the bar says is loaded only where there is something to say. */
const tell = async (about: { asOf: number } | null) =>
  (await import('./offline/bar.ts')).show(`${base}${lang}/words.json`, about);

async function start(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!isLanguage(lang)) return;
  await serviceWorker.register(`${base}sw.js`, { scope: base });
  const { active } = await serviceWorker.ready;
  if (!active) return;
  serviceWorker.addEventListener('message', ({ data }) => data === newer && tell(null));
  serviceWorker.startMessages();
  let isTold = false;
  const visit = () =>
    ask(active, { type: 'visit', language: lang, path }, (answer) => {
      if (!('origin' in answer) || answer.origin.asOf === null || isTold) return;
      isTold = true;
      tell({ asOf: answer.origin.asOf });
    });
  // An agenda stays open all day.
  document.addEventListener('visibilitychange', () => document.hidden || visit());
  visit();
}

/** Without storage the page is what it always was. */
const quietly = () => void start().catch(() => {});

/** A page that is hidden or always busy may never be idle, and is saved nevertheless. */
const idleTimeoutMs = 2000;

// The page comes first: what it shows, then what it may need one day.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () =>
    'requestIdleCallback' in window ? requestIdleCallback(quietly, { timeout: idleTimeoutMs }) : quietly(),
  );
