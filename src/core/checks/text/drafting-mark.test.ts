import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const leftOver = (language: string, mark: string, before = '', after = '') =>
  invalid('warning drafting-mark', `"${mark}" looks like a note left over from drafting.`, {
    [`note.${language}.md`]: ['Continuation.', `${before}⟦${mark}⟧${after}`],
  });

leftOver('en', 'TODO', 'Text. ', ': add the list');
leftOver('en', 'TBC', 'Speaker: Jane Doe (', ')');
leftOver('fr', 'XXX', 'Le ', ' octobre');
leftOver('en', '[insert date]', 'By ', '.');
leftOver('en', '[date to be confirmed]', 'By ', '.');
leftOver('en', '\\[insert name of the chair\\]', 'By ', '.');
leftOver('en', 'to be confirmed', 'Place: ', '.');
leftOver('en', '==check this==', 'Text, ', '.');
leftOver('en', '??', 'On 13 March', '.');
leftOver('en', '____', 'Signed: ', '');
leftOver('fr', '(à compléter)', 'Le lieu ', '.');
leftOver('fr', '[insérer la date]', 'Le ', '.');
leftOver('fr', 'à confirmer', 'Lieu : ', '');
leftOver('es', '[por confirmar]', 'El lugar ', '.');
leftOver('es', '[insertar la fecha]', 'El ', '.');
leftOver('es', 'TODO', '', ': añadir la lista');
leftOver('ru', '[вставить дату]', 'До ', '.');
leftOver('ru', '(уточняется)', 'Место ', '.');
leftOver('zh', '[插入日期]', '于', '前。');
leftOver('zh', '（待定）', '地点', '。');
leftOver('zh', '待确认', '地点：', '。');
leftOver('ar', '[يُدرج التاريخ]', 'قبل ', '.');
leftOver('ar', '(يُستكمل لاحقا)', 'المكان ', '.');

leftOver('en', '[…]', 'The hall is ', '.');
leftOver('en', 'TBC', 'The hall is ', '.');

invalid('warning drafting-mark', '"TBC" looks like a note left over from drafting.', {
  'note.zh.md': ['[^1]: Footnote.', '[^1]: ⟦TBC⟧'],
});

leftOver('en', 'XX', 'On ', ' October 2025.');
leftOver('en', 'tbc', 'The chair (', ')');
leftOver('en', 'T.B.C.', 'Place: ', '');
leftOver('en', '[[place]]', 'In ', '.');
leftOver('en', '{{name}}', 'By ', '.');
leftOver('en', '[placeholder]', '', ' text');
leftOver('en', '{++to all++}', 'Open ', '.');
leftOver('en', 'Error! Reference source not found.', 'See ');
leftOver('en', 'Click or tap here to enter text.');
leftOver('fr', '[A COMPLETER]', 'Le lieu ', '.');
leftOver('fr', 'à définir', 'Salle : ', '');
leftOver('fr', '[Traduction à revoir]', '', ' Texte');
leftOver('fr', 'Erreur ! Source du renvoi introuvable.', 'Voir ');
leftOver('es', 'XX', 'El ', ' de octubre');
leftOver('es', '¡Error! No se encuentra el origen de la referencia.', 'Véase ');
leftOver('ru', 'ХХ', 'До ', ' октября');
leftOver('ru', 'будет объявлено позднее', 'Место: ');
leftOver('ru', '[на согласовании]', 'Текст ', '.');
leftOver('ar', 'سيُحدد لاحقاً', 'القاعة: ');
leftOver('ar', '[إدراج التاريخ]', 'قبل ', '.');
leftOver('ar', 'قيد التحديد', 'المكان: ');
leftOver('zh', '另行通知', '时间：', '。');
leftOver('zh', 'XX', '10月', '日');
leftOver('zh', '【此处插入日期】', '于', '前。');
leftOver('zh', '待定', '会议地点', '。');

invalid('warning drafting-mark', '"[●]" looks like a note left over from drafting.', {
  'note.fr.md': ['title: Note', 'title: "Note ⟦[●]⟧"'],
});

valid('the same words in ordinary text', {
  'note.en.md': [
    'Continuation.',
    'Forms to be completed, [forms to be confirmed](#p1), [Add to the list](#p1), [date]: `TODO` [End of document] What? [sic] “open […] to all” C++ and C++ Chapter XXX, the XXX session 2001–2005',
  ],
  'note.es.md': ['Continuation.', 'TODO EL DÍA; todo lo que está pendiente; un formulario para completar.'],
  'note.fr.md': ['Continuation.', 'Un formulaire à compléter et à confirmer.'],
  'note.ru.md': ['Continuation.', 'Секретариат готов уточнить и дополнить этот список.'],
  'note.zh.md': ['Continuation.', '其他事项有待确定。'],
  'note.ar.md': ['Continuation.', 'للتأكيد على أهمية التعاون.'],
});

valid('a draft', {
  'note.*.md': [
    ['title: Note', 'title: Note\nstatus: draft'],
    ['Continuation.', 'TODO'],
  ],
  'circular.*.md': '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n',
});
