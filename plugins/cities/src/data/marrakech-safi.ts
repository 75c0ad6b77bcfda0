/** Marrakech-Safi. Line: French official name | Arabic name | province or prefecture | other spellings. */
export const MARRAKECH_SAFI = `
Marrakech | مراكش | Marrakech | marrakesh, mrakch, mrrakch, murakush, kech, مراكش الحمراء
Loudaya | لوداية | Marrakech | oudaya, el oudaya, الوداية
Saâda (Marrakech) | السعادة (مراكش) | Marrakech |
Sid Zouine | سيد الزوين | Marrakech | sidi zouine, sidi zwine, sid zwin, سيدي الزوين
Tassoultante | تسلطانت | Marrakech | tassoultant, tassultante
Harbil | حربيل | Marrakech | herbil
Tamansourt | تامنصورت | Marrakech | tamensourt, tamansort, تمنصورت
Souihla | السويهلة | Marrakech | swihla
Ouahat Sidi Brahim | واحة سيدي ابراهيم | Marrakech | sidi brahim marrakech
Oulad Hassoune | أولاد حسون | Marrakech | ouled hassoune
Ouled Dlim | أولاد دليم | Marrakech | oulad dlim
Tahannaout | تحناوت | Al Haouz | tahnaout, tahanaout, tahanaoute
Aït Ourir | أيت أورير | Al Haouz | ait ourire, ait orir
Amizmiz | أمزميز | Al Haouz | amezmiz, أمزمير
Asni | أسني | Al Haouz | asny
Tameslouht | تمصلوحت | Al Haouz | tamesloht, tamslohte, tamslouht, تامصلوحت
Ourika | أوريكا | Al Haouz | ourica, tnine ourika, vallee de l'ourika, أوريكة
Setti Fadma | ستي فاضمة | Al Haouz | setti fatma, sti fadma, ستي فاطمة
Lalla Takarkoust | لالة تكركوست | Al Haouz | lalla takerkoust, للا تكركوست, barrage lalla takerkoust
Oukaïmeden | أوكايمدن | Al Haouz | oukaimden, oukaimeden
Imlil | إمليل | Al Haouz | imlile
Aghmat | أغمات | Al Haouz | aghmate, ghmate, rhmate, غمات
Touama | تواما | Al Haouz | touamma
Zerkten | زركتن | Al Haouz |
Ouirgane | ويركان | Al Haouz | wirgane
Ijoukak | إجوكاك | Al Haouz |
Talat N'Yaaqoub | ثلاث نيعقوب | Al Haouz | talat n yacoub, tlat nyacoub, ثلاثاء نيعقوب
Sidi Abdallah Ghiat | سيدي عبد الله غياث | Al Haouz | sidi abdellah ghiat, sidi abdellah ghiyat
Tidili Mesfioua | تيديلي مسفيوة | Al Haouz |
Moulay Brahim | مولاي ابراهيم | Al Haouz | moulay ibrahim
Chichaoua | شيشاوة | Chichaoua | chichawa, chichaouah
Imintanoute | إمنتانوت | Chichaoua | imintanout, imi n tanout, imi n'tanoute, امينتانوت
Sidi Mokhtar | سيدي المختار | Chichaoua | sidi el mokhtar, sidi lmokhtar
Bouabout | بوابوض | Chichaoua | bou about, bouaboud
Majjat (Chichaoua) | مجاط (شيشاوة) | Chichaoua | mjjat, mejjat
Douirane | دويران | Chichaoua | douiran
Mzouda | مزوضة | Chichaoua |
El Kelâa des Sraghna | قلعة السراغنة | El Kelâa des Sraghna | kelaa sraghna, kelaat sraghna, kalaat sraghna, kelaat es sraghna, kalaa sraghna, qalaat sraghna, qalat sraghna, el kelaa, lkelaa, kelaa des srarhna, القلعة, قلعة السراغنا
Attaouia | العطاوية | El Kelâa des Sraghna | laattaouia, el attaouia, laataouia, ataouia
Tamallalt | تملالت | El Kelâa des Sraghna | tamelelt, tamellalt, tamlalt, تاملالت
Sidi Rahal (El Kelâa) | سيدي رحال (قلعة السراغنة) | El Kelâa des Sraghna | sidi rahhal
Ouargui | وركي | El Kelâa des Sraghna | ouarghi
Fraïta | فرايطة | El Kelâa des Sraghna | fraita
Dzouz | دزوز | El Kelâa des Sraghna |
Assahrij | الصهريج | El Kelâa des Sraghna | sahrij
Oulad Zarrad | أولاد زراد | El Kelâa des Sraghna | ouled zerrad
Zemrane Charqia | زمران الشرقية | El Kelâa des Sraghna | zemrane
Essaouira | الصويرة | Essaouira | souira, swira, essawira, saouira, mogador, sweera, موكادور
Tamanar | تمنار | Essaouira | tamnar
Talmest | تالمست | Essaouira | talmeste
Ounagha | أوناغة | Essaouira | ounara, اوناغا
El Hanchane | الحنشان | Essaouira | hanchane, lhanchane
Aït Daoud | أيت داود | Essaouira | ait daoued
Smimou | سميمو | Essaouira | smimo
Diabat | الديابات | Essaouira | diabate
Ghazoua | الغزوة | Essaouira | rhazoua
Tafedna | تافضنة | Essaouira |
Imsouane | إمسوان | Agadir-Ida Ou Tanane | imsouan, imessouane
Sidi Kaouki | سيدي كاوكي | Essaouira | sidi kawki, sidi kaouky
Moulay Bouzerktoun | مولاي بوزرقطون | Essaouira | moulay bouzerqtoun
Bouzemmour | بوزمور | Essaouira |
Sidi Ishaq | سيدي إسحاق | Essaouira | sidi ishak
Had Draa | حد الدرا | Essaouira | had dra
Ben Guerir | ابن جرير | Rehamna | benguerir, bengrir, ben grir, ben gurir, ben gerir, بن جرير, ابن كرير, بن كرير, بنكرير
Sidi Bou Othmane | سيدي بوعثمان | Rehamna | sidi bouatmane, sidi boutmane, sidi bouathmane, sidi bou othman
Skhour Rehamna | صخور الرحامنة | Rehamna | skhour rhamna, skhour des rehamna, صخور الرحامنه
Bouchane | بوشان | Rehamna | bouchan
Ras El Aïn Rehamna | راس العين الرحامنة | Rehamna | ras ain rhamna
Nzalat Laadam | نزالة لعظم | Rehamna | nzalet el adem, nzalat el adam
Labrikiyine | البريكيين | Rehamna | brikiyine
Safi | آسفي | Safi | asfi, assafi, asafi, saffi, أسفي, اسفى, سافي
Sebt Gzoula | سبت جزولة | Safi | sebt gezoula, sabt gzoula, sebt jzoula, سبت كزولة
Jemâa Shaïm | جمعة اسحيم | Safi | jemaa shaim, jamaat shaim, jemaat shaim, jamaa shaim, جمعة سحيم
Souira Guedima | الصويرة القديمة | Safi | souira kdima, souiria el kdima, souiria
Tlat Bouguedra | ثلاثاء بوكدرة | Safi | tlat bougadra, bouguedra, ثلاثاء بوكدرا
Hrara | احرارة | Safi | had hrara, حد حرارة
Moul El Bergui | مول البركي | Safi | moul bergui
Sidi Bouzid (Safi) | سيدي بوزيد (آسفي) | Safi |
Beddouza | البدوزة | Safi | el beddouza, bedouza
Lamsabih | لمصابيح | Safi |
Khatazakane | خط أزكان | Safi | khat azakane
Youssoufia | اليوسفية | Youssoufia | yousoufia, lyoussoufia, youssoufiya, louis gentil
Echemmaia | الشماعية | Youssoufia | chemaia, chemmaia, chmaia, ech chemmaia, chamaia
Ras El Aïn (Youssoufia) | رأس العين (اليوسفية) | Youssoufia |
Sidi Chiker | سيدي شيكر | Youssoufia |
Igoud | إيغود | Youssoufia | jbel irhoud, ighoud, ighoude
Lakhoualka | لخوالقة | Youssoufia |
`;
