// The entry of dist/panels.js: draws what the panels show and what the page is exported as, with one copy of the components.
// It runs in the panels, each of which calls the function of its name, and in the extension, which has no document: what
// stands here does nothing before it is called.

// biome-ignore lint/style/noRestrictedImports: this is the one place that is loaded by the extension as well.
export { renderHtml } from '../render/html';
export { showPortfolio } from './portfolio';
export { showPreview } from './preview';
