import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AccountStatus, Role } from '@/api/schema.gen.d.ts';
import { Can } from '@/auth/can.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { accountsQuery } from '../api/list-accounts.ts';
import { accountColumns } from './account-columns.tsx';
import { AccountDrawer } from './account-drawer.tsx';

interface Filters {
  q?: string;
  role?: Role[];
  status?: AccountStatus;
  open?: string;
}

/** Everybody, people and machines, who can log in. */
export function AccountsPage() {
  const { t } = useTranslation(['identity', 'auth', 'nav']);
  const navigate = useNavigate();
  const state = useTableState();
  const { q, role, status, open } = state.search as Filters;
  const query = useQuery(
    accountsQuery({
      ...state.request,
      ...(q && { q }),
      ...(role && { role }),
      ...(status && { status }),
    }),
  );

  function show(id: string | undefined) {
    void navigate({
      to: '.',
      search: (previous: Record<string, unknown>) => ({ ...previous, open: id }),
      resetScroll: false,
    } as Parameters<typeof navigate>[0]);
  }

  return (
    <>
      <PageHeader title={t('nav:accounts')} />
      <DataTable
        label={t('list')}
        state={state}
        query={query}
        columns={accountColumns(t, show)}
        chooserName="accounts"
        filtered={Boolean(q ?? role ?? status)}
        filters={
          <>
            <TableSearch state={state} label={t('search')} />
            <Select
              allowClear
              aria-label={t('field.status')}
              placeholder={t('anyStatus')}
              style={{ width: 190 }}
              value={status ?? null}
              options={(['ACTIVE', 'DISABLED'] as const).map((value) => ({
                value,
                label: t(`status.${value}`),
              }))}
              onChange={(chosen) => state.filter({ status: chosen ?? undefined })}
            />
          </>
        }
        actions={
          <Can permission="account:write">
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => show('new')}>
              {t('add')}
            </Button>
          </Can>
        }
      />
      {open && <AccountDrawer key={open} open={open} onShow={show} />}
    </>
  );
}
