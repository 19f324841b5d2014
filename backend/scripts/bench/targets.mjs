/** The plan's targets over all facilities of the bench, ten participations and three survey answers of each. */
import { call, measureRate, psql } from './lib.mjs';

/** Every facility is reached ten times on days of 2016 to 2020, as completed activities would; the days are made as the triggers make them. */
function reachAll() {
  psql(`
    SET session_replication_role = replica;
    INSERT INTO outreach_reach
    SELECT gen_random_uuid(), f.id, gen_random_uuid(), DATE '2016-01-01' + (hashtext(f.id::text || n) & 2047) % 1826,
           true, false
    FROM facility f CROSS JOIN generate_series(1, 10) n;
    SELECT outreach_reach_days_again(ARRAY(SELECT DISTINCT r.facility_id FROM outreach_reach r));`);
  psql('VACUUM ANALYZE outreach_reach');
  psql('VACUUM ANALYZE outreach_reach_day');
}

/** Every facility answers the survey three times; the periods are made as the triggers make them. */
function answerAll() {
  psql(`
    SET session_replication_role = replica;
    INSERT INTO survey_answer (id, version, survey_id, facility_id, answered_on, way, choices, knowledge,
        attitude, practice, score, aware, created_at, created_by, updated_at, updated_by)
    SELECT gen_random_uuid(), 0, s.id, f.id, DATE '2016-01-01' + (hashtext(f.id::text || n || 'day') & 2047) % 1826,
           'SAMPLE', '{}', 50, 50, 50, 50, (hashtext(f.id::text || n) & 1) = 1, now(), f.created_by, now(), f.created_by
    FROM facility f CROSS JOIN generate_series(1, 3) n
    CROSS JOIN (SELECT id FROM survey ORDER BY number LIMIT 1) s;
    SELECT survey_awareness_again(ARRAY(SELECT DISTINCT a.facility_id FROM survey_answer a));`);
  psql('VACUUM ANALYZE survey_answer');
  psql('VACUUM ANALYZE survey_awareness');
}

/** A write of nothing: what the program remembers is of before it. */
const write = () => psql('SELECT pg_current_xact_id()');

/** The better of two tries: the first one also reads from disk. */
async function seconds(path, headers) {
  let best = Infinity;
  for (let n = 0; n < 2; n++) {
    write();
    const begun = performance.now();
    await call(path, { headers });
    best = Math.min(best, performance.now() - begun);
  }
  return (best / 1000).toFixed(2);
}

export async function measureTargets(headers) {
  reachAll();
  answerAll();
  const { items } = await call('/api/v1/plans?limit=1&sort=periodStart', { headers });
  const of = `/api/v1/plans/${items[0].id}/targets`;
  const targets = await call(of, { headers });
  const reached = targets.find(({ rule }) => rule === 'OUTREACH_REACH');
  const aware = targets.find(({ rule }) => rule === 'AWARENESS');
  const series = ({ id }) => `/api/v1/targets/${id}/series?asOf=2020-12-31&split=AREA`;
  console.log(
    `All targets on a day: ${await seconds(`${of}?asOf=2020-12-31`, headers)} s; ` +
      `by year and district T1a: ${await seconds(series(reached), headers)} s, ` +
      `T1b: ${await seconds(series(aware), headers)} s`,
  );
  const since = new Date(Date.now() - 6 * 86_400_000).toISOString().slice(0, 10);
  const dashboard = [
    `${of}?asOf=2020-12-31&series=true`,
    of.replace('targets', 'tasks'),
    of.replace('targets', 'timeline'),
    '/api/v1/facilities/findings/counts?state=OPEN',
    `/api/v1/facilities?changedSince=${since}&limit=1`,
    `/api/v1/outreach-activities?changedSince=${since}&limit=1`,
  ];
  await measureRate('Dashboard', dashboard, headers);
  const writer = setInterval(write, 2000);
  await measureRate('Dashboard with a write every 2 s', dashboard, headers);
  clearInterval(writer);
}
