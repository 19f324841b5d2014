import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LegalDocument, LegalEffect } from '@/api/schema.gen.d.ts';
import { Can } from '@/auth/can.tsx';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useOpenRecord } from '@/components/data-table/use-open-record.ts';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { formatDate } from '@/i18n/format.ts';
import { documentsQuery } from '../api/list-documents.ts';
import { DocumentDrawer } from './document-drawer.tsx';
import { effects, EffectTag } from './effect-tag.tsx';

/** The papers that plans rest on, each with whether it still holds. */
export function DocumentsPage() {
  const { t } = useTranslation(['document', 'nav']);
  const state = useTableState({ sort: '-issuedOn,number' });
  const { open, show } = useOpenRecord();
  const { q, effect } = state.search as { q?: string; effect?: LegalEffect[] };
  const query = useQuery(
    documentsQuery({ ...state.request, ...(q && { q }), ...(effect && { effect }) }),
  );
  return (
    <>
      <PageHeader title={t('nav:documents')} />
      <DataTable
        label={t('list')}
        state={state}
        query={query}
        columns={useColumns(show)}
        chooserName="documents"
        filtered={Boolean(q ?? effect)}
        filters={<TableSearch state={state} label={t('search')} />}
        actions={
          <Can permission="document:write">
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => show('new')}>
              {t('add')}
            </Button>
          </Can>
        }
        {...(!q && !effect && { empty: <Empty text={t('empty')} /> })}
      />
      {open && <DocumentDrawer key={open} open={open} onShow={show} />}
    </>
  );
}

function useColumns(onShow: (id: string) => void): DataColumn<LegalDocument>[] {
  const { t } = useTranslation('document');
  return [
    {
      key: 'number',
      title: t('field.number'),
      sortKey: 'number',
      whole: true,
      render: ({ id, number }) => (
        <Button type="link" style={{ padding: 0, height: 'auto' }} onClick={() => onShow(id)}>
          {number}
        </Button>
      ),
    },
    { key: 'kind', title: t('field.kind'), sortKey: 'kind', render: ({ kind }) => kind },
    {
      key: 'title',
      title: t('field.title'),
      sortKey: 'title',
      width: 340,
      render: ({ title }) => title,
    },
    { key: 'issuer', title: t('field.issuer'), sortKey: 'issuer', render: ({ issuer }) => issuer },
    {
      key: 'issuedOn',
      title: t('field.issuedOn'),
      sortKey: 'issuedOn',
      whole: true,
      render: ({ issuedOn }) => formatDate(issuedOn),
    },
    {
      key: 'effect',
      title: t('field.effect'),
      sortKey: 'effect',
      filter: {
        param: 'effect',
        options: effects.map((value) => ({ value, text: t(`effect.${value}`) })),
      },
      render: ({ effect, effectSince }) => <EffectTag effect={effect} since={effectSince} />,
    },
    {
      key: 'replacedBy',
      title: t('field.replacedBy'),
      optional: true,
      render: ({ replacedBy }) => replacedBy?.number,
    },
  ];
}
