/**
 * The registry with many facilities: BENCH_ROWS of them, several numbers one after another to see how
 * each figure grows. They are made from the invented ones by SQL with the triggers off and the
 * indexes made last, so that a million takes minutes. Then everything as an officer would do it.
 */
import { call, login, measure, measureBeside, measureCreate, psql } from './lib.mjs';
import { importTable } from './registry-import.mjs';
import { measureTargets } from './targets.mjs';

const sizes = (process.env.BENCH_ROWS ?? '1000').trim().split(/[\s,]+/).map(Number);
const headers = await login('congthuong');
const facilities = '/api/v1/facilities';
const list = `${facilities}?limit=20`;

psql('CREATE TABLE bench_sample AS SELECT row_number() OVER (ORDER BY code) - 1 AS nth, f.* FROM facility f');

/** Adds facilities until `rows` have been made. */
function grow(made, rows) {
  psql(`
    SET session_replication_role = replica;
    SET maintenance_work_mem = '512MB';
    CREATE TEMP TABLE made_last AS
    SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
    FROM pg_index i WHERE i.indrelid = 'facility'::regclass
      AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid);
    DO $$ DECLARE one record; BEGIN
      FOR one IN SELECT * FROM made_last LOOP EXECUTE 'DROP INDEX ' || one.name; END LOOP;
    END $$;
    INSERT INTO facility (id, version, code, name, admin_unit_id, address, latitude, longitude,
        location_check, sector_id, size, employees, pollution_risk, status, completeness, origins,
        last_confirmed_on, created_at, created_by, updated_at, updated_by)
    SELECT gen_random_uuid(), 0, 'TT-' || n, name || ' ' || n, admin_unit_id, address, latitude, longitude,
        location_check, sector_id, size, employees, pollution_risk, status, completeness, origins,
        last_confirmed_on, now(), created_by, now(), updated_by
    FROM generate_series(${made + 1}, ${rows}) n
    JOIN bench_sample ON nth = n % (SELECT count(*) FROM bench_sample);
    DO $$ DECLARE one record; BEGIN
      FOR one IN SELECT * FROM made_last LOOP EXECUTE one.definition; END LOOP;
    END $$;
    TRUNCATE facility_count;
    INSERT INTO facility_count
    SELECT admin_unit_id, sector_id, size, status, pollution_risk, visibility, count(*)
    FROM facility WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6;`);
  psql('VACUUM ANALYZE facility');
  psql('VACUUM ANALYZE facility_count');
}

/** Everything with so many facilities: the p99 of each figure by its name. */
async function measureWith(rows) {
  const deep = Math.floor(rows * 0.9);
  const { items, total } = await call(`${list}&q=${Math.floor(rows / 2)}`, { headers });
  console.log(`\n${total > 0 ? rows.toLocaleString('en') : 0} facilities`);
  const { nextCursor } = await call(`${list}&sort=name&offset=${deep}`, { headers });
  const summary = `${facilities}/summary?rows=DISTRICT&columns=STATUS`;
  const addresses = {
    'By id': `${facilities}/${items[0].id}`,
    'First page': `${list}&sort=name`,
    'Filtered page': `${list}&sort=name&status=SUSPENDED&size=SMALL`,
    'Filtered page in another order': `${list}&sort=-completeness&status=SUSPENDED&size=SMALL`,
    'Page at nine tenths, by offset': `${list}&sort=name&offset=${deep}`,
    'The same place, by cursor': `${list}&sort=name&cursor=${nextCursor}`,
    'Search, few hits': `${list}&q=mau%20${Math.floor(rows / 2)}`,
    'Search, many hits': `${list}&q=gach%20tuynel`,
    'Search, many hits by name': `${list}&sort=name&q=gach%20tuynel`,
    Pivot: summary,
    'Work list': `${facilities}/findings?limit=20&state=OPEN`,
    Map: `${facilities}/map`,
  };
  const slowest = {};
  for (const [name, address] of Object.entries(addresses)) {
    slowest[name] = await measure(name, address, headers);
  }
  await measureBeside(
    'First page beside exports',
    addresses['First page'],
    `${facilities}/export?format=XLSX`,
    headers,
  );
  slowest.Create = await measureCreate(
    'Create',
    facilities,
    headers,
    (id) => ({
      id,
      name: `Cơ sở mẫu thêm mới ${id.slice(0, 8)}`,
      adminUnitId: items[0].adminUnit.id,
      address: 'Xóm Mẫu',
      size: 'SMALL',
      status: 'OPERATING',
    }),
    "'CS-' || lpad(nextval('facility_code')::text, 6, '0')",
  );
  return slowest;
}

/** How the p99 of each figure grows, beside the logarithm of the number of facilities. */
function tellGrowth(figures) {
  const [least, most] = [sizes[0], sizes.at(-1)];
  const allowed = (Math.log(most) / Math.log(least)).toFixed(1);
  console.log(`\np99 in ms with ${sizes.join(', ')} facilities; the logarithm grows ${allowed} times`);
  for (const name of Object.keys(figures[0])) {
    const p99 = figures.map((figure) => figure[name]);
    console.log(`${name}: ${p99.join(', ')}: ${(p99.at(-1) / p99[0]).toFixed(1)} times`);
  }
}

const figures = [];
for (const [at, rows] of sizes.entries()) {
  grow(sizes[at - 1] ?? 0, rows);
  figures.push(await measureWith(rows));
}
if (sizes.length > 1) tellGrowth(figures);
await importTable(Number(process.env.BENCH_IMPORT ?? 20_000), headers);
await measureTargets(headers);
