import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { CheckInScreen } from '@/features/check-in/components/check-in-screen.tsx';

/** Open to everybody: the link itself, which cannot be guessed, lets a participant in. */
export const Route = createFileRoute('/check-in/$token')({
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/check-in/$token');

function Page() {
  return <CheckInScreen token={route.useParams().token} />;
}
