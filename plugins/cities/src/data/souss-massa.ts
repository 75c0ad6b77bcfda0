/** Souss-Massa. Line: French official name | Arabic name | province or prefecture | other spellings. */
export const SOUSS_MASSA = `
Agadir | أكادير | Agadir-Ida Ou Tanane | aguadir, gadir, agadire, agadir city, أگادير, أغادير, أجادير, أقادير, اكدير
Aourir | أورير | Agadir-Ida Ou Tanane | awrir, aourire, banana village, أوريير
Taghazout | تغازوت | Agadir-Ida Ou Tanane | tagazout, taghazoute, taghazoot, تاغازوت
Tamri | تامري | Agadir-Ida Ou Tanane | tamry
Tamraght | تامراغت | Agadir-Ida Ou Tanane | tamraghte, tamrakht, تمراغت
Drarga | الدراركة | Agadir-Ida Ou Tanane | drargua, dararga, edrarga, الدراركه
Imouzzer Ida Ou Tanane | إيموزار إداوتنان | Agadir-Ida Ou Tanane | imouzzer ida outanane, immouzer ida outanane, imouzzer des ida outanane, ايموزار اداوتنان
Amskroud | أمسكروض | Agadir-Ida Ou Tanane | ameskroud
Inezgane | إنزكان | Inezgane-Aït Melloul | inzgan, nzgan, inezgan, inzegane, إنزگان, نزكان
Aït Melloul | أيت ملول | Inezgane-Aït Melloul | ait mloul, ayt melloul, ait meloul, ait mellol, aitmelloul, آيت ملول
Dcheïra El Jihadia | الدشيرة الجهادية | Inezgane-Aït Melloul | dcheira, dchira, dechira, dcheira jihadia, dcheira el jihadiya, الدشيرة, دشيرة
Lqliaa | القليعة | Inezgane-Aït Melloul | leqliaa, lkliaa, el kliaa, qliaa, kolea, el koléa, lqlia, لقليعة
Temsia | التمسية | Inezgane-Aït Melloul | tamsia, temssia
Oulad Dahou | أولاد داحو | Inezgane-Aït Melloul | ouled dahou
Biougra | بيوكرى | Chtouka-Aït Baha | biougra chtouka, byougra, biogra, بيوكرا, بيوگرى
Aït Baha | أيت باها | Chtouka-Aït Baha | ait bahaa
Sidi Bibi | سيدي بيبي | Chtouka-Aït Baha | sidi biby
Belfaa | بلفاع | Chtouka-Aït Baha | belfaâ, bel faa
Massa | ماسة | Chtouka-Aït Baha | massa chtouka
Aït Amira | أيت اعميرة | Chtouka-Aït Baha | ait amira, ait aamira, khmis ait amira, أيت عميرة
Inchaden | إنشادن | Chtouka-Aït Baha | inchadene
Imi Mqourn | إمي مقورن | Chtouka-Aït Baha | imi mquorn, imimqourn
Sidi Ouassay | سيدي وساي | Chtouka-Aït Baha | sidi wassay
Ouad Essafa | واد الصفا | Chtouka-Aït Baha | oued essafa, oued safa
Tanalt | تنالت | Chtouka-Aït Baha | tnalt
Aït Milk | أيت ميلك | Chtouka-Aït Baha |
Tifnit | تفنيت | Chtouka-Aït Baha | tifnite
Sidi Boushab | سيدي بوسحاب | Chtouka-Aït Baha | sidi bousshab
Taroudant | تارودانت | Taroudant | taroudannt, tarodant, taroudante, roudana, taroudan, ردانة, رودانة
Oulad Teïma | أولاد تايمة | Taroudant | ouled teima, oulad taima, oulad tayma, ouled taima, houara, haouara, hwara, هوارة, أولاد تيمة
Aït Iaaza | أيت إيعزة | Taroudant | ait yaaza, ait iaza, أيت يعزة
Oulad Berhil | أولاد برحيل | Taroudant | ouled berhil, oulad berrehil
El Guerdane | الكردان | Taroudant | guerdane, lguerdane, sebt el guerdane, sebt guerdane, سبت الكردان, الگردان
Taliouine | تالوين | Taroudant | taliwine, taliouin, تاليوين
Igherm | إغرم | Taroudant | irherm, ighrem
Aoulouz | أولوز | Taroudant | awlouz, aouluz
Arazane | أرزان | Taroudant | arzane
Freija | فريجة | Taroudant | frija
Sidi Moussa El Hamri | سيدي موسى الحمري | Taroudant | sidi moussa lhamri
Imoulass | إمولاس | Taroudant | imoulas
Argana | أركانة | Taroudant | arkana
Bigoudine | بيكودين | Taroudant | bigoudin
Tafingoult | تافنكولت | Taroudant | tafingoulte
Tizi N'Test | تيزي نتاست | Taroudant | tizi n test
Tioute | تيوت | Taroudant | tiyout, tiout
Assaki | أساكي | Taroudant |
Askaoun | أسكاون | Taroudant | askawn
Lakhnafif | لخنافيف | Taroudant |
Lagfifat | لكفيفات | Taroudant | gfifat
Machraa El Aïn | مشرع العين | Taroudant | machraa el ain
Sidi Dahmane | سيدي دحمان | Taroudant |
Zaouiat Sidi Tahar | زاوية سيدي الطاهر | Taroudant |
Agadir Melloul | أكادير ملول | Taroudant |
Issen | إيسن | Taroudant |
Aït Igas | أيت إيكاس | Taroudant |
Tiznit | تيزنيت | Tiznit | tiznite, tznit, تزنيت
Tafraout | تافراوت | Tiznit | tafraoute, tafrawt, tafraoutt, تفراوت
Anezi | أنزي | Tiznit | anzi
Aglou | أكلو | Tiznit | aglou plage, أگلو
Tighmi | تيغمي | Tiznit | tirhmi
Reggada | الركادة | Tiznit | regada
Arbaa Sahel | أربعاء الساحل | Tiznit | larbaa sahel
Arbaa Aït Ahmed | أربعاء أيت أحمد | Tiznit |
Ammelne | أملن | Tiznit | ameln
Bounaamane | بونعمان | Tiznit | bounaaman
Ouijjane | وجان | Tiznit | ouijane
Tata | طاطا | Tata | tata ville, تاتا
Akka | أقا | Tata | aqqa, أقة
Foum Zguid | فم زكيد | Tata | foum zguide, fam zguid, فم ازكيد
Foum El Hisn | فم الحصن | Tata | fam el hisn, foum el hassan, foum lhisn, fam lhesn, فم لحصن
Tissint | تسينت | Tata | tisint
Akka Ighane | أقا إيغان | Tata | akka iguane
Issafen | إسافن | Tata | issafene
Tagmoute | تاكموت | Tata | tagmout
Allougoum | ألوكوم | Tata |
Adis | أديس | Tata | addis
`;
