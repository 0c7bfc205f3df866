/** The form of an id: kebab-case. */
export const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `First Harvest!` → `first-harvest`; empty for words without a letter or digit that an id may have. */
export function kebabCase(words: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
