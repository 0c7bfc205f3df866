import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../package.json';
import { checkText } from '../../src/check';
import { fixAll } from '../../src/language/fix-all';

const [walkthrough] = manifest.contributes.walkthroughs;
const steps = walkthrough?.steps ?? [];
const known = new Set([
  ...manifest.contributes.commands.map(({ command }) => command),
  ...manifest.activationEvents.map((event) => event.replace('onCommand:', '')),
]);

describe('The walkthrough', () => {
  it('has the five steps, in order', () => {
    assert.deepEqual(
      steps.map(({ title }) => title),
      ['Open an example', 'See a finding and fix it', 'Insert a snippet', 'Look at the page', 'Export the calendar'],
    );
  });

  for (const { title, description, media, completionEvents } of steps) {
    it(`${title}: a button does it and ticks it off`, () => {
      const commands = [...description.matchAll(/\(command:(?:toSide:)?([\w.]+)/g)].map(([, command = '']) => command);
      assert.deepEqual(
        commands.filter((command) => !known.has(command)),
        [],
      );
      assert.deepEqual(
        completionEvents.filter((event) => !known.has(event.replace('onCommand:', ''))),
        [],
      );
      assert.ok(completionEvents.includes(`onCommand:${commands[0]}`));
    });

    it(`${title}: a small picture that follows the theme, and says what it shows`, () => {
      const picture = readFileSync(media.svg, 'utf8');
      assert.match(picture, /^<svg [^>]*viewBox="[^"]+"[\s\S]*var\(--vscode-[\s\S]*<\/svg>\n$/);
      assert.doesNotMatch(picture, /<script|<style| style=|href|on[a-z]+=/);
      assert.ok(picture.length <= 25 * 1024, `${media.svg} has ${picture.length} characters`);
      assert.match(media.altText, /^[A-Z].{40,200}\.$/);
    });
  }
});

describe('The brief for first steps', () => {
  const text = readFileSync('media/walkthrough/first-steps.brief.yaml', 'utf8');
  const problems = (of: string) =>
    checkText(of)
      .findings.filter(({ severity }) => severity !== 'hint')
      .map(({ code, severity }) => `${severity} ${code}`);

  it('has three slips of different kinds', () => {
    assert.deepEqual(problems(text), [
      'error structure/unknown-reference',
      'error schema/wrong-format',
      'warning yaml/lost-hashtag',
    ]);
  });

  it('is without a problem once its fixes are taken', () => {
    assert.deepEqual(problems(fixAll(text, checkText).text), []);
  });
});
