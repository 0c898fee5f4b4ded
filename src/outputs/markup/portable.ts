/**
 * A page of the site that opens from a folder, without a server: for previews that are downloaded, or shown by a
 * forge from the folder of a job. Links name the files themselves. Scripts and the content security policy are
 * taken out: neither works on a page that has no host.
 */
import type { Html } from '../../core/model/model.ts';
import { htmlTag, type Tag, withoutElements, withTags } from './tags.ts';

/** @param path of the page below the site: `en/meetings/index.html` @param base base path with which the site was built */
export function portablePage(html: Html, path: string, base: string): Html {
  const up = '../'.repeat(path.split('/').length - 1);
  return withTags(withoutElements(html, needsHost), (tag) => {
    for (const name of ['href', 'src', 'action']) {
      const address = tag.attributes.get(name);
      if (address?.startsWith(base)) tag.attributes.set(name, up + fileOf(address.slice(base.length)));
    }
    return htmlTag(tag);
  });
}

const needsHost = ({ name, attributes }: Tag): boolean =>
  name === 'script' || attributes.get('http-equiv') === 'content-security-policy';

/** A folder is its page: `en/meetings/?a#b` is `en/meetings/index.html?a#b`. */
const fileOf = (address: string): string => address.replace(/(^|\/)(?=$|[?#])/, '$1index.html');
