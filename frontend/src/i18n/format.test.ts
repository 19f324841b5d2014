import { expect, it } from 'vitest';
import {
  dayBefore,
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatPercent,
  today,
} from './format.ts';
import { changeLanguage } from './i18n.ts';

it('writes dates as dd/MM/yyyy, whatever the zone of the browser', () => {
  expect(formatDate('2016-09-02')).toBe('02/09/2016');
  expect(formatDate(null)).toBe('');
});

it('knows the day before, also across months and leap years', () => {
  expect(dayBefore('2025-07-01')).toBe('2025-06-30');
  expect(dayBefore('2020-03-01')).toBe('2020-02-29');
});

it('writes instants in the time of Cao Bằng', () => {
  expect(formatDateTime('2016-12-31T17:30:00Z')).toBe('01/01/2017 00:30');
});

it('knows the day in Cao Bằng', () => {
  expect(today(new Date('2016-12-31T16:59:59Z'))).toBe('2016-12-31');
  expect(today(new Date('2016-12-31T17:00:00Z'))).toBe('2017-01-01');
});

it('writes figures as Vietnamese do', () => {
  expect(formatNumber(1234.56)).toBe('1.234,56');
  expect(formatNumber(7, 2)).toBe('7,00');
  expect(formatNumber(null)).toBe('');
  expect(formatMoney(1_234_567)).toBe('1.234.567\u00A0₫');
  expect(formatPercent(0.1234)).toBe('12,3%');
});

it('writes figures as English do, but dates alike', async () => {
  await changeLanguage('en');
  expect(formatNumber(1234.56)).toBe('1,234.56');
  expect(formatDate('2016-09-02')).toBe('02/09/2016');
});
