/**
 * Requests per second through the API, as a share of what PostgreSQL does for the same SQL by
 * pgbench, in one run on one machine. The SQL is not written here: it is what the database logs
 * while the program answers one request, so the two can never drift apart.
 *
 * Needs BASE_URL and SERVER_DATA (see with-server.sh), and psql and pgbench on the PATH.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(new URL('../../frontend/package.json', import.meta.url));
const autocannon = require('autocannon');

const base = process.env.BASE_URL;
const data = process.env.SERVER_DATA;
const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const connections = 16;

const settings = Object.fromEntries(
  readFileSync(join(data, 'database.properties'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);

function psql(sql) {
  const env = { ...process.env, PGPASSWORD: settings['postgres.password'] };
  const where = ['-h', '127.0.0.1', '-p', settings.port, '-U', 'postgres', '-d', 'sxsh'];
  return execFileSync('psql', [...where, '-qAtc', sql], { env, encoding: 'utf8' });
}

async function call(path, options = {}) {
  const response = await fetch(base + path, options);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

function logText() {
  const folder = join(data, 'log');
  const files = readdirSync(folder).filter((name) => name.endsWith('.log'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
}

/** The statements that one request makes, with their parameters filled in. */
async function statementsOf(path, headers) {
  psql("ALTER SYSTEM SET log_statement = 'all'");
  psql('SELECT pg_reload_conf()');
  await new Promise((done) => setTimeout(done, 500));
  const before = logText().length;
  await call(path, { headers });
  await new Promise((done) => setTimeout(done, 500));
  const written = logText().slice(before);
  psql('ALTER SYSTEM RESET log_statement');
  psql('SELECT pg_reload_conf()');
  const entries = written.split(/^(?=\d{4}-\d\d-\d\d [\d:.]+ \w+ \[\d+\] )/m);
  const statements = [];
  for (const entry of entries) {
    const [, kind, text] = /\] (?:[^ ]*@[^ ]* )?(LOG|DETAIL): {2}([\s\S]*)$/.exec(entry) ?? [];
    if (kind === 'LOG' && /^execute [^:]+: /.test(text ?? '')) {
      statements.push(text.replace(/^execute [^:]+: /, '').trim());
    } else if (kind === 'DETAIL' && /^Parameters: /i.test(text ?? '') && statements.length > 0) {
      statements.push(filled(statements.pop(), text));
    }
  }
  return statements.filter((sql) => !/^(begin|commit|rollback|set )/i.test(sql));
}

function filled(sql, parameters) {
  const values = new Map(
    [...parameters.matchAll(/\$(\d+) = ('(?:[^']|'')*'|NULL)/g)].map((m) => [m[1], m[2]]),
  );
  return sql.replace(/\$(\d+)/g, (whole, number) => values.get(number) ?? whole);
}

function pgbench(statements) {
  const script = join(mkdtempSync(join(tmpdir(), 'bench-')), 'script.sql');
  const lines = statements.map((sql) => `${sql.replace(/\s+/g, ' ')};`);
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

async function measure(name, path, headers) {
  const statements = await statementsOf(path, headers);
  const load = { url: base + path, connections, headers };
  await autocannon({ ...load, duration: seconds });
  const api = await autocannon({ ...load, duration: seconds });
  if (api.non2xx > 0 || api.errors > 0) throw new Error(`${name}: not every answer was 200`);
  const database = pgbench(statements);
  const rate = api.requests.average;
  console.log(
    `${name}: ${rate.toFixed(0)}/s (p99 ${api.latency.p99} ms), same SQL by pgbench ` +
      `(${statements.length} statements) ${database.toFixed(0)}/s, share ${(rate / database).toFixed(2)}`,
  );
}

const { accessToken } = await call('/api/v1/auth/login', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ username: 'congthuong', password: 'sxsh-demo-2549' }),
});
const headers = { Authorization: `Bearer ${accessToken}` };
const plan = (await call('/api/v1/plans', { headers })).items[0];

await measure('Matrix page', `/api/v1/plans/${plan.id}/tasks`, headers);
await measure('Plan by id', `/api/v1/plans/${plan.id}`, headers);
await measure('Filtered list of agencies', '/api/v1/agencies?q=so%20cong&limit=20&sort=name', headers);
await measure('Filtered list of units', '/api/v1/admin-units?q=hoa%20an&limit=20&sort=name', headers);
