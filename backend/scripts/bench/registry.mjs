/**
 * The registry with many facilities: BENCH_ROWS of them, made from the invented ones by SQL with
 * the triggers off, so that a million takes a minute. Then everything as an officer would do it.
 */
import { call, login, measure, measureBeside, measureCreate, psql } from './lib.mjs';
import { importTable } from './registry-import.mjs';
import { measureTargets } from './targets.mjs';

const rows = Number(process.env.BENCH_ROWS ?? 1000);

psql(`
  SET session_replication_role = replica;
  WITH sample AS (
    SELECT row_number() OVER (ORDER BY code) - 1 AS nth, count(*) OVER () AS of, f.* FROM facility f)
  INSERT INTO facility (id, version, code, name, admin_unit_id, address, latitude, longitude,
      location_check, sector_id, size, employees, pollution_risk, status, completeness, origins,
      last_confirmed_on, created_at, created_by, updated_at, updated_by)
  SELECT gen_random_uuid(), 0, 'TT-' || n, name || ' ' || n, admin_unit_id, address, latitude, longitude,
      location_check, sector_id, size, employees, pollution_risk, status, completeness, origins,
      last_confirmed_on, now(), created_by, now(), updated_by
  FROM generate_series(1, ${rows}) n JOIN sample ON nth = n % of;
  TRUNCATE facility_count;
  INSERT INTO facility_count
  SELECT admin_unit_id, sector_id, size, status, pollution_risk, visibility, count(*)
  FROM facility WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6;`);
psql('VACUUM ANALYZE facility');
psql('VACUUM ANALYZE facility_count');

const headers = await login('congthuong');
const list = '/api/v1/facilities?limit=20';
const deep = Math.floor(rows * 0.9);
const { items, total } = await call(`${list}&q=${Math.floor(rows / 2)}`, { headers });
console.log(`\n${total > 0 ? rows.toLocaleString('en') : 0} facilities`);

await measure('By id', `/api/v1/facilities/${items[0].id}`, headers);
await measure('First page', `${list}&sort=name`, headers);
await measure('Filtered page', `${list}&sort=name&status=SUSPENDED&size=SMALL`, headers);
await measure(`Page at row ${deep}`, `${list}&sort=name&offset=${deep}`, headers);
const { nextCursor } = await call(`${list}&sort=name&offset=${deep}`, { headers });
await measure(`Page after row ${deep + 20}, by cursor`, `${list}&sort=name&cursor=${nextCursor}`, headers);
await measure('Search, few hits', `${list}&q=mau%20${Math.floor(rows / 2)}`, headers);
await measure('Search, many hits', `${list}&q=gach%20tuynel`, headers);
await measure('Pivot', '/api/v1/facilities/summary?rows=DISTRICT&columns=STATUS', headers);
await measureBeside('First page beside exports', `${list}&sort=name`, '/api/v1/facilities/export?format=XLSX', headers);

const like = items[0];
await measureCreate(
  'Create',
  '/api/v1/facilities',
  headers,
  (id) => ({
    id,
    name: `Cơ sở mẫu thêm mới ${id.slice(0, 8)}`,
    adminUnitId: like.adminUnit.id,
    address: 'Xóm Mẫu',
    size: 'SMALL',
    status: 'OPERATING',
  }),
  "'CS-' || lpad(nextval('facility_code')::text, 6, '0')",
);

await importTable(Number(process.env.BENCH_IMPORT ?? 20_000), headers);
await measureTargets(headers);
