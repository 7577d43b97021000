// Installs what is missing. Node built-ins only: this runs on a fresh clone, before there is a node_modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @typedef {'chromium' | 'firefox'} BrowserKind */

/** @type {Record<BrowserKind, { name: string, deb: string, atLeast: number, env: string, paths: string[] }>} */
const BROWSERS = {
  chromium: {
    name: 'Chromium',
    deb: 'chromium',
    atLeast: 148, // as the manifest says
    env: 'CHROMIUM_PATH',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    name: 'Firefox',
    deb: 'firefox-esr',
    atLeast: 150,
    env: 'FIREFOX_PATH',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** A failure whose message is all the reader needs; entry scripts print it without a stack. */
export class SetupError extends Error {}

/** @param {string} text */
const say = (text) => console.error(`[setup] ${text}`);

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** What the lock file asks for and node_modules does not hold: the first such package, or nothing. */
function missingPackage() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return 'node_modules';
  const have = packagesOf(installed);
  const want = Object.entries(packagesOf(path.join(root, 'package-lock.json')));
  return want.find(([at, entry]) => at && !entry.optional && have[at]?.version !== entry.version)?.[0];
}

export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new SetupError(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
  }
  const missing = missingPackage();
  if (!missing) return;
  say(`${missing} is missing or out of date: running npm ci`);
  // A shell, because on Windows npm is a script.
  const { status } = spawnSync('npm ci --no-audit --no-fund', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new SetupError('npm ci failed; its output is above.');
}

/** @param {BrowserKind} kind @returns {{ file?: string, version?: number }} */
function find(kind) {
  const { env, paths } = BROWSERS[kind];
  const chosen = process.env[env];
  if (chosen && !existsSync(chosen))
    throw new SetupError(`${env} is set to ${chosen}, which does not exist.`);
  const file = chosen ?? paths.find((candidate) => existsSync(candidate));
  if (!file) return {};
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return { file, version: Number(/(\d+)\./.exec(stdout)?.[1] ?? 0) };
}

/** @param {string} deb */
function install(deb) {
  /** @param {string[]} args */
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
    });
  apt('update', '-qq'); // without it an image's old lists bring an old browser
  // The fonts are for machines that have none, where pages would show no text.
  apt('install', '-y', '-qq', '--no-install-recommends', deb, 'fonts-dejavu-core');
}

/**
 * The path of the browser. On Debian, as root, it is installed or brought up to date first if need be.
 * @param {BrowserKind} kind
 */
export function ensureBrowser(kind) {
  const { name, deb, env, atLeast } = BROWSERS[kind];
  let { file, version = 0 } = find(kind);
  const canInstall = !process.env[env] && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if ((!file || version < atLeast) && canInstall) {
    say(`${name} ${file ? `${version} is too old` : 'is missing'}: installing the Debian package ${deb}`);
    install(deb);
    ({ file, version = 0 } = find(kind));
  }
  const how = `Install it (on Debian: sudo apt-get install ${deb}), or set ${env} to its path.`;
  if (!file) throw new SetupError(`${name} was not found. ${how}`);
  if (version < atLeast)
    throw new SetupError(`${name} ${atLeast} or later is needed; ${file} is ${version}. ${how}`);
  return file;
}
