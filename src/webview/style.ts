import editorStyle from '../render/page/editor.css';
import pageStyle from '../render/page/page.css';
import previewStyle from './preview.css';

/** Gives the document its style. A style sheet that a script makes needs no leave of the content security policy. */
export function addStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(editorStyle + pageStyle + previewStyle);
  document.adoptedStyleSheets = [sheet];
}
