import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { LinkScreen } from '@/features/survey-link/components/link-screen.tsx';

/** Open to everybody: the link itself, which cannot be guessed, lets a facility answer once. */
export const Route = createFileRoute('/survey/$token')({
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/survey/$token');

function Page() {
  return <LinkScreen token={route.useParams().token} />;
}
