/** Entry point for the pages of documents and meetings: marks what changed since the last visit. */
import { markNewChanges } from './agenda/new-changes.ts';
import { createLocalStore } from './local-store.ts';

// Visits are stored by the path of the page, which contains the base of the site.
markNewChanges(document.querySelector<HTMLElement>('.change-log'), createLocalStore(''));
