import { useNavigate } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/components/form/date-input.tsx';
import { recordTypes } from '@/components/history/record-types.ts';
import type { ChangeFilters } from '../api/list-changes.ts';
import { ActorChoice } from './actor-choice.tsx';
import styles from './audit.module.css';

const operations = ['INSERT', 'UPDATE', 'DELETE', 'RESTORE'] as const;
const sources = ['WEB', 'FIELD', 'IMPORT', 'MINISTRY', 'SYSTEM'] as const;

const groups = Object.keys(recordTypes) as (keyof typeof recordTypes)[];

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** The filters of the log; they live in the address. */
export function ChangeFilterBar({ filters }: { filters: ChangeFilters }) {
  const { t } = useTranslation(['audit', 'history', 'common']);
  const navigate = useNavigate();

  function change(changes: Partial<Record<keyof ChangeFilters, unknown>>) {
    void navigate({
      to: '.',
      search: (previous: Record<string, unknown>) => ({ ...previous, ...changes }),
      replace: true,
      resetScroll: false,
    } as Parameters<typeof navigate>[0]);
  }

  return (
    <div className={styles.filters}>
      <Input.Search
        key={filters.q ?? ''}
        aria-label={t('search')}
        placeholder={t('search')}
        allowClear
        defaultValue={filters.q ?? ''}
        className={styles.wide}
        onSearch={(q) => change({ q: q.trim() || undefined })}
      />
      <ActorChoice
        value={filters.actorId}
        onChange={(actorId) => change({ actorId: actorId ?? undefined })}
      />
      <Select
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        aria-label={t('recordType')}
        placeholder={t('recordType')}
        className={styles.wide}
        value={filters.recordType ?? []}
        options={groups.map((group) => ({
          label: t(`history:recordGroup.${group}`),
          options: recordTypes[group].map((type) => ({
            value: type,
            label: capital(t(`history:recordType.${type}`)),
          })),
        }))}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(chosen: string[]) => change({ recordType: chosen.length ? chosen : undefined })}
      />
      <Select
        allowClear
        aria-label={t('operation')}
        placeholder={t('operation')}
        className={styles.narrow}
        value={filters.operation ?? null}
        options={operations.map((value) => ({ value, label: t(`history:operation.${value}`) }))}
        onChange={(operation) => change({ operation: operation ?? undefined })}
      />
      <Select
        allowClear
        aria-label={t('source')}
        placeholder={t('source')}
        className={styles.narrow}
        value={filters.source ?? null}
        options={sources.map((value) => ({ value, label: t(`history:source.${value}`) }))}
        onChange={(source) => change({ source: source ?? undefined })}
      />
      <label className={styles.day}>
        {t('from')}
        <DateInput
          value={filters.from ?? null}
          onChange={(day) => change({ from: day ?? undefined })}
        />
      </label>
      <label className={styles.day}>
        {t('to')}
        <DateInput
          value={filters.to ?? null}
          onChange={(day) => change({ to: day ?? undefined })}
        />
      </label>
      {Object.keys(filters).length > 0 && (
        <Button
          type="link"
          onClick={() => void navigate({ to: '/admin/changes', search: {}, replace: true })}
        >
          {t('common:action.clearFilters')}
        </Button>
      )}
    </div>
  );
}
