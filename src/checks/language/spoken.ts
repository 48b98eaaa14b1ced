/** How a text is read: a sentence in prose or in a list, an order, a name of few words, a name, or evidence in a source card. */
export type Form = 'sentence' | 'item' | 'order' | 'short' | 'name' | 'evidence';

/** A text that a reader can meet. */
export interface Spoken {
  /** Where it stands, as a chapter. */
  readonly place: string;
  /** The fact, or the several facts, that it belongs to. */
  readonly id: string;
  readonly role: string;
  readonly form: Form;
  readonly text: string;
  /** True for a text of a fact as it was written; false for one that was put together. */
  readonly authored: boolean;
}

/** Text without its code, names of files and commands between backticks: no words of ours. */
export function prose(text: string): string {
  return text.replace(/`[^`]*`/g, '`…`');
}

/** Names that their projects write small, also where they open a sentence. */
export const SMALL_NAMES =
  '(?:calicoctl|calico-node|containerd|eBPF|etcd|etcdctl|eksctl|flanneld?|host-gw|kube-proxy|kubeadm|kubectl|kubelet|kube-controllers|vSphere|vSwitch|win-bridge|win-overlay|docker pull|[a-z]+_\\w+|iptables|nftables|v\\d)';

const BETWEEN = new RegExp(`(?<=[.!?][)”"]?)\\s+(?=[\\p{Lu}\\d\`“"(]|${SMALL_NAMES})`, 'u');

/** The sentences of a text. A full stop within a number or a name ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(BETWEEN)
    .filter((sentence) => sentence !== '');
}

/** How many words a sentence has; signs that stand alone count for none, code for one. */
export function wordCount(sentence: string): number {
  return prose(sentence)
    .split(/\s+/)
    .filter((word) => /[\p{L}\d…]/u.test(word)).length;
}
