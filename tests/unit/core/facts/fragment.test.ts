import { describe, expect, it } from 'vitest';
import { passageUrl } from '../../../../core/facts/fragment';

const passage = (text: string, words = 3) => ({
  startsWith: text.split(' ').slice(0, words).join(' '),
  endsWith: text.split(' ').slice(-words).join(' '),
  length: text.length,
});

describe('a link to a passage', () => {
  it('names its first and last words', () => {
    expect(passageUrl('https://news.test/a', passage('The ferry will sail again in the spring'))).toBe(
      'https://news.test/a#:~:text=The%20ferry%20will,in%20the%20spring',
    );
  });

  it('names a short passage whole, where first and last words overlap', () => {
    expect(passageUrl('https://news.test/a', passage('The ferry will sail'))).toBe(
      'https://news.test/a#:~:text=The%20ferry%20will%20sail',
    );
    expect(passageUrl('https://news.test/a', passage('The ferry will'))).toBe(
      'https://news.test/a#:~:text=The%20ferry%20will',
    );
  });

  it('encodes what the syntax gives a meaning', () => {
    const url = passageUrl(
      'https://news.test/a?b=1',
      passage('Well-known, fish & chips are sold here – again'),
    );
    expect(url).toContain('#:~:text=Well%2Dknown%2C%20fish%20%26,here%20%E2%80%93%20again');
    // One comma is left: the one between start and end.
    expect(url.split('text=')[1]?.match(/[,&-]/g)).toEqual([',']);
  });

  it('comes after a fragment that the address has', () => {
    expect(passageUrl('https://news.test/a#live', passage('One two three four five six seven'))).toBe(
      'https://news.test/a#live:~:text=One%20two%20three,five%20six%20seven',
    );
  });

  it('leaves other addresses alone', () => {
    const url = 'doi:10.1000/182';
    expect(passageUrl(url, passage('One two three four five six seven'))).toBe(url);
  });
});
