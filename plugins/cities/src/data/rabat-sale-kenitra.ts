/** Rabat-Salé-Kénitra. Line: French official name | Arabic name | province or prefecture | other spellings. */
export const RABAT_SALE_KENITRA = `
Rabat | الرباط | Rabat | rbat, ribat, errabat, errbat
Salé | سلا | Salé | sala, sla, slaa, سلى, سالة
Sidi Bouknadel | سيدي بوقنادل | Salé | bouknadel, bouqnadel, sidi bou knadel, بوقنادل, القنادل
Shoul | السهول | Salé | es shoul, sehoul
Ameur (Salé) | عامر (سلا) | Salé |
Témara | تمارة | Skhirate-Témara | tmara, temmara, تيمارة
Skhirat | الصخيرات | Skhirate-Témara | skhirate, skhrat, sekhirat, sokhirat
Aïn Attig | عين عتيق | Skhirate-Témara | ain atiq, ain atik
Aïn Aouda | عين عودة | Skhirate-Témara | ain el aouda, ain laouda, عين العودة
Tamesna | تامسنا | Skhirate-Témara | tamasna, تامسنة
Harhoura | الهرهورة | Skhirate-Témara | el harhoura, hrhoura, herhoura
Sidi Yahya Zaër | سيدي يحيى زعير | Skhirate-Témara | sidi yahya zaer, sidi yahya des zaer, sidi yahia zair
Oumazza | أم عزة | Skhirate-Témara | oum azza, oum azza zaer
Mers El Kheir | مرس الخير | Skhirate-Témara | marsa el kheir
Sabbah | الصباح | Skhirate-Témara | essabbah skhirat
Kénitra | القنيطرة | Kénitra | knitra, qnitra, lqnitra, kinitra, qunaytira, kunitra, port lyautey, القنيترة, لقنيطرة
Mehdia | المهدية | Kénitra | mahdia, mehdya, mehdia plage, mahdia plage
Sidi Taibi | سيدي الطيبي | Kénitra | sidi taybi, sidi tayebi
Souk El Arbaa du Gharb | سوق أربعاء الغرب | Kénitra | souk el arbaa, souk larbaa, souk larbaa gharb, souk larbaa du gharb, souk el arbaa el gharb, larbaa gharb, سوق الأربعاء, سوق الأربعاء الغرب, سوق اربعا الغرب, لاربعا الغرب
Souk Tlet El Gharb | سوق ثلاثاء الغرب | Kénitra | souk tlat gharb, souk tlet gharb, tlat el gharb, سوق التلاتاء الغرب
Moulay Bousselham | مولاي بوسلهام | Kénitra | moulay bouselham
Lalla Mimouna | لالة ميمونة | Kénitra | lala mimouna, للا ميمونة
Sidi Allal Tazi | سيدي علال التازي | Kénitra | sidi allal et tazi, allal tazi, علال التازي
Arbaoua | عرباوة | Kénitra | larbaoua
Mograne | المكرن | Kénitra | mogran, mougrane
Haddada | حدادة | Kénitra | el haddada
Ameur Seflia | عامر السفلية | Kénitra |
Sidi Mohamed Lahmar | سيدي محمد لحمر | Kénitra | sidi mohamed el ahmar, سيدي محمد الأحمر
Benmansour | بنمنصور | Kénitra | ben mansour kenitra, بن منصور
Kariat Ben Aouda | قرية بن عودة | Kénitra | karia ben aouda
Khémisset | الخميسات | Khémisset | khmissat, khemissat, khmisset, lkhmissat
Tiflet | تيفلت | Khémisset | tifelt, tefelt, تفلت
Rommani | الرماني | Khémisset | romani, roumani, er rommani
Sidi Allal El Bahraoui | سيدي علال البحراوي | Khémisset | sidi allal bahraoui, allal bahraoui, kamouni, camouni, علال البحراوي, الكاموني
Oulmès | أولماس | Khémisset | oulmes, ولماس
Tiddas | تداس | Khémisset | tidas
Maâziz | معازيز | Khémisset | maaziz, المعازيز
Sidi Abderrazak | سيدي عبد الرزاق | Khémisset | sidi abderazzak
Khémis Sidi Yahya | خميس سيدي يحيى | Khémisset |
Ezzhiliga | الزحيليكة | Khémisset | zhiliga, zehiliga
Marchouch | مرشوش | Khémisset | merchouch
Brachoua | البراشوة | Khémisset | el brachoua, had brachoua, حد البراشوة
Aït Yadine | أيت يدين | Khémisset |
Aïn Johra | عين جوهرة | Khémisset | ain el jawhara
Sfassif | الصفاصيف | Khémisset |
Sidi Kacem | سيدي قاسم | Sidi Kacem | sidi qacem, sidi kassem, sidi qassem, petitjean
Mechra Bel Ksiri | مشرع بلقصيري | Sidi Kacem | bel ksiri, belksiri, mechraa belksiri, machraa bel ksiri, بلقصيري, مشرع بلقصيرى
Jorf El Melha | جرف الملحة | Sidi Kacem | jorf melha, jorf el malha, jourf melha
Had Kourt | حد كورت | Sidi Kacem | had court, hadd kourt
Dar Gueddari | دار الكداري | Sidi Kacem | dar el gueddari, dar gdari, دار الگداري
Khénichet | الخنيشات | Sidi Kacem | khenichat, khnichat, lkhnichat
Zirara | زيرارة | Sidi Kacem | zrara, زرارة
Sidi Ameur El Hadi | سيدي عمر الحاضي | Sidi Kacem | sidi ameur
Zagotta | زكوطة | Sidi Kacem | zeggota, zegota
Aïn Dfali | عين الدفالي | Sidi Kacem | ain defali
Teroual | تروال | Sidi Kacem |
Nouirate | النويرات | Sidi Kacem | nouirat
Sidi Slimane | سيدي سليمان | Sidi Slimane | sidi sliman
Sidi Yahya El Gharb | سيدي يحيى الغرب | Sidi Slimane | sidi yahya du gharb, sidi yahia gharb, sidi yahya gharb, سيدي يحي الغرب
Kceibia | القصيبية | Sidi Slimane | lksibia, kcibia
Dar Bel Amri | دار بلعامري | Sidi Slimane | dar belamri, dar bel hamri, belamri, دار العامري
Oulad H'cine | أولاد حسين | Sidi Slimane | ouled hcine
Boumaïz | بومعيز | Sidi Slimane | boumaiz
Azghar | أزغار | Sidi Slimane |
`;
