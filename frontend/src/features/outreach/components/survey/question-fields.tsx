import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '@/components/form/number-input.tsx';
import { parts } from './survey-params.ts';
import styles from './survey.module.css';

const letters = 'ABCDEFGHIJ';

/** The questions of a version with their options, to add to, to change and to take away from. */
export function QuestionFields() {
  const { t } = useTranslation(['survey', 'common']);
  const required = { required: true, message: t('common:form.required') };
  return (
    <Form.List name="questions">
      {(questions, { add, remove }) => (
        <>
          {questions.map(({ key, name }) => (
            <fieldset key={key} className={styles.question}>
              <legend>{t('questionOf', { number: name + 1 })}</legend>
              <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
                <Form.Item name={[name, 'code']} label={t('code')} rules={[required]}>
                  <Input maxLength={10} style={{ width: 100 }} />
                </Form.Item>
                <Form.Item name={[name, 'part']} label={t('partLabel')} rules={[required]}>
                  <Select
                    style={{ width: 200 }}
                    options={parts.map((value) => ({ value, label: t(`part.${value}`) }))}
                  />
                </Form.Item>
              </div>
              <Form.Item name={[name, 'text']} label={t('text')} rules={[required]}>
                <Input.TextArea autoSize maxLength={500} />
              </Form.Item>
              <Form.Item name={[name, 'textEn']} label={t('textEn')}>
                <Input.TextArea autoSize maxLength={500} />
              </Form.Item>
              <Options question={name} />
              <Button danger size="small" onClick={() => remove(name)}>
                {t('removeQuestion', { number: name + 1 })}
              </Button>
            </fieldset>
          ))}
          <p>
            <Button
              onClick={() =>
                add({
                  code: '',
                  part: 'KNOWLEDGE',
                  text: '',
                  options: [
                    { code: 'A', text: '', points: 10 },
                    { code: 'B', text: '', points: 0 },
                  ],
                })
              }
            >
              {t('addQuestion')}
            </Button>
          </p>
        </>
      )}
    </Form.List>
  );
}

function Options({ question }: { question: number }) {
  const { t } = useTranslation(['survey', 'common']);
  const required = { required: true, message: t('common:form.required') };
  return (
    <Form.List name={[question, 'options']}>
      {(options, { add, remove }) => (
        <>
          {options.map(({ key, name }) => (
            <div key={key} className={styles.option}>
              <Form.Item name={[name, 'code']} rules={[required]}>
                <Input
                  maxLength={10}
                  aria-label={t('optionCode', { question: question + 1, number: name + 1 })}
                />
              </Form.Item>
              <div>
                <Form.Item name={[name, 'text']} rules={[required]} style={{ marginBottom: 4 }}>
                  <Input
                    maxLength={300}
                    placeholder={t('text')}
                    aria-label={t('optionText', { question: question + 1, number: name + 1 })}
                  />
                </Form.Item>
                <Form.Item name={[name, 'textEn']}>
                  <Input
                    maxLength={300}
                    placeholder={t('textEn')}
                    aria-label={t('optionTextEn', { question: question + 1, number: name + 1 })}
                  />
                </Form.Item>
              </div>
              <Form.Item name={[name, 'points']} rules={[required]}>
                <NumberInput
                  min={0}
                  max={100}
                  precision={0}
                  aria-label={t('optionPoints', { question: question + 1, number: name + 1 })}
                />
              </Form.Item>
              <Button
                size="small"
                disabled={options.length <= 2}
                aria-label={t('removeOption', { question: question + 1, number: name + 1 })}
                onClick={() => remove(name)}
              >
                {t('remove')}
              </Button>
            </div>
          ))}
          <p>
            <Button
              size="small"
              disabled={options.length >= letters.length}
              aria-label={t('addOptionTo', { question: question + 1 })}
              onClick={() => add({ code: letters[options.length], text: '', points: 0 })}
            >
              {t('addOption')}
            </Button>
          </p>
        </>
      )}
    </Form.List>
  );
}
