import type { Locale } from "@souk/contracts";
import type { Localised } from "./shop-error";

/** Every message of the public surface, written in three languages; `{x}` is filled in. */
const MESSAGES = {
  body_invalid: {
    ar: "الطلب غير مقروء، المرجو إعادة المحاولة",
    fr: "La demande est illisible, veuillez réessayer",
    en: "The request could not be read, please try again",
  },
  body_too_large: {
    ar: "الطلب كبير جدا",
    fr: "La demande est trop volumineuse",
    en: "The request is too large",
  },
  merchants_off: {
    ar: "لا يطلب هذا المتجر التحقق من الشركات",
    fr: "Cette boutique ne vérifie pas les sociétés",
    en: "This shop does not verify companies",
  },
  company_name: {
    ar: "المرجو إدخال اسم الشركة، من حرفين إلى 120",
    fr: "Veuillez saisir le nom de la société, de 2 à 120 caractères",
    en: "Please enter the company's name, 2 to 120 letters",
  },
  company_ice: {
    ar: "رقم ICE مكون من 15 رقما",
    fr: "L’ICE a 15 chiffres",
    en: "The ICE has 15 digits",
  },
  company_rc: {
    ar: "رقم السجل التجاري من رقم إلى 8 أرقام",
    fr: "Le numéro de RC a de 1 à 8 chiffres",
    en: "The RC number has 1 to 8 digits",
  },
  company_rc_court: {
    ar: "المرجو إدخال مدينة المحكمة التي تمسك السجل",
    fr: "Veuillez saisir la ville du tribunal qui tient le registre",
    en: "Please enter the city of the court that keeps the register",
  },
  company_cin: {
    ar: "رقم البطاقة الوطنية: حرف أو حرفان ثم 3 إلى 7 أرقام",
    fr: "La CIN : une ou deux lettres, puis 3 à 7 chiffres",
    en: "The CIN: one or two letters, then 3 to 7 digits",
  },
  company_approved: {
    ar: "تم قبول هذه المعلومات ولم تعد قابلة للتغيير",
    fr: "Ces informations sont acceptées et ne changent plus",
    en: "These details are approved and can no longer be changed",
  },
  company_first: {
    ar: "المرجو إرسال معلومات الشركة أولا",
    fr: "Envoyez d’abord les informations de la société",
    en: "Send the company's details first",
  },
  document_too_large: {
    ar: "الملف كبير جدا: {max} ميغابايت على الأكثر",
    fr: "Le fichier est trop volumineux : {max} Mo au maximum",
    en: "The file is too large: at most {max} MB",
  },
  document_type: {
    ar: "الملف ليس PDF ولا JPEG ولا PNG كاملا",
    fr: "Le fichier n’est ni un PDF, ni un JPEG, ni un PNG complet",
    en: "The file is no whole PDF, JPEG or PNG",
  },
  document_kind: {
    ar: "نوع الوثيقة: ice أو rc أو cin",
    fr: "Le document est : ice, rc ou cin",
    en: "The document is one of ice, rc, cin",
  },
  company_person: {
    ar: "معلومات الشركة تخص حساب شخص، لا مفتاح API",
    fr: "Les informations d’une société appartiennent au compte d’une personne, pas à une clé d’API",
    en: "A company belongs to a person's account, not to an API key",
  },
  document_empty: {
    ar: "الملف فارغ، المرجو اختيار ملف آخر",
    fr: "Le fichier est vide, veuillez en choisir un autre",
    en: "The file is empty, please choose another",
  },
  document_broken: {
    ar: "لم يصل الملف كاملا، المرجو إعادة المحاولة",
    fr: "Le fichier n’est pas arrivé en entier, veuillez réessayer",
    en: "The file did not arrive whole, please try again",
  },
  document_damaged: {
    ar: "الملف المحفوظ تالف أو مفقود، اطلب من التاجر إرساله من جديد",
    fr: "Le fichier conservé est abîmé ou absent, demandez au marchand de le renvoyer",
    en: "The kept file is damaged or missing, ask the merchant to send it again",
  },
  documents_missing: {
    ar: "لا يمكن القبول قبل التوصل بجميع الوثائق، وتنقص: {kinds}",
    fr: "Impossible d’accepter sans tous les documents, il manque : {kinds}",
    en: "It cannot be approved before all papers are there; missing: {kinds}",
  },
  merchant_changed: {
    ar: "غير التاجر ملفه بعد أن فتحته، المرجو مراجعته من جديد",
    fr: "Le marchand a modifié son dossier depuis que vous l’avez ouvert, veuillez le revoir",
    en: "The merchant has changed the file since you opened it, please look at it again",
  },
  decision_needed: {
    ar: "المرجو القبول، أو الرفض مع ذكر السبب",
    fr: "Acceptez, ou refusez en disant pourquoi",
    en: "Approve, or reject and say why",
  },
  decided_already: {
    ar: "اتخذ {name} قرارا في هذا الأمر من قبل",
    fr: "{name} a déjà décidé",
    en: "{name} has decided already",
  },
  name_unknown: {
    ar: "لا يوجد شيء بهذا الاسم في الخانة {field}",
    fr: "Rien n’existe sous ce nom dans le champ {field}",
    en: "There is nothing by this name in the field {field}",
  },
  check_fields: {
    ar: "المرجو التحقق من المعلومات المدخلة",
    fr: "Veuillez vérifier les informations saisies",
    en: "Please check what you entered",
  },
  failure_kind_unknown: {
    ar: "المرجو اختيار نوع من اللائحة",
    fr: "Veuillez choisir un type dans la liste",
    en: "Please choose a kind from the list",
  },
  ignore_reason_required: {
    ar: "المرجو كتابة السبب (من 3 إلى 500 حرف)",
    fr: "Veuillez indiquer la raison (3 à 500 caractères)",
    en: "Please say why (3 to 500 characters)",
  },
  failures_required: {
    ar: "المرجو اختيار سطر واحد على الأقل و{max} على الأكثر",
    fr: "Veuillez choisir au moins une ligne et {max} au plus",
    en: "Please choose at least one line and {max} at most",
  },
  period_invalid: {
    ar: "المرجو اختيار فترة صحيحة: تاريخ البداية قبل تاريخ النهاية، و366 يوما على الأكثر",
    fr: "Veuillez choisir une période valable : le début avant la fin, 366 jours au plus",
    en: "Please choose a period that fits: its beginning before its end, 366 days at most",
  },
  phone_required: {
    ar: "المرجو إدخال رقم الهاتف",
    fr: "Veuillez saisir votre numéro de téléphone",
    en: "Please enter your phone number",
  },
  phone_invalid: {
    ar: "الرقم غير صحيح: 10 أرقام تبدأ بـ 05 أو 06 أو 07 أو 08",
    fr: "Numéro incorrect : 10 chiffres, commençant par 05, 06, 07 ou 08",
    en: "This number does not look right: 10 digits, starting with 05, 06, 07 or 08",
  },
  name_required: {
    ar: "المرجو إدخال الاسم الكامل",
    fr: "Veuillez saisir votre nom complet",
    en: "Please enter your full name",
  },
  name_too_long: {
    ar: "الاسم طويل جدا: {max} حرفا على الأكثر",
    fr: "Le nom est trop long : {max} caractères au maximum",
    en: "The name is too long: at most {max} characters",
  },
  email_invalid: {
    ar: "البريد الإلكتروني غير صحيح",
    fr: "L’adresse e-mail est incorrecte",
    en: "This e-mail address does not look right",
  },
  city_required: {
    ar: "المرجو اختيار المدينة",
    fr: "Veuillez choisir votre ville",
    en: "Please choose your city",
  },
  city_unknown: {
    ar: "لم نتعرف على هذه المدينة، المرجو اختيارها من اللائحة",
    fr: "Nous ne reconnaissons pas cette ville, veuillez la choisir dans la liste",
    en: "We do not recognise this city, please choose it from the list",
  },
  decision_not_for_this: {
    ar: "هذا القرار لا يناسب هذا السطر",
    fr: "Cette décision ne convient pas à cette ligne",
    en: "This decision does not fit this line",
  },
  decision_entry_unknown: {
    ar: "هذا المكان لم يعد في لائحة شركة التوصيل، المرجو اختيار غيره",
    fr: "Ce lieu n’est plus dans la liste du transporteur, veuillez en choisir un autre",
    en: "This place is not in the carrier’s list any more, please choose another",
  },
  decision_city_unknown: {
    ar: "المرجو اختيار المدينة (والحي) من اللائحة",
    fr: "Veuillez choisir la ville (et le quartier) dans la liste",
    en: "Please choose the city (and the quarter) from the list",
  },
  decision_city_mapped: {
    ar: "هذه المدينة مرتبطة بمكان آخر عند شركة التوصيل، المرجو اختيار حي منها",
    fr: "Cette ville a déjà un lieu chez ce transporteur, veuillez choisir un de ses quartiers",
    en: "This city already has a place with this carrier, please choose one of its quarters",
  },
  decision_alias_ambiguous: {
    ar: "هذه الكتابة قد تعني مدينة أخرى، فلا يمكن اعتمادها",
    fr: "Cette écriture peut désigner une autre ville : elle ne peut pas être retenue",
    en: "This spelling may mean another city, so it cannot be kept",
  },
  decision_alias_unusable: {
    ar: "هذه الكتابة قصيرة جدا أو فيها أرقام، فلا يمكن اعتمادها",
    fr: "Cette écriture est trop courte ou contient des chiffres : elle ne peut pas être retenue",
    en: "This spelling is too short or holds digits, so it cannot be kept",
  },
  city_not_served: {
    ar: "لا يتوفر التوصيل إلى {city} حاليا",
    fr: "La livraison à {city} n’est pas disponible pour le moment",
    en: "Delivery to {city} is not available at the moment",
  },
  district_required: {
    ar: "المرجو اختيار الحي في {city}",
    fr: "Veuillez choisir votre quartier à {city}",
    en: "Please choose your district in {city}",
  },
  district_too_long: {
    ar: "اسم الحي طويل جدا: {max} حرفا على الأكثر",
    fr: "Le quartier est trop long : {max} caractères au maximum",
    en: "The district is too long: at most {max} characters",
  },
  address_required: {
    ar: "المرجو إدخال العنوان",
    fr: "Veuillez saisir votre adresse",
    en: "Please enter your address",
  },
  address_too_long: {
    ar: "العنوان طويل جدا: {max} حرفا على الأكثر",
    fr: "L’adresse est trop longue : {max} caractères au maximum",
    en: "The address is too long: at most {max} characters",
  },
  note_too_long: {
    ar: "الملاحظة طويلة جدا: {max} حرفا على الأكثر",
    fr: "La note est trop longue : {max} caractères au maximum",
    en: "The note is too long: at most {max} characters",
  },
  items_required: {
    ar: "السلة فارغة، أضف منتجا واحدا على الأقل",
    fr: "Votre panier est vide, ajoutez au moins un article",
    en: "Your cart is empty, add at least one item",
  },
  items_too_many: {
    ar: "عدد المنتجات كبير جدا: {max} على الأكثر في الطلب الواحد",
    fr: "Trop d’articles : {max} au maximum par commande",
    en: "Too many items: at most {max} in one order",
  },
  variant_unknown: {
    ar: "هذا المنتج لم يعد متوفرا",
    fr: "Cet article n’est plus disponible",
    en: "This item is no longer available",
  },
  quantity_invalid: {
    ar: "الكمية يجب أن تكون عددا صحيحا من 1 إلى {max}",
    fr: "La quantité doit être un nombre entier de 1 à {max}",
    en: "The quantity must be a whole number from 1 to {max}",
  },
  out_of_stock: {
    ar: "الكمية المتبقية من «{title}»: {left}",
    fr: "Il ne reste que {left} « {title} » en stock",
    en: "Only {left} of “{title}” left in stock",
  },
  sold_out: {
    ar: "«{title}» غير متوفر حاليا",
    fr: "« {title} » est en rupture de stock",
    en: "“{title}” is out of stock",
  },
  carrier_unknown: {
    ar: "شركة التوصيل هذه غير متاحة",
    fr: "Ce transporteur n’est pas disponible",
    en: "This carrier is not available",
  },
  carrier_disabled: {
    ar: "{carrier} غير مفعلة في هذا المتجر، المرجو اختيار شركة أخرى",
    fr: "{carrier} n’est pas activé dans cette boutique, veuillez choisir un autre transporteur",
    en: "{carrier} is not enabled in this shop, please choose another carrier",
  },
  carrier_ceiling: {
    ar: "لا تتجاوز {carrier} تحصيل {max} درهم للطرد، المرجو اختيار شركة أخرى أو ترك الاختيار للمتجر",
    fr: "{carrier} n’encaisse pas plus de {max} DH par colis : choisissez un autre transporteur ou laissez la boutique choisir",
    en: "{carrier} collects at most {max} DH for a parcel: choose another carrier, or leave the choice to the shop",
  },
  carrier_city: {
    ar: "لا توصل {carrier} إلى {city}، المرجو اختيار شركة أخرى",
    fr: "{carrier} ne livre pas à {city}, veuillez choisir un autre transporteur",
    en: "{carrier} does not deliver to {city}, please choose another carrier",
  },
  carrier_district: {
    ar: "تحتاج {carrier} إلى حي معروف في {city} ({districts}): صحح العنوان أو اختر شركة أخرى",
    fr: "{carrier} a besoin d’un quartier connu à {city} ({districts}) : corrigez l’adresse ou choisissez un autre transporteur",
    en: "{carrier} needs a known district in {city} ({districts}): correct the address or choose another carrier",
  },
  parcel_exists: {
    ar: "للطلب طرد لدى {carrier} برقم {number}. ألغه لديها أولا إن أردت إرساله مع شركة أخرى",
    fr: "La commande a déjà un colis chez {carrier}, numéro {number}. Annulez-le d’abord pour l’envoyer avec un autre transporteur",
    en: "The order already has a parcel with {carrier}, number {number}. Have it cancelled first to send it with another carrier",
  },
  parcel_uncertain: {
    ar: "قد يكون للطلب طرد لدى {carrier}، ونحن نتحقق من ذلك. أعد المحاولة بعد دقيقة",
    fr: "Un colis existe peut-être chez {carrier}, nous vérifions. Réessayez dans une minute",
    en: "A parcel may exist with {carrier}; this is being checked. Try again in a minute",
  },
  changed_meanwhile: {
    ar: "غير شخص آخر هذا الطلب بعد أن فتحته. راجع ما تغير ثم احفظ مرة أخرى",
    fr: "Quelqu’un d’autre a modifié cette commande depuis que vous l’avez ouverte. Regardez ce qui a changé, puis enregistrez à nouveau",
    en: "Somebody else changed this order after you opened it. Look at what changed, then save again",
  },
  edit_changed: {
    ar: "غيره {name} على الساعة {time}: {value}",
    fr: "Modifié par {name} à {time} : {value}",
    en: "{name} changed this at {time}: {value}",
  },
  edit_by_system: {
    ar: "النظام",
    fr: "Le système",
    en: "The system",
  },
  edit_version: {
    ar: "رقم نسخة الطلب ناقص، أعد تحميل الصفحة",
    fr: "La version de la commande manque, rechargez la page",
    en: "The order’s version is missing, load the page again",
  },
  edit_reason_long: {
    ar: "السبب طويل جدا: {max} حرف على الأكثر",
    fr: "La raison est trop longue : {max} caractères au maximum",
    en: "The reason is too long: at most {max} characters",
  },
  edit_items_none: {
    ar: "يجب أن يبقى منتوج واحد على الأقل في الطلب. لإفراغه، ألغ الطلب",
    fr: "Il doit rester au moins un article. Pour n’en garder aucun, annulez la commande",
    en: "At least one item must stay. To keep none, cancel the order",
  },
  edit_item_twice: {
    ar: "هذا المنتوج مكرر في اللائحة",
    fr: "Cet article est deux fois dans la liste",
    en: "This item is in the list twice",
  },
  edit_amount: {
    ar: "المبلغ غير صحيح: من 0 إلى {max} درهم وبرقمين بعد الفاصلة على الأكثر",
    fr: "Montant incorrect : de 0 à {max} dirhams, deux décimales au plus",
    en: "This amount is not right: 0 to {max} dirhams, with at most two decimals",
  },
  edit_out_of_stock: {
    ar: "لم يبق سوى {left} من {title}. لم يتغير شيء",
    fr: "Il ne reste que {left} × {title}. Rien n’a été modifié",
    en: "Only {left} left of {title}. Nothing was changed",
  },
  edit_sold_out: {
    ar: "نفد المخزون من {title}. لم يتغير شيء",
    fr: "{title} est épuisé. Rien n’a été modifié",
    en: "{title} is sold out. Nothing was changed",
  },
  edit_handed_over: {
    ar: "حالة الطلب «{state}»: لم يعد ممكنا تغييره",
    fr: "La commande est « {state} » : elle ne peut plus être modifiée",
    en: "The order is “{state}”: it can no longer be changed",
  },
  edit_parcel_busy: {
    ar: "يجري إنشاء طرد هذا الطلب الآن. أعد المحاولة بعد دقيقة",
    fr: "Le colis de cette commande est en cours de création. Réessayez dans une minute",
    en: "This order’s parcel is being made right now. Try again in a minute",
  },
  edit_parcel_stays: {
    ar: "الطرد {number} لدى {carrier}، وهي لا تسترجع الطرود عبر النظام. اطلب منها إلغاءه أولا ثم غير الطلب",
    fr: "Le colis {number} est chez {carrier}, qui ne le reprend pas par le système. Faites-le d’abord annuler chez eux, puis modifiez la commande",
    en: "The parcel {number} is with {carrier}, who takes none back through the system. Have them cancel it first, then edit the order",
  },
  edit_parcel_made: {
    ar: "الطرد {number} مسجل لدى {carrier}. أكد استرجاعه لتغيير الطلب، وسينشأ طرد جديد",
    fr: "Le colis {number} est enregistré chez {carrier}. Confirmez qu’il doit être repris pour modifier la commande ; un nouveau colis sera créé",
    en: "The parcel {number} is booked with {carrier}. Confirm that it is taken back to edit the order; a new one will be made",
  },
  edit_parcel_kept: {
    ar: "لم تسترجع {carrier} الطرد {number}: {detail}. لم يتغير شيء",
    fr: "{carrier} n’a pas rendu le colis {number} : {detail}. Rien n’a été modifié",
    en: "{carrier} did not give the parcel {number} back: {detail}. Nothing was changed",
  },
  edit_amount_fixed: {
    ar: "مبلغ هذا الطلب ثابت (أداء سابق أو تخفيض): لا يمكن تغيير المنتوجات أو الأثمنة أو رسوم التوصيل",
    fr: "Le montant de cette commande est fixe (déjà payée, ou remise) : articles, prix et frais de livraison ne changent plus",
    en: "The amount of this order is fixed (paid already, or a discount): items, prices and delivery fee cannot change",
  },
  parcel_refused: {
    ar: "{reason}. صحح الطلب أو أرسله مع شركة أخرى",
    fr: "{reason}. Corrigez la commande ou envoyez-la avec un autre transporteur",
    en: "{reason}. Correct the order, or send it with another carrier",
  },
  locale_invalid: {
    ar: "اللغة يجب أن تكون ar أو fr أو en",
    fr: "La langue doit être ar, fr ou en",
    en: "The locale must be ar, fr or en",
  },
  key_invalid: {
    ar: "مفتاح الطلب غير صحيح",
    fr: "La clé de la commande est incorrecte",
    en: "The Idempotency-Key header must hold 1 to 255 printable characters",
  },
  key_reused: {
    ar: "تم إرسال هذا الطلب من قبل بمعلومات أخرى، المرجو تحديث الصفحة",
    fr: "Cette commande a déjà été envoyée avec d’autres informations, veuillez actualiser la page",
    en: "This order was already sent with other details, please refresh the page",
  },
  order_not_found: {
    ar: "لم نجد طلبا بهذا الرقم وهذا الهاتف",
    fr: "Aucune commande ne correspond à ce numéro et à ce téléphone",
    en: "We found no order with this number and phone",
  },
  total_invalid: {
    ar: "المبلغ يجب أن يكون عددا بالدرهم",
    fr: "Le montant doit être un nombre en dirhams",
    en: "The total must be a number, in dirhams",
  },
  order_number_invalid: {
    ar: "رقم الطلب يتكون من 8 أرقام",
    fr: "Le numéro de commande a 8 chiffres",
    en: "An order's number has 8 digits",
  },
  order_number_unknown: {
    ar: "لا يوجد طلب برقم {number}، تحقق من الرقم",
    fr: "Aucune commande n’a le numéro {number}, vérifiez-le",
    en: "There is no order {number}, check the number",
  },
  transition_refused: {
    ar: "لا يمكن الانتقال من «{from}» إلى «{to}»",
    fr: "Une commande « {from} » ne peut pas devenir « {to} »",
    en: "An order that is “{from}” cannot become “{to}”",
  },
  remit_refused: {
    ar: "يسجل المبلغ المحصل لطلب تم تسليمه مؤدى عند الاستلام فقط",
    fr: "Seule une commande livrée et payée à la livraison peut être marquée comme reversée",
    en: "Only a delivered cash-on-delivery order can be marked as remitted",
  },
  use_souk_action: {
    ar: "حالة الطلب يديرها سوق: استعمل {action}",
    fr: "L’état de la commande est géré par Souk : utilisez {action}",
    en: "Souk manages this order’s state: use {action}",
  },
  parcels_required: {
    ar: "اختر طردا واحدا على الأقل (order_ids أو shipment_ids)",
    fr: "Choisissez au moins un colis (order_ids ou shipment_ids)",
    en: "Choose at least one parcel (order_ids or shipment_ids)",
  },
  parcels_too_many: {
    ar: "عدد الطرود كبير جدا: {max} على الأكثر في المرة الواحدة",
    fr: "Trop de colis : {max} au maximum à la fois",
    en: "Too many parcels: at most {max} at once",
  },
  sender_name_required: {
    ar: "المرجو إدخال اسم المرسل",
    fr: "Veuillez saisir le nom de l’expéditeur",
    en: "Please enter the sender’s name",
  },
  sender_address_required: {
    ar: "المرجو إدخال عنوان الاستلام",
    fr: "Veuillez saisir l’adresse de ramassage",
    en: "Please enter the pickup address",
  },
  sign_in_refused: {
    ar: "البريد الإلكتروني أو كلمة المرور غير صحيحة",
    fr: "E-mail ou mot de passe incorrect",
    en: "Wrong e-mail or password",
  },
  sign_in_wait: {
    ar: "محاولات كثيرة، المرجو الانتظار {minutes} دقيقة قبل المحاولة من جديد",
    fr: "Trop de tentatives, veuillez patienter {minutes} min avant de réessayer",
    en: "Too many tries, please wait {minutes} min before the next one",
  },
  session_ended: {
    ar: "انتهت جلستك، المرجو تسجيل الدخول من جديد",
    fr: "Votre session est terminée, veuillez vous reconnecter",
    en: "Your session has ended, please sign in again",
  },
  code_wrong: {
    ar: "الرمز غير صحيح أو سبق استعماله",
    fr: "Ce code est incorrect ou a déjà servi",
    en: "This code is wrong or was already used",
  },
  second_factor_required: {
    ar: "المرجو إدخال رمز تطبيق المصادقة",
    fr: "Veuillez saisir le code de votre application d’authentification",
    en: "Please enter the code of your authenticator app",
  },
  second_factor_enrol: {
    ar: "دورك يتطلب المصادقة الثنائية: المرجو تفعيلها في صفحة ملفك الشخصي",
    fr: "Votre rôle exige une double authentification : veuillez l’activer dans votre profil",
    en: "Your role needs two-factor authentication: please turn it on in your profile",
  },
  second_factor_in_use: {
    ar: "المصادقة الثنائية مفعلة من قبل",
    fr: "La double authentification est déjà activée",
    en: "Two-factor authentication is already on",
  },
  second_factor_missing: {
    ar: "المرجو تفعيل المصادقة الثنائية أولا",
    fr: "Veuillez d’abord activer la double authentification",
    en: "Please turn two-factor authentication on first",
  },
  second_factor_kept: {
    ar: "دورك يتطلب المصادقة الثنائية، لا يمكن إيقافها",
    fr: "Votre rôle exige une double authentification, elle ne peut pas être désactivée",
    en: "Your role needs two-factor authentication, it cannot be turned off",
  },
  webhook_off: {
    ar: "استقبال إشعارات هذه الشركة موقوف",
    fr: "Les notifications de ce transporteur sont désactivées",
    en: "Notifications of this carrier are switched off",
  },
  setting_missing: {
    ar: "«{field}»: هذه المعلومة ضرورية",
    fr: "« {field} » : ce champ est obligatoire",
    en: "“{field}” is required",
  },
  orders_required: {
    ar: "المرجو اختيار الطلبات: من 1 إلى {max}",
    fr: "Veuillez choisir des commandes : de 1 à {max}",
    en: "Please choose orders: from 1 to {max}",
  },
  views_too_many: {
    ar: "لا يمكن حفظ أكثر من {max} عرضا، المرجو حذف واحد أولا",
    fr: "Au plus {max} vues enregistrées : supprimez-en une d’abord",
    en: "At most {max} saved views: delete one first",
  },
  order_note_text: {
    ar: "اكتب ملاحظة من حرف واحد إلى {max} حرف",
    fr: "Écrivez une note de 1 à {max} caractères",
    en: "Write a note of 1 to {max} characters",
  },
  block_reason: {
    ar: "المرجو اختيار سبب الحظر من اللائحة",
    fr: "Veuillez choisir le motif du blocage dans la liste",
    en: "Please choose the reason for blocking from the list",
  },
  block_expiry: {
    ar: "نهاية الحظر يجب أن تكون في المستقبل",
    fr: "La fin du blocage doit être dans le futur",
    en: "The end of the block must be in the future",
  },
  block_known: {
    ar: "هذا الهاتف محظور من قبل",
    fr: "Ce téléphone est déjà bloqué",
    en: "This phone is blocked already",
  },
  setting_invalid: {
    ar: "«{field}»: القيمة غير صالحة",
    fr: "« {field} » : cette valeur ne convient pas",
    en: "“{field}”: this value does not fit",
  },
  setting_whole: {
    ar: "«{field}»: عدد صحيح من {min} إلى {max}",
    fr: "« {field} » : un nombre entier de {min} à {max}",
    en: "“{field}”: a whole number from {min} to {max}",
  },
  setting_amount: {
    ar: "«{field}»: مبلغ من {min} إلى {max}، برقمين بعد الفاصلة على الأكثر",
    fr: "« {field} » : un montant de {min} à {max}, avec deux décimales au plus",
    en: "“{field}”: an amount from {min} to {max}, with two decimals at most",
  },
  setting_emails: {
    ar: "«{field}»: عناوين بريد صحيحة، {max} على الأكثر",
    fr: "« {field} » : des adresses e-mail valables, {max} au plus",
    en: "“{field}”: addresses that look right, {max} at most",
  },
  setting_unknown: {
    ar: "«{field}»: إعداد غير معروف",
    fr: "« {field} » : réglage inconnu",
    en: "“{field}” is no known setting",
  },
  integration_version_unknown: {
    ar: "هذه النسخة من الإعدادات غير موجودة",
    fr: "Cette version des réglages n’existe pas",
    en: "There is no such version of the settings",
  },
  integration_not_tested: {
    ar: "اختبر هذه النسخة أولا: لا تُفعّل إلا نسخة نجح اختبارها",
    fr: "Testez d’abord cette version : seule une version qui a réussi son test peut être activée",
    en: "Test this version first: only one whose test succeeded can be made active",
  },
  integration_env_incomplete: {
    ar: "إعدادات هذه النسخة غير مكتملة. أكملها، أو أضف نسخة جديدة",
    fr: "Les réglages de cette version sont incomplets. Complétez-les, ou ajoutez une nouvelle version",
    en: "The settings of this version are incomplete. Complete them, or add a new version",
  },
  integration_unreadable: {
    ar: "لا يمكن فك تشفير هذه النسخة: مفتاحها الرئيسي غير موجود. أعده، أو أضف نسخة جديدة",
    fr: "Cette version ne peut pas être déchiffrée : sa clé maîtresse manque. Remettez-la, ou ajoutez une nouvelle version",
    en: "This version cannot be decrypted: its master key is missing. Put it back, or add a new version",
  },
  integration_nothing_earlier: {
    ar: "لا توجد نسخة سابقة للرجوع إليها",
    fr: "Il n’y a pas de version antérieure à rétablir",
    en: "There is no earlier version to roll back to",
  },
  integration_no_webhook: {
    ar: "هذه الخدمة لا ترسل إشعارات",
    fr: "Ce service n’envoie pas de notifications",
    en: "This service sends no notifications",
  },
  forbidden: {
    ar: "دورك لا يسمح بهذا",
    fr: "Votre rôle ne le permet pas",
    en: "Your role does not allow this",
  },
  no_role: {
    ar: "ليس لحسابك أي دور بعد، اطلب من المشرف العام أن يمنحك دورا",
    fr: "Votre compte n’a pas encore de rôle, demandez-en un à un Super Admin",
    en: "Your account has no role yet, ask a Super Admin for one",
  },
  account_disabled: {
    ar: "تم تعطيل هذا الحساب",
    fr: "Ce compte est désactivé",
    en: "This account is disabled",
  },
  signed_out: {
    ar: "المرجو تسجيل الدخول",
    fr: "Veuillez vous connecter",
    en: "Please sign in",
  },
  no_route: { ar: "غير موجود", fr: "Introuvable", en: "Not found" },
  role_unknown: { ar: "هذا الدور غير موجود", fr: "Ce rôle n’existe pas", en: "There is no such role" },
  member_unknown: {
    ar: "هذا الحساب غير موجود",
    fr: "Ce compte n’existe pas",
    en: "There is no such account",
  },
  role_builtin: {
    ar: "الأدوار الأساسية لا تتغير، أنشئ دورا خاصا بك",
    fr: "Les rôles de base ne se modifient pas, créez le vôtre",
    en: "Built-in roles cannot be changed, create one of your own",
  },
  role_in_use: {
    ar: "ما زال هذا الدور ممنوحا لحسابات",
    fr: "Ce rôle est encore attribué",
    en: "Somebody still has this role",
  },
  role_name_taken: {
    ar: "يوجد دور بهذا الاسم",
    fr: "Un rôle porte déjà ce nom",
    en: "A role with this name exists already",
  },
  role_name_required: {
    ar: "المرجو كتابة اسم الدور، {max} حرفا على الأكثر",
    fr: "Donnez un nom au rôle, {max} caractères au maximum",
    en: "Please name the role, at most {max} characters",
  },
  permission_unknown: {
    ar: "صلاحية غير معروفة: {name}",
    fr: "Droit inconnu : {name}",
    en: "Unknown permission: {name}",
  },
  last_super_admin: {
    ar: "يجب أن يبقى مشرف عام واحد على الأقل",
    fr: "Il doit rester au moins un Super Admin",
    en: "At least one Super Admin must remain",
  },
  more_than_yours: {
    ar: "لا يمكنك منح أو تغيير دور له صلاحيات ليست لك",
    fr: "Vous ne pouvez ni donner ni modifier un rôle qui peut plus que le vôtre",
    en: "You cannot give or change a role that can do more than yours",
  },
  publishable_key_invalid: {
    ar: "مفتاح المتجر غائب أو لم يعد صالحا (الترويسة x-publishable-api-key)",
    fr: "La clé de la boutique manque ou n’est plus valable (en-tête x-publishable-api-key)",
    en: "The shop's key is missing or no longer valid (header x-publishable-api-key)",
  },
  not_found: { ar: "غير موجود", fr: "Introuvable", en: "Not found" },
  too_many_requests: {
    ar: "طلبات كثيرة في وقت قصير، المرجو المحاولة بعد {minutes} دقيقة",
    fr: "Trop de demandes en peu de temps, veuillez réessayer dans {minutes} min",
    en: "Too many requests in a short time, please try again in {minutes} min",
  },
  other_origin: {
    ar: "هذا الطلب آت من صفحة أخرى، المرجو إعادة تحميل الصفحة والمحاولة من جديد",
    fr: "Cette demande vient d’une autre page, veuillez recharger la page et réessayer",
    en: "This request comes from another page, please reload the page and try again",
  },
  https_required: {
    ar: "هذا العنوان يعمل عبر https فقط",
    fr: "Cette adresse ne répond qu’en https",
    en: "This address answers over https only",
  },
  internal: {
    ar: "وقع خطأ من جهتنا، المرجو إعادة المحاولة بعد قليل",
    fr: "Une erreur est survenue de notre côté, veuillez réessayer dans un instant",
    en: "Something went wrong on our side, please try again in a moment",
  },
  password_length: {
    ar: "كلمة المرور من {min} إلى {max} حرفا",
    fr: "Le mot de passe a de {min} à {max} caractères",
    en: "A password has {min} to {max} characters",
  },
  registration_closed: {
    ar: "لا ينشأ حساب للعمل هنا إلا بدعوة صالحة موجهة إلى هذا البريد",
    fr: "Un compte d’équipe se crée uniquement avec une invitation valable pour cette adresse",
    en: "A staff account is only made with a valid invitation for this address",
  },
  reset_by_mail: {
    ar: "يرسل الرابط إلى صاحب الحساب عبر البريد: استعمل «كلمة مرور جديدة» في صفحة الحساب",
    fr: "Le lien part par e-mail à la personne : utilisez « Nouveau mot de passe » sur la page du compte",
    en: "The link goes to the person by mail: use “New password” on the account’s page",
  },
  busy: {
    ar: "طلبات كثيرة الآن، المرجو إعادة المحاولة بعد قليل",
    fr: "Beaucoup de commandes en ce moment, veuillez réessayer dans un instant",
    en: "Many orders right now, please try again in a moment",
  },
} satisfies Record<string, Localised>;

export type MessageCode = keyof typeof MESSAGES;

export function message(
  code: MessageCode,
  locale: Locale,
  values: Record<string, string | number> = {},
): string {
  return MESSAGES[code][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
