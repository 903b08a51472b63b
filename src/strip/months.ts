/** Months and the words of publication lines in the languages of the press: data, and two questions of it. */

const YEAR = [
  'january|jan|januar|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|stycznia|styczeń|ιανουαρίου|ιαν|января|янв|ocak|januára|ledna|január',
  'february|feb|februar|février|févr|fév|febrero|fevereiro|fev|febbraio|februari|lutego|luty|φεβρουαρίου|φεβ|февраля|фев|şubat|februára|února|február',
  'march|mar|märz|mär|maerz|mars|marzo|março|maart|mrt|marca|marzec|μαρτίου|μαρ|марта|мар|mart|maret|března|března|március',
  'april|apr|avril|avr|abril|abr|aprile|kwietnia|kwi|απριλίου|απρ|апреля|апр|nisan|dubna|április',
  'may|mai|mayo|maio|maggio|mag|mei|maja|maj|μαΐου|μαίου|μαϊ|мая|mayıs|května|május',
  'june|jun|juni|juin|junio|junho|giugno|giu|czerwca|cze|ιουνίου|ιουν|июня|июн|haziran|června|június',
  'july|jul|juli|juillet|juil|julio|julho|luglio|lug|lipca|lip|ιουλίου|ιουλ|июля|июл|temmuz|července|július',
  'august|aug|août|aout|agosto|ago|augustus|sierpnia|sie|αυγούστου|αυγ|августа|авг|ağustos|agustus|agu|srpna|augusztus',
  'september|sept|sep|septembre|septiembre|set|setembro|settembre|września|wrz|σεπτεμβρίου|σεπ|сентября|сен|eylül|září|szeptember',
  'october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|października|paź|οκτωβρίου|οκτ|октября|окт|ekim|října|október',
  'november|nov|novembre|noviembre|novembro|listopada|lis|νοεμβρίου|νοε|ноября|ноя|kasım|listopadu|nopember',
  'december|dec|dezember|dez|décembre|déc|diciembre|dic|dezembro|dicembre|grudnia|gru|δεκεμβρίου|δεκ|декабря|дек|aralık|desember|des|prosince',
];
const MONTHS = new Map(YEAR.flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)));

/** The number of a month by its name or its short name, in any of a dozen languages; 0 when it is none. */
export const monthOf = (name: string): number => MONTHS.get(name.toLowerCase()) ?? 0;

const WORDS = new Set(
  (
    'published updated posted on at by last first modified created edited submitted date time am pm gmt utc bst est edt cet cest pst pdt ist wib wita wit uhr h est. a.m p.m ' +
    'veröffentlicht aktualisiert erstellt stand am um vom zuletzt publié mis à jour le modifié publicado actualizado actualizada creado el a las los hrs horas hora del de ' +
    'pubblicato aggiornato il alle ore atualizado em às por op om gepubliceerd bijgewerkt opublikowano aktualizacja dodano godz data publikacji utworzono ' +
    'δημοσίευση δημοσιεύθηκε δημοσιεύτηκε ενημέρωση ενημερώθηκε τελευταία ώρα στις опубликовано обновлено в diterbitkan diperbarui pukul tayang diposting güncelleme yayınlanma ' +
    '发布 发布时间 时间 更新 来源 发表于 发表 日期 mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira poniedziałek wtorek środa czwartek piątek sobota niedziela ' +
    'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή senin selasa rabu kamis jumat sabtu minggu 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日'
  ).split(' '),
);

/** Whether what is left of a publication line beside day and time are words such lines are made of. */
export const saysNothingMore = (rest: string): boolean =>
  rest
    .toLowerCase()
    .split(/[\s\p{P}\p{S}\d]+/u)
    .every((word) => word === '' || WORDS.has(word));

/** Whether a line starts as publication lines do: "Published …", "Publié le …". */
export const opensDateLine = (text: string): boolean => WORDS.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
