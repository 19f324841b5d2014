import { type AnyRoute, Link, useMatches, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './page-header.module.css';

export interface Step {
  /** A route, as in a link's `to`. */
  path: string;
  label: string;
  params: Record<string, string>;
}

/** Every prefix of the open address that is a page of its own, without the page itself. */
function useSteps(names: Record<string, string>): Step[] {
  const { t } = useTranslation('nav');
  const { routesByPath } = useRouter();
  const match = useMatches({ select: (matches) => matches.at(-1) });
  if (!match) return [];
  const parts = match.fullPath.split('/').filter(Boolean);
  const paths = parts.map((_, index) => `/${parts.slice(0, index).join('/')}`);
  return paths.flatMap((path): Step[] => {
    const route = (routesByPath as unknown as Record<string, AnyRoute | undefined>)[path];
    if (!route) return [];
    const title = route.options.staticData?.title;
    const label = names[path] ?? (title && t(title));
    return label ? [{ path, label, params: match.params }] : [];
  });
}

interface BreadcrumbProps {
  names: Record<string, string>;
  parents: Step[];
}

export function Breadcrumb({ names, parents }: BreadcrumbProps) {
  const { t } = useTranslation();
  const steps = [...useSteps(names), ...parents];
  if (steps.length === 0) return null;
  return (
    <nav aria-label={t('page.breadcrumb')} className={styles.breadcrumb}>
      <ol>
        {steps.map((step) => (
          <li key={step.path}>
            <Link to={step.path} params={step.params}>
              {step.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
