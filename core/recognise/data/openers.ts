/** Words with which sentences begin. */
import { words, type WordSet } from '../../text/words';

/**
 * Before a name they say nothing of it: "Though London …", "Meanwhile Trump …". Small letters; no given names, and nothing that
 * names of firms and teams begin with.
 */
export const SENTENCE_OPENERS: WordSet = words(
  'after though although both while when since because before until unlike like despite among between besides ' +
    'beyond without whether where whereas once even only also perhaps maybe today yesterday why how if yet then there ' +
    'here these those every each many most some all several other another did does was were has have is are can could ' +
    'should would later earlier meanwhile however still instead tomorrow again often never always hours weeks months ' +
    'years what says ' +
    'près après avant quand comme malgré selon seul seule seuls tout toute toutes tous même si mais aussi ainsi puis ' +
    'ensuite pourtant alors hier demain lundi mardi mercredi jeudi vendredi samedi dimanche depuis pendant lorsque ' +
    'parce cependant toutefois ' +
    'gestern heute später zuvor danach während nachdem obwohl weil dennoch trotzdem auch montag dienstag mittwoch ' +
    'donnerstag freitag samstag sonntag laut zudem außerdem ' +
    'según cuando aunque desde tras hasta también solo sólo mientras como segundo ayer después antes además ontem ' +
    'depois enquanto quando embora após porém ieri dopo prima mentre secondo anche ' +
    'нынешний нынешняя нынешнее бывший бывшая бывшее весь вся всё все сегодняшний сегодняшняя современный современная ' +
    'древний древняя сам сама само это этот эта даже также однако только если когда пока теперь позже ранее накануне ' +
    'вчера сегодня затем потом после ' +
    'увесь нинішній нинішня колишній колишня сучасний сучасна навіть також однак тільки якщо коли поки тепер пізніше ' +
    'раніше вчора сьогодні ' +
    'недавно завтра сейчас тогда наконец впрочем вероятно возможно снова вновь впервые поэтому зато ' +
    'нещодавно потім зараз тоді нарешті втім ймовірно можливо знову уперше тому ' +
    'böylece şimdi dün bugün önce sonra ardından ayrıca üstelik nihayet artık yine fakat ancak belki çünkü oysa zaten ' +
    'wczoraj dziś dzisiaj jutro wcześniej później potem teraz wtedy wreszcie zresztą także również ' +
    'včera dnes zítra dříve později potom nyní tehdy konečně také',
);
