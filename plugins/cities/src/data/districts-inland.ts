/** Quarters of Marrakech, Fès, Meknès and Oujda; the same lines as `districts-atlantic`. */
export const INLAND_DISTRICTS = `
# marrakech
* Guéliz | جليز | gueliz, guiliz, jliz, gliz, كليز, گليز, جيليز
Massira | المسيرة | al massira, massira 1, massira 2, massira 3, hay massira, el massira, حي المسيرة
M'hamid | المحاميد | mhamid, lmhamid, mhamid 9, m'hamid 7
* Daoudiate | الداوديات | daoudiat, daoudyat, dawdiat, eddaoudiate
* Sidi Youssef Ben Ali | سيدي يوسف بن علي | syba, sidi youssef
Médina | المدينة القديمة | ancienne medina, medina
Targa | تاركة | targua
Agdal | أكدال | أگدال
* Hivernage | الحي الشتوي | l'hivernage, ivernage
Azli | أزلي | hay azli
Palmeraie | النخيل | la palmeraie, ennakhil, annakhil
* Semlalia | السملالية | samlalia
Mellah | الملاح | el mellah
* Bab Doukkala | باب دكالة | bab doukala
Sidi Ghanem | سيدي غانم | sidi ghanem zone industrielle
Menara | المنارة | la menara, lmenara, ménara
Issil | إسيل | assil
Hay Mohammadi | الحي المحمدي | hay mohamadi
* Amerchich | أمرشيش | amerchiche
Ain Itti | عين إيطي | ain iti
Socoma | سوكوما | sokoma
Jnane Aourad | جنان أوراد | jnan awrad
Allal El Fassi | علال الفاسي | allal fassi
Sidi Abbad | سيدي عباد | sidi abad
Rouidate | الرويدات | rouidat
Hay Hassani | الحي الحسني | hay hassani
Azzouzia | العزوزية | el azzouzia
Camp El Ghoul | كامب الغول | camp ghoul
Victor Hugo | فيكتور هيجو | victor hugo
* Jemaa El Fna | جامع الفنا | jamaa el fna, jemaa lfna, ساحة جامع الفنا
Riad Zitoun | رياض الزيتون | riad zitoune
Kasbah | القصبة | la kasbah
Chrifia | الشريفية | cherifia
# fes
Narjiss | النرجس | narjis, ennarjiss
Saâda | السعادة | hay saada, essaada, saada
Route d'Imouzzer | طريق إيموزار | route imouzzer, route immouzer, route d'immouzer, طريق ايموزار
* Bensouda | بنسودة | ben souda
* Zouagha | زواغة | zwagha
* Fès Jdid | فاس الجديد | fes el jadid, fes jdid, fes el jdid, fas jdid, fes jedid, fes djedid
* Fès El Bali | فاس البالي | fes el bali, fes bali, fes medina, fas lbali, medina, ancienne medina, المدينة القديمة
Atlas | الأطلس | hay atlas, l'atlas
* Sidi Boujida | سيدي بوجيدة | sidi boujida
* Montfleuri | مونفلوري | mont fleuri, monfleuri, montfleury
Route de Sefrou | طريق صفرو | route sefrou
Route d'Aïn Chkef | طريق عين الشقف | route ain chkef
Saïss | سايس | sais
* Dhar El Mehraz | ظهر المهراز | dhar mehraz, dar mahraz
* Aïn Kadous | عين قادوس | ain qadous, ain kaddous
Jnanate | الجنانات | jnanat, jnan
* Bab Ftouh | باب الفتوح | bab ftoh
Hay Adarissa | حي الأدارسة | adarissa, al adarissa
Lido | ليدو | hay lido
Agdal | أكدال |
Champ de Courses | شان دو كورس | champ de course
Oued Fès | واد فاس | oued fes, wad fes
Sahrij Gnaoua | صهريج كناوة | sahrij gnawa
Merinides | المرينيين | les merinides, mérinides
Hay Mohammadi | الحي المحمدي | hay mohammadi
Aouinat El Hajjaj | عوينات الحجاج | aouinate el hajjaj, awinat lhajjaj
Route de Meknès | طريق مكناس | route meknes
Hay Tarik | حي طارق | tarik
Batha | البطحاء | la batha
Ziat | الزيات | zziat
# meknes
* Hamria | حمرية | hamriya, ville nouvelle hamria
Marjane | مرجان | marjan, marjane 1, marjane 2, marjane 3
* Toulal | تولال | toulale
* Sidi Bouzekri | سيدي بوزكري | sidi bouzkri, bouzekri
Bassatine | البساتين | el bassatine, lbassatine
Zitoune | الزيتون | hay zitoun, zitoun
Berrima | بريمة | berima
* Borj Moulay Omar | برج مولاي عمر | bordj moulay omar, borj my omar
Al Ismaïlia | الإسماعيلية | al ismailia, ismailia
* Ouislane | ويسلان | wislane, wislan, ouislan
Sidi Baba | سيدي بابا | sidi baba
Sidi Amar | سيدي عمرو | sidi amer
Médina | المدينة القديمة | ancienne medina, medina
Mellah | الملاح | el mellah
Kamilia | كاميليا | camelia
Hay Salam | حي السلام | salam
Plaisance | بليزانس |
Belle Vue | بيل في | bellevue
Mansour | المنصور | riad mansour, al mansour
# oujda
* Lazaret | لازاري | lazari, lazarete
Hay Al Qods | حي القدس | hay qods, al qods, el qods, hay el qods, القدس
Sidi Yahya | سيدي يحيى | sidi yahia
Al Boustane | البستان | hay boustane, boustan
* Sidi Maâfa | سيدي معافة | sidi maafa
Hay Al Massira | حي المسيرة | massira, el massira
* Village Toba | فيلاج طوبة | toba, vilage toba
Hay Andalous | حي الأندلس | andalous, al andalous
Village Koulouche | فيلاج كولوش | koulouche, koulouch
Sidi Driss El Kadi | سيدي ادريس القاضي | sidi driss
Hay Salam | حي السلام | salam
Médina | المدينة القديمة | ancienne medina, medina
Oued Nachef | واد الناشف | nachef, oued nachef
Hay Mohammadi | الحي المحمدي | mohammadi
`;
