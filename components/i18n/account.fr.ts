/**
 * What the checks say of a file (core/pack, store/intake, store/backup: in English, for the command line and for whoever wrote
 * the file), in French. Sentences are known by their wording; a test feeds every kind of broken file to the checks and
 * holds this table to what they say.
 */

/** One line of an account: where in the file (`entities[3].id`; empty for the whole), and what. */
export interface AccountLine {
  readonly path: string;
  readonly text: string;
}

/** What a schema expects or got, in words; everything else (numbers, quoted texts) stays as it is. */
const THINGS: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'vrai ou faux',
  Object: 'un objet',
  Array: 'une liste',
  null: 'null',
  undefined: 'rien',
  never: 'rien',
};

/** `("a" | "b")`, `>=1`, `string`: as French says it. */
function thing(text: string): string {
  const known = THINGS[text];
  if (known !== undefined) return known;
  const bound = /^(>=|<=|>|<|!)(.*)$/.exec(text);
  if (bound !== null) {
    const [, sign = '', value = ''] = bound;
    return (
      { '>=': `au moins ${value}`, '<=': `${value} au plus`, '!': `autre chose que ${value}` }[sign] ?? text
    );
  }
  const choice = /^\((.*)\)$/.exec(text)?.[1]?.split(' | ');
  return choice === undefined ? text : `l’une de ces valeurs : ${choice.map(thing).join(', ')}`;
}

/** A message, whole, and what it is in French; `$1` stands for what the pattern caught, `$T1` for that in words. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  // The file.
  [/^the file is empty$/, 'le fichier est vide'],
  [/^not JSON: the text ends too early$/, 'ce n’est pas du JSON : le texte s’arrête trop tôt'],
  [/^not JSON: .*$/s, 'ce n’est pas du JSON'],
  [/^nothing but blanks for too long$/, 'rien que des blancs, trop longtemps'],
  [
    /^can't be read: neither UTF-8 text nor gzip of it$/,
    'illisible : ni texte UTF-8, ni texte compressé (gzip)',
  ],
  [/^a pack is a JSON object$/, 'un paquet est un objet JSON'],
  [/^the file is longer than (\d+) characters.*$/, 'le fichier dépasse $1 caractères'],
  [/^a text longer than (\d+) characters$/, 'un texte dépasse $1 caractères'],
  [/^the pack holds more than (\d+) values$/, 'le paquet contient plus de $1 valeurs'],
  [/^nested deeper than (\d+) levels$/, 'imbriqué sur plus de $1 niveaux'],
  [/^the field (.+) is there twice$/s, 'le champ $1 figure deux fois'],
  [
    /^there is no room left on the disk for this pack$/,
    'il n’y a plus de place sur le disque pour ce paquet',
  ],
  // What the file says that it is.
  [/^must be "dramatis-pack": this is no pack$/, 'doit être « dramatis-pack » : ce n’est pas un paquet'],
  [
    /^must be "dramatis-data": this is no file with your data$/,
    'doit être « dramatis-data » : ce n’est pas un fichier de vos données',
  ],
  [
    /^format version (\S+) is newer than this Dramatis can read.*$/,
    'la version $1 du format est trop récente pour ce Dramatis : mettez Dramatis à jour',
  ],
  [
    /^revision (\S+) is lower than the one that is there \((\S+)\)$/,
    'la révision $1 est antérieure à celle qui est installée ($2)',
  ],
  [
    /^not a revision: numbers joined by dots, like (\S+)$/,
    'pas une révision : des nombres joints par des points, comme $1',
  ],
  // Shape.
  [/^is missing$/, 'manque'],
  [/^must be a list$/, 'doit être une liste'],
  [/^must be an object$/, 'doit être un objet'],
  [/^not a plain object$/, 'n’est pas un simple objet'],
  [/^empty text$/, 'texte vide'],
  [/^must be (\d+)$/, 'doit être $1'],
  [/^more than (\d+) rows.*$/, 'plus de $1 lignes'],
  [/^more than (\d+) items$/, 'plus de $1 éléments'],
  [/^more than (\d+) keys$/, 'plus de $1 clés'],
  [/^longer than (\d+) characters.*$/, 'plus de $1 caractères'],
  [/^not a finite number$/, 'n’est pas un nombre fini'],
  [/^a \w+ is not JSON$/, 'n’est pas du JSON'],
  [/^nothing is not JSON$/, 'n’est pas du JSON'],
  [/^Invalid type: Expected (.+) but received (.+)$/s, 'attendu : $T1 ; trouvé : $T2'],
  [
    /^Invalid (?:length|entries|size): Expected (.+) but received (.+)$/s,
    'longueur attendue : $T1 ; trouvée : $T2',
  ],
  [/^Invalid (?:value|key): Expected (.+) but received (.+)$/s, 'valeur attendue : $T1 ; trouvée : $T2'],
  [/^Invalid integer: Received (.+)$/s, 'doit être un nombre entier ; trouvé : $1'],
  [/^Invalid finite: Received (.+)$/s, 'doit être un nombre fini ; trouvé : $1'],
  // Texts and keys.
  [/^invalid UTF-16: half of a surrogate pair$/, 'caractère incomplet (UTF-16 non valable)'],
  [/^control character$/, 'caractère de commande'],
  [/^character that overrides the direction of writing$/, 'caractère qui force le sens de l’écriture'],
  [
    /^looks like HTML: texts of a pack are plain text, write them without tags$/,
    'ressemble à du HTML : les textes d’un paquet s’écrivent sans balises',
  ],
  [/^starts like a script address$/, 'commence comme l’adresse d’un script'],
  [/^not a web address \(http:\/\/ or https:\/\/\)$/, 'n’est pas une adresse web (http:// ou https://)'],
  [/^key is too long$/, 'clé trop longue'],
  [/^the key (".+") is not allowed$/s, 'la clé $1 n’est pas permise'],
  // Ids, languages, dates, names.
  [
    /^not an id: lower-case letters and digits, joined by hyphens$/,
    'identifiant non valable : lettres minuscules et chiffres, joints par des traits d’union',
  ],
  [
    /^not an id: letters, digits, ".", "_", ":" and "-"$/,
    'identifiant non valable : lettres, chiffres, « . », « _ », « : » et « - » seulement',
  ],
  [/^not a language tag \(BCP 47\)$/, 'n’est pas un code de langue (BCP 47)'],
  [/^not an EDTF date \(like (\S+)\)$/, 'date non valable (EDTF, comme $1)'],
  [
    /^not "sha256-" and 64 lower-case hex digits$/,
    'empreinte non valable : « sha256- » et 64 chiffres hexadécimaux minuscules',
  ],
  [/^needs a text in at least one language$/, 'il faut un texte dans au moins une langue'],
  [
    /^needs evidence \(the id of at least one row of "evidence"\)$/,
    'il faut une preuve (l’identifiant d’au moins une ligne de « evidence »)',
  ],
  [/^needs at least one name$/, 'il faut au moins un nom'],
  [/^needs at least one source$/, 'il faut au moins une source'],
  [/^a name needs a letter or a digit$/, 'un nom a besoin d’une lettre ou d’un chiffre'],
  [/^a name neither starts nor ends with a space$/, 'un nom ne commence ni ne finit par une espace'],
  // What leads to what.
  [/^the id (".*") is already that of an event$/s, 'l’identifiant $1 est déjà celui d’un événement'],
  [/^the id (".*") is already that of a statement$/s, 'l’identifiant $1 est déjà celui d’une déclaration'],
  [/^the id (".*") is already that of (\S+)$/s, 'l’identifiant $1 est déjà celui de $2'],
  [/^no entity has the id (".*")$/s, 'aucune entité n’a l’identifiant $1'],
  [/^no source has the id (".*")$/s, 'aucune source n’a l’identifiant $1'],
  [/^no evidence has the id (".*")$/s, 'aucune preuve n’a l’identifiant $1'],
  [/^lies within itself$/, 'se contient soi-même'],
  [
    /^evidence from a dataset or an editorial source needs a pointer \(where in it\)$/,
    'une preuve tirée de données ou d’un travail éditorial doit dire où (« pointer »)',
  ],
  [/^evidence from an article needs (".+")$/, 'une preuve tirée d’un article doit avoir $1'],
  [/^must be greater than start \((\d+)\)$/, 'doit être supérieur à « start » ($1)'],
  [/^the source (".*") has only (\d+) paragraphs$/s, 'la source $1 n’a que $2 paragraphes'],
  [/^an article needs the hash of its text$/, 'un article doit avoir l’empreinte de son texte'],
  // The reader's own data.
  [/^not a site$/, 'n’est pas un site'],
  [/^must be "always", "never" or "automatic"$/, 'doit être « always », « never » ou « automatic »'],
  [/^must be a list of ids$/, 'doit être une liste d’identifiants'],
  [/^must be a list of pack ids$/, 'doit être une liste d’identifiants de paquets'],
  [/^only the first (\d+) are taken$/, 'seuls les $1 premiers sont repris'],
  [/^no such setting or value$/, 'ce réglage ou cette valeur n’existe pas'],
  [/^cancelled$/, 'annulé'],
];

/** One message in French, or null where there are no words for it. */
export function messageFr(message: string): string | null {
  const key = /^a key: (.*)$/s.exec(message)?.[1];
  if (key !== undefined) {
    const said = messageFr(key);
    return said === null ? null : `dans une clé : ${said}`;
  }
  for (const [pattern, french] of MESSAGES) {
    const caught = pattern.exec(message);
    if (caught !== null)
      return french.replace(/\$(T?)(\d)/g, (_, words: string, n: string) => {
        const text = caught[Number(n)] ?? '';
        return words === '' ? text : thing(text);
      });
  }
  return null;
}

/** Where a line of an account says that something stands: words and numbers, joined as `pathOf` (core/pack) writes them. */
const PLACE =
  /^((?:[\w$-]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])(?:\.[\w$-]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])*): (.*)$/s;

/** The lines of an account that there are French words for; an account that none of it is known of has none. */
export function accountFr(account: string): AccountLine[] {
  return account.split('\n').flatMap((line): AccountLine[] => {
    const more = /^… (\d+) more$/.exec(line)?.[1];
    if (more !== undefined)
      return [{ path: '', text: Number(more) === 1 ? 'et une autre erreur' : `et ${more} autres erreurs` }];
    const whole = messageFr(line);
    if (whole !== null) return [{ path: '', text: whole }];
    const [, path = '', message = ''] = PLACE.exec(line) ?? [];
    const text = messageFr(message);
    return text === null ? [] : [{ path, text }];
  });
}
