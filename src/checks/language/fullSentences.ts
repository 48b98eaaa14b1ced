import { cut, defineRule } from './rule.ts';
import { sentencesOf } from './spoken.ts';

/** Names that their projects write small, also where they open a sentence. */
const SMALL =
  /^(?:calicoctl|calico-node|containerd|eBPF|etcd|etcdctl|eksctl|flanneld?|host-gw|kube-proxy|kubeadm|kubectl|kubelet|kube-controllers|vSphere|vSwitch|win-bridge|win-overlay|docker pull|[a-z]+_\w+|iptables|nftables|v\d)/;

/** A sentence begins with a capital letter and ends with a full stop. */
export const fullSentences = defineRule(
  'full-sentences',
  'Does every sentence begin with a capital letter and end with a full stop?',
  (remark, texts) => {
    for (const text of texts) {
      if (text.form === 'short' || text.form === 'name' || text.role === 'title') continue;
      const sentences = sentencesOf(text.text);
      const small = sentences.find((one) => /^\p{Ll}/u.test(one) && !SMALL.test(one));
      if (small !== undefined)
        remark(text, `begins with a small letter: ${cut(small)}`, 'Begin with a capital letter.');
      const last = sentences.at(-1) ?? '';
      if (!/[.!?][)”"]?$/.test(last))
        remark(text, `does not end with a full stop: ${cut(last)}`, 'Write a full sentence, and end it.');
    }
  },
);
