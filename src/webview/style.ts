import editorStyle from '../render/page/editor.css';
import pageStyle from '../render/page/page.css';
import { adoptStyle } from './adopt-style';
import previewStyle from './preview.css';

/** Gives the preview its style. */
export function addStyle(): void {
  adoptStyle(editorStyle + pageStyle + previewStyle);
}
