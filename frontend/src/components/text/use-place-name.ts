import { useTranslation } from 'react-i18next';

const named = ['annex', 'preamble', 'recipients'] as const;

/** The path of a clause as people say it: `I.2.b.p2` is "I.2.b, đoạn 2", `annex` "Phụ lục". */
export function usePlaceName(): (path: string) => string {
  const { t } = useTranslation();
  return (path) => {
    const words: string[] = [];
    const labels: string[] = [];
    for (const part of path.split('.')) {
      const name = named.find((candidate) => candidate === part);
      const paragraph = /^p(\d+)$/.exec(part)?.[1];
      if (name) words.push(t(`place.${name}`));
      else if (paragraph) words.push(t('place.paragraph', { number: paragraph }));
      else labels.push(part);
    }
    return [labels.join('.'), ...words].filter(Boolean).join(', ');
  };
}
