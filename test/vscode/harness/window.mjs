// What a person does in VS Code's window, by the names a person would use.

const QUICK_INPUT = '.quick-input-widget .quick-input-box input';
const QUICK_PICKS = '.quick-input-list .monaco-list-row';
const LIGHT_BULB = '.editor-instance .lightBulbWidget, .editor-instance [class*="codicon-gutter-lightbulb"]';

/** An open window. Every wait is Playwright's own: it fails after 30 seconds and says what was not there. */
export class VSCodeWindow {
  /** @param {{ page: import('playwright-core').Page, workspace: string, close: () => Promise<void> }} parts */
  constructor({ page, workspace, close }) {
    this.page = page;
    this.workspace = workspace;
    this.close = close;
    this.editor = page.locator('.editor-instance .monaco-editor').first();
  }

  /** Waits until the workbench stands. */
  async ready() {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
  }

  /** Runs a command by its title, such as "View: Focus Problems". */
  async runCommand(title) {
    await this.page.keyboard.press('F1');
    await this.fillQuickInput(`>${title}`);
    await this.page.locator(QUICK_PICKS).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a file of the workspace by (a part of) its name. */
  async openFile(name) {
    await this.page.keyboard.press('Control+P');
    await this.fillQuickInput(name);
    await this.page.locator(QUICK_PICKS, { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab', { hasText: name }).first().waitFor();
  }

  /** Puts the cursor at a place; lines and columns count from 1. */
  async goTo(line, column = 1) {
    await this.page.keyboard.press('Control+G');
    await this.fillQuickInput(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
  }

  async fillQuickInput(text) {
    const input = this.page.locator(QUICK_INPUT).first();
    await input.waitFor();
    await input.fill(text);
  }

  /** The piece of the editor's text that holds these words; the words have to be one token of the grammar. */
  word(text) {
    return this.page.locator('.view-line span > span', { hasText: text }).last();
  }

  /** Waits for the first underlined finding; kind is "error", "warning" or "info". */
  async findingShown(kind) {
    await this.page.locator(`.squiggly-${kind}`).first().waitFor();
  }

  /** Shows the hover of a word and waits until it holds the text. */
  async hoverOver(word, expectedText) {
    await this.word(word).hover();
    const hover = this.page.locator('.monaco-hover:visible', { hasText: expectedText });
    await hover.first().waitFor();
    return hover.first();
  }

  /** Opens the light bulb's menu at the cursor and waits for an entry; Enter takes the entry with the focus. */
  async openLightBulb(expectedEntry) {
    await this.page.locator(LIGHT_BULB).first().click();
    const menu = this.page.locator('.action-widget').first();
    await menu.locator('.monaco-list-row', { hasText: expectedEntry }).first().waitFor();
    return menu;
  }

  /** The document inside the n-th webview: workbench › frame of the host › frame of the extension. */
  webview(index = 0) {
    return this.page.frameLocator('iframe.webview').nth(index).frameLocator('iframe#active-frame');
  }

  /** Reloads as VS Code does, which keeps the window's state; reloading the page would lose it. */
  async reload() {
    await this.runCommand('Developer: Reload Window');
    await this.page.waitForEvent('load');
    await this.ready();
  }
}
