/**
 * Makes a page of the site open from a folder, without a server: for previews that are downloaded, or that a forge
 * shows from a job's folder. Links name the files themselves. Scripts and the content security policy are removed,
 * because neither works on a page that has no host.
 */
import type { Html } from '../../core/model/model.ts';
import { type Element, removeElement, rewriteHtml, toHtml } from './html.ts';

/**
 * @param path of the page below the site: `en/meetings/index.html`
 * @param base base path with which the site was built
 */
export function portablePage(html: Html, path: string, base: string): Html {
  const up = '../'.repeat(path.split('/').length - 1);
  return toHtml(
    rewriteHtml(html, (element) => {
      if (needsHost(element)) removeElement(element);
      for (const name of ['href', 'src', 'action']) {
        const address = element.attribs[name];
        if (address?.startsWith(base)) element.attribs[name] = up + fileAt(address.slice(base.length));
      }
    }),
  );
}

const needsHost = ({ name, attribs }: Element): boolean =>
  name === 'script' || attribs['http-equiv'] === 'content-security-policy';

/** Names the file of an address: `en/meetings/?a#b` is `en/meetings/index.html?a#b`. */
const fileAt = (address: string): string => address.replace(/(^|\/)(?=$|[?#])/, '$1index.html');
