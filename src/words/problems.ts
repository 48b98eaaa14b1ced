import { BUILD_RANGE, type BuildProblem } from '../windowsBuild.ts';

const EXAMPLE = 'such as 17763, 17763.1432 or 10.0.20348.2700';

/** What to type instead of a build that cannot be taken. */
export function buildProblemSays(problem: BuildProblem): string {
  switch (problem.code) {
    case 'empty':
      return `Enter a Windows build, ${EXAMPLE}.`;
    case 'unfinished':
      return problem.text.endsWith('.')
        ? `“${problem.text}” ends in a dot: enter the revision behind it, or leave the dot out.`
        : `“${problem.text}” holds no build number. Enter one ${EXAMPLE}.`;
    case 'linux-kernel':
      return `“${problem.text}” looks like a Linux kernel. Enter a Windows build, ${EXAMPLE}.`;
    case 'client-name':
      return `“${problem.text}” is a name. Enter the build that “cmd /c ver” prints on the node, ${EXAMPLE}.`;
    case 'out-of-range':
      return `${problem.number} is no Windows build. Enter a number from ${BUILD_RANGE[0]} to ${BUILD_RANGE[1]}.`;
    case 'zero-revision':
      return `PowerShell prints revision 0 where it knows none. Enter what “cmd /c ver” prints on the node, or ${problem.number} alone.`;
    case 'not-a-build':
      return `“${problem.text}” is no Windows build. Enter one ${EXAMPLE}.`;
  }
}

/** What to type instead of something that is no whole number of the range. */
export function numberProblemSays([least, most]: readonly [number, number]): string {
  return `Enter a whole number from ${least} to ${most}.`;
}
