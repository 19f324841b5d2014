import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
  PlusOutlined,
} from '@ant-design/icons';
import { Button, Form, type FormListFieldData, type FormListOperation } from 'antd';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { ContactFields } from './contact-fields.tsx';
import { IdentifierFields } from './identifier-fields.tsx';
import { LineFields } from './line-fields.tsx';
import styles from './part.module.css';
import type { PartKind } from './part-form.ts';
import { ProductFields } from './product-fields.tsx';

/** How many the API takes. */
const most: Record<PartKind, number> = { identifiers: 50, contacts: 50, lines: 100, products: 200 };

const firstInput: Record<PartKind, string> = {
  identifiers: 'kind',
  contacts: 'fullName',
  lines: 'name',
  products: 'name',
};

interface PartEditorProps {
  kind: PartKind;
  facility: Facility;
  fields: FormListFieldData[];
  acts: FormListOperation;
  errors: ReactNode[];
}

/** The parts in their order, each with its inputs; added at the end, moved, removed. */
export function PartEditor({ kind, facility, fields, acts, errors }: PartEditorProps) {
  const { t } = useTranslation('part');
  const form = Form.useFormInstance();
  const added = useRef(false);
  useLayoutEffect(() => {
    if (!added.current) return;
    added.current = false;
    form.focusField([kind, fields.length - 1, firstInput[kind]]);
  }, [form, kind, fields.length]);

  return (
    <div className={styles.parts}>
      {fields.map(({ key, name }, at) => {
        const what = t(`one.${kind}`, { number: at + 1 });
        return (
          <fieldset key={key} className={styles.part}>
            <legend className={styles.legend}>{what}</legend>
            <Form.Item name={[name, 'id']} hidden>
              <input />
            </Form.Item>
            <div className={styles.inputs}>
              {kind === 'identifiers' && <IdentifierFields at={name} />}
              {kind === 'contacts' && <ContactFields at={name} />}
              {kind === 'lines' && <LineFields at={name} facility={facility} />}
              {kind === 'products' && <ProductFields at={name} lines={facility.parts.lines} />}
            </div>
            <div className={styles.acts}>
              <Button
                type="text"
                disabled={at === 0}
                icon={<ArrowUpOutlined aria-hidden />}
                aria-label={t('up', { what })}
                onClick={() => acts.move(name, name - 1)}
              />
              <Button
                type="text"
                disabled={at === fields.length - 1}
                icon={<ArrowDownOutlined aria-hidden />}
                aria-label={t('down', { what })}
                onClick={() => acts.move(name, name + 1)}
              />
              <Button
                type="text"
                danger
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('remove', { what })}
                onClick={() => acts.remove(name)}
              />
            </div>
          </fieldset>
        );
      })}
      {fields.length < most[kind] && (
        <Button
          type="dashed"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => {
            added.current = true;
            acts.add({ id: newId() });
          }}
        >
          {t(`add.${kind}`)}
        </Button>
      )}
      <Form.ErrorList errors={errors} />
    </div>
  );
}
