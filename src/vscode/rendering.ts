// The entry of dist/rendering.js: what the extension loads when somebody wants to see or export a brief (lazy-part.ts).
// What draws it is in dist/panels.js, since the panels need that, too.
export { exportBrief, exportKinds, fileText, platformsToChoose } from '../render/exports/export-brief';
export { pageOf } from '../render/model/page';
