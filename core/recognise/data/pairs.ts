/**
 * Countries by one letter, as Chinese and Japanese join them ("中美关系", "日米同盟"). The letters alone are words, so only these pairs are
 * read, and only before what countries have with each other.
 */
interface Letters {
  /** One letter to the id that it stands for. */
  readonly letters: Readonly<Record<string, string>>;
  /** Pairs and more, longest first where one begins another. */
  readonly pairs: string;
  /** What follows them. */
  readonly affairs: string;
  /** Letters that make another word of a pair's first one: 其中, 司法, 5日. */
  readonly words: string;
  /** Letters that stand for a country right before a place of it: "米アリゾナ州". */
  readonly alone: string;
}

const ZH_LETTERS = {
  中: 'china', 美: 'united-states', 俄: 'russia', 乌: 'ukraine', 烏: 'ukraine', 英: 'united-kingdom', 法: 'france', 德: 'germany',
  日: 'japan', 韩: 'south-korea', 韓: 'south-korea', 朝: 'north-korea', 印: 'india', 巴: 'pakistan', 以: 'israel', 伊: 'iran',
  台: 'taiwan', 臺: 'taiwan', 越: 'vietnam', 菲: 'philippines', 澳: 'australia', 加: 'canada', 泰: 'thailand', 柬: 'cambodia',
  土: 'turkey', 黎: 'lebanon', 欧: 'european-union', 歐: 'european-union', 白: 'belarus', 墨: 'mexico',
}; // prettier-ignore

const JA_LETTERS = {
  日: 'japan', 米: 'united-states', 中: 'china', 韓: 'south-korea', 朝: 'north-korea', 露: 'russia', ロ: 'russia', 英: 'united-kingdom',
  仏: 'france', 独: 'germany', 伊: 'italy', 豪: 'australia', 印: 'india', 台: 'taiwan', 比: 'philippines', 越: 'vietnam', 加: 'canada',
  欧: 'european-union',
}; // prettier-ignore

const KO_LETTERS = {
  한: 'south-korea', 미: 'united-states', 중: 'china', 일: 'japan', 북: 'north-korea', 러: 'russia', 영: 'united-kingdom', 독: 'germany',
  불: 'france', 인: 'india', 호: 'australia',
}; // prettier-ignore
/** Korean joins them with a dot as often as without. */
const KO_PAIRS =
  '한미일 한중일 한일중 미중 미일 한미 한중 한일 한러 북미 미북 북중 북러 북일 중러 중일 중미 일중 미러 미한 일한 미영 미인';

export const PAIRS: Readonly<Record<string, Letters>> = {
  zh: {
    letters: ZH_LETTERS,
    pairs:
      '中日韩 中日韓 美日韩 美日韓 韩美日 韓美日 日美韩 日美韓 美日菲 美日澳 美日印 中美俄 中俄印 中俄朝 美英澳 英法德 法德英 德法英 美俄乌 美俄烏 俄美乌 俄美烏 ' +
      '中美 美中 中俄 俄中 中日 日中 中韩 中韓 韩中 韓中 中朝 朝中 中印 印中 中英 英中 中法 法中 中德 德中 中欧 中歐 欧中 歐中 中越 越中 中菲 菲中 中澳 澳中 中加 ' +
      '中伊 美俄 俄美 美日 日美 美韩 美韓 韩美 韓美 美朝 朝美 美英 英美 美法 法美 美德 美欧 美歐 欧美 歐美 美印 印美 美伊 伊美 美以 美菲 菲美 美越 美澳 美加 美墨 ' +
      '美台 美臺 台美 臺美 美乌 美烏 乌美 烏美 日韩 日韓 韩日 韓日 日朝 朝日 日俄 俄日 日印 日菲 日澳 日台 台日 朝韩 朝韓 韩朝 韓朝 俄乌 俄烏 乌俄 烏俄 俄朝 朝俄 ' +
      '俄印 俄土 俄伊 俄欧 俄歐 俄白 俄法 俄德 英法 法英 英德 英欧 英歐 法德 德法 印巴 伊以 以伊 黎以 以黎 泰柬 柬泰 欧乌 歐烏',
    affairs:
      '关系 關係 两国 兩國 双方 雙方 三国 三國 三方 双边 雙邊 贸易 貿易 经贸 經貿 关税 關稅 领导人 領導人 元首 首脑 首腦 总统 總統 总理 總理 外长 外長 外交 防长 防長 ' +
      '国防 國防 谈判 談判 会谈 會談 会晤 會晤 峰会 峰會 高峰 对话 對話 磋商 协商 協商 协议 協議 协定 協定 条约 條約 停火 停战 停戰 和谈 和談 和平 冲突 衝突 战争 戰爭 ' +
      '战事 戰事 开战 開戰 局势 局勢 边境 邊境 边界 邊界 合作 友好 建交 同盟 联盟 聯盟 联合 聯合 联军 聯軍 军演 軍演 军事 軍事 两军 兩軍 之间 之間 摩擦 竞争 競爭 对抗 對抗 ' +
      '对峙 對峙 博弈 角力 脱钩 脫鉤 紧张 緊張 交火 换俘 換俘 达成 達成 同意 签署 簽署 代表团 代表團 高层 高層 官员 官員 矛盾 争端 爭端',
    words: '其集高初空手心途司宪憲立执執违違道品平舞電电视視增加朝',
    alone: '',
  },
  ja: {
    letters: JA_LETTERS,
    pairs:
      '日米豪印 日米韓 日中韓 日米豪 日米比 日米欧 米英豪 英仏独 米中露 米中ロ 中朝露 中ロ朝 日米 米日 米中 日中 日韓 韓日 日朝 米朝 日露 日ロ 米露 米ロ 中露 中ロ 露朝 ロ朝 日英 日仏 日独 ' +
      '日伊 英仏 仏英 仏独 独仏 米英 英米 米仏 米独 米韓 韓米 中韓 中朝 中台 米台 日台 日豪 米豪 日印 米印 中印 日比 米比 日越 日欧 米欧 日加 米加',
    affairs:
      '関係 両国 両政府 両首脳 両軍 首脳 外相 外務 防衛 財務 同盟 安保 安全保障 貿易 通商 関税 協議 協定 会談 交渉 対話 合意 条約 友好 戦争 対立 摩擦 共同 合同 連携 協力 ' +
      '3カ国 ３カ国 三カ国 3か国 ３か国 4カ国 ４カ国 2国間 ２国間 二国間 国境 国交 間の 間で 経済 政府 緊張 衝突 停戦 演習 地位協定 軍事',
    words: '0123456789０１２３４５６７８９一二三四五六七八九十',
    alone: '米英仏独露豪伊加印',
  },
  ko: {
    letters: KO_LETTERS,
    pairs: KO_PAIRS.split(' ')
      .flatMap((pair) => [pair.replace(/(.)(?=.)/gu, '$1·'), pair])
      .join(' '),
    affairs:
      '\\s?정상 \\s?관계 \\s?양국 \\s?외교 \\s?동맹 \\s?안보 \\s?연합 \\s?군사 \\s?방위 \\s?무역 \\s?통상 \\s?관세 \\s?협상 \\s?회담 \\s?갈등 \\s?경제 \\s?밀착 \\s?협력 \\s?공조 \\s?대화 \\s?국방 \\s?공동 \\s?3국 \\s?3자 \\s?당국 \\s?긴장 \\s?충돌 \\s?국경 \\s?패권 \\s?경쟁 \\s?접촉 \\s?합의 \\s?간',
    words: '가-힣·A-Za-z',
    alone: '',
  },
};
