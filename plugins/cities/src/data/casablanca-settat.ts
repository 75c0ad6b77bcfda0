/** Casablanca-Settat. Line: French official name | Arabic name | province or prefecture | other spellings. */
export const CASABLANCA_SETTAT = `
Casablanca | الدار البيضاء | Casablanca | الدارالبيضاء, casa, caza, kaza, cassa, casa blanca, dar lbida, dar el beida, dar bida, dar bayda, ddar lbayda, dar al baida, addar albaydae, dar elbaida, دار البيضاء, الدار البيضا, الدار لبيضا, كازا, كازابلانكا, كازا بلانكا, كازابلانكة, الضار البيضاء
Mohammedia | المحمدية | Mohammedia | mohammédia, mohamedia, mohammadia, mhamdia, fedala, fdala, فضالة, lmhamdia
Aïn Harrouda | عين حرودة | Mohammedia | ain harouda, ain hrouda
Beni Yakhlef | بني يخلف | Mohammedia | bni yakhlef, beni ikhlef
Echchallalate | الشلالات | Mohammedia | chellalate, challalat, chelalat
Sidi Moussa Ben Ali | سيدي موسى بن علي | Mohammedia |
Sidi Moussa Majdoub | سيدي موسى المجدوب | Mohammedia | sidi moussa el majdoub
El Jadida | الجديدة | El Jadida | jadida, jdida, ljdida, mazagan, mazagao
Azemmour | أزمور | El Jadida | azemour, azammour
Bir Jdid | البئر الجديد | El Jadida | bir jedid, bir jadid, el bir jadid, بير جديد, البير الجديد
Haouzia | الحوزية | El Jadida | el haouzia, lhaouzia
Moulay Abdellah Amghar | مولاي عبد الله أمغار | El Jadida | moulay abdellah, moulay abdallah, مولاي عبد الله
Jorf Lasfar | الجرف الأصفر | El Jadida | jorf el asfar, jorf lasfer
Sidi Bouzid (El Jadida) | سيدي بوزيد (الجديدة) | El Jadida |
Sidi Abed | سيدي عابد | El Jadida | sidi abid plage
Oulad Frej | أولاد فرج | El Jadida | ouled frej, oulad fraj
Oulad Rahmoune | أولاد رحمون | El Jadida | ouled rahmoun
Sebt Saïss | سبت سايس | El Jadida | sebt sais
Zaouiat Saïss | زاوية سايس | El Jadida | zaouiat sais
Boulaouane | بولعوان | El Jadida | boulaouan
Chtouka (El Jadida) | اشتوكة (الجديدة) | El Jadida | tnine chtouka, tnine chtouka el jadida, اثنين اشتوكة
Mettouh | متوح | El Jadida | metouh
Oulad Ghanem | أولاد غانم | El Jadida | ouled ghanem
Sidi Ismaïl | سيدي إسماعيل | El Jadida | sidi smail, sidi smain, سيدي اسماعين
Sidi Ali Ben Hamdouche | سيدي علي بن حمدوش | El Jadida | sidi ali azemmour
Laghdira | الغديرة | El Jadida | lghdira
Nouaceur | النواصر | Nouaceur | nouasser, nwaser, nouacer, naouacer
Bouskoura | بوسكورة | Nouaceur | boskoura
Dar Bouazza | دار بوعزة | Nouaceur | dar bou azza
Oulad Azzouz (Nouaceur) | أولاد عزوز (النواصر) | Nouaceur | ouled azzouz
Oulad Saleh | أولاد صالح | Nouaceur | ouled salah, oulad salah, ouled saleh
Errahma | الرحمة | Nouaceur | rahma, madinat errahma, casa errahma, casablanca errahma, dar bouazza errahma, مدينة الرحمة
Tamaris | طماريس | Nouaceur | dar bouazza tamaris
Médiouna | مديونة | Médiouna | mediouna, mdiouna
Tit Mellil | تيط مليل | Médiouna | titmlil, tit melil, tite mellil
Lahraouiyine | الهراويين | Médiouna | lahraouyine, lahraouine, hraouiyine, el hraouyine
Mejjatia Oulad Taleb | المجاطية أولاد الطالب | Médiouna | mejjatia, ouled taleb
Sidi Hajjaj Oued Hassar | سيدي حجاج واد حصار | Médiouna | oued hassar
Benslimane | بنسليمان | Benslimane | ben slimane, ben sliman, bensliman, ابن سليمان, بن سليمان
Bouznika | بوزنيقة | Benslimane | bouznica
El Mansouria | المنصورية | Benslimane | mansouria, lmansouria
Cherrat | الشراط | Benslimane | oued cherrat, charrat
Ziaida | الزيايدة | Benslimane | ziayda
Fdalate | فضالات | Benslimane | fdalat
Mellila | مليلة | Benslimane | mlila
Sidi Bettache | سيدي بطاش | Benslimane | sidi bettach
Berrechid | برشيد | Berrechid | berchid, brchid, برشد
Had Soualem | حد السوالم | Berrechid | soualem, el had soualem, had essoualem, السوالم
Soualem Trifia | السوالم الطريفية | Berrechid | trifia
Deroua | الدروة | Berrechid | droua, eddaroua, ederoua, dderoua
El Gara | الكارة | Berrechid | gara, lgara
Oulad Abbou | أولاد عبو | Berrechid | ouled abbou
Sidi Rahal Chatai | سيدي رحال الشاطئ | Berrechid | sidi rahal, سيدي رحال, sidi rahal plage, sidi rahal chatea, sidi rahal chatii, سيدي رحال الشاطىء
Sahel Oulad H'riz | الساحل أولاد حريز | Berrechid | ouled hriz sahel, sahel oulad hriz
Riah | رياح | Berrechid | riyah
Jaqma | جاقمة | Berrechid | jakma
Sidi El Mekki | سيدي المكي | Berrechid |
Settat | سطات | Settat | stat, sttat, ستات
Ben Ahmed | ابن أحمد | Settat | benahmed, ben hmed, بن احمد, بنحمد
El Borouj | البروج | Settat | borouj, lbrouj
Oulad M'rah | أولاد امراح | Settat | ouled mrah, oulad mrah
Oulad Saïd (Settat) | أولاد سعيد (سطات) | Settat |
Guisser | كيسر | Settat | gisser, كيصر
Loulad | لولاد | Settat | lolad
Ras El Aïn (Settat) | رأس العين (سطات) | Settat | ras el ain chaouia
Sidi Hajjaj (Settat) | سيدي حجاج (سطات) | Settat |
Sidi El Aïdi | سيدي العايدي | Settat | sidi laidi, sidi el aydi
Khemissat Chaouia | خميسات الشاوية | Settat |
Mechraa Ben Abbou | مشرع بن عبو | Settat | mechra ben abbou, machraa ben abbou
Tamadroust | تامدروست | Settat |
Sidi Bennour | سيدي بنور | Sidi Bennour | sidi bennor, sidi bnour
Zemamra | الزمامرة | Sidi Bennour | zmamra, khemis zemamra, khmis zmamra, خميس الزمامرة
Oualidia | الوليدية | Sidi Bennour | walidia, loualidia, lwalidia, الواليدية
Oulad Amrane | أولاد عمران | Sidi Bennour | ouled amrane
Laâounate | العونات | Sidi Bennour | laaounate, had laounate, lounat
Laâtatra | العطاطرة | Sidi Bennour | laatatra
Khémis K'sibat | خميس القصيبات | Sidi Bennour | khemis ksiba, ksibat
Tnine Gharbia | اثنين الغربية | Sidi Bennour | gharbia, tnin gharbia
Bni Hilal | بني هلال | Sidi Bennour | beni hilal
`;
