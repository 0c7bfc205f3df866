import assert from 'node:assert/strict';
import { Brief } from '../../../src/format/brief';
import { renderHtml } from '../../../src/render/html';
import { pageOf } from '../../../src/render/model/page';
import { completeBrief } from '../../rules/complete';

describe('The page as a file', () => {
  it('is a whole document', () => {
    const html = renderHtml(pageOf(Brief.read(completeBrief)));
    assert.match(html, /^<!DOCTYPE html>\n<html lang="en-GB">/);
    assert.match(html, /<title>Grow where you live<\/title>/);
  });

  it('shows hostile text as text', () => {
    const html = renderHtml(pageOf(Brief.read('campaign:\n  name: <script>alert(1)</script>\n')));
    assert.match(html, /<h1><bdi>&lt;script>alert\(1\)&lt;\/script><\/bdi><\/h1>/);
  });
});
