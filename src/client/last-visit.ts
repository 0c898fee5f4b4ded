/** On the pages of documents. */
import { createStore } from './agenda/store.ts';
import { createVisits } from './agenda/visits.ts';

// What is kept goes by the address of the page, which has the base of the site in it.
createVisits(document.querySelector<HTMLElement>('.changes'), createStore(''));
