/** Leads on from a former address. The refresh in the page does so too, and loses the part that was asked for. */
const link = document.querySelector<HTMLAnchorElement>('#page_moved');
if (link) location.replace(link.href + location.hash);

export {};
