import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task, WorkItem } from '@/api/schema.gen.d.ts';
import { useMe } from '@/auth/me.ts';
import { formatMoney } from '@/i18n/format.ts';
import { planQuery } from '../../api/get-plan.ts';
import { WorkTable } from './work-table.tsx';
import { yearsOf } from './work-years.ts';
import styles from './work.module.css';

const WorkForm = lazy(async () => ({ default: (await import('./work-form.tsx')).WorkForm }));

/** What the task does in each year of the plan. */
export function WorkItems({ task }: { task: Task }) {
  const { t } = useTranslation('task');
  const me = useMe();
  const plan = useQuery(planQuery(task.plan.id));
  const [editing, setEditing] = useState<WorkItem | { year: number }>();
  const { report, contribute } = task.rights;
  const mayAdd = report || (contribute && me.agencyId !== undefined);
  const years = yearsOf(plan.data, task.workItems);

  return (
    <section className={styles.section} aria-labelledby="work-items">
      <h2 id="work-items">{t('work.title')}</h2>
      {years.map((year) => {
        const items = task.workItems.filter((item) => item.year === year);
        const budget = items.reduce((sum, item) => sum + (item.budget ?? 0), 0);
        return (
          <section key={year} className={styles.year} aria-labelledby={`year-${year}`}>
            <header>
              <h3 id={`year-${year}`}>{t('work.year', { year: String(year) })}</h3>
              <span className={styles.sum}>
                {items.length === 0
                  ? t('work.none')
                  : t('work.summary', {
                      done: items.filter(({ state }) => state === 'DONE').length,
                      total: items.filter(({ state }) => state !== 'CANCELLED').length,
                    })}
                {budget > 0 && ` · ${t('work.budgetSum', { money: formatMoney(budget) })}`}
              </span>
              {mayAdd && (
                <Button
                  type="dashed"
                  size="small"
                  icon={<PlusOutlined aria-hidden />}
                  aria-label={t('work.addTo', { year: String(year) })}
                  onClick={() => setEditing({ year })}
                >
                  {t('work.add')}
                </Button>
              )}
            </header>
            {items.length > 0 && (
              <WorkTable task={task} year={year} items={items} onEdit={setEditing} />
            )}
          </section>
        );
      })}
      <Suspense>
        {editing && (
          <WorkForm
            task={task}
            years={years}
            item={'id' in editing ? editing : undefined}
            year={editing.year}
            onClose={() => setEditing(undefined)}
          />
        )}
      </Suspense>
    </section>
  );
}
