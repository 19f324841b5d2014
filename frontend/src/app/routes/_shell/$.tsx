import { createFileRoute } from '@tanstack/react-router';
import { NotFound } from '@/components/page-states/not-found.tsx';

/** Any other address: those who are logged in keep the navigation. */
export const Route = createFileRoute('/_shell/$')({ component: NotFound });
