import { App, Drawer, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Facility } from '@/api/schema.gen.d.ts';
import type { ListSpec } from '@/components/form/merge-lists.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { useRefresh } from '../use-refresh.ts';
import { PartEditor } from './part-editor.tsx';
import { type PartForm, type PartKind, saveParts, toForm } from './part-form.ts';
import styles from './part.module.css';
import { usePartText } from './part-text.ts';

type Part = Facility['parts'][PartKind][number];

interface PartDrawerProps {
  kind: PartKind;
  facility: Facility;
  onClose: () => void;
}

/** One list of a facility, edited beside the page and saved as a whole on the record's version. */
export function PartDrawer({ kind, facility, onClose }: PartDrawerProps) {
  const { t } = useTranslation(['part', 'common']);
  const { message } = App.useApp();
  const refresh = useRefresh();
  const text = usePartText(facility.parts.lines);
  const list: ListSpec = {
    order: t('order'),
    name: (part) => text(kind, part as Part).name,
    show: (part) => {
      const { name, more } = text(kind, part as Part);
      return [name, ...more].join('\n');
    },
  };
  return (
    <Drawer open size={760} title={t('edit', { kind: t(`kind.${kind}`) })} onClose={onClose}>
      <p className={styles.intro}>{t(`intro.${kind}`)}</p>
      <RecordForm<PartForm, Facility, Facility>
        initial={toForm(kind, facility)}
        version={facility.version}
        fields={[{ name: kind, label: t(`short.${kind}`), list }]}
        toValues={(current) => toForm(kind, current)}
        save={saveParts}
        onSaved={() => {
          void message.success(t('common:state.saved'));
          void refresh();
          onClose();
        }}
        onCancel={onClose}
      >
        <Form.List name={kind}>
          {(fields, acts, { errors }) => (
            <PartEditor
              kind={kind}
              facility={facility}
              fields={fields}
              acts={acts}
              errors={errors}
            />
          )}
        </Form.List>
      </RecordForm>
    </Drawer>
  );
}
