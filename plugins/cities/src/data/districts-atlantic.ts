/**
 * Quarters of Casablanca, Rabat, Salé and Kénitra. Under a `# city id`, one line a quarter: French name | Arabic name | other spellings.
 * A leading `*` marks a name that people use for this one city only: alone in the city box it is enough.
 */
export const ATLANTIC_DISTRICTS = `
# casablanca
* Maârif | المعاريف | maarif, lmaarif, maaref, el maarif, maarif extension, المعارف
* Gauthier | كوتيي | gautier, goutier, غوتيي, كوتييه
* Sidi Maârouf | سيدي معروف | sidi maarouf, sidi maaroof
* Aïn Sebaâ | عين السبع | ain sebaa, ain sbaa, ain essebaa
* Aïn Diab | عين الذئاب | ain diab, عين الدياب
Hay Hassani | الحي الحسني | hay el hassani, hay hassani, حي الحسني
Hay Mohammadi | الحي المحمدي | hay mohamadi, hay mohammedi, حي المحمدي
* Oulfa | الألفة | el oulfa, loulfa, al oulfa
* Sidi Moumen | سيدي مومن | sidi moumn, sidi mumen
* Sidi Bernoussi | سيدي البرنوصي | bernoussi, el bernoussi, lbernoussi, البرنوصي
* Derb Sultan | درب السلطان | derb soltane, darb sultan, derb sltan
* Anfa | أنفا | anfa superieur
Racine | راسين |
* Bourgogne | بوركون | bourgone, بوركونيو
Belvédère | بلفدير | belvedere, بلفيدير
Californie | كاليفورنيا | california
* Aïn Chock | عين الشق | ain chok, ain choc, ain chouk
Moulay Rachid | مولاي رشيد | moulay rchid, my rachid
* Sbata | سباتة | sebata
* Sidi Othmane | سيدي عثمان | sidi othman, sidi atmane
* Lissasfa | ليساسفة | lisasfa, لساسفة
* Ben M'sick | ابن مسيك | ben msik, ben msick, benmsik, بن مسيك
* Roches Noires | الصخور السوداء | roche noire, assoukhour assawda
2 Mars | 2 مارس | deux mars
CIL | السيال | hay salama cil, cil hay essalam
Ancienne Médina | المدينة القديمة | medina, ancienne medina, bab marrakech
Habous | الأحباس | quartier habous, nouvelle medina, الحبوس
Polo | بولو | quartier polo
Oasis | الوازيس | l'oasis, loasis, واحة
Palmier | بالميي | palmiers, quartier palmier, les palmiers
Beauséjour | بوسيجور | beausejour
Ferme Bretonne | لافيرم بروطون | ferme bretone
Hay Raha | حي الراحة | hay erraha
* Mers Sultan | مرس السلطان | mers soltane, mers sultan
* Derb Ghallef | درب غلف | derb ghalef, derb rhallef
* Derb Omar | درب عمر | derb omar
Al Fida | الفداء | el fida, derb fida
Inara | إنارة | hay inara, al inara
* Sidi Belyout | سيدي بليوط | sidi belyoute
* Bachkou | باشكو | bachko
Salmia | السالمية | salmia 2, essalmia
* Attacharouk | التشارك | tacharouk, hay attacharouk
* Casanearshore | كازانيرشور | casanear shore
Aïn Borja | عين برجة | ain borja
La Gironde | جيروند | gironde
Hay Farah | حي الفرح | hay el farah
* Bouchentouf | بوشنتوف | bouchantouf
* Garage Allal | كراج علال | garaje allal
Hay Moulay Abdellah | حي مولاي عبد الله | moulay abdellah ain chock, moulay abdallah
Laymoune | ليمون | hay laymoune, lymoune
Nassim | النسيم | hay nassim, ennassim, annassim
Hay Sadri | حي الصدري | sadri
Jamila | جميلة | hay jamila, jmila
Val Fleuri | فال فلوري | val fleury
# rabat
Agdal | أكدال | أگدال, اگدال
Hay Riad | حي الرياض | hay ryad, hay riyad, hay er riad, riad, الرياض
* Souissi | السويسي | es souissi, swissi, souisi
* Yacoub El Mansour | يعقوب المنصور | yaacoub el mansour, yacoub mansour, cym, hay yacoub el mansour
* Takaddoum | التقدم | takadoum, hay takadoum, taqaddoum, حي التقدم
Youssoufia | اليوسفية | hay youssoufia
Hassan | حسان | quartier hassan, tour hassan, حي حسان
L'Océan | المحيط | ocean, quartier ocean, hay el mouhit, حي المحيط
Médina | المدينة القديمة | ancienne medina, medina
* Akkari | العكاري | el akkari, laakkari, akari
Hay Nahda | حي النهضة | nahda, nahda 1, nahda 2, النهضة
Aviation | أفياسيون | l'aviation, hay aviation, الطيران
* Diour Jamaa | ديور الجامع | diour jamâa, dyour jamaa
Les Orangers | الليمون | orangers, hay limoune
Al Irfane | العرفان | madinat al irfane, irfane
Douar El Hajja | دوار الحاجة | hajja
Guich Oudaya | كيش الأوداية | guich loudaya
Hay Al Fath | حي الفتح | el fath, hay el fath
Massira | المسيرة | hay massira, hay el massira
Kébibat | القبيبات | kbibat
# sale
* Tabriquet | تابريكت | tabrikt, tabriket, tabrikte
* Sala Al Jadida | سلا الجديدة | sala el jadida, sala jadida, sla jdida, salé el jadida, sale el jadida, sale al jadida
Hay Salam | حي السلام | hay essalam, hay assalam, salam, essalam, السلام
* Bettana | بطانة | betana, battana
Hay Karima | حي كريمة | karima
* Laâyayda | العيايدة | layayda, laayayda, el ayayda
Hssaine | احصاين | hssain, lahssaine, hsaine
Médina | المدينة القديمة | ancienne medina, medina
Sidi Moussa | سيدي موسى | sidi mousa
Hay Rahma | حي الرحمة | hay errahma, rahma
Hay Chmaou | حي شماعو | chemaou, chmaaou
Bouregreg | بورقراق | marina bouregreg, bou regreg
Hay Inbiat | حي الانبعاث | inbiaat, hay al inbiat
Saïd Hajji | سعيد حجي | said hajji
# kenitra
* Ouled Oujih | أولاد أوجيه | oulad oujih, ouled ouajih, oulad wjih, ولاد وجيه, أولاد اوجيه
* Saknia | الساكنية | essaknia, sakniya
Maâmora | المعمورة | maamora, mamora, maamoura
* Bir Rami | بئر رامي | bir rami, bir rami est
Khabazat | الخبازات | khabbazat, el khabazat
Ville Haute | المدينة العليا | ville haute
Val Fleury | فال فلوري |
Hay Al Menzeh | المنزه | menzeh, el menzeh
Alliance | أليانس | alliance darna, mehdia alliance
Ismaïlia | الإسماعيلية | ismailia
Médina | المدينة القديمة | medina
Hay Riad | حي الرياض | riad
Mimosas | ميموزا | mimoza
Fouarat | الفوارات | el fouarat
La Cité | لاسيتي | lacite
`;
