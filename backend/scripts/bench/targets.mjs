/** The plan's targets over all facilities of the bench and ten participations of each. */
import { call, measure, psql } from './lib.mjs';

/** Every facility is reached ten times on days of 2016 to 2020, as completed activities would. */
function reachAll() {
  psql(`
    SET session_replication_role = replica;
    INSERT INTO outreach_reach
    SELECT gen_random_uuid(), f.id, gen_random_uuid(), DATE '2016-01-01' + (hashtext(f.id::text || n) & 2047) % 1826,
           true, false
    FROM facility f CROSS JOIN generate_series(1, 10) n;`);
  psql('VACUUM ANALYZE outreach_reach');
}

export async function measureTargets(headers) {
  reachAll();
  const { items } = await call('/api/v1/plans?limit=1&sort=periodStart', { headers });
  const of = `/api/v1/plans/${items[0].id}/targets`;
  const targets = await call(of, { headers });
  const reached = targets.find(({ rule }) => rule === 'OUTREACH_REACH');
  const series = `/api/v1/targets/${reached.id}/series?asOf=2020-12-31`;
  await measure('All targets on a day', `${of}?asOf=2020-12-31`, headers);
  await measure('A target by year and district', `${series}&split=AREA`, headers);
}
