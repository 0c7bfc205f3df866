import { createContext } from 'preact';

/**
 * Where a page is looked at. In the `editor` all that stands in the text can be reached by mouse and keyboard; a
 * `document` of its own has nothing to lead to, and no stops on the way of the Tab key that do nothing.
 */
export type Medium = 'editor' | 'document';

export const MediumContext = createContext<Medium>('document');
