import type { FormRule } from 'antd';
import { useTranslation } from 'react-i18next';
import { isTaxCode } from '../tax-code.ts';

/** Finds a mistyped tax code by its check digit before anything is sent. */
export function useTaxCodeRule(): FormRule {
  const { t } = useTranslation('facility');
  return {
    validator: (_, code: string | null) =>
      !code || isTaxCode(code.trim())
        ? Promise.resolve()
        : Promise.reject(new Error(t('wrongTaxCode'))),
  };
}
