import { harmless, planted } from '../../../../tests/support/rule-tester.ts';

const told = (language: string, mark: string, before = '', after = '') =>
  planted('warning drafting-mark', `"${mark}" looks like a mark left over from drafting.`, {
    [`note.${language}.md`]: ['Continuation.', `${before}⟦${mark}⟧${after}`],
  });

told('en', 'TODO', 'Text. ', ': add the list');
told('en', 'TBC', 'Speaker: Jane Doe (', ')');
told('fr', 'XXX', 'Le ', ' octobre');
told('en', '[insert date]', 'By ', '.');
told('en', '[date to be confirmed]', 'By ', '.');
told('en', '\\[insert name of the chair\\]', 'By ', '.');
told('en', 'to be confirmed', 'Place: ', '.');
told('en', '==check this==', 'Text, ', '.');
told('en', '??', 'On 13 March', '.');
told('en', '____', 'Signed: ', '');
told('fr', '(à compléter)', 'Le lieu ', '.');
told('fr', '[insérer la date]', 'Le ', '.');
told('fr', 'à confirmer', 'Lieu : ', '');
told('es', '[por confirmar]', 'El lugar ', '.');
told('es', '[insertar la fecha]', 'El ', '.');
told('es', 'TODO', '', ': añadir la lista');
told('ru', '[вставить дату]', 'До ', '.');
told('ru', '(уточняется)', 'Место ', '.');
told('zh', '[插入日期]', '于', '前。');
told('zh', '（待定）', '地点', '。');
told('zh', '待确认', '地点：', '。');
told('ar', '[يُدرج التاريخ]', 'قبل ', '.');
told('ar', '(يُستكمل لاحقا)', 'المكان ', '.');

told('en', '[…]', 'The hall is ', '.');
told('en', 'TBC', 'The hall is ', '.');

planted('warning drafting-mark', '"TBC" looks like a mark left over from drafting.', {
  'note.zh.md': ['[^1]: Footnote.', '[^1]: ⟦TBC⟧'],
});

told('en', 'XX', 'On ', ' October 2025.');
told('en', 'tbc', 'The chair (', ')');
told('en', 'T.B.C.', 'Place: ', '');
told('en', '[[place]]', 'In ', '.');
told('en', '{{name}}', 'By ', '.');
told('en', '[placeholder]', '', ' text');
told('en', '{++to all++}', 'Open ', '.');
told('en', 'Error! Reference source not found.', 'See ');
told('en', 'Click or tap here to enter text.');
told('fr', '[A COMPLETER]', 'Le lieu ', '.');
told('fr', 'à définir', 'Salle : ', '');
told('fr', '[Traduction à revoir]', '', ' Texte');
told('fr', 'Erreur ! Source du renvoi introuvable.', 'Voir ');
told('es', 'XX', 'El ', ' de octubre');
told('es', '¡Error! No se encuentra el origen de la referencia.', 'Véase ');
told('ru', 'ХХ', 'До ', ' октября');
told('ru', 'будет объявлено позднее', 'Место: ');
told('ru', '[на согласовании]', 'Текст ', '.');
told('ar', 'سيُحدد لاحقاً', 'القاعة: ');
told('ar', '[إدراج التاريخ]', 'قبل ', '.');
told('ar', 'قيد التحديد', 'المكان: ');
told('zh', '另行通知', '时间：', '。');
told('zh', 'XX', '10月', '日');
told('zh', '【此处插入日期】', '于', '前。');
told('zh', '待定', '会议地点', '。');

planted('warning drafting-mark', '"[●]" looks like a mark left over from drafting.', {
  'note.fr.md': ['title: Note', 'title: "Note ⟦[●]⟧"'],
});

harmless('the same words where they are meant', {
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

harmless('a draft', {
  'note.*.md': [
    ['title: Note', 'title: Note\nstatus: draft'],
    ['Continuation.', 'TODO'],
  ],
  'circular.*.md': '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n',
});
