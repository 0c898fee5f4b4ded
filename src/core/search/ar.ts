/** Arabic: a light stemmer. Clitics and endings come off where that is safe; lists say which letters belong to the word. */
import { bare, type LanguageRules, wordSet } from './rules.ts';

// ---- Letters ---------------------------------------------------------------------------------------------

/** Letters of Persian and Urdu keyboards, and foreign sounds, as Arabic writes them. */
const letters: Readonly<Record<string, string>> = {
  ک: 'ك',
  گ: 'ك',
  ی: 'ي',
  ے: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ة',
  ٱ: 'ا',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
};

/** Without vowel signs and tatweel, one letter for one sound. Hamza and ة stay: the rules below read them. */
const clean = (word: string): string =>
  word
    .replace(/[\p{Mn}ـ]/gu, '')
    .replace(/[کگیےہھەۃٱپچژڤ]/g, (letter) => letters[letter] ?? letter)
    // “الدولى” for “الدولي”; but إلى is not آلي.
    .replace(/(?<!^[وف]?[إا]ل)ى/g, 'ي')
    // Both spellings of مسؤولين.
    .replace(/[ؤئ]و/g, 'وو');

/** What is left where spelling does not matter: no hamza, ه for ة. The hamza of ماء stays, which else is “what”. */
const plain = (word: string): string =>
  bare(word)
    .replaceAll('ة', 'ه')
    .replace(/(?<!^.ا)ء/g, '');

const plainSet = (words: string): ReadonlySet<string> =>
  new Set([...wordSet(words)].map((word) => plain(clean(word))));

// ---- Clitics before the word -----------------------------------------------------------------------------

/** Words that begin with و ب ل ك ف س themselves, by what all their forms begin with. */
const ownBeginnings = plainSet(`
  وئام وات واتساب واثق واجب واجه واحة واحد وادي وارث وارد وارسو واسع واشنطن واصف واضح واضع واعد واعي
  وافد وافق وافي واقع واقي والد وتير وثائق وثوق وثيق وجاه وجب وجدان وجه وجوب وجود وجيز وجيه وحد وحدان وحش
  وحي وحيد ودائع وداع ودي وديع وراث ورث ورد ورش ورطة ورق ورم وريث وريد وزار وزراء وزع وزن وزير وسائط وسائل
  وساد وساط وسط وسطاء وسع وسم وسوم وسيط وسيل وشيك وصاي وصايا وصف وصل وصم وصول وصي وضع وضوح وطأ وطن وظائف
  وظيف وعاء وعي وفا وفاء وفاق وفد وفر وفق وفود وفير وقائع وقاي وقت وقع وقف وقود وقوع وقوف وكال وكلاء وكيل
  ولاء ولاد ولاي ولد ولوج ولي وليد ومض وهم ويب ويبو ويكيبيديا ويلز ويندوز
  بأس بائع باب بابا باثولوجي باحث بادئ باراغواي باربادوس بارز باركود بارود باريس باطل باطن باقي باكستان
  باكور بالغ بالون بالي بانكوك بانوراما باهر باهظ ببليوغرافي بتروكيميائي بترول بث بجع بحار بحث بحر بحرين
  بحوث بحير بخار بدء بدا بدائل بداي بدع بدل بدن بدون بدوي بديع بديل بديهي بذر بذل بذور براء برازيل برامج
  براهين برايل برتغال برتقال برج برشلون برق برك بركان برلمان برلين برمج برميل برنامج برهان بروتوكول بروتون
  بروتين بروز بروفيسور بروكسل بروناي بري بريد بريطاني بريق بساط بستان بستن بسيط بشر بشع بشير بصر بصل بصم
  بصير بضائع بضاع بطار بطاق بطال بطان بطل بطلان بطول بطيء بعث بعثر بعد بعض بعيد بغداد بغي بقاء بقايا بقر
  بقع بقول بقي بكالوريوس بكتيري بكر بكسل بكين بلاتين بلاد بلازما بلاستيك بلاط بلاغ بلجيك بلد بلسم بلطيق
  بلغار بلقان بلوتوث بلور بلوز بلوط بلوغ بلوكتشين بليغ بليون بناء بنائ بنات بنان بند بندقي بنغال بنغلاديش
  بنفسج بنك بنما بنود بنوك بني بنين بنيوي بهاما بهج بهلوان بواب بوابات بوتاسيوم بوتسوانا بودكاست بوذي بورص
  بوركينا بوسن بوصل بولند بوليس بوليفيا بويض بيئ بياض بيان بيانو بيبليوغرافي بيت بيتكوين بيجين بيرو بيروت
  بيروقراطي بيزنطي بيضاء بيطر بيع بيكسل بيلاروس بين بيوت بيوتكنولوجي بيوغرافي بيولوجي بيومتري
  لؤلؤ لائح لائق لاتفي لاتيني لاجئ لاحق لاذع لازم لازورد لاسلكي لاصق لاعب لافت لامركزي لاهاي لاهوت لاوس
  لاوعي لباس لبس لبن لبنان لبناني لثام لجام لجان لجن لجوء لحظ لحم لحن لدى لذيذ لزج لزوم لسان لصوص لصيق لطيف
  لعب لغ لغز لغوي لفت لفظ لقاء لقاح لقب لقط لقيط لكن لكي لمحات لمحة لمس لندن لهب لهج لواء لوائح لوبي لوجستي
  لوح لوز لوزان لوغاريتم لوغو لوكسمبورغ لون لياق ليبرالي ليبي ليبيري ليتر ليتوانيا ليختنشتاين لير ليزر ليس
  ليسانس ليست ليل ليما لين لينكس
  ستار ستر ستمائة سته ستوديو ستون ستين سياج سياح سياد سيار سياس سياق سيبراني سيد سيدني سير سيراليون سيرك
  سيشيل سيطر سيكولوجي سيل سيليكون سيما سيمفوني سيميائي سيناريو سينغال سينما سينمائي سيول
  كأس كالسيوم كاليفورنيا
  فأر فالنسيا فبراير
`);

/** Words that begin with ال without the article, which keyboards also write without hamza: إلكتروني, آلات, التزام. */
const ownArticle = plainSet(`
  آلة آلات آلي آلية آليا آليات آلاف ألوان ألعاب ألمانيا ألماني ألمانية ألماس ألبان ألبوم ألياف ألقاب ألفاظ ألواح
  إلكترون إلكتروني إلغاء إلزام إلزامي إلحاق إلهام إلقاء إلمام إليه إليها إليهم
  إلهي التئام التباس التحاق التحام التزام التفات التفاف التقاء التصاق التقاط التماس التهاب
`);

const formEnding = /^(?:ي?(?:ه|ات|ين|ون|ان|ا)?|و|(?:ي|ات?|ت)?(?:ها|هم|هما|كم|ه))$/;

/** All that a reader has typed before a word of the list is complete, from a number of letters on. */
const beginningsOf = (list: ReadonlySet<string>, shortest: number): ReadonlySet<string> =>
  new Set([...list].flatMap((word) => [...word].map((_, at) => word.slice(0, Math.max(at + 1, shortest)))));

const ownTyped = beginningsOf(ownBeginnings, 3);
/** More letters than above: nearly all that is typed begins with ال. */
const ownArticleTyped = beginningsOf(ownArticle, 5);

function beginsItself(word: string): boolean {
  const key = plain(word);
  if (ownTyped.has(key)) return true;
  for (let length = 2; length < key.length; length++)
    if (ownBeginnings.has(key.slice(0, length)) && formEnding.test(key.slice(length))) return true;
  return false;
}

function hasNoArticle(word: string): boolean {
  const key = plain(word);
  if (ownArticle.has(key) || ownArticleTyped.has(key)) return true;
  // Only of long words: “الغاية” is no form of إلغاء.
  for (let length = 6; length < key.length; length++)
    if (ownArticle.has(key.slice(0, length)) && formEnding.test(key.slice(length))) return true;
  return false;
}

/** Words of two letters that stand behind one of و ب ل: “لحق المؤلف”, “بنص”. */
const shortWords = plainSet('حق نص بث فن طب كل حل خط سر في قد لا لم ما من هل هو هي عن لن أن إن أو أي');

/** “والبيانات”, “بالبيانات”, “للمكفوفين”, “كالصور” -> what the article stands before. */
function withoutArticle(word: string): string {
  const [, conjunction = '', article = ''] = /^([وف]?)([بك]?ال|لل)(?=..)/.exec(word) ?? [];
  if (!article || beginsItself(word)) return word;
  const noun = word.slice(conjunction.length);
  // “للغة” is written with two ل for three.
  if (article === 'لل' && beginsItself(noun.slice(1))) return noun.slice(1);
  if (article === 'ال' && hasNoArticle(noun)) return noun;
  // No pronoun follows where the article goes before: “الدوره” is الدورة.
  const bareNoun = noun.slice(article.length);
  return isWhole(bareNoun) ? bareNoun : bareNoun.replace(/ه$/, 'ة');
}

/** “وسرقة”, “بجنيف”, “لأصحاب”, “ستعقد” -> without the letter: whatever remains, all forms of a word lose the same. */
function withoutLetters(word: string): string {
  const rest = word.slice(1);
  const isClitic =
    // No word but a clitic stands before a hamza on alif, with few exceptions.
    (/^[وفبلك][أإآ]./.test(word) && !/^(?:كأس|بأس|فأر)/.test(word)) ||
    // Nor ف before another sound of the lips; س makes a future of يـ and تـ.
    (/^(?:[وبل].{3}|ف[بم]..|س[يت]..)/.test(word) && !beginsItself(word)) ||
    (/^[وبل]/.test(word) && shortWords.has(plain(rest)));
  return isClitic ? withoutLetters(rest) : word;
}

const withoutClitics = (word: string): string => withoutLetters(withoutArticle(clean(word)));

// ---- Endings ---------------------------------------------------------------------------------------------

/** Words to which an ending belongs that looks like one of number, gender or person. */
const ownEndings = plainSet(`
  أداة قانون تعاون معاون مليون تلفزيون تلفون إلكترون كربون مضمون مخزون بروتون فوتون نيوترون زيتون هرمون
  بروتين أكسجين هيدروجين فيتامين فلسطين برلين أنسولين بنزين
  إثبات التفات إفلات ثبات نبات ذات فئات صوت وقت بيت موت زيت نحت صمت سبت إنترنت مؤقت ثابت مثبت
  وجه شبه فقه مياه اتجاه انتباه اشتباه تشابه متشابه مشابه مواجه توجه توجيه تنبيه تشويه ترفيه
  تحكم تراكم متراكم تفاهم مساهم متهم أسهم درهم كلما
  مبدأ منشأ ملجأ خطأ مدعو عالمي داخلي خارجي جانبي ثانوي ساحلي
`);

/** تحسين, توقيت: verbal nouns whose last letter is their root's. */
const ownVerbalNoun = /^ت..ي[نت]$/;

function isWhole(word: string): boolean {
  const key = plain(word);
  return ownEndings.has(key) || ownVerbalNoun.test(key);
}

/** Words that ة makes out of others of another meaning: دورة “session”, دور “role”. There it stays. */
const ownFeminine = plainSet(`
  آل أمان تجار خبر خط دور سن صف صناع طريق عمال كتاب محاضر مشاهد مصادر مطالب معاهد معرف مقاطع مكتب منشأ منظم نشر
`);

const withoutFeminine = (word: string): string => {
  const key = plain(word);
  return ownFeminine.has(key) ? `${key}ه` : word;
};

/** “صورتها”, “بياناتكم”, “أفكارهم”: without the pronoun; ت before it is ة. */
function withoutPronoun(word: string): string {
  const [, ...nouns] = /^(.{2,})ها$|^(.{4,}|.+ت)(?:هما|هم|كم)$|^(.{2,})ه$/.exec(word) ?? [];
  const noun = nouns.find((part) => part !== undefined);
  if (noun === undefined) return word;
  if (/[^ا]ت$/.test(noun) && noun.length > 2 && !isWhole(noun)) return noun.replace(/ت$/, 'ة');
  // “معاهده” is typed for معاهدة, “مكافاه” for مكافأة.
  if (word === `${noun}ه` && (/ا$/.test(noun) || ownFeminine.has(plain(noun)))) return `${noun}ة`;
  return noun.replace(/ا[ئؤ]$/, 'اء');
}

/** “مسردا”, “استخداما”: accusative. */
const withoutCase = (word: string): string => word.replace(/(?<=...)ا$/, '');

function withoutNumber(word: string): string {
  // Dual of feminine words: “نتيجتان”, “دورتين”.
  const singular = word.replace(/(?<=...)ت[اي]ن$/, 'ة');
  const feminine = singular.replace(/(?<=..)(?:ة|ات)$/, '');
  if (feminine !== singular) return withoutFeminine(feminine);
  return (
    word
      // Plural, and dual in most cases: “مترجمون”, “مطورين”.
      .replace(/(?<=...)[وي]ن$/, '')
      // Dual of participles and verbal nouns only: “مشروعان”, “اجتماعان”, not “استبيان”.
      .replace(/(?<=^(?:م...+|ا.ت.ا.|است..ا.|ت..ي.))ان$/, '')
  );
}

/** Plural of a participle before another noun: “ممثلي الدول”, “واضعو السياسات”. Elsewhere ي makes another word: دولي. */
const withoutConstruct = (word: string): string =>
  word.replace(/(?<=^(?:م...+|.ا..|فنان|مغن|مؤد|مدع))[يو]$/, '');

function regularStem(word: string): string {
  let stem = word;
  // ات again for “المعلوماتية”.
  for (const shed of [withoutNumber, withoutConstruct, withoutNumber]) {
    if (isWhole(stem)) break;
    stem = shed(stem);
  }
  return plain(stem);
}

/** Irregular form and word, in turn: the broken plurals of this field. */
const forms = `
  خبراء خبير، علماء عالم، شركاء شريك، رؤساء رئيس، مدراء مدير، وزراء وزير، سفراء سفير، عملاء عميل،
  وكلاء وكيل، وسطاء وسيط، أمناء أمين، زملاء زميل، فقهاء فقيه، أعضاء عضو، أطباء طبيب، أشياء شيء، أسماء اسم،
  أجزاء جزء، أنباء نبأ، آراء رأي، أخطاء خطأ، أعباء عبء، أدباء أديب، شعراء شاعر، طلاب طالب، طلبة طالب،
  أطفال طفل، رجال رجل، أشخاص شخص، أفراد فرد، شعوب شعب، أصحاب صاحب، تجار تاجر، عمال عامل، حكام حاكم،
  قادة قائد، رواد رائد، ورثة وارث، مبادئ مبدأ، عقود عقد، حقوق حق، حدود حد، بنود بند، بحوث بحث، أبحاث بحث،
  وفود وفد، ردود رد، رسوم رسم، نصوص نص، فنون فن، علوم علم، أصول أصل، فصول فصل، حلول حل، قيود قيد، عروض عرض،
  قروض قرض، فروع فرع، فروق فرق، شروط شرط، جهود جهد، عهود عهد، بنوك بنك، ديون دين، ظروف ظرف، حروف حرف،
  خطوط خط، رموز رمز، شؤون شأن، عيوب عيب، قرون قرن، دروس درس، طرق طريقة، طرائق طريقة، سبل سبيل، نظم نظام،
  أنظمة نظام، كتب كتاب، صحف صحيفة، مدن مدينة، أطر إطار، لجان لجنة، دول دولة، أمم أمة، أدلة دليل،
  أدوية دواء، أغذية غذاء، أسئلة سؤال، أجوبة جواب، أجهزة جهاز، أنشطة نشاط، أمثلة مثال، أوعية وعاء،
  أغلفة غلاف، أزمنة زمن، أمكنة مكان، أماكن مكان، أسواق سوق، أصوات صوت، أسرار سر، أعمال عمل، أفكار فكرة،
  أفلام فيلم، أرقام رقم، أحكام حكم، أهداف هدف، أدوار دور، أنواع نوع، ألوان لون، أشكال شكل، أوزان وزن،
  أوقات وقت، أوراق ورقة، أوساط وسط، أوضاع وضع، أوصاف وصف، أوجه وجه، وجوه وجه، أيام يوم، أشهر شهر، شهور شهر،
  أعوام عام، سنوات سنة، سنين سنة، أزواج زوج، أزياء زي، أسعار سعر، أسباب سبب، أسس أساس، أجور أجر، أرباح ربح،
  أضرار ضرر، أطراف طرف، أغراض غرض، أقسام قسم، أنماط نمط، أبعاد بعد، آثار أثر، آفاق أفق، ألعاب لعبة،
  ألحان لحن، أحداث حدث، أجيال جيل، أجسام جسم، أحجام حجم، أخبار خبر، أخطار خطر، أقوال قول، أموال مال،
  أعصاب عصب، أساليب أسلوب، أصناف صنف، أوامر أمر، أمور أمر، أقاليم إقليم، أبواب باب، أملاك ملك،
  أسابيع أسبوع، محاكم محكمة، مكاتب مكتب، مراكز مركز، مصانع مصنع، مصارف مصرف، متاحف متحف، معاهد معهد،
  مدارس مدرسة، مناصب منصب، مواقع موقع، مواعيد موعد، مواضيع موضوع، مواضع موضع، موارد مورد، مواد مادة،
  مصالح مصلحة، مصادر مصدر، مطالب مطلب، معارف معرفة، معايير معيار، معالم معلم، مفاهيم مفهوم، مقاطع مقطع،
  مقاييس مقياس، مناطق منطقة، مناهج منهج، مسائل مسألة، مشاكل مشكلة، مشاريع مشروع، مشاهد مشهد، مشاهير مشهور،
  ملامح ملمح، ملايين مليون، مهام مهمة، مهن مهنة، مزايا ميزة، محاصيل محصول، محاضر محضر، محافل محفل،
  مبالغ مبلغ، مضامين مضمون، مجالس مجلس، مراسيم مرسوم، مراحل مرحلة، مظاهر مظهر، مشابك مشبك، مرضى مريض،
  منابر منبر، مياه ماء، قضايا قضية، ضحايا ضحية، خلايا خلية، هدايا هدية، وصايا وصية، زوايا زاوية،
  دعاوى دعوى، فتاوى فتوى، رؤى رؤية، قوانين قانون، عناوين عنوان، موازين ميزان، ميادين ميدان، براهين برهان،
  تمارين تمرين، جداول جدول، نماذج نموذج، برامج برنامج، تدابير تدبير، تصاميم تصميم، تراخيص ترخيص،
  تقارير تقرير، تعاميم تعميم، تفاصيل تفصيل، تعاريف تعريف، تكاليف تكلفة، تجارب تجربة، تقاليد تقليد،
  تواريخ تاريخ، تذاكر تذكرة، تواقيع توقيع، تصانيف تصنيف، قواعد قاعدة، قوائم قائمة، قوالب قالب، قنوات قناة،
  قيم قيمة، وثائق وثيقة، وسائط وسيط، وسائل وسيلة، وظائف وظيفة، وقائع واقعة، ودائع وديعة، عوالم عالم،
  عوامل عامل، عوائق عائق، عواقب عاقبة، عناصر عنصر، حواسيب حاسوب، حواجز حاجز، حوافز حافز، جوانب جانب،
  جوائز جائزة، جرائم جريمة، خرائط خريطة، خصائص خاصية، خوادم خادم، دوائر دائرة، دوافع دافع، ركائز ركيزة،
  رسائل رسالة، روابط رابط، سلاسل سلسلة، شرائح شريحة، صناديق صندوق، صنائع صناعة، ضرائب ضريبة، ضوابط ضابط،
  ظواهر ظاهرة، فوائد فائدة، فواصل فاصل، فهارس فهرس، لوائح لائحة، نتائج نتيجة، نظائر نظير، نوافذ نافذة،
  هوامش هامش، هياكل هيكل، هواتف هاتف، بدائل بديل، بضائع بضاعة، بلدان بلد، جزر جزيرة، إخوة أخ، أمهات أم،
  مكافآت مكافأة، منشآت منشأة، مفاجآت مفاجأة، أدوات أداة، فئات فئات، نساء مرأة، امرأة مرأة، قضاة قاضي،
  رعاة راعي، هواة هاوي، صناع صانع، حواشي حاشية، نواحي ناحية، فرق فريق، خطط خطة، حجج حجة، بلاد بلد،
  مخاطر خطر، مخاوف خوف، جزيئات جزيء، معرفات معرف، فئة فئات، أولى أول، ثان ثاني، كتبة كاتب
`;

const irregular: ReadonlyMap<string, string> = new Map(
  forms.split('،').map((pair) => {
    const [form = '', word = ''] = pair.trim().split(' ').map(clean);
    return [plain(form), regularStem(word)];
  }),
);

function stem(word: string): string {
  let inner = withoutClitics(word);
  // A broken plural has no ending but a pronoun or a case: “أفكارهم”, “أحكاما”; “معاهدة” is not the plural of معهد.
  for (const shed of [withoutPronoun, withoutCase]) {
    const known = irregular.get(plain(inner));
    if (known !== undefined) return known;
    if (!isWhole(inner)) inner = shed(inner);
  }
  return irregular.get(plain(inner)) ?? regularStem(inner);
}

// ---- Rules -----------------------------------------------------------------------------------------------

const fold = (word: string): string => plain(withoutClitics(word));

const stop: ReadonlySet<string> = new Set(
  [
    ...wordSet(`
      و ف ب ل ك في من إلى على عن مع أو أم ثم أن إن لأن كأن بأن قد هل لا لم لن ما ليس ليست كان كانت يكون تكون
      هو هي هم هما هذا هذه ذلك تلك هنا التي الذي الذين اللذان اللتان لذلك كذلك
      به بها بهما له لها لهم فيها فيما منه منها عليه عليها عليهم إليها بما مما كما عما لما
      بين بعد قبل عند عندما حيث حين حتى منذ لدى دون بدون سوى غير ضمن خلال عبر نحو حول بشأن بموجب
      كل أي إذا إذ لو لكن لكي كي كيف لماذا ماذا متى أين أيضا فقط إلا سوف
    `),
  ].map(fold),
);

export const rules: LanguageRules = { fold, stem, stop };
