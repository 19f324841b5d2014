/** Rows a second from a CSV file, trial and saving, beside COPY of the same rows into the same table. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { base, call, psql } from './lib.mjs';

const imports = '/api/v1/facilities/imports';
const copied =
  'id, version, code, name, enterprise_id, tax_code, admin_unit_id, address, latitude, longitude, location_check, ' +
  'sector_id, size, employees, status, operating_from, visibility, completeness, origins, ' +
  'created_at, created_by, updated_at, updated_by';

function table(name, count) {
  const units = psql(
    "SELECT code FROM admin_unit WHERE level = 3 AND valid_to IS NULL AND code <> '' LIMIT 50",
  )
    .trim()
    .split('\n');
  const lines = ['Tên cơ sở;Mã đơn vị hành chính;Địa chỉ;Số lao động;Hoạt động từ;Quy mô;Tình trạng'];
  for (let n = 0; n < count; n++) {
    const unit = units[n % units.length];
    const day = `${String((n % 28) + 1).padStart(2, '0')}/0${(n % 9) + 1}/20${String(n % 18).padStart(2, '0')}`;
    lines.push(`Cơ sở mẫu ${name} ${n};${unit};Xóm ${n % 97};${n % 300};${day};SMALL;OPERATING`);
  }
  return new Blob([`${lines.join('\n')}\n`], { type: 'text/csv' });
}

async function ended(id, headers) {
  for (;;) {
    const job = await call(`${imports}/${id}`, { headers });
    if (!['CHECKING', 'COMMITTING'].includes(job.status)) return job;
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function timed(act) {
  const begun = performance.now();
  const result = await act();
  return { result, seconds: (performance.now() - begun) / 1000 };
}

/** Copies the rows just imported into a table with the same rows and indexes: seconds. */
async function copySeconds(count) {
  const file = join(mkdtempSync(join(tmpdir(), 'copy-')), 'rows');
  psql('DROP TABLE IF EXISTS bench_copy');
  psql('CREATE TABLE bench_copy (LIKE facility INCLUDING ALL)');
  const mine = "name LIKE 'Cơ sở mẫu nhập %'";
  psql(`INSERT INTO bench_copy (${copied}) SELECT ${copied} FROM facility WHERE NOT (${mine})`);
  psql(`COPY (SELECT ${copied} FROM facility WHERE ${mine} LIMIT ${count}) TO '${file}'`);
  const { seconds } = await timed(async () => psql(`COPY bench_copy (${copied}) FROM '${file}'`));
  psql('DROP TABLE bench_copy');
  return seconds;
}

/** Seconds of the trial and of saving. */
async function imported(name, count, headers) {
  const form = new FormData();
  form.set('file', table(name, count), 'co-so.csv');
  const upload = await fetch(base + imports, { method: 'POST', headers, body: form });
  if (upload.status !== 201) throw new Error(`upload: ${upload.status} ${await upload.text()}`);
  const { id, settings } = await upload.json();
  const json = { ...headers, 'Content-Type': 'application/json' };
  const trial = await timed(async () => {
    await call(`${imports}/${id}/settings`, {
      method: 'PUT',
      headers: { ...json, 'If-Match': upload.headers.get('ETag') },
      body: JSON.stringify(settings),
    });
    return ended(id, headers);
  });
  const saving = await timed(async () => {
    await call(`${imports}/${id}/commit`, {
      method: 'POST',
      headers: { ...json, 'If-Match': `"${trial.result.version}"` },
    });
    return ended(id, headers);
  });
  if (saving.result.counts.CREATED !== count) {
    throw new Error(`not all were created: ${JSON.stringify(saving.result)}`);
  }
  return { trial: trial.seconds, saving: saving.seconds };
}

/** As with every other figure, the program has done the same before. */
export async function importTable(count, headers) {
  await imported('thử', 5_000, headers);
  const { trial, saving } = await imported('nhập', count, headers);
  const copy = await copySeconds(count);
  console.log(
    `Import of ${count} rows: trial ${(count / trial).toFixed(0)} rows/s, ` +
      `saving ${(count / saving).toFixed(0)} rows/s, COPY ${(count / copy).toFixed(0)} rows/s, ` +
      `share ${(copy / saving).toFixed(2)}`,
  );
}
