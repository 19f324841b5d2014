import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '@/components/form/number-input.tsx';
import styles from './assessment.module.css';
import { aspects } from './assessment-params.ts';

const longestScale = 11;

/** The criteria of a version with their scales, to add to, to change and to take away from. */
export function CriterionFields() {
  const { t } = useTranslation(['assessment', 'common']);
  const required = { required: true, message: t('common:form.required') };
  return (
    <Form.List name="criteria">
      {(criteria, { add, remove }) => (
        <>
          {criteria.map(({ key, name }) => (
            <fieldset key={key} className={styles.criterion}>
              <legend>{t('criterionOf', { number: name + 1 })}</legend>
              <div className={styles.inputs}>
                <Form.Item name={[name, 'code']} label={t('code')} rules={[required]}>
                  <Input maxLength={20} style={{ width: 150 }} />
                </Form.Item>
                <Form.Item name={[name, 'aspect']} label={t('aspectLabel')} rules={[required]}>
                  <Select
                    style={{ width: 150 }}
                    options={aspects.map((value) => ({ value, label: t(`aspect.${value}`) }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'weight']} label={t('weight')} rules={[required]}>
                  <NumberInput min={1} max={1000} precision={0} style={{ width: 100 }} />
                </Form.Item>
              </div>
              <Form.Item name={[name, 'name']} label={t('name')} rules={[required]}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[name, 'nameEn']} label={t('nameEn')}>
                <Input maxLength={200} />
              </Form.Item>
              <Scale criterion={name} />
              <Button danger size="small" onClick={() => remove(name)}>
                {t('removeCriterion', { number: name + 1 })}
              </Button>
            </fieldset>
          ))}
          <p>
            <Button
              onClick={() =>
                add({
                  code: '',
                  aspect: 'POTENTIAL',
                  name: '',
                  weight: 10,
                  marks: [
                    { mark: 0, text: '' },
                    { mark: 1, text: '' },
                  ],
                })
              }
            >
              {t('addCriterion')}
            </Button>
          </p>
        </>
      )}
    </Form.List>
  );
}

function Scale({ criterion }: { criterion: number }) {
  const { t } = useTranslation(['assessment', 'common']);
  const required = { required: true, message: t('common:form.required') };
  const of = (number: number) => ({ criterion: criterion + 1, number });
  return (
    <Form.List name={[criterion, 'marks']}>
      {(marks, { add, remove }) => (
        <>
          {marks.map(({ key, name }) => (
            <div key={key} className={styles.mark}>
              <Form.Item name={[name, 'mark']} rules={[required]}>
                <NumberInput
                  min={0}
                  max={100}
                  precision={0}
                  aria-label={t('markOf', of(name + 1))}
                />
              </Form.Item>
              <div>
                <Form.Item name={[name, 'text']} rules={[required]} style={{ marginBottom: 4 }}>
                  <Input
                    maxLength={500}
                    placeholder={t('words')}
                    aria-label={t('wordsOf', of(name + 1))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'textEn']}>
                  <Input
                    maxLength={500}
                    placeholder={t('wordsEn')}
                    aria-label={t('wordsEnOf', of(name + 1))}
                  />
                </Form.Item>
              </div>
              <Button
                size="small"
                disabled={marks.length <= 2}
                aria-label={t('removeMark', of(name + 1))}
                onClick={() => remove(name)}
              >
                {t('remove')}
              </Button>
            </div>
          ))}
          <p>
            <Button
              size="small"
              disabled={marks.length >= longestScale}
              aria-label={t('addMarkTo', { criterion: criterion + 1 })}
              onClick={() => add({ mark: marks.length, text: '' })}
            >
              {t('addMark')}
            </Button>
          </p>
        </>
      )}
    </Form.List>
  );
}
