// Weighs what the first page load transfers, and the facts of the releases; fails where either is above its limit.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';

/** In bytes; kB = 1,000 bytes. */
const LIMIT = 92_000;
/** What is fetched when a release is first opened. */
const RELEASES = /^assets\/decided-.*\.js$/;
const RELEASES_LIMIT = 60_000;
const TEXT = ['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.txt', '.ico'];
const LOADED_LINKS = ['modulepreload', 'preload', 'stylesheet', 'icon', 'apple-touch-icon', 'manifest'];

const { values } = parseArgs({
  options: { dir: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) } },
});
const dist = resolve(values.dir);

function isLocal(address) {
  return address !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(address);
}

/** The file behind an address, seen from another file. */
function target(from, address) {
  const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
  return path.startsWith('/') ? join(dist, path) : resolve(dirname(from), path);
}

function attribute(tag, name) {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return match === null ? '' : (match[1] ?? match[2] ?? match[3] ?? '');
}

function addressesInPage(html) {
  const tags = html.replace(/<!--.*?-->/gs, '').match(/<(?:script|link|img)\b[^>]*>/gi) ?? [];
  return tags.flatMap((tag) => {
    if (!/^<link/i.test(tag)) return [attribute(tag, 'src')];
    const rel = attribute(tag, 'rel').toLowerCase().split(/\s+/);
    return LOADED_LINKS.some((kind) => rel.includes(kind)) ? [attribute(tag, 'href')] : [];
  });
}

/** Static imports only: what import() names is loaded when it is asked for. */
function addressesInScript(code) {
  return parseAst(code).body.flatMap((node) =>
    'source' in node && node.source ? [String(node.source.value)] : [],
  );
}

function addressesInStyle(code) {
  return [...code.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
    ([, url, imported]) => url ?? imported ?? '',
  );
}

function addressesIn(file) {
  const kind = extname(file);
  if (kind === '.html') return addressesInPage(readFileSync(file, 'utf8'));
  if (kind === '.js') return addressesInScript(readFileSync(file, 'utf8'));
  if (kind === '.css') return addressesInStyle(readFileSync(file, 'utf8'));
  return [];
}

/** The page and all that it cannot start without. */
function firstLoad() {
  const found = new Set([join(dist, 'index.html')]);
  const missing = new Set();
  for (const file of found)
    for (const address of addressesIn(file).filter(isLocal)) {
      const next = target(file, address);
      if (existsSync(next)) found.add(next);
      else missing.add(`${relative(dist, file)} names ${address}, which is not there`);
    }
  return { files: [...found], missing: [...missing] };
}

function allFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? allFiles(path) : [path];
  });
}

/** Bytes on the wire: text as brotli 11, what is compressed already as it is. */
function weigh(file) {
  const content = readFileSync(file);
  if (!TEXT.includes(extname(file))) return content.length;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
const nameOf = (file) => relative(dist, file).split(sep).join('/');

function table(files) {
  const rows = files.map((file) => ({ file, bytes: weigh(file) })).sort((a, b) => b.bytes - a.bytes);
  for (const { file, bytes } of rows) console.log(`${kB(bytes)}  ${nameOf(file)}`);
  return rows.reduce((sum, { bytes }) => sum + bytes, 0);
}

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built site yet: run "npm run build" first.');
  process.exit(1);
}
const { files, missing } = firstLoad();
console.log('First load (brotli)');
const total = table(files);
console.log(`${kB(total)}  in all; the limit is ${LIMIT / 1000} kB`);
const onDemand = allFiles(dist).filter(
  (file) => ['.js', '.css'].includes(extname(file)) && !files.includes(file),
);
if (onDemand.length > 0) {
  console.log('On demand (brotli)');
  table(onDemand);
}
const releases = onDemand.filter((file) => RELEASES.test(nameOf(file)));
const facts = releases.reduce((sum, file) => sum + weigh(file), 0);
console.log('Facts of the releases (brotli)');
console.log(`${kB(facts)}  in all; the limit is ${RELEASES_LIMIT / 1000} kB`);
const wrong = [...missing];
if (total > LIMIT) wrong.push(`The first load is ${kB(total - LIMIT).trim()} above the limit.`);
if (releases.length === 0) wrong.push(`No file is called ${RELEASES.source}: nothing was weighed.`);
if (facts > RELEASES_LIMIT)
  wrong.push(`The facts of the releases are ${kB(facts - RELEASES_LIMIT).trim()} above the limit.`);
for (const sentence of wrong) console.error(sentence);
process.exitCode = wrong.length > 0 ? 1 : 0;
