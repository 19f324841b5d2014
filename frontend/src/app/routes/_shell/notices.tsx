import { createFileRoute } from '@tanstack/react-router';
import { list, type Reader, searchSchema, tableParams, text } from '@/config/search-params.ts';
import { NoticesPage } from '@/features/notice/components/notices-page.tsx';

const eitherWay: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const Route = createFileRoute('/_shell/notices')({
  staticData: { title: 'notices' },
  validateSearch: searchSchema({
    ...tableParams,
    unread: eitherWay,
    kind: list(text),
  }),
  component: NoticesPage,
});
