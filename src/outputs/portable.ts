/**
 * A page of the site that opens from a folder, without a server: for previews that are downloaded, or shown by a
 * forge from the folder of a job. Links name the files themselves. Scripts and the content security policy are
 * taken out: neither works on a page that has no host.
 */

/** @param path of the page below the site: `en/meetings/index.html` @param base base path with which the site was built */
export function portablePage(html: string, path: string, base: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/g, '')
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(/ (href|src|action)="([^"]*)"/g, (whole, attribute: string, address: string) =>
      address.startsWith(base) ? ` ${attribute}="${up}${fileOf(address.slice(base.length))}"` : whole,
    );
}

/** A folder is its page: `en/meetings/?a#b` is `en/meetings/index.html?a#b`. */
const fileOf = (address: string): string => address.replace(/(^|\/)(?=$|[?#])/, '$1index.html');
