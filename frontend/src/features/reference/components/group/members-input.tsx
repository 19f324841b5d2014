import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/components/form/date-input.tsx';
import { AgencySelect } from '../agency/agency-select.tsx';
import styles from '../reference.module.css';

/** Who belongs to the group, and from when to when. */
export function MembersInput() {
  const { t } = useTranslation(['reference', 'common']);
  const required = { required: true, message: t('common:form.required') };
  return (
    <Form.List name="members">
      {(fields, { add, remove }) => (
        <div className={styles.lines}>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.line}>
              <Form.Item name={[name, 'id']} hidden>
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'agencyId']} label={t('agency.choose')} rules={[required]}>
                <AgencySelect />
              </Form.Item>
              <Form.Item name={[name, 'validFrom']} label={t('group.memberFrom')}>
                <DateInput />
              </Form.Item>
              <Form.Item name={[name, 'validTo']} label={t('group.memberTo')}>
                <DateInput />
              </Form.Item>
              <Button
                type="text"
                danger
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('group.removeMember', { name: name + 1 })}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
            {t('group.addMember')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
