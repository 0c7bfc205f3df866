import { idForm } from '../id-form';
import { readings } from './reformat';

/** The id that words make, as the reading of an id has it; undefined where they make none. */
export function idOfWords(words: string): string | undefined {
  return [...readings('id', words), words].find((id) => idForm.test(id));
}

/** An id is short: it is made of the first three words of what a thing is called. */
export function idOfTitle(title: string): string | undefined {
  return idOfWords(title.split(/\s+/).slice(0, 3).join(' '));
}
