/** Words around a city in the city box. All are written as `normaliseCity` gives them. */

/** They say nothing about which place is meant. */
const FILLERS = `
ville villes city cite commune municipalite centre center downtown town grand maroc morocco maghreb marruecos royaume madinat madina
de du des d a au aux en f fi b bi in at to of the dans chez vers je suis ana kan sakn habite morroco
مدينه المدينه مدينت المغرب وسط مركز جماعه بلديه في ف ب ب من الى انا ساكن ساكنه نسكن المملكه المغربيه
`;

/** A quarter or a building of that name follows: in "hay Dakhla" the parcel does not go to Dakhla. */
const QUARTER_WORDS = `
hay haye quartier qu q lot lots lotissement residence res imm immeuble douar derb tranche bloc block blocs groupe villa villas
حي زنقه عماره شقه بلوك اقامه تجزئه مجموعه درب دوار فيلا
`;

/** Other parts of an address. */
const ADDRESS_WORDS = `
appt appartement apt n no num numero etage projet complexe operation op gh zone industrielle gare marche souika extension ext
magasin hotel ecole mosquee pharmacie cafe pres cote derriere face lycee hopital
رقم طابق قرب امام وراء بجانب مسجد
`;

/** The name behind them is a street's: in "route de Casablanca" the parcel does not go to Casablanca. */
const STREET_WORDS = `
rue route rte avenue av ave boulevard bd bld blvd bvd place chemin autoroute tariq tarik charia zankat zanka
شارع طريق زنقه ساحه جاده
`;

/** The name behind them is a province or region, which only helps to tell homonyms apart. */
const QUALIFIERS = `
province prefecture region pref prov wilaya اقليم عماله جهه ولايه
`;

/** More than one place is being weighed. */
const ALTERNATIVES = `
ou et or vs and aw wla entre bin وا او و بين ولا
`;

/** First words of place names: before a known city without any mark between them they make another, unknown place. */
const PLACE_HEADS = `
oulad ouled wlad ait ayt beni bni sidi sid moulay lalla bab dar ksar kasba kasbat bir oued wad ain had sebt tlat arbaa larbaa khemis
khmis jemaa tnine souk foum bou ras jbel jebel djebel zaouia zaouiat kelaa imi tizi agadir
اولاد ولاد ايت بني سيدي مولاي لاله للا باب دار قصر قصبه بير بئر واد وادي عين حد سبت ثلاثاء اربعاء خميس جمعه اثنين سوق فم بو راس جبل زاويه قلعه
`;

/** Places that no Moroccan carrier serves: never read as a misspelt city. */
const STRANGERS = `
paris lyon marseille toulouse nice lille nantes bordeaux madrid barcelone barcelona malaga sevilla seville valence valencia cadiz
cadix almeria granada grenade marbella murcia alicante bilbao algesiras algeciras gibraltar lisbonne lisboa porto bruxelles anvers
liege londres london berlin amsterdam rotterdam rome roma milan milano turin geneve dubai doha jeddah mecque medine cairo caire
alexandrie tanta alger algiers oran tlemcen annaba constantine maghnia tunis sfax sousse bizerte tripoli benghazi nouakchott
nouadhibou dakar bamako abidjan kinshasa istanbul ankara montreal toronto beyrouth damas amman bagdad gaza jerusalem sebta ceuta
melilla melilia larissa salon melun salamanca salerno settimo palma parme oradea sanaa aden madina manama
باريس مدريد برشلونه مالقه اشبيليه بروكسيل لندن روما دبي الدوحه القاهره الاسكندريه الجزائر وهران تلمسان تونس صفاقس سوسه طرابلس
نواكشوط داكار اسطنبول بيروت دمشق بغداد غزه سبته مليليه مكه جده
`;

/** Given names and everyday words that are near a city's name: they are no misspelt city either. */
const EVERYDAY = `
mohamed mohammed mohamad mouhamed muhammad ahmed hamid hassan hassane hussein houssine said saad saida rachid rachida khalid karim
karima fatima fatiha fatma khadija zahra zineb salma salima samira samir nadia nadir naima najat rabia rabie radia rachad hafid omar
amina amine anas ayoub yassin yassine youssef younes soufiane sofia sara sarah safia safa saloua aziz aziza jamal jamila kamal marwa
mariam meriem marouane malika mehdi nabil nora noura tarik taha adil adam dounia ilham imane ikram ibrahim ismail laila leila latifa
محمد احمد حسن حسين سعيد رشيد خالد كريم فاطمه الزهراء خديجه زهراء زينب سلمى سميره ناديه عمر امينه يوسف ياسين مريم مليكه المهدي سارة
bonjour bonsoir salam alaikum alaykum merci svp stp hello test azerty qwerty oui non null undefined none nan aucun aucune autre
other livraison gratuit prix commande produit adresse telephone numero nom prenom maison campagne travail bureau plage mer montagne
casaoui casawi bidaoui bidawi tanjaoui tanjawi fassi fasi rbati slaoui meknassi tetouani titouani oujdi wajdi gadiri
doukkali zemmouri soussi sahraoui tazi filali nadori salah salih salem salama salami hayat souad fouad
jadid jdid kebir kbir sghir nouvelle nouveau ancien vieux haut bas nord sud est ouest
date demain samedi dimanche lundi mardi madame monsieur salle table carte sable rouge tapis tasse marche marque mardi mars bar
السلام عليكم شكرا نعم لا مرحبا العنوان الهاتف رقمي اسمي منزل داري البيت الدار توصيل مجاني ثمن طلب غدا اليوم السوق الحومه البلاد المسجد
الفندق جديد قديم كبير صغير الشمال الجنوب الشرق الغرب فاسي طنجاوي بيضاوي رباطي سلاوي وجدي صلاح صالح سالم سلام سلامه
`;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

export const FILLER_WORDS = words(FILLERS);
export const QUARTER_HEADS = words(QUARTER_WORDS);
export const ADDRESS_HEADS = words(ADDRESS_WORDS);
export const STREET_HEADS = words(STREET_WORDS);
export const QUALIFIER_HEADS = words(QUALIFIERS);
export const ALTERNATIVE_WORDS = words(ALTERNATIVES);
export const PLACE_NAME_HEADS = words(PLACE_HEADS);
export const STRANGER_WORDS = words(STRANGERS);
export const EVERYDAY_WORDS = words(EVERYDAY);

/** City names that are everyday words too: beside unknown words they prove nothing. */
export const WEAK_NAMES = words("casa sale sala stat kech rich massa fas rahma safi");
