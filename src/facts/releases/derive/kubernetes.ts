import { KUBERNETES } from './all.ts';
import type { Draft } from './draft.ts';
import { filled, withReasonReading } from './texts.ts';
import { type Reading, toldIn } from './told.ts';
import { KUBERNETES_VERSIONS, namedVersions, versionsIn } from './versions.ts';

const FROM = ['k8s.windows-page', 'k8s.general-page'] as const;

/** Which Kubernetes versions a release was tested with, and what it says of all others. */
export function kubernetesRules(reading: Reading): readonly Draft[] {
  const { windows, general } = namedVersions(KUBERNETES, reading);
  const named = filled(KUBERNETES_VERSIONS.filter((one) => windows.includes(one) || general.includes(one)));
  if (named === undefined) return [];
  const lists = KUBERNETES.filter(({ id }) => (FROM as readonly string[]).includes(id)).map((fact) =>
    toldIn(fact, reading),
  );
  const off = lists.flatMap(({ offTheList }) => offTheList ?? []).at(-1);
  const disagree =
    lists.map((told) => withReasonReading(told)).find(({ reading: one }) => one !== undefined) ?? {};
  const refused =
    off?.refusedTo === undefined
      ? []
      : versionsIn({ to: off.refusedTo }).filter((version) => !named.includes(version));
  const others = filled(
    KUBERNETES_VERSIONS.filter((version) => !named.includes(version) && !refused.includes(version)),
  );
  const below = filled(refused);
  const holdsIf = { plain: 'kubernetes-is', versions: named } as const;
  const drafts: Draft[] = [
    {
      id: 'k8s-named',
      aspect: 'k8s',
      when: { k8s: named },
      gives: 'supported',
      says: { plain: 'tested-with', versions: named },
      from: FROM,
      ...disagree,
    },
  ];
  if (others !== undefined)
    drafts.push({
      id: 'k8s-not-named',
      aspect: 'k8s',
      when: { k8s: others },
      gives: off === undefined ? 'not-stated' : 'untested',
      says: off?.untested ?? { plain: 'tested-with', versions: named },
      holdsIf,
      from: FROM,
    });
  if (below !== undefined)
    drafts.push({
      id: 'k8s-refused',
      aspect: 'k8s',
      when: { k8s: below },
      gives: 'unsupported',
      says: off?.refused ?? '',
      holdsIf,
      from: FROM,
    });
  return drafts;
}
