import { Descriptions } from 'antd';
import type { ReactNode } from 'react';

/** What is known of a record beside a list; what is not known takes no line. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, ReactNode])[] }) {
  return (
    <Descriptions
      column={1}
      size="small"
      items={facts
        .filter(([, value]) => Boolean(value))
        .map(([label, value]) => ({ key: label, label, children: value }))}
    />
  );
}
