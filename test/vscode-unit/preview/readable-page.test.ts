import assert from 'node:assert/strict';
import { Brief } from '../../../src/format/brief';
import { pageOf } from '../../../src/render/model/page';
import { ReadablePage } from '../../../src/vscode/preview/readable-page';

const sound = 'campaign:\n  name: Grow where you live\n';
const unreadable = 'campaign:\n}}}  name: Grow where nobody lives\n';
const mended = 'campaign:\n\tname: Grow in a pot\n';

describe('The page of a brief through its versions', () => {
  let readable: ReadablePage;
  beforeEach(() => {
    readable = new ReadablePage();
  });

  function show(text: string, isSettled = true) {
    const brief = Brief.read(text);
    const { page, trouble } = readable.next(brief, () => pageOf(brief), isSettled);
    return { name: page.head.name?.text, line: trouble?.line, message: trouble?.message };
  }

  it('has nothing to say of a sound brief', () => {
    assert.deepEqual(show(sound), { name: 'Grow where you live', line: undefined, message: undefined });
  });

  it('stays as it was while the text cannot be read, and says so', () => {
    show(sound);
    const { name, line, message } = show(unreadable);
    assert.deepEqual([name, line], ['Grow where you live', 2]);
    assert.match(message ?? '', / The page shows the brief as it was before\.$/);
  });

  it('speaks of the places of the text that it was made of', () => {
    show(sound);
    const brief = Brief.read(unreadable);
    const { text, trouble } = readable.next(brief, () => pageOf(brief), true);
    assert.deepEqual(
      [text, unreadable.slice(trouble?.place.start, trouble?.place.end)],
      [sound, '}}}  name: Grow where nobody lives'],
    );
  });

  it('shows what can be read of a brief that was never sound', () => {
    assert.doesNotMatch(show(unreadable).message ?? '', /as it was before/);
  });

  it('follows a text whose mistake leaves no doubt, and tells of it', () => {
    show(sound);
    const { name, line } = show(mended);
    assert.deepEqual([name, line], ['Grow in a pot', 2]);
  });

  it('calls no line broken that is still being written', () => {
    show(sound);
    assert.equal(show(unreadable, false).message, undefined);
    assert.notEqual(show(unreadable, true).message, undefined);
  });

  it('goes on telling of a mistake while the author types', () => {
    show(mended);
    assert.equal(show(`${mended}# and more`, false).line, 2);
  });

  it('takes the word back as soon as the text is sound again', () => {
    show(unreadable);
    assert.equal(show(sound, false).message, undefined);
  });
});
