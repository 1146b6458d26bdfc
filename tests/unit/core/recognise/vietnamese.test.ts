import { describe, expect, it } from 'vitest';
import { isVietnamesePerson } from '../../../../core/recognise/vietnamese';
import { ofCountry } from './spot';

const person = (marked: string, lang = 'vi'): boolean => {
  const { spot, page } = ofCountry(marked, lang);
  return isVietnamesePerson(spot, page);
};

describe('a country that somebody is called in Vietnamese', () => {
  it.each([
    'hôm qua bà [Nga] nói',
    'hôm qua Nguyễn Văn [Đức] nói',
    'hôm qua anh [Đức] nói',
    'hôm qua Đức [Anh] nói',
    'Nguyễn [Đức] nói',
    '[Anh] Tuấn nói rằng',
    '[Đức] Chung nói rằng',
    '[Anh] trai cô làm việc ở đây',
    'hôm qua con trai bà là [Đức] nói',
    'hôm qua một bé tên [Nga] nói',
  ])('is somebody: %s', (marked) => {
    expect(person(marked)).toBe(true);
  });

  it.each([
    'hôm qua quân đội [Nga] nói',
    'hôm qua Đông [Đức] nói',
    'hôm qua thứ Ba [Nga] nói',
    'hôm qua NATO [Mỹ] nói',
    'hôm qua {Airbus} [Pháp] nói',
    'hôm qua bà, [Nga] nói',
    'Theo [Nga] thì',
    'hôm qua đối tác lớn là [Đức] nói',
    '[Anh] tuyên bố rằng',
    '[Nga] tấn công',
    '[Anh] {Boris} nói rằng',
    'hôm qua bà [Lào] nói',
    'HÔM QUA BÀ [NGA] NÓI RẰNG',
  ])('is the country: %s', (marked) => {
    expect(person(marked)).toBe(false);
  });

  it('is asked in Vietnamese alone', () => {
    expect(person('hôm qua bà [Nga] nói', 'en')).toBe(false);
  });
});
