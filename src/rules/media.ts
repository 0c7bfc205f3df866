import type { MediaView } from '../format/generated/view-types';

export type MediaType = 'image' | 'video' | 'audio' | 'document';

const endings: Readonly<Record<MediaType, readonly string[]>> = {
  image: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'heic', 'svg', 'bmp', 'tif', 'tiff'],
  video: ['mp4', 'mov', 'm4v', 'webm', 'avi', 'mkv', 'mpg', 'mpeg'],
  audio: ['mp3', 'wav', 'm4a', 'aac', 'ogg', 'flac', 'opus'],
  document: ['pdf', 'doc', 'docx', 'ppt', 'pptx', 'odt', 'odp'],
};

const typeOfEnding = new Map(
  (Object.keys(endings) as MediaType[]).flatMap((type) => endings[type].map((ending) => [ending, type] as const)),
);

/** What kind of media it is: as it says itself, else by the ending of its file or address; undefined where neither tells. */
export function mediaTypeOf({ type, file, url }: MediaView): MediaType | undefined {
  if (type) return Object.hasOwn(endings, type.value) ? (type.value as MediaType) : undefined;
  return typeByEnding(file?.value) ?? typeByEnding(url?.value);
}

/**
 * What kind of media a file or address is, by its ending; undefined where that does not tell. An address may go on behind
 * the ending: `https://growkits.test/balcony.jpg?width=800`.
 */
export function typeByEnding(path: string | undefined): MediaType | undefined {
  const ending = path && /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(path)?.[1];
  return ending ? typeOfEnding.get(ending.toLowerCase()) : undefined;
}
