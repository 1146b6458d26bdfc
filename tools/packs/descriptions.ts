/** What the fields of a pack mean, for the JSON Schema: editors show it to whoever writes a pack. */

type Json = Record<string, unknown>;
interface Words {
  readonly it: string;
  readonly fields?: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<string, Words>> = {
  pack: {
    it: 'A versioned file of facts: sources, entities, events, statements, and evidence for each. Fields that are not named here are kept and ignored. All text is plain text, never HTML.',
    fields: {
      format: 'Always "dramatis-pack".',
      version: 'Version of the format. A higher one is refused by older readers.',
      id: 'Name of the pack, the same in every revision.',
      revision:
        'Numbers joined by dots, compared number by number. A lower one never replaces a higher one silently.',
      kind: '"story": from an article. "world": countries, cities, organisations.',
      title: 'What the pack is about.',
      asOf: 'To when its facts were true, as far as nothing else is said.',
      license: 'SPDX identifier, such as CC0-1.0.',
      author: 'Who answers for it.',
      extends: 'Ids of packs whose entities this one names without holding them.',
      langs: 'For a pack of names: the languages (BCP 47) that it is of use in.',
      sources: 'Where the facts and names come from.',
      entities: 'Actors and places.',
      events: 'What happened, or is said to have happened.',
      statements: 'Who said, claimed, denied or demanded what.',
      evidence: 'Where in a source each fact stands.',
    },
  },
  id: {
    it: 'A stable id: lower-case letters and digits, joined by hyphens. The same thing has the same id in every pack.',
  },
  localId: { it: 'An id within this pack.' },
  lang: { it: 'A language tag (BCP 47), such as fr, zh-Hans; "mul" where many languages write it alike.' },
  edtf: {
    it: 'A date in EDTF (ISO 8601-2): 2020-10, 2020-10-17, 2020-10-23~ (about), 2018/2020 (from, to), 2020-10/.. (since), {2020-10-10,2020-10-17} (both), [2020-10-19,2020-10-26] (one of them). Never more exact than the source.',
  },
  url: { it: 'An address starting with http:// or https://.' },
  label: { it: 'Language tag to a short text.' },
  prose: { it: 'Language tag to a sentence or two, in our own words.' },
  ids: { it: 'Ids of entities of this pack.' },
  ev: { it: 'Ids of rows of "evidence"; one at least.' },
  name: {
    it: 'One way to write an entity.',
    fields: {
      v: 'The name, in its base form (nominative, singular), as it is written inside a sentence.',
      kind: '"full", "family" (by itself), "short", "variant" (another spelling), "acronym", "demonym" (adjective), "role", "former".',
      from: 'Id of the source that this form comes from, or "generated".',
      usedBy: 'Ids of the entities that use this form, where the choice of the name is disputed.',
    },
  },
  date: {
    it: 'A date, and how it was got.',
    fields: {
      basis:
        '"absolute" (all in the words of the source), "completed-from-published", "relative-to-published" (yesterday), "relative-to-text" (the day after).',
      note: 'What the source says, and how the date was inferred from that.',
    },
  },
  role: {
    it: 'An office that a person holds.',
    fields: {
      office: 'Slug of the office: president, foreign-minister …',
      of: 'Of which country or body.',
      during: 'When; the date of the source if it gives none.',
    },
  },
  figure: {
    it: 'A number, or a short value, as of a date.',
    fields: { what: 'population, area, founded …', unit: 'Unit, or null for a count.' },
  },
  entity: {
    it: 'An actor or a place.',
    fields: {
      brief: 'Who or what it is, in one line.',
      names: 'Every name by which a page may call it.',
      at: 'Longitude and latitude, degrees.',
      within: 'What it lies in, nearest first.',
      capital: 'For countries: id of the capital, whose name may stand for the government.',
      same: 'The same thing in other packs: pack id to entity id, where the ids differ.',
      disputed: 'What is disputed about its name or border, and between whom.',
    },
  },
  event: {
    it: 'Something that happened.',
    fields: { assertedBy: 'Who says so; null where the source tells it as its own.' },
  },
  statement: {
    it: 'Something that somebody said. Told as theirs, never as the pack’s own voice.',
    fields: {
      speaker: 'Who; null for a source that is not named.',
      to: 'To whom.',
      via: 'Through which outlet, or null.',
      about: 'Of whom or what.',
      mode: '"direct" (quoted), "indirect" (reported), "mixed".',
      stance: 'What was done by saying it.',
      gist: 'What was said, in our own words.',
    },
  },
  evidence: {
    it: 'A stretch of an article (paragraph, start, end, hash), or a place in a dataset (pointer).',
    fields: {
      paragraph: 'Number of the non-empty line, from 1.',
      start: 'UTF-16 offset into the source’s text after NFC, line ends as \\n.',
      end: 'Offset after the last character.',
      hash: '"sha256-" and lower-case hex of exactly that stretch, as UTF-8.',
      startsWith: 'Its first words: two or three.',
      endsWith: 'Its last words: two or three.',
      pointer: 'Where in the dataset.',
    },
  },
  source: {
    it: 'An article, a dataset, or what the author knows ("editorial").',
    fields: {
      published: 'When it appeared, as exactly as is known.',
      outlet: 'Where it appeared, or null.',
      textHash: '"sha256-" and hex of its whole text after NFC, line ends as \\n.',
      paragraphs: 'How many non-empty lines it has.',
    },
  },
};

/** A schema with the words for it and its fields. */
export function describe(name: string, schema: Json): Json {
  const words = WORDS[name];
  if (words === undefined) return schema;
  const properties = schema.properties as Readonly<Record<string, Json>> | undefined;
  if (properties === undefined) return { description: words.it, ...schema };
  const told = Object.entries(properties).map(([key, value]) => {
    const text = words.fields?.[key];
    return [key, text === undefined ? value : { description: text, ...value }] as const;
  });
  for (const key of Object.keys(words.fields ?? {}))
    if (!(key in properties)) throw new Error(`${name} has no field ${key}`);
  return { description: words.it, ...schema, properties: Object.fromEntries(told) };
}
