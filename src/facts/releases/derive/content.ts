import type { Told } from '../types.ts';

/** What a span says by its typed fields alone: its texts, pages and notes may change without it. */
interface Typed {
  readonly networking?: readonly unknown[];
  readonly byInstallMethod?: unknown;
  readonly floors?: readonly { readonly from: string; readonly gives?: string; readonly onwards?: true }[];
  readonly offers?: readonly string[];
}

/** The typed content of a span as text to compare: two spans with the same text differ in words and evidence alone. */
export function contentOf(told: Told): string {
  const { state, effective, value, asks, networking, byInstallMethod, floors, offers } = told as Told & Typed;
  return JSON.stringify([
    state,
    effective,
    value,
    asks?.map(({ id, k8s, runtime, calico, openshift, workers, cluster }) => [
      id,
      k8s,
      runtime,
      calico,
      openshift,
      workers,
      cluster,
    ]),
    networking,
    byInstallMethod,
    floors?.map(({ from, gives, onwards }) => [from, gives, onwards]),
    offers,
  ]);
}
