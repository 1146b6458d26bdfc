/** Vietnamese names of people, in which the countries Germany, Russia, Britain, America and France are given names ("Nguyễn Văn Đức", "bà Nga"). */
import { isBlank, opensSentence, wordBefore } from './context';
import type { Neighbour, Spot, Surroundings } from './model';
import { words, type WordSet } from '../text/words';

/** Countries that people are called, small letters. */
const GIVEN: WordSet = words('đức nga anh mỹ pháp ý úc');
/** What people are called before their given name. "Anh" alone is Britain, too, "em" brother of whatever. */
const ADDRESS: WordSet = words('ông bà chị cô chú bác cậu dì thầy');
/** Family names: one that opens a sentence is followed by a given name. */
const FAMILY: WordSet = words(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh lâm trịnh đoàn mai tô trương cao lương hà tạ thái',
);
/** Capitals before a country that leave it one: directions, and days, which are numbers with a capital ("thứ Ba"). */
const OPEN: WordSet = words('bắc nam đông tây trung hai ba tư năm sáu bảy quốc việt');

/** Small words behind "Anh" that make a brother or "he" of it: "Anh trai cô", "Anh ấy". */
const BROTHERS: WordSet = words('trai ấy ta em rể họ cả hai ba tư út chị là cũng bảo kể vừa còn đã đang sẽ');

const isCapitals = ({ word }: Neighbour): boolean => word.length > 1 && word === word.toUpperCase();

/** Is the country's name at this spot a part of somebody's? */
export function isVietnamesePerson(spot: Spot, page: Surroundings): boolean {
  if (spot.lang !== 'vi' || !GIVEN.has(spot.lower) || spot.line !== 'normal') return false;
  const { before, after, opens } = spot;
  // "Anh Tuấn nói", "Đức Chung": a syllable with a capital follows where the sentence begins.
  if (opens && spot.lower === 'anh' && after !== null && !after.upper && BROTHERS.has(after.lower))
    return true;
  if (opens)
    return (
      after !== null && after.upper && isBlank(after.gap) && !isCapitals(after) && isSyllable(after, page)
    );
  if (before === null || !isBlank(before.gap)) return false;
  if (ADDRESS.has(before.lower)) return true;
  // "Con trai bà là Đức", "bé tên Nga": who somebody is, or is called.
  if (before.lower === 'tên' || (before.lower === 'là' && isChild(before, page.text))) return true;
  if (before.lower === 'anh' && (!before.upper || isOpening(before, page))) return true;
  if (!before.upper || isCapitals(before) || OPEN.has(before.lower)) return false;
  if (GIVEN.has(before.lower)) return true;
  if (page.endsAt(before.end) && before.word.length > 3) return false;
  return isOpening(before, page) ? FAMILY.has(before.lower) : true;
}

/** Words of kin some words before "là": "con trai bà là Đức". */
const KIN: WordSet = words('con cháu em anh chị vợ chồng mẹ cha bố bạn');
function isChild(is: Neighbour, text: string): boolean {
  let word = wordBefore(text, is.start);
  for (let i = 0; i < 4 && word !== null && isBlank(word.gap); i++) {
    if (KIN.has(word.lower)) return true;
    word = wordBefore(text, word.start);
  }
  return false;
}

const isOpening = ({ start }: Neighbour, { text }: Surroundings): boolean =>
  opensSentence(text, start, wordBefore(text, start));

/** No known name, but for those that people are called, too. */
const isSyllable = ({ lower, start }: Neighbour, page: Surroundings): boolean =>
  !page.startsAt(start) || GIVEN.has(lower);
