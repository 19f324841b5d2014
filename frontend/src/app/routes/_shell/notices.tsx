import { createFileRoute } from '@tanstack/react-router';
import { type Reader, list, oneOf, searchSchema, tableParams } from '@/config/search-params.ts';
import { NoticesPage } from '@/features/notice/components/notices-page.tsx';
import { noticeKinds } from '@/features/notice/components/notice-words.ts';

const eitherWay: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const Route = createFileRoute('/_shell/notices')({
  staticData: { title: 'notices' },
  validateSearch: searchSchema({
    ...tableParams,
    unread: eitherWay,
    kind: list(oneOf(...noticeKinds)),
  }),
  component: NoticesPage,
});
