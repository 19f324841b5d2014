import { useTranslation } from 'react-i18next';
import type { DraftDoubt } from '@/api/schema.gen.d.ts';

/** The words for a doubt, with the columns in it named as the matrix names them. */
export function useDoubtText(): (doubt: DraftDoubt) => string {
  const { t, i18n } = useTranslation('import');
  return ({ code, parameters }) => {
    const columns = (parameters['columns'] ?? '')
      .split(', ')
      .map((name) => (i18n.exists(`import:column.${name}`) ? t(`column.${name as 'TASK'}`) : name))
      .join(', ');
    return t(`doubt.${code}`, { ...parameters, columns });
  };
}
