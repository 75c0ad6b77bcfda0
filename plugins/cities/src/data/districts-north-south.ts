/** Quarters of Tanger, Tétouan and Agadir and of a few more cities; the same lines as `districts-atlantic`. */
export const NORTH_SOUTH_DISTRICTS = `
# tanger
* Malabata | مالاباطا | malabatta, مالابطا
* Branès | البرانص | branes, lbranes, branes 1, branes 2, al branes
* Béni Makada | بني مكادة | bni makada, beni mkada, bni mkada
Boukhalef | بوخالف | boukhalf, gzenaya boukhalef
Ibéria | إيبيريا | iberia
* Mesnana | مسنانة | msnana
* Casabarata | كاسابراطا | casa barata, kasabarata, كسبراطا
* Moghogha | مغوغة | mghogha, mghougha, moghougha
Marchane | مرشان | marshan, mershan, hay mershan, المرشان
* Dradeb | الدرادب | edradeb, derradeb
Val Fleuri | فال فلوري |
* Achakar | أشقار | achakkar
Souani | السواني | es souani, swani
* Bir Chifa | بئر الشفاء | bir chifa, bir el chifa, بير الشفا
Ben Dibane | بن ديبان | bendiban, ben diban
Jirari | الجيراري | jirrari, ljirari
Place Mozart | ساحة موزار | mozart
Rmilat | الرميلات | remilat, rmilate, perdicaris
Drissia | الإدريسية | idrissia, drisia
Mister Khouch | مسترخوش | msterkhouch, mestar khouch
Nzaha | النزاهة | hay nzaha
Administratif | الحي الإداري | quartier administratif, cite administrative
Souk Dakhel | السوق الداخل | petit socco
Grand Socco | السوق البرا | socco
Médina | المدينة القديمة | ancienne medina, medina
Playa | البلايا |
Ziaten | الزياتن | ziatene, ziyaten
* Tanja Balia | طنجة البالية | tanger balia, tanja el balia, tanja balya
Cap Spartel | كاب سبارطيل | spartel
# tetouan
* M'hannech | المحنش | mhannech, mhanech, mhannach
* Saniat Rmel | سانية الرمل | saniat r'mel, saniet rmel, sania rmel
Touilaâ | الطويلع | touilaa, twila
Sidi Talha | سيدي طلحة | sidi talha
Ensanche | الإنسانتشي | insantchi, ensanchi
Touabel | الطوابل | touabel
* Coelma | كويلما | koelma, koilma
Boujarah | بوجراح | bou jarrah, boujarrah
* Jamaa Mezouak | جامع المزواق | jamaa mezwak, جامع مزواق
Wilaya | الولاية | al wilaya
Barrio Malaga | باريو مالقا | barrio
Médina | المدينة القديمة | ancienne medina, medina
Samsa | السمسة | semsa
Taboula | طابولة | tabula
Dersa | درسة | jbel dersa
# agadir
Hay Mohammadi | الحي المحمدي | hay mohamadi, hay mohammedi, حي المحمدي
* Talborjt | تالبرجت | talborjte, talbourjt, تالبورجت
* Tikiouine | تيكوين | tikiwin, tikouine, tikiouin, تيكيوين
Dakhla | الداخلة | hay dakhla, cite dakhla, حي الداخلة
Hay Salam | حي السلام | hay essalam, salam, السلام
* Founty | فونتي | fonty
* Anza | أنزا |
* Bensergao | بنسركاو | ben sergao, bensergaou
Charaf | الشرف | hay charaf, cité charaf
Nahda | النهضة | hay nahda
Cité Suisse | المدينة السويسرية | cite suisse
Quartier Industriel | الحي الصناعي | q.i, hay sinai
Al Houda | الهدى | hay houda, el houda, hay al houda
Al Massira | المسيرة | hay massira, massira
* Amsernat | أمسرنات | amsernate
Lkhiam | الخيام | khiam, el khiam, hay khiam
Tilila | تيليلا | tilla, hay tilila
Adrar | أدرار | hay adrar, stade adrar
Sonaba | صونابا | sonaba
Boutchakat | بوتشكات | boutchakate
Najah | النجاح | hay najah
Illigh | إليغ | iligh
Les Amicales | أميكال | amicales
* Ihchach | إحشاش | ihchache, hchach, yachech
Marina | مارينا |
Hay Hassani | الحي الحسني | hassani
Hay Al Qods | حي القدس | al qods, el qods
Hay Riad | حي الرياض | riad
# mohammedia
El Alia | العالية | alia, lalia
Monica | مونيكا | monica plage
Kasbah | القصبة | kasba
Hassania | الحسنية | hassania 1, hassania 2
Rachidia (Mohammedia) | الراشيدية (المحمدية) | rachidia
Hay Nasr | حي النصر | nasr
# temara
Massira (Témara) | المسيرة (تمارة) | massira 1, massira 2, massira
Wifaq | الوفاق | al wifaq, hay wifak
Oued Eddahab | وادي الذهب | oued dahab
Hay Nahda | حي النهضة | nahda
Guich Loudaya | كيش لوداية | guich oudaya
# el-jadida
Hay Salam | حي السلام | salam
Sidi Moussa (El Jadida) | سيدي موسى (الجديدة) | sidi moussa
# safi
Plateau | لابلاطو |
Biyada | البياضة | biada
`;
