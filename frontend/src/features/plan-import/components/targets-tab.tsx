import { DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftTarget } from '@/api/schema.gen.d.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { NumberInput } from '@/components/form/number-input.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { doubtsWithin } from '../draft/doubts.ts';
import { useDraft } from '../draft/use-draft.ts';
import { FieldCell } from './cell-editors.tsx';
import { DoubtMarks } from './doubt-marks.tsx';
import { SheetTable } from './sheet-table.tsx';

const kinds = ['RATE', 'COUNT', 'MILESTONE', 'MANUAL'] as const;
const rules = [
  'OUTREACH_REACH',
  'AWARENESS',
  'ADOPTION',
  'SAVING',
  'TEAM_ESTABLISHED',
  'FACILITIES_SUPPORTED',
] as const;

/** The measurable aims: the printed sentence, and how each is going to be computed. */
export function TargetsTab() {
  const { t } = useTranslation('import');
  const { draft, onlyDoubts } = useDraft();
  const shown = draft.targets
    .map((target, index) => ({ target, pointer: `/targets/${index}` }))
    .filter(({ pointer }) => !onlyDoubts || doubtsWithin(draft, pointer).length > 0);
  if (shown.length === 0) {
    return <Empty text={onlyDoubts ? t('preview.noDoubts') : t('target.none')} />;
  }
  return (
    <SheetTable
      label={t('tab.targets')}
      heads={[
        t('target.code'),
        t('target.name'),
        t('target.statement'),
        t('target.kind'),
        t('target.rule'),
        t('target.aim'),
        t('target.unit'),
        t('target.dueOn'),
      ]}
      widths={[6, 15, 25, 10, 17, 7, 7, 13]}
      rows={shown.map(({ target, pointer }) => ({
        key: pointer,
        cells: [
          <CodeCell key="code" target={target} pointer={pointer} />,
          <FieldCell
            key="title"
            label={t('target.name')}
            pointer={`${pointer}/title`}
            value={target.title}
          />,
          <StatementCell key="statement" target={target} pointer={pointer} />,
          ...measure(target, pointer),
        ],
      }))}
    />
  );
}

function CodeCell({ target, pointer }: MeasureProps) {
  const { t } = useTranslation('import');
  const { readOnly, remove } = useDraft();
  return (
    <>
      <b>{target.code}</b>
      {!readOnly && (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t('action.remove', { text: target.code })}
          onClick={() => remove(pointer)}
        />
      )}
    </>
  );
}

/** The printed sentence, with every doubt about the target but the one about its name. */
function StatementCell({ target, pointer }: MeasureProps) {
  const { t } = useTranslation('import');
  const { draft } = useDraft();
  return (
    <>
      <FieldCell
        label={t('target.statement')}
        pointer={`${pointer}/statement`}
        value={target.statement}
      />
      <DoubtMarks
        doubts={doubtsWithin(draft, pointer).filter(
          ({ path }) => path !== `${pointer}/title` && path !== `${pointer}/statement`,
        )}
      />
    </>
  );
}

function measure(target: DraftTarget, pointer: string) {
  return [
    <Choice key="kind" name="kind" target={target} pointer={pointer} />,
    <Choice key="rule" name="rule" target={target} pointer={pointer} />,
    <Figure key="aim" target={target} pointer={pointer} />,
    <Unit key="unit" target={target} pointer={pointer} />,
    <Due key="dueOn" target={target} pointer={pointer} />,
  ];
}

interface MeasureProps {
  target: DraftTarget;
  pointer: string;
}

function Choice({ target, pointer, name }: MeasureProps & { name: 'kind' | 'rule' }) {
  const { t } = useTranslation('import');
  const { readOnly, set } = useDraft();
  const options =
    name === 'kind'
      ? kinds.map((value) => ({ value: value as string, label: t(`target.kinds.${value}`) }))
      : rules.map((value) => ({ value: value as string, label: t(`target.rules.${value}`) }));
  const value = target[name] ?? null;
  if (readOnly)
    return options.find((option) => option.value === value)?.label ?? t('target.noRule');
  return (
    <Select<string | null>
      size="small"
      style={{ width: '100%' }}
      aria-label={`${t(`target.${name}`)} ${target.code}`}
      placeholder={t('target.noRule')}
      allowClear={name === 'rule'}
      options={options}
      value={value}
      onChange={(chosen) => set(`${pointer}/${name}`, chosen ?? null)}
    />
  );
}

function Figure({ target, pointer }: MeasureProps) {
  const { t } = useTranslation('import');
  const { readOnly, set } = useDraft();
  if (readOnly) return formatNumber(target.aim);
  return (
    <NumberInput
      aria-label={`${t('target.aim')} ${target.code}`}
      value={target.aim ?? null}
      onChange={(figure) => set(`${pointer}/aim`, figure)}
    />
  );
}

function Unit({ target, pointer }: MeasureProps) {
  const { t } = useTranslation('import');
  return <FieldCell label={t('target.unit')} pointer={`${pointer}/unit`} value={target.unit} />;
}

function Due({ target, pointer }: MeasureProps) {
  const { t } = useTranslation('import');
  const { readOnly, set } = useDraft();
  if (readOnly) return formatDate(target.dueOn);
  return (
    <DateInput
      aria-label={`${t('target.dueOn')} ${target.code}`}
      value={target.dueOn ?? null}
      onChange={(day) => set(`${pointer}/dueOn`, day)}
    />
  );
}
