/** Béni Mellal-Khénifra. Line: French official name | Arabic name | province or prefecture | other spellings. */
export const BENI_MELLAL_KHENIFRA = `
Béni Mellal | بني ملال | Béni Mellal | bni mellal, beni mlal, bni mlal, benimellal, bni melal
Kasba Tadla | قصبة تادلة | Béni Mellal | kasbat tadla, qasbat tadla, kasbah tadla, casbah tadla, tadla, قصبة تادلا, تادلة
El Ksiba | القصيبة | Béni Mellal | ksiba, lksiba, el kciba
Zaouiat Cheikh | زاوية الشيخ | Béni Mellal | zaouiat echcheikh, zaouit cheikh, zawyat cheikh, zaouia cheikh
Oulad M'barek | أولاد امبارك | Béni Mellal | ouled mbarek, oulad embarek
Oulad Yaïch | أولاد يعيش | Béni Mellal | ouled yaich
Sidi Jaber | سيدي جابر | Béni Mellal | sidi jabeur
Foum El Anceur | فم العنصر | Béni Mellal | foum anceur, foum el ansar
Dir El Ksiba | دير القصيبة | Béni Mellal | dir ksiba
Aghbala | أغبالة | Béni Mellal | arhbala
Tizi N'Isly | تيزي نسلي | Béni Mellal | tizi nisly
Guettaya | كطاية | Béni Mellal | gtaya
Oulad Saïd El Oued | أولاد سعيد الواد | Béni Mellal | ouled said el oued, oulad said, أولاد سعيد
Oulad Gnaou | أولاد كناو | Béni Mellal | ouled gnaou
Samguet | سمكت | Béni Mellal | semguet
Naour | ناوور | Béni Mellal | naour
Taghzirt | تاغزيرت | Béni Mellal | tarhzirt
Foum Oudi | فم أودي | Béni Mellal |
Azilal | أزيلال | Azilal | azilale
Demnate | دمنات | Azilal | demnat, damnat, dmnat, demnete
Afourer | أفورار | Azilal | afourar, afourare
Bzou | بزو | Azilal | bezou
Ouaouizeght | واويزغت | Azilal | ouaouizaght, waouizaght, ouaouizert
Aït Attab | أيت عتاب | Azilal | ait atab
Foum Jemaa | فم الجمعة | Azilal | foum jamaa, foum jemâa, foum jmaa
Aït M'hamed | أيت امحمد | Azilal | ait mhamed
Tilougguite | تيلوكيت | Azilal | tillouguite, tillougguit
Aït Abbas | أيت عباس | Azilal |
Ouzoud | أوزود | Azilal | cascades d'ouzoud, ouzoude, شلالات أوزود
Tanant | تنانت | Azilal | tanante
Bin El Ouidane | بين الويدان | Azilal | bine el ouidane, bin ouidane
Zaouiat Ahansal | زاوية أحنصال | Azilal | zaouia ahansal, zaouiat ahancal
Tabant | تبانت | Azilal | ait bouguemez, aït bougmez, أيت بوكماز
Imi N'Oulaoun | إمي نولاون | Azilal |
Timoulilt | تيموليلت | Azilal |
Fquih Ben Salah | الفقيه بن صالح | Fquih Ben Salah | fkih ben salah, fqih ben salah, lfqih ben salah, fquih bensalah, fkih ben saleh, fquih, لفقيه بن صالح, الفقيه بنصالح
Souk Sebt Oulad Nemma | سوق السبت أولاد النمة | Fquih Ben Salah | souk sebt, souk sebt oulad nemma, souk sabt, souk essebt, souk sebt wlad nema, oulad nemma, ouled nemma, سوق السبت, سوق السبت أولاد النما, أولاد النمة
Oulad Ayad | أولاد عياد | Fquih Ben Salah | ouled ayad, oulad ayyad, wlad ayad
Dar Ould Zidouh | دار ولد زيدوح | Fquih Ben Salah | dar oulad zidouh, ould zidouh, دار أولاد زيدوح
Had Boumoussa | حد بوموسى | Fquih Ben Salah | had bou moussa
Sidi Aïssa Ben Ali | سيدي عيسى بن علي | Fquih Ben Salah | sidi aissa
Oulad Zmam | أولاد زمام | Fquih Ben Salah | ouled zmam
Krifate | الكريفات | Fquih Ben Salah | krifat
Bni Oukil | بني وكيل | Fquih Ben Salah | beni oukil
Khalfia | الخلفية | Fquih Ben Salah |
Bradia | البرادية | Fquih Ben Salah | el bradia, bradya
Sidi Hammadi | سيدي حمادي | Fquih Ben Salah |
Khénifra | خنيفرة | Khénifra | khnifra, khenifrah, kheniffra
M'rirt | مريرت | Khénifra | mrirt, mrirte, merirt
Moulay Bouazza | مولاي بوعزة | Khénifra | moulay bou azza
Aguelmous | أكلموس | Khénifra | aguelmouss, aglmous, أجلموس
Kahf Nsour | كهف النسور | Khénifra | kaf nsour, kef nsour
Tighassaline | تيغسالين | Khénifra | tighessaline
Aït Ishaq | أيت إسحاق | Khénifra | ait ishak, ait is7a9, ait ishaq
El Kbab | لقباب | Khénifra | lkbab, el kebab, القباب
Kerrouchen | كروشن | Khénifra | kerouchen
Lehri | لهري | Khénifra | lahri, el hri, الهري
Sebt Aït Rahou | سبت أيت رحو | Khénifra | sebt ait rahou
Had Bouhssoussen | حد بوحسوسن | Khénifra | had bouhsoussen
Ouaoumana | واومانة | Khénifra | ouaouimana
Sidi Yahya Ousaad | سيدي يحيى أوسعد | Khénifra | sidi yahia ou saad
Khouribga | خريبكة | Khouribga | khribga, khouribgua, khoribga, kouribga, خريبقة, خريبگة, اخريبكة
Oued Zem | وادي زم | Khouribga | wad zem, oued zam, ouad zem, واد زم
Boujad | أبي الجعد | Khouribga | bejaad, boujaad, bejaâd, abi al jaad, bjaad, bujad, أبو الجعد, بجعد, بوجعد
Boujniba | بوجنيبة | Khouribga | bou jniba, boujenniba
Hattane | حطان | Khouribga | hattan, lhattane
Boulanouare | بولنوار | Khouribga | boulanouar, boulnouar, boulenouar, بولانوار
Bir Mezoui | بئر مزوي | Khouribga | bir el mezoui
Foqra | الفقراء | Khouribga | lfoqra
Oulad Abdoune | أولاد عبدون | Khouribga | ouled abdoun
M'fassis | المفاسيس | Khouribga | mfassis
Lagfaf | لكفاف | Khouribga |
Rouached | الرواشد | Khouribga | er rouached
Tachrafat | تشرافت | Khouribga |
Oulad Azzouz (Khouribga) | أولاد عزوز (خريبكة) | Khouribga |
`;
