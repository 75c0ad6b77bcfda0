/** Guelmim-Oued Noun. Line: French official name | Arabic name | province | other spellings. */
export const GUELMIM_OUED_NOUN = `
Guelmim | كلميم | Guelmim | goulimine, gulmim, goulmim, guelmime, goulimime, glmim, goulmine, guelmin, گلميم, كليميم, قلميم, جلميم
Bouizakarne | بويزكارن | Guelmim | bouizakaren, bouizakarn, bou izakarn, بوزكارن
Ifrane Atlas Saghir | إفران الأطلس الصغير | Guelmim | ifrane anti atlas, ifrane de l'anti-atlas, ifrane el atlas saghir
Taghjijt | تغجيجت | Guelmim | tarhjijt, taghajijt
Asrir | أسرير | Guelmim | tighmert, tighmart, تغمرت
Fask | فاصك | Guelmim | faske
Labyar | لبيار | Guelmim | abaynou, abaino
Tagante | تكانت | Guelmim | tagant
Timoulay | تيمولاي | Guelmim | timoulaye
Ksabi Tagoust | القصابي تكوست | Guelmim | ksabi, القصابي
Assa | أسا | Assa-Zag | آسا
Zag | الزاك | Assa-Zag | zaag, ezzag, الزاگ
Aouint Lahna | عوينة لهنا | Assa-Zag | aouinet lahna
Aouinet Torkoz | عوينة تركز | Assa-Zag | aouint torkoz
Tan-Tan | طانطان | Tan-Tan | tantan, tantane, tanttan, طنطان
El Ouatia | الوطية | Tan-Tan | ouatia, louatia, tan tan plage, tan-tan plage, elouatia, طانطان الشاطئ
Tilemzoune | تلمزون | Tan-Tan | tilemzoun
Msied | امسيد | Tan-Tan |
Ben Khlil | بن خليل | Tan-Tan |
Abteh | أبطيح | Tan-Tan |
Sidi Ifni | سيدي إفني | Sidi Ifni | sidi ifny, ifni, sid ifni, santa cruz de mar pequena, إفني
Mirleft | ميرلفت | Sidi Ifni | mirlaft, mirlefte, mirleft plage, مير اللفت, ميراللفت
Lakhsas | لاخصاص | Sidi Ifni | lakhsass, الأخصاص, لخصاص
Tioughza | تيوغزة | Sidi Ifni | tiourhza
Mesti | مستي | Sidi Ifni | mesty
Arbaa Mesti | أربعاء مستي | Sidi Ifni |
Tnine Aday | اثنين أداي | Sidi Ifni | tnin aday
Arbaa Aït Abdellah | أربعاء أيت عبد الله | Sidi Ifni | arbaa ait abdallah
Ibdar | إبضر | Sidi Ifni |
Sbouya | صبويا | Sidi Ifni |
`;

/** Laâyoune-Sakia El Hamra. */
export const LAAYOUNE_SAKIA_EL_HAMRA = `
Laâyoune | العيون | Laâyoune | laayoune, layoune, laayoun, la ayoune, el aaiun, el aaiún, aaiun, laayoune sahara, laâyoune ville, لعيون
El Marsa | المرسى | Laâyoune | laayoune plage, marsa laayoune, el marsa laayoune, laâyoune port, المرسى العيون, فم الواد المرسى
Foum El Oued | فم الواد | Laâyoune | foum oued, foum el ouad
Boukraa | بوكراع | Laâyoune | bou craa, boucraa, boukra
Daoura | الدورة | Tarfaya | ed daoura
Boujdour | بوجدور | Boujdour | bojdour, boujdor, bojador, bujdur, cap boujdour
Gueltat Zemmour | كلتة زمور | Boujdour | guelta zemmour
Es-Semara | السمارة | Es-Semara | smara, essmara, semara, es smara, assamara, السماره
Jdiriya | جديرية | Es-Semara | jdiria
Amgala | أمكالة | Es-Semara |
Haouza | حوزة | Es-Semara |
Tifariti | تفاريتي | Es-Semara |
Tarfaya | طرفاية | Tarfaya | tarfaia, cap juby, طرفايا
Akhfennir | أخفنير | Tarfaya | akhfenir, akhfnir
Tah | الطاح | Tarfaya |
`;

/** Dakhla-Oued Ed-Dahab. */
export const DAKHLA_OUED_ED_DAHAB = `
Dakhla | الداخلة | Oued Ed-Dahab | ad dakhla, eddakhla, addakhla, villa cisneros, dakhla sahara
El Argoub | العركوب | Oued Ed-Dahab | largoub, argoub, el argoub
Bir Anzarane | بئر أنزران | Oued Ed-Dahab | bir anzaran, بير انزران
Gleibat El Foula | كليبات الفولة | Oued Ed-Dahab |
Imlili | إمليلي | Oued Ed-Dahab |
Oum Dreyga | أم ادريكة | Oued Ed-Dahab | oum dreiga
Lagouira | الكويرة | Aousserd | la guera, laguera, lagwira, الگويرة
Aousserd | أوسرد | Aousserd | awsard, aoussard
Bir Gandouz | بئر كندوز | Aousserd | bir guendouz, بير كندوز
Guerguerat | الكركرات | Aousserd | gargarat, guergarat, guerguarat, el guerguerat, گرگرات
Tichla | تيشلا | Aousserd |
Zoug | الزوك | Aousserd |
Aghouinite | أغوينيت | Aousserd | aghouinit
`;
