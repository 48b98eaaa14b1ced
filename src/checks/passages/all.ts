import { amendmentPassages } from './amendments.ts';
import { backOutPassages } from './backOut.ts';
import { byHandPassages } from './byHand.ts';
import { changeabilityPassages } from './changeability.ts';
import { cloudPassages } from './clouds.ts';
import { datastorePassages } from './datastores.ts';
import { gapPassages } from './gaps.ts';
import { imagesPassages } from './images.ts';
import { installsPassages } from './installs.ts';
import { kubernetesPassages } from './kubernetes.ts';
import { limitationsPassages } from './limitations.ts';
import { linuxPassages } from './linux.ts';
import { optionPassages } from './options.ts';
import { platformPassages } from './platforms.ts';
import { routePassages } from './route.ts';
import { runtimesPassages } from './runtimes.ts';
import { silencePassages } from './silence.ts';
import { stepPassages } from './steps.ts';
import type { Passages } from './types.ts';
import { windowsPassages } from './windows.ts';

/** The words behind every fact, by topic. A new topic is one import and its name here. */
export const PASSAGES: readonly Passages[] = [
  amendmentPassages,
  backOutPassages,
  byHandPassages,
  cloudPassages,
  changeabilityPassages,
  datastorePassages,
  gapPassages,
  imagesPassages,
  installsPassages,
  kubernetesPassages,
  limitationsPassages,
  linuxPassages,
  optionPassages,
  platformPassages,
  routePassages,
  runtimesPassages,
  silencePassages,
  stepPassages,
  windowsPassages,
];
