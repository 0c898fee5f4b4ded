import { expect, test } from 'vitest';
import { formatItemNumber, readItemNumber } from './item-number.ts';

test.for([
  ['3. Draft treaty', '3', '3.', 'Draft treaty'],
  ['3 Draft treaty', '3', '3', 'Draft treaty'],
  ['3: Draft treaty', '3', '3:', 'Draft treaty'],
  ['3 – Draft treaty', '3', '3', 'Draft treaty'],
  ['3.', '3', '3.', ''],
  ['3(a) Definitions', '3(a)', '3(a)', 'Definitions'],
  ['3 (a) (ii) Definitions', '3(a)(ii)', '3 (a) (ii)', 'Definitions'],
  ['(iv) Definitions', '(iv)', '(iv)', 'Definitions'],
  ['b) Definitions', '(b)', 'b)', 'Definitions'],
  ['3 a) Définitions', '3(a)', '3 a)', 'Définitions'],
  ['3.a) Définitions', '3(a)', '3.a)', 'Définitions'],
  ['3a. Definitions', '3(a)', '3a.', 'Definitions'],
  ['3.1 Definitions', '3.1', '3.1', 'Definitions'],
  ['3.12. Definitions', '3.12', '3.12.', 'Definitions'],
  ['3 bis. Fees', '3bis', '3 bis.', 'Fees'],
  ['3ter(a) Fees', '3ter(a)', '3ter(a)', 'Fees'],
  ['3.c Definitions', '3(c)', '3.c', 'Definitions'],
  ['3- Draft treaty', '3', '3-', 'Draft treaty'],
  ['3(a)- Definitions', '3(a)', '3(a)-', 'Definitions'],
  ['3° Divers', '3', '3°', 'Divers'],
  ['3.º Varios', '3', '3.º', 'Varios'],
  ['3º. Varios', '3', '3º.', 'Varios'],
  ['٣- مشروع', '3', '٣-', 'مشروع'],
  ['٣-مشروع', '3', '٣-', 'مشروع'],
  ['٣ - مشروع', '3', '٣', 'مشروع'],
  ['٣ (أ)- تعاريف', '3(a)', '٣ (أ)-', 'تعاريف'],
  ['第4项 选举', '4', '第4项', '选举'],
  ['第四项：选举', '4', '第四项：', '选举'],
  ['第四项议题 选举', '4', '第四项议题', '选举'],
  ['第 4 项(a) 选举', '4(a)', '第 4 项(a)', '选举'],
  ['٣. مشروع', '3', '٣.', 'مشروع'],
  ['٣(أ) تعاريف', '3(a)', '٣(أ)', 'تعاريف'],
  ['٣ مكرراً. بند', '3bis', '٣ مكرراً.', 'بند'],
  ['3(а) Определения', '3(a)', '3(а)', 'Определения'],
  ['в) Определения', '(c)', 'в)', 'Определения'],
  ['三、条约草案', '3', '三、', '条约草案'],
  ['3．条约草案', '3', '3．', '条约草案'],
  ['十二、其他', '12', '十二、', '其他'],
  ['三（二）定义', '3(b)', '三（二）', '定义'],
  ['3 之二. 其他', '3bis', '3 之二.', '其他'],
])('%s', ([text = '', number, label, title]) => {
  const read = readItemNumber(text);
  expect(read && [formatItemNumber(read.parts), read.label, text.slice(read.length)]).toEqual([
    number,
    label,
    title,
  ]);
});

test.for([
  'Draft treaty',
  'Item 3. Draft treaty',
  '3D printing',
  '3(continued) Draft treaty',
  '12–13 May',
  '2025-10-28',
  '10:00 Opening',
  '10.00–11.00 Opening',
  '(new) Draft treaty',
  '第三条',
  '第三项目 选举',
  '3-day workshop',
  '10- 12 May',
  '3.A world of rivers',
  '3.Draft treaty',
])('no number: %s', (text) => {
  expect(readItemNumber(text)).toBeNull();
});
