/** What stands beside a place's name that is somebody's or a title's, where words have no blanks between them. */

/** Marks around titles alone. */
export const TITLE_MARKS: Readonly<Record<string, readonly [string, string]>> = {
  zh: ['《', '》'],
  ja: ['『', '』'],
};

/** Right before a name: what somebody is. */
export const PERSON_HEADS: Readonly<Record<string, RegExp>> = {
  zh: /(?:[导導]演|作家|[编編][剧劇]|分析[师師]|董事[长長]|[总總][经經]理|老板|老闆|店主|演[员員]|歌手|教[练練]|[队隊][长長]|主演|男星|女星|[经經][济濟][学學]家|律[师師]|被告人?|嫌疑人|影[评評]人|[编編][辑輯]|文)[\s:：/／]?$/,
};

/** Right behind a name that is somebody's: the rest of it, and what one is called by; an age. */
export const AFTER_NAME: Readonly<Record<string, RegExp>> = {
  ja: /^(?:[\u4e00-\u9fffぁ-んァ-ヶー々]{0,4}(?:さん|氏(?![族名子神])|ちゃん|選手|投手|捕手|内野手|外野手|監督|コーチ|容疑者|被告|記者|親方)|[\u4e00-\u9fff々]{1,3}(?:教授|准教授|名誉教授|社長|会長|議員|首相|知事|大使|(?:厚生労働|厚労|経済産業|経産|国土交通|国交|総務|法務|外務|財務|文部科学|文科|農林水産|農水|環境|防衛|復興|官房)?(?:相(?![手談場互次違当])|大臣|長官))|[\u4e00-\u9fffぁ-んァ-ヶー々]{1,4}[（(]\d{1,3}[）)])/,
  zh: /^[\u4e00-\u9fff]?(?:[饰飾]演?|先生|女士|[导導]演)/,
};

/** The same behind a name in the letters of foreign ones, which few people bear. */
export const AFTER_FOREIGN = /^(?:さん|ちゃん|くん)/;

/** The same, where it is a place for all that: what belongs to the town, particles, a correspondent's report. */
export const NO_NAME: Readonly<Record<string, RegExp>> = {
  ja: /^(?:[都道府県市区町村郡駅港湾州省島]|議会|[上下]院|[東西南北中]部|出身|在住|代表|支[局社店]|本[社部店]|総[局支]|地[裁検方]|高[裁検校]|大[学会使]|国際|[のでにをはがともへや]|から|まで|など)/,
  zh: /^(?:市|省|[县縣]|[区區]|人|籍|的|[报報][道導]|[电電訊讯]|本地|[当當]地|[银銀]行)/,
};

/** Before who wrote or photographed it, in Japanese. */
export const CREDIT_HEADS = /(?:文|写真|聞き手|構成|取材|撮影|文・写真)[\s\u3000]$/;
