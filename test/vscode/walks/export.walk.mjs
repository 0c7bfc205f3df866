// A brief goes out in another form: what for, where to, and what was written.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HOSTS, keepPicture, startWalk } from './walk.mjs';

const TIMEOUT_MS = 600_000;
const EXAMPLES = path.join(import.meta.dirname, '../../../examples');
const BRIEF = readFileSync(path.join(EXAMPLES, '07-markupr-launch-2026.brief.yaml'), 'utf8');

const PATH_INPUT = '.quick-input-widget .quick-input-box input';

const STEPS = [saveBesideTheBrief, choosePlatform, replaceOnlyWhenAgreed, showWithoutSaving, saveElsewhere];

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
  await told(window, 'launch.ics is written.');
  await keepPicture(window, picture);
  assert.match(textOf(window, 'launch.ics'), /^BEGIN:VCALENDAR\r\n/);
}

async function choosePlatform(window, picture) {
  await window.runCommand('Campaign Brief: Export');
  await entry(window, 'Publer').click();
  await entry(window, 'All Platforms').waitFor();
  await keepPicture(window, picture);
  await entry(window, 'LinkedIn').click();
  await entry(window, 'Save as launch.publer.linkedin.csv').click();
  await told(window, 'launch.publer.linkedin.csv is written.');
  assert.match(textOf(window, 'launch.publer.linkedin.csv'), /^Date,Text,/);
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
  await window.page.locator('.tab', { hasText: 'launch.brief.yaml' }).click();
  await window.page.locator('.tab.active', { hasText: 'launch.brief.yaml' }).waitFor();
}

async function saveElsewhere(window, picture) {
  await window.runCommand('Campaign Brief: Export');
  await entry(window, 'Web Page').click();
  await entry(window, 'Choose Another Place').click();
  const input = window.page.locator(PATH_INPUT);
  await window.page.waitForFunction(endsWith, { selector: PATH_INPUT, ending: '/launch.html' });
  await input.fill((await input.inputValue()).replace('launch.html', 'page.html'));
  await window.page.keyboard.press('Enter');
  await told(window, 'page.html is written.');
  await keepPicture(window, picture);
  assert.match(textOf(window, 'page.html'), /^<!DOCTYPE html>/);
}

/** Messages do not pop up in a window with the test driver: they wait behind the bell. */
async function told(window, words) {
  await window.runCommand('Notifications: Show Notifications');
  await window.page.locator('.notifications-center', { hasText: words }).waitFor();
}

function endsWith({ selector, ending }) {
  return document.querySelector(selector)?.value.endsWith(ending);
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
