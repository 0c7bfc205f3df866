import assert from 'node:assert/strict';
import { parse } from 'yaml';
import snippets from '../../snippets/campaign-brief.json';
import { checkText } from '../../src/check';
import { fillTemplate, newBriefText, templatesIn } from '../../src/language/brief-template';

const days = { start: '2028-02-28', end: '2028-04-09' };
const templates = templatesIn(snippets);

describe('The templates of a new brief', () => {
  it('are the six kinds of brief, blank first', () => {
    assert.deepEqual(
      templates.map(({ id, title }) => [id, title]),
      [
        ['blank', 'Blank'],
        ['product-launch', 'Product launch'],
        ['event', 'Event'],
        ['community', 'Community'],
        ['lead-generation', 'Lead generation'],
        ['always-on', 'Always-on social'],
      ],
    );
  });

  for (const template of templates) {
    it(`${template.id} takes name and days, and leaves no stop for them`, () => {
      const filled = fillTemplate(template, { name: 'Cost: $5 {now}', ...days });
      const header = filled.split('\n').slice(filled.split('\n').indexOf('campaign:')).slice(1, 4);
      assert.deepEqual(header, ['  name: "Cost: \\$5 {now\\}"', '  start: 2028-02-28', '  end: 2028-04-09']);
      assert.doesNotMatch(filled, /\$\{?[123](?!\d)/);
    });

    it(`${template.id} is a brief without an error as it stands`, () => {
      const text = newBriefText(template, { name: 'Launch #1: the "big" one', ...days });
      const { name, start, end } = parse(text).campaign;
      assert.deepEqual({ name, start, end }, { name: 'Launch #1: the "big" one', ...days });
      const errors = checkText(text).findings.filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, []);
      assert.match(text, /^[^\r$]*[^\n\r]\n$/);
    });
  }

  it('suggest the days that are not known yet, and keep their stops', () => {
    const [blank] = templates;
    assert.ok(blank);
    const filled = fillTemplate(blank, { name: 'Spring', ...days, isOpen: { start: true, end: true } });
    const header = `  name: Spring\n  start: \${2:2028-02-28}\n  end: \${3:2028-04-09}\n`;
    assert.deepEqual([filled.includes(header), filled.includes('publish: $2\n')], [true, true]);
  });

  it('write a name so that YAML reads it back', () => {
    const [blank] = templates;
    assert.ok(blank);
    const names = [
      'Don’t wait, grow (now)',
      '2026',
      'true',
      '春の新商品',
      "It's: a",
      '@home',
      '"',
      '- one',
      'a # b',
      '[x]',
    ];
    const read = names.map((name) => parse(newBriefText(blank, { name, ...days })).campaign.name);
    assert.deepEqual(read, names);
  });
});
