/** East and South-East Asian languages. */
import type { Language } from './types';

/** A second particle on one of place: 서울에서의, 도쿄까지는. */
const koreanDouble = ['에서', '에게', '까지', '부터', '으로부터', '로부터', '에까지']
  .flatMap((first) => ['의', '은', '는', '도', '만', '만의'].map((second) => first + second))
  .join(' ');

const KO_PARTICLES = '은 는 이 가 을 를 의 에 에서 로 으로 와 과 도 까지 부터 에서는 에서의 에는';

/** What Korean writes onto a name, with and without a particle: 텍사스주에, 이스라엘군이, 쓰촨성에서, 홋카이도섬. */
const koreanKinds = ['주', '성', '군', '정부', '섬', '현', '시', '주의', '산', '제', '계', '인', '발']
  .flatMap((kind) => [kind, ...KO_PARTICLES.split(' ').map((p) => kind + p)])
  .join(' ');

export const ASIAN: readonly Language[] = [
  {
    code: 'zh',
    aka: ['zho', 'chi', 'cmn', 'yue', 'wuu', 'nan'],
    name: 'Chinese',
    not:
      '发展中国家 發展中國家 中国家 中國家 非法国家 非法國家 南美国家 南美國家 北美国家 北美國家 拉美国家 拉美國家 欧美国家 歐美國家 美国家 美國家 非洲国家 印度洋 印度教 印度河 ' +
      '马里兰 馬里蘭 马里奥 馬里奧 马里亚纳 馬里亞納 古巴比伦 古巴比倫 中非合作 中非关系 中非關係 中非论坛 中非論壇 沿海地区 沿海地區 海地区 海地區 阿曼达 阿曼達 阿曼德 查德維克 ' +
      '巴西利亚 巴西利亞 英国广播 古巴雪茄 东京湾 東京灣 苏丹红 約旦河 荷兰盾 马里布 馬里布 ' +
      '四川普 莫迪利亚尼 莫迪利亞尼 莫迪亚诺 莫迪亞諾 塞西莉亚 塞西莉亞 塞西尔 塞西爾 卡尼曼 奥恩斯坦 奧恩斯坦 ' +
      // A word's end and the next one's start: "online, a mass of", "medium and international", "12 km of coast".
      '首都 及其 尤其 其中 中国际 上海量 上海拔 上海域 网上海外 线上海外 公里海 英里海 这里海 那里海 哪里海 南海区 新华社区 西德尼 西德克萨斯 东德克萨斯 ' +
      // "Shareholders' agreement", "to the south-east", the Golden Gate, mosaic.
      '长沙发 長沙發 大理石 太湖石 股東協 房東協 廣東協會 東南投 西南投 金门大桥 金門大橋 金门公园 金門公園 马赛克 馬賽克 台中央 臺中央',
  },
  {
    code: 'ja',
    aka: ['jpn'],
    name: 'Japanese',
    not: '中国地方 中国電力 中国新聞 日本人 印度洋 東日本 西日本 北日本',
  },
  {
    code: 'ko',
    aka: ['kor'],
    name: 'Korean',
    // "Towards", before countries alone (`form.ts`): 대중국 수출, 대이란 제재.
    prefixes: '대',
    minStem: 2,
    longest: true,
    // "Last", "means", "case", "now": each a city's or country's name with nothing or a particle on it.
    not: '지난 지난해 지난달 지난주 수단을 수단으로 우리가 우리는 우리의 우리를 우리도 리가 이리 인도주의',
    endings:
      '은 는 이 가 을 를 의 에 에서 에게 에는 에서는 에도 에서도 에의 으로 로 으로는 로는 으로부터 로부터 와 과 와의 과의 도 만 까지 부터 보다 처럼 께서 한테 이나 나 이며 며 이고 고 이라고 라고 이라는 라는 이란 란 이다 였다 였던 인 측 측은 측이 측의 산 발 행 내 내의 내에서 이라 라 들 들은 들이 들의 이자 자 이었다 마저 조차 뿐 이든 든 식 계 령 간 ' +
      '에게서 에게는 와는 과는 와도 과도 만이 만의 만은 대로 쪽 행을 행은 이었던 이지만 지만 으로의 로의 등 등은 등이 등의 ' +
      `${koreanDouble} ${koreanKinds}`,
    hyphen: '은 는 이 가 을 를 의 에 에서',
  },
  {
    code: 'th',
    aka: ['tha'],
    name: 'Thai',
    not:
      'บริการ ปรากฏ ปรากฎ กิโลเมตร มาเล่น มาเล่า เผยแพร่ แพร่ระบาด แพร่กระจาย แพร่หลาย น่านน้ำ น่านฟ้า เลย ' +
      'โรมัน โรแมนติก จีนกลาง บ้านเลขที่ ตากแดด ตากอากาศ ประตรัง ตรังกานู มาลีนนท์ จีนส์ ไทยพาณิชย์ ไทยลีก ไทยรัฐ ไทยโพสต์ ไทยพีบีเอส เดลีเมล เดลีเทเลกราฟ เดลีมิเรอร์ เฟดเอ็กซ์ เฟดเดอเรอร์',
  },
  { code: 'lo', aka: ['lao'], name: 'Lao' },
  { code: 'km', aka: ['khm'], name: 'Khmer' },
  { code: 'my', aka: ['mya', 'bur'], name: 'Burmese' },
  { code: 'vi', aka: ['vie'], name: 'Vietnamese', abbreviations: 'ts ths gs tp ông bà' },
  {
    code: 'id',
    aka: ['ind', 'in'],
    name: 'Indonesian',
    endings: 'nya',
    abbreviations: 'dr prof ir drs jl no tn ny',
  },
  { code: 'ms', aka: ['msa', 'may', 'zsm'], name: 'Malay', endings: 'nya' },
  { code: 'tl', aka: ['tgl', 'fil'], name: 'Filipino' },
  {
    code: 'mn',
    aka: ['mon', 'khk'],
    name: 'Mongolian',
    endings: 'ын ийн ны ний д т аас ээс оос өөс тай тэй той ыг ийг руу рүү нд',
  },
];
