import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actorChoicesQuery, actorQuery } from '../api/actor-choices.ts';
import styles from './audit.module.css';

interface ActorChoiceProps {
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** Chooses the person or machine whose changes are shown. */
export function ActorChoice({ value, onChange }: ActorChoiceProps) {
  const { t } = useTranslation('audit');
  const [typed, setTyped] = useState('');
  const found = useQuery(actorChoicesQuery(typed));
  const chosen = useQuery({ ...actorQuery(value ?? ''), enabled: Boolean(value) });
  const people = found.data?.items ?? [];
  const all =
    chosen.data && !people.some(({ id }) => id === value) ? [chosen.data, ...people] : people;
  return (
    <Select
      allowClear
      aria-label={t('actor')}
      placeholder={t('actor')}
      className={styles.wide}
      value={value ?? null}
      loading={found.isFetching}
      options={all.map(({ id, displayName, username }) => ({
        value: id,
        label: `${displayName} (${username})`,
      }))}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onChange={(id) => onChange(id ?? undefined)}
    />
  );
}
