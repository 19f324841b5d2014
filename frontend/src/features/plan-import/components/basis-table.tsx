import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/components/form/date-input.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { formatDate } from '@/i18n/format.ts';
import { doubtsWithin } from '../draft/doubts.ts';
import { useDraft } from '../draft/use-draft.ts';
import { DoubtMarks } from './doubt-marks.tsx';
import { FieldCell } from './cell-editors.tsx';
import { OutcomeTag } from './outcome-tag.tsx';
import { SheetTable } from './sheet-table.tsx';

const columns = ['citation', 'kind', 'number', 'issuedOn', 'issuer'] as const;

/** The papers that the plan cites, each of which becomes a link into the register. */
export function BasisTable() {
  const { t } = useTranslation('import');
  const { draft, rows, readOnly, set, remove } = useDraft();
  const outcomes = rows.filter(({ kind }) => kind === 'LEGAL_BASIS');
  if (draft.legalBases.length === 0) return <Empty text={t('basis.none')} />;
  return (
    <SheetTable
      label={t('basis.title')}
      heads={[...columns.map((name) => t(`basis.${name}`)), t('matrix.outcome')]}
      widths={[34, 12, 15, 13, 14, 12]}
      rows={draft.legalBases.map((basis, index) => {
        const pointer = `/legalBases/${index}`;
        const outcome = outcomes.find(({ title }) => title === basis.citation);
        return {
          key: pointer,
          cells: [
            ...columns.map((name) =>
              name === 'issuedOn' ? (
                readOnly ? (
                  formatDate(basis.issuedOn)
                ) : (
                  <DateInput
                    key={name}
                    aria-label={t('basis.issuedOn')}
                    value={basis.issuedOn ?? null}
                    onChange={(day) => set(`${pointer}/issuedOn`, day)}
                  />
                )
              ) : (
                <FieldCell
                  key={name}
                  label={t(`basis.${name}`)}
                  pointer={`${pointer}/${name}`}
                  value={basis[name]}
                />
              ),
            ),
            <div key="outcome">
              {outcome && <OutcomeTag row={outcome} />}
              <DoubtMarks
                doubts={doubtsWithin(draft, pointer).filter(({ path }) => path === pointer)}
              />
              {!readOnly && (
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('action.remove', { text: basis.citation })}
                  onClick={() => remove(pointer)}
                />
              )}
            </div>,
          ],
        };
      })}
    />
  );
}
