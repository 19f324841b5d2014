/** The pages of the plan, as the department's officer reads them. */
import { call, login, measure } from './lib.mjs';

const headers = await login('congthuong');
const plan = (await call('/api/v1/plans', { headers })).items[0];

await measure('Matrix page', `/api/v1/plans/${plan.id}/tasks`, headers);
await measure('Plan by id', `/api/v1/plans/${plan.id}`, headers);
await measure('Filtered list of agencies', '/api/v1/agencies?q=so%20cong&limit=20&sort=name', headers);
await measure('Filtered list of units', '/api/v1/admin-units?q=hoa%20an&limit=20&sort=name', headers);
