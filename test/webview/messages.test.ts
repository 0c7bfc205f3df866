import assert from 'node:assert/strict';
import { isFromPreview, isPreviewOf } from '../../src/webview/messages';

describe('What comes out of the preview panel', () => {
  const textLength = 100;
  const cases: readonly [string, unknown, boolean][] = [
    ['its beginning', { type: 'ready' }, true],
    ['a place in the text', { type: 'goTo', place: { start: 0, end: 100 } }, true],
    ['an empty place', { type: 'goTo', place: { start: 7, end: 7 } }, true],
    ['the way to what is wrong', { type: 'goToTrouble' }, true],
    ['a link', { type: 'openLink', address: 'https://example.com' }, true],
    ['a place behind the text', { type: 'goTo', place: { start: 90, end: 101 } }, false],
    ['a place before the text', { type: 'goTo', place: { start: -1, end: 3 } }, false],
    ['a place that ends before it starts', { type: 'goTo', place: { start: 8, end: 7 } }, false],
    ['a place between two letters', { type: 'goTo', place: { start: 1.5, end: 3 } }, false],
    ['a place in words', { type: 'goTo', place: { start: '1', end: '3' } }, false],
    ['a place without an end', { type: 'goTo', place: { start: 1 } }, false],
    ['no place', { type: 'goTo' }, false],
    ['no address', { type: 'openLink', address: ['https://example.com'] }, false],
    ['a wish that nobody knows', { type: 'run', command: 'workbench.action.quit' }, false],
    ['a word', 'ready', false],
    ['nothing', null, false],
  ];
  for (const [what, message, isTaken] of cases) {
    it(`${isTaken ? 'is listened to' : 'is dropped'}: ${what}`, () =>
      assert.equal(isFromPreview(message, textLength), isTaken));
  }
});

describe('What a panel was for', () => {
  const cases: readonly [string, unknown, boolean][] = [
    ['a brief', { brief: 'file:///launch.brief.yaml', isLocked: false, scrollTop: 12 }, true],
    ['no lock', { brief: 'file:///launch.brief.yaml' }, false],
    ['no brief', { isLocked: true }, false],
    ['nothing', undefined, false],
  ];
  for (const [what, kept, isKnown] of cases) {
    it(`${isKnown ? 'is known' : 'is not known'}: ${what}`, () => assert.equal(isPreviewOf(kept), isKnown));
  }
});
