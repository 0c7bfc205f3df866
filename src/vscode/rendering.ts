// The entry of dist/rendering.js: what the extension loads when somebody wants to see or export a brief (lazy-part.ts).
export { exportBrief, exportKinds, fileText, platformsToChoose } from '../render/exports/export-brief';
export { renderHtml } from '../render/html';
export { pageOf } from '../render/model/page';
