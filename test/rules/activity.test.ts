import assert from 'node:assert/strict';
import { activityIn } from '../../src/rules/activity';

const activities = [
  'Publish guides for renters',
  'Write about balconies',
  'Post 10 reels a month',
  'Post daily',
  'Launch the new shop',
  'Run a giveaway',
  'share our story',
  'Send a weekly newsletter',
  'Send mails weekly.',
  'Create 10 posts per week',
  'Make a video series about balconies.',
  'Record five podcasts',
];

const outcomes = [
  'Renters order a kit',
  'Share of voice grows to 20 %',
  'Share price recovers',
  'Post engagement doubles',
  'Post office customers switch to the app',
  'Record attendance at the harvest fair',
  'Record 3,000 orders',
  'Film festival visitors book again',
  'Launch event sells out',
  'Make renters order a kit',
  'Make website visitors order twice',
  'Create demand for starter kits',
  'Send 3,000 readers to the newsletter page',
  'Produce 300 leads',
  'Publish guides so that renters order a kit',
  'Run webinars to win 200 subscribers',
  'Launch the kit and sell 3,000 of it',
  'Publishers order a kit',
  'Publish',
  '',
];

describe('an activity', () => {
  for (const text of activities)
    it(`is seen in "${text}"`, () => {
      const verb = activityIn(text);
      assert.deepEqual(verb, { index: 0, length: text.split(' ')[0]?.length });
    });

  for (const text of outcomes)
    it(`is not seen in "${text}"`, () => {
      assert.equal(activityIn(text), undefined);
    });
});
