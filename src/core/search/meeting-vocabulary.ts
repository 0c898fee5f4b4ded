/**
 * The vocabulary of meetings in the six languages, as documents of international organizations use it. Every body needs
 * it, so search has it without a `content/glossary.yaml`.
 */
import type { ByLanguage } from '../model/languages.ts';

/** en | fr | es | ru | zh | ar */
const rows = `
member state | État membre | Estado miembro | государство-член | 成员国 | دولة عضو
observer | observateur | observador | наблюдатель | 观察员 | مراقب
delegate | délégué | delegado | делегат | 代表 | مندوب
delegation | délégation | delegación | делегация | 代表团 | وفد
representative | représentant | representante | представитель | 代表 | ممثل
participant | participant | participante | участник | 与会者 | مشارك
expert | expert | experto | эксперт | 专家 | خبير
speaker | orateur | orador | докладчик | 发言人 | متحدث
panelist | intervenant | panelista | участник обсуждения | 讨论嘉宾 | محاور
moderator | modérateur | moderador | модератор | 主持人 | ميسر
chair | président | presidente | председатель | 主席 | رئيس
secretariat | secrétariat | secretaría | секретариат | 秘书处 | أمانة
agenda | ordre du jour | orden del día | повестка дня | 议程 | جدول أعمال
provisional agenda | ordre du jour provisoire | orden del día provisional | предварительная повестка дня | 临时议程 | جدول الأعمال المؤقت
programme | programme | programa | программа | 日程 | برنامج
circular | circulaire | circular | циркуляр | 通函 | تعميم
note | note | nota | записка | 说明 | مذكرة
background | généralités | antecedentes | история вопроса | 背景 | خلفية
document | document | documento | документ | 文件 | وثيقة
summary by the chair | résumé présenté par le président | resumen del presidente | резюме председателя | 主席总结 | ملخص الرئيس
report | rapport | informe | доклад | 报告 | تقرير
questionnaire | questionnaire | cuestionario | вопросник | 问卷 | استبيان
survey | enquête | encuesta | обследование | 调查 | استقصاء
glossary | glossaire | glosario | глоссарий | 术语表 | مسرد
invitation | invitation | invitación | приглашение | 邀请 | دعوة
meeting | réunion | reunión | заседание | 会议 | اجتماع
session | session | sesión | раунд | 会议 | دورة
session | session | período de sesiones | сессия | 会议 | دورة
symposium | colloque | simposio | симпозиум | 研讨会 | ندوة
theme | thème | tema | тема | 主题 | موضوع
agenda item | point de l’ordre du jour | punto del orden del día | пункт повестки дня | 议程项目 | بند جدول الأعمال
opening | ouverture | apertura | открытие | 开幕 | افتتاح
keynote | discours liminaire | discurso de apertura | программное выступление | 主旨演讲 | كلمة رئيسية
keynote address | discours liminaire | discurso principal | основной доклад | 主旨发言 | كلمة رئيسية
panel | table ronde | mesa redonda | панельная дискуссия | 专题讨论 | حلقة نقاش
panel discussion | table ronde | mesa redonda | панельная дискуссия | 专题讨论 | حلقة نقاش
round table | table ronde | mesa redonda | круглый стол | 圆桌会议 | مائدة مستديرة
fireside chat | entretien informel | charla informal | неформальная беседа | 炉边谈话 | حوار غير رسمي
fireside chat | causerie au coin du feu | charla distendida | беседа у камина | 围炉叙谈 | حديث غير رسمي
presentation | exposé | presentación | презентация | 演示报告 | عرض
presentation | exposé | presentación | презентация | 专题介绍 | عرض
questions and answers | questions et réponses | preguntas y respuestas | вопросы и ответы | 问答 | أسئلة وأجوبة
sharing session | séance d’échange d’expériences | sesión de intercambio de experiencias | обмен опытом | 交流会 | جلسة تبادل الخبرات
open floor | débat ouvert | turno abierto de intervenciones | открытая дискуссия | 自由发言 | باب الكلام مفتوح
statement | déclaration | declaración | заявление | 发言 | بيان
closing | clôture | clausura | закрытие | 闭幕 | اختتام
closing remarks | observations finales | observaciones finales | заключительные замечания | 闭幕致辞 | ملاحظات ختامية
break | pause | pausa | перерыв | 休息 | استراحة
coffee break | pause-café | pausa para el café | кофе-брейк | 茶歇 | استراحة القهوة
lunch | déjeuner | almuerzo | обед | 午餐 | غداء
registration | inscription | inscripción | регистрация | 注册 | تسجيل
badge | badge | acreditación | пропуск | 证件 | شارة
visa | visa | visado | виза | 签证 | تأشيرة
hybrid | hybride | híbrido | гибридный | 混合 | هجين
online | en ligne | en línea | онлайн | 在线 | عبر الإنترنت
webcast | diffusion en ligne | transmisión por Internet | трансляция | 网播 | بث شبكي
webcast | diffusion sur le Web | transmisión por Internet | трансляция | 网络直播 | بث شبكي
live stream | diffusion en direct | transmisión en directo | прямая трансляция | 直播 | بث مباشر
recording | enregistrement | grabación | запись | 录像 | تسجيل
interpretation | interprétation | interpretación | устный перевод | 传译 | ترجمة فورية
simultaneous interpretation | interprétation simultanée | interpretación simultánea | синхронный перевод | 同声传译 | ترجمة فورية
translation | traduction | traducción | перевод | 翻译 | ترجمة
deadline | date limite | plazo | крайний срок | 截止日期 | موعد أقصاه
nomination | désignation | designación | назначение | 提名 | تسمية
headquarters | siège | sede | штаб-квартира | 总部 | مقر
newsletter | bulletin d’information | boletín de noticias | информационный бюллетень | 电子通讯 | نشرة إخبارية
website | site Web | sitio web | веб-сайт | 网站 | موقع إلكتروني
time zone | fuseau horaire | huso horario | часовой пояс | 时区 | منطقة زمنية
working group | groupe de travail | grupo de trabajo | рабочая группа | 工作组 | فريق عامل
committee | comité | comité | комитет | 委员会 | لجنة
draft | projet | proyecto | проект | 草案 | مشروع
annex | annexe | anexo | приложение | 附件 | مرفق
UN | ONU | ONU | ООН | 联合国 | الأمم المتحدة
United Nations | Nations Unies | Naciones Unidas | Организация Объединенных Наций | 联合国 | الأمم المتحدة
EU | UE | UE | ЕС | 欧盟 | الاتحاد الأوروبي
USA | États-Unis | Estados Unidos | США | 美国 | الولايات المتحدة
NGO | ONG | ONG | НПО | 非政府组织 | منظمة غير حكومية
IGO | OIG | OIG | МПО | 政府间组织 | منظمة حكومية دولية
WTO | OMC | OMC | ВТО | 世贸组织 | منظمة التجارة العالمية
WHO | OMS | OMS | ВОЗ | 世卫组织 | منظمة الصحة العالمية
ILO | OIT | OIT | МОТ | 国际劳工组织 | منظمة العمل الدولية
ITU | UIT | UIT | МСЭ | 国际电联 | الاتحاد الدولي للاتصالات
UNESCO | UNESCO | UNESCO | ЮНЕСКО | 教科文组织 | اليونسكو
FAO | FAO | FAO | ФАО | 粮农组织 | الفاو
IAEA | AIEA | OIEA | МАГАТЭ | 国际原子能机构 | الوكالة الدولية للطاقة الذرية
OECD | OCDE | OCDE | ОЭСР | 经合组织 | منظمة التعاون والتنمية في الميدان الاقتصادي
SDG | ODD | ODS | ЦУР | 可持续发展目标 | أهداف التنمية المستدامة
ICT | TIC | TIC | ИКТ | 信息通信技术 | تكنولوجيا المعلومات والاتصالات
LDC | PMA | PMA | НРС | 最不发达国家 | أقل البلدان نموا
Q&A | questions et réponses | preguntas y respuestas | вопросы и ответы | 问答 | أسئلة وأجوبة
`;

export const meetingVocabulary: readonly ByLanguage<string>[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [en, fr, es, ru, zh, ar] = row.split(' | ');
    if (!en || !fr || !es || !ru || !zh || !ar) throw new Error(`A language is missing: ${row}`);
    return { ar, zh, en, fr, ru, es };
  });
