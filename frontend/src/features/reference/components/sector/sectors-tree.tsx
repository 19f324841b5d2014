import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VsicVersion } from '@/api/schema.gen.d.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { sectorsQuery } from '../../api/list-sectors.ts';
import { LazyTree } from '../lazy-tree.tsx';
import styles from '../reference.module.css';

/** One version of the classification, from its sections down. */
export function SectorsTree({ version }: { version: VsicVersion }) {
  const { t } = useTranslation('reference');
  const client = useQueryClient();
  const roots = useQuery({ ...sectorsQuery({ version, level: 1 }), placeholderData: undefined });
  return (
    <div className={styles.panel}>
      <QueryState query={roots}>
        {({ items }) => (
          <LazyTree
            key={version}
            label={t('sector.tree')}
            roots={items}
            keyOf={({ id }) => id}
            renderTitle={({ code, name }) => (
              <span className={styles.node}>
                <strong>{code}</strong>
                <span>{name}</span>
              </span>
            )}
            hasChildren={({ childCount }) => childCount > 0}
            load={async ({ code }) =>
              (await client.query(sectorsQuery({ version, parent: code, limit: 200 }))).items
            }
          />
        )}
      </QueryState>
    </div>
  );
}
