/** Marks the section that is being read in the table of contents of a page or a document. Opens the lists beside the text where a style sheet cannot. */

const contents = document.querySelector<HTMLElement>('.page-contents, .document-contents');
const links = [...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
const sections = links.flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return heading ? [{ link, heading }] : [];
});

/** Share of the window above which a section has been reached. */
const readingLine = 0.3;

let current: HTMLAnchorElement | undefined;

function update(): void {
  const line = innerHeight * readingLine;
  const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const reached = isAtEnd
    ? sections.findLast(({ heading }) => heading.getBoundingClientRect().top < innerHeight)
    : sections.findLast(({ heading }) => heading.getBoundingClientRect().top <= line);
  const link = reached?.link;
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'location');
  current = link;
  if (link && contents && contents.scrollHeight > contents.clientHeight) reveal(link, contents);
}

/** Scrolls the table of contents, and not the page, so that a link is in sight. */
function reveal(link: HTMLElement, container: HTMLElement): void {
  const [inner, outer] = [link.getBoundingClientRect(), container.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    container.scrollTop += inner.top - outer.top - outer.height / 3;
}

if (sections.length > 0) {
  let isPlanned = false;
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      update();
    });
  };
  addEventListener('scroll', plan, { passive: true });
  addEventListener('resize', plan, { passive: true });
  update();
}

if (!CSS.supports('selector(::details-content)') && matchMedia('(min-width: 62rem)').matches)
  for (const list of document.querySelectorAll<HTMLDetailsElement>(
    '.section-nav > details, .page-contents > details',
  ))
    list.open = true;

export {};
