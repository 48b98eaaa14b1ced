import { BUILD_RANGE, type BuildProblem } from '../windowsBuild.ts';

/** Why a typed build cannot be taken, and what to type instead. */
export function buildProblemSays(problem: BuildProblem): string {
  const example = 'Type a number such as 17763, 17763.1432 or 10.0.20348.2700.';
  switch (problem.code) {
    case 'empty':
      return `No build was typed. ${example}`;
    case 'unfinished':
      return `“${problem.text}” ${problem.text.endsWith('.') ? 'ends in a dot: the revision is missing' : 'holds no build number'}. ${example}`;
    case 'linux-kernel':
      return `“${problem.text}” looks like a Linux kernel, not a Windows build. ${example}`;
    case 'client-name':
      return `“${problem.text}” is a name, and names do not tell the build. ${example} On the node, “cmd /c ver” prints it.`;
    case 'out-of-range':
      return `${problem.number} is not a Windows build: builds run from ${BUILD_RANGE[0]} to ${BUILD_RANGE[1]}. ${example}`;
    case 'zero-revision':
      return `“${problem.text}” has revision 0, which is what PowerShell prints when it does not know; “cmd /c ver” tells the real one. Or type ${problem.number} alone.`;
    case 'not-a-build':
      return `“${problem.text}” is not a Windows build. ${example}`;
  }
}

/** Why a typed whole number cannot be taken. */
export function numberProblemSays(text: string, [least, most]: readonly [number, number]): string {
  return `“${text}” does not count: type a whole number from ${least} to ${most}, or leave the field empty.`;
}
