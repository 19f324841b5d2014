/**
 * How the figures are taken: requests per second through the API, as a share of what PostgreSQL does for the same SQL by
 * pgbench, in one run on one machine. The SQL is not written here: it is what the database logs
 * while the program answers one request, so the two can never drift apart.
 *
 * Needs BASE_URL and SERVER_DATA (see with-server.sh), and psql and pgbench on the PATH.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(new URL('../../../frontend/package.json', import.meta.url));
const autocannon = require('autocannon');

export const base = process.env.BASE_URL;
const data = process.env.SERVER_DATA;
export const seconds = Number(process.env.BENCH_SECONDS ?? 8);
/** Before a figure is taken: after a start the program is compiled for some ten seconds of work. */
const warmUp = Math.max(seconds, Number(process.env.BENCH_WARM_UP ?? 12));
const connections = 16;

const settings = Object.fromEntries(
  readFileSync(join(data, 'database.properties'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);

/** What a statement answers, as the superuser. */
export function psql(sql) {
  const env = { ...process.env, PGPASSWORD: settings['postgres.password'] };
  const where = ['-h', '127.0.0.1', '-p', settings.port, '-U', 'postgres', '-d', 'sxsh'];
  return execFileSync('psql', [...where, '-qAtc', sql], {
    env: { ...env, PGOPTIONS: '-c client_min_messages=warning' },
    encoding: 'utf8',
  });
}

/** The answer to a request that must succeed. */
export async function call(path, options = {}) {
  // A connection of its own: the program ends one that has waited while the database was busy.
  const response = await fetch(base + path, {
    ...options,
    headers: { ...options.headers, Connection: 'close' },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

function logText() {
  const folder = join(data, 'log');
  const files = readdirSync(folder).filter((name) => name.endsWith('.log'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
}

/** Fewest of several tries: beside the request the program has work of its own. */
async function fewestStatementsOf(path, options) {
  const tries = [];
  for (let n = 0; n < 3; n++) tries.push(await statementsOf(path, options));
  return tries.toSorted((a, b) => a.statements.length - b.statements.length)[0];
}

/**
 * The statements that one request makes, with their parameters filled in.
 *
 * @param mark a text by which the connection of the request is known; without it all are taken
 */
async function statementsOf(path, options, mark = '') {
  psql("ALTER SYSTEM SET log_statement = 'all'");
  psql('SELECT pg_reload_conf()');
  await new Promise((done) => setTimeout(done, 500));
  const before = logText().length;
  const answer = await call(path, options);
  await new Promise((done) => setTimeout(done, 500));
  const written = logText().slice(before);
  psql('ALTER SYSTEM RESET log_statement');
  psql('SELECT pg_reload_conf()');
  const entries = written.split(/^(?=\d{4}-\d\d-\d\d [\d:.]+ \w+ \[\d+\] )/m);
  const sessionOf = (entry) => /\[(\d+)\] /.exec(entry)?.[1];
  const sessions = new Set(entries.filter((entry) => entry.includes(mark)).map(sessionOf));
  const statements = [];
  for (const entry of entries.filter((one) => sessions.has(sessionOf(one)))) {
    const [, kind, text] = /\] (?:[^ ]*@[^ ]* )?(LOG|DETAIL): {2}([\s\S]*)$/.exec(entry) ?? [];
    if (kind === 'LOG' && /^execute [^:]+: /.test(text ?? '')) {
      statements.push(text.replace(/^execute [^:]+: /, '').trim());
    } else if (kind === 'DETAIL' && /^Parameters: /i.test(text ?? '') && statements.length > 0) {
      statements.push(filled(statements.pop(), text));
    }
  }
  return {
    answer,
    statements: statements.filter((sql) => !/^(begin|commit|rollback|set )/i.test(sql)),
  };
}

function filled(sql, parameters) {
  const values = new Map(
    [...parameters.matchAll(/\$(\d+) = ('(?:[^']|'')*'|NULL)/g)].map((m) => [m[1], m[2]]),
  );
  return sql.replace(/\$(\d+)/g, (whole, number) => values.get(number) ?? whole);
}

/** Transactions of these statements per second; a line that begins with a backslash is pgbench's own. */
function pgbench(statements) {
  const script = join(mkdtempSync(join(tmpdir(), 'bench-')), 'script.sql');
  const lines = statements.map((sql) => {
    const line = sql.replace(/\s+/g, ' ');
    return line.endsWith('\\gset') ? line : `${line};`;
  });
  writeFileSync(script, ['BEGIN;', ...lines, 'COMMIT;', ''].join('\n'));
  const env = { ...process.env, PGPASSWORD: settings['sxsh_app.password'] };
  const where = ['-h', '127.0.0.1', '-p', settings.port, '-U', 'sxsh_app'];
  const load = ['-n', '-c', String(connections), '-j', '2', '-T', String(seconds), '-M', 'prepared'];
  const out = execFileSync('pgbench', [...where, ...load, '-f', script, 'sxsh'], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Number(/tps = ([\d.]+)/.exec(out)[1]);
}

/** The access token of a demonstration account, as headers. */
export async function login(username) {
  const { accessToken } = await call('/api/v1/auth/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password: 'sxsh-demo-2549' }),
  });
  return { Authorization: `Bearer ${accessToken}` };
}

function report(name, api, database, statements) {
  if (api.non2xx > 0 || api.errors > 0) throw new Error(`${name}: not every answer was a success`);
  const rate = api.requests.average;
  console.log(
    `${name}: ${rate.toFixed(0)}/s (p99 ${api.latency.p99} ms), same SQL by pgbench ` +
      `(${statements.length} statements) ${database.toFixed(0)}/s, share ${(rate / database).toFixed(2)}`,
  );
  return api.latency.p99;
}

/** Reading one address: its p99 in milliseconds. */
export async function measure(name, path, headers) {
  const { statements } = await fewestStatementsOf(path, { headers });
  const load = { url: base + path, connections, headers, timeout: 60 };
  await autocannon({ ...load, duration: warmUp });
  const api = await autocannon({ ...load, duration: seconds });
  return report(name, api, pgbench(statements), statements);
}

/** As {@link measure}, creating: `body` makes a record of an id, `code` is what the database numbers them by. */
export async function measureCreate(name, path, headers, body, code) {
  const sent = { ...headers, 'Content-Type': 'application/json' };
  const id = randomUUID();
  const one = { method: 'POST', headers: sent, body: JSON.stringify(body(id)) };
  const { answer, statements } = await statementsOf(path, one, id);
  const requests = [
    {
      method: 'POST',
      path,
      setupRequest: (request) => ({ ...request, body: JSON.stringify(body(randomUUID())) }),
    },
  ];
  const load = { url: base, connections, headers: sent, requests };
  await autocannon({ ...load, duration: warmUp });
  const api = await autocannon({ ...load, duration: seconds });
  const again = statements
    .filter((sql) => !sql.includes('nextval'))
    .map((sql) => sql.replaceAll(`'${id}'`, ':id').replaceAll(`'${answer.code}'`, ':code'));
  const fresh = ['SELECT gen_random_uuid() AS id \\gset', `SELECT ${code} AS code \\gset`];
  return report(name, api, pgbench([...fresh, ...again]), statements);
}

/** How long answers take when so many requests a second come in, whatever came of the others. */
export async function measureRate(name, paths, headers, perSecond = 50) {
  const requests = paths.map((path) => ({ method: 'GET', path }));
  const load = { url: base, connections, headers, requests, timeout: 60, overallRate: perSecond };
  await autocannon({ ...load, duration: warmUp });
  const sent = await autocannon({ ...load, duration: seconds });
  if (sent.non2xx > 0 || sent.errors > 0) throw new Error(`${name}: not every answer was a success`);
  console.log(
    `${name}: p99 ${sent.latency.p99} ms at ${sent.requests.average.toFixed(0)} requests a second`,
  );
}

/** Reading one address alone, and while others ask for a costly one in a loop. */
export async function measureBeside(name, path, costly, headers) {
  const readers = { url: base + path, connections: 4, headers, timeout: 60 };
  await autocannon({ ...readers, duration: seconds });
  const alone = await autocannon({ ...readers, duration: seconds });
  const crowd = autocannon({ url: base + costly, connections, headers, timeout: 900, duration: seconds + 2 });
  await new Promise((done) => setTimeout(done, 1000));
  const beside = await autocannon({ ...readers, duration: seconds });
  const sent = await crowd;
  if (beside.non2xx > 0 || beside.errors > 0) throw new Error(`${name}: not every answer was a success`);
  console.log(
    `${name}: p99 ${alone.latency.p99} ms alone, ${beside.latency.p99} ms beside ${connections} clients ` +
      `(${sent['2xx']} served, ${sent['4xx']} sent away), ${(beside.latency.p99 / alone.latency.p99).toFixed(1)} times`,
  );
}
