import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { matches } from '@/components/text/fold-text.ts';
import { usePlaceName } from '@/components/text/use-place-name.ts';
import { doubtsWithin } from '../draft/doubts.ts';
import { useDraft } from '../draft/use-draft.ts';
import { DoubtMarks } from './doubt-marks.tsx';

/** Which clauses of the body a task carries out. */
export function LinkCell({ code }: { code: string }) {
  const { t } = useTranslation('import');
  const { draft, readOnly, set } = useDraft();
  const placeName = usePlaceName();
  const own = draft.clauseLinks.flatMap((link, index) =>
    link.taskCode === code ? [{ ...link, pointer: `/clauseLinks/${index}` }] : [],
  );
  const paths = own.map(({ clausePath }) => clausePath);
  if (readOnly) return <>{paths.map(placeName).join('; ')}</>;
  return (
    <>
      <Select
        mode="multiple"
        size="small"
        style={{ width: '100%', minWidth: 110 }}
        aria-label={`${t('matrix.clauses')} ${code}`}
        popupMatchSelectWidth={420}
        showSearch={{ filterOption: (typed, option) => matches(option?.text ?? '', typed) }}
        options={draft.clauses
          .filter(({ section }) => section === 'BODY_TASK')
          .map(({ path, text }) => ({
            value: path,
            label: placeName(path),
            text: `${placeName(path)}: ${text}`,
          }))}
        optionRender={({ data }) => data.text}
        value={paths}
        onChange={(chosen: string[]) =>
          set('/clauseLinks', [
            ...draft.clauseLinks.filter(({ taskCode }) => taskCode !== code),
            ...chosen.map((clausePath) => ({ taskCode: code, clausePath })),
          ])
        }
      />
      <DoubtMarks doubts={own.flatMap(({ pointer }) => doubtsWithin(draft, pointer))} />
    </>
  );
}
