/** A link in its parts; joined in this order they are the link again. */
export interface LinkParts {
  /** `https://`, the host and the path. */
  readonly address: string;
  /** In lower case, without `www.` */
  readonly host: string;
  /** Without `?` */
  readonly query: string;
  /** With `#` */
  readonly fragment: string;
}

const linkForm = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?[^?#]*/i;

/** Takes a link apart; undefined for anything that is no web address. */
export function readLink(link: string): LinkParts | undefined {
  const match = linkForm.exec(link);
  if (!match) return undefined;
  const [address, host = ''] = match;
  const [beforeFragment = ''] = link.split('#', 1);
  return {
    address,
    host: host.toLowerCase().replace(/^www\./, ''),
    query: beforeFragment.slice(address.length + 1),
    fragment: link.slice(beforeFragment.length),
  };
}

/** Whether a link leads to a site or to a part of it, such as its shop at `shop.`. */
export function isOnSite({ host }: LinkParts, site: LinkParts): boolean {
  return host === site.host || host.endsWith(`.${site.host}`);
}

/** A value in the query of a link, as written and as meant, with its offset within the query. */
export interface LinkTag {
  readonly name: string;
  readonly written: string;
  readonly value: string;
  readonly index: number;
}

export function tagsOf({ query }: LinkParts): LinkTag[] {
  return [...query.matchAll(/(?<![^&=])([^&=]+)=([^&]*)/g)].map(
    ({ 0: pair, 1: name = '', 2: written = '', index = 0 }) => ({
      name: name.toLowerCase(),
      written,
      value: decoded(written),
      index: index + pair.length - written.length,
    }),
  );
}

/** `Spring%20Launch`, `Spring+Launch` → `Spring Launch`; what is no such code stays as it is. */
function decoded(written: string): string {
  const spaced = written.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** The link with more behind its query; nothing of what is there changes. */
export function withTags({ address, query, fragment }: LinkParts, tags: Readonly<Record<string, string>>): string {
  const added = Object.entries(tags).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${[...(query === '' ? [] : [query]), ...added].join('&')}${fragment}`;
}
