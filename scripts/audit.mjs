// Holds every fact against the passage that it rests on:
//   npm run audit -- --docs DIR                      reads each pinned passage at its commit
//   npm run audit -- --docs DIR --pin                finds the passages and pins them
//   npm run audit -- --docs DIR --against main       tells what later revisions changed in them
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { hasGit, openLibrary } from './library.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PINNED = join(root, 'src/checks/passages/pinned');
const REPORTS = join(root, 'reports/audit');

const USAGE = `npm run audit -- --docs DIR [--edition v3.29] [--pin | --against REF,REF]
DIR holds bare repositories as <owner>/<name>.git:
  git clone --bare https://github.com/projectcalico/calico DIR/projectcalico/calico.git
  git clone --bare https://github.com/tigera/docs          DIR/tigera/docs.git
  git clone --bare https://github.com/tigera/operator      DIR/tigera/operator.git`;

function stop(message) {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        docs: { type: 'string' },
        pin: { type: 'boolean', default: false },
        against: { type: 'string' },
        edition: { type: 'string', multiple: true },
      },
    }).values;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

const { docs, pin, against, edition: chosen } = options();
if (docs === undefined) stop('--docs names the folder with the repositories.');
if (!existsSync(docs)) stop(`There is no folder ${docs}.`);
if (pin && against !== undefined) stop('--pin writes and --against compares: choose one.');
if (!hasGit()) stop('git reads the documents, and it is not there.');

const { module } = await runnerImport('/src/checks/passages/command.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const { RELEASES, run } = module;
const unknown = (chosen ?? []).filter((id) => !RELEASES.includes(id));
if (unknown.length > 0) stop(`There is no release ${unknown.join(', ')}.`);

mkdirSync(PINNED, { recursive: true });
mkdirSync(REPORTS, { recursive: true });
const pinnedFile = (id) => join(PINNED, `${id}.json`);
const desk = {
  library: openLibrary(docs),
  readPinned: (id) =>
    existsSync(pinnedFile(id)) ? JSON.parse(readFileSync(pinnedFile(id), 'utf8')) : undefined,
  writePinned: (id, text) => writeFileSync(pinnedFile(id), text),
  writeReport: (id, text) => writeFileSync(join(REPORTS, `${id}.md`), text),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
};
if (!run(desk, { pin, against, editions: chosen })) process.exitCode = 1;
if (against === undefined) console.log(`Sentences beside their passages: ${REPORTS}`);
