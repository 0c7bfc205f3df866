import { HOSTS, keepPicture, startWalk } from './walk.mjs';

const FILES = { 'spring.brief.yaml': '' };

describe('New Brief by keyboard', () => {
  for (const host of HOSTS) {
    it(`asks, explains, goes back, and writes the file, in the ${host} host`, async () => {
      const window = await startWalk({ host, files: FILES });
      try {
        await goThrough(window, host);
      } finally {
        await window.close();
      }
    });
  }
});

async function goThrough(window, host) {
  await window.runCommand('Campaign Brief: New Brief');
  const asked = window.page.locator('.quick-input-widget');
  await expectWords(asked, 'What kind of campaign?', '1/5', 'Product launch');
  await keepPicture(window, `new-brief-1-${host}`);
  await window.fillQuickInput('event');
  await window.page.keyboard.press('Enter');
  await answer(window, 'What is the campaign called?', 'Sprng');
  await expectWords(asked, 'When does it start?', '3/5');
  await window.page.getByRole('button', { name: 'Back' }).click();
  await answer(window, 'What is the campaign called?', 'Spring');
  await answer(window, 'When does it start?', '2027-04-05');
  await expectWords(asked, 'When does it end?', 'Sunday 16 May 2027, after 6 weeks');
  await window.fillQuickInput('2027-04-01');
  await expectWords(asked, 'A campaign that starts on 2027-04-05 cannot end on 2027-04-01.');
  await keepPicture(window, `new-brief-4-${host}`);
  await answer(window, 'When does it end?', '2027-05-15');
  await expectWords(asked, 'Where should the file go?', '5/5', 'A new file: spring-2.brief.yaml');
  await keepPicture(window, `new-brief-5-${host}`);
  await window.page.keyboard.press('Enter');
  await window.page.locator('.tab.active', { hasText: 'spring-2.brief.yaml' }).waitFor();
  await window.page.locator('.view-line', { hasText: 'end: 2027-05-15' }).waitFor();
  await keepPicture(window, `new-brief-6-${host}`);
}

/** Types an answer once the question is there, and presses Enter. */
async function answer(window, question, text) {
  await expectWords(window.page.locator('.quick-input-widget'), question);
  await window.fillQuickInput(text);
  await window.page.keyboard.press('Enter');
}

async function expectWords(place, ...words) {
  for (const each of words) await place.getByText(each, { exact: false }).first().waitFor();
}
