import { useNavigate } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import { Form, Input } from 'antd';
import { beforeEach, expect, it, vi } from 'vitest';
import { ProblemError } from '@/api/problem.ts';
import { renderPage } from '@/testing/render.tsx';
import { DateInput } from './date-input.tsx';
import { NumberInput } from './number-input.tsx';
import { RecordForm } from './record-form.tsx';

interface Work {
  title: string;
  budget: number | null;
  endsOn: string | null;
}

const save = vi.fn<(values: Work, version?: number) => Promise<Work>>();
const saved = vi.fn();
const initial: Work = { title: 'Tập huấn', budget: 1_500_000, endsOn: '2017-06-30' };

function WorkForm() {
  const navigate = useNavigate();
  return (
    <>
      <RecordForm<Work, Work, Work & { version: number }>
        initial={initial}
        version={3}
        fields={[
          { name: 'title', label: 'Tên' },
          { name: 'budget', label: 'Kinh phí' },
          { name: 'endsOn', label: 'Đến ngày' },
        ]}
        save={save}
        onSaved={saved}
        toValues={({ title, budget, endsOn }) => ({ title, budget, endsOn })}
        onCancel={() => void navigate({ to: '/other' as '/' })}
      >
        <Form.Item name="title" label="Tên">
          <Input />
        </Form.Item>
        <Form.Item name="budget" label="Kinh phí">
          <NumberInput precision={0} />
        </Form.Item>
        <Form.Item name="endsOn" label="Đến ngày">
          <DateInput />
        </Form.Item>
      </RecordForm>
      <button type="button" onClick={() => void navigate({ to: '/other' as '/' })}>
        Đi trang khác
      </button>
    </>
  );
}

async function open() {
  const page = renderPage(WorkForm);
  const title = await screen.findByLabelText('Tên');
  const submit = async () => page.user.click(await screen.findByRole('button', { name: 'Lưu' }));
  const retitle = async (text: string) => {
    await page.user.clear(title);
    await page.user.type(title, text);
  };
  return { ...page, title, submit, retitle };
}

beforeEach(() => {
  save.mockReset().mockImplementation(async (values) => values);
  saved.mockReset();
});

it('shows figures and dates as Vietnamese write them and saves them as the API reads them', async () => {
  const { user, submit } = await open();
  expect(screen.getByLabelText('Kinh phí')).toHaveValue('1.500.000');
  expect(screen.getByLabelText('Đến ngày')).toHaveValue('30/06/2017');
  await user.clear(screen.getByLabelText('Kinh phí'));
  await user.type(screen.getByLabelText('Kinh phí'), '2.750.000');
  await user.clear(screen.getByLabelText('Đến ngày'));
  await user.type(screen.getByLabelText('Đến ngày'), '24/11/2017{Tab}');
  await submit();
  await waitFor(() =>
    expect(save).toHaveBeenCalledWith(
      { title: 'Tập huấn', budget: 2_750_000, endsOn: '2017-11-24' },
      3,
    ),
  );
  expect(saved).toHaveBeenCalledOnce();
});

it('keeps an emptied figure empty instead of making it 0', async () => {
  const { user, submit } = await open();
  await user.clear(screen.getByLabelText('Kinh phí'));
  await submit();
  await waitFor(() => expect(save).toHaveBeenCalled());
  expect(save.mock.calls[0]?.[0].budget).toBeNull();
});

it('puts what the server found beside its field, and the rest above the form', async () => {
  save.mockRejectedValue(
    new ProblemError(422, {
      title: 'Dữ liệu chưa hợp lệ',
      code: 'INVALID',
      violations: [
        { field: 'title', code: 'NOT_BLANK', message: 'Không được để trống.' },
        { field: 'year', code: 'OUT_OF_PERIOD', message: 'Năm nằm ngoài kỳ kế hoạch.' },
      ],
    }),
  );
  const { submit, title } = await open();
  await submit();
  const alert = await screen.findByRole('alert', { name: '' });
  expect(alert).toHaveTextContent('Dữ liệu chưa hợp lệ');
  expect(alert).toHaveTextContent('Năm nằm ngoài kỳ kế hoạch.');
  expect(alert).not.toHaveTextContent('Không được để trống.');
  await waitFor(() => expect(title).toBeInvalid());
  expect(screen.getByText('Không được để trống.')).toBeVisible();
  await waitFor(() => expect(title).toHaveFocus());
});

it('asks before leaving unsaved changes, for a link and for the cancel button', async () => {
  const { user, retitle, router } = await open();
  await retitle('Hội thảo');
  await user.click(screen.getByRole('button', { name: 'Đi trang khác' }));
  await user.click(await screen.findByRole('button', { name: 'Ở lại trang' }));
  expect(router.state.location.pathname).toBe('/');
  expect(screen.getByLabelText('Tên')).toHaveValue('Hội thảo');

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Hủy' }));
  await user.click(await screen.findByRole('button', { name: 'Rời trang, không lưu' }));
  expect(await screen.findByRole('heading', { name: 'Trang khác' })).toBeVisible();
});

it('does not ask when nothing has changed', async () => {
  const { user, retitle } = await open();
  await retitle('Tập huấn');
  await user.click(screen.getByRole('button', { name: 'Đi trang khác' }));
  expect(await screen.findByRole('heading', { name: 'Trang khác' })).toBeVisible();
});

function rejectAsStale(current: Work) {
  save.mockRejectedValueOnce(
    new ProblemError(412, { code: 'STALE', current: { ...current, version: 4 } }),
  );
}

it('shows both versions when another person saved first, and saves what is chosen', async () => {
  rejectAsStale({ title: 'Tập huấn năm 2017', budget: 9_000_000, endsOn: '2017-06-30' });
  const { user, retitle, submit } = await open();
  await retitle('Hội thảo');
  await submit();

  expect(await screen.findByRole('dialog')).toHaveTextContent('Người khác vừa sửa bản ghi này');
  const keep = screen.getByRole('button', { name: 'Lưu các giá trị đã chọn' });
  // Only they changed the budget, so theirs is suggested; both changed the title, so nothing is.
  expect(screen.getByRole('radio', { name: /9000000/ })).toBeChecked();
  expect(keep).toBeDisabled();
  await user.click(screen.getByRole('radio', { name: /Của bạn\s*Hội thảo/ }));
  await user.click(keep);

  await waitFor(() => expect(saved).toHaveBeenCalledOnce());
  expect(save).toHaveBeenLastCalledWith(
    { title: 'Hội thảo', budget: 9_000_000, endsOn: '2017-06-30' },
    4,
  );
});

it('takes the stored version when the person gives the own one up', async () => {
  rejectAsStale({ title: 'Tập huấn năm 2017', budget: 9_000_000, endsOn: null });
  const { user, retitle, submit, title } = await open();
  await retitle('Hội thảo');
  await submit();
  await user.click(await screen.findByRole('button', { name: 'Bỏ thay đổi của tôi' }));
  expect(title).toHaveValue('Tập huấn năm 2017');
  await submit();
  await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
  expect(save.mock.calls[1]?.[1]).toBe(4);
});

it('keeps what was typed when the person goes on editing', async () => {
  rejectAsStale({ title: 'Tập huấn năm 2017', budget: 9_000_000, endsOn: null });
  const { user, retitle, submit, title } = await open();
  await retitle('Hội thảo');
  await submit();
  await user.click(await screen.findByRole('button', { name: 'Quay lại sửa tiếp' }));
  expect(title).toHaveValue('Hội thảo');
  expect(saved).not.toHaveBeenCalled();
});
