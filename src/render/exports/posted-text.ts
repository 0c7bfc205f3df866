import type { Facts } from '../../format/facts';
import { hashtagsOf, type Item, textsOf } from './items';

/** The words of an item as a scheduler posts them: the text, or the first part of a thread, with its link and hashtags. */
export function postedText(item: Item, facts: Facts): string {
  const [text = ''] = textsOf(item.view);
  return blocks([text, linkFor(item, facts), missingHashtags(item).join(' ')]);
}

/** The same without the link, for schedulers that take it in a column of its own. */
export function postedTextWithoutLink(item: Item): string {
  const [text = ''] = textsOf(item.view);
  return blocks([text, missingHashtags(item).join(' ')]);
}

/** The link of an item, unless its words hold it already. */
export function linkBeside({ view }: Item): string {
  const link = view.link?.value ?? '';
  return textsOf(view).some((text) => text.includes(link)) ? '' : link;
}

/** Where links in posts cannot be clicked, one in the text would only be in the way. */
function linkFor(item: Item, facts: Facts): string {
  const { platform, format } = item.view;
  const ofFormat = facts.format(platform?.value, format?.value)?.link_clickable;
  const isClickable = ofFormat ?? facts.platform(platform?.value)?.link_clickable ?? true;
  return isClickable ? linkBeside(item) : '';
}

/** The hashtags that the words do not hold already, each once, whatever its case. */
function missingHashtags({ view }: Item): string[] {
  const words = new Set(textsOf(view).flatMap((text) => text.toLowerCase().match(/#[\p{L}\p{N}_]+/gu) ?? []));
  return hashtagsOf(view).filter((tag) => {
    const isNew = !words.has(tag.toLowerCase());
    words.add(tag.toLowerCase());
    return isNew;
  });
}

function blocks(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
