import { ORDER_VERBS } from './orders.ts';
import { cut, defineRule } from './rule.ts';
import { prose, sentencesOf } from './spoken.ts';

/** Verbs as the third person has them, or the past; without an s where the plural has none. */
const FINITE = new RegExp(
  `\\b(?:${`is are was were has have had does do did can cannot could may might must should will would
  accepts? adds? added admits? advertises? advises? agrees? allows? announces? answers? appears? asks? asked became begins?
  belongs? binds? blocks? borrows? breaks? bridged broke calls? called carr(?:y|ies) changes? changed clash combines comes? configures? contains?
  copes? corrected counts? covers? creates? cross(?:es)? cuts? decides? deletes? delivers? depends? describes? determines?
  differ disables? documents? drops? dropped edits? enables? encrypts? ends? enforces? excludes? expects? fails? failed fills?
  finds? fits? follows? forms? forward gained gets? gives? goe?s? grants? hands happens? holds? includes? installs? joins?
  joined keeps? kept knows? learns? leaves? left lets? lies? lifted limits? lists? listed listens looks? looped loses? lost made makes?
  maintains? match(?:es)? means? mentions? misses moved names? named need needs networks? offers? overlapped overwrites? owns?
  peers? picks? points? prints? programs? protects? pulls? puts? reach(?:es)? reached reads? recommends? reconnects? refers?
  refuses? relies? removes? replaces? replaced reports? reported reprograms? resets? restarts returns? reverts? rewrites? rules?
  runs? ran saw saves? says? sees? sends? serves? sets? shares? shows? sits? skips? speaks? split starts? states? stays? stayed
  stops? suits? supports? switched takes? tells? tests? told took travels? turns? undoes uninstalls? upgrades? uses? vanish waits? warns?
  works? wraps? writes? wrote`
    .trim()
    .split(/\s+/)
    .join('|')})\\b`,
  'i',
);

/** A sentence has a verb, be it an order's. */
export const verbs = defineRule('verbs', 'Has every sentence a verb?', (remark, texts) => {
  for (const text of texts) {
    if (text.form !== 'sentence' && text.form !== 'item') continue;
    for (const sentence of sentencesOf(prose(text.text))) {
      // An order begins with its verb, or has it behind a comma: “With etcd, run …”.
      const isOrder = sentence
        .split(/[,:;]\s+/)
        .some((part) => ORDER_VERBS.has(part.split(/\s+/)[0]?.toLowerCase() ?? ''));
      if (!isOrder && !FINITE.test(sentence))
        remark(
          text,
          `has no verb: ${cut(sentence)}`,
          'Write a full sentence: “Every Windows node restarts once.” A verb that is missing goes into verbs.ts.',
        );
    }
  }
});
