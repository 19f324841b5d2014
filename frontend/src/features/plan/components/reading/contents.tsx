import { useTranslation } from 'react-i18next';
import type { ClauseNode } from '@/api/schema.gen.d.ts';
import { anchor } from './anchor.ts';
import styles from './reading.module.css';

const longest = 70;

function short(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}

/** The way through a long paper: its parts, and what is numbered below them. */
export function Contents({ trees }: { trees: ClauseNode[] }) {
  const { t } = useTranslation('reading');
  return (
    <nav className={styles.contents} aria-label={t('toc')}>
      <h2>{t('toc')}</h2>
      <ol>
        <li>
          <a href="#plan-facts">{t('head.title')}</a>
        </li>
        <li>
          <a href="#legal-bases">{t('basis.title')}</a>
        </li>
        {trees.map((part) => (
          <li key={part.id}>
            <a href={`#${anchor(part)}`}>
              {part.label ? `${part.label} ${short(part.text)}` : t(`section.${part.section}`)}
            </a>
            {part.section !== 'RECIPIENT' && (
              <ol>
                {part.children
                  .filter(({ label }) => label && label !== '-')
                  .map((child) => (
                    <li key={child.id}>
                      <a href={`#${anchor(child)}`}>
                        {child.label} {short(child.text)}
                      </a>
                    </li>
                  ))}
              </ol>
            )}
          </li>
        ))}
        <li>
          <a href="#annex">{t('annex.title')}</a>
        </li>
        <li>
          <a href="#unlinked">{t('unlinked.title')}</a>
        </li>
      </ol>
    </nav>
  );
}
