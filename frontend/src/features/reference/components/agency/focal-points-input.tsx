import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/components/form/date-input.tsx';
import styles from '../reference.module.css';

/** Who speaks for the agency, and from when to when. */
export function FocalPointsInput() {
  const { t } = useTranslation(['reference', 'common']);
  const required = { required: true, whitespace: true, message: t('common:form.required') };
  return (
    <Form.List name="focalPoints">
      {(fields, { add, remove }) => (
        <div className={styles.lines}>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.line}>
              <Form.Item name={[name, 'id']} hidden>
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'fullName']} label={t('person.fullName')} rules={[required]}>
                <Input maxLength={200} autoComplete="off" />
              </Form.Item>
              <Form.Item name={[name, 'position']} label={t('person.position')}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[name, 'phone']} label={t('person.phone')}>
                <Input type="tel" maxLength={50} autoComplete="off" />
              </Form.Item>
              <Form.Item name={[name, 'email']} label={t('person.email')}>
                <Input type="email" maxLength={200} autoComplete="off" />
              </Form.Item>
              <Form.Item name={[name, 'mandateFrom']} label={t('person.mandateFrom')}>
                <DateInput />
              </Form.Item>
              <Form.Item name={[name, 'mandateTo']} label={t('person.mandateTo')}>
                <DateInput />
              </Form.Item>
              <Button
                type="text"
                danger
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('person.remove', { name: t('person.one') })}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button
            type="dashed"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => add({ fullName: '' })}
          >
            {t('person.add')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
