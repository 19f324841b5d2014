import { CopyOutlined, DownloadOutlined } from '@ant-design/icons';
import { App, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SurveyInvitation } from '@/api/schema.gen.d.ts';
import { saveFile } from '@/api/download.ts';
import { Scroll } from './scroll.tsx';
import styles from './survey.module.css';

const address = ({ link }: SurveyInvitation) => `${location.origin}/survey/${link}`;

/** A cell of a file that a spreadsheet reads as text, whatever it begins with. */
const cell = (text: string) =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** The links that were made just now, to be copied and sent; they cannot be shown again. */
export function Links({ invitations }: { invitations: SurveyInvitation[] }) {
  const { t } = useTranslation('survey');
  const { message } = App.useApp();
  const lines = invitations.map((each) => `${each.facility.name}: ${address(each)}`);

  async function copy(text: string) {
    await navigator.clipboard.writeText(text);
    void message.success(t('links.copied'));
  }

  function save() {
    const rows = invitations.map((each) =>
      [each.facility.code, each.facility.name, address(each), each.expiresOn].map(cell).join(','),
    );
    const head = [t('code'), t('facility'), t('links.link'), t('expiresOn')].map(cell).join(',');
    saveFile(
      new Blob(['\u{FEFF}', [head, ...rows].join('\r\n')], { type: 'text/csv' }),
      'lien-ket-khao-sat.csv',
    );
  }

  return (
    <>
      <p>{t('links.once')}</p>
      <Space wrap style={{ marginBottom: 12 }}>
        <Button icon={<CopyOutlined aria-hidden />} onClick={() => void copy(lines.join('\n'))}>
          {t('links.copyAll')}
        </Button>
        <Button icon={<DownloadOutlined aria-hidden />} onClick={save}>
          {t('links.save')}
        </Button>
      </Space>
      <Scroll className={styles.links} label={t('links.title')}>
        <table className={styles.table}>
          <tbody>
            {invitations.map((each) => (
              <tr key={each.id}>
                <th scope="row" style={{ fontWeight: 400 }}>
                  {each.facility.name}
                </th>
                <td>{address(each)}</td>
                <td>
                  <Button
                    size="small"
                    aria-label={`${t('links.copy')}: ${each.facility.name}`}
                    onClick={() => void copy(address(each))}
                  >
                    {t('links.copy')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
