import { readings } from '../format/form/reformat';
import { idForm } from '../format/ids';

/** `First Harvest!` → `first-harvest`; undefined for words without a letter that an id may have. */
export function idOfWords(words: string): string | undefined {
  return [...readings('id', words), words].find((id) => idForm.test(id));
}
