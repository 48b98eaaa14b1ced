// Serves the built site on this machine: npm start, and the end-to-end tests.
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HOST = '127.0.0.1';
const PORTS_TRIED = 20;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The file that an address names; undefined where it names none inside the folder. */
function fileAt(dir, url) {
  let path;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || path.includes('\0')) return undefined;
  const file = resolve(dir, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  if (!file.startsWith(dir + sep)) return undefined;
  // A link inside the folder must not lead out of it either.
  if (!existsSync(file) || !realpathSync(file).startsWith(realpathSync(dir) + sep)) return undefined;
  return statSync(file).isFile() ? file : undefined;
}

/** A server for the files of a folder, not listening yet. */
export function createSite(folder) {
  const dir = resolve(folder);
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileAt(dir, request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end('Not found\n');
      return;
    }
    // Names under assets/ carry a hash of their content, so such a file never changes.
    const hashed = file.startsWith(join(dir, 'assets') + sep);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
}

function listen(server, port, last) {
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE' && port < last) listen(server, port + 1, last);
    else {
      console.error(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken: stop what uses it, or name another with --port.`
          : `Port ${port} cannot be used: ${error.message}`,
      );
      process.exit(1);
    }
  });
  server.listen(port, HOST);
}

function main() {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
      port: { type: 'string', default: '4173' },
      strict: { type: 'boolean', default: false },
    },
  });
  if (!existsSync(join(values.dir, 'index.html'))) {
    console.error('There is no built site yet: run "npm run build" first.');
    process.exit(1);
  }
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port < 1 || port > 65_535 - PORTS_TRIED) {
    console.error(`"${values.port}" is no port: name one from 1 to ${65_535 - PORTS_TRIED}.`);
    process.exit(1);
  }
  const server = createSite(values.dir);
  server.once('listening', () => {
    // Not always the port asked for.
    const address = server.address();
    console.log(`http://${HOST}:${typeof address === 'object' ? address?.port : port}/`);
  });
  listen(server, port, values.strict ? port : port + PORTS_TRIED);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
