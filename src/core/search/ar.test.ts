import { describe, expect, it } from 'vitest';
import { rules } from './ar.ts';

/** The words of each line share one stem, and no other line has it. */
const families = `
  بيان بيانات البيانات بالبيانات وبيانات بياناتكم ببيان
  بياني البيانية
  براءة براءات البراءات والبراءات للبراءات
  مكفوفين المكفوفين للمكفوفين
  ممثل ممثلون الممثلين ممثلي ممثليهم
  مغنية مغنين لمغنين مغني
  مطور مطورين المطورون مطوري للمطورين
  مترجم المترجمون مترجمين
  ترجمة الترجمة للترجمة
  عقد العقود والعقود بالعقود
  فاحص الفاحصون فاحصي
  سرقة وسرقة والسرقة
  مخترع مخترعا مخترعة المخترعين
  مسؤول مسؤولين مسئولين المسؤولون
  خبير الخبراء خبيرا للخبراء
  محكمة المحاكم للمحاكم
  سر الأسرار أسرارها
  صوت أصوات والأصوات بالصوت صوتها أصواتهم
  صورة صور الصور وصورته
  دور الدور أدوار ودور
  دورة الدورة الدورات للدورة دورتين الدوره
  معاهدة المعاهدة معاهدات معاهده
  معهد معاهد المعاهد
  معرف المعرفات
  معرفة المعارف للمعارف
  منشأ المنشأ
  منشأة المنشآت
  كتاب كتب الكتب
  كتابة كتابات
  أداة الأدوات أدوات
  أداء الأداء
  استبيان الاستبيان استبيانات
  فكرة أفكار أفكارهم
  وثيقة الوثائق وثائق لوثائق ووثائقها
  وسيط الوسائط والوسائط وسائط
  لغة اللغات باللغات للغة لغتها
  لجنة اللجان للجنة
  آلة الآلات الالات آلات
  آلي الآلي الآلية الالي
  التزام الالتزام التزامات
  إلكتروني الكتروني الإلكترونية
  قانون القوانين لقانون والقانون قانونا
  مكافأة المكافأة المكافآت مكافاه
  اجتماع اجتماعا اجتماعان الاجتماعات للاجتماع اجتماعاتها
  نتيجة النتائج نتيجتان
  بنية البنية ببنية والبنية
  دولة الدول للدول
  دولي الدولي الدولية الدولى
  حق حقوق لحق وحق بحق الحقوق
  فيديو الفيديو والفيديو
  أمانة الأمانة
  أمان الأمان
  رأي آراء الآراء آرائهم آراءهم
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

describe('stem', () => {
  it.each(families)('%s', (first, ...others) => {
    const stem = rules.stem(first ?? '');
    expect(others.map(rules.stem)).toEqual(others.map(() => stem));
  });

  it('keeps words of another meaning apart', () => {
    const stems = families.map(([word = '']) => rules.stem(word));
    expect(stems.filter((stem, at) => stems.indexOf(stem) !== at)).toEqual([]);
  });

  it('is the same with every clitic', () => {
    const words = 'وثيقة ورقة فيديو بيانات براءة لغة كتاب كلمة ليبيا وسائط فكرية سرية سجل تحسين ويبو شركة';
    for (const word of words.split(' '))
      for (const clitic of ['ال', 'وال', 'بال', 'كال', 'و', 'ب', 'ل'])
        expect(`${clitic}${word} ${rules.stem(clitic + word)}`).toBe(`${clitic}${word} ${rules.stem(word)}`);
  });

  it('leaves a future what its present leaves', () => {
    expect(rules.stem('وستعقد')).toBe(rules.stem('تعقد'));
    expect(rules.stem('سيبث')).toBe(rules.stem('يبث'));
    expect(rules.stem('سياسات')).toBe(rules.stem('السياسة'));
  });
});

describe('fold', () => {
  it.each([
    ['المُلكِيّة', 'ملكيه'],
    ['التـزييف', 'تزييف'],
    ['الاصطناعى', 'اصطناعي'],
    ['ملکیة', 'ملكيه'],
    ['بالذكاء', 'ذكا'],
    ['للغة', 'لغه'],
    ['والعقود', 'عقود'],
    ['بيانات', 'بيانات'],
    ['ولي', 'ولي'],
    ['ماء', 'ماء'],
    ['ذكاءً', 'ذكا'],
    ['tdm', 'tdm'],
  ])('%s', (word, fold) => {
    expect(rules.fold(word)).toBe(fold);
  });

  it('begins with the fold of what is typed of the word', () => {
    for (const word of [
      'التزييف',
      'تزييف',
      'الكمومية',
      'الاصطناعي',
      'البيانات',
      'وثيقة',
      'إلكتروني',
      'برنامج',
    ])
      for (let length = word.startsWith('ال') ? 4 : 3; length < word.length; length++)
        expect(rules.fold(word).startsWith(rules.fold(word.slice(0, length))), word.slice(0, length)).toBe(
          true,
        );
  });
});

it('knows what says nothing by itself', () => {
  for (const word of ['في', 'وفي', 'إلى', 'وإلى', 'التي', 'بشأن'])
    expect(rules.stopWords.has(rules.fold(word))).toBe(true);
  for (const word of ['الآلية', 'ماء', 'ولي', 'فئة'])
    expect(rules.stopWords.has(rules.fold(word))).toBe(false);
});
