import type { ReactNode } from 'react';

interface ScrollProps {
  label: string;
  className: string | undefined;
  children: ReactNode;
}

/** A part of the page that scrolls by itself, also by keyboard. */
export function Scroll({ label, className, children }: ScrollProps) {
  return (
    <div
      role="region"
      aria-label={label}
      className={className}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
      tabIndex={0}
    >
      {children}
    </div>
  );
}
