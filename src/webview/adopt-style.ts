/** Gives the document its style. A style sheet that a script makes needs no leave of the content security policy. */
export function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}
