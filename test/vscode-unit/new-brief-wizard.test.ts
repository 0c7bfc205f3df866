import assert from 'node:assert/strict';
import snippets from '../../snippets/campaign-brief.json';
import { templatesIn } from '../../src/language/brief-template';
import type { BriefPlaces, NewBriefDraft } from '../../src/vscode/new-brief-questions';
import { askForBrief, goBack, type NewBriefPrompts, type Writing } from '../../src/vscode/new-brief-wizard';

const templates = templatesIn(snippets);

/** What the author does at a question: accepts what stands there, types, goes back or gives up. */
type Move = 'accept' | 'back' | 'escape' | { readonly type: string };

/** An author who does these things one after the other, and what he saw: each question, and what was said of his text. */
class Author implements NewBriefPrompts {
  readonly saw: string[] = [];
  private readonly moves: Move[];

  constructor(...moves: readonly Move[]) {
    this.moves = [...moves];
  }

  async choose({ step, totalSteps, question, templates: offered, chosen }: Parameters<NewBriefPrompts['choose']>[0]) {
    this.saw.push(`${step}/${totalSteps} ${question} [${chosen?.id ?? ''}]`);
    const move = this.next();
    if (typeof move === 'string' && move !== 'accept') return ending(move);
    const id = typeof move === 'string' ? (chosen ?? offered[0])?.id : move.type;
    return offered.find((template) => template.id === id);
  }

  /** Types until the text will do, as the input box makes him. */
  async write({ step, totalSteps, question, value, judge }: Writing) {
    this.saw.push(`${step}/${totalSteps} ${question} [${value}]`);
    for (;;) {
      const move = this.next();
      if (typeof move === 'string' && move !== 'accept') return ending(move);
      const text = typeof move === 'string' ? value : move.type;
      const judgement = await judge(text);
      this.saw.push('problem' in judgement ? `! ${judgement.problem}` : `  ${judgement.remark}`);
      if (!('problem' in judgement)) return text;
    }
  }

  private next(): Move {
    const move = this.moves.shift();
    assert.ok(move, `the author did not expect: ${this.saw.at(-1)}`);
    return move;
  }
}

function ending(move: 'back' | 'escape'): typeof goBack | undefined {
  return move === 'back' ? goBack : undefined;
}

const places: BriefPlaces = {
  roots: [],
  usualFolder: async () => 'briefs',
  exists: async (path) => path === 'briefs/spring.brief.yaml',
};

async function ask(author: Author, changes: { places?: BriefPlaces } = { places }, beforehand?: NewBriefDraft) {
  const surroundings = { templates, today: '2026-11-21', places: changes.places };
  const draft = await askForBrief(author, surroundings, beforehand);
  return draft && { ...draft, template: draft.template?.id };
}

const accept = 'accept';
const leaveIt = 'Leave it empty if you do not know yet.';

describe('The questions of New Brief', () => {
  it('are five, each with an answer to accept, and with what the answer means', async () => {
    const author = new Author(accept, { type: ' Spring ' }, accept, accept, accept);
    assert.deepEqual(await ask(author), {
      template: 'blank',
      name: 'Spring',
      start: '2026-11-23',
      end: '2027-01-03',
      path: 'briefs/spring-2.brief.yaml',
    });
    assert.deepEqual(author.saw, [
      '1/5 What kind of campaign? []',
      '2/5 What is the campaign called? []',
      '  You can change it later.',
      '3/5 When does it start? [2026-11-23]',
      `  Monday 23 November 2026. ${leaveIt}`,
      '4/5 When does it end? [2027-01-03]',
      `  Sunday 3 January 2027, after 6 weeks. ${leaveIt}`,
      '5/5 Where should the file go? [briefs/spring-2.brief.yaml]',
      '  A new file: briefs/spring-2.brief.yaml',
    ]);
  });

  it('say in plain words why an answer will not do', async () => {
    const author = new Author(
      { type: 'event' },
      { type: '  ' },
      { type: 'Spring' },
      { type: '1.3.2026' },
      { type: '2026-03-01' },
      { type: '2026-02-01' },
      { type: '2026-03-31' },
      { type: 'briefs/spring' },
      { type: '../spring' },
      { type: 'launches/spring' },
    );
    const { path, start, end, template } = (await ask(author)) ?? {};
    assert.deepEqual([template, start, end, path], ['event', '2026-03-01', '2026-03-31', 'launches/spring.brief.yaml']);
    assert.deepEqual(
      author.saw.filter((line) => line.startsWith('!')),
      [
        '! Give the campaign a name. You can change it later.',
        '! "1.3.2026" is not a date we can read. Write 2026-03-01 or 2026-01-03.',
        '! A campaign that starts on 2026-03-01 cannot end on 2026-02-01.',
        '! There is a briefs/spring.brief.yaml already. briefs/spring-2.brief.yaml is free.',
        '! The brief has to lie in a folder that is open here.',
      ],
    );
  });

  it('can be gone back to, with the answers given before', async () => {
    const there: Move[] = [accept, { type: 'Sprng' }, { type: '2027-04-05' }];
    const back: Move[] = ['back', 'back', 'back', { type: 'event' }, { type: 'Spring' }, accept];
    const author = new Author(...there, ...back, { type: '2027-04-30' }, 'back', accept, accept);
    const draft = await ask(author);
    assert.deepEqual(draft, {
      template: 'event',
      name: 'Spring',
      start: '2027-04-05',
      end: '2027-04-30',
      path: 'briefs/spring-2.brief.yaml',
    });
    assert.deepEqual(
      author.saw.filter((line) => /^\d/.test(line)),
      [
        '1/5 What kind of campaign? []',
        '2/5 What is the campaign called? []',
        '3/5 When does it start? [2026-11-23]',
        '4/5 When does it end? [2027-05-16]',
        '3/5 When does it start? [2027-04-05]',
        '2/5 What is the campaign called? [Sprng]',
        '1/5 What kind of campaign? [blank]',
        '2/5 What is the campaign called? [Sprng]',
        '3/5 When does it start? [2027-04-05]',
        '4/5 When does it end? [2027-05-16]',
        '5/5 Where should the file go? [briefs/spring-2.brief.yaml]',
        '4/5 When does it end? [2027-04-30]',
        '5/5 Where should the file go? [briefs/spring-2.brief.yaml]',
      ],
    );
  });

  for (const moves of [
    [],
    [accept],
    [accept, { type: 'Spring' }],
    [accept, { type: 'Spring' }, accept, accept],
  ] as const)
    it(`stop with Escape after ${moves.length} answers`, async () => {
      assert.equal(await ask(new Author(...moves, 'escape')), undefined);
    });

  it('leave out the end while the start is not known', async () => {
    const author = new Author(accept, { type: 'Spring' }, { type: '' }, accept);
    assert.deepEqual(await ask(author), {
      template: 'blank',
      name: 'Spring',
      start: '',
      path: 'briefs/spring-2.brief.yaml',
    });
    assert.equal(author.saw.at(-2), '4/4 Where should the file go? [briefs/spring-2.brief.yaml]');
  });

  it('leave out the place where no folder is open', async () => {
    const author = new Author(accept, { type: 'Spring' }, accept, accept);
    const draft = await ask(author, {});
    assert.deepEqual([draft?.path, author.saw.at(-2)], [undefined, '4/4 When does it end? [2027-01-03]']);
  });

  it('ask for one of several folders that are open', async () => {
    const roots = ['shop', 'blog'];
    const author = new Author(accept, { type: 'Sale' }, accept, accept, { type: 'sale' }, { type: 'blog/sale' });
    const draft = await ask(author, { places: { ...places, roots, usualFolder: async () => 'shop' } });
    assert.equal(draft?.path, 'blog/sale.brief.yaml');
    assert.deepEqual(author.saw.slice(-3), [
      '5/5 Where should the file go? [shop/sale.brief.yaml]',
      '! Begin with the folder that it goes into: shop, blog.',
      '  A new file: blog/sale.brief.yaml',
    ]);
  });

  it('are not asked when all is answered beforehand', async () => {
    const [template] = templates;
    const beforehand = { template, name: ' Spring ', start: '', end: '', path: 'launches/spring' };
    const answers = { template: 'blank', name: 'Spring', start: '', end: '', path: 'launches/spring.brief.yaml' };
    assert.deepEqual(await ask(new Author(), { places }, beforehand), answers);
  });

  it('leave out what was answered beforehand, unless it will not do', async () => {
    const [template] = templates;
    const author = new Author({ type: '2026-04-01' }, accept);
    const beforehand = { template, name: 'Spring', start: 'soon', end: '2026-05-01', path: 'briefs/spring.brief.yaml' };
    assert.deepEqual(await ask(author, { places }, beforehand), {
      template: 'blank',
      name: 'Spring',
      start: '2026-04-01',
      end: '2026-05-01',
      path: 'briefs/spring-2.brief.yaml',
    });
    assert.deepEqual(
      author.saw.filter((line) => /^\d/.test(line)),
      ['1/2 When does it start? [soon]', '2/2 Where should the file go? [briefs/spring-2.brief.yaml]'],
    );
  });
});
