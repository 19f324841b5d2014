import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Form } from 'antd';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { lookAlikesQuery } from '../api/find-look-alikes.ts';
import styles from './facility.module.css';
import type { FacilityValues } from './facility-values.ts';

const shortest = 4;

/** Says while somebody types a new facility what is there already that looks like it. */
export function LookAlikes() {
  const { t } = useTranslation('facility');
  const form = Form.useFormInstance<FacilityValues>();
  const name = useDeferredValue(Form.useWatch('name', form)?.trim() ?? '');
  const adminUnitId = Form.useWatch('adminUnitId', form);
  const taxCode = Form.useWatch('taxCode', form)?.trim();
  const address = Form.useWatch('address', form)?.trim();
  const query = useQuery({
    ...lookAlikesQuery({
      name,
      adminUnitId: adminUnitId ?? '',
      ...(taxCode && { taxCode }),
      ...(address && { address }),
    }),
    enabled: name.length >= shortest && Boolean(adminUnitId),
  });
  if (!query.data?.length) return null;
  return (
    <Alert
      className={styles.past}
      type="warning"
      showIcon
      title={t('lookAlikes')}
      description={
        <ul className={styles.list}>
          {query.data.map(({ facility, score }) => (
            <li key={facility.id}>
              <Link
                to="/facilities/$facilityId"
                params={{ facilityId: facility.id }}
                target="_blank"
              >
                {facility.name}
              </Link>{' '}
              ({facility.code}, {facility.adminUnit.name}) · {t('likeness', { score })}
            </li>
          ))}
        </ul>
      }
    />
  );
}
