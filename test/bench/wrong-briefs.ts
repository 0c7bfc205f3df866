import { briefWithItems, briefWithTeam } from './clean-briefs';

/** Every content item is wrong in its form in several ways: missing, misspelt and unknown keys, values of the wrong kind. */
export function wrongInForm(items: number): string {
  return briefWithItems(
    items,
    (number) => `    - id: Post ${number}
      titel: First harvest, part ${number}
      platform: instagrm
      format: [reel]
      goals: first-harvest
      publish: 31/03/2026
      status: finished
      colour: green
      core: A window sill is enough.
      owner:
`,
  );
}

const brokenLines = [
  'title: First harvest: part one',
  'title: @sproutandsill says hello',
  'title: "First harvest" and more',
  'title:First harvest',
  'mentions: [@sproutandsill]',
  'title: *First* harvest',
  'title: {{name}}, your harvest',
  'title: `First harvest`',
  'title: 20% off: today',
  'hashtags: [#Harvest, #Balcony]',
];

/** Every content item is wrong in its YAML, in the ways of people who write copy. */
export function brokenYaml(items: number): string {
  return briefWithItems(
    items,
    (number) => `    - id: post-${number}
      ${brokenLines[number % brokenLines.length]}
      platform: instagram
      publish: 2026-03-02
`,
  );
}

/** A brief of somebody whose editor indents with tabs. */
export function tabs(items: number): string {
  return lostHashtags(items).replace(/^( {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));
}

/** YAML reads this, but a hashtag is lost in every title. */
export function lostHashtags(items: number): string {
  return briefWithItems(
    items,
    (number) => `    - id: post-${number}\n      title: Harvest #${number}\n      platform: instagram\n`,
  );
}

/** Every content item depends on one that does not exist, though its id is much like those that do. */
export function unknownReferences(items: number): string {
  return briefWithItems(
    items,
    (number) =>
      `    - id: post-${number}\n      title: Harvest\n      platform: instagram\n      depends_on: [pst-${number}]\n`,
  );
}

/** Every content item has a mistake that a comment silences. */
export function silenced(items: number): string {
  return briefWithItems(
    items,
    (number) => `    - id: post-${number}
      title: Harvest
      platform: instagrm # brief-ignore schema/unknown-value -- our own name for it
`,
  );
}

/** A map with many keys, none of them known. */
export function unknownKeys(count: number): string {
  return briefWithTeam(`budget:\n  total: 1\n${lines(count, (number) => `  colour-${number}: green`)}`);
}

/** A map with many keys that may be there. */
export function ownKeys(count: number): string {
  return briefWithTeam(`x-colours:\n${lines(count, (number) => `  colour-${number}: green`)}`);
}

/** One key, written over and over. */
export function duplicateKeys(count: number): string {
  return briefWithTeam(`x-colours:\n${lines(count, (number) => `  colour: green-${number}`)}`);
}

/** One list of many ids that are none. */
export function wrongIds(count: number): string {
  return briefWithItems(1, () => itemWithList('goals', count, (number) => `Goal No. ${number}`));
}

/** One list of many hashtags, each with its mark. */
export function hashtags(count: number): string {
  return briefWithItems(1, () => itemWithList('hashtags', count, (number) => `"#Harvest ${number}"`));
}

/** Many blocks with a name, and as many names of blocks that do not exist. */
export function unknownAliases(count: number): string {
  const named = lines(count, (number) => `  colour-${number}: &green-${number} green`);
  const wanted = lines(count, (number) => `  other-${number}: *gren-${number}`);
  return briefWithTeam(`x-colours:\n${named}x-others:\n${wanted}`);
}

function itemWithList(key: string, count: number, value: (number: number) => string): string {
  const values = lines(count, (number) => `        - ${value(number)}`);
  return `    - id: post\n      title: Harvest\n      platform: instagram\n      ${key}:\n${values}`;
}

function lines(count: number, line: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
}
