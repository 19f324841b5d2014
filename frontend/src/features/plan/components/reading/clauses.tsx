import { useTranslation } from 'react-i18next';
import type { ClauseNode } from '@/api/schema.gen.d.ts';
import { anchor } from './anchor.ts';
import { ClauseExtras } from './clause-extras.tsx';
import styles from './reading.module.css';
import { useLinkedClause } from './use-linked-clause.ts';

/** Longer than this, a labelled clause is a paragraph and no heading. */
const longestHeading = 160;

/** The printed body, word for word. */
export function Clauses({ trees }: { trees: ClauseNode[] }) {
  const { t } = useTranslation('reading');
  const linked = useLinkedClause();
  return trees.map((part) => (
    <section key={part.id} id={anchor(part)} className={styles.part}>
      {part.label ? (
        <h2>
          {part.label} {part.text}
        </h2>
      ) : (
        <>
          <h2 className={styles.unprinted}>{t(`section.${part.section}`)}</h2>
          {part.text && <p className={styles.text}>{part.text}</p>}
        </>
      )}
      <ClauseExtras clause={part} />
      <Children clauses={part.children} level={3} linked={linked} />
    </section>
  ));
}

interface ChildrenProps {
  clauses: ClauseNode[];
  level: number;
  linked: string;
}

function Children({ clauses, level, linked }: ChildrenProps) {
  return clauses.map((clause) => (
    <div
      key={clause.id}
      id={anchor(clause)}
      className={styles.clause}
      data-level={level}
      data-linked={anchor(clause) === linked || undefined}
    >
      <Printed clause={clause} level={level} />
      <ClauseExtras clause={clause} />
      <Children clauses={clause.children} level={level + 1} linked={linked} />
    </div>
  ));
}

function Printed({ clause, level }: { clause: ClauseNode; level: number }) {
  const { label, text, children } = clause;
  const words = label ? `${label} ${text}` : text;
  const heads = label && label !== '-' && children.length > 0 && text.length <= longestHeading;
  if (heads && level === 3) return <h3>{words}</h3>;
  if (heads && level === 4) return <h4>{words}</h4>;
  return <p className={styles.text}>{words}</p>;
}
