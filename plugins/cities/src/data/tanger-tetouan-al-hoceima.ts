/** Tanger-Tétouan-Al Hoceïma. Line: French official name | Arabic name | province or prefecture | other spellings. */
export const TANGER_TETOUAN_AL_HOCEIMA = `
Tanger | طنجة | Tanger-Assilah | tangier, tangiers, tanja, tandja, tanjah, tnja, tanger ville, طنجا, طانجة
Asilah | أصيلة | Tanger-Assilah | assilah, asila, arzila, أصيلا, ازيلا
Gueznaïa | اكزناية | Tanger-Assilah | gueznaia, gzenaya, gzennaya, guezenaya, كزناية, اجزناية, جزناية
Al Aouama | العوامة | Tanger-Assilah | laouama, el aouama
Hjar Ennhal | حجر النحل | Tanger-Assilah | hjar nhal, hajar nhal
Had Gharbia | حد الغربية | Tanger-Assilah | had el gharbia
Sidi Lyamani | سيدي اليمني | Tanger-Assilah | sidi el yamani, sidi lyamni, سيدي اليماني
Dar Chaoui | دار الشاوي | Tanger-Assilah | dar chaoui
Ksar Sghir | القصر الصغير | Fahs-Anjra | ksar es sghir, ksar esseghir, qsar sghir, ksar seghir, alcazar seguer, قصر الصغير
Anjra | أنجرة | Fahs-Anjra | anjera
Melloussa | ملوسة | Fahs-Anjra | mellousa, mloussa
Ksar El Majaz | قصر المجاز | Fahs-Anjra | ksar majaz
Jouamaa | الجوامعة | Fahs-Anjra | jouamâa
Taghramt | تغرامت | Fahs-Anjra |
Tétouan | تطوان | Tétouan | tetuan, tetwan, titwan, titaouin, tetaouan, tittawin, تيطوان, تيطاون
Oued Laou | واد لاو | Tétouan | wad laou, oued lao, وادي لاو, واد لو
Azla | أزلا | Tétouan | azlla, أزلى
Ben Karrich | بن قريش | Tétouan | benkarrich, ben karich, bni karrich, dar bni karrich, ابن قريش, دار بن قريش
Zinat | الزينات | Tétouan | ezzinat
Sahtryine | السحتريين | Tétouan |
Mallaliene | الملاليين | Tétouan | mellaliyine, malaliyine
M'diq | المضيق | M'diq-Fnideq | mdik, mediek, mdiaq, madiq, rincon, el rincon, lmdiq
Fnideq | الفنيدق | M'diq-Fnideq | fnidek, lfnideq, fnidaq, castillejos
Martil | مرتيل | M'diq-Fnideq | mertil, martile, rio martin, مارتيل
Belyounech | بليونش | M'diq-Fnideq | belyouneche, benzu
Allyine | العليين | M'diq-Fnideq |
Cabo Negro | كابو نيكرو | M'diq-Fnideq | kabo negro, الرأس الأسود, كابونيكرو
Larache | العرائش | Larache | laarache, laaraich, el araich, laarayech, larach, العرايش
Ksar El Kébir | القصر الكبير | Larache | ksar kbir, ksar lkbir, lksar lkbir, qsar lkbir, alcazarquivir, alcazar, قصر الكبير, لقصر لكبير
El Aouamra | العوامرة | Larache | laouamra larache, aouamra
Khemis Sahel | خميس الساحل | Larache | khmis sahel, khemis du sahel
Ksar Bjir | قصر بجير | Larache | ksar bejir, ksar bjir
Tatoft | تطفت | Larache |
Bni Arouss | بني عروس | Larache | beni arous
Bni Gorfet | بني كرفط | Larache | beni gorfet
Rissana | ريصانة | Larache | rissana chamalia
Zouada | زوادة | Larache |
Al Hoceïma | الحسيمة | Al Hoceïma | hoceima, lhoceima, houceima, elhoceima, husseima, hocima, alhucemas, villa sanjurjo
Imzouren | إمزورن | Al Hoceïma | imzoren, imzourn
Bni Bouayach | بني بوعياش | Al Hoceïma | beni bouayach, bni bouyach, ben bouayach
Ajdir (Al Hoceïma) | أجدير (الحسيمة) | Al Hoceïma |
Targuist | تارجيست | Al Hoceïma | targist, tarjist, تاركيست, ترجيست
Issaguen | إساكن | Al Hoceïma | ketama, issagen, كتامة, ايساكن
Nekkour | النكور | Al Hoceïma | nkour
Tamassint | تماسينت | Al Hoceïma | tamasint
Rouadi | الرواضي | Al Hoceïma |
Bni Boufrah | بني بوفراح | Al Hoceïma | beni boufrah
Bni Hadifa | بني حذيفة | Al Hoceïma | beni hadifa
Arbaa Taourirt | أربعاء تاوريرت | Al Hoceïma |
Izemmouren | إزمورن | Al Hoceïma | izemouren
Aït Kamra | أيت قمرة | Al Hoceïma | ait qamra
Bni Abdallah | بني عبد الله | Al Hoceïma | beni abdellah
Sidi Boutmim | سيدي بوتميم | Al Hoceïma |
Cala Iris | كالا إيريس | Al Hoceïma | torres de alcala
Chefchaouen | شفشاون | Chefchaouen | chaouen, chawen, chefchawen, xauen, chaoun, الشاون, شاون
Bab Taza | باب تازة | Chefchaouen | bab taza
Bab Berred | باب برد | Chefchaouen | bab bered, bab berrad
Jebha | الجبهة | Chefchaouen | el jebha, jabha, puerto capaz
Stehat | اسطيحات | Chefchaouen | stihat
Bni Ahmed Cherqia | بني أحمد الشرقية | Chefchaouen | bni ahmed
Mokrisset | مقريصات | Ouezzane | mokrissat, moqrisset
Talambote | تلمبوط | Chefchaouen | talembot, akchour, أقشور
Tanaqob | تنقوب | Chefchaouen | tanakoub
Derdara | الدردارة | Chefchaouen | dardara
Amtar | أمتار | Chefchaouen |
Bni Bouzra | بني بوزرة | Chefchaouen | beni bouzra
Ouazzane | وزان | Ouezzane | ouezzane, wazzan, wezzan, ouazan
Zoumi | زومي | Ouezzane | zoumy
Sidi Redouane | سيدي رضوان | Ouezzane | sidi redwan
Brikcha | بريكشة | Ouezzane | brikchah
Asjen | أسجن | Ouezzane |
Masmouda | مصمودة | Ouezzane |
Zghira | الزغيرة | Ouezzane |
Sidi Bousber | سيدي بوصبر | Ouezzane |
`;
