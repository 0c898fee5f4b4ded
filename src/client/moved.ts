/** Redirects from a previous address and keeps the fragment, which the refresh in the page would drop. */
const link = document.querySelector<HTMLAnchorElement>('#page_moved');
if (link) location.replace(link.href + location.hash);

export {};
