// A brief goes out in another form: what for, where to, and what was written.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HOSTS, keepPicture, startWalk } from './walk.mjs';

const TIMEOUT_MS = 600_000;
const EXAMPLES = path.join(import.meta.dirname, '../../../examples');
const BRIEF = readFileSync(path.join(EXAMPLES, '07-markupr-launch-2026.brief.yaml'), 'utf8');

const STEPS = [saveBesideTheBrief, replaceOnlyWhenAgreed, showWithoutSaving, saveElsewhere];

describe('Export', () => {
  for (const host of HOSTS)
    it(`shows where it goes before it writes, in the ${host} host`, async () => {
      const window = await startWalk({ host, files: { 'launch.brief.yaml': BRIEF } });
      try {
        await window.page.locator('.part.statusbar', { hasText: 'Campaign Brief' }).waitFor();
        for (const step of STEPS) await step(window, `export-${host}-${step.name}`);
      } catch (error) {
        await keepPicture(window, `export-${host}-failed`);
        throw error;
      } finally {
        await window.close();
      }
    }).timeout(TIMEOUT_MS);
});

async function saveBesideTheBrief(window, picture) {
  await window.runCommand('Campaign Brief: Export');
  await entry(window, 'launch.buffer.csv').waitFor();
  await keepPicture(window, `${picture}-what`);
  await entry(window, 'Calendar').click();
  await entry(window, 'Save as launch.ics').waitFor();
  await keepPicture(window, `${picture}-where`);
  assert.equal(existsSync(fileOf(window, 'launch.ics')), false);
  await window.page.keyboard.press('Enter');
  await window.page.locator('.notification-toast', { hasText: 'launch.ics is written.' }).waitFor();
  await keepPicture(window, picture);
  assert.match(textOf(window, 'launch.ics'), /^BEGIN:VCALENDAR\r\n/);
}

async function replaceOnlyWhenAgreed(window) {
  writeFileSync(fileOf(window, 'launch.md'), 'mine');
  await window.runCommand('Campaign Brief: Export');
  await entry(window, 'Markdown').click();
  await entry(window, 'Replace launch.md').waitFor();
  await window.page.keyboard.press('Escape');
  assert.equal(textOf(window, 'launch.md'), 'mine');
}

async function showWithoutSaving(window, picture) {
  await window.runCommand('Campaign Brief: Export');
  await entry(window, 'Jira').click();
  await entry(window, 'Show Without Saving').click();
  await window.page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
  await window.page.locator('.view-line', { hasText: 'Summary' }).first().waitFor();
  await keepPicture(window, picture);
  assert.equal(existsSync(fileOf(window, 'launch.jira.csv')), false);
  await window.openFile('launch.brief.yaml');
}

async function saveElsewhere(window, picture) {
  await window.runCommand('Campaign Brief: Export');
  await entry(window, 'Web Page').click();
  await entry(window, 'Choose Another Place').click();
  const input = window.page.locator('.quick-input-widget:visible input[type=text]').first();
  await window.page.locator('.quick-input-widget:visible', { hasText: 'Export' }).waitFor();
  const proposed = await input.inputValue();
  assert.match(proposed, /\/launch\.html$/);
  await input.fill(proposed.replace('launch.html', 'page.html'));
  await window.page.keyboard.press('Enter');
  await window.page.locator('.notification-toast', { hasText: 'page.html is written.' }).waitFor();
  await keepPicture(window, picture);
  assert.match(textOf(window, 'page.html'), /^<!DOCTYPE html>/);
}

function entry(window, text) {
  return window.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
}

function fileOf({ workspace }, name) {
  return path.join(workspace, name);
}

function textOf(window, name) {
  return readFileSync(fileOf(window, name), 'utf8');
}
