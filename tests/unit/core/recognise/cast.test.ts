import { describe, expect, it } from 'vitest';
import { castOf, storyOf } from '../../../../core/recognise/cast';
import { PageSupport } from '../../../../core/recognise/support';
import type { Block, Mention, PageText } from '../../../../core/types';
import { sense, subject } from './spot';

/** A page of blocks of 100 units, of these roles. */
function page(...roles: readonly Block['role'][]): PageText {
  const blocks = roles.map((role, i) => ({ start: i * 101, end: i * 101 + 100, role }));
  return {
    text: roles.map(() => 'x'.repeat(100)).join('\n'),
    blocks,
    lang: null,
    published: null,
    title: null,
  };
}
const at = (start: number, entity: string, by: Mention['by'] = 'name'): Mention => ({
  start,
  end: start + 5,
  entity,
  kind: 'person',
  by,
  confidence: 1,
});

describe('the cast of a page', () => {
  it('is in order of prominence, which title and lead lend', () => {
    const cast = castOf(page('title', 'lead', 'text', 'aside'), [
      at(10, 'in-title'),
      at(120, 'in-lead'),
      at(220, 'in-text'),
      at(320, 'in-aside'),
    ]);
    expect(cast.map((c) => c.entity)).toEqual(['in-title', 'in-lead', 'in-text', 'in-aside']);
  });
  it('counts each mention, a further one a little less, and each part of the page once', () => {
    const together = castOf(page('text', 'text', 'text', 'text'), [at(0, 'a'), at(10, 'a')]);
    const apart = castOf(page('text', 'text', 'text', 'text'), [at(0, 'a'), at(310, 'a')]);
    expect(together).toMatchObject([{ entity: 'a', count: 2, prominence: 2.207 }]);
    expect(apart).toMatchObject([{ entity: 'a', count: 2, prominence: 2.707 }]);
  });
  it('leaves out demonyms, which name no actor', () => {
    expect(castOf(page('text'), [at(0, 'a', 'demonym')])).toEqual([]);
  });
  it('takes text outside all blocks as running text', () => {
    expect(castOf({ ...page('text'), blocks: [] }, [at(0, 'a')])).toMatchObject([{ prominence: 1.5 }]);
  });
});

describe('the story of a page', () => {
  const of = (n: number): PageSupport => {
    const support = new PageSupport();
    for (let i = 0; i < n; i++)
      support.add(sense(subject('person', `person-${i}`, { stories: ['a-story'] })));
    return support;
  };
  it('is one that enough of its entities are named of', () => {
    expect(storyOf([], of(2), null)).toBeNull();
    expect(storyOf([], of(3), null)).toBe('a-story');
  });
});
