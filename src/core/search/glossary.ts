/**
 * The terms of this field in the six languages, as the documents use them: for a search in another language than
 * that of the query. Where a term stands in several rows, the first has its usual counterparts.
 */
import type { ByLanguage } from '../model/languages.ts';

/** en | fr | es | ru | zh | ar */
const rows = `
intellectual property | propriété intellectuelle | propiedad intelectual | интеллектуальная собственность | 知识产权 | الملكية الفكرية
IP | PI | PI | ИС | 知识产权 | الملكية الفكرية
industrial property | propriété industrielle | propiedad industrial | промышленная собственность | 工业产权 | الملكية الصناعية
copyright | droit d’auteur | derecho de autor | авторское право | 版权 | حق المؤلف
author’s rights | droits d’auteur | derechos de autor | авторские права | 著作权 | حقوق المؤلف
related rights | droits connexes | derechos conexos | смежные права | 相关权 | الحقوق المجاورة
moral rights | droit moral | derechos morales | личные неимущественные права | 精神权利 | الحقوق المعنوية
patent | brevet | patente | патент | 专利 | براءة
patent application | demande de brevet | solicitud de patente | патентная заявка | 专利申请 | طلب براءة
patent office | office de brevets | oficina de patentes | патентное ведомство | 专利局 | مكتب البراءات
patent family | famille de brevets | familia de patentes | патентное семейство | 专利族 | أسرة البراءات
trademark | marque | marca | товарный знак | 商标 | علامة تجارية
brand | marque | marca | бренд | 品牌 | علامة تجارية
industrial design | dessin ou modèle industriel | diseño industrial | промышленный образец | 外观设计 | تصميم صناعي
design | dessin et modèle | diseño | дизайн | 设计 | تصميم
trade secret | secret d’affaires | secreto comercial | коммерческая тайна | 商业秘密 | سر تجاري
confidentiality | confidentialité | confidencialidad | конфиденциальность | 保密 | سرية
geographical indication | indication géographique | indicación geográfica | географическое указание | 地理标志 | مؤشر جغرافي
traditional knowledge | savoirs traditionnels | conocimientos tradicionales | традиционные знания | 传统知识 | معارف تقليدية
genetic resources | ressources génétiques | recursos genéticos | генетические ресурсы | 遗传资源 | موارد وراثية
Indigenous peoples | peuples autochtones | pueblos indígenas | коренные народы | 土著人民 | شعوب أصلية
local communities | communautés locales | comunidades locales | местные общины | 当地社区 | جماعات محلية
public domain | domaine public | dominio público | общественное достояние | 公有领域 | الملك العام
prior art | état de la technique | estado de la técnica | уровень техники | 现有技术 | حالة التقنية الصناعية السابقة
novelty | nouveauté | novedad | новизна | 新颖性 | جدة
originality | originalité | originalidad | оригинальность | 独创性 | أصالة
inventive step | activité inventive | actividad inventiva | изобретательский уровень | 创造性 | نشاط ابتكاري
examination | examen | examen | экспертиза | 审查 | فحص
examiner | examinateur | examinador | эксперт | 审查员 | فاحص
applicant | déposant | solicitante | заявитель | 申请人 | مودع
application | demande | solicitud | заявка | 申请 | طلب
filing | dépôt | presentación | подача заявки | 提交 | إيداع
classification | classification | clasificación | классификация | 分类 | تصنيف
frontier technologies | technologies de pointe | tecnologías de vanguardia | передовые технологии | 前沿技术 | تكنولوجيات حدودية
technology | technologie | tecnología | технология | 技术 | تكنولوجيا
innovation | innovation | innovación | инновации | 创新 | ابتكار
invention | invention | invención | изобретение | 发明 | اختراع
artificial intelligence | intelligence artificielle | inteligencia artificial | искусственный интеллект | 人工智能 | الذكاء الاصطناعي
AI | IA | IA | ИИ | 人工智能 | الذكاء الاصطناعي
generative artificial intelligence | intelligence artificielle générative | inteligencia artificial generativa | генеративный искусственный интеллект | 生成式人工智能 | الذكاء الاصطناعي التوليدي
generative AI | IA générative | IA generativa | генеративный ИИ | 生成式人工智能 | الذكاء الاصطناعي التوليدي
generative model | modèle génératif | modelo generativo | генеративная модель | 生成式模型 | نموذج توليدي
large language model | grand modèle de langage | grandes modelos de lenguaje | большая языковая модель | 大语言模型 | نموذج لغوي كبير
language model | modèle de langage | modelo de lenguaje | языковая модель | 语言模型 | نموذج لغوي
machine learning | apprentissage automatique | aprendizaje automático | машинное обучение | 机器学习 | تعلم آلي
machine unlearning | désapprentissage automatique | desaprendizaje automático | машинное разобучение | 机器遗忘 | نسيان الآلة
deep learning | apprentissage profond | aprendizaje profundo | глубокое обучение | 深度学习 | تعلم عميق
neural network | réseau neuronal | red neuronal | нейронная сеть | 神经网络 | شبكة عصبية
algorithm | algorithme | algoritmo | алгоритм | 算法 | خوارزمية
source code | code source | código fuente | исходный код | 源代码 | شفرة المصدر
software | logiciel | programa informático | программное обеспечение | 软件 | برمجيات
chatbot | agent conversationnel | bots conversacionales | чат-бот | 聊天机器人 | روبوت الدردشة
prompt | instruction | instrucción | текстовый запрос | 提示词 | أمر نصي
robot | robot | robot | робот | 机器人 | روبوت
training data | données d’entraînement | datos de entrenamiento | обучающие данные | 训练数据 | بيانات التدريب
dataset | jeu de données | conjunto de datos | набор данных | 数据集 | مجموعة بيانات
database | base de données | base de datos | база данных | 数据库 | قاعدة بيانات
data | données | datos | данные | 数据 | بيانات
big data | mégadonnées | macrodatos | большие данные | 大数据 | بيانات ضخمة
data governance | gouvernance des données | gobernanza de los datos | управление данными | 数据治理 | حوكمة البيانات
data protection | protection des données | protección de datos | защита данных | 数据保护 | حماية البيانات
text and data mining | fouille de textes et de données | minería de textos y datos | интеллектуальный анализ текста и данных | 文本和数据挖掘 | التنقيب في النصوص والبيانات
TDM | TDM | TDM | интеллектуальный анализ текста и данных | TDM | TDM
inputs | données d’entrée | datos de entrada | входные данные | 输入 | مدخلات
outputs | résultats | resultados | результаты | 输出 | مخرجات
AI-generated content | contenus générés par l’IA | contenidos generados por IA | контент, созданный ИИ | 人工智能生成内容 | المحتوى المولد بالذكاء الاصطناعي
deepfake | hypertrucage | ultrafalsificación | дипфейк | 深度伪造 | تزييف عميق
synthetic media | médias synthétiques | medios sintéticos | синтетические медиа | 合成媒体 | وسائط اصطناعية
synthetic media | médias synthétiques | medios sintéticos | синтетические медиа | 合成媒体 | وسائط تركيبية
synthetic voices | voix synthétiques | voces sintéticas | синтетические голоса | 合成语音 | أصوات تركيبية
voice cloning | clonage vocal | clonación de voz | клонирование голоса | 语音克隆 | استنساخ الصوت
voice cloning | clonage de voix | clonación de voz | клонирование голоса | 语音克隆 | استنساخ الأصوات
digital replica | réplique numérique | réplica digital | цифровой двойник | 数字替身 | نسخة رقمية
digital double | double numérique | doble digital | цифровой двойник | 数字替身 | بديل رقمي
avatar | avatar | avatar | аватар | 虚拟形象 | شخصية افتراضية
watermark | filigrane | marca de agua | водяной знак | 水印 | علامة مائية
labelling | étiquetage | etiquetado | маркировка | 标注 | وسم
provenance | provenance | procedencia | происхождение | 来源 | مصدر
dubbing | doublage | doblaje | дубляж | 配音 | دبلجة
metaverse | métavers | metaverso | метавселенная | 元宇宙 | ميتافيرس
virtual worlds | mondes virtuels | mundos virtuales | виртуальные миры | 虚拟世界 | عوالم افتراضية
graphical interface | interface graphique | interfaz gráfica | графический интерфейс | 图形界面 | واجهة بيانية
icon | icône | icono | значок | 图标 | أيقونة
blockchain | chaîne de blocs | cadena de bloques | блокчейн | 区块链 | سلسلة الكتل
distributed ledger | registre distribué | registro distribuido | распределённый реестр | 分布式账本 | سجل موزع
non-fungible token | jeton non fongible | tókenes no fungibles | невзаимозаменяемый токен | 非同质化代币 | رمز غير قابل للاستبدال
non-fungible token | jeton non fongible | token no fungible | невзаимозаменяемый токен | 非同质化代币 | رمز غير قابل للاستبدال
NFT | jeton non fongible | tókenes no fungibles | невзаимозаменяемый токен | 非同质化代币 | رمز غير قابل للاستبدال
quantum computing | informatique quantique | computación cuántica | квантовые вычисления | 量子计算 | حوسبة كمومية
quantum computer | ordinateur quantique | ordenador cuántico | квантовый компьютер | 量子计算机 | حاسوب كمومي
supercomputer | supercalculateur | superordenador | суперкомпьютер | 超级计算机 | حاسوب فائق
cryptography | cryptographie | criptografía | криптография | 密码学 | تشفير
encryption | chiffrement | cifrado | шифрование | 加密 | تشفير
sensor | capteur | sensor | датчик | 传感器 | مستشعر
cloud computing | informatique en nuage | computación en la nube | облачные вычисления | 云计算 | حوسبة سحابية
brain-computer interface | interface cerveau-machine | interfaz cerebro-computadora | интерфейс «мозг — компьютер» | 脑机接口 | واجهة الدماغ والحاسوب
neuroscience | neurosciences | neurociencia | нейробиология | 神经科学 | علم الأعصاب
genome | génome | genoma | геном | 基因组 | جينوم
biotechnology | biotechnologie | biotecnología | биотехнология | 生物技术 | تكنولوجيا حيوية
metadata | métadonnées | metadatos | метаданные | 元数据 | بيانات وصفية
identifier | identifiant | identificador | идентификатор | 标识符 | معرف
standards | normes | normas | стандарты | 标准 | معايير
interoperability | interopérabilité | interoperabilidad | совместимость | 互操作性 | تشغيل متبادل
infrastructure | infrastructure | infraestructura | инфраструктура | 基础设施 | بنية تحتية
copyright infrastructure | infrastructure du droit d’auteur | infraestructura de derecho de autor | инфраструктура авторского права | 版权基础设施 | البنية التحتية لحق المؤلف
registry | registre | registro | реестр | 登记簿 | سجل
rights management | gestion des droits | gestión de derechos | управление правами | 权利管理 | إدارة الحقوق
collective management | gestion collective | gestión colectiva | коллективное управление | 集体管理 | إدارة جماعية
rightholder | titulaire de droits | titular de derechos | правообладатель | 权利人 | صاحب الحق
licence | licence | licencia | лицензия | 许可 | ترخيص
license | licence | licencia | лицензия | 许可 | ترخيص
licensing | concession de licences | concesión de licencias | лицензирование | 许可 | تراخيص
contract | contrat | contrato | договор | 合同 | عقد
agreement | accord | acuerdo | соглашение | 协议 | اتفاق
consent | consentement | consentimiento | согласие | 同意 | موافقة
remuneration | rémunération | remuneración | вознаграждение | 报酬 | مكافأة
fair remuneration | rémunération équitable | remuneración justa | справедливое вознаграждение | 公平报酬 | مكافأة عادلة
royalties | redevances | regalías | роялти | 版税 | إتاوات
payment | paiement | pago | оплата | 付酬 | دفع
levy | prélèvement | canon | сбор | 征收费用 | رسم
creator | créateur | creador | автор | 创作者 | مبدع
creative industries | industries de la création | industrias creativas | творческие отрасли | 创意产业 | صناعات إبداعية
performer | artiste interprète | artista intérprete | исполнитель | 表演者 | فنان الأداء
actor | acteur | actor | актёр | 演员 | ممثل
singer | chanteur | cantante | певец | 歌手 | مغن
artist | artiste | artista | художник | 艺术家 | فنان
author | auteur | autor | автор | 作者 | مؤلف
authorship | paternité | autoría | авторство | 作者身份 | تأليف
work | œuvre | obra | произведение | 作品 | مصنف
inventor | inventeur | inventor | изобретатель | 发明人 | مخترع
developer | développeur | desarrollador | разработчик | 开发者 | مطور
user | utilisateur | usuario | пользователь | 用户 | مستخدم
ownership | titularité | titularidad | права собственности | 所有权 | ملكية
likeness | ressemblance | apariencia | облик | 肖像 | شبه
voice | voix | voz | голос | 声音 | صوت
image | image | imagen | изображение | 图像 | صورة
video | vidéo | vídeo | видео | 视频 | فيديو
personality rights | droits de la personnalité | derechos de la personalidad | личные права | 人格权 | حقوق الشخصية
identity theft | usurpation d’identité | usurpación de identidad | кража личных данных | 身份盗用 | سرقة الهوية
privacy | vie privée | privacidad | неприкосновенность частной жизни | 隐私 | خصوصية
personal data | données personnelles | datos personales | персональные данные | 个人数据 | بيانات شخصية
disinformation | désinformation | desinformación | дезинформация | 虚假信息 | تضليل
misinformation | mésinformation | información errónea | недостоверная информация | 错误信息 | معلومات مضللة
manipulation | manipulation | manipulación | манипуляция | 操控 | تلاعب
defamation | diffamation | difamación | клевета | 诽谤 | تشهير
fraud | fraude | fraude | мошенничество | 欺诈 | احتيال
infringement | atteinte | infracción | нарушение | 侵权 | تعد
counterfeiting | contrefaçon | falsificación | контрафакт | 假冒 | تقليد
piracy | piratage | piratería | пиратство | 盗版 | قرصنة
litigation | litiges | litigios | судебные споры | 诉讼 | دعاوى قضائية
lawsuit | procès | demanda | иск | 诉讼 | دعوى
court | tribunal | tribunal | суд | 法院 | محكمة
dispute | litige | controversia | спор | 争议 | منازعة
mediation | médiation | mediación | посредничество | 调解 | وساطة
arbitration | arbitrage | arbitraje | арбитраж | 仲裁 | تحكيم
enforcement | application des droits | observancia | защита прав | 执法 | إنفاذ
remedies | voies de recours | recursos | средства защиты | 救济措施 | سبل الانتصاف
liability | responsabilité | responsabilidad | ответственность | 责任 | مسؤولية
fair use | usage loyal | uso leal | добросовестное использование | 合理使用 | استخدام عادل
exception | exception | excepción | исключение | 例外 | استثناء
limitations and exceptions | limitations et exceptions | limitaciones y excepciones | ограничения и исключения | 限制与例外 | تقييدات واستثناءات
transparency | transparence | transparencia | прозрачность | 透明度 | شفافية
accountability | responsabilisation | rendición de cuentas | подотчётность | 问责 | مساءلة
ethics | éthique | ética | этика | 伦理 | أخلاقيات
bias | biais | sesgo | предвзятость | 偏见 | تحيز
regulation | réglementation | regulación | регулирование | 监管 | تنظيم
legislation | législation | legislación | законодательство | 立法 | تشريعات
law | loi | ley | закон | 法律 | قانون
jurisdiction | ressort juridique | jurisdicción | юрисдикция | 司法管辖区 | ولاية قضائية
treaty | traité | tratado | договор | 条约 | معاهدة
Marrakesh Treaty | Traité de Marrakech | Tratado de Marrakech | Марракешский договор | 马拉喀什条约 | معاهدة مراكش
policy | politique | política | политика | 政策 | سياسة
policy maker | décideur | responsable de políticas | лицо, определяющее политику | 决策者 | واضع سياسات
policymaker | décideur | responsable de políticas | лицо, определяющее политику | 决策者 | واضع سياسات
strategy | stratégie | estrategia | стратегия | 战略 | استراتيجية
guidelines | directives | directrices | руководство | 指南 | مبادئ توجيهية
stakeholder | partie prenante | parte interesada | заинтересованная сторона | 利益攸关方 | صاحب مصلحة
member state | État membre | Estado miembro | государство-член | 成员国 | دولة عضو
developing countries | pays en développement | países en desarrollo | развивающиеся страны | 发展中国家 | بلدان نامية
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
International Bureau | Bureau international | Oficina Internacional | Международное бюро | 国际局 | المكتب الدولي
secretariat | secrétariat | secretaría | секретариат | 秘书处 | أمانة
WIPO | OMPI | OMPI | ВОИС | 产权组织 | الويبو
European Union | Union européenne | Unión Europea | Европейский союз | 欧洲联盟 | الاتحاد الأوروبي
Geneva | Genève | Ginebra | Женева | 日内瓦 | جنيف
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
Conversation | Conversation | Conversación | Дискуссия | 对话会 | محادثة
session | session | sesión | раунд | 会议 | دورة
symposium | colloque | simposio | симпозиум | 研讨会 | ندوة
theme | thème | tema | тема | 主题 | موضوع
opening | ouverture | apertura | открытие | 开幕 | افتتاح
keynote | discours liminaire | discurso de apertura | программное выступление | 主旨演讲 | كلمة رئيسية
panel | table ronde | mesa redonda | панельная дискуссия | 专题讨论 | حلقة نقاش
fireside chat | causerie au coin du feu | charla distendida | беседа у камина | 围炉叙谈 | حديث غير رسمي
presentation | exposé | presentación | презентация | 演示报告 | عرض
questions and answers | questions et réponses | preguntas y respuestas | вопросы и ответы | 问答 | أسئلة وأجوبة
sharing session | séance d’échange d’expériences | sesión de intercambio de experiencias | обмен опытом | 交流会 | جلسة تبادل الخبرات
open floor | débat ouvert | turno abierto de intervenciones | открытая дискуссия | 自由发言 | باب الكلام مفتوح
statement | déclaration | declaración | заявление | 发言 | بيان
closing remarks | observations finales | observaciones finales | заключительные замечания | 闭幕致辞 | ملاحظات ختامية
break | pause | pausa | перерыв | 休息 | استراحة
coffee break | pause-café | pausa para el café | кофе-брейк | 茶歇 | استراحة القهوة
lunch | déjeuner | almuerzo | обед | 午餐 | غداء
registration | inscription | inscripción | регистрация | 注册 | تسجيل
badge | badge | acreditación | пропуск | 证件 | شارة
visa | visa | visado | виза | 签证 | تأشيرة
hybrid | hybride | híbrido | гибридный | 混合 | هجين
online | en ligne | en línea | онлайн | 在线 | عبر الإنترنت
webcast | diffusion sur le Web | transmisión por Internet | трансляция | 网络直播 | بث شبكي
recording | enregistrement | grabación | запись | 录像 | تسجيل
interpretation | interprétation | interpretación | устный перевод | 传译 | ترجمة فورية
simultaneous interpretation | interprétation simultanée | interpretación simultánea | синхронный перевод | 同声传译 | ترجمة فورية
translation | traduction | traducción | перевод | 翻译 | ترجمة
machine translation | traduction automatique | traducción automática | машинный перевод | 机器翻译 | ترجمة آلية
deadline | date limite | plazo | крайний срок | 截止日期 | موعد أقصاه
nomination | désignation | designación | назначение | 提名 | تسمية
gender balance | équilibre entre les sexes | equilibrio de género | гендерный баланс | 性别平衡 | التوازن بين الجنسين
gender balance | équilibre entre les genres | equilibrio de género | гендерный баланс | 性别平衡 | التوازن بين الجنسين
gender gap | écart entre les sexes | brecha de género | гендерный разрыв | 性别差距 | الفجوة بين الجنسين
women | femmes | mujeres | женщины | 女性 | نساء
headquarters | siège | sede | штаб-квартира | 总部 | مقر
newsletter | bulletin d’information | boletín de noticias | информационный бюллетень | 电子通讯 | نشرة إخبارية
clearing house | centre d’échange | centro de intercambio | информационный центр | 交换所 | مركز تبادل
website | site Web | sitio web | веб-сайт | 网站 | موقع إلكتروني
drug discovery | découverte de médicaments | descubrimiento de fármacos | поиск лекарств | 药物发现 | اكتشاف الأدوية
medicine | médecine | medicina | медицина | 医学 | طب
medical imaging | imagerie médicale | imágenes médicas | медицинские снимки | 医学影像 | تصوير طبي
health | santé | salud | здравоохранение | 卫生 | صحة
climate | climat | clima | климат | 气候 | مناخ
energy | énergie | energía | энергетика | 能源 | طاقة
agriculture | agriculture | agricultura | сельское хозяйство | 农业 | زراعة
music | musique | música | музыка | 音乐 | موسيقى
streaming | diffusion en continu | transmisión en continuo | стриминг | 流媒体 | بث تدفقي
film | cinéma | cine | кино | 电影 | سينما
movie | film | película | фильм | 电影 | فيلم
publishing | édition | edición | издательское дело | 出版 | نشر
book | livre | libro | книга | 图书 | كتاب
accessible books | livres accessibles | libros accesibles | доступные книги | 无障碍图书 | كتب ميسرة
library | bibliothèque | biblioteca | библиотека | 图书馆 | مكتبة
press | presse | prensa | пресса | 新闻 | صحافة
game | jeu vidéo | videojuego | видеоигра | 电子游戏 | لعبة فيديو
education | éducation | educación | образование | 教育 | تعليم
research | recherche | investigación | исследования | 研究 | بحث
university | université | universidad | университет | 大学 | جامعة
small enterprises | petites entreprises | pequeñas empresas | малые предприятия | 小企业 | منشآت صغيرة
SME | PME | pymes | МСП | 中小企业 | منشآت صغيرة ومتوسطة
start-up | jeune pousse | empresa emergente | молодая компания | 初创企业 | شركة ناشئة
finance | financement | financiación | финансирование | 融资 | تمويل
valuation | évaluation | valoración | оценка | 评估 | تقييم
intangible assets | actifs incorporels | activos intangibles | нематериальные активы | 无形资产 | أصول غير ملموسة
platform | plateforme | plataforma | платформа | 平台 | منصة
access | accès | acceso | доступ | 访问 | نفاذ
disclosure | divulgation | divulgación | раскрытие | 披露 | كشف
risk | risque | riesgo | риск | 风险 | خطر
technical assistance | assistance technique | asistencia técnica | техническая помощь | 技术援助 | مساعدة تقنية
`;

export const glossary: readonly ByLanguage<string>[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [en = '', fr = '', es = '', ru = '', zh = '', ar = ''] = row.split(' | ');
    return { ar, zh, en, fr, ru, es };
  });
