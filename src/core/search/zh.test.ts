import { expect, it } from 'vitest';
import { rules } from './zh.ts';

const stemOf = (text: string) => [...text].map(rules.stem).join('');

it.each([
  ['訓練數據', '训练数据'],
  ['深度偽造', '深度伪造'],
  ['區塊鏈', '区块链'],
  ['馬拉喀什條約', '马拉喀什条约'],
  ['後量子', '后量子'],
  ['關於檔案', '关于档案'],
  ['說明', '説明'],
  ['為', '爲'],
])('%s meets %s', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

it.each([...'裡裏里', ...'著着', ...'乾幹干', ...'臺台'])('%s is one of its group', (character) => {
  const group = ['裡裏里', '著着', '乾幹干', '臺台'].find((one) => one.includes(character)) ?? '';
  expect(new Set([...group].map(rules.stem)).size).toBe(1);
});

it('keeps other characters apart', () => {
  expect(new Set([...'商标专利权作品数据'].map(rules.stem)).size).toBe(9);
});

it('keeps words in Latin letters', () => {
  expect(rules.fold('c2pa')).toBe('c2pa');
  expect(rules.stem('genève')).toBe('geneve');
});
