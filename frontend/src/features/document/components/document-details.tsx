import { Button, Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalDocument } from '@/api/schema.gen.d.ts';
import { formatDate, formatDateTime } from '@/i18n/format.ts';
import { EffectTag } from './effect-tag.tsx';

interface DocumentDetailsProps {
  document: LegalDocument;
  onShow: (id: string) => void;
}

/** Everything that is known of one document. */
export function DocumentDetails({ document, onShow }: DocumentDetailsProps) {
  const { t } = useTranslation('document');
  const { replacedBy } = document;
  const facts: [string, ReactNode][] = [
    [t('field.kind'), document.kind],
    [t('field.number'), document.number],
    [t('field.title'), document.title],
    [t('field.issuer'), document.issuer],
    [t('field.issuedOn'), formatDate(document.issuedOn)],
    [
      t('field.effect'),
      <EffectTag key="effect" effect={document.effect} since={document.effectSince} />,
    ],
    [
      t('field.replacedBy'),
      replacedBy && (
        <Button
          key="replacedBy"
          type="link"
          style={{ padding: 0, height: 'auto' }}
          onClick={() => onShow(replacedBy.id)}
        >
          {replacedBy.number}
        </Button>
      ),
    ],
    [t('field.note'), document.note],
    [t('field.updatedAt'), formatDateTime(document.updatedAt)],
  ];
  return (
    <Descriptions
      column={1}
      size="small"
      style={{ marginTop: 16 }}
      items={facts
        .filter(([, value]) => Boolean(value))
        .map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}
