import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** Long enough to read it and to reach the button. */
const seconds = 8;

/** Says what was done, with a way back. */
export function useUndo(): (text: string, undo: () => void) => void {
  const { t } = useTranslation();
  const { message } = App.useApp();
  return (text, undo) => {
    const key = crypto.getRandomValues(new Uint32Array(1)).join('');
    void message.success({
      key,
      duration: seconds,
      content: (
        <>
          {text}
          <Button
            type="link"
            size="small"
            onClick={() => {
              message.destroy(key);
              undo();
            }}
          >
            {t('action.undo')}
          </Button>
        </>
      ),
    });
  };
}
