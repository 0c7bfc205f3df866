// The way of an author from an empty folder to a brief in review, by keyboard and mouse alone. After every step the file
// is saved and read from disk.
import { Author, NEW_BRIEF } from './author.mjs';
import { clearForPictures, forPictures, pictureOf } from './author-pictures.mjs';
import { HOSTS, keepPicture, startWalk } from './walk.mjs';

/** A long way, on a busy machine too. */
const TIMEOUT_MS = 600_000;

const STEPS = [
  beginBrief,
  completeAnItem,
  seeAFinding,
  fixIt,
  readAboutAKey,
  renameTheGoal,
  pasteRows,
  pasteALink,
  thinkBetterOfPictures,
  pasteAPicture,
  dropAPicture,
  format,
  advance,
];

describe('As an author', () => {
  for (const host of HOSTS)
    it(`from a new brief to review, in the ${host} host`, async () => {
      const window = await startWalk({ host, files: { 'ideas.md': 'Ideas for spring.\n' }, ...forPictures });
      const author = new Author(window);
      try {
        for (const step of STEPS) {
          await step(author);
          await keepPicture(window, `author-${host}-${step.name}`);
        }
      } catch (error) {
        await keepPicture(window, `author-${host}-failed`);
        throw error;
      } finally {
        await window.close();
      }
    }).timeout(TIMEOUT_MS);
});

async function beginBrief(author) {
  await author.window.runCommand('Campaign Brief: New Brief');
  await author.answer('What kind of campaign', 'blank');
  await author.answer('What is the campaign called', 'Grow where you live');
  await author.answer('When does it start', '2027-03-01');
  await author.answer('When does it end', '2027-05-31');
  await author.answer('Where should the file go', 'spring.brief.yaml');
  await author.page.locator('.tab.active', { hasText: 'spring.brief.yaml' }).waitFor();
  await author.sees('Grow where you live');
  await author.press('Escape'); // what is to be filled in stays for later
  await author.briefBecomes(NEW_BRIEF);
  await clearForPictures(author);
}

const ITEM = `    - id: sow-along
      title: Sow along with us
      platform: instagram
      format: reel
      publish: 2027-03-01 18:00
      goals: first-orders
      audience: balcony-beginners
`;

async function completeAnItem(author) {
  await author.goBehind('What would you plant first?');
  await author.press('Enter', 'Backspace', 'Backspace');
  await author.accept('content item');
  await author.type('sow-along');
  await author.press('Tab');
  await author.type('Sow along with us');
  await author.press('Tab', 'Tab');
  await author.accept('reel', 'r');
  await author.press('Tab', 'Tab', 'Enter');
  await pictureOf(author, 'completion', {
    from: 'id: sow-along',
    keys: ['Control+Space', 'Control+Space'],
    overlays: ['.suggest-widget', '.suggest-details'],
  });
  await author.accept('goals', 'go');
  await author.press('Tab', 'Enter');
  await author.accept('audience', 'aud');
  await author.press('Tab');
  await author.briefBecomes(author.text.replace('  engagement_plan:', `${ITEM}  engagement_plan:`));
}

/** The audience in a hurry: a letter too few, and blanks too many. */
async function seeAFinding(author) {
  await author.goBehind(ITEM.trimEnd());
  await author.press('Enter');
  await author.type('owner:   Nadia Reyes');
  await author.press('Escape');
  await author.briefBecomes(author.text.replace(ITEM, `${ITEM}      owner:   Nadia Reyes\n`));
  await author.goBehind(ITEM.slice(0, ITEM.indexOf('balcony-beginners') + 'balcony-begin'.length));
  await author.press('Backspace', 'Escape');
  await author.briefBecomes(author.text.replace(ITEM, ITEM.replace('balcony-beginners', 'balcony-beginers')));
  await author.window.findingShown('error');
}

async function fixIt(author) {
  await author.window.goTo(author.lineOf('balcony-beginers'), 22);
  await author.window.openLightBulb('Replace by "balcony-beginners"');
  await author.press('Enter');
  await author.briefBecomes(author.text.replace('balcony-beginers', 'balcony-beginners'));
}

/** What a key is for, which rules look at it, and the page of one of them. */
async function readAboutAKey(author) {
  await author.goBehind('publish: 2027-03-01 18:00');
  const hover = await author.window.hoverOver('publish', 'Looked at by');
  await pictureOf(author, 'hover', { from: 'id: sow-along', overlays: ['.monaco-hover'] });
  await hover.getByText('No time zone').click();
  const tab = author.page.locator('.tab.active', { hasText: 'schedule-no-timezone' });
  await tab.waitFor();
  await tab.getByRole('button', { name: 'Close' }).click();
  await tab.waitFor({ state: 'detached' });
  await author.briefBecomes(author.text);
}

async function renameTheGoal(author) {
  await author.goBehind('    - id: first-orders');
  await author.press('F2');
  const name = author.page.locator('.rename-box input');
  await name.fill('starter-kits');
  await name.press('Enter');
  await author.sees('id: starter-kits');
  await author.briefBecomes(author.text.replaceAll('first-orders', 'starter-kits'));
}

const ROWS = [
  ['Title', 'Channel', 'Date', 'Copy'],
  ['Pick your pot', 'Instagram', '8 March 2027', 'Pot, tin or bucket? Show us what you plant in.'],
  ['The first leaf', 'Instagram', '2027-03-22', 'Day 21: "It is green!" What about yours?'],
  ['Harvest party', 'Email', '2027-05-24', 'Bring a bowl. We bring the dressing.'],
];

const PASTED = `    - id: pick-your-pot
      title: Pick your pot
      platform: instagram
      publish: 2027-03-08
      text: Pot, tin or bucket? Show us what you plant in.
    - id: the-first-leaf
      title: The first leaf
      platform: instagram
      publish: 2027-03-22
      text: 'Day 21: "It is green!" What about yours?'
    - id: harvest-party
      title: Harvest party
      platform: email
      publish: 2027-05-24
      text: Bring a bowl. We bring the dressing.
`;

async function pasteRows(author) {
  await author.goBehind('owner:   Nadia Reyes');
  await author.press('Enter', 'Backspace');
  await author.copy('text/plain', ROWS.map((row) => row.join('\t')).join('\n'));
  await author.press('Control+V');
  await author.sees('Harvest party');
  await author.briefBecomes(author.text.replace('  engagement_plan:', `${PASTED}  engagement_plan:`));
  // Escape puts away the button for other ways to paste.
  await pictureOf(author, 'pasted-rows', { from: 'id: pick-your-pot', to: 'Bring a bowl', keys: ['Escape'] });
}

/** The address comes as it is; with the campaign's tags it is on offer. */
async function pasteALink(author) {
  const owner = 'owner:   Nadia Reyes\n';
  await author.goBehind(owner.trimEnd());
  await author.press('Enter');
  await author.type('link: ');
  await author.press('Escape');
  await author.copy('text/plain', 'https://growkits.test/kit');
  await author.press('Control+V');
  await author.page.locator('.post-edit-widget').waitFor();
  await author.press('Control+.');
  await author.page.getByText('Insert with UTM tags').click();
  await author.sees('utm_source=instagram');
  const tags = 'utm_source=instagram&utm_medium=social&utm_campaign=grow-where-you-live';
  const link = `      link: https://growkits.test/kit?${tags}\n`;
  await author.briefBecomes(author.text.replace(owner, owner + link));
}

const mediaWith = (file, altText) => `      media:\n        - file: ${file}\n          alt_text: ${altText}\n`;

/** One Undo brings back the text; the copy of the picture stays in its folder. */
async function thinkBetterOfPictures(author) {
  await author.goBehind('title: The first leaf');
  await author.copyPicture();
  await author.press('Control+V');
  await undoPicture(author);
  await author.goBehind('title: The first leaf');
  await author.drop('basil.jpg', 'title: The first leaf');
  await undoPicture(author);
}

async function undoPicture(author) {
  await author.sees('What the picture shows');
  await author.press('Escape', 'Control+Z');
  await author.briefBecomes(author.text);
}

async function pasteAPicture(author) {
  await author.goBehind('title: Pick your pot');
  await author.copyPicture();
  await author.press('Control+V');
  await author.sees('What the picture shows');
  await author.type('A tin, a boot and a bucket with herbs');
  await author.press('Escape');
  const last = 'Show us what you plant in.\n';
  const media = mediaWith('assets/pick-your-pot.png', 'A tin, a boot and a bucket with herbs');
  await author.briefBecomes(author.text.replace(last, `${last}${media}`));
  await author.getsFile('assets/pick-your-pot.png');
}

async function dropAPicture(author) {
  await author.goBehind('title: The first leaf');
  await author.drop('leaf.jpg', 'title: The first leaf');
  await author.sees('What the picture shows');
  const last = "What about yours?'\n";
  await author.briefBecomes(
    author.text.replace(last, `${last}${mediaWith('assets/leaf.jpg', 'What the picture shows')}`),
  );
  await author.getsFile('assets/leaf.jpg');
}

async function format(author) {
  await author.window.runCommand('Format Document');
  await author.sees('owner: Nadia Reyes');
  await author.briefBecomes(author.text.replace('owner:   Nadia Reyes', 'owner: Nadia Reyes'));
}

/** Enter leads to what is still to be done; the way past it is for those who know better. */
async function advance(author) {
  const list = author.page.locator('.quick-input-widget:visible', { hasText: 'content/no-goal' });
  await readinessShown(author, 'draft').waitFor();
  await author.window.runCommand('Campaign Brief: Advance Status');
  await list.waitFor();
  await pictureOf(author, 'advance-status', { around: '.quick-input-widget' });
  await author.press('Enter');
  await list.waitFor({ state: 'hidden' });
  await author.briefBecomes(author.text);
  await author.window.runCommand('Campaign Brief: Advance Status');
  await list.waitFor();
  await author.window.fillQuickInput('anyway');
  await author.press('Enter');
  await author.sees('status: review');
  await author.briefBecomes(author.text.replace('status: draft', 'status: review'));
  await readinessShown(author, 'review').waitFor();
}

/** How far the brief is, as the status bar says it behind the name of the language. */
function readinessShown(author, status) {
  return author.page.locator(`[id="status.languageStatus"][aria-label*=": ${status} · "]`);
}
