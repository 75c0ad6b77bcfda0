/** Fès-Meknès. Line: French official name | Arabic name | province or prefecture | other spellings. */
export const FES_MEKNES = `
Fès | فاس | Fès | fez, fas, fess, fass
Meknès | مكناس | Meknès | mekness, meknas, mknas, miknas, meqnes, مكناسة الزيتون
Moulay Idriss Zerhoun | مولاي إدريس زرهون | Meknès | moulay idriss, moulay driss zerhoun, moulay driss, zerhoun, مولاي إدريس, زرهون
Boufakrane | بوفكران | Meknès | boufekrane, bou fekrane
Al Machouar Stinia | المشور الستينية | Meknès | mechouar stinia
Aïn Karma | عين كرمة | Meknès | ain kerma, عين الكرمة
Aïn Jemaa | عين الجمعة | Meknès | ain jemâa, ain jmaa, عين جمعة
Mhaya | المهاية | Meknès | m'haya
Dkhissa | الدخيسة | Meknès | dekhissa
Sidi Slimane Moul Al Kifane | سيدي سليمان مول الكيفان | Meknès | sidi slimane moul kifane, moul kifane
Mghassiyine | المغاصيين | Meknès | mghassiyin
Nzalat Bni Amar | نزالة بني عمار | Meknès | nzala bni ammar, nzalet beni amar
Sidi Abdallah Al Khayat | سيدي عبد الله الخياط | Meknès |
Dar Oum Soltane | دار أم السلطان | Meknès | dar oum sultan
Majjat (Meknès) | مجاط (مكناس) | Meknès | mejjat
Oualili | وليلي | Meknès | volubilis, walili
El Hajeb | الحاجب | El Hajeb | hajeb, lhajeb, hajb
Agouraï | أكوراي | El Hajeb | agourai, agoray, أكراي
Aïn Taoujdate | عين تاوجطات | El Hajeb | ain taoujtat, ain taoujdat, taoujtat, taoujdate, عين تاوجدات, تاوجطات
Sebaa Aïoun | سبع عيون | El Hajeb | sabaa aiyoun, sebaa ayoun, sbaa ayoun, sabaa ayoun, سبعة عيون
Bouderbala | بودربالة | El Hajeb | bou derbala
Aït Yaazem | أيت يعزم | El Hajeb | ait yazem, ait yaazem
Iqaddar | إقدار | El Hajeb | ikeddar
Jahjouh | جحجوح | El Hajeb |
Ifrane | إفران | Ifrane | ifran, yfrane, يفرن
Azrou | أزرو | Ifrane | azro
Aïn Leuh | عين اللوح | Ifrane | ain leuh, ain louh, عين لوح
Timahdite | تيمحضيت | Ifrane | timahdit
Dayat Aoua | ضاية عوا | Ifrane | dayet aoua, daya aoua
Tizguite | تيزكيت | Ifrane | tizguit
Ben Smim | بن صميم | Ifrane | bensmim
Sidi El Makhfi | سيدي المخفي | Ifrane |
Ouiouane | ويوان | Khénifra |
Oued Ifrane | واد إفران | Ifrane |
Moulay Yacoub | مولاي يعقوب | Moulay Yacoub | moulay yaacoub, moulay yaaqoub, my yacoub
Sebaa Rouadi | سبع رواضي | Moulay Yacoub | sbaa rouadi
Aïn Chkef | عين الشقف | Moulay Yacoub | ain chkaf, ain chqef
Mikkes | ميكس | Moulay Yacoub | mikes
Oulad Tayeb | أولاد الطيب | Fès | ouled tayeb, oulad taieb
Sidi Harazem | سيدي حرازم | Fès | sidi hrazem, sidi hrazm
Aïn Bida | عين البيضاء | Fès | ain beida, ain el baida
Skhinate | السخينات | Fès | skhinat
Sefrou | صفرو | Sefrou | sfrou, sefro, صفروا
Bhalil | البهاليل | Sefrou | bhalile, el bhalil
Imouzzer Kandar | إيموزار كندر | Sefrou | imouzzer du kandar, immouzer kandar, imouzar kandar, ايموزار كندر, إموزار كندر
Ribat El Kheir | رباط الخير | Sefrou | rabat el kheir, rbat el kheir, ahermoumou, رباط الخير أهرمومو
El Menzel | المنزل | Sefrou | menzel, lmenzel
Aïn Cheggag | عين الشكاك | Sefrou | ain chegag, ain chgag
Azzaba | عزابة | Sefrou |
Bir Tam Tam | بئر طم طم | Sefrou | bir tamtam, بير طمطم
Boulemane | بولمان | Boulemane | boulman, boulmane
Missour | ميسور | Boulemane | misour, lmissour
Outat El Haj | أوطاط الحاج | Boulemane | outat elhaj, outat lhaj, وطاط الحاج
Guigou | كيكو | Boulemane | gigou, almis guigou, گيكو
Imouzzer Marmoucha | إيموزار مرموشة | Boulemane | imouzzer marmousha, immouzer marmoucha, ايموزار مرموشة
Skoura M'daz | سكورة مداز | Boulemane | skoura boulemane, skoura mdaz
Enjil | إنجيل | Boulemane | enjil ikhatarn
Oulad Ali Youssef | أولاد علي يوسف | Boulemane |
Taounate | تاونات | Taounate | tawnat, taounat, taonate
Karia Ba Mohamed | قرية با محمد | Taounate | karia ba mohammed, kariat ba mohamed, qaria ba mohamed, karia
Tissa | تيسة | Taounate | tisa
Thar Es-Souk | طهر السوق | Taounate | tahar souk, thar souk, tahr essouk, taher souk
Ghafsai | غفساي | Taounate | rhafsai, ghafsay
Aïn Aïcha | عين عائشة | Taounate | ain aicha, عين عيشة
Aïn Mediouna | عين مديونة | Taounate | ain médiouna
Oued Jemaa (Taounate) | وادي الجمعة (تاونات) | Taounate |
Ourtzagh | ورتزاغ | Taounate | ourtzagh, ourtzarh
Bni Oulid | بني وليد | Taounate | beni oulid
Ras El Oued | رأس الواد | Taounate |
Sidi M'hamed Ben Lahcen | سيدي امحمد بن لحسن | Taounate |
Taza | تازة | Taza | tazza, thaza
Tahla | تاهلة | Taza | tahala, tahlah
Oued Amlil | واد أمليل | Taza | wad amlil, وادي أمليل
Aknoul | أكنول | Taza | aknoule
Tizi Ouasli | تيزي وسلي | Taza | tizi ousli
Zrarda | الزراردة | Taza | zerarda
Matmata | مطماطة | Taza | metmata
Bni Lent | بني لنت | Taza | beni lent
Bab Marzouka | باب مرزوقة | Taza | bab merzouka
Maghraoua | مغراوة | Taza |
Ajdir (Taza) | أجدير (تازة) | Taza |
Bni Frassen | بني فراسن | Taza | beni frassen
Oulad Zbair | أولاد ازباير | Taza | ouled zbair
Bouhlou | بوحلو | Taza |
Kahf El Ghar | كهف الغار | Taza | kaf el ghar
`;
