// An author at work on one brief, and what the brief is to begin with.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SUGGESTIONS = '.suggest-widget.visible';
const PATIENCE_MS = 15_000;
const SAVING_MS = 300;

/** The file `spring.brief.yaml` of a window's workspace, written by keyboard. */
export class Author {
  /** @param {import('../harness/window.mjs').VSCodeWindow} window */
  constructor(window) {
    this.window = window;
    this.page = window.page;
    this.file = path.join(window.workspace, 'spring.brief.yaml');
    /** The brief as it was after the last step. */
    this.text = '';
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Waits for a line with this text. */
  async sees(text) {
    await this.page.locator('.view-line', { hasText: text }).first().waitFor();
  }

  /** Answers the question of the quick input. */
  async answer(question, text) {
    await this.page.locator('.quick-input-widget:visible', { hasText: question }).waitFor();
    await this.window.fillQuickInput(text);
    await this.press('Enter');
  }

  /** Puts the cursor behind the first occurrence of a text. */
  async goBehind(text) {
    const lines = this.text.slice(0, this.text.indexOf(text) + text.length).split('\n');
    await this.window.goTo(lines.length, (lines.at(-1) ?? '').length + 1);
  }

  /** Types the first letters, opens the suggestions, and takes the one of this name. */
  async accept(label, letters = '') {
    await this.type(letters);
    await this.press('Control+Space');
    const list = this.page.locator(SUGGESTIONS);
    await list.locator('.monaco-list-row', { hasText: label }).first().waitFor();
    const focused = list.locator('.monaco-list-row.focused');
    for (let rows = 0; rows < 40 && !(await isNamed(focused, label)); rows++) await this.press('ArrowDown');
    await this.press('Enter');
    await list.waitFor({ state: 'hidden' });
  }

  /** The line, counted from 1, that holds a text. */
  lineOf(text) {
    return this.text.slice(0, this.text.indexOf(text)).split('\n').length;
  }

  /** Copies something in another program. */
  async copy(type, text) {
    const write = (item) => navigator.clipboard.write([new ClipboardItem({ [item.type]: item.text })]);
    await this.page.evaluate(write, { type, text });
  }

  /** Copies a picture from a page or a screen: it comes without a file. */
  async copyPicture() {
    await this.page.evaluate(async () => {
      const canvas = new OffscreenCanvas(8, 8);
      canvas.getContext('2d').fillRect(0, 0, 8, 8);
      const picture = await canvas.convertToBlob({ type: 'image/png' });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    });
  }

  /** Drops a file from the desktop on the line with a text, holding Shift as VS Code asks for. */
  async drop(name, text) {
    const line = await this.page.locator('.view-line', { hasText: text }).first().boundingBox();
    const at = { x: line.x + 160, y: line.y + line.height / 2 };
    await this.page.evaluate(dropFile, { name, ...at });
  }

  /** Waits until the workspace has a file. */
  async getsFile(file) {
    const isThere = () => existsSync(path.join(this.window.workspace, file));
    await this.until(isThere);
    assert.ok(isThere(), `${file} is not there`);
  }

  /** Saves the brief and reads it from disk, again and again until it is what it should be; the last reading counts. */
  async briefBecomes(expected) {
    await this.until(async () => {
      await this.press('Control+S');
      await this.page.waitForTimeout(SAVING_MS);
      return this.onDisk() === expected;
    });
    assert.equal(this.onDisk(), expected);
    this.text = expected;
  }

  async until(claim) {
    const giveUpAt = Date.now() + PATIENCE_MS;
    while (!(await claim()) && Date.now() < giveUpAt) await this.page.waitForTimeout(100);
  }

  onDisk() {
    try {
      return readFileSync(this.file, 'utf8');
    } catch {
      return undefined; // not there yet
    }
  }
}

/** Runs in the page: what the browser tells of a drag from outside. */
function dropFile({ name, x, y }) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([new Uint8Array(8)], name, { type: 'image/jpeg' }));
  const target = document.elementFromPoint(x, y);
  const about = { bubbles: true, cancelable: true, dataTransfer, clientX: x, clientY: y, shiftKey: true };
  for (const type of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(type, about));
}

async function isNamed(row, label) {
  const name = await row.locator('.label-name').first().textContent();
  return name === label;
}

/** What the blank template makes of the answers. */
export const NEW_BRIEF = `# Strategy says what the campaign is for, execution says how it is carried out.
# Replace the examples one by one; the findings say what is still missing.
campaign:
  name: Grow where you live
  start: 2027-03-01
  end: 2027-05-31
  summary: First-time growers learn that a balcony is enough, and buy their first kit.
  status: draft
  owner: Nadia Reyes # one person, not a team

strategy:
  background: Most renters think they need a garden. Spring is when they decide.
  goals:
    # What changes, for whom, by how much and by when.
    - id: first-orders
      statement: 500 first-time growers order a starter kit.
      type: sales
      metrics:
        - metric: orders
          target: 500
          by: 2027-05-31
  audience:
    # A group you could recognise, not "everybody".
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      insight: They think that growing food needs a garden and a lot of time.
      platforms: [instagram, email]
  message:
    core: A balcony is all you need for your first harvest.
    call_to_action: Order your starter kit
  platforms:
    - platform: instagram
      why: They already save plant videos there.

execution:
  content:
    - id: first-post
      title: A balcony in four weeks
      platform: instagram
      goals: [first-orders]
      audience: [balcony-beginners]
      publish: 2027-03-01
      owner: Nadia Reyes
      text: |
        From bare balcony to first salad in four weeks. What would you plant first?
  engagement_plan:
    owner: Nadia Reyes # who answers comments and messages
    response_targets:
      question: 4h
      complaint: 2h
    escalation:
      - when: A complaint gets more than ten replies
        to: Nadia Reyes
        within: 1h
`;
