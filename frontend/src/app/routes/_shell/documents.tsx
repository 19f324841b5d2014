import { createFileRoute } from '@tanstack/react-router';
import { list, oneOf, searchSchema, tableParams, text } from '@/config/search-params.ts';
import { DocumentsPage } from '@/features/document/components/documents-page.tsx';

export const Route = createFileRoute('/_shell/documents')({
  staticData: {
    title: 'documents',
    permission: 'document:read',
    nav: { order: 30, icon: 'document' },
  },
  validateSearch: searchSchema({
    ...tableParams,
    q: text,
    effect: list(oneOf('IN_FORCE', 'AMENDED', 'REPLACED', 'EXPIRED', 'UNKNOWN')),
    open: text,
  }),
  component: DocumentsPage,
});
