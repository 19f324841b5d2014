import { expect, it } from 'vitest';
import { csv } from './csv.ts';

it('writes a table that a spreadsheet reads and does not run', () => {
  expect(
    csv([
      ['Địa bàn', 'Tổng "số"'],
      ['Huyện Hoà An, Cao Bằng', 3],
      ['=1+1', -4],
      [' @SUM(A1)', 0],
    ]),
  ).toBe(
    '\uFEFFĐịa bàn,"Tổng ""số"""\r\n"Huyện Hoà An, Cao Bằng",3\r\n\'=1+1,-4\r\n\' @SUM(A1),0\r\n',
  );
});
