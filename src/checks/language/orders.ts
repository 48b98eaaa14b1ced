import { cut, defineRule } from './rule.ts';

/** Verbs that an order can begin with. */
export const ORDER_VERBS: ReadonlySet<string> = new Set(
  `accept add agree align allow annotate answer append apply approve ask assign attach avoid back begin block bring build call change
  check choose clean clear close compare configure confirm connect convert copy cordon correct count create decide define delete
  deploy describe disable do document download drain edit enable end ensure enter export fetch fill find follow free
  generate get give go grant hold import inspect install join keep label leave let limit list load log look lower make map match
  migrate mirror move name note open order patch pause peer pick place plan point prepare program provision pull push put query
  reach read reboot rebuild record recreate register reinstall remove rename repeat replace report request reserve reset resize
  restart restore resume roll rotate run save scale schedule see select send set show shut sign size split start state
  stop store switch tag taint take tell test trust turn uncordon uninstall untaint update upgrade use verify wait watch
  weigh write`.split(/\s+/),
);

/** What somebody must do begins with the verb. */
export const orders = defineRule('orders', 'Does every order begin with its verb?', (remark, texts) => {
  for (const text of texts) {
    if (text.form !== 'order') continue;
    const [first = ''] = text.text.split(/\s+/);
    if (!ORDER_VERBS.has(first.toLowerCase()))
      remark(
        text,
        `begins with “${first}”: ${cut(text.text)}`,
        'Begin with the verb: “Turn strict affinity on.” A verb that is missing goes into orders.ts.',
      );
  }
});
