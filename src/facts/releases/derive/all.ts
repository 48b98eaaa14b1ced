import { datastoreRules } from '../data/datastoreRules.ts';
import { datastores } from '../data/datastores.ts';
import { fabric } from '../data/fabric.ts';
import { images } from '../data/images.ts';
import { installs } from '../data/installs.ts';
import { kubernetes } from '../data/kubernetes.ts';
import { limitations } from '../data/limitations.ts';
import { linux } from '../data/linux.ts';
import { migrations } from '../data/migration.ts';
import { options } from '../data/options.ts';
import { ports } from '../data/ports.ts';
import { platforms } from '../data/platforms.ts';
import { runtimes } from '../data/runtimes.ts';
import { windowsVersions } from '../data/windows.ts';
import type {
  DatastoreFact,
  FabricFact,
  InstallFact,
  KubernetesFact,
  LimitationFact,
  OptionFact,
  PlatformFact,
  ReleaseFact,
  WindowsFact,
} from '../types.ts';

// The data keep their exact values; here they are read as what they are facts of.
export const FABRIC: readonly FabricFact[] = fabric;
export const OPTIONS: readonly OptionFact[] = options;
export const DATASTORES: readonly DatastoreFact[] = datastores;
export const WHOLE_CLUSTER: readonly ReleaseFact[] = datastoreRules;
export const PLATFORMS: readonly PlatformFact[] = platforms;
export const WINDOWS: readonly WindowsFact[] = windowsVersions;
export const KUBERNETES: readonly KubernetesFact[] = kubernetes;
export const RUNTIMES: readonly ReleaseFact[] = runtimes;
export const INSTALLS: readonly InstallFact[] = installs;
export const LINUX: readonly ReleaseFact[] = linux;
export const LIMITATIONS: readonly LimitationFact[] = limitations;

/** Every fact of the releases, whatever it is about. */
export const allFacts: readonly ReleaseFact[] = [
  ...OPTIONS,
  ...FABRIC,
  ...DATASTORES,
  ...WHOLE_CLUSTER,
  ...PLATFORMS,
  ...WINDOWS,
  ...images,
  ...KUBERNETES,
  ...RUNTIMES,
  ...INSTALLS,
  ...LINUX,
  ...migrations,
  ...LIMITATIONS,
  ...ports,
];
