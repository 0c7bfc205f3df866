import assert from 'node:assert/strict';
import { parse } from 'yaml';
import snippets from '../../snippets/campaign-brief.json';
import { fileStem, fillTemplate, templatesIn, yamlText } from '../../src/vscode/brief-template';

describe('The file name of a new brief', () => {
  const cases = [
    ['Grow where you live', 'grow-where-you-live'],
    ['  Launch #1: 50 % off!  ', 'launch-1-50-off'],
    ['Frühling für Zürich', 'fruhling-fur-zurich'],
    ['春の新商品', '春の新商品'],
    ['../../etc', 'etc'],
    ['!!!', 'campaign'],
  ] as const;
  for (const [name, stem] of cases) it(`"${name}" gives ${stem}`, () => assert.equal(fileStem(name), stem));
});

describe('A name written as YAML', () => {
  const cases = [
    ['Grow where you live', 'Grow where you live'],
    ['Don’t wait, grow (now)', 'Don’t wait, grow (now)'],
    ['Launch #1', '"Launch #1"'],
    ['Spring: the sequel', '"Spring: the sequel"'],
    ['2026', '"2026"'],
    ['true', '"true"'],
    ['The "big" one', '\'The "big" one\''],
  ] as const;
  for (const [name, yaml] of cases) {
    it(`${name} is written ${yaml}`, () => assert.deepEqual([yamlText(name), parse(yamlText(name))], [yaml, name]));
  }
});

describe('The templates of New Brief', () => {
  const templates = templatesIn(snippets);

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
      const filled = fillTemplate(template, { name: 'Cost: $5 {now}', start: '2028-02-29', end: '2028-03-31' });
      const header = filled.split('\n').slice(filled.split('\n').indexOf('campaign:')).slice(1, 4);
      assert.deepEqual(header, ['  name: "Cost: \\$5 {now\\}"', '  start: 2028-02-29', '  end: 2028-03-31']);
      assert.doesNotMatch(filled, /\$\{?[123](?!\d)/);
    });
  }

  it('keep the stops for days that are not known yet', () => {
    const [blank] = templates;
    assert.ok(blank);
    assert.match(fillTemplate(blank, { name: 'Spring' }), /name: Spring\n {2}start: \$\{2:.*\}\n {2}end: \$\{3:.*\}\n/);
  });
});
