import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { unitsQuery } from '../../api/list-units.ts';
import { LazyTree } from '../lazy-tree.tsx';
import styles from '../reference.module.css';
import { UnitTitle } from './unit-title.tsx';

interface UnitsTreeProps {
  asOf: string;
  onShow: (id: string) => void;
}

/** The province with all that lay below it on a day. */
export function UnitsTree({ asOf, onShow }: UnitsTreeProps) {
  const { t } = useTranslation('reference');
  const client = useQueryClient();
  const roots = useQuery({
    ...unitsQuery({ asOf, kind: ['PROVINCE'] }),
    placeholderData: undefined,
  });
  return (
    <div className={styles.panel}>
      <QueryState query={roots}>
        {({ items }) => (
          <LazyTree
            key={asOf}
            label={t('unit.tree')}
            roots={items}
            keyOf={({ id }) => id}
            renderTitle={(unit) => <UnitTitle unit={unit} />}
            hasChildren={({ childCount }) => childCount > 0}
            load={async ({ code }) =>
              (await client.query(unitsQuery({ asOf, parent: code, limit: 200 }))).items
            }
            onSelect={({ id }) => onShow(id)}
          />
        )}
      </QueryState>
    </div>
  );
}
