/** Oriental. Line: French official name | Arabic name | province or prefecture | other spellings. */
export const ORIENTAL = `
Oujda | وجدة | Oujda-Angad | wjda, wajda, ujda, oudjda, uxda, oujdah
Béni Drar | بني درار | Oujda-Angad | bni drar, beni drare
Naïma | النعيمة | Oujda-Angad | naima, neima
Isly | إسلي | Oujda-Angad | isli
Ahl Angad | أهل أنكاد | Oujda-Angad | angad
Aïn Sfa | عين الصفا | Oujda-Angad | ain safa
Bni Khaled | بني خالد | Oujda-Angad | beni khaled
Bsara | بصارة | Oujda-Angad |
Sidi Moussa Lemhaya | سيدي موسى لمهاية | Oujda-Angad |
Sidi Boulenouar | سيدي بولنوار | Oujda-Angad |
Nador | الناظور | Nador | nadur, nadour, nadoor, الناضور, ناضور
Al Aroui | العروي | Nador | el aroui, laroui, aroui, monte arruit, laaroui, العرويت, لعروي
Béni Ansar | بني أنصار | Nador | bni ansar, beni nsar, bni nsar, beni enzar, بني نصار
Selouane | سلوان | Nador | selouan, slouane, zelouane, سلون
Zaïo | زايو | Nador | zaio, zayo
Zeghanghane | أزغنغان | Nador | zghanghane, azghanghane, segangan, azeghanghane, زغنغن, ازغنغن, زغنغان
Ras El Ma | رأس الماء | Nador | ras elma, ras el mae, cap de l'eau, kabdana, راس الماء, رأس الما
Farkhana | فرخانة | Nador | ferkhana
Bni Sidel Jbel | بني سيدال الجبل | Nador | beni sidel
Bni Chiker | بني شيكر | Nador | beni chiker, bni chikar
Ihaddaden | إحدادن | Nador | ihdadden
Bouareg | بوعارك | Nador | bouarg, bouarek
Arekmane | أركمان | Nador | kariat arekmane, karia arekmane, arkmane, قرية أركمان
Hassi Berkane | حاسي بركان | Nador |
Afra | أفرا | Nador |
Iksane | إكسان | Nador |
Tiztoutine | تزطوطين | Nador | tiztoutin
Driouch | الدريوش | Driouch | drioch, derrioch, eddriouch
Midar | ميضار | Driouch | mider, ميدار
Ben Taïeb | بن الطيب | Driouch | ben taieb, bentaieb, ben tayeb, bentayeb, ابن الطيب
Dar El Kebdani | دار الكبداني | Driouch | dar kebdani, kebdani
Kassita | قاسيطة | Driouch | casita, كاسيطة
Tafersit | تفرسيت | Driouch | tafarsit
Temsamane | تمسمان | Driouch | tamsamane, timsamane, krouna
Boudinar | بودينار | Driouch |
Azlaf | أزلاف | Driouch |
Aïn Zohra | عين زورة | Driouch | ain zora
Tsaft | اتسافت | Driouch |
Berkane | بركان | Berkane | berkan, barkane, aberkane, brkan, أبركان
Saïdia | السعيدية | Berkane | saidia, essaidia, saidiya, saydia, saidia plage
Ahfir | أحفير | Berkane | hfir, martimprey
Aklim | أكليم | Berkane | aklime, أقليم أكليم
Sidi Slimane Echcharraa | سيدي سليمان شراعة | Berkane | sidi slimane cherraa, sidi slimane echeraa, sidi slimane charaa, سيدي سليمان الشراعة, شراعة
Aïn Erreggada | عين الركادة | Berkane | ain reggada, ain regada, ain rggada
Laâtamna | لعثامنة | Berkane | laatamna
Tafoughalt | تافوغالت | Berkane | taforalt, tafoghalt, تافغالت
Zegzel | زكزل | Berkane |
Fezouane | فزوان | Berkane | fazouane
Madagh | مداغ | Berkane |
Boughriba | بوغريبة | Berkane |
Taourirt | تاوريرت | Taourirt | tawrirt, taourirte, tourirt
El Aïoun Sidi Mellouk | العيون سيدي ملوك | Taourirt | el aioun sidi mellouk, laayoune sidi mellouk, el ayoun sidi mellouk, aioun sidi mellouk, el aioun charqia, el aioun cherkia, laayoune charkia, laayoune echarkia, العيون الشرقية, عيون سيدي ملوك
Debdou | دبدو | Taourirt | dabdou
Mestegmar | مستكمر | Taourirt | mestguemar
Aïn Lehjer | عين لحجر | Taourirt | ain lahjar
Melg El Ouidane | ملكى الويدان | Taourirt | melga el ouidane
Guercif | جرسيف | Guercif | gercif, jersif, guersif, grsif, garsif, كرسيف, گرسيف, قرسيف
Taddart (Guercif) | تادرت (جرسيف) | Guercif | taddert guercif
Saka | صاكا | Guercif | sakka
Mezguitem | مزكيتام | Guercif | mazguitam
Houara Oulad Raho | هوارة أولاد رحو | Guercif | oulad raho, ouled raho
Lamrija | لمريجة | Guercif | mrija
Jerada | جرادة | Jerada | jrada, djerada, jrara
Aïn Béni Mathar | عين بني مطهر | Jerada | ain bni mathar, ain beni methar, berguent, بركنت
Touissit | تويسيت | Jerada | twissit
Oued El Heimer | وادي الحيمر | Jerada | oued heimer
Guenfouda | كنفودة | Jerada | genfouda
Tiouli | تيولي | Jerada |
Gafait | كفايت | Jerada | guefait
Lebkhata | لبخاتة | Jerada |
Figuig | فجيج | Figuig | figuigue, fguig, fikik, فكيك, فگيگ, فيكيك
Bouarfa | بوعرفة | Figuig | bou arfa, bouaarfa
Tendrara | تندرارة | Figuig | tandrara
Talsint | تالسينت | Figuig | talsinnt, talssint
Beni Tadjite | بني تدجيت | Figuig | bni tadjit, beni tajjite, bni tajit, بني تجيت
Bni Guil | بني كيل | Figuig | beni guil
Bouanane | بوعنان | Figuig | bouanan
Aïn Chair | عين الشعير | Figuig | ain echair
Bouchaouene | بوشاون | Figuig |
`;
