import { InputNumber, type InputNumberProps } from 'antd';
import { formatNumber } from '@/i18n/format.ts';
import { currentLanguage } from '@/i18n/i18n.ts';

/** `1.234,56` in Vietnamese, `1,234.56` in English, to what JavaScript reads; empty stays empty. */
function parseNumber(text: string | undefined): string {
  const [group, decimal] = currentLanguage() === 'vi' ? ['.', ','] : [',', '.'];
  return (text ?? '').replaceAll(group, '').replaceAll(/\s/g, '').replace(decimal, '.');
}

/** More than the type admits: an emptied field gives ''. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** A figure written as the language writes it. Give `precision={0}` for money. */
export function NumberInput(props: InputNumberProps<number>) {
  return (
    <InputNumber<number>
      controls={false}
      style={{ width: '100%', maxWidth: 240 }}
      {...props}
      formatter={(value, { userTyping, input }) =>
        userTyping || isBlank(value) ? input : formatNumber(value)
      }
      // The type asks for a number, but '' is what keeps an emptied field empty: Number('') is 0.
      parser={(text) => parseNumber(text) as unknown as number}
    />
  );
}
