/** Drâa-Tafilalet. Line: French official name | Arabic name | province or prefecture | other spellings. */
export const DRAA_TAFILALET = `
Errachidia | الرشيدية | Errachidia | rachidia, rachidiya, arrachidia, ar rachidia, lrachidia, ksar es souk, الراشيدية, الراشدية, قصر السوق
Erfoud | أرفود | Errachidia | arfoud, arfud, erfud
Rissani | الريصاني | Errachidia | risani, er rissani, الرصاني
Goulmima | كلميمة | Errachidia | gulmima, goulmina, كولميمة, گلميمة
Tinejdad | تنجداد | Errachidia | tinjdad, tinjedad, tinejdade, تينجداد
Jorf | الجرف | Errachidia | el jorf
Aoufous | أوفوس | Errachidia | aoufouss, awfous
Moulay Ali Cherif | مولاي علي الشريف | Errachidia | moulay ali chrif
Merzouga | مرزوكة | Errachidia | merzoga, marzouga, مرزوقة, hassi labied, hassilabied
Boudnib | بودنيب | Errachidia | boudenib, bou denib
Arab Sebbah Ziz | عرب الصباح زيز | Errachidia | arab sebbah, maadid, المعاضيد
Aghbalou N'Kerdous | أغبالو نكردوس | Errachidia | aghbalou nkerdous, aghbalou
Amellagou | أملاكو | Errachidia | amellago
Tadighoust | تاديغوست | Errachidia | tadirhoust
Mellab | ملعب | Errachidia | melaab, melâab
Taouz | الطاوس | Errachidia |
Ferkla | فركلة | Errachidia | ferkla el oulia
Guir | كير | Errachidia |
Oued Naâm | واد النعام | Errachidia | oued naam
Gheris | غريس | Errachidia | gheris essoufli
Kheng | الخنك | Errachidia | lkhenag, el kheng
Ouarzazate | ورزازات | Ouarzazate | warzazat, warzazate, ourzazate, ouarzazat, werzazat, وارزازات, ورزازت
Taznakht | تازناخت | Ouarzazate | tazenakht, taznagt, tazenakhte
Skoura Ahl El Oust | سكورة أهل الوسط | Ouarzazate | skoura ahl oust, skoura ouarzazate, skoura, سكورة
Aït Ben Haddou | أيت بن حدو | Ouarzazate | ait benhaddou, ait ben hadou, aït zineb, ksar ait benhaddou
Amerzgane | أمرزكان | Ouarzazate | amerzagane
Telouet | تلوات | Ouarzazate | telouat
Ghassate | غسات | Ouarzazate | rhassate
Tarmigt | ترميكت | Ouarzazate | tarmigte, tabounte, tabount, تابونت
Iznaguen | إزناكن | Ouarzazate |
Tidili | تيديلي | Ouarzazate |
Toundout | توندوت | Ouarzazate | toundoute
Imassine | إيماسين | Ouarzazate |
Ouisselsate | ويسلسات | Ouarzazate |
Midelt | ميدلت | Midelt | midlt, midilt, midelte
Er-Rich | الريش | Midelt | rich, errich, er rich, lrich
Boumia | بومية | Midelt | boumya, bou mia
Itzer | إيتزر | Midelt | itzar
Tounfite | تونفيت | Midelt | tounfit
Gourrama | كرامة | Midelt | gourama, grama
Zaïda | زايدة | Midelt | zaida, zayda, zeida
Imilchil | إملشيل | Midelt | imilchile, املشيل
Aït Ayach | أيت عياش | Midelt | ait ayache
Mibladen | ميبلادن | Midelt | mibladene
Amersid | أمرصيد | Midelt |
N'Zala | النزالة | Midelt | nzala
Mzizel | مزيزل | Midelt |
Guers Tiallaline | كرس تعلالين | Midelt | guers tiaallaline
Sidi Ayad | سيدي عياد | Midelt |
Aghbalou Serdane | أغبالو إسردان | Midelt | aghbalou n serdane
Outerbat | أوتربات | Midelt | outarbat
Tinghir | تنغير | Tinghir | tinerhir, tineghir, tinghire, tinrhir, تينغير, تنغير تودغى
Boumalne Dadès | بومالن دادس | Tinghir | boumalne, boumalne dades, boumaln, boumalen, boumalne du dades, بومالن, بومالن داداس
Kelâat M'Gouna | قلعة مكونة | Tinghir | kelaa mgouna, kelaat mgouna, kalaat mgouna, qalaat mgouna, el kelaa mgouna, klaat mgouna, قلعة مڭونة, قلعة امكونة
Alnif | ألنيف | Tinghir | alnife
Ikniouen | إكنيون | Tinghir | iknioun, ikniouen
Msemrir | مسمرير | Tinghir | msamrir
Taghzoute N'Aït Atta | تاغزوت نايت عطا | Tinghir | taghzout ait atta
Toudgha | تودغى | Tinghir | todra, todgha, toudra, toudgha el oulia, gorges du todra
Aït Sedrate | أيت سدرات | Tinghir | ait sedrat
Imider | إميضر | Tinghir | imiter
H'ssiya | احصيا | Tinghir | hssiya
M'ssici | مصيسي | Tinghir | mcissi, msissi
Souk Lakhmis Dadès | سوق الخميس دادس | Tinghir | souk khemis dades, khmis dades, خميس دادس
Zagora | زاكورة | Zagora | zagoura, zagorah, زاگورة, زكورة
Agdz | أكدز | Zagora | agdez, agdes, أگدز
Tamegroute | تامكروت | Zagora | tamgrout, tamegrout, tamgroute, تمكروت
M'hamid El Ghizlane | محاميد الغزلان | Zagora | mhamid, mhamid ghizlane, mhamid el ghozlane, mhamid ghezlane, امحاميد الغزلان
Tagounite | تاكونيت | Zagora | tagounit
Tazarine | تازارين | Zagora | tazzarine, tazarin
Nkob | النقوب | Zagora | n'kob, nqoub, nkoub
Taghbalte | تغبالت | Zagora | taghbalt
Tinzouline | تنزولين | Zagora | tinzoulin
Ternata | ترناتة | Zagora |
Beni Zoli | بني زولي | Zagora | bni zoli
Tansifte | تانسيفت | Zagora | tansift
Mezguita | مزكيطة | Zagora |
Aït Boudaoud | أيت بوداود | Zagora | ait boudaoued
Fezouata | فزواطة | Zagora | fezwata
Ktaoua | كتاوة | Zagora |
`;
