import { createFileRoute } from '@tanstack/react-router';
import { list, oneOf, searchSchema, text } from '@/config/search-params.ts';
import { ChangesPage } from '@/features/audit/components/changes-page.tsx';

export const Route = createFileRoute('/_shell/admin/changes')({
  staticData: {
    title: 'changes',
    permission: 'change:read',
    nav: { order: 150, icon: 'change', group: 'administration' },
  },
  validateSearch: searchSchema({
    q: text,
    actorId: text,
    recordType: list(text),
    recordId: text,
    subjectId: text,
    operation: oneOf('INSERT', 'UPDATE', 'DELETE', 'RESTORE'),
    source: oneOf('WEB', 'FIELD', 'IMPORT', 'MINISTRY', 'SYSTEM'),
    from: text,
    to: text,
  }),
  component: ChangesPage,
});
