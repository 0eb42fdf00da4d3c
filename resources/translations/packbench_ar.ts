<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>A CSV file of ours, or Magento’s with five columns</source>
        <translation>ملف CSV خاص بنا، أو ملف Magento بخمسة أعمدة</translation>
    </message>
    <message>
        <source>A test key buys nothing.</source>
        <translation>المفتاح التجريبي لا يشتري شيئًا.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>رقم الحساب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>After a lost answer</source>
        <translation>عند ضياع الرد</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>اسأل شخصًا</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>اسأل الشركة</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>اسم الشركة</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>رمز العميل</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Days to give a label back</source>
        <translation>أيام إرجاع الملصق</translation>
    </message>
    <message>
        <source>In which currency</source>
        <translation>بأي عملة</translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation>ملصقاتها</translation>
    </message>
    <message>
        <source>Live server</source>
        <translation>الخادم الفعلي</translation>
    </message>
    <message>
        <source>Most a label may cost</source>
        <translation>أعلى سعر للملصق</translation>
    </message>
    <message>
        <source>Only for a server of your own choice.</source>
        <translation>فقط لخادم تختاره بنفسك.</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>عنوان خاص</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Picks up in</source>
        <translation>تستلم في</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>قائمة الأسعار</translation>
    </message>
    <message>
        <source>Purchases at once</source>
        <translation>عمليات شراء متزامنة</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>أعد الإرسال</translation>
    </message>
    <message>
        <source>Service: economy</source>
        <translation>الخدمة: اقتصادية</translation>
    </message>
    <message>
        <source>Service: express</source>
        <translation>الخدمة: سريعة</translation>
    </message>
    <message>
        <source>Service: pickup point</source>
        <translation>الخدمة: نقطة استلام</translation>
    </message>
    <message>
        <source>Service: standard</source>
        <translation>الخدمة: عادية</translation>
    </message>
    <message>
        <source>Test buys nothing.</source>
        <translation>خادم التجربة لا يشتري شيئًا.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>ملصق تجريبي</translation>
    </message>
    <message>
        <source>Test server</source>
        <translation>خادم تجريبي</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Verified against</source>
        <translation>تم التحقق وفق</translation>
    </message>
    <message>
        <source>Which server</source>
        <translation>أي خادم</translation>
    </message>
    <message>
        <source>drawn here</source>
        <translation>تُرسم هنا</translation>
    </message>
    <message>
        <source>empty: no limit</source>
        <translation>فارغ: بلا حد</translation>
    </message>
    <message>
        <source>empty: the shop’s own</source>
        <translation>فارغ: عملة المتجر</translation>
    </message>
    <message>
        <source>empty: {code}; off: not sold</source>
        <translation>فارغ: {code}؛ ‏off: لا يُباع</translation>
    </message>
    <message>
        <source>goes to the key ring</source>
        <translation>يذهب إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>kept in the key ring</source>
        <translation>محفوظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>nothing on line</source>
        <translation>لا شيء على الشبكة</translation>
    </message>
    <message>
        <source>public clients of others</source>
        <translation>برامج عامة لآخرين</translation>
    </message>
    <message>
        <source>recordings of the live service</source>
        <translation>تسجيلات الخدمة الفعلية</translation>
    </message>
    <message>
        <source>the carrier’s document</source>
        <translation>وثيقة شركة الشحن</translation>
    </message>
    <message>
        <source>the carrier’s specification</source>
        <translation>مواصفة شركة الشحن</translation>
    </message>
    <message>
        <source>the live service</source>
        <translation>الخدمة الفعلية</translation>
    </message>
    <message>
        <source>A key with TEST_ buys nothing.</source>
        <translation>المفتاح الذي يبدأ بـ TEST_ لا يشتري شيئًا.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>كلمة مرور API</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>مستخدم API</translation>
    </message>
    <message>
        <source>Account PIN</source>
        <translation>رمز PIN للحساب</translation>
    </message>
    <message>
        <source>Account country</source>
        <translation>بلد الحساب</translation>
    </message>
    <message>
        <source>Account entity</source>
        <translation>كيان الحساب</translation>
    </message>
    <message>
        <source>As HepsiJet has it.</source>
        <translation>كما هو لدى HepsiJet.</translation>
    </message>
    <message>
        <source>As above, where it is another.</source>
        <translation>كما أعلاه إن كان مختلفًا.</translation>
    </message>
    <message>
        <source>As packers shall see it.</source>
        <translation>كما يراه المغلِّفون.</translation>
    </message>
    <message>
        <source>Billing code</source>
        <translation>رمز الفوترة</translation>
    </message>
    <message>
        <source>Carrier ID</source>
        <translation>معرّف الناقل</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل (Client ID)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل (Client secret)</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>معرّف الشركة</translation>
    </message>
    <message>
        <source>Company code</source>
        <translation>رمز الشركة</translation>
    </message>
    <message>
        <source>Company password</source>
        <translation>كلمة مرور الشركة</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>مفتاح المستهلك (Consumer key)</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>سر المستهلك (Consumer secret)</translation>
    </message>
    <message>
        <source>Customer sub-code</source>
        <translation>الرمز الفرعي للعميل</translation>
    </message>
    <message>
        <source>Customs papers</source>
        <translation>أوراق الجمارك</translation>
    </message>
    <message>
        <source>Customs signer</source>
        <translation>موقّع الجمارك</translation>
    </message>
    <message>
        <source>Drawn here, or by DHL: then it bills the parcel when it draws.</source>
        <translation>يُرسم هنا أو لدى DHL؛ عندها تُحاسب الطرد عند الرسم.</translation>
    </message>
    <message>
        <source>For sending orders (SetOrder).</source>
        <translation>لإرسال الطلبات (SetOrder).</translation>
    </message>
    <message>
        <source>For tracking: esasweb, XML services.</source>
        <translation>للتتبع: esasweb، خدمات XML.</translation>
    </message>
    <message>
        <source>From DHL&apos;s developer portal, MyDHL API.</source>
        <translation>من بوابة مطوري DHL، MyDHL API.</translation>
    </message>
    <message>
        <source>Hours after the purchase</source>
        <translation>ساعات بعد الشراء</translation>
    </message>
    <message>
        <source>Its abbreviation at HepsiJet.</source>
        <translation>اختصارها لدى HepsiJet.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>Labels are taken back</source>
        <translation>إعادة الملصقات</translation>
    </message>
    <message>
        <source>Letters before numbers</source>
        <translation>أحرف قبل الأرقام</translation>
    </message>
    <message>
        <source>Like 2ΑΘ123456.</source>
        <translation>مثل 2ΑΘ123456.</translation>
    </message>
    <message>
        <source>Manifest MID</source>
        <translation>MID البيان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nine digits, the shipper&apos;s.</source>
        <translation>تسعة أرقام، للشاحن.</translation>
    </message>
    <message>
        <source>Nine digits.</source>
        <translation>تسعة أرقام.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Of your Enterprise Payment Account.</source>
        <translation>لحساب الدفع المؤسسي لديك.</translation>
    </message>
    <message>
        <source>Of your app on developer.ups.com.</source>
        <translation>لتطبيقك على developer.ups.com.</translation>
    </message>
    <message>
        <source>Of your app on developers.usps.com.</source>
        <translation>لتطبيقك على developers.usps.com.</translation>
    </message>
    <message>
        <source>Of your application in DHL&apos;s API portal.</source>
        <translation>لتطبيقك في بوابة DHL API.</translation>
    </message>
    <message>
        <source>Of your project on developer.fedex.com.</source>
        <translation>لمشروعك على developer.fedex.com.</translation>
    </message>
    <message>
        <source>Partner number</source>
        <translation>رقم الشريك</translation>
    </message>
    <message>
        <source>Pass key</source>
        <translation>مفتاح المرور</translation>
    </message>
    <message>
        <source>Password for tracking</source>
        <translation>كلمة مرور التتبع</translation>
    </message>
    <message>
        <source>Password, cash on delivery</source>
        <translation>كلمة المرور، الدفع عند الاستلام</translation>
    </message>
    <message>
        <source>Password, receiver pays</source>
        <translation>كلمة المرور، المستلم يدفع</translation>
    </message>
    <message>
        <source>Password, receiver pays and cash on delivery</source>
        <translation>كلمة المرور، المستلم يدفع والدفع عند الاستلام</translation>
    </message>
    <message>
        <source>Post office address</source>
        <translation>عنوان مكتب البريد</translation>
    </message>
    <message>
        <source>Price list to compare by</source>
        <translation>قائمة أسعار للمقارنة</translation>
    </message>
    <message>
        <source>SMSA gives one to test, and one to ship.</source>
        <translation>تعطي سمسا واحدًا للتجربة وآخر للشحن.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>Sender address ID</source>
        <translation>معرّف عنوان المُرسِل</translation>
    </message>
    <message>
        <source>Seven digits.</source>
        <translation>سبعة أرقام.</translation>
    </message>
    <message>
        <source>Six characters, your shipper number.</source>
        <translation>ستة رموز، رقم الشاحن لديك.</translation>
    </message>
    <message>
        <source>Street; city; state; ZIP: for SCAN forms.</source>
        <translation>الشارع; المدينة; الولاية; ZIP: لنماذج SCAN.</translation>
    </message>
    <message>
        <source>The abbreviation of your xDock.</source>
        <translation>اختصار xDock الخاص بك.</translation>
    </message>
    <message>
        <source>The e-mail address of your Aramex login.</source>
        <translation>بريد تسجيل دخولك في أرامكس.</translation>
    </message>
    <message>
        <source>The first part, like 010101.</source>
        <translation>الجزء الأول، مثل 010101.</translation>
    </message>
    <message>
        <source>The second part, like 0005.</source>
        <translation>الجزء الثاني، مثل 0005.</translation>
    </message>
    <message>
        <source>The user whose parcels the sender pays.</source>
        <translation>المستخدم لطرود يدفعها المُرسِل.</translation>
    </message>
    <message>
        <source>Three letters, like DXB or IST.</source>
        <translation>ثلاثة أحرف، مثل DXB أو IST.</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>رابط التتبع</translation>
    </message>
    <message>
        <source>Two letters, like AE or TR.</source>
        <translation>حرفان، مثل AE أو TR.</translation>
    </message>
    <message>
        <source>Up to four, where HepsiJet wants them.</source>
        <translation>حتى أربعة، حيث تريدها HepsiJet.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>User code</source>
        <translation>رمز المستخدم</translation>
    </message>
    <message>
        <source>User name for tracking</source>
        <translation>اسم المستخدم للتتبع</translation>
    </message>
    <message>
        <source>User name, cash on delivery</source>
        <translation>اسم المستخدم، الدفع عند الاستلام</translation>
    </message>
    <message>
        <source>User name, receiver pays</source>
        <translation>اسم المستخدم، المستلم يدفع</translation>
    </message>
    <message>
        <source>User name, receiver pays and cash on delivery</source>
        <translation>اسم المستخدم، المستلم يدفع والدفع عند الاستلام</translation>
    </message>
    <message>
        <source>User password</source>
        <translation>كلمة مرور المستخدم</translation>
    </message>
    <message>
        <source>Warehouse code</source>
        <translation>رمز المستودع</translation>
    </message>
    <message>
        <source>Warehouse number</source>
        <translation>رقم المستودع</translation>
    </message>
    <message>
        <source>Where BOX NOW collects your parcels.</source>
        <translation>حيث تجمع BOX NOW طرودك.</translation>
    </message>
    <message>
        <source>Where HepsiJet has given one.</source>
        <translation>إن أعطت HepsiJet واحدًا.</translation>
    </message>
    <message>
        <source>Where the demo carrier listens.</source>
        <translation>حيث يستمع الناقل التجريبي.</translation>
    </message>
    <message>
        <source>Where the keys serve several shops.</source>
        <translation>حيث تخدم المفاتيح عدة متاجر.</translation>
    </message>
    <message>
        <source>Who answers for declarations.</source>
        <translation>المسؤول عن التصريحات.</translation>
    </message>
    <message>
        <source>Whose format it has: its check digit is then proved. s10 is that of all posts.</source>
        <translation>صيغة مَن: يُتحقق من رقم التدقيق. s10 صيغة كل البُرُد.</translation>
    </message>
    <message>
        <source>Your customer registration ID.</source>
        <translation>رقم تسجيلك كعميل.</translation>
    </message>
    <message>
        <source>Your mailer ID for labels.</source>
        <translation>رقم المُرسِل للملصقات.</translation>
    </message>
    <message>
        <source>Your mailer ID for manifests.</source>
        <translation>رقم المُرسِل للبيانات.</translation>
    </message>
    <message>
        <source>Yurtiçi gives a user for each way of paying.</source>
        <translation>تعطي Yurtiçi مستخدمًا لكل طريقة دفع.</translation>
    </message>
    <message>
        <source>a CSV file, for a carrier that names no prices</source>
        <translation>ملف CSV لناقل لا يذكر أسعارًا</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>as the carrier says</source>
        <translation>كما يقول الناقل</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>for some hours</source>
        <translation>لعدد من الساعات</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>invoice, post (CN 22 and CN 23), or own: it gives them itself.</source>
        <translation>فاتورة، أو بريد (CN 22 وCN 23)، أو يقدمها الناقل بنفسه.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>post</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>post (CN 22 and CN 23), invoice, or own: it gives them itself.</source>
        <translation>بريد (CN 22 وCN 23)، أو فاتورة، أو يقدمها الناقل بنفسه.</translation>
    </message>
    <message>
        <source>se-... of the carrier connected there.</source>
        <translation>معرّف se-... للناقل الموصول هناك.</translation>
    </message>
    <message>
        <source>until the invoice</source>
        <translation>حتى الفاتورة</translation>
    </message>
    <message>
        <source>until the manifest</source>
        <translation>حتى البيان</translation>
    </message>
    <message>
        <source>until the pick-up</source>
        <translation>حتى الاستلام</translation>
    </message>
    <message>
        <source>{number} stands for the number, as in https://track.example/{number}.</source>
        <translation>{number} يقوم مقام الرقم، مثل https://track.example/{number}.</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n label(s) a minute</source>
        <translation>
            <numerusform>%n ملصق في الدقيقة</numerusform>
            <numerusform>ملصق واحد في الدقيقة</numerusform>
            <numerusform>ملصقان في الدقيقة</numerusform>
            <numerusform>%n ملصقات في الدقيقة</numerusform>
            <numerusform>%n ملصقًا في الدقيقة</numerusform>
            <numerusform>%n ملصق في الدقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) from No. {first} to No. {last} are spoilt and come out again, in this order. Then the roll goes on.</source>
        <translation>
            <numerusform>%n ملصق من الرقم {first} إلى الرقم {last} تالف ويخرج من جديد بهذا الترتيب. ثم تستمر اللفّة.</numerusform>
            <numerusform>ملصق واحد من الرقم {first} إلى الرقم {last} تالف ويخرج من جديد. ثم تستمر اللفّة.</numerusform>
            <numerusform>ملصقان من الرقم {first} إلى الرقم {last} تالفان ويخرجان من جديد بهذا الترتيب. ثم تستمر اللفّة.</numerusform>
            <numerusform>%n ملصقات من الرقم {first} إلى الرقم {last} تالفة وتخرج من جديد بهذا الترتيب. ثم تستمر اللفّة.</numerusform>
            <numerusform>%n ملصقًا من الرقم {first} إلى الرقم {last} تالفة وتخرج من جديد بهذا الترتيب. ثم تستمر اللفّة.</numerusform>
            <numerusform>%n ملصق من الرقم {first} إلى الرقم {last} تالفة وتخرج من جديد بهذا الترتيب. ثم تستمر اللفّة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) print again, free.</source>
        <translation>
            <numerusform>يُطبع %n ملصق من جديد مجانًا.</numerusform>
            <numerusform>يُطبع ملصق واحد من جديد مجانًا.</numerusform>
            <numerusform>يُطبع ملصقان من جديد مجانًا.</numerusform>
            <numerusform>تُطبع %n ملصقات من جديد مجانًا.</numerusform>
            <numerusform>يُطبع %n ملصقًا من جديد مجانًا.</numerusform>
            <numerusform>يُطبع %n ملصق من جديد مجانًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) still to come out</source>
        <translation>
            <numerusform>بقي %n ملصق ليخرج</numerusform>
            <numerusform>بقي ملصق واحد ليخرج</numerusform>
            <numerusform>بقي ملصقان ليخرجا</numerusform>
            <numerusform>بقيت %n ملصقات لتخرج</numerusform>
            <numerusform>بقي %n ملصقًا ليخرج</numerusform>
            <numerusform>بقي %n ملصق ليخرج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>بقي %n دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are tried again.</source>
        <translation>
            <numerusform>تُعاد محاولة %n طلب.</numerusform>
            <numerusform>تُعاد محاولة طلب واحد.</numerusform>
            <numerusform>تُعاد محاولة طلبين.</numerusform>
            <numerusform>تُعاد محاولة %n طلبات.</numerusform>
            <numerusform>تُعاد محاولة %n طلبًا.</numerusform>
            <numerusform>تُعاد محاولة %n طلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · dry run</source>
        <translation>
            <numerusform>%n طلب · تجربة</numerusform>
            <numerusform>طلب واحد · تجربة</numerusform>
            <numerusform>طلبان · تجربة</numerusform>
            <numerusform>%n طلبات · تجربة</numerusform>
            <numerusform>%n طلبًا · تجربة</numerusform>
            <numerusform>%n طلب · تجربة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · in pick order</source>
        <translation>
            <numerusform>%n طلب · بترتيب الالتقاط</numerusform>
            <numerusform>طلب واحد · بترتيب الالتقاط</numerusform>
            <numerusform>طلبان · بترتيب الالتقاط</numerusform>
            <numerusform>%n طلبات · بترتيب الالتقاط</numerusform>
            <numerusform>%n طلبًا · بترتيب الالتقاط</numerusform>
            <numerusform>%n طلب · بترتيب الالتقاط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in {folder}.</source>
        <translation>
            <numerusform>%n مستند في {folder}.</numerusform>
            <numerusform>مستند واحد في {folder}.</numerusform>
            <numerusform>مستندان في {folder}.</numerusform>
            <numerusform>%n مستندات في {folder}.</numerusform>
            <numerusform>%n مستندًا في {folder}.</numerusform>
            <numerusform>%n مستند في {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan is written</source>
        <translation>تُكتب خطة</translation>
    </message>
    <message>
        <source>A weight in whole grams, such as 850.</source>
        <translation>وزن بالغرامات الصحيحة، مثل 850.</translation>
    </message>
    <message>
        <source>Add a parcel: buys one more label for this order</source>
        <translation>إضافة طرد: يشتري ملصقًا آخر لهذا الطلب</translation>
    </message>
    <message>
        <source>All of them have come out again</source>
        <translation>خرجت كلها من جديد</translation>
    </message>
    <message>
        <source>All of this run</source>
        <translation>كل ملصقات هذا التشغيل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>أجب</translation>
    </message>
    <message>
        <source>Answer it in the outbox</source>
        <translation>أجب في الصادر</translation>
    </message>
    <message>
        <source>Answer the question.</source>
        <translation>أجب عن السؤال.</translation>
    </message>
    <message>
        <source>Article by article</source>
        <translation>صنفًا بعد صنف</translation>
    </message>
    <message>
        <source>Articles, such as GIFT-*</source>
        <translation>الأصناف، مثل ⁨GIFT-*⁩</translation>
    </message>
    <message>
        <source>Ask about orders to one address</source>
        <translation>السؤال عن الطلبات إلى عنوان واحد</translation>
    </message>
    <message>
        <source>At most, orders</source>
        <translation>كحد أقصى، طلبات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Buy the labels</source>
        <translation>شراء الملصقات</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Cart with a tote an order</source>
        <translation>عربة بسلة لكل طلب</translation>
    </message>
    <message>
        <source>Check all orders first</source>
        <translation>فحص كل الطلبات أولًا</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>Choose another carrier.</source>
        <translation>اختر ناقلًا آخر.</translation>
    </message>
    <message>
        <source>Choose another service.</source>
        <translation>اختر خدمة أخرى.</translation>
    </message>
    <message>
        <source>Choose service</source>
        <translation>اختر خدمة</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>اختيار الخدمة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Code of the last good label</source>
        <translation>رمز آخر ملصق سليم</translation>
    </message>
    <message>
        <source>Complete the address.</source>
        <translation>أكمل العنوان.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>انسخها</translation>
    </message>
    <message>
        <source>Copy {plan} under which name?</source>
        <translation>بأي اسم تُنسخ {plan}؟</translation>
    </message>
    <message>
        <source>Countries, two letters</source>
        <translation>البلدان، حرفان</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>البلد، حرفان</translation>
    </message>
    <message>
        <source>Cover with the failures</source>
        <translation>غلاف بحالات الفشل</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>احذفها</translation>
    </message>
    <message>
        <source>Delete the plan {plan}? Its runs stay.</source>
        <translation>أتُحذف الخطة {plan}؟ تبقى تشغيلاتها.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>أُعدّت</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Dry run: {fit} would get a label, {not_fit} would not.</source>
        <translation>تجربة: {fit} ستحصل على ملصق، و{not_fit} لن تحصل.</translation>
    </message>
    <message>
        <source>Due at, such as 10:00, 15:30</source>
        <translation>المواعيد، مثل 10:00, 15:30</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>First every order is checked; only then money is spent.</source>
        <translation>يُفحص كل طلب أولًا، ثم يُنفق المال بعد ذلك فقط.</translation>
    </message>
    <message>
        <source>Fix address</source>
        <translation>صحّح العنوان</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>مجلد المستندات</translation>
    </message>
    <message>
        <source>From weight, g</source>
        <translation>من وزن، غ</translation>
    </message>
    <message>
        <source>Give an address</source>
        <translation>أدخل عنوانًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>It gets its label at the bench.</source>
        <translation>يحصل على ملصقه عند طاولة التعبئة.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>يستمر التشغيل.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Its weight in grams, then Enter</source>
        <translation>وزنه بالغرام، ثم Enter</translation>
    </message>
    <message>
        <source>Keep all of them in the folder</source>
        <translation>احفظها كلها في المجلد</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Labels of this run</source>
        <translation>ملصقات هذا التشغيل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>أطلقه</translation>
    </message>
    <message>
        <source>Let it go and retry</source>
        <translation>أطلقه وأعد المحاولة</translation>
    </message>
    <message>
        <source>Let it go first.</source>
        <translation>أطلقه أولًا.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>اطّلع عليه</translation>
    </message>
    <message>
        <source>Look at the order</source>
        <translation>اطّلع على الطلب</translation>
    </message>
    <message>
        <source>Mail the list of failures</source>
        <translation>إرسال قائمة حالات الفشل بالبريد</translation>
    </message>
    <message>
        <source>Manifest {n} of {carrier}</source>
        <translation>بيان التسليم {n} لدى {carrier}</translation>
    </message>
    <message>
        <source>Match now</source>
        <translation>المطابق الآن</translation>
    </message>
    <message>
        <source>Mend the order, then try again.</source>
        <translation>صحّح الطلب ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Mend the printer, take the roll in hand and scan the last label that came out whole. What came behind it is printed again from what is stored: nothing is bought twice.</source>
        <translation>أصلح الطابعة وخذ اللفّة وامسح آخر ملصق خرج سليمًا. ما جاء بعده يُطبع من جديد من المحفوظ: لا يُشترى شيء مرتين.</translation>
    </message>
    <message>
        <source>Missing: {field}.</source>
        <translation>ناقص: {field}.</translation>
    </message>
    <message>
        <source>Most for one label</source>
        <translation>الحد الأقصى للملصق الواحد</translation>
    </message>
    <message>
        <source>Most for one run</source>
        <translation>الحد الأقصى للتشغيل الواحد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>اسم الخطة</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Next by itself</source>
        <translation>التالي تلقائيًا</translation>
    </message>
    <message>
        <source>No label is chosen in the list.</source>
        <translation>لم يُختر ملصق من القائمة.</translation>
    </message>
    <message>
        <source>No label was bought</source>
        <translation>لم يُشترَ ملصق</translation>
    </message>
    <message>
        <source>No paper is drawn yet. They come while the labels are bought.</source>
        <translation>لا مستندات بعد. تُعدّ أثناء شراء الملصقات.</translation>
    </message>
    <message>
        <source>No plan chosen</source>
        <translation>لم تُختر خطة</translation>
    </message>
    <message>
        <source>No rule names a carrier for {country}.</source>
        <translation>لا قاعدة تحدد ناقلًا إلى {country}.</translation>
    </message>
    <message>
        <source>No run yet. B runs the plan under the cursor; T only tries it.</source>
        <translation>لا تشغيل بعد. يشغّل B الخطة المحددة، ويجرّبها T فقط.</translation>
    </message>
    <message>
        <source>No. {n} is spoilt and comes out again. Then the roll goes on.</source>
        <translation>الرقم {n} تالف ويخرج من جديد. ثم تستمر اللفّة.</translation>
    </message>
    <message>
        <source>No. {n} on the roll</source>
        <translation>الرقم {n} على اللفّة</translation>
    </message>
    <message>
        <source>No. {n} · {number} was the last good one</source>
        <translation>آخر ملصق سليم: الرقم {n} · {number}</translation>
    </message>
    <message>
        <source>Nobody knows what this order weighs.</source>
        <translation>وزن هذا الطلب غير معروف.</translation>
    </message>
    <message>
        <source>Nobody knows whether a label was bought</source>
        <translation>لا يُعرف هل اشتُري ملصق</translation>
    </message>
    <message>
        <source>Not all of it is here, and this shop decides itself what leaves.</source>
        <translation>ليس كله هنا، وهذا المتجر يقرر بنفسه ما يخرج.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم تُجرَّب</translation>
    </message>
    <message>
        <source>Nothing behind it was spoilt. The roll goes on by itself.</source>
        <translation>لم يتلف شيء بعده. تستمر اللفّة تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing can be tried again as it is.</source>
        <translation>لا شيء يمكن إعادة محاولته على حاله.</translation>
    </message>
    <message>
        <source>Nothing needs you so far.</source>
        <translation>لا شيء يحتاج إليك حتى الآن.</translation>
    </message>
    <message>
        <source>Nothing needs you. All of this run went well.</source>
        <translation>لا شيء يحتاج إليك. سار التشغيل كله على ما يرام.</translation>
    </message>
    <message>
        <source>Nothing new is bought or printed until you go on.</source>
        <translation>لا يُشترى ولا يُطبع جديد حتى تتابع.</translation>
    </message>
    <message>
        <source>Nothing of this order can be packed today.</source>
        <translation>لا يمكن تعبئة شيء من هذا الطلب اليوم.</translation>
    </message>
    <message>
        <source>Older than, hours</source>
        <translation>أقدم من، ساعات</translation>
    </message>
    <message>
        <source>Oldest promise first</source>
        <translation>الوعد الأقدم أولًا</translation>
    </message>
    <message>
        <source>On hold: {reason}.</source>
        <translation>معلّق: {reason}.</translation>
    </message>
    <message>
        <source>On working days only</source>
        <translation>أيام العمل فقط</translation>
    </message>
    <message>
        <source>One bad order never stops the rest</source>
        <translation>طلب واحد سيئ لا يوقف الباقي</translation>
    </message>
    <message>
        <source>One more parcel gets its label.</source>
        <translation>يحصل طرد آخر على ملصقه.</translation>
    </message>
    <message>
        <source>One parcel for all of them?</source>
        <translation>طرد واحد لها كلها؟</translation>
    </message>
    <message>
        <source>Only those whose promise is at risk</source>
        <translation>فقط ما كان وعده معرضًا للخطر</translation>
    </message>
    <message>
        <source>Or from place to place, such as 12-20</source>
        <translation>أو من موضع إلى موضع، مثل 12-20</translation>
    </message>
    <message>
        <source>Or type what stands under its bars</source>
        <translation>أو اكتب ما تحت الخطوط</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Order and ceilings</source>
        <translation>الترتيب والحدود</translation>
    </message>
    <message>
        <source>Orders of one line first</source>
        <translation>الطلبات ذات السطر الواحد أولًا</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Pack it at the bench, or wait for the rest.</source>
        <translation>عبّئه عند الطاولة أو انتظر الباقي.</translation>
    </message>
    <message>
        <source>Pack it, or give that label back.</source>
        <translation>عبّئه أو أعد ذلك الملصق.</translation>
    </message>
    <message>
        <source>Packing slip, No. {n}</source>
        <translation>قسيمة التعبئة، الرقم {n}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Paper jam? Resume roll</source>
        <translation>انحشار ورق؟ تابع اللفّة</translation>
    </message>
    <message>
        <source>Papers of this run</source>
        <translation>مستندات هذا التشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused: nothing new is bought or printed.</source>
        <translation>متوقف مؤقتًا: لا يُشترى ولا يُطبع جديد.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>قائمة الالتقاط</translation>
    </message>
    <message>
        <source>Pick order</source>
        <translation>ترتيب الالتقاط</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Places on the roll</source>
        <translation>مواضع على اللفّة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Plans and runs</source>
        <translation>الخطط والتشغيلات</translation>
    </message>
    <message>
        <source>Please check: {field}</source>
        <translation>يرجى التحقق: {field}</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Print again: free, the same label, nothing is bought</source>
        <translation>طباعة من جديد: مجانًا، الملصق نفسه، دون شراء</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>اطبعه</translation>
    </message>
    <message>
        <source>Print the cover with the failures</source>
        <translation>طباعة الغلاف بحالات الفشل</translation>
    </message>
    <message>
        <source>Print the labels</source>
        <translation>طباعة الملصقات</translation>
    </message>
    <message>
        <source>Print the packing slips</source>
        <translation>طباعة قسائم التعبئة</translation>
    </message>
    <message>
        <source>Print the pick list</source>
        <translation>طباعة قائمة الالتقاط</translation>
    </message>
    <message>
        <source>Read a plan from which file?</source>
        <translation>من أي ملف تُقرأ الخطة؟</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>اقرأها</translation>
    </message>
    <message>
        <source>Redo, buys</source>
        <translation>إعادة، تشتري</translation>
    </message>
    <message>
        <source>Redo: give this label back and buy another one</source>
        <translation>إعادة: ردّ هذا الملصق وشراء غيره</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>شغّلها مجددًا</translation>
    </message>
    <message>
        <source>Run it now</source>
        <translation>شغّلها الآن</translation>
    </message>
    <message>
        <source>Run it now?</source>
        <translation>أتُشغَّل الآن؟</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>شغّل الآن</translation>
    </message>
    <message>
        <source>Run of {time}</source>
        <translation>تشغيل {time}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Runs by itself at these times</source>
        <translation>تعمل تلقائيًا في هذه المواعيد</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>التشغيلات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>احفظ الخطة</translation>
    </message>
    <message>
        <source>Scan the last good label</source>
        <translation>امسح آخر ملصق سليم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Service wanted</source>
        <translation>الخدمة المطلوبة</translation>
    </message>
    <message>
        <source>Set the weight, then try again.</source>
        <translation>حدّد الوزن ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Set weight</source>
        <translation>حدّد الوزن</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>المتاجر</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Skip it this time</source>
        <translation>تخطَّها هذه المرة</translation>
    </message>
    <message>
        <source>Somebody could not be told</source>
        <translation>تعذّر إبلاغ أحدهم</translation>
    </message>
    <message>
        <source>Somebody is packing this order.</source>
        <translation>أحدهم يعبّئ هذا الطلب.</translation>
    </message>
    <message>
        <source>Split the parcel.</source>
        <translation>قسّم الطرد.</translation>
    </message>
    <message>
        <source>Spoilt labels</source>
        <translation>الملصقات التالفة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>Stop? %n order(s) are left out. X once more stops it.</source>
        <translation>
            <numerusform>أتوقف؟ يُستبعد %n طلب. اضغط X مرة أخرى للإيقاف.</numerusform>
            <numerusform>أتوقف؟ يُستبعد طلب واحد. اضغط X مرة أخرى للإيقاف.</numerusform>
            <numerusform>أتوقف؟ يُستبعد طلبان. اضغط X مرة أخرى للإيقاف.</numerusform>
            <numerusform>أتوقف؟ تُستبعد %n طلبات. اضغط X مرة أخرى للإيقاف.</numerusform>
            <numerusform>أتوقف؟ يُستبعد %n طلبًا. اضغط X مرة أخرى للإيقاف.</numerusform>
            <numerusform>أتوقف؟ يُستبعد %n طلب. اضغط X مرة أخرى للإيقاف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n order(s) are left out.</source>
        <translation>
            <numerusform>أُوقف: استُبعد %n طلب.</numerusform>
            <numerusform>أُوقف: استُبعد طلب واحد.</numerusform>
            <numerusform>أُوقف: استُبعد طلبان.</numerusform>
            <numerusform>أُوقف: استُبعدت %n طلبات.</numerusform>
            <numerusform>أُوقف: استُبعد %n طلبًا.</numerusform>
            <numerusform>أُوقف: استُبعد %n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is bought is still printed.</source>
        <translation>جارٍ الإيقاف: ما اشتُري يُطبع مع ذلك.</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استأنف</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>ضاع الجواب</translation>
    </message>
    <message>
        <source>The carrier account {carrier} is not ready.</source>
        <translation>حساب الناقل {carrier} غير جاهز.</translation>
    </message>
    <message>
        <source>The carrier refused</source>
        <translation>رفض الناقل</translation>
    </message>
    <message>
        <source>The ceiling of {amount} for this batch is reached.</source>
        <translation>بلغت هذه الدفعة حدّها {amount}.</translation>
    </message>
    <message>
        <source>The label is bought</source>
        <translation>الملصق مشترى</translation>
    </message>
    <message>
        <source>The label is given back and another one bought.</source>
        <translation>يُردّ الملصق ويُشترى غيره.</translation>
    </message>
    <message>
        <source>The label was given back.</source>
        <translation>رُدّ الملصق.</translation>
    </message>
    <message>
        <source>The old label loses its worth. Press D once more to redo it.</source>
        <translation>يفقد الملصق القديم قيمته. اضغط D مرة أخرى للإعادة.</translation>
    </message>
    <message>
        <source>The order has no items.</source>
        <translation>لا أصناف في الطلب.</translation>
    </message>
    <message>
        <source>The order is not fit</source>
        <translation>الطلب غير صالح</translation>
    </message>
    <message>
        <source>The order is not paid.</source>
        <translation>الطلب غير مدفوع.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>أُلغي الطلب.</translation>
    </message>
    <message>
        <source>The paper goes to its printer.</source>
        <translation>يذهب المستند إلى طابعته.</translation>
    </message>
    <message>
        <source>The plan is in {plan}.</source>
        <translation>الخطة في {plan}.</translation>
    </message>
    <message>
        <source>The price list has no zone for {country}.</source>
        <translation>لا منطقة في قائمة الأسعار لـ {country}.</translation>
    </message>
    <message>
        <source>The spending limit of {amount} a day is reached.</source>
        <translation>بلغ الإنفاق حدّه اليومي {amount}.</translation>
    </message>
    <message>
        <source>The spending limit of {amount} an hour is reached.</source>
        <translation>بلغ الإنفاق حدّه في الساعة {amount}.</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>لا يوجد عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This carrier collects no cash on delivery.</source>
        <translation>هذا الناقل لا يحصّل الدفع عند الاستلام.</translation>
    </message>
    <message>
        <source>This carrier does not go there.</source>
        <translation>هذا الناقل لا يصل إلى هناك.</translation>
    </message>
    <message>
        <source>This carrier has no such service.</source>
        <translation>لا يقدم هذا الناقل هذه الخدمة.</translation>
    </message>
    <message>
        <source>This carrier takes {weight} kg at most.</source>
        <translation>يقبل هذا الناقل {weight} كغ كحد أقصى.</translation>
    </message>
    <message>
        <source>This is no label of this roll. Scan the last good one of it.</source>
        <translation>هذا ليس ملصقًا من هذه اللفّة. امسح آخر ملصق سليم منها.</translation>
    </message>
    <message>
        <source>This label</source>
        <translation>هذا الملصق</translation>
    </message>
    <message>
        <source>This order has a label already.</source>
        <translation>لهذا الطلب ملصق بالفعل.</translation>
    </message>
    <message>
        <source>Too long: {field}. {count} characters fit.</source>
        <translation>طويل جدًا: {field}. يتسع لـ {count} حرفًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Try just this one again</source>
        <translation>أعد محاولة هذا فقط</translation>
    </message>
    <message>
        <source>Two places of the roll, such as 12-20.</source>
        <translation>موضعان من اللفّة، مثل 12-20.</translation>
    </message>
    <message>
        <source>Up to weight, g</source>
        <translation>حتى وزن، غ</translation>
    </message>
    <message>
        <source>Use it and retry</source>
        <translation>استخدمه وأعد المحاولة</translation>
    </message>
    <message>
        <source>Use it and tell the customer</source>
        <translation>استخدمه وأبلغ العميل</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>انتظره.</translation>
    </message>
    <message>
        <source>Walk past the shelves</source>
        <translation>بترتيب الرفوف</translation>
    </message>
    <message>
        <source>Weigh the parcel.</source>
        <translation>زِن الطرد.</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>الوزن بالغرام</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>أي الطلبات</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>العنوان كاملًا</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>اكتبها</translation>
    </message>
    <message>
        <source>Write {plan} into which file?</source>
        <translation>في أي ملف تُكتب {plan}؟</translation>
    </message>
    <message>
        <source>add parcel</source>
        <translation>أضف طردًا</translation>
    </message>
    <message>
        <source>all again</source>
        <translation>الكل من جديد</translation>
    </message>
    <message>
        <source>all orders that are ready</source>
        <translation>كل الطلبات الجاهزة</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>at most %n order(s)</source>
        <translation>
            <numerusform>%n طلب كحد أقصى</numerusform>
            <numerusform>طلب واحد كحد أقصى</numerusform>
            <numerusform>طلبان كحد أقصى</numerusform>
            <numerusform>%n طلبات كحد أقصى</numerusform>
            <numerusform>%n طلبًا كحد أقصى</numerusform>
            <numerusform>%n طلب كحد أقصى</numerusform>
        </translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>being bought</source>
        <translation>قيد الشراء</translation>
    </message>
    <message>
        <source>bought, next to print</source>
        <translation>مشترى، التالي للطباعة</translation>
    </message>
    <message>
        <source>bought, not printed yet</source>
        <translation>مشترى، لم يُطبع</translation>
    </message>
    <message>
        <source>bought, printing</source>
        <translation>مشترى، يُطبع</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>by its schedule</source>
        <translation>حسب موعدها</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>اختير يدويًا</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>هل خرج؟</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>dry run, nothing bought</source>
        <translation>تجربة، لا شراء</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>fix and retry</source>
        <translation>صحّح وأعد المحاولة</translation>
    </message>
    <message>
        <source>from {low} g</source>
        <translation>من {low} غ</translation>
    </message>
    <message>
        <source>from {low} to {high} g</source>
        <translation>من {low} إلى {high} غ</translation>
    </message>
    <message>
        <source>go on without them</source>
        <translation>تابع بدونها</translation>
    </message>
    <message>
        <source>if none failed</source>
        <translation>إن لم يفشل شيء</translation>
    </message>
    <message>
        <source>if some failed</source>
        <translation>إن فشل بعضها</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>استُبعد</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>new plan</source>
        <translation>خطة جديدة</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>nothing is bought yet</source>
        <translation>لم يُشترَ شيء بعد</translation>
    </message>
    <message>
        <source>of {amount} ceiling</source>
        <translation>من حدّ {amount}</translation>
    </message>
    <message numerus="yes">
        <source>older than %n h</source>
        <translation>
            <numerusform>أقدم من %n ساعة</numerusform>
            <numerusform>أقدم من ساعة</numerusform>
            <numerusform>أقدم من ساعتين</numerusform>
            <numerusform>أقدم من %n ساعات</numerusform>
            <numerusform>أقدم من %n ساعة</numerusform>
            <numerusform>أقدم من %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>تشغيل أو إطفاء</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>order(s) right now</source>
        <translation>
            <numerusform>طلب الآن</numerusform>
            <numerusform>طلب الآن</numerusform>
            <numerusform>طلبان الآن</numerusform>
            <numerusform>طلبات الآن</numerusform>
            <numerusform>طلبًا الآن</numerusform>
            <numerusform>طلب الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>pause, go on</source>
        <translation>إيقاف مؤقت، متابعة</translation>
    </message>
    <message>
        <source>pause, let me look</source>
        <translation>توقف لأطّلع</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>طباعة من جديد</translation>
    </message>
    <message>
        <source>print it</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>promise at risk</source>
        <translation>الوعد معرض للخطر</translation>
    </message>
    <message>
        <source>read from a file</source>
        <translation>قراءة من ملف</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>resume roll</source>
        <translation>متابعة اللفّة</translation>
    </message>
    <message>
        <source>retry all</source>
        <translation>أعد محاولة الكل</translation>
    </message>
    <message>
        <source>run now</source>
        <translation>شغّل الآن</translation>
    </message>
    <message>
        <source>run the missed</source>
        <translation>شغّل الفائتة</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>تخطَّها</translation>
    </message>
    <message>
        <source>skip to the next</source>
        <translation>إلى التالي</translation>
    </message>
    <message>
        <source>spent so far</source>
        <translation>أُنفق حتى الآن</translation>
    </message>
    <message>
        <source>spoilt, printed again</source>
        <translation>تالف، طُبع من جديد</translation>
    </message>
    <message>
        <source>spoilt, prints again</source>
        <translation>تالف، يُطبع من جديد</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>مطفأة</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>ينتظر الفحص</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>اليوم في {time}</translation>
    </message>
    <message>
        <source>type the code</source>
        <translation>اكتب الرمز</translation>
    </message>
    <message>
        <source>under 1 min left</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>up to {high} g</source>
        <translation>حتى {high} غ</translation>
    </message>
    <message>
        <source>use it and retry</source>
        <translation>استخدمه وأعد المحاولة</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>whole address</source>
        <translation>العنوان كاملًا</translation>
    </message>
    <message>
        <source>write into a file</source>
        <translation>كتابة في ملف</translation>
    </message>
    <message>
        <source>{carrier} {service}: {reason}</source>
        <translation>{carrier} {service}: {reason}</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>تم {done} من {all}</translation>
    </message>
    <message>
        <source>{needs} need you · {rest} not tried</source>
        <translation>{needs} تحتاج إليك · {rest} لم تُجرَّب</translation>
    </message>
    <message>
        <source>{numbers} of the same customer goes to the same address.</source>
        <translation>{numbers} للعميل نفسه يذهب إلى العنوان نفسه.</translation>
    </message>
    <message>
        <source>{plan} has run for its time already. Run it once more?</source>
        <translation>شُغّلت {plan} لموعدها بالفعل. أتُشغَّل مرة أخرى؟</translation>
    </message>
    <message>
        <source>{plan} is deleted; its runs stay.</source>
        <translation>حُذفت {plan}؛ تبقى تشغيلاتها.</translation>
    </message>
    <message>
        <source>{plan} is read and saved.</source>
        <translation>قُرئت {plan} وحُفظت.</translation>
    </message>
    <message>
        <source>{plan} is saved.</source>
        <translation>حُفظت {plan}.</translation>
    </message>
    <message>
        <source>{plan} is skipped this time.</source>
        <translation>تُخطّيت {plan} هذه المرة.</translation>
    </message>
    <message>
        <source>{plan} is there, switched off.</source>
        <translation>{plan} موجودة، مطفأة.</translation>
    </message>
    <message>
        <source>{plan} runs by itself at its times.</source>
        <translation>تعمل {plan} تلقائيًا في مواعيدها.</translation>
    </message>
    <message>
        <source>{plan} runs only by hand now.</source>
        <translation>تعمل {plan} يدويًا فقط الآن.</translation>
    </message>
    <message>
        <source>{plan} runs.</source>
        <translation>{plan} قيد التشغيل.</translation>
    </message>
    <message>
        <source>{plan} was due at {time} while Packbench was off.</source>
        <translation>حان موعد {plan} ‏({time}) وPackbench مطفأ.</translation>
    </message>
    <message>
        <source>{times} every day</source>
        <translation>{times} كل يوم</translation>
    </message>
    <message>
        <source>{times} on working days</source>
        <translation>{times} في أيام العمل</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Labels can be printed only after they are bought: put buying before.</source>
        <translation>لا تُطبع الملصقات إلا بعد شرائها: ضع الشراء قبلها.</translation>
    </message>
    <message>
        <source>More than, orders</source>
        <translation>أكثر من (طلبات)</translation>
    </message>
    <message>
        <source>Nothing waits for this step: the run goes on.</source>
        <translation>لا شيء ينتظر هذه الخطوة: تستمر العملية.</translation>
    </message>
    <message>
        <source>On error</source>
        <translation>عند الخطأ</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>Only of the shops</source>
        <translation>للمتاجر فقط</translation>
    </message>
    <message>
        <source>Orders can be put together only before their labels are bought.</source>
        <translation>لا يمكن جمع الطلبات إلا قبل شراء ملصقاتها.</translation>
    </message>
    <message>
        <source>Packing slips follow their labels: put printing the labels before.</source>
        <translation>قوائم التعبئة تتبع ملصقاتها: ضع طباعة الملصقات قبلها.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Steps in their order</source>
        <translation>الخطوات بترتيبها</translation>
    </message>
    <message>
        <source>The check must come first: nothing is asked, bought or printed before all orders are checked.</source>
        <translation>يجب أن يأتي الفحص أولًا: لا سؤال ولا شراء ولا طباعة قبل فحص كل الطلبات.</translation>
    </message>
    <message>
        <source>The plan buys only: {condition}. R tries these orders all the same.</source>
        <translation>تشتري الخطة بهذا الشرط فقط: {condition}. المفتاح R يجرب هذه الطلبات على أي حال.</translation>
    </message>
    <message>
        <source>The service must be chosen before labels are bought: put it before.</source>
        <translation>يجب اختيار الخدمة قبل شراء الملصقات: ضعها قبله.</translation>
    </message>
    <message>
        <source>This step is for every order: it takes no condition.</source>
        <translation>هذه الخطوة لكل طلب: لا شرط لها.</translation>
    </message>
    <message>
        <source>This step stands there twice.</source>
        <translation>هذه الخطوة مكررة.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Which shops get labels is said above, at which orders the plan takes.</source>
        <translation>المتاجر التي تحصل على ملصقات تُحدد أعلاه، عند الطلبات التي تأخذها الخطة.</translation>
    </message>
    <message>
        <source>only of {shops}</source>
        <translation>فقط {shops}</translation>
    </message>
    <message>
        <source>step down</source>
        <translation>الخطوة لأسفل</translation>
    </message>
    <message>
        <source>step on or off</source>
        <translation>تشغيل الخطوة أو إيقافها</translation>
    </message>
    <message>
        <source>step up</source>
        <translation>الخطوة لأعلى</translation>
    </message>
    <message>
        <source>stop, leave out the rest</source>
        <translation>توقف واترك الباقي</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>مشغّلة</translation>
    </message>
    <message numerus="yes">
        <source>with more than %n order(s)</source>
        <translation>
            <numerusform>بأكثر من %n طلب</numerusform>
            <numerusform>بأكثر من طلب واحد</numerusform>
            <numerusform>بأكثر من طلبين</numerusform>
            <numerusform>بأكثر من %n طلبات</numerusform>
            <numerusform>بأكثر من %n طلبًا</numerusform>
            <numerusform>بأكثر من %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>next paper</source>
        <translation>الورقة التالية</translation>
    </message>
    <message>
        <source>paper before</source>
        <translation>الورقة السابقة</translation>
    </message>
    <message>
        <source>Add a rule in Set-up, Carriers, or hold the order.</source>
        <translation>أضف قاعدة في الإعداد، الناقلون، أو علّق الطلب.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>At most {amount} is collected at a door.</source>
        <translation>يُحصَّل عند الباب {amount} كحد أقصى.</translation>
    </message>
    <message>
        <source>Cash on delivery is collected in {currency} only.</source>
        <translation>الدفع عند الاستلام بعملة {currency} فقط.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Did {carrier} sell a label for {parcel}?</source>
        <translation>هل باعت {carrier} ملصقًا للطرد {parcel}؟</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Enter the goods for the customs.</source>
        <translation>أدخل البضائع للجمارك.</translation>
    </message>
    <message>
        <source>Every order that needs somebody, with its reason, in the shop&apos;s language.</source>
        <translation>كل طلب يحتاج إلى أحد، مع سببه، بلغة المتجر.</translation>
    </message>
    <message>
        <source>Failures by mail</source>
        <translation>حالات الفشل بالبريد</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>أعطِ كلًا منها واحدًا خاصًا.</translation>
    </message>
    <message>
        <source>It goes to {address}. The outbox shows it until it is sent.</source>
        <translation>تذهب إلى {address}. يعرضها الصادر حتى تُرسل.</translation>
    </message>
    <message>
        <source>It went to</source>
        <translation>أُرسلت إلى</translation>
    </message>
    <message>
        <source>Item {number} has no English description.</source>
        <translation>الصنف {number} بلا وصف بالإنجليزية.</translation>
    </message>
    <message>
        <source>Item {number} has no HS code.</source>
        <translation>الصنف {number} بلا رمز HS.</translation>
    </message>
    <message>
        <source>Item {number} has no country of origin.</source>
        <translation>الصنف {number} بلا بلد منشأ.</translation>
    </message>
    <message>
        <source>Item {number} has no quantity or weight.</source>
        <translation>الصنف {number} بلا كمية أو وزن.</translation>
    </message>
    <message>
        <source>Item {number} is in another currency.</source>
        <translation>الصنف {number} بعملة أخرى.</translation>
    </message>
    <message>
        <source>Let it go in Orders; its label is then bought by itself.</source>
        <translation>أطلقه في الطلبات؛ ثم يُشترى ملصقه تلقائيًا.</translation>
    </message>
    <message>
        <source>Letters that this carrier cannot take: {field}.</source>
        <translation>حروف لا يقبلها هذا الناقل: {field}.</translation>
    </message>
    <message>
        <source>Look at it in Set-up, Carriers, or choose another service.</source>
        <translation>راجعه في الإعداد، الناقلون، أو اختر خدمة أخرى.</translation>
    </message>
    <message>
        <source>Look at the carrier&apos;s own list.</source>
        <translation>راجع قائمة الناقل نفسه.</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>أرسلها</translation>
    </message>
    <message>
        <source>Make two shipments.</source>
        <translation>اجعلها شحنتين.</translation>
    </message>
    <message>
        <source>No side may be longer than {size} cm.</source>
        <translation>لا يجوز أن يتجاوز أي ضلع {size} سم.</translation>
    </message>
    <message>
        <source>Raise it in the plan, or leave these for the next batch.</source>
        <translation>ارفعه في الخطة، أو اترك هذه للدفعة التالية.</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>السطر الثاني</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>Set it in Set-up, Shop.</source>
        <translation>اضبطه في الإعداد، المتجر.</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو المنطقة</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>الطلب معلّق.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not set.</source>
        <translation>عنوان المرسل غير مضبوط.</translation>
    </message>
    <message>
        <source>This carrier asks for no signature here.</source>
        <translation>لا يطلب هذا الناقل توقيعًا هنا.</translation>
    </message>
    <message>
        <source>This carrier does not collect in your country.</source>
        <translation>لا يستلم هذا الناقل من بلدك.</translation>
    </message>
    <message>
        <source>This carrier does not cross borders here.</source>
        <translation>لا يعبر هذا الناقل الحدود هنا.</translation>
    </message>
    <message>
        <source>This carrier does not let the receiver pay.</source>
        <translation>لا يسمح هذا الناقل بدفع المستلم.</translation>
    </message>
    <message>
        <source>This carrier has no pickup points here.</source>
        <translation>ليس لهذا الناقل نقاط استلام هنا.</translation>
    </message>
    <message>
        <source>This carrier insures nothing here.</source>
        <translation>لا يؤمّن هذا الناقل شيئًا هنا.</translation>
    </message>
    <message>
        <source>This carrier takes no such dangerous goods here.</source>
        <translation>لا يقبل هذا الناقل مثل هذه المواد الخطرة هنا.</translation>
    </message>
    <message>
        <source>This carrier takes one box a shipment here.</source>
        <translation>يقبل هذا الناقل صندوقًا واحدًا لكل شحنة هنا.</translation>
    </message>
    <message>
        <source>This carrier takes {count} boxes at most.</source>
        <translation>يقبل هذا الناقل {count} صناديق كحد أقصى.</translation>
    </message>
    <message>
        <source>This is no country.</source>
        <translation>هذا ليس بلدًا.</translation>
    </message>
    <message>
        <source>To which address?</source>
        <translation>إلى أي عنوان؟</translation>
    </message>
    <message>
        <source>Two boxes have the same key.</source>
        <translation>صندوقان بالمفتاح نفسه.</translation>
    </message>
    <message>
        <source>Use its two letters, like TR.</source>
        <translation>استخدم حرفيه، مثل TR.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit in Set-up, then try again.</source>
        <translation>انتظر، أو ارفع الحد في الإعداد ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>What is in the box must be told to the customs.</source>
        <translation>يجب إعلام الجمارك بما في الصندوق.</translation>
    </message>
    <message>
        <source>Write it in Latin letters, or use what is offered.</source>
        <translation>اكتبه بحروف لاتينية، أو استخدم المقترح.</translation>
    </message>
    <message>
        <source>Write it in Latin letters.</source>
        <translation>اكتبه بحروف لاتينية.</translation>
    </message>
    <message>
        <source>mail it</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>mail the failures</source>
        <translation>إرسال حالات الفشل</translation>
    </message>
    <message>
        <source>{number}, which leaves with this one, was cancelled</source>
        <translation>{number} الذي يُشحن معه أُلغي</translation>
    </message>
    <message>
        <source>With any of these tags</source>
        <translation>بأيٍّ من هذه الوسوم</translation>
    </message>
    <message>
        <source>With none of these tags</source>
        <translation>بدون أيٍّ من هذه الوسوم</translation>
    </message>
    <message>
        <source>not tagged {tags}</source>
        <translation>بدون الوسم {tags}</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>بالوسم {tags}</translation>
    </message>
    <message>
        <source>A label with the old address is bought and not yet handed over.</source>
        <translation>اشتُري ملصق بالعنوان القديم ولم يُسلَّم بعد.</translation>
    </message>
    <message>
        <source>A leftover needs an owner.</source>
        <translation>المتبقي يحتاج إلى مسؤول.</translation>
    </message>
    <message>
        <source>A parcel can be added only to an order that ships and has one.</source>
        <translation>لا يُضاف طرد إلا إلى طلب يُشحن وله طرد.</translation>
    </message>
    <message>
        <source>A return or a replacement is another thing.</source>
        <translation>الإرجاع أو الاستبدال شيء آخر.</translation>
    </message>
    <message>
        <source>A weight is a number of grams.</source>
        <translation>الوزن رقم بالغرام.</translation>
    </message>
    <message>
        <source>A weight is above nothing.</source>
        <translation>الوزن أكبر من صفر.</translation>
    </message>
    <message>
        <source>Ask for the refund at the carrier, or ship with this label.</source>
        <translation>اطلب الاسترداد من الناقل، أو اشحن بهذا الملصق.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيرها.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose orders that are ready to ship.</source>
        <translation>اختر طلبات جاهزة للشحن.</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>عُدّ ثانية.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>يستمر وحده.</translation>
    </message>
    <message>
        <source>It has a name, an @ and a place.</source>
        <translation>فيه اسم و@ ومكان.</translation>
    </message>
    <message>
        <source>It is being bought or printed; look at the outbox.</source>
        <translation>يُشترى أو يُطبع؛ راجع الصادر.</translation>
    </message>
    <message>
        <source>Label its first parcel before.</source>
        <translation>ضع ملصق طرده الأول قبل ذلك.</translation>
    </message>
    <message>
        <source>Look at it anew.</source>
        <translation>راجعه من جديد.</translation>
    </message>
    <message>
        <source>Look at the day anew.</source>
        <translation>راجع اليوم من جديد.</translation>
    </message>
    <message>
        <source>Look at the list anew.</source>
        <translation>راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>Look at the list of runs.</source>
        <translation>راجع قائمة التشغيلات.</translation>
    </message>
    <message>
        <source>Look at the numbers.</source>
        <translation>راجع الأرقام.</translation>
    </message>
    <message>
        <source>Name somebody.</source>
        <translation>سمِّ أحدًا.</translation>
    </message>
    <message>
        <source>No label of this run stands there.</source>
        <translation>لا ملصق لهذا التشغيل هناك.</translation>
    </message>
    <message>
        <source>Nothing is to be paused.</source>
        <translation>لا شيء لإيقافه مؤقتًا.</translation>
    </message>
    <message>
        <source>Nothing is to be stopped.</source>
        <translation>لا شيء لإيقافه.</translation>
    </message>
    <message>
        <source>Nothing new was scanned out for {carrier}.</source>
        <translation>لم يُمسح شيء جديد للخروج مع {carrier}.</translation>
    </message>
    <message>
        <source>Nothing of these orders can be packed now.</source>
        <translation>لا يمكن تعبئة شيء من هذه الطلبات الآن.</translation>
    </message>
    <message>
        <source>Nothing of this line is owed any more.</source>
        <translation>لم يعد شيء من هذا السطر مستحقًا.</translation>
    </message>
    <message>
        <source>Nothing was merged into this order.</source>
        <translation>لم يُدمج شيء في هذا الطلب.</translation>
    </message>
    <message>
        <source>Open the order anew.</source>
        <translation>افتح الطلب من جديد.</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>شغّلها</translation>
    </message>
    <message>
        <source>Say why, then the day can be closed.</source>
        <translation>اذكر السبب، ثم يمكن إغلاق اليوم.</translation>
    </message>
    <message>
        <source>Scan the last good one of it.</source>
        <translation>امسح آخر ملصق سليم منها.</translation>
    </message>
    <message>
        <source>Scan the parcels at the door first.</source>
        <translation>امسح الطرود عند الباب أولًا.</translation>
    </message>
    <message>
        <source>Search for it anew.</source>
        <translation>ابحث عنه من جديد.</translation>
    </message>
    <message>
        <source>Something is left over today.</source>
        <translation>بقي شيء اليوم.</translation>
    </message>
    <message>
        <source>The label is being bought at this moment.</source>
        <translation>يُشترى الملصق الآن.</translation>
    </message>
    <message>
        <source>The weight of the parcel is missing.</source>
        <translation>وزن الطرد ناقص.</translation>
    </message>
    <message>
        <source>There is a plan {name} already.</source>
        <translation>توجد خطة {name} بالفعل.</translation>
    </message>
    <message>
        <source>There is no label to print now.</source>
        <translation>لا ملصق للطباعة الآن.</translation>
    </message>
    <message>
        <source>There is no plan {name}.</source>
        <translation>لا توجد خطة {name}.</translation>
    </message>
    <message>
        <source>There is no run {number}.</source>
        <translation>لا يوجد تشغيل {number}.</translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation>لا توجد خدمة كهذه.</translation>
    </message>
    <message>
        <source>These orders are packed or labelled together already.</source>
        <translation>عُبّئت هذه الطلبات أو وُسمت معًا.</translation>
    </message>
    <message>
        <source>This document is not here any more.</source>
        <translation>لم يعد هذا المستند هنا.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>ليس هذا عنوان بريد.</translation>
    </message>
    <message>
        <source>This is no label of this roll.</source>
        <translation>ليس هذا ملصقًا من هذه اللفة.</translation>
    </message>
    <message>
        <source>This is no leftover.</source>
        <translation>ليس هذا متبقيًا.</translation>
    </message>
    <message>
        <source>This line is not here any more.</source>
        <translation>لم يعد هذا السطر هنا.</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>لم يعد هذا الطلب هنا.</translation>
    </message>
    <message>
        <source>This order is not in the run any more.</source>
        <translation>لم يعد هذا الطلب في التشغيل.</translation>
    </message>
    <message>
        <source>This paper is not drawn yet.</source>
        <translation>لم تُعدّ هذه الورقة بعد.</translation>
    </message>
    <message>
        <source>This parcel has left or is gone.</source>
        <translation>خرج هذا الطرد أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This parcel has left.</source>
        <translation>خرج هذا الطرد.</translation>
    </message>
    <message>
        <source>This parcel has no label to give back.</source>
        <translation>ليس لهذا الطرد ملصق يُرد.</translation>
    </message>
    <message>
        <source>This plan is being tried at this moment.</source>
        <translation>تُجرَّب هذه الخطة الآن.</translation>
    </message>
    <message>
        <source>This run is not under way.</source>
        <translation>هذا التشغيل ليس جاريًا.</translation>
    </message>
    <message>
        <source>This run is over.</source>
        <translation>انتهى هذا التشغيل.</translation>
    </message>
    <message>
        <source>This run is under way.</source>
        <translation>هذا التشغيل جارٍ.</translation>
    </message>
    <message>
        <source>Unpack the box and void its label first.</source>
        <translation>أفرغ الصندوق ورُدّ ملصقه أولًا.</translation>
    </message>
    <message>
        <source>Void that label first, then change the address.</source>
        <translation>رُدّ الملصق أولًا ثم غيّر العنوان.</translation>
    </message>
    <message>
        <source>Wait a moment, then print it again.</source>
        <translation>انتظر قليلًا ثم اطبعها ثانية.</translation>
    </message>
    <message>
        <source>Wait until the outbox has done with it, then try again.</source>
        <translation>انتظر حتى ينتهي الصادر ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>Weigh it again.</source>
        <translation>زِنه ثانية.</translation>
    </message>
    <message>
        <source>Weigh it.</source>
        <translation>زِنه.</translation>
    </message>
    <message>
        <source>chosen orders</source>
        <translation>طلبات مختارة</translation>
    </message>
    <message>
        <source>{carrier} takes no label back here.</source>
        <translation>لا تسترد {carrier} ملصقات هنا.</translation>
    </message>
    <message>
        <source>{missing} cannot be short of {open} that are open.</source>
        <translation>لا يمكن أن ينقص {missing} من {open} مفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen order(s): with the steps of {plan}?</source>
        <translation>
            <numerusform>%n طلب مختار: بخطوات {plan}؟</numerusform>
            <numerusform>طلب واحد مختار: بخطوات {plan}؟</numerusform>
            <numerusform>طلبان مختاران: بخطوات {plan}؟</numerusform>
            <numerusform>%n طلبات مختارة: بخطوات {plan}؟</numerusform>
            <numerusform>%n طلبًا مختارًا: بخطوات {plan}؟</numerusform>
            <numerusform>%n طلب مختار: بخطوات {plan}؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of failures goes to {address} and prints with the batch.</source>
        <translation>تذهب قائمة الفشل إلى {address} وتُطبع مع الدفعة.</translation>
    </message>
    <message>
        <source>The list of failures goes to {address}.</source>
        <translation>تذهب قائمة الفشل إلى {address}.</translation>
    </message>
    <message>
        <source>The list of failures prints with the batch.</source>
        <translation>تُطبع قائمة الفشل مع الدفعة.</translation>
    </message>
</context>
<context>
    <name>Chase</name>
    <message>
        <source>Carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Carrier called</source>
        <translation>اتصلت بشركة الشحن</translation>
    </message>
    <message>
        <source>Claim filed</source>
        <translation>قُدّمت مطالبة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>كيف سُوّي الأمر؟</translation>
    </message>
    <message>
        <source>I take it on</source>
        <translation>أتولاه أنا</translation>
    </message>
    <message numerus="yes">
        <source>Lost, no news, %n day(s)</source>
        <translation>
            <numerusform>مفقود، بلا خبر اليوم</numerusform>
            <numerusform>مفقود، بلا خبر منذ يوم</numerusform>
            <numerusform>مفقود، بلا خبر منذ يومين</numerusform>
            <numerusform>مفقود، بلا خبر منذ %n أيام</numerusform>
            <numerusform>مفقود، بلا خبر منذ %n يومًا</numerusform>
            <numerusform>مفقود، بلا خبر منذ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No first scan, %n day(s)</source>
        <translation>
            <numerusform>بلا مسح أول اليوم</numerusform>
            <numerusform>بلا مسح أول منذ يوم</numerusform>
            <numerusform>بلا مسح أول منذ يومين</numerusform>
            <numerusform>بلا مسح أول منذ %n أيام</numerusform>
            <numerusform>بلا مسح أول منذ %n يومًا</numerusform>
            <numerusform>بلا مسح أول منذ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No news, %n day(s)</source>
        <translation>
            <numerusform>بلا خبر اليوم</numerusform>
            <numerusform>بلا خبر منذ يوم</numerusform>
            <numerusform>بلا خبر منذ يومين</numerusform>
            <numerusform>بلا خبر منذ %n أيام</numerusform>
            <numerusform>بلا خبر منذ %n يومًا</numerusform>
            <numerusform>بلا خبر منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel is silent. Their carriers tell of all of them.</source>
        <translation>لا طرد بلا خبر. شركات الشحن تخبر عنها كلها.</translation>
    </message>
    <message>
        <source>Nobody has looked after it yet.</source>
        <translation>لم يتولّه أحد بعد.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Order {number} sends its goods again.</source>
        <translation>تُرسل البضاعة مجددًا بالطلب {number}.</translation>
    </message>
    <message>
        <source>Press A once more: a new order sends its goods again.</source>
        <translation>اضغط A مرة أخرى: يرسل طلب جديد البضاعة مجددًا.</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Send the goods again</source>
        <translation>إرسال البضاعة مجددًا</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>سُوّي</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>الانقطاع</translation>
    </message>
    <message>
        <source>Silent and lost parcels</source>
        <translation>طرود بلا خبر أو مفقودة</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>Why is it put off for %n day(s)?</source>
        <translation>
            <numerusform>لماذا يؤجَّل؟</numerusform>
            <numerusform>لماذا يؤجَّل يومًا؟</numerusform>
            <numerusform>لماذا يؤجَّل يومين؟</numerusform>
            <numerusform>لماذا يؤجَّل %n أيام؟</numerusform>
            <numerusform>لماذا يؤجَّل %n يومًا؟</numerusform>
            <numerusform>لماذا يؤجَّل %n يوم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>اكتب إلى العميل</translation>
    </message>
    <message>
        <source>Written down: {what}.</source>
        <translation>دُوّن: {what}.</translation>
    </message>
    <message>
        <source>carrier called</source>
        <translation>اتُّصل بشركة الشحن</translation>
    </message>
    <message>
        <source>claim filed</source>
        <translation>قُدّمت مطالبة</translation>
    </message>
    <message>
        <source>customer written to</source>
        <translation>كُتب إلى العميل</translation>
    </message>
    <message>
        <source>goods sent again</source>
        <translation>أُرسلت البضاعة مجددًا</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>أُجّل</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>سُوّي</translation>
    </message>
    <message>
        <source>take it on</source>
        <translation>تولّ</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>تولّاه أحدهم</translation>
    </message>
    <message>
        <source>where is it?</source>
        <translation>أين هو؟</translation>
    </message>
    <message>
        <source>{what}, {when}, {who}</source>
        <translation>{what}، {when}، {who}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحًا</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>لا طرود</numerusform>
            <numerusform>طرد واحد</numerusform>
            <numerusform>طردان</numerusform>
            <numerusform>%n طرود</numerusform>
            <numerusform>%n طردًا</numerusform>
            <numerusform>%n طرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are left over</source>
        <translation>
            <numerusform>لم يتبقَّ أي طرد</numerusform>
            <numerusform>تبقّى طرد واحد</numerusform>
            <numerusform>تبقّى طردان</numerusform>
            <numerusform>تبقّت %n طرود</numerusform>
            <numerusform>تبقّى %n طردًا</numerusform>
            <numerusform>تبقّى %n طرد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 parcel is left over</source>
        <translation>تبقّى طرد واحد</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>المشترى</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إغلاق اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Close the day: %n still open</source>
        <translation>
            <numerusform>إغلاق اليوم: لا شيء مفتوح</numerusform>
            <numerusform>إغلاق اليوم: واحد مفتوح</numerusform>
            <numerusform>إغلاق اليوم: اثنان مفتوحان</numerusform>
            <numerusform>إغلاق اليوم: %n مفتوحة</numerusform>
            <numerusform>إغلاق اليوم: %n مفتوحًا</numerusform>
            <numerusform>إغلاق اليوم: %n مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>الأيام المغلقة</translation>
    </message>
    <message>
        <source>Closing with open ones asks for a reason and keeps it</source>
        <translation>الإغلاق مع وجود مفتوح يطلب سببًا ويحفظه</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>إغلاق اليوم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Enter again: {verb}</source>
        <translation>Enter مجددًا: {verb}</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>تجري الطباعة.</translation>
    </message>
    <message>
        <source>Its label is not bought yet.</source>
        <translation>لم يُشترَ ملصقه بعد.</translation>
    </message>
    <message>
        <source>Label bought {time}, cancelled {later}.</source>
        <translation>اشتُري الملصق {time}، وأُلغي {later}.</translation>
    </message>
    <message>
        <source>Label bought {time}, never packed.</source>
        <translation>اشتُري الملصق {time} ولم يُعبأ قط.</translation>
    </message>
    <message>
        <source>Label bought {time}, not printed.</source>
        <translation>اشتُري الملصق {time} ولم يُطبع.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Look for it, then scan</source>
        <translation>ابحث عنه ثم امسحه</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>الكشف</translation>
    </message>
    <message>
        <source>Manifest {number}</source>
        <translation>الكشف {number}</translation>
    </message>
    <message>
        <source>Manifest {what} is made.</source>
        <translation>أُنشئ الكشف {what}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>بلا ملصق بعد</translation>
    </message>
    <message>
        <source>No parcel was labelled today.</source>
        <translation>لم يُلصق ملصق على أي طرد اليوم.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nothing is left over. Every parcel is where it should be.</source>
        <translation>لم يتبقَّ شيء. كل طرد في مكانه.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation>تعبئته</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>المعبأ</translation>
    </message>
    <message>
        <source>Packed {time} at {bench}, not scanned out. The driver may have it.</source>
        <translation>عُبئ {time} في {bench} ولم يُمسح عند الخروج. قد يكون مع السائق.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Print and sign for %n</source>
        <translation>
            <numerusform>الطباعة والتوقيع على لا شيء</numerusform>
            <numerusform>الطباعة والتوقيع على طرد</numerusform>
            <numerusform>الطباعة والتوقيع على طردين</numerusform>
            <numerusform>الطباعة والتوقيع على %n</numerusform>
            <numerusform>الطباعة والتوقيع على %n</numerusform>
            <numerusform>الطباعة والتوقيع على %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the label, free</source>
        <translation>طباعة الملصق مجانًا</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>المطبوع</translation>
    </message>
    <message>
        <source>Put on the manifest</source>
        <translation>إضافة إلى الكشف</translation>
    </message>
    <message>
        <source>Refund until today.</source>
        <translation>الاسترداد حتى اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>Refund until {day}, %n day(s).</source>
        <translation>
            <numerusform>الاسترداد حتى {day}، اليوم.</numerusform>
            <numerusform>الاسترداد حتى {day}، بقي يوم.</numerusform>
            <numerusform>الاسترداد حتى {day}، بقي يومان.</numerusform>
            <numerusform>الاسترداد حتى {day}، بقيت %n أيام.</numerusform>
            <numerusform>الاسترداد حتى {day}، بقي %n يومًا.</numerusform>
            <numerusform>الاسترداد حتى {day}، بقي %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the parcels out first, F4.</source>
        <translation>امسح الطرود عند الخروج أولًا، F4.</translation>
    </message>
    <message>
        <source>Scanned out</source>
        <translation>الخارج</translation>
    </message>
    <message>
        <source>Scanned out {time}, on no manifest yet.</source>
        <translation>خرج {time} وليس في أي كشف بعد.</translation>
    </message>
    <message>
        <source>Ship tomorrow</source>
        <translation>الشحن غدًا</translation>
    </message>
    <message>
        <source>Ships {day}</source>
        <translation>يُشحن {day}</translation>
    </message>
    <message>
        <source>Should have left, has no label.</source>
        <translation>كان يجب أن يخرج، وليس له ملصق.</translation>
    </message>
    <message>
        <source>Should leave by {day}, has no label.</source>
        <translation>يجب أن يخرج حتى {day}، وليس له ملصق.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>ما زال مستحقًا</translation>
    </message>
    <message>
        <source>The day is closed. Its sheet is number {what}.</source>
        <translation>أُغلق اليوم. رقم ورقته {what}.</translation>
    </message>
    <message>
        <source>Too late for a refund.</source>
        <translation>فات أوان الاسترداد.</translation>
    </message>
    <message>
        <source>Void label</source>
        <translation>إلغاء الملصق</translation>
    </message>
    <message>
        <source>Void label, {price} back</source>
        <translation>إلغاء الملصق واسترداد {price}</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>ما تبقّى</translation>
    </message>
    <message>
        <source>Who takes care of {number}?</source>
        <translation>من يتولى {number}؟</translation>
    </message>
    <message numerus="yes">
        <source>Why do %n stay? Enter closes</source>
        <translation>
            <numerusform>لماذا يبقى؟ Enter يغلق</numerusform>
            <numerusform>لماذا يبقى واحد؟ Enter يغلق</numerusform>
            <numerusform>لماذا يبقى اثنان؟ Enter يغلق</numerusform>
            <numerusform>لماذا تبقى %n؟ Enter يغلق</numerusform>
            <numerusform>لماذا يبقى %n؟ Enter يغلق</numerusform>
            <numerusform>لماذا يبقى %n؟ Enter يغلق</numerusform>
        </translation>
    </message>
    <message>
        <source>close the day</source>
        <translation>إغلاق اليوم</translation>
    </message>
    <message>
        <source>closed days</source>
        <translation>الأيام المغلقة</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>each has an owner and a next step</source>
        <translation>لكل منها مسؤول وخطوة تالية</translation>
    </message>
    <message>
        <source>give to someone</source>
        <translation>إسناد إلى شخص</translation>
    </message>
    <message>
        <source>look at the manifest</source>
        <translation>معاينة الكشف</translation>
    </message>
    <message>
        <source>next carrier</source>
        <translation>شركة الشحن التالية</translation>
    </message>
    <message numerus="yes">
        <source>on %n manifest(s) today</source>
        <translation>
            <numerusform>ليس في أي كشف اليوم</numerusform>
            <numerusform>في كشف واحد اليوم</numerusform>
            <numerusform>في كشفين اليوم</numerusform>
            <numerusform>في %n كشوف اليوم</numerusform>
            <numerusform>في %n كشفًا اليوم</numerusform>
            <numerusform>في %n كشف اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>print manifest</source>
        <translation>طباعة الكشف</translation>
    </message>
    <message>
        <source>scanned out, on no manifest yet</source>
        <translation>خرجت وليست في كشف بعد</translation>
    </message>
    <message>
        <source>ship tomorrow</source>
        <translation>الشحن غدًا</translation>
    </message>
    <message>
        <source>still owed</source>
        <translation>ما زال مستحقًا</translation>
    </message>
    <message>
        <source>void its label</source>
        <translation>إلغاء ملصقه</translation>
    </message>
    <message>
        <source>{carrier}, manifest {number}</source>
        <translation>{carrier}، الكشف {number}</translation>
    </message>
    <message>
        <source>{carrier}, next manifest</source>
        <translation>{carrier}، الكشف التالي</translation>
    </message>
    <message numerus="yes">
        <source>{n}, %n more</source>
        <translation>
            <numerusform>{n}، بلا زيادة</numerusform>
            <numerusform>{n}، زيادة 1</numerusform>
            <numerusform>{n}، زيادة 2</numerusform>
            <numerusform>{n}، زيادة %n</numerusform>
            <numerusform>{n}، زيادة %n</numerusform>
            <numerusform>{n}، زيادة %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}, %n short</source>
        <translation>
            <numerusform>{n}، بلا نقص</numerusform>
            <numerusform>{n}، نقص 1</numerusform>
            <numerusform>{n}، نقص 2</numerusform>
            <numerusform>{n}، نقص %n</numerusform>
            <numerusform>{n}، نقص %n</numerusform>
            <numerusform>{n}، نقص %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} can leave today.</source>
        <translation>يمكن أن يخرج {what} اليوم.</translation>
    </message>
    <message>
        <source>{what} has an owner.</source>
        <translation>لـ {what} مسؤول.</translation>
    </message>
    <message>
        <source>{what} ships next working day.</source>
        <translation>يُشحن {what} في يوم العمل التالي.</translation>
    </message>
    <message>
        <source>{what}: nothing more of this line is owed.</source>
        <translation>{what}: لم يعد شيء من هذا البند مستحقًا.</translation>
    </message>
    <message>
        <source>{what}: the carrier is asked to take the label back.</source>
        <translation>{what}: يُطلب من شركة الشحن استرجاع الملصق.</translation>
    </message>
    <message>
        <source>{what}: the date is kept.</source>
        <translation>{what}: حُفظ التاريخ.</translation>
    </message>
    <message>
        <source>{what}: the label prints again.</source>
        <translation>{what}: يُطبع الملصق مجددًا.</translation>
    </message>
    <message>
        <source>carriers’ lists against ours</source>
        <translation>قوائم شركات الشحن مقابل قائمتنا</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message numerus="yes">
        <source>%n label(s) wait.</source>
        <translation>
            <numerusform>لا ملصقات تنتظر (%n).</numerusform>
            <numerusform>ينتظر ملصق واحد (%n).</numerusform>
            <numerusform>ينتظر ملصقان (%n).</numerusform>
            <numerusform>تنتظر %n ملصقات.</numerusform>
            <numerusform>ينتظر %n ملصقًا.</numerusform>
            <numerusform>ينتظر %n ملصق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مرة أخرى</translation>
    </message>
    <message>
        <source>Ask all again</source>
        <translation>اسأل الجميع مرة أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No printer has been heard of yet. Set one up with F8.</source>
        <translation>لا خبر عن أي طابعة بعد. أعدّ واحدة بالمفتاح F8.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>And read the message the customer would get</source>
        <translation>واقرأ الرسالة التي ستصل إلى العميل</translation>
    </message>
    <message>
        <source>Light, dark, contrast</source>
        <translation>فاتح، داكن، تباين عالٍ</translation>
    </message>
    <message>
        <source>No account, no carrier, no printer. Nothing is sent to anybody</source>
        <translation>بلا حساب ولا شركة شحن ولا طابعة. لا يُرسَل شيء إلى أحد</translation>
    </message>
    <message>
        <source>No scanner at hand? Press / and type the code</source>
        <translation>لا ماسح لديك؟ اضغط / واكتب الرمز</translation>
    </message>
    <message>
        <source>Nothing to set up. The demo shop has its own orders, and its printer shows the labels on the screen.</source>
        <translation>لا شيء تُعدّه. لمتجر التجربة طلباته، وطابعته تعرض الملصقات على الشاشة.</translation>
    </message>
    <message>
        <source>On the screen, in the size of your paper</source>
        <translation>على الشاشة، بمقاس ورقك</translation>
    </message>
    <message>
        <source>Open an order file</source>
        <translation>فتح ملف طلبات</translation>
    </message>
    <message>
        <source>Or press G: the demo hands you one</source>
        <translation>أو اضغط G، فيعطيك متجر التجربة طلبًا</translation>
    </message>
    <message>
        <source>Press W and type the grams</source>
        <translation>اضغط W واكتب الغرامات</translation>
    </message>
    <message>
        <source>Scan an order</source>
        <translation>امسح طلبًا</translation>
    </message>
    <message>
        <source>Scan each item</source>
        <translation>امسح كل قطعة</translation>
    </message>
    <message>
        <source>Scan it out</source>
        <translation>امسح عند التسليم</translation>
    </message>
    <message>
        <source>Ship your first parcel in two minutes</source>
        <translation>اشحن أول طرد في دقيقتين</translation>
    </message>
    <message>
        <source>Shopify’s export, or any CSV or XLSX</source>
        <translation>تصدير Shopify أو أي ملف CSV أو XLSX</translation>
    </message>
    <message>
        <source>The label appears</source>
        <translation>يظهر الملصق</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>تجربة متجر التجربة</translation>
    </message>
    <message>
        <source>Weigh the box</source>
        <translation>زن الصندوق</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>ما ستفعله</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A batch ordered the label from {carrier}: {reason}</source>
        <translation>طلبت دفعةٌ الملصقَ من {carrier}: {reason}</translation>
    </message>
    <message>
        <source>A line that nobody sends was closed</source>
        <translation>أُغلق بند لا يُشحن</translation>
    </message>
    <message>
        <source>A question was put: {subject}</source>
        <translation>طُرح سؤال: {subject}</translation>
    </message>
    <message>
        <source>A wrong scan was stopped: {code}</source>
        <translation>أُوقف مسح خاطئ: {code}</translation>
    </message>
    <message>
        <source>An item went into the box</source>
        <translation>وُضعت قطعة في الصندوق</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>وصل الطلب</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>تغيّر: {what}</translation>
    </message>
    <message>
        <source>Goes in a parcel of its own again</source>
        <translation>عاد يُشحن في طرد مستقل</translation>
    </message>
    <message>
        <source>Goes in one parcel with order {into}</source>
        <translation>يُشحن في طرد واحد مع الطلب {into}</translation>
    </message>
    <message>
        <source>Handed over to {carrier}</source>
        <translation>سُلّم إلى {carrier}</translation>
    </message>
    <message>
        <source>It comes later than promised, by {latest}</source>
        <translation>سيصل بعد الموعد الموعود، حتى {latest}</translation>
    </message>
    <message>
        <source>Label bought from {carrier}: {tracking_number}</source>
        <translation>اشتُري ملصق من {carrier}: {tracking_number}</translation>
    </message>
    <message>
        <source>Label printed: {evidence}</source>
        <translation>طُبع الملصق: {evidence}</translation>
    </message>
    <message>
        <source>Label {tracking_number} came out unfit for use</source>
        <translation>خرج الملصق {tracking_number} تالفًا</translation>
    </message>
    <message>
        <source>Label {tracking_number} was given back</source>
        <translation>أُعيد الملصق {tracking_number}</translation>
    </message>
    <message>
        <source>Missing on the shelf: {short}</source>
        <translation>ناقص على الرف: {short}</translation>
    </message>
    <message>
        <source>No longer on hold</source>
        <translation>لم يعد معلّقًا</translation>
    </message>
    <message>
        <source>Not known whether the label came out: {reason}</source>
        <translation>لا يُعرف هل خرج الملصق: {reason}</translation>
    </message>
    <message>
        <source>Opened on {station}</source>
        <translation>فُتح على {station}</translation>
    </message>
    <message>
        <source>Promised for {earliest} to {latest}</source>
        <translation>الموعد الموعود: من {earliest} إلى {latest}</translation>
    </message>
    <message>
        <source>Put on hold: {reason}</source>
        <translation>عُلّق: {reason}</translation>
    </message>
    <message>
        <source>The box differed from what its label was bought for: {differences}</source>
        <translation>اختلف الصندوق عمّا اشتُري الملصق له: {differences}</translation>
    </message>
    <message>
        <source>The box was closed for {carrier}: {reason}</source>
        <translation>أُغلق الصندوق لشركة {carrier}: {reason}</translation>
    </message>
    <message>
        <source>The box was emptied</source>
        <translation>أُفرغ الصندوق</translation>
    </message>
    <message>
        <source>The carrier has been silent for {hours} hours</source>
        <translation>لم تُبلغ شركة الشحن بشيء منذ {hours} ساعة</translation>
    </message>
    <message>
        <source>The customer asked where it is, by {channel}</source>
        <translation>سأل العميل عن مكانه: {channel}</translation>
    </message>
    <message>
        <source>The customer is told about the order</source>
        <translation>يُبلَّغ العميل بشأن الطلب</translation>
    </message>
    <message>
        <source>The customer was not told: {reason}</source>
        <translation>لم يُبلَّغ العميل: {reason}</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>أُبلغ العميل</translation>
    </message>
    <message>
        <source>The hand-over was taken back</source>
        <translation>أُلغي التسليم للناقل</translation>
    </message>
    <message>
        <source>The label on the box was scanned</source>
        <translation>مُسح الملصق على الصندوق</translation>
    </message>
    <message>
        <source>The question was answered: {answer}</source>
        <translation>أُجيب عن السؤال: {answer}</translation>
    </message>
    <message>
        <source>What is owed is expected around {until}</source>
        <translation>المتبقي متوقع نحو {until}</translation>
    </message>
    <message>
        <source>{carrier} refused the label: {reason}</source>
        <translation>رفضت {carrier} الملصق: {reason}</translation>
    </message>
    <message>
        <source>{carrier} was chosen at {price}</source>
        <translation>اختير {carrier} بسعر {price}</translation>
    </message>
    <message>
        <source>Taken back at the shop: {tracking_number}</source>
        <translation>سُحب من المتجر: {tracking_number}</translation>
    </message>
    <message>
        <source>The shop was not told: {reason}</source>
        <translation>لم يُبلَّغ المتجر: {reason}</translation>
    </message>
    <message>
        <source>The shop was told: {tracking_number}</source>
        <translation>أُبلغ المتجر: {tracking_number}</translation>
    </message>
    <message>
        <source>A claim was filed with the carrier</source>
        <translation>قُدّمت مطالبة إلى شركة الشحن</translation>
    </message>
    <message>
        <source>A delivery failed</source>
        <translation>تعذّر التسليم</translation>
    </message>
    <message>
        <source>It counts as lost</source>
        <translation>يُعدّ مفقودًا</translation>
    </message>
    <message>
        <source>It is back with us</source>
        <translation>عاد إلينا</translation>
    </message>
    <message>
        <source>It is on its way back to us</source>
        <translation>في طريق العودة إلينا</translation>
    </message>
    <message>
        <source>It is on its way with the carrier</source>
        <translation>في الطريق مع شركة الشحن</translation>
    </message>
    <message>
        <source>It is ready to be collected</source>
        <translation>جاهز للاستلام</translation>
    </message>
    <message>
        <source>It is with customs</source>
        <translation>لدى الجمارك</translation>
    </message>
    <message>
        <source>It was delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Its goods go again with order {reason}</source>
        <translation>تُرسل بضاعته مجددًا بالطلب {reason}</translation>
    </message>
    <message>
        <source>Somebody looked after the parcel: {what}</source>
        <translation>اهتم أحدهم بالطرد: {what}</translation>
    </message>
    <message>
        <source>Somebody took the silent parcel on</source>
        <translation>تولّى أحدهم الطرد الذي بلا خبر</translation>
    </message>
    <message>
        <source>The customer was written to about the parcel</source>
        <translation>كُتب إلى العميل بشأن الطرد</translation>
    </message>
    <message>
        <source>The driver has it for delivery</source>
        <translation>خرج مع السائق للتسليم</translation>
    </message>
    <message>
        <source>The silent parcel is settled: {reason}</source>
        <translation>سُوّي أمر الطرد: {reason}</translation>
    </message>
    <message>
        <source>The silent parcel was put off: {reason}</source>
        <translation>أُجّل أمر الطرد: {reason}</translation>
    </message>
    <message>
        <source>The carrier has taken it over</source>
        <translation>استلمته شركة الشحن</translation>
    </message>
    <message>
        <source>The carrier said something that is not known here</source>
        <translation>قالت شركة الشحن شيئًا غير معروف هنا</translation>
    </message>
    <message>
        <source>The carrier says that it is delayed</source>
        <translation>تقول شركة الشحن إنه متأخر</translation>
    </message>
    <message>
        <source>The carrier was called about the parcel</source>
        <translation>اتُّصل بشركة الشحن بشأن الطرد</translation>
    </message>
    <message>
        <source>The carrier’s scans came to something new</source>
        <translation>أظهرت عمليات المسح شيئًا جديدًا</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>what ails the printers</source>
        <translation>ما بال الطابعات</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>تحت الصفر</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا تجيب</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>غير مستقر</translation>
    </message>
    <message>
        <source>off</source>
        <translation>مطفأة</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصلة</translation>
    </message>
    <message>
        <source>paper is out</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>ribbon is out</source>
        <translation>نفد الشريط</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>take it off</source>
        <translation>أفرغه</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>ثقيل جدًا</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>بلا خبر</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n carrier(s) are asked for their lists.</source>
        <translation>
            <numerusform>لم تُسأل أي شركة شحن (%n).</numerusform>
            <numerusform>تُسأل شركة شحن واحدة (%n) عن قائمتها.</numerusform>
            <numerusform>تُسأل شركتا شحن (%n) عن قائمتيهما.</numerusform>
            <numerusform>تُسأل %n شركات شحن عن قوائمها.</numerusform>
            <numerusform>تُسأل %n شركة شحن عن قوائمها.</numerusform>
            <numerusform>تُسأل %n شركة شحن عن قوائمها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to the carriers’ lists</source>
        <translation>
            <numerusform>لا اختلاف (%n) مع قوائم شركات الشحن</numerusform>
            <numerusform>اختلاف واحد (%n) مع قوائم شركات الشحن</numerusform>
            <numerusform>اختلافان (%n) مع قوائم شركات الشحن</numerusform>
            <numerusform>%n اختلافات مع قوائم شركات الشحن</numerusform>
            <numerusform>%n اختلافًا مع قوائم شركات الشحن</numerusform>
            <numerusform>%n اختلاف مع قوائم شركات الشحن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s), compared {time}</source>
        <translation>
            <numerusform>لا ملصقات (%n)، المقارنة {time}</numerusform>
            <numerusform>ملصق واحد (%n)، المقارنة {time}</numerusform>
            <numerusform>ملصقان (%n)، المقارنة {time}</numerusform>
            <numerusform>%n ملصقات، المقارنة {time}</numerusform>
            <numerusform>%n ملصقًا، المقارنة {time}</numerusform>
            <numerusform>%n ملصق، المقارنة {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Agrees both ways</source>
        <translation>متطابق من الجهتين</translation>
    </message>
    <message>
        <source>Ask the carrier why; look at weight and size.</source>
        <translation>اسأل الشركة عن السبب؛ وانظر الوزن والحجم.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Carriers’ lists against ours</source>
        <translation>قوائم شركات الشحن مقابل قائمتنا</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>قارن الآن</translation>
    </message>
    <message numerus="yes">
        <source>Compared {time}: %n label(s) differ</source>
        <translation>
            <numerusform>المقارنة {time}: لا يختلف أي ملصق (%n)</numerusform>
            <numerusform>المقارنة {time}: يختلف ملصق واحد (%n)</numerusform>
            <numerusform>المقارنة {time}: يختلف ملصقان (%n)</numerusform>
            <numerusform>المقارنة {time}: تختلف %n ملصقات</numerusform>
            <numerusform>المقارنة {time}: يختلف %n ملصقًا</numerusform>
            <numerusform>المقارنة {time}: يختلف %n ملصق</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared {time}: no label that only the carrier knows, none that only we know</source>
        <translation>المقارنة {time}: لا ملصق تعرفه الشركة وحدها، ولا ملصق نعرفه وحدنا</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>تعذّر سؤالها</translation>
    </message>
    <message>
        <source>Do not send it: void it, then buy another.</source>
        <translation>لا ترسله: ألغِه ثم اشترِ غيره.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Gives no list</source>
        <translation>لا تقدّم قائمة</translation>
    </message>
    <message>
        <source>Its invoice is the only list.</source>
        <translation>فاتورتها هي القائمة الوحيدة.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>No carrier account is set up.</source>
        <translation>لم يُعدّ أي حساب شحن.</translation>
    </message>
    <message>
        <source>No lists</source>
        <translation>لا قوائم</translation>
    </message>
    <message>
        <source>None of your carriers gives a list of its labels</source>
        <translation>لا تقدّم أي من شركاتك قائمة بملصقاتها</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>لم تُقارن بعد</translation>
    </message>
    <message>
        <source>Not compared yet; it is done every night, or with K, then R</source>
        <translation>لم تُقارن بعد؛ يتم ذلك كل ليلة، أو بـ K ثم R</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Only the carrier knows it</source>
        <translation>تعرفه الشركة وحدها</translation>
    </message>
    <message>
        <source>Only we know it</source>
        <translation>نعرفه وحدنا</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>عندنا</translation>
    </message>
    <message>
        <source>The price differs</source>
        <translation>السعر مختلف</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>عندهم</translation>
    </message>
    <message>
        <source>Voided here, still theirs</source>
        <translation>أُلغي هنا وبقي عندهم</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>الاختلاف</translation>
    </message>
    <message>
        <source>X again gives label {number} back.</source>
        <translation>اضغط X مرة أخرى لإرجاع الملصق {number}.</translation>
    </message>
    <message>
        <source>X asks for the refund once more.</source>
        <translation>زر X يطلب الاسترداد مرة أخرى.</translation>
    </message>
    <message>
        <source>X gives it back: it is paid for and on no box.</source>
        <translation>زر X يُرجعه: دُفع ثمنه وليس على أي صندوق.</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>الساعة {time}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>compare now</source>
        <translation>قارن الآن</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>افتح الطلب</translation>
    </message>
    <message>
        <source>{carriers} could not be asked</source>
        <translation>تعذّر سؤال {carriers}</translation>
    </message>
    <message>
        <source>{carrier} is asked to take {number} back.</source>
        <translation>يُطلب من {carrier} استرجاع {number}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>As it would go out now</source>
        <translation>كما سترسل الآن</translation>
    </message>
    <message>
        <source>Back to test mode</source>
        <translation>العودة إلى وضع التجربة</translation>
    </message>
    <message>
        <source>From now on messages go to customers.</source>
        <translation>من الآن تذهب الرسائل إلى العملاء.</translation>
    </message>
    <message>
        <source>It goes as soon as its turn has come.</source>
        <translation>تُرسل حين يأتي دورها.</translation>
    </message>
    <message>
        <source>It goes at {time}. Until then it can be taken back.</source>
        <translation>تُرسل الساعة {time}، ويمكن سحبها قبل ذلك.</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>تُرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>It was never written.</source>
        <translation>لم تُكتب قط.</translation>
    </message>
    <message>
        <source>It was overtaken: the parcel is further already.</source>
        <translation>تجاوزها الوقت: الطرد تقدّم أكثر.</translation>
    </message>
    <message>
        <source>It was said in the message of another parcel.</source>
        <translation>ذُكرت في رسالة طرد آخر.</translation>
    </message>
    <message>
        <source>It went out already. Press R once more to send it again.</source>
        <translation>أُرسلت من قبل. اضغط R مرة أخرى لإرسالها ثانية.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Messages go to customers.</source>
        <translation>الرسائل تذهب إلى العملاء.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>تحتاجك</translation>
    </message>
    <message>
        <source>No message here. The scan at the door (F4) begins what is told.</source>
        <translation>لا رسالة هنا. يبدأ الإخبار بالمسح عند الباب (F4).</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Really write to customers? Press G once more, Esc to leave.</source>
        <translation>هل نكتب فعلًا إلى العملاء؟ اضغط G مرة أخرى أو Esc للتراجع.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>أرسل مجددًا</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Somebody took it back before it went.</source>
        <translation>سُحبت قبل أن تُرسل.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>اسحبها</translation>
    </message>
    <message>
        <source>Taken back: nobody hears it.</source>
        <translation>سُحبت: لن يسمعها أحد.</translation>
    </message>
    <message>
        <source>Taken: {answer}</source>
        <translation>قُبلت: {answer}</translation>
    </message>
    <message>
        <source>Test mode is on.</source>
        <translation>وضع التجربة مفعّل.</translation>
    </message>
    <message>
        <source>Test mode: every message goes to {address}, none to customers.</source>
        <translation>وضع التجربة: كل رسالة تذهب إلى {address} ولا شيء إلى العملاء.</translation>
    </message>
    <message>
        <source>Test mode: no message goes to customers.</source>
        <translation>وضع التجربة: لا تذهب أي رسالة إلى العملاء.</translation>
    </message>
    <message>
        <source>The line broke while it was sent. The outbox asks.</source>
        <translation>انقطع الخط أثناء الإرسال. الصادر يسأل عنها.</translation>
    </message>
    <message>
        <source>The message as the customer reads it</source>
        <translation>الرسالة كما يقرؤها العميل</translation>
    </message>
    <message>
        <source>The order has no e-mail address.</source>
        <translation>لا عنوان بريد إلكتروني في الطلب.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>أُلغي الطلب.</translation>
    </message>
    <message>
        <source>The parcel is not handed over.</source>
        <translation>لم يُسلَّم الطرد بعد.</translation>
    </message>
    <message>
        <source>The sales channel forbids direct messages.</source>
        <translation>قناة البيع تمنع الرسائل المباشرة.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>The worker writes it …</source>
        <translation>تُكتب الآن …</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Write to customers</source>
        <translation>اكتب إلى العملاء</translation>
    </message>
    <message>
        <source>change the words</source>
        <translation>تعديل النصوص</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>أرسل مجددًا</translation>
    </message>
    <message>
        <source>show the order</source>
        <translation>أظهر الطلب</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>اسحبها</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>وضع التجربة</translation>
    </message>
    <message>
        <source>{language}, {reason}</source>
        <translation>{language}، {reason}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message numerus="yes">
        <source>%n cancelled, do not pack</source>
        <translation>
            <numerusform>لا شيء ملغى</numerusform>
            <numerusform>قطعة ملغاة، لا تعبّئها</numerusform>
            <numerusform>قطعتان ملغاتان، لا تعبّئهما</numerusform>
            <numerusform>%n قطع ملغاة، لا تعبّئها</numerusform>
            <numerusform>%n قطعة ملغاة، لا تعبّئها</numerusform>
            <numerusform>%n قطعة ملغاة، لا تعبّئها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) spare</source>
        <translation>
            <numerusform>لا أيام باقية</numerusform>
            <numerusform>باقٍ يوم واحد</numerusform>
            <numerusform>باقٍ يومان</numerusform>
            <numerusform>باقٍ %n أيام</numerusform>
            <numerusform>باقٍ %n يومًا</numerusform>
            <numerusform>باقٍ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>لا طلبات جديدة</numerusform>
            <numerusform>طلب جديد واحد</numerusform>
            <numerusform>طلبان جديدان</numerusform>
            <numerusform>%n طلبات جديدة</numerusform>
            <numerusform>%n طلبًا جديدًا</numerusform>
            <numerusform>%n طلب جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot come in</source>
        <translation>
            <numerusform>لا أسطر مرفوضة</numerusform>
            <numerusform>سطر واحد لا يمكن استيراده</numerusform>
            <numerusform>سطران لا يمكن استيرادهما</numerusform>
            <numerusform>%n أسطر لا يمكن استيرادها</numerusform>
            <numerusform>%n سطرًا لا يمكن استيرادها</numerusform>
            <numerusform>%n سطر لا يمكن استيرادها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددًا</numerusform>
            <numerusform>%n محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to ship · updated {time}</source>
        <translation>
            <numerusform>لا طلبات للشحن · حُدّث {time}</numerusform>
            <numerusform>طلب واحد للشحن · حُدّث {time}</numerusform>
            <numerusform>طلبان للشحن · حُدّث {time}</numerusform>
            <numerusform>%n طلبات للشحن · حُدّث {time}</numerusform>
            <numerusform>%n طلبًا للشحن · حُدّث {time}</numerusform>
            <numerusform>%n طلب للشحن · حُدّث {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>An order is here once all its parcels were scanned out.</source>
        <translation>يظهر الطلب هنا بعد مسح كل طروده عند التسليم.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Article code</source>
        <translation>رمز الصنف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>الفاصل بين الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n order(s)</source>
        <translation>
            <numerusform>لا طلبات للاستيراد</numerusform>
            <numerusform>استيراد طلب واحد</numerusform>
            <numerusform>استيراد طلبين</numerusform>
            <numerusform>استيراد %n طلبات</numerusform>
            <numerusform>استيراد %n طلبًا</numerusform>
            <numerusform>استيراد %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Bringing in {file} …</source>
        <translation>جارٍ استيراد {file} …</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>تلقائيًا من المحتوى</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>وقت الإلغاء</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>لا يمكن استيرادها</translation>
    </message>
    <message>
        <source>Cannot ship</source>
        <translation>تعذّر الشحن</translation>
    </message>
    <message>
        <source>Cannot ship yet: {n}</source>
        <translation>لا يمكن شحنها بعد: {n}</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>الدفع عند الاستلام</translation>
    </message>
    <message>
        <source>Check this address</source>
        <translation>تحقّق من هذا العنوان</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose an order file</source>
        <translation>اختر ملف طلبات</translation>
    </message>
    <message>
        <source>Choose an order file: CSV, TSV or XLSX, from any shop.</source>
        <translation>اختر ملف طلبات: CSV أو TSV أو XLSX، من أي متجر.</translation>
    </message>
    <message>
        <source>Choose an order to see its items, parcels and history.</source>
        <translation>اختر طلبًا لترى قطعه وطروده وسجلّه.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>البلد، حرفان</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer’s note</source>
        <translation>ملاحظة العميل</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>العلامة العشرية</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>موعده اليوم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Everything can ship</source>
        <translation>كل الطلبات قابلة للشحن</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>الملف: {file}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الأسطر الأولى</translation>
    </message>
    <message>
        <source>Fix address</source>
        <translation>تصحيح العنوان</translation>
    </message>
    <message>
        <source>Fulfilment status</source>
        <translation>حالة التنفيذ</translation>
    </message>
    <message>
        <source>H holds the order under the cursor.</source>
        <translation>H يعلّق الطلب الذي عليه المؤشّر.</translation>
    </message>
    <message>
        <source>Here already, changed: {n}</source>
        <translation>موجودة وتغيّرت: {n}</translation>
    </message>
    <message>
        <source>Here already, the same: {n}</source>
        <translation>موجودة كما هي: {n}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>كيف قُرئ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>لا تأخير</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ترميز الحروف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>Line’s fulfilment</source>
        <translation>تنفيذ السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the profile to remember</source>
        <translation>اسم القراءة المحفوظة</translation>
    </message>
    <message>
        <source>Name, number, code</source>
        <translation>الاسم أو الرقم أو الرمز</translation>
    </message>
    <message>
        <source>New orders:</source>
        <translation>الطلبات الجديدة:</translation>
    </message>
    <message>
        <source>New: {n}</source>
        <translation>جديدة: {n}</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>المدينة ناقصة</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>البلد ناقص</translation>
    </message>
    <message>
        <source>No date promised</source>
        <translation>لا موعد بعد</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>لا قطع فيه</translation>
    </message>
    <message>
        <source>No label was bought.</source>
        <translation>لم يُشترَ ملصق.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>الاسم ناقص</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>لم يُختَر طلب</translation>
    </message>
    <message>
        <source>No order here matches “{text}”. Look under All, or clear the search.</source>
        <translation>لا طلب هنا يطابق «{text}». ابحث في «الكل» أو امسح البحث.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>No street</source>
        <translation>الشارع ناقص</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>لم يغادر شيء بعد</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>لا طلب معلّق</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>لا شيء باقٍ للعملاء</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>لا شيء للشحن</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>On hold: {reason}</source>
        <translation>معلّق: {reason}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Order files (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>ملفات الطلبات (*.csv *.tsv *.txt *.xlsx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>حالة الطلب</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>إجمالي الطلب</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>الطلبات التي وُجدت</translation>
    </message>
    <message>
        <source>Orders of which a part has left appear here.</source>
        <translation>تظهر هنا الطلبات التي غادر جزء منها.</translation>
    </message>
    <message>
        <source>Orders with a wrong address or without payment appear here.</source>
        <translation>تظهر هنا الطلبات ذات العنوان الخاطئ أو غير المدفوعة.</translation>
    </message>
    <message>
        <source>Orders, the most urgent first</source>
        <translation>الطلبات، الأكثر استعجالًا أولًا</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>المبلغ المتبقي</translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation>تعبئته</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>تمت التعبئة</translation>
    </message>
    <message>
        <source>Parcel {n}</source>
        <translation>الطرد {n}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Part-shipped</source>
        <translation>شحن جزئي</translation>
    </message>
    <message numerus="yes">
        <source>Part: %n to come</source>
        <translation>
            <numerusform>جزئي: لا شيء باقٍ</numerusform>
            <numerusform>جزئي: بقيت قطعة</numerusform>
            <numerusform>جزئي: بقيت قطعتان</numerusform>
            <numerusform>جزئي: بقيت %n قطع</numerusform>
            <numerusform>جزئي: بقيت %n قطعة</numerusform>
            <numerusform>جزئي: بقيت %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>مسار الملف</translation>
    </message>
    <message>
        <source>Path of the order file</source>
        <translation>مسار ملف الطلبات</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>حالة الدفع</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>قائمة الجمع</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Press I to bring in an order file.</source>
        <translation>اضغط I لاستيراد ملف طلبات.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>طريقة القراءة</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>جارٍ قراءة {file} …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Reason to hold the order</source>
        <translation>سبب تعليق الطلب</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>رفع التعليق</translation>
    </message>
    <message>
        <source>Remember this reading as</source>
        <translation>احفظ هذه القراءة باسم</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Requires shipping</source>
        <translation>يحتاج شحنًا</translation>
    </message>
    <message>
        <source>Rows that did not come in: {n}</source>
        <translation>أسطر لم تُستورَد: {n}</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>سطر العنوان الثاني</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>السطر الثاني</translation>
    </message>
    <message>
        <source>Service wanted</source>
        <translation>الخدمة المطلوبة</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>تم الشحن</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>طريقة الشحن</translation>
    </message>
    <message>
        <source>Ships around</source>
        <translation>الشحن نحو</translation>
    </message>
    <message>
        <source>Ships around {day}</source>
        <translation>يُشحن نحو {day}</translation>
    </message>
    <message>
        <source>Ships later</source>
        <translation>يُشحن لاحقًا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still empty: {fields}</source>
        <translation>ما زال فارغًا: {fields}</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>The most urgent is on top</source>
        <translation>الأكثر استعجالًا في الأعلى</translation>
    </message>
    <message>
        <source>The order in full</source>
        <translation>الطلب كاملًا</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>للشحن</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Unit weight</source>
        <translation>وزن الوحدة</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Use it and retry</source>
        <translation>اعتماد وإعادة المحاولة</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>ما هي الأعمدة</translation>
    </message>
    <message>
        <source>Which service, and why</source>
        <translation>أي خدمة ولماذا</translation>
    </message>
    <message>
        <source>Why is {number} on hold?</source>
        <translation>لماذا عُلّق {number}؟</translation>
    </message>
    <message>
        <source>Why? Enter holds it</source>
        <translation>السبب؟ Enter للتعليق</translation>
    </message>
    <message>
        <source>a table of cells</source>
        <translation>جدول خلايا</translation>
    </message>
    <message numerus="yes">
        <source>arrived, %n item(s)</source>
        <translation>
            <numerusform>لم يصل شيء</numerusform>
            <numerusform>وصل، قطعة واحدة</numerusform>
            <numerusform>وصل، قطعتان</numerusform>
            <numerusform>وصل، %n قطع</numerusform>
            <numerusform>وصل، %n قطعة</numerusform>
            <numerusform>وصل، %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>خط عمودي |</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>choose what is listed</source>
        <translation>اختيار القائمة</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>فاصلة ,</translation>
    </message>
    <message>
        <source>comma 1,5</source>
        <translation>فاصلة 1,5</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>يوم.شهر.سنة</translation>
    </message>
    <message>
        <source>details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>every row can come in</source>
        <translation>كل الأسطر قابلة للاستيراد</translation>
    </message>
    <message>
        <source>fix address</source>
        <translation>تصحيح العنوان</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>handed over, %n item(s)</source>
        <translation>
            <numerusform>سُلّم للناقل، فارغ</numerusform>
            <numerusform>سُلّم للناقل، قطعة واحدة</numerusform>
            <numerusform>سُلّم للناقل، قطعتان</numerusform>
            <numerusform>سُلّم للناقل، %n قطع</numerusform>
            <numerusform>سُلّم للناقل، %n قطعة</numerusform>
            <numerusform>سُلّم للناقل، %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>شهر/يوم/سنة</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message numerus="yes">
        <source>on the bench, %n item(s)</source>
        <translation>
            <numerusform>على المنضدة، فارغ</numerusform>
            <numerusform>على المنضدة، قطعة واحدة</numerusform>
            <numerusform>على المنضدة، قطعتان</numerusform>
            <numerusform>على المنضدة، %n قطع</numerusform>
            <numerusform>على المنضدة، %n قطعة</numerusform>
            <numerusform>على المنضدة، %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>pack</source>
        <translation>تعبئة</translation>
    </message>
    <message numerus="yes">
        <source>packed, %n item(s)</source>
        <translation>
            <numerusform>عُبّئ، فارغ</numerusform>
            <numerusform>عُبّئ، قطعة واحدة</numerusform>
            <numerusform>عُبّئ، قطعتان</numerusform>
            <numerusform>عُبّئ، %n قطع</numerusform>
            <numerusform>عُبّئ، %n قطعة</numerusform>
            <numerusform>عُبّئ، %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>pick list</source>
        <translation>قائمة الجمع</translation>
    </message>
    <message>
        <source>point 1.5</source>
        <translation>نقطة 1.5</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>select all that can ship</source>
        <translation>تحديد كل ما يمكن شحنه</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>فاصلة منقوطة ;</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>what is listed</source>
        <translation>القائمة المعروضة</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>{bench} packs</source>
        <translation>تعبّئه {bench}</translation>
    </message>
    <message>
        <source>{field}: please check</source>
        <translation>{field}: يُرجى التحقّق</translation>
    </message>
    <message>
        <source>{file} is in.</source>
        <translation>تم استيراد {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) read. Nothing is stored yet.</source>
        <translation>
            <numerusform>{file}: لم يُقرأ أي سطر. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: قُرئ سطر واحد. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: قُرئ سطران. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: قُرئت %n أسطر. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: قُرئ %n سطرًا. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: قُرئ %n سطر. لم يُحفظ شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is on hold.</source>
        <translation>{number} معلّق.</translation>
    </message>
    <message>
        <source>{number} may leave again.</source>
        <translation>يمكن شحن {number} من جديد.</translation>
    </message>
    <message>
        <source>{number}: the address is used, what was refused is tried again.</source>
        <translation>{number}: اعتُمد العنوان، ويُعاد ما رُفض.</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} من {m}</translation>
    </message>
    <message>
        <source>Label of {number}</source>
        <translation>ملصق {number}</translation>
    </message>
    <message>
        <source>show the label</source>
        <translation>أظهر الملصق</translation>
    </message>
    <message>
        <source>Changed by the shop</source>
        <translation>غيّره المتجر</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>بلد المنشأ</translation>
    </message>
    <message>
        <source>Customs description</source>
        <translation>الوصف الجمركي</translation>
    </message>
    <message>
        <source>Dangerous goods</source>
        <translation>بضائع خطرة</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>رمز النظام المنسق</translation>
    </message>
    <message>
        <source>Insured value</source>
        <translation>قيمة التأمين</translation>
    </message>
    <message>
        <source>Maker’s code</source>
        <translation>رمز الصانع</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>نقطة الاستلام</translation>
    </message>
    <message>
        <source>Recipient’s tax number</source>
        <translation>الرقم الضريبي للمستلم</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Who pays the freight</source>
        <translation>من يدفع أجرة الشحن</translation>
    </message>
    <message>
        <source>compare prices</source>
        <translation>مقارنة الأسعار</translation>
    </message>
    <message>
        <source>Each order gets a parcel and a label of its own. T once more takes them apart.</source>
        <translation>يحصل كل طلب على طرد وملصق خاصين. T ثانية يفصلها.</translation>
    </message>
    <message>
        <source>In one parcel with {numbers}</source>
        <translation>في طرد واحد مع {numbers}</translation>
    </message>
    <message>
        <source>Leaves in the parcel of {numbers}</source>
        <translation>يُشحن في طرد {numbers}</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>افصلها</translation>
    </message>
    <message>
        <source>as a batch</source>
        <translation>كدفعة</translation>
    </message>
    <message>
        <source>take orders apart</source>
        <translation>فصل الطلبات</translation>
    </message>
    <message>
        <source>{number}: each leaves by itself again.</source>
        <translation>{number}: يُشحن كل منها وحده ثانية.</translation>
    </message>
    <message>
        <source>give the label back</source>
        <translation>إعادة الملصق</translation>
    </message>
    <message>
        <source>Run as batch</source>
        <translation>تشغيل كدفعة</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n answered alike.</source>
        <translation>
            <numerusform>لم يُجَب عن شيء.</numerusform>
            <numerusform>أُجيب عن سؤال واحد.</numerusform>
            <numerusform>أُجيب عن سؤالين بالجواب نفسه.</numerusform>
            <numerusform>أُجيب عن %n أسئلة بالجواب نفسه.</numerusform>
            <numerusform>أُجيب عن %n سؤالًا بالجواب نفسه.</numerusform>
            <numerusform>أُجيب عن %n سؤال بالجواب نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have the same cause:</source>
        <translation>
            <numerusform>لا أسئلة لها السبب نفسه:</numerusform>
            <numerusform>سؤال واحد له هذا السبب:</numerusform>
            <numerusform>سؤالان لهما السبب نفسه:</numerusform>
            <numerusform>%n أسئلة لها السبب نفسه:</numerusform>
            <numerusform>%n سؤالًا لها السبب نفسه:</numerusform>
            <numerusform>%n سؤال لها السبب نفسه:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the carrier again</source>
        <translation>اسأل شركة الشحن ثانيةً</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>يسألك</translation>
    </message>
    <message>
        <source>Buy the label for {about}</source>
        <translation>شراء ملصق {about}</translation>
    </message>
    <message>
        <source>Check {about}</source>
        <translation>التحقّق من {about}</translation>
    </message>
    <message>
        <source>Did document {about} come out?</source>
        <translation>هل خرج المستند {about}؟</translation>
    </message>
    <message>
        <source>Did label {number} of {count} of {about} come out?</source>
        <translation>هل خرج الملصق {number} من {count} لـ {about}؟</translation>
    </message>
    <message>
        <source>Did the failure list of batch {about} arrive?</source>
        <translation>هل وصلت قائمة مشكلات الدفعة {about}؟</translation>
    </message>
    <message>
        <source>Did the label of {about} come out?</source>
        <translation>هل خرج ملصق {about}؟</translation>
    </message>
    <message>
        <source>Did the message to {name} go out?</source>
        <translation>هل أُرسلت الرسالة إلى {name}؟</translation>
    </message>
    <message>
        <source>Did {carrier} sell a label for {about}?</source>
        <translation>هل باعت {carrier} ملصقًا للطلب {about}؟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Draw the packing slip of {about}</source>
        <translation>إعداد قسيمة التعبئة للطرد {about}</translation>
    </message>
    <message>
        <source>Draw the paper {about}</source>
        <translation>رسم المستند {about}</translation>
    </message>
    <message>
        <source>Draw the papers of batch {about}</source>
        <translation>إعداد أوراق الدفعة {about}</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Every label is bought or printed, every customer is told. What cannot be done at once stands here, with the reason.</source>
        <translation>كل ملصق اشتُري أو طُبع، وكل عميل أُبلغ. ما لا يمكن إنجازه فورًا يظهر هنا مع سببه.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <source>Give back the label of {about}</source>
        <translation>إعادة ملصق {about}</translation>
    </message>
    <message>
        <source>Is being done</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>It goes by itself. R tries it at once.</source>
        <translation>يُنجَز تلقائيًا. R يجرّبه فورًا.</translation>
    </message>
    <message>
        <source>It was tried many times. Try again?</source>
        <translation>جُرّب مرات كثيرة. أتُعاد المحاولة؟</translation>
    </message>
    <message>
        <source>Its answer is on the way.</source>
        <translation>جوابه في الطريق.</translation>
    </message>
    <message>
        <source>Look at the printer and on the bench. No prints the same label again, free.</source>
        <translation>انظر إلى الطابعة وعلى المنضدة. «لا» تطبع الملصق نفسه ثانيةً مجانًا.</translation>
    </message>
    <message>
        <source>Look at the printer. No prints it again.</source>
        <translation>انظر إلى الطابعة. «لا» تطبعه ثانيةً.</translation>
    </message>
    <message>
        <source>Look in the carrier’s own list. Yes asks for the tracking number, No buys one.</source>
        <translation>انظر في قائمة شركة الشحن. «نعم» تطلب رقم التتبّع، و«لا» تشتري ملصقًا.</translation>
    </message>
    <message>
        <source>Look in the mail server’s log. No sends it again.</source>
        <translation>انظر في سجلّ خادم البريد. «لا» تعيد الإرسال.</translation>
    </message>
    <message>
        <source>Look into your mail. No sends it again.</source>
        <translation>انظر في بريدك. «لا» ترسلها ثانيةً.</translation>
    </message>
    <message>
        <source>Look, then answer. Nothing is done twice on its own.</source>
        <translation>انظر ثم أجب. لا شيء يُنفَّذ مرتين من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Mail the failures of batch {about}</source>
        <translation>إرسال قائمة مشكلات الدفعة {about} بالبريد</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No for all</source>
        <translation>لا للكل</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ شيء تفعله.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>Order {about} and others go to one customer and address. One parcel?</source>
        <translation>الطلب {about} وطلبات أخرى لعميل واحد وعنوان واحد. طرد واحد؟</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Print document {about}</source>
        <translation>طباعة المستند {about}</translation>
    </message>
    <message>
        <source>Print the label of {about}</source>
        <translation>طباعة ملصق {about}</translation>
    </message>
    <message>
        <source>Put orders of one customer together: {about}</source>
        <translation>جمع طلبات عميل واحد: {about}</translation>
    </message>
    <message>
        <source>Put right what was refused, then press R.</source>
        <translation>صحّح ما رُفض ثم اضغط R.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Run batch {about}</source>
        <translation>تشغيل الدفعة {about}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Start the plan {about}</source>
        <translation>بدء الخطة {about}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tell the customer of {about}</source>
        <translation>إبلاغ العميل بشأن {about}</translation>
    </message>
    <message>
        <source>The YES and NO cards answer too</source>
        <translation>بطاقتا YES وNO تجيبان أيضًا</translation>
    </message>
    <message>
        <source>The plan {about} came due while Packbench was off. Run it now?</source>
        <translation>حان موعد الخطة {about} وPackbench مغلق. هل تُشغَّل الآن؟</translation>
    </message>
    <message>
        <source>Tracking number of the bought label</source>
        <translation>رقم تتبّع الملصق المشترى</translation>
    </message>
    <message>
        <source>Tracking number, then Enter</source>
        <translation>رقم التتبّع ثم Enter</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>What waits, questions first</source>
        <translation>ما ينتظر، الأسئلة أولًا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Work out the promise for {about}</source>
        <translation>حساب موعد {about}</translation>
    </message>
    <message>
        <source>Write the manifest {about}</source>
        <translation>كتابة بيان التسليم {about}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes for all</source>
        <translation>نعم للكل</translation>
    </message>
    <message>
        <source>Yes packs them together. No leaves each by itself.</source>
        <translation>«نعم» تجمعها معًا. «لا» تترك كلًّا على حدة.</translation>
    </message>
    <message>
        <source>Yes runs it now. No leaves it out this time.</source>
        <translation>«نعم» تشغّلها الآن. «لا» تتركها هذه المرة.</translation>
    </message>
    <message>
        <source>ask the carrier again</source>
        <translation>سؤال شركة الشحن ثانيةً</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no for all of the same cause</source>
        <translation>لا لكل ما له السبب نفسه</translation>
    </message>
    <message>
        <source>show the order</source>
        <translation>عرض الطلب</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>لم يُجرَّب</numerusform>
            <numerusform>جُرّب مرة واحدة</numerusform>
            <numerusform>جُرّب مرتين</numerusform>
            <numerusform>جُرّب %n مرات</numerusform>
            <numerusform>جُرّب %n مرة</numerusform>
            <numerusform>جُرّب %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yes for all of the same cause</source>
        <translation>نعم لكل ما له السبب نفسه</translation>
    </message>
    <message>
        <source>{about} answered.</source>
        <translation>أُجيب عن {about}.</translation>
    </message>
    <message>
        <source>{about} is tried again.</source>
        <translation>تُعاد محاولة {about}.</translation>
    </message>
    <message>
        <source>{code} is not in the outbox.</source>
        <translation>{code} ليس في الصادر.</translation>
    </message>
    <message>
        <source>Compare the list of {about} with ours</source>
        <translation>مقارنة قائمة {about} بقائمتنا</translation>
    </message>
    <message>
        <source>Look at {about} in the shop</source>
        <translation>مراجعة {about} في المتجر</translation>
    </message>
    <message>
        <source>Take {about} back at the shop</source>
        <translation>سحب {about} من المتجر</translation>
    </message>
    <message>
        <source>Tell the shop of {about}</source>
        <translation>إبلاغ المتجر عن {about}</translation>
    </message>
    <message>
        <source>Draw the customs papers of {about}</source>
        <translation>ارسم أوراق الجمارك للطرد {about}</translation>
    </message>
    <message>
        <source>Scan the sticker at the bench, or type its number here.</source>
        <translation>امسح الملصق على الطاولة أو اكتب رقمه هنا.</translation>
    </message>
    <message>
        <source>Which number from the pad of {carrier} is on {about}?</source>
        <translation>أي رقم من دفتر {carrier} على {about}؟</translation>
    </message>
    <message>
        <source>Label of {about}</source>
        <translation>ملصق {about}</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>أظهر الملصق</translation>
    </message>
    <message>
        <source>show the label</source>
        <translation>أظهر الملصق</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are still owed</source>
        <translation>
            <numerusform>لا بنود مستحقة</numerusform>
            <numerusform>بند واحد ما زال مستحقًا</numerusform>
            <numerusform>بندان ما زالا مستحقين</numerusform>
            <numerusform>%n بنود ما زالت مستحقة</numerusform>
            <numerusform>%n بندًا ما زال مستحقًا</numerusform>
            <numerusform>%n بند ما زال مستحقًا</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>1 line is still owed</source>
        <translation>بند واحد ما زال مستحقًا</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Not a day. Write 3.5., 2026-05-03 or +7.</source>
        <translation>ليس يومًا. اكتب 3.5. أو 2026-05-03 أو +7.</translation>
    </message>
    <message>
        <source>Nothing is owed. Lines that come later or were short appear here.</source>
        <translation>لا شيء مستحق. تظهر هنا البنود المتأخرة أو الناقصة.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Owe no more</source>
        <translation>لم يعد مستحقًا</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Rest of the order</source>
        <translation>بقية الطلب</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>تحديد التاريخ</translation>
    </message>
    <message>
        <source>Short on the shelf</source>
        <translation>ناقص على الرف</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>ما زال مستحقًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>When does it come for {number}?</source>
        <translation>متى يصل لـ {number}؟</translation>
    </message>
    <message>
        <source>When? 3.5. or +7, then Enter</source>
        <translation>متى؟ 3.5. أو +7 ثم Enter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>it is here</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>owe no more</source>
        <translation>لم يعد مستحقًا</translation>
    </message>
    <message>
        <source>set the date</source>
        <translation>تحديد التاريخ</translation>
    </message>
    <message>
        <source>{day}, passed</source>
        <translation>{day}، مضى</translation>
    </message>
    <message>
        <source>{item} for {number}: C again takes it off the order.</source>
        <translation>{item} لـ {number}: C مجددًا يزيله من الطلب.</translation>
    </message>
    <message>
        <source>Made to order</source>
        <translation>يُصنع حسب الطلب</translation>
    </message>
    <message>
        <source>Ordered ahead</source>
        <translation>طلب مسبق</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) packed</source>
        <translation>
            <numerusform>لم تُعبّأ أي قطعة</numerusform>
            <numerusform>عُبّئت قطعة واحدة</numerusform>
            <numerusform>عُبّئت قطعتان</numerusform>
            <numerusform>عُبّئت %n قطع</numerusform>
            <numerusform>عُبّئت %n قطعة</numerusform>
            <numerusform>عُبّئت %n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more done</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>وصنف آخر مكتمل</numerusform>
            <numerusform>وصنفان آخران مكتملان</numerusform>
            <numerusform>و%n أصناف أخرى مكتملة</numerusform>
            <numerusform>و%n صنفًا آخر مكتملًا</numerusform>
            <numerusform>و%n صنف آخر مكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>A service is chosen.</source>
        <translation>يجري اختيار الخدمة.</translation>
    </message>
    <message>
        <source>All items come out again. U again, or Esc.</source>
        <translation>تخرج كل القطع من جديد. U مرة أخرى، أو Esc.</translation>
    </message>
    <message>
        <source>Ask the lead what is to become of the box.</source>
        <translation>اسأل المشرف عمّا يُفعل بالصندوق.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Box {key}</source>
        <translation>صندوق {key}</translation>
    </message>
    <message>
        <source>Buying the label</source>
        <translation>جارٍ شراء الملصق</translation>
    </message>
    <message>
        <source>Cancelled, do not pack</source>
        <translation>ملغى، لا تعبّئه</translation>
    </message>
    <message>
        <source>Cannot ship</source>
        <translation>تعذّر الشحن</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>أغلق الصندوق</translation>
    </message>
    <message>
        <source>Customer’s note</source>
        <translation>ملاحظة العميل</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>موعده اليوم</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت للناقل</translation>
    </message>
    <message>
        <source>In an earlier parcel</source>
        <translation>في طرد سابق</translation>
    </message>
    <message>
        <source>Label bought</source>
        <translation>اشتُري الملصق</translation>
    </message>
    <message>
        <source>Label came out at {time}</source>
        <translation>خرج الملصق {time}</translation>
    </message>
    <message>
        <source>Label in doubt</source>
        <translation>ملصق مشكوك فيه</translation>
    </message>
    <message>
        <source>Label not bought yet</source>
        <translation>لم يُشترَ الملصق بعد</translation>
    </message>
    <message>
        <source>Label refused</source>
        <translation>رُفض الملصق</translation>
    </message>
    <message>
        <source>Label scanned back</source>
        <translation>مسح الملصق</translation>
    </message>
    <message>
        <source>Label voided</source>
        <translation>أُلغي الملصق</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر ثانيةً</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>التالي في الدور</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No code: confirm with</source>
        <translation>بلا رمز، أكّد بالمفتاح</translation>
    </message>
    <message>
        <source>No date promised yet</source>
        <translation>لا موعد موعود بعد</translation>
    </message>
    <message>
        <source>No order open</source>
        <translation>لا طلب مفتوح</translation>
    </message>
    <message>
        <source>No order waits. Import a file in Orders, F2.</source>
        <translation>لا طلب ينتظر. استورد ملفًا في الطلبات، F2.</translation>
    </message>
    <message>
        <source>Not on its shelf?</source>
        <translation>ليس على الرف؟</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name or the number.</source>
        <translation>لا نتائج. جرّب جزءًا من الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>One last scan</source>
        <translation>مسح أخير</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <source>Or the tracking number of its parcel.</source>
        <translation>أو رقم التتبّع لطرده.</translation>
    </message>
    <message>
        <source>Or type a name or a number</source>
        <translation>أو اكتب اسمًا أو رقمًا</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>عُبّئت</translation>
    </message>
    <message>
        <source>Parcel {n}</source>
        <translation>الطرد {n}</translation>
    </message>
    <message>
        <source>Parcel {n} of {of}</source>
        <translation>الطرد {n} من {of}</translation>
    </message>
    <message>
        <source>Print again, free</source>
        <translation>طباعة ثانيةً، مجانًا</translation>
    </message>
    <message>
        <source>Print it again; that costs nothing.</source>
        <translation>اطبعه ثانيةً؛ لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Printing the label</source>
        <translation>جارٍ طباعة الملصق</translation>
    </message>
    <message>
        <source>Put the box on the scale, then F</source>
        <translation>ضع الصندوق على الميزان، ثم F</translation>
    </message>
    <message>
        <source>Scan an order</source>
        <translation>امسح طلبًا</translation>
    </message>
    <message>
        <source>Scan next</source>
        <translation>امسح التالي</translation>
    </message>
    <message>
        <source>Ships around {day}</source>
        <translation>يُشحن نحو {day}</translation>
    </message>
    <message>
        <source>Ships later</source>
        <translation>يُشحن لاحقًا</translation>
    </message>
    <message>
        <source>Stick it on, then scan the label</source>
        <translation>ألصقه، ثم امسح الملصق</translation>
    </message>
    <message numerus="yes">
        <source>Still to come: %n item(s)</source>
        <translation>
            <numerusform>لا شيء باقٍ</numerusform>
            <numerusform>ستأتي لاحقًا: قطعة واحدة</numerusform>
            <numerusform>ستأتي لاحقًا: قطعتان</numerusform>
            <numerusform>ستأتي لاحقًا: %n قطع</numerusform>
            <numerusform>ستأتي لاحقًا: %n قطعة</numerusform>
            <numerusform>ستأتي لاحقًا: %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to pack</source>
        <translation>بقيت للتعبئة</translation>
    </message>
    <message>
        <source>Take the next order</source>
        <translation>خذ الطلب التالي</translation>
    </message>
    <message>
        <source>The carrier did not answer. It is being looked up; buy nothing by hand.</source>
        <translation>لم تُجب شركة الشحن. يجري التحقّق؛ لا تشترِ شيئًا بنفسك.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>The label is not here yet</source>
        <translation>الملصق لم يصل بعد</translation>
    </message>
    <message>
        <source>The label is spoilt</source>
        <translation>الملصق تالف</translation>
    </message>
    <message>
        <source>The label was refused</source>
        <translation>رُفض الملصق</translation>
    </message>
    <message>
        <source>The label was voided</source>
        <translation>أُلغي الملصق</translation>
    </message>
    <message>
        <source>The printer needs you</source>
        <translation>الطابعة تحتاجك</translation>
    </message>
    <message>
        <source>The scan proves three things: it printed, it reads, and it is on this box.</source>
        <translation>هذا المسح يثبت ثلاثة أمور: طُبع الملصق، ويُقرأ، وهو على هذا الصندوق.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Type the code, then Enter</source>
        <translation>اكتب الرمز ثم Enter</translation>
    </message>
    <message>
        <source>Un-pack the box?</source>
        <translation>تفريغ الصندوق؟</translation>
    </message>
    <message>
        <source>Was it bought?</source>
        <translation>هل اشتُري؟</translation>
    </message>
    <message>
        <source>Weigh the box, type the grams</source>
        <translation>زن الصندوق، واكتب الغرامات</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>الوزن بالغرام</translation>
    </message>
    <message>
        <source>Whole grams, please.</source>
        <translation>بالغرام، رقمًا صحيحًا.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>and %n more item(s)</source>
        <translation>
            <numerusform>لا قطع أخرى</numerusform>
            <numerusform>وقطعة أخرى</numerusform>
            <numerusform>وقطعتان أخريان</numerusform>
            <numerusform>و%n قطع أخرى</numerusform>
            <numerusform>و%n قطعة أخرى</numerusform>
            <numerusform>و%n قطعة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>تحت الصفر</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>expected {low}–{high} g</source>
        <translation>المتوقّع من {low} إلى {high} غ</translation>
    </message>
    <message>
        <source>g</source>
        <translation>غ</translation>
    </message>
    <message>
        <source>in box {key}, {name}</source>
        <translation>في الصندوق {key}، {name}</translation>
    </message>
    <message>
        <source>it is on this box</source>
        <translation>هو على هذا الصندوق</translation>
    </message>
    <message>
        <source>left</source>
        <translation>متبقية</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>الأكثر استعجالًا أولًا</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>غير مستقر</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>of {of}</source>
        <translation>من {of}</translation>
    </message>
    <message>
        <source>of {of}, then the box closes</source>
        <translation>من {of}، ثم يُغلق الصندوق</translation>
    </message>
    <message>
        <source>of {of}, then weigh the box</source>
        <translation>من {of}، ثم زن الصندوق</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>press W</source>
        <translation>اضغط W</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>مستقر</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>أفرغه</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>الموعد الموعود</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>then the box closes</source>
        <translation>ثم يُغلق الصندوق</translation>
    </message>
    <message>
        <source>then weigh the box</source>
        <translation>ثم زن الصندوق</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>ثقيل جدًا</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message numerus="yes">
        <source>{item}: %n stay owed, the rest goes on. M again, or Esc.</source>
        <translation>
            <numerusform>{item}: لا يبقى شيء مستحقًا، والباقي يستمر. M مجددًا أو Esc.</numerusform>
            <numerusform>{item}: يبقى واحد مستحقًا، والباقي يستمر. M مجددًا أو Esc.</numerusform>
            <numerusform>{item}: يبقى اثنان مستحقين، والباقي يستمر. M مجددًا أو Esc.</numerusform>
            <numerusform>{item}: تبقى %n مستحقة، والباقي يستمر. M مجددًا أو Esc.</numerusform>
            <numerusform>{item}: يبقى %n مستحقًا، والباقي يستمر. M مجددًا أو Esc.</numerusform>
            <numerusform>{item}: يبقى %n مستحقًا، والباقي يستمر. M مجددًا أو Esc.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {of} in the box</source>
        <translation>{n} من {of} في الصندوق</translation>
    </message>
    <message>
        <source>{sides} cm</source>
        <translation>{sides} سم</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>«{note}»</translation>
    </message>
    <message>
        <source>6 to 12 digits, as in 6109.10.</source>
        <translation>من 6 إلى 12 رقماً، مثل 6109.10.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>رمز النظام المنسق</translation>
    </message>
    <message>
        <source>It is asked once and remembered.</source>
        <translation>يُسأل عنه مرة واحدة ثم يُحفظ.</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>بلد الصنع</translation>
    </message>
    <message>
        <source>Order {number} leaves the customs border, to {country}.</source>
        <translation>الطلب {number} يعبر الحدود الجمركية إلى {country}.</translation>
    </message>
    <message>
        <source>Plain English, at most 100 letters.</source>
        <translation>إنجليزية بسيطة، 100 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Remember it and close the box</source>
        <translation>احفظه وأغلق الصندوق</translation>
    </message>
    <message>
        <source>The country’s two letters, as in TR.</source>
        <translation>حرفا البلد، مثل TR.</translation>
    </message>
    <message>
        <source>Value of one, {currency}</source>
        <translation>قيمة القطعة، {currency}</translation>
    </message>
    <message>
        <source>Weight of one, grams</source>
        <translation>وزن القطعة بالغرام</translation>
    </message>
    <message>
        <source>What is {article}?</source>
        <translation>ما هو {article}؟</translation>
    </message>
    <message>
        <source>What it is, in English</source>
        <translation>ما هو، بالإنجليزية</translation>
    </message>
    <message>
        <source>What one of them is worth, as in 12.50.</source>
        <translation>كم تساوي القطعة الواحدة، مثل 12.50.</translation>
    </message>
    <message>
        <source>as in {example}</source>
        <translation>مثل {example}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) to tell</source>
        <translation>
            <numerusform>لا أصناف للتعريف</numerusform>
            <numerusform>صنف واحد للتعريف</numerusform>
            <numerusform>صنفان للتعريف</numerusform>
            <numerusform>%n أصناف للتعريف</numerusform>
            <numerusform>%n صنفاً للتعريف</numerusform>
            <numerusform>%n صنف للتعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the sticker on the box. / types the number.</source>
        <translation>ألصق الملصق على الصندوق. / لكتابة الرقم.</translation>
    </message>
    <message>
        <source>Scan a number from the pad</source>
        <translation>امسح رقماً من الدفتر</translation>
    </message>
    <message>
        <source>That number is not one of this carrier, or a digit is wrong.</source>
        <translation>هذا الرقم ليس لهذا الناقل، أو فيه رقم خاطئ.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) bear this number. Look at the shop’s name.</source>
        <translation>
            <numerusform>%n طلب بهذا الرقم. انظر إلى اسم المتجر.</numerusform>
            <numerusform>طلب واحد بهذا الرقم. انظر إلى اسم المتجر.</numerusform>
            <numerusform>طلبان بهذا الرقم. انظر إلى اسم المتجر.</numerusform>
            <numerusform>%n طلبات بهذا الرقم. انظر إلى اسم المتجر.</numerusform>
            <numerusform>%n طلبًا بهذا الرقم. انظر إلى اسم المتجر.</numerusform>
            <numerusform>%n طلب بهذا الرقم. انظر إلى اسم المتجر.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>Which order {number}?</source>
        <translation>أي طلب {number}؟</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>منذ %n يوم</numerusform>
            <numerusform>منذ يوم</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %n أيام</numerusform>
            <numerusform>منذ %n يومًا</numerusform>
            <numerusform>منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>خدمة أخرى</translation>
    </message>
    <message>
        <source>Fix it in Orders, F2, or take another service with R. Everything in the box stays counted.</source>
        <translation>أصلحه في الطلبات F2، أو اختر خدمة أخرى بالمفتاح R. كل ما في الصندوق يبقى معدودًا.</translation>
    </message>
    <message>
        <source>Grams, please.</source>
        <translation>بالغرام من فضلك.</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>غرام</translation>
    </message>
    <message>
        <source>As in 612; or kilograms, as in 0.8.</source>
        <translation>مثل 612؛ أو بالكيلوغرام مثل 0.8.</translation>
    </message>
    <message>
        <source>The printer {key} needs you</source>
        <translation>الطابعة {key} تحتاجك</translation>
    </message>
    <message>
        <source>Tote {n}</source>
        <translation>الصندوق {n}</translation>
    </message>
</context>
<context>
    <name>PackKeys</name>
    <message>
        <source>A scan works at any time, on any screen</source>
        <translation>المسح يعمل في أي وقت ومن أي شاشة</translation>
    </message>
    <message>
        <source>The customer hears “shipped” only after the scan-out</source>
        <translation>لا يُبلَّغ العميل بالشحن إلا بعد مسح التسليم</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>box</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>confirm without code</source>
        <translation>تأكيد دون رمز</translation>
    </message>
    <message>
        <source>finalize partial</source>
        <translation>إنهاء جزئي</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>نظرة ثانية</translation>
    </message>
    <message>
        <source>next package</source>
        <translation>طرد جديد</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not on its shelf</source>
        <translation>ليس على الرف</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>طباعة ثانيةً</translation>
    </message>
    <message>
        <source>put the order back</source>
        <translation>إعادة الطلب إلى الدور</translation>
    </message>
    <message>
        <source>read the whole note</source>
        <translation>قراءة الملاحظة كاملة</translation>
    </message>
    <message>
        <source>scan out</source>
        <translation>مسح التسليم</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>take next order</source>
        <translation>أخذ الطلب التالي</translation>
    </message>
    <message>
        <source>type a code</source>
        <translation>كتابة رمز</translation>
    </message>
    <message>
        <source>un-pack</source>
        <translation>تفريغ الصندوق</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>خدمة أخرى</translation>
    </message>
    <message>
        <source>compare prices</source>
        <translation>مقارنة الأسعار</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>A bucket (S3)</source>
        <translation>حاوية تخزين (S3)</translation>
    </message>
    <message>
        <source>A folder of this computer</source>
        <translation>مجلد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A server, by SFTP</source>
        <translation>خادم عبر SFTP</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>Address for customers</source>
        <translation>العنوان الذي يراه العملاء</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Check shows it; confirm it once</source>
        <translation>يظهره الفحص؛ أكّده مرة واحدة</translation>
    </message>
    <message>
        <source>Check the place</source>
        <translation>افحص المكان</translation>
    </message>
    <message>
        <source>Days until a page is taken down</source>
        <translation>الأيام قبل سحب الصفحة</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة الوصول</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>المجلد داخل الحاوية</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>المجلد على الخادم</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>No place is named yet.</source>
        <translation>لم يُحدَّد مكان بعد.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Puts a page there and takes it down again.</source>
        <translation>يضع صفحة هناك ثم يسحبها.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Server’s key</source>
        <translation>مفتاح الخادم</translation>
    </message>
    <message>
        <source>Stop: {place} shows another key than the confirmed one: {key}. Nothing was sent. Ask your provider before you confirm it.</source>
        <translation>توقّف: يعرض {place} مفتاحًا غير المؤكَّد: {key}. لم يُرسَل شيء. اسأل مزوّدك قبل أن تؤكّده.</translation>
    </message>
    <message>
        <source>There is no bucket {place} there.</source>
        <translation>لا توجد حاوية {place} هناك.</translation>
    </message>
    <message>
        <source>Tracking pages</source>
        <translation>صفحات التتبّع</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Where pages go</source>
        <translation>أين تُنشر الصفحات</translation>
    </message>
    <message>
        <source>Yes, this is my server’s key</source>
        <translation>نعم، هذا مفتاح خادمي</translation>
    </message>
    <message>
        <source>after the parcel has arrived</source>
        <translation>بعد وصول الطرد</translation>
    </message>
    <message>
        <source>as they reach that place, https://…</source>
        <translation>كما يصلون إلى ذلك المكان، https://…</translation>
    </message>
    <message>
        <source>customers see the page of their parcel there</source>
        <translation>هناك يرى العملاء صفحة طردهم</translation>
    </message>
    <message>
        <source>empty: no page is published</source>
        <translation>فارغ: لا تُنشر صفحات</translation>
    </message>
    <message>
        <source>empty: signed in by password</source>
        <translation>فارغ: الدخول بكلمة السر</translation>
    </message>
    <message>
        <source>everybody must be able to read in it, nobody to list it</source>
        <translation>يقرأ منها الجميع ولا يعرض أحد قائمتها</translation>
    </message>
    <message>
        <source>https://…; empty: Amazon’s own</source>
        <translation>https://…؛ فارغ: أمازون نفسها</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>or the passphrase of the key file</source>
        <translation>أو عبارة مرور ملف المفتاح</translation>
    </message>
    <message>
        <source>{place} does not answer. Try again later.</source>
        <translation>‏{place} لا يجيب. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>{place} does not let this user in. Check user, password and key.</source>
        <translation>‏{place} لا يسمح لهذا المستخدم بالدخول. تحقق من المستخدم وكلمة السر والمفتاح.</translation>
    </message>
    <message>
        <source>{place} does not take pages into this folder.</source>
        <translation>‏{place} لا يقبل صفحات في هذا المجلد.</translation>
    </message>
    <message>
        <source>{place} does not take pages with this key.</source>
        <translation>‏{place} لا تقبل صفحات بهذا المفتاح.</translation>
    </message>
    <message>
        <source>{place} shows the key {key}. Compare it with what your provider says, then confirm it.</source>
        <translation>يعرض {place} المفتاح {key}. قارنه بما يقوله مزوّدك ثم أكّده.</translation>
    </message>
    <message>
        <source>{place} takes pages.</source>
        <translation>‏{place} يقبل الصفحات.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>تجري الطباعة.</translation>
    </message>
    <message>
        <source>One moment, it is being drawn.</source>
        <translation>لحظة، يجري رسمه.</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>الصفحة {n} من {m}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message numerus="yes">
        <source>%n message(s) wait for you to undo</source>
        <translation>
            <numerusform>لا رسائل يمكن التراجع عنها</numerusform>
            <numerusform>رسالة واحدة يمكنك التراجع عنها</numerusform>
            <numerusform>رسالتان يمكنك التراجع عنهما</numerusform>
            <numerusform>%n رسائل يمكنك التراجع عنها</numerusform>
            <numerusform>%n رسالة يمكنك التراجع عنها</numerusform>
            <numerusform>%n رسالة يمكنك التراجع عنها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>لا شيء ناقص</numerusform>
            <numerusform>بقي طرد واحد</numerusform>
            <numerusform>بقي طردان</numerusform>
            <numerusform>بقيت %n طرود</numerusform>
            <numerusform>بقي %n طردًا</numerusform>
            <numerusform>بقي %n طرد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message waits for you to undo</source>
        <translation>رسالة واحدة يمكنك التراجع عنها</translation>
    </message>
    <message>
        <source>All of today are on it</source>
        <translation>كل طرود اليوم عليها</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Cancelled articles</source>
        <translation>أصناف ملغاة</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Carriers today</source>
        <translation>شركات الشحن اليوم</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Choose a parcel to see its promise and its messages.</source>
        <translation>اختر طردًا لترى موعده ورسائله.</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>سيصل لاحقًا</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Delivered and closed</source>
        <translation>وصل وأُغلق</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>تعذّر التسليم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Each scan puts one parcel onto its carrier’s pallet.</source>
        <translation>كل مسح يضع طردًا على طبلية شركته.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم للناقل</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>كيف كانت التجربة؟</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Its carrier’s pallet opens. The customer hears it after the time to undo.</source>
        <translation>تُفتح طبلية شركته. ويُبلَّغ العميل بعد مهلة التراجع.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>Label is being bought</source>
        <translation>جارٍ شراء الملصق</translation>
    </message>
    <message>
        <source>Label is there</source>
        <translation>الملصق موجود</translation>
    </message>
    <message>
        <source>Label was taken back</source>
        <translation>أُلغي الملصق</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>لا ملصق بعد</translation>
    </message>
    <message>
        <source>No parcel is packed yet today.</source>
        <translation>لم يُعبّأ أي طرد اليوم بعد.</translation>
    </message>
    <message>
        <source>No parcel today yet. Pack an order with F1; its box appears here.</source>
        <translation>لا طرود اليوم بعد. عبّئ طلبًا بالمفتاح F1، فيظهر صندوقه هنا.</translation>
    </message>
    <message>
        <source>Not known whether it came out</source>
        <translation>لا يُعرف هل خرج</translation>
    </message>
    <message>
        <source>Not known whether it went, see the outbox</source>
        <translation>لا يُعرف هل أُرسلت، انظر الصادر</translation>
    </message>
    <message>
        <source>Not known whether the label was bought</source>
        <translation>لا يُعرف هل اشتُري الملصق</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسَل</translation>
    </message>
    <message>
        <source>Not sent to a printer yet</source>
        <translation>لم يُرسَل إلى طابعة بعد</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing yet. The scan at the door makes the promise.</source>
        <translation>لا شيء بعد. مسح التسليم هو الذي يحدّد الموعد.</translation>
    </message>
    <message>
        <source>Nothing. All that is packed has left.</source>
        <translation>لا شيء. كل ما عُبّئ غادر.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>على المنضدة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>وصل الطلب</translation>
    </message>
    <message>
        <source>Our delay</source>
        <translation>تأخير منا</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>خرج للتسليم</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>عُبّئ</translation>
    </message>
    <message>
        <source>Packed, not scanned out</source>
        <translation>عُبّئ ولم يُسلَّم</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>الطرد</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Push message</source>
        <translation>إشعار فوري</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>جاهز للاستلام</translation>
    </message>
    <message>
        <source>Refused by the mail server</source>
        <translation>رفضها خادم البريد</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة قصيرة</translation>
    </message>
    <message>
        <source>Said in the message of another parcel</source>
        <translation>قيل في رسالة طرد آخر</translation>
    </message>
    <message>
        <source>Scan a parcel</source>
        <translation>امسح طردًا</translation>
    </message>
    <message>
        <source>Scan a parcel. It opens its carrier’s pallet.</source>
        <translation>امسح طردًا. تُفتح طبلية شركته.</translation>
    </message>
    <message>
        <source>Scan out</source>
        <translation>مسح التسليم</translation>
    </message>
    <message>
        <source>Scan out · {carrier}</source>
        <translation>مسح التسليم · {carrier}</translation>
    </message>
    <message>
        <source>Scan out.</source>
        <translation>مسح التسليم.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>Spoilt, print it again</source>
        <translation>تالف، اطبعه ثانيةً</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Taken back before it went</source>
        <translation>تم التراجع قبل إرسالها</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>The carrier refused the label</source>
        <translation>رفضت شركة الشحن الملصق</translation>
    </message>
    <message numerus="yes">
        <source>The customer hears it in %n min</source>
        <translation>
            <numerusform>يُبلَّغ العميل الآن</numerusform>
            <numerusform>يُبلَّغ العميل بعد دقيقة</numerusform>
            <numerusform>يُبلَّغ العميل بعد دقيقتين</numerusform>
            <numerusform>يُبلَّغ العميل بعد %n دقائق</numerusform>
            <numerusform>يُبلَّغ العميل بعد %n دقيقة</numerusform>
            <numerusform>يُبلَّغ العميل بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer hears it in %n s</source>
        <translation>
            <numerusform>يُبلَّغ العميل الآن</numerusform>
            <numerusform>يُبلَّغ العميل بعد ثانية</numerusform>
            <numerusform>يُبلَّغ العميل بعد ثانيتين</numerusform>
            <numerusform>يُبلَّغ العميل بعد %n ثوانٍ</numerusform>
            <numerusform>يُبلَّغ العميل بعد %n ثانية</numerusform>
            <numerusform>يُبلَّغ العميل بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took it</source>
        <translation>تسلّمها خادم البريد</translation>
    </message>
    <message>
        <source>The next one goes in {time}</source>
        <translation>التالية تُرسَل بعد {time}</translation>
    </message>
    <message>
        <source>The parcel in full</source>
        <translation>الطرد كاملًا</translation>
    </message>
    <message>
        <source>This scan is what tells the customer “shipped”</source>
        <translation>بهذا المسح يُبلَّغ العميل بالشحن</translation>
    </message>
    <message>
        <source>Today’s parcels</source>
        <translation>طرود اليوم</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبّع</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>ينتظر الطابعة</translation>
    </message>
    <message>
        <source>Waits, can be taken back</source>
        <translation>تنتظر، يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>ما وُعد به</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>all on the pallet</source>
        <translation>الكل على الطبلية</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, L lists them</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>وطرد آخر، L للقائمة</numerusform>
            <numerusform>وطردان آخران، L للقائمة</numerusform>
            <numerusform>و%n طرود أخرى، L للقائمة</numerusform>
            <numerusform>و%n طردًا آخر، L للقائمة</numerusform>
            <numerusform>و%n طرد آخر، L للقائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>as the customer chose</source>
        <translation>حسب اختيار العميل</translation>
    </message>
    <message>
        <source>as the order says</source>
        <translation>حسب الطلب</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>by the country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>next carrier</source>
        <translation>الشركة التالية</translation>
    </message>
    <message>
        <source>not packed yet</source>
        <translation>لم يُعبّأ بعد</translation>
    </message>
    <message>
        <source>of {m} scanned</source>
        <translation>مُسحت من {m}</translation>
    </message>
    <message>
        <source>scan out</source>
        <translation>مسح التسليم</translation>
    </message>
    <message>
        <source>the shop’s own</source>
        <translation>لغة المتجر</translation>
    </message>
    <message>
        <source>today’s parcels</source>
        <translation>طرود اليوم</translation>
    </message>
    <message>
        <source>undo last scan</source>
        <translation>تراجع عن آخر مسح</translation>
    </message>
    <message>
        <source>where is it?</source>
        <translation>أين هو؟</translation>
    </message>
    <message>
        <source>{channel} in {language}, {reason}</source>
        <translation>{channel}، {language}، {reason}</translation>
    </message>
    <message>
        <source>{customer}, packed {time}</source>
        <translation>{customer}، عُبّئ {time}</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} من {m}</translation>
    </message>
    <message>
        <source>{n} of {m} scanned</source>
        <translation>مُسح {n} من {m}</translation>
    </message>
    <message>
        <source>{n}, own code {key}</source>
        <translation>{n}، رمزنا {key}</translation>
    </message>
    <message>
        <source>Label of {order}</source>
        <translation>ملصق {order}</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>أظهر الملصق</translation>
    </message>
    <message>
        <source>show the label</source>
        <translation>أظهر الملصق</translation>
    </message>
    <message>
        <source>Messages still go to you only. Switch to live?</source>
        <translation>ما زالت الرسائل تصل إليك وحدك. هل ننتقل إلى الوضع الفعلي؟</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Switch to live</source>
        <translation>انتقل إلى الوضع الفعلي</translation>
    </message>
    <message>
        <source>Then this customer hears of the parcel, and all others.</source>
        <translation>عندها يصل الخبر إلى هذا العميل وإلى سائر العملاء.</translation>
    </message>
    <message>
        <source>silent parcels</source>
        <translation>طرود بلا خبر</translation>
    </message>
    <message>
        <source>give the label back</source>
        <translation>إعادة الملصق</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message numerus="yes">
        <source>%n day(s) closed</source>
        <translation>
            <numerusform>لا أيام مغلقة</numerusform>
            <numerusform>يوم واحد مغلق</numerusform>
            <numerusform>يومان مغلقان</numerusform>
            <numerusform>%n أيام مغلقة</numerusform>
            <numerusform>%n يومًا مغلقًا</numerusform>
            <numerusform>%n يوم مغلق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحًا</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>الأيام المغلقة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day close {number}</source>
        <translation>إغلاق اليوم {number}</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Left the house</source>
        <translation>خرج</translation>
    </message>
    <message>
        <source>No day is closed yet. F12 closes today.</source>
        <translation>لم يُغلق أي يوم بعد. F12 يغلق اليوم.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>{carrier}, manifest {number}</source>
        <translation>{carrier}، الكشف {number}</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf stop(s)</source>
        <translation>
            <numerusform>بلا وقفات</numerusform>
            <numerusform>وقفة واحدة عند رف</numerusform>
            <numerusform>وقفتان عند الرفوف</numerusform>
            <numerusform>%n وقفات عند الرفوف</numerusform>
            <numerusform>%n وقفة عند الرفوف</numerusform>
            <numerusform>%n وقفة عند الرفوف</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>حسب الصنف</translation>
    </message>
    <message>
        <source>By shelf</source>
        <translation>حسب الرف</translation>
    </message>
    <message>
        <source>Cart with totes</source>
        <translation>عربة بصناديق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>إنشاء القائمة</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>قائمة الجمع</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>Single lines first</source>
        <translation>الطلبات ذات البند الواحد أولًا</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>خذ</translation>
    </message>
    <message>
        <source>What to take, in walking order</source>
        <translation>ما يؤخذ بترتيب المسار</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>how you walk</source>
        <translation>طريقة السير</translation>
    </message>
    <message>
        <source>make the list</source>
        <translation>إنشاء القائمة</translation>
    </message>
    <message>
        <source>single lines first</source>
        <translation>ذات البند الواحد أولًا</translation>
    </message>
    <message>
        <source>tote {n}</source>
        <translation>صندوق {n}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it came</source>
        <translation>كما وصل</translation>
    </message>
    <message>
        <source>As it will come out</source>
        <translation>كما سيخرج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>جارٍ الرسم …</translation>
    </message>
    <message>
        <source>by the route “{name}”</source>
        <translation>حسب المسار «{name}»</translation>
    </message>
    <message>
        <source>drawn anew to fit the paper</source>
        <translation>أُعيد رسمه ليلائم الورق</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>printed as the carrier sent it</source>
        <translation>يُطبع كما أرسلته شركة الشحن</translation>
    </message>
    <message>
        <source>red would be cut: B shows it</source>
        <translation>الأحمر كان سيُقص: يظهره B</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>{printer}, {paper}, {dpi} dots an inch</source>
        <translation>{printer}، {paper}، {dpi} نقطة في البوصة</translation>
    </message>
    <message>
        <source>{width} × {height} dots, each as {times} × {times} on the screen</source>
        <translation>{width} × {height} نقطة، كل منها {times} × {times} على الشاشة</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل أقل من يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل من جديد</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>Charged for</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Charged for {units}.</source>
        <translation>يُحتسب على {units}.</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>الأرخص</translation>
    </message>
    <message>
        <source>Cheapest in time</source>
        <translation>الأرخص في الموعد</translation>
    </message>
    <message>
        <source>Chosen: {service} at {price} at most. X lets the rules choose.</source>
        <translation>المختار: {service} بحد أقصى {price}. المفتاح X يترك الاختيار للقواعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compared at</source>
        <translation>للمقارنة</translation>
    </message>
    <message>
        <source>Enter takes the one under the cursor, at its price at most.</source>
        <translation>يأخذ Enter ما تحت المؤشر بسعره حدًا أقصى.</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>No carrier has named a price. A asks again.</source>
        <translation>لم يذكر أي ناقل سعرًا. المفتاح A يسأل من جديد.</translation>
    </message>
    <message>
        <source>Nobody knows when any of these would arrive.</source>
        <translation>لا يُعرف موعد وصول أي منها.</translation>
    </message>
    <message>
        <source>None of these can be compared.</source>
        <translation>لا يمكن مقارنة أي منها.</translation>
    </message>
    <message>
        <source>None of these keeps the promise.</source>
        <translation>لا شيء منها يفي بالوعد.</translation>
    </message>
    <message>
        <source>Not compared: what one {currency} is worth is not set (Set-up, Shop).</source>
        <translation>غير مقارن: لم تُحدَّد قيمة {currency} الواحد (الإعداد، المتجر).</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Prices for {order}</source>
        <translation>أسعار {order}</translation>
    </message>
    <message>
        <source>Prices, the best on top</source>
        <translation>الأسعار، الأفضل في الأعلى</translation>
    </message>
    <message>
        <source>Rounded up to steps of {step}.</source>
        <translation>يُقرَّب إلى أعلى بخطوات {step}.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>The box ({volume}, cm³ ÷ {divisor}) counts more than {weight}.</source>
        <translation>حجم الصندوق ({volume}، سم³ ÷ {divisor}) أكبر من {weight}.</translation>
    </message>
    <message>
        <source>The carriers are being asked; prices come as they answer.</source>
        <translation>يُسأل الناقلون؛ تظهر الأسعار عند ورود الأجوبة.</translation>
    </message>
    <message>
        <source>The weight ({weight}) counts more than {volume} of box (cm³ ÷ {divisor}).</source>
        <translation>الوزن ({weight}) أكبر من حجم الصندوق {volume} (سم³ ÷ {divisor}).</translation>
    </message>
    <message>
        <source>This is its last price: {reason}</source>
        <translation>هذا آخر سعر له: {reason}</translation>
    </message>
    <message>
        <source>This is its last price; the new one has not come yet.</source>
        <translation>هذا آخر سعر له؛ لم يصل الجديد بعد.</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>اسأل من جديد</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>being asked …</source>
        <translation>يُسأل …</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>let the rules choose</source>
        <translation>دع القواعد تختار</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>لا سعر</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>غير مقارن</translation>
    </message>
    <message>
        <source>prices hold up to {n} g</source>
        <translation>الأسعار سارية حتى {n} غ</translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation>الموعد الموعود: {day}</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>خذه</translation>
    </message>
    <message>
        <source>what comes first</source>
        <translation>ما يأتي أولًا</translation>
    </message>
    <message>
        <source>{carrier} has not answered in time; its price is shown when it comes.</source>
        <translation>لم يجب {carrier} في الوقت؛ يظهر سعره عند وصوله.</translation>
    </message>
    <message>
        <source>{carrier} is being asked.</source>
        <translation>يُسأل {carrier}.</translation>
    </message>
    <message>
        <source>{carrier} names no price: {reason}</source>
        <translation>لا يذكر {carrier} سعرًا: {reason}</translation>
    </message>
    <message>
        <source>{carrier} names no prices beforehand: give the account a price list in Set-up.</source>
        <translation>لا يذكر {carrier} أسعارًا مسبقًا: أضف قائمة أسعار للحساب في الإعداد.</translation>
    </message>
    <message>
        <source>{n} g</source>
        <translation>{n} غ</translation>
    </message>
    <message>
        <source>{price} counts as {ours}, by the rate in Set-up.</source>
        <translation>{price} يُحسب {ours} بالسعر المحدد في الإعداد.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>50% by day</source>
        <translation>50% بيوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>90% by day</source>
        <translation>90% بيوم</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>كل المتاجر</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>وسيلة السؤال</translation>
    </message>
    <message>
        <source>At first try</source>
        <translation>أول محاولة</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>حسب شركة الشحن</translation>
    </message>
    <message>
        <source>By carrier and country</source>
        <translation>حسب شركة الشحن والبلد</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>حسب القناة</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالأسماء</translation>
    </message>
    <message>
        <source>By occasion</source>
        <translation>حسب المناسبة</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>حسب الخدمة</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV أو XLSX</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>شركات الشحن</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحقة</translation>
    </message>
    <message>
        <source>Each carrier by country. Days are counted from the hand-over; parcels still on their way count as long as they have waited.</source>
        <translation>كل شركة شحن حسب البلد. تُحسب الأيام من لحظة التسليم للشركة، والطرود التي ما زالت في الطريق تُحسب بقدر ما انتظرت.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>المُلغاة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>How often customers asked where their order is, on a thousand parcels that left. Recorded on “Where is it?” (Ctrl+F).</source>
        <translation>كم مرة سأل العملاء عن مكان طلبهم، لكل ألف طرد غادر. يُسجَّل في «أين هو؟» (Ctrl+F).</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Label costs</source>
        <translation>تكلفة الملصقات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Labels bought in this period and not given back, at what they cost.</source>
        <translation>الملصقات التي اشتُريت في هذه المدة ولم تُلغَ، بما دُفع فيها.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Not a day. Write 3.5. or 2026-05-03.</source>
        <translation>ليس تاريخًا. اكتب ‎3.5.‎ أو ‎2026-05-03‎.</translation>
    </message>
    <message>
        <source>Nothing in this period. Choose more days with D.</source>
        <translation>لا شيء في هذه المدة. اختر أيامًا أكثر بالمفتاح D.</translation>
    </message>
    <message>
        <source>not due yet, or not told</source>
        <translation>لم يحن موعدها أو لا خبر عنها</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>لا شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>أيام أختارها</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Parcels that left in this period and arrived on or before the last day first promised. What is late counts even while it is on its way.</source>
        <translation>طرود غادرت في هذه المدة ووصلت في آخر يوم وُعد به أولًا أو قبله. المتأخر يُحسب حتى وهو في الطريق.</translation>
    </message>
    <message>
        <source>Per 1,000 parcels</source>
        <translation>لكل ‎1000‎ طرد</translation>
    </message>
    <message>
        <source>Per label</source>
        <translation>لكل ملصق</translation>
    </message>
    <message>
        <source>Per parcel</source>
        <translation>لكل طرد</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>بلا خبر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still counting: older parcels come in by themselves.</source>
        <translation>ما زال العدّ جاريًا: الطرود الأقدم تُضاف من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Striped: fewer than {count} parcels, which proves little.</source>
        <translation>المخطَّط: أقل من {count} طردًا، وهذا لا يثبت الكثير.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Take the tables away</source>
        <translation>تصدير الجداول</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>The table has all of them.</source>
        <translation>الجدول يضمّها كلها.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>What was said to customers, and what became of it.</source>
        <translation>ما قيل للعملاء وما آل إليه.</translation>
    </message>
    <message>
        <source>When parcels are closed at the benches, by the hours of the day.</source>
        <translation>متى تُغلق الطرود على الطاولات، حسب ساعات اليوم.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>أين هو؟</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>قيمتها</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>an hour and packer</source>
        <translation>في الساعة لكل معبّئ</translation>
    </message>
    <message>
        <source>days until 90% are there</source>
        <translation>يومًا حتى يصل 90% منها</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>لكل واحد</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ملصقًا</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>next shop</source>
        <translation>المتجر التالي</translation>
    </message>
    <message>
        <source>next table</source>
        <translation>الجدول التالي</translation>
    </message>
    <message>
        <source>of promises kept</source>
        <translation>من الوعود وُفي بها</translation>
    </message>
    <message>
        <source>own days</source>
        <translation>أيام أختارها</translation>
    </message>
    <message>
        <source>packers by name</source>
        <translation>المعبّئون بالأسماء</translation>
    </message>
    <message>
        <source>parcels left</source>
        <translation>طردًا غادر</translation>
    </message>
    <message>
        <source>parcels packed</source>
        <translation>طردًا عُبّئ</translation>
    </message>
    <message>
        <source>period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>سؤالًا</translation>
    </message>
    <message>
        <source>questions on 1,000 parcels</source>
        <translation>سؤالًا لكل ‎1000‎ طرد</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>spent on them</source>
        <translation>أُنفق عليها</translation>
    </message>
    <message>
        <source>were due</source>
        <translation>حان موعدها</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>أي تقرير</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A person decides</source>
        <translation>يقرر شخص</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>At most so many grams (empty: any)</source>
        <translation>بحد أقصى من الغرامات (فارغ: أي وزن)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>الدفع عند الاستلام</translation>
    </message>
    <message>
        <source>Codes that nobody sends, as in GIFT-*</source>
        <translation>رموز لا تُشحن، مثل GIFT-*</translation>
    </message>
    <message>
        <source>Countries, as in GR, CY (empty: all)</source>
        <translation>الدول، مثل GR, CY (فارغ: الكل)</translation>
    </message>
    <message>
        <source>Customer chose (empty: anything)</source>
        <translation>اختيار العميل (فارغ: أي شيء)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>كل متجر</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>تنطبق على</translation>
    </message>
    <message>
        <source>For its shop first, then for all: the first that fits decides.</source>
        <translation>لمتجرها أولًا ثم للكل: أول قاعدة تنطبق تقرر.</translation>
    </message>
    <message>
        <source>From top to bottom: the first rule that fits an order decides.</source>
        <translation>من الأعلى إلى الأسفل: أول قاعدة تنطبق على الطلب تقرر.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>تؤدي إلى</translation>
    </message>
    <message>
        <source>Name, shown as the reason</source>
        <translation>الاسم، يظهر سببًا</translation>
    </message>
    <message>
        <source>No orders to try them on yet.</source>
        <translation>لا طلبات لتجربتها بعد.</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>لا قاعدة تنطبق</translation>
    </message>
    <message>
        <source>No rule fits this order.</source>
        <translation>لا قاعدة تنطبق على هذا الطلب.</translation>
    </message>
    <message>
        <source>No rule yet. A adds one.</source>
        <translation>لا قواعد بعد. A يضيف واحدة.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the last %n order(s).</source>
        <translation>
            <numerusform>لا يتغير شيء.</numerusform>
            <numerusform>لا يتغير شيء لآخر طلب.</numerusform>
            <numerusform>لا يتغير شيء لآخر طلبين.</numerusform>
            <numerusform>لا يتغير شيء لآخر %n طلبات.</numerusform>
            <numerusform>لا يتغير شيء لآخر %n طلبًا.</numerusform>
            <numerusform>لا يتغير شيء لآخر %n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>القواعد بترتيبها</translation>
    </message>
    <message>
        <source>Save these rules</source>
        <translation>حفظ هذه القواعد</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Shop (empty: every shop)</source>
        <translation>المتجر (فارغ: كل متجر)</translation>
    </message>
    <message>
        <source>That, and digital lines close</source>
        <translation>ذلك، وتُغلق البنود الرقمية</translation>
    </message>
    <message>
        <source>The last orders, before and after</source>
        <translation>آخر الطلبات، قبل وبعد</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Try them, then save</source>
        <translation>جرّبها ثم احفظ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What is here leaves</source>
        <translation>يخرج ما هو موجود</translation>
    </message>
    <message>
        <source>What leaves when</source>
        <translation>ما يخرج ومتى</translation>
    </message>
    <message>
        <source>When not all of an order is here</source>
        <translation>عندما لا يكون الطلب كاملًا</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>cash on delivery</source>
        <translation>الدفع عند الاستلام</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>customer chose “{what}”</source>
        <translation>اختار العميل “{what}”</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>لا يهم</translation>
    </message>
    <message>
        <source>down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>every order</source>
        <translation>كل طلب</translation>
    </message>
    <message>
        <source>every order of every shop</source>
        <translation>كل طلب من كل متجر</translation>
    </message>
    <message>
        <source>no cash on delivery</source>
        <translation>دون دفع عند الاستلام</translation>
    </message>
    <message>
        <source>only with it</source>
        <translation>معه فقط</translation>
    </message>
    <message>
        <source>only without it</source>
        <translation>دونه فقط</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>try and save</source>
        <translation>تجربة وحفظ</translation>
    </message>
    <message>
        <source>undo all changes</source>
        <translation>التراجع عن كل التغييرات</translation>
    </message>
    <message>
        <source>up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>up to {n} g</source>
        <translation>حتى {n} غ</translation>
    </message>
    <message>
        <source>which list</source>
        <translation>أي قائمة</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the last %n order(s) would go another way.</source>
        <translation>
            <numerusform>{n} كانت ستسلك طريقًا آخر.</numerusform>
            <numerusform>{n} من آخر طلب كان سيسلك طريقًا آخر.</numerusform>
            <numerusform>{n} من آخر طلبين كان سيسلك طريقًا آخر.</numerusform>
            <numerusform>{n} من آخر %n طلبات كانت ستسلك طريقًا آخر.</numerusform>
            <numerusform>{n} من آخر %n طلبًا كانت ستسلك طريقًا آخر.</numerusform>
            <numerusform>{n} من آخر %n طلب كانت ستسلك طريقًا آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule}: it is cash on delivery</source>
        <translation>{rule}: الدفع عند الاستلام</translation>
    </message>
    <message>
        <source>{rule}: it is not cash on delivery</source>
        <translation>{rule}: ليس دفعًا عند الاستلام</translation>
    </message>
    <message>
        <source>{rule}: no carrier’s price serves it</source>
        <translation>{rule}: لا سعر لأي ناقل يفي بها</translation>
    </message>
    <message>
        <source>{rule}: the customer did not choose “{wanted}”</source>
        <translation>{rule}: لم يختر العميل “{wanted}”</translation>
    </message>
    <message>
        <source>{rule}: {found} g is more than {wanted} g</source>
        <translation>{rule}: {found} غ أكثر من {wanted} غ</translation>
    </message>
    <message>
        <source>{rule}: {found} is not among {wanted}</source>
        <translation>{rule}: {found} ليست ضمن {wanted}</translation>
    </message>
    <message>
        <source>{service}, by the rule “{rule}”</source>
        <translation>{service}، بالقاعدة “{rule}”</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>every carrier</source>
        <translation>كل الناقلين</translation>
    </message>
    <message>
        <source>{service} at {price}: {aim}, by the rule “{rule}”</source>
        <translation>{service} بسعر {price}: {aim}، حسب القاعدة «{rule}»</translation>
    </message>
    <message>
        <source>{service}, chosen by hand at {price}</source>
        <translation>{service}، اختير يدويًا بسعر {price}</translation>
    </message>
    <message>
        <source>Any of these tags, as in VIP, gift (empty: any order)</source>
        <translation>أيٌّ من هذه الوسوم، مثل VIP، هدية (فارغ: أي طلب)</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>بالوسم {tags}</translation>
    </message>
    <message>
        <source>{rule}: the order is not tagged {wanted}</source>
        <translation>{rule}: الطلب لا يحمل الوسم {wanted}</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Economy</source>
        <translation>اقتصادي</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>نقطة استلام</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%n value(s) missing</source>
        <translation>
            <numerusform>لا قيم ناقصة</numerusform>
            <numerusform>قيمة واحدة ناقصة</numerusform>
            <numerusform>قيمتان ناقصتان</numerusform>
            <numerusform>%n قيم ناقصة</numerusform>
            <numerusform>%n قيمة ناقصة</numerusform>
            <numerusform>%n قيمة ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is silent: shape and words say the same</source>
        <translation>0 صامت: الشكل والكلمات تقول الشيء نفسه</translation>
    </message>
    <message>
        <source>2026-05-27..2026-05-30, 2026-08-14; feasts are known</source>
        <translation>‎2026-05-27..2026-05-30, 2026-08-14‎؛ الأعياد معروفة</translation>
    </message>
    <message>
        <source>A frame in the size of a bank card</source>
        <translation>إطار بحجم بطاقة مصرفية</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add one, then check the connection.</source>
        <translation>أضف واحدة، ثم افحص الاتصال.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Also on the half days before feasts</source>
        <translation>وأيضًا في أنصاف الأيام قبل الأعياد</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>جارٍ السؤال …</translation>
    </message>
    <message>
        <source>Asks the carrier whether it knows us. Nothing is bought.</source>
        <translation>يسأل شركة الشحن هل تعرفنا. لا يُشترى شيء.</translation>
    </message>
    <message>
        <source>Bench’s name</source>
        <translation>اسم المنضدة</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>شركات الشحن</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>فحص الاتصال</translation>
    </message>
    <message>
        <source>Check mail server</source>
        <translation>فحص خادم البريد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Colour of the pallet</source>
        <translation>لون الطبلية</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Cover and paper</source>
        <translation>الغطاء والورق</translation>
    </message>
    <message>
        <source>Cover, labels, ribbon and pause</source>
        <translation>الغطاء والملصقات والشريط والإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>نقاط في البوصة</translation>
    </message>
    <message>
        <source>Driver comes at</source>
        <translation>موعد السائق</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Each label that it was seen printing</source>
        <translation>كل ملصق شوهدت وهي تطبعه</translation>
    </message>
    <message>
        <source>Each label, by an answer behind it</source>
        <translation>كل ملصق، بجواب يأتي بعده</translation>
    </message>
    <message>
        <source>Each label, by its count of those that wait</source>
        <translation>كل ملصق، من عدد ما ينتظر لديها</translation>
    </message>
    <message>
        <source>Each label, by its own “printed”</source>
        <translation>كل ملصق، بقولها «طُبع»</translation>
    </message>
    <message>
        <source>Each label, by the spooler’s word that the job is done</source>
        <translation>كل ملصق، بقول الطابور إن المهمة تمت</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>اتصال مشفّر</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Further days of rest</source>
        <translation>أيام راحة أخرى</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Hold a bank card to the frame below: same size, right size.</source>
        <translation>ضع بطاقة مصرفية على الإطار أدناه: إن تطابقا فالحجم صحيح.</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>في الشبكة</translation>
    </message>
    <message>
        <source>Into a folder</source>
        <translation>إلى مجلد</translation>
    </message>
    <message>
        <source>It delivers on</source>
        <translation>أيام التوصيل</translation>
    </message>
    <message>
        <source>It is not sure that the test label came out. Look at the printer.</source>
        <translation>ليس مؤكدًا أن ملصق الاختبار خرج. انظر إلى الطابعة.</translation>
    </message>
    <message>
        <source>Its troubles, in the spooler’s words</source>
        <translation>مشكلاتها بكلمات طابور الطباعة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Leaves today until</source>
        <translation>يغادر اليوم حتى</translation>
    </message>
    <message>
        <source>Letter on the tile</source>
        <translation>الحرف على المربّع</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Live: customers get their messages.</source>
        <translation>فعلي: تصل الرسائل إلى العملاء.</translation>
    </message>
    <message>
        <source>Loaded paper</source>
        <translation>الورق المركّب</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>الاثنين إلى السبت</translation>
    </message>
    <message>
        <source>Name on screen</source>
        <translation>الاسم على الشاشة</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>يحتاج تدخّلًا</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>عنوان الشبكة</translation>
    </message>
    <message>
        <source>No answer within a minute.</source>
        <translation>لا جواب خلال دقيقة.</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>لا شركة شحن بعد</translation>
    </message>
    <message>
        <source>No label: each is asked about until it is scanned</source>
        <translation>لا تخبر عن الملصق: يُسأل عن كل واحد حتى يُمسح</translation>
    </message>
    <message>
        <source>No printer yet</source>
        <translation>لا طابعة بعد</translation>
    </message>
    <message>
        <source>No scale is set up.</source>
        <translation>لم يُعَدّ أي ميزان.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Nothing: each label is asked about until it is scanned</source>
        <translation>لا شيء: يُسأل عن كل ملصق حتى يُمسح</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Packing slip with each box</source>
        <translation>قسيمة تعبئة مع كل صندوق</translation>
    </message>
    <message>
        <source>Passwords are kept in the system’s key ring, never here</source>
        <translation>كلمات المرور في حافظة مفاتيح النظام، لا هنا أبدًا</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Print it, then scan it. If it scans and all four corners are there, this printer is set up.</source>
        <translation>اطبعه ثم امسحه. إن قُرئ وظهرت زواياه الأربع، فهذه الطابعة جاهزة.</translation>
    </message>
    <message>
        <source>Print shelf labels</source>
        <translation>اطبع ملصقات الرفوف</translation>
    </message>
    <message>
        <source>Print test label</source>
        <translation>طباعة ملصق اختبار</translation>
    </message>
    <message>
        <source>Print the command card</source>
        <translation>اطبع بطاقة الأوامر</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Saturday to Thursday</source>
        <translation>السبت إلى الخميس</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Scanner’s rhythm</source>
        <translation>إيقاع الماسح</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>السطر الثاني</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <translation>عنوان المرسِل</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>اسم المرسِل</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Shelves or totes, with commas</source>
        <translation>رفوف أو صناديق، بينها فواصل</translation>
    </message>
    <message>
        <source>Shop and sender</source>
        <translation>المتجر والمرسِل</translation>
    </message>
    <message>
        <source>Shop’s language</source>
        <translation>لغة المتجر</translation>
    </message>
    <message>
        <source>Shop’s name</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Signs in to the mail server. Nobody gets a message.</source>
        <translation>يسجّل الدخول إلى خادم البريد. لا تصل رسالة إلى أحد.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Something is missing or wrong: see the marked field.</source>
        <translation>شيء ناقص أو خاطئ: انظر الحقل المعلَّم.</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Sunday to Thursday</source>
        <translation>الأحد إلى الخميس</translation>
    </message>
    <message>
        <source>Surest of all: scan the fresh label.</source>
        <translation>الأوثق: امسح الملصق الجديد.</translation>
    </message>
    <message>
        <source>Test address</source>
        <translation>عنوان الاختبار</translation>
    </message>
    <message>
        <source>Test mode without an address: no message leaves at all.</source>
        <translation>وضع الاختبار بلا عنوان: لا تغادر أي رسالة.</translation>
    </message>
    <message>
        <source>Test mode: every message goes to {to}. No customer hears anything.</source>
        <translation>وضع الاختبار: كل رسالة تذهب إلى {to}. لا يصل إلى العملاء شيء.</translation>
    </message>
    <message>
        <source>That its file was written, and no more</source>
        <translation>أن ملفها كُتب، لا أكثر</translation>
    </message>
    <message>
        <source>The check was cut short. Ask again.</source>
        <translation>انقطع الفحص. اسأل من جديد.</translation>
    </message>
    <message>
        <source>The country’s working days</source>
        <translation>أيام عمل البلد</translation>
    </message>
    <message>
        <source>The printer says: {state}.</source>
        <translation>تقول الطابعة: {state}.</translation>
    </message>
    <message>
        <source>The sender stands on every label of our own.</source>
        <translation>يظهر المرسِل على كل ملصق من ملصقاتنا.</translation>
    </message>
    <message>
        <source>The test label came out.</source>
        <translation>خرج ملصق الاختبار.</translation>
    </message>
    <message>
        <source>The words of messages</source>
        <translation>نصوص الرسائل</translation>
    </message>
    <message>
        <source>This bench</source>
        <translation>هذه المنضدة</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>مهلة التراجع</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>تراجع عن كل التغييرات</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>What it can tell</source>
        <translation>ما تستطيع الإخبار به</translation>
    </message>
    <message>
        <source>Who packs here</source>
        <translation>من يعبّئ هنا</translation>
    </message>
    <message>
        <source>Write to customers</source>
        <translation>الكتابة إلى العملاء</translation>
    </message>
    <message>
        <source>as in Europe/Athens</source>
        <translation>مثل Europe/Athens</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>bank card</source>
        <translation>بطاقة مصرفية</translation>
    </message>
    <message>
        <source>each label becomes a file there</source>
        <translation>كل ملصق يصير ملفًا هناك</translation>
    </message>
    <message>
        <source>gets all messages in test mode</source>
        <translation>تصل إليه كل الرسائل في وضع الاختبار</translation>
    </message>
    <message>
        <source>hours and minutes</source>
        <translation>ساعات ودقائق</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>milliseconds between two characters, at most</source>
        <translation>بالميلي ثانية، أقصى ما بين حرفين</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>of the printer in your network</source>
        <translation>عنوان الطابعة في شبكتك</translation>
    </message>
    <message>
        <source>off: everything goes to the test address</source>
        <translation>متوقف: كل شيء يذهب إلى عنوان الاختبار</translation>
    </message>
    <message>
        <source>per cent, for eyes two metres away</source>
        <translation>بالمئة، للقراءة من مترين</translation>
    </message>
    <message>
        <source>print the command card (This bench)</source>
        <translation>اطبع بطاقة الأوامر (هذه المنضدة)</translation>
    </message>
    <message>
        <source>promised days are counted in these</source>
        <translation>تُحسب أيام الوعد بها</translation>
    </message>
    <message>
        <source>rules of the service choice</source>
        <translation>قواعد اختيار الخدمة</translation>
    </message>
    <message>
        <source>save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>seconds after the scan at the door</source>
        <translation>بالثواني بعد مسح التسليم</translation>
    </message>
    <message>
        <source>section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>small letters, no blanks</source>
        <translation>حروف لاتينية صغيرة، بلا فراغات</translation>
    </message>
    <message>
        <source>stands on the printer’s plate</source>
        <translation>مكتوب على لوحة الطابعة</translation>
    </message>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>test label of the carrier account</source>
        <translation>ملصق تجريبي لحساب الشحن</translation>
    </message>
    <message>
        <source>the password is kept in the system’s key ring</source>
        <translation>كلمة المرور في حافظة مفاتيح النظام</translation>
    </message>
    <message>
        <source>the words of messages</source>
        <translation>نصوص الرسائل</translation>
    </message>
    <message>
        <source>three letters</source>
        <translation>ثلاثة أحرف</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>حرفان</translation>
    </message>
    <message>
        <source>undo all changes</source>
        <translation>تراجع عن كل التغييرات</translation>
    </message>
    <message>
        <source>what is scanned out later counts for tomorrow</source>
        <translation>ما يُسلَّم بعدها يُحسب للغد</translation>
    </message>
    <message>
        <source>when nobody knows the customer’s</source>
        <translation>عندما لا تُعرف لغة العميل</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أجهزة (%n)</numerusform>
            <numerusform>عُثر على جهاز واحد (%n)</numerusform>
            <numerusform>عُثر على جهازين (%n)</numerusform>
            <numerusform>عُثر على %n أجهزة</numerusform>
            <numerusform>عُثر على %n جهازًا</numerusform>
            <numerusform>عُثر على %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue of this computer</source>
        <translation>طابور في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Above and below are well.</source>
        <translation>الأعلى والأسفل سليمان.</translation>
    </message>
    <message>
        <source>Address of a printer that was not found</source>
        <translation>عنوان طابعة لم يُعثر عليها</translation>
    </message>
    <message>
        <source>After each label</source>
        <translation>بعد كل ملصق</translation>
    </message>
    <message>
        <source>All documents on sheets</source>
        <translation>كل المستندات على ورق عادي</translation>
    </message>
    <message>
        <source>All four corners are there.</source>
        <translation>الزوايا الأربع كلها موجودة.</translation>
    </message>
    <message>
        <source>Answers about its state</source>
        <translation>تجيب عن حالتها</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>كما ضُبطت الطابعة</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>اسألها</translation>
    </message>
    <message>
        <source>At which bench</source>
        <translation>عند أي منضدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Batch covers</source>
        <translation>أغلفة الدفعات</translation>
    </message>
    <message>
        <source>Characters are sent as</source>
        <translation>تُرسل المحارف بصيغة</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>اختر طابعة</translation>
    </message>
    <message>
        <source>Comes out of</source>
        <translation>يخرج من</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>بطاقات الأوامر</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>القتامة</translation>
    </message>
    <message>
        <source>Documents on sheets</source>
        <translation>مستندات على ورق عادي</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>اقتصادي</translation>
    </message>
    <message>
        <source>Every carrier</source>
        <translation>كل شركات الشحن</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>ضبط التدفق</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>تعرض</translation>
    </message>
    <message>
        <source>Its codes can be read; scan the marks at the edges too.</source>
        <translation>رموزه مقروءة؛ امسح علامات الحواف أيضًا.</translation>
    </message>
    <message>
        <source>Its test label has not been scanned back yet.</source>
        <translation>لم يُمسح ملصقها التجريبي بعد.</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>كيلوغرام</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Left and right are well.</source>
        <translation>اليسار واليمين سليمان.</translation>
    </message>
    <message>
        <source>Looking for printers and scales …</source>
        <translation>جارٍ البحث عن طابعات وموازين …</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>قوائم التسليم</translation>
    </message>
    <message>
        <source>Moved {mm} mm down.</source>
        <translation>أُزيحت {mm} مم إلى الأسفل.</translation>
    </message>
    <message>
        <source>Moved {mm} mm left.</source>
        <translation>أُزيحت {mm} مم إلى اليسار.</translation>
    </message>
    <message>
        <source>Moved {mm} mm right.</source>
        <translation>أُزيحت {mm} مم إلى اليمين.</translation>
    </message>
    <message>
        <source>Moved {mm} mm up.</source>
        <translation>أُزيحت {mm} مم إلى الأعلى.</translation>
    </message>
    <message>
        <source>Name of the route</source>
        <translation>اسم المسار</translation>
    </message>
    <message>
        <source>Never the system’s own printer, unless you choose it</source>
        <translation>لا تُستخدم طابعة النظام أبدًا ما لم تخترها</translation>
    </message>
    <message>
        <source>No route yet</source>
        <translation>لا مسار بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None: weights are typed</source>
        <translation>لا يوجد: تُكتب الأوزان يدويًا</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>بلا تدوير</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Of which carrier</source>
        <translation>لأي شركة شحن</translation>
    </message>
    <message>
        <source>Of which service</source>
        <translation>لأي خدمة</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>على USB</translation>
    </message>
    <message>
        <source>On a serial port</source>
        <translation>على منفذ تسلسلي</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>على الشاشة</translation>
    </message>
    <message>
        <source>Only on this paper</source>
        <translation>على هذا الورق فقط</translation>
    </message>
    <message>
        <source>Only this address is asked: no other one in your network is tried.</source>
        <translation>يُسأل هذا العنوان وحده: لا يُجرَّب غيره في شبكتك.</translation>
    </message>
    <message>
        <source>Packing slips</source>
        <translation>قوائم التعبئة</translation>
    </message>
    <message>
        <source>Peel off</source>
        <translation>نزع الملصق</translation>
    </message>
    <message>
        <source>Pick lists</source>
        <translation>قوائم الجمع</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>نقطة استلام</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>رطل</translation>
    </message>
    <message>
        <source>Press F to find one, then print a test label.</source>
        <translation>اضغط F للعثور على واحدة، ثم اطبع ملصقًا تجريبيًا.</translation>
    </message>
    <message>
        <source>Printer’s language</source>
        <translation>لغة الطابعة</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>تطبع</translation>
    </message>
    <message>
        <source>Put something on the scale, then weigh it.</source>
        <translation>ضع شيئًا على الميزان ثم زنه.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Scale’s language</source>
        <translation>لغة الميزان</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>المنفذ التسلسلي</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>أعدّها</translation>
    </message>
    <message>
        <source>Shelf and tote labels</source>
        <translation>ملصقات الرفوف والصناديق</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Stop to tear off</source>
        <translation>التوقف للقطع باليد</translation>
    </message>
    <message>
        <source>Switch it on, plug it in, then press F again.</source>
        <translation>شغّله وصِله، ثم اضغط F مرة أخرى.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>ملصق تجريبي</translation>
    </message>
    <message>
        <source>The first route that matches decides. The system’s own printer is never used.</source>
        <translation>يقرر أول مسار مطابق. لا تُستخدم طابعة النظام أبدًا.</translation>
    </message>
    <message>
        <source>The test label is being drawn …</source>
        <translation>يُرسم الملصق التجريبي …</translation>
    </message>
    <message>
        <source>The test label of this printer</source>
        <translation>الملصق التجريبي لهذه الطابعة</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Use as scale</source>
        <translation>استخدمه ميزانًا</translation>
    </message>
    <message>
        <source>Weigh now</source>
        <translation>زِن الآن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Where it is plugged in</source>
        <translation>مكان توصيله</translation>
    </message>
    <message>
        <source>Who prints what</source>
        <translation>من يطبع ماذا</translation>
    </message>
    <message>
        <source>Without one, labels go to the first label printer, documents to the first ordinary one.</source>
        <translation>من دونه تذهب الملصقات إلى أول طابعة ملصقات والمستندات إلى أول طابعة عادية.</translation>
    </message>
    <message>
        <source>add a printer, route or carrier</source>
        <translation>أضف طابعة أو مسارًا أو شركة شحن</translation>
    </message>
    <message>
        <source>as in /dev/ttyUSB0 or COM3</source>
        <translation>مثل /dev/ttyUSB0 أو COM3</translation>
    </message>
    <message>
        <source>{dpi} dots an inch</source>
        <translation>{dpi} نقطة في البوصة</translation>
    </message>
    <message>
        <source>{grams} g, steady.</source>
        <translation>{grams} غ، ثابت.</translation>
    </message>
    <message>
        <source>{grams} g, still moving.</source>
        <translation>{grams} غ، ما زال يتحرك.</translation>
    </message>
    <message>
        <source>{what} of {carrier}</source>
        <translation>{what}: {carrier}</translation>
    </message>
    <message>
        <source>Bits a second</source>
        <translation>بت في الثانية</translation>
    </message>
    <message>
        <source>as in Zebra by the window</source>
        <translation>مثل: زيبرا عند النافذة</translation>
    </message>
    <message>
        <source>as the printer</source>
        <translation>كما في الطابعة</translation>
    </message>
    <message>
        <source>as this computer’s print system calls it</source>
        <translation>كما يسميه نظام الطباعة في هذا الحاسوب</translation>
    </message>
    <message>
        <source>ask the printer how it is</source>
        <translation>اسأل الطابعة عن حالها</translation>
    </message>
    <message>
        <source>empty: at every one</source>
        <translation>فارغ: عند الجميع</translation>
    </message>
    <message>
        <source>find devices</source>
        <translation>ابحث عن أجهزة</translation>
    </message>
    <message>
        <source>inches a second; 0 is the printer’s own</source>
        <translation>بوصة في الثانية؛ 0 ضبط الطابعة نفسها</translation>
    </message>
    <message>
        <source>move the route up</source>
        <translation>انقل المسار إلى أعلى</translation>
    </message>
    <message>
        <source>no printer: this is not printed</source>
        <translation>لا طابعة: لا يُطبع</translation>
    </message>
    <message>
        <source>of the printer on USB; press F to find it</source>
        <translation>للطابعة على USB؛ اضغط F للعثور عليها</translation>
    </message>
    <message>
        <source>off: nobody can know whether a label came out</source>
        <translation>مطفأ: لا أحد يعرف هل خرج الملصق</translation>
    </message>
    <message>
        <source>per cent; -1 is the printer’s own</source>
        <translation>بالمئة؛ -1 ضبط الطابعة نفسها</translation>
    </message>
    <message>
        <source>perhaps a scale: weigh something to see</source>
        <translation>ربما ميزان: زِن شيئًا لتتأكد</translation>
    </message>
    <message>
        <source>press F to find it</source>
        <translation>اضغط F للعثور عليه</translation>
    </message>
    <message>
        <source>shown as the reason</source>
        <translation>يظهر سببًا</translation>
    </message>
    <message>
        <source>tenths of a millimetre; the test label tells</source>
        <translation>أعشار المليمتر؛ يبيّنها الملصق التجريبي</translation>
    </message>
    <message>
        <source>test label on the screen</source>
        <translation>الملصق التجريبي على الشاشة</translation>
    </message>
    <message>
        <source>the first of its sort</source>
        <translation>الأولى من نوعها</translation>
    </message>
    <message>
        <source>those after the first are marked COPY</source>
        <translation>ما بعد الأولى يحمل علامة COPY</translation>
    </message>
    <message>
        <source>whatever is loaded</source>
        <translation>أيًّا كان المحمَّل</translation>
    </message>
    <message>
        <source>DAP: the customer pays them; DDP: you do</source>
        <translation>DAP: يدفعها العميل؛ DDP: تدفعها أنت</translation>
    </message>
    <message>
        <source>Duties and taxes</source>
        <translation>الرسوم والضرائب</translation>
    </message>
    <message>
        <source>EORI number</source>
        <translation>رقم EORI</translation>
    </message>
    <message>
        <source>Goods are made in</source>
        <translation>بلد صنع البضائع</translation>
    </message>
    <message>
        <source>IOSS number</source>
        <translation>رقم IOSS</translation>
    </message>
    <message>
        <source>IOSS up to</source>
        <translation>IOSS حتى</translation>
    </message>
    <message>
        <source>Signs customs papers</source>
        <translation>من يوقّع أوراق الجمارك</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>رقم ضريبة القيمة المضافة</translation>
    </message>
    <message>
        <source>a country’s two letters; empty: asked for each article</source>
        <translation>حرفا البلد؛ فارغ: يُسأل لكل صنف</translation>
    </message>
    <message>
        <source>amount and currency, as in 150 EUR</source>
        <translation>المبلغ والعملة، مثل 150 EUR</translation>
    </message>
    <message>
        <source>for sales to consumers in the EU, VAT paid by you</source>
        <translation>للبيع للمستهلكين في الاتحاد الأوروبي، والضريبة تدفعها أنت</translation>
    </message>
    <message>
        <source>told to the customs abroad</source>
        <translation>يُبلَّغ إلى الجمارك في الخارج</translation>
    </message>
    <message>
        <source>your country’s own, as in VKN or AFM</source>
        <translation>رقم بلدك، مثل VKN أو AFM</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>يُسأل كل</translation>
    </message>
    <message>
        <source>Asks the shop what we may do. Nothing is changed there.</source>
        <translation>يسأل المتجر عمّا يُسمح لنا به. لا يتغيّر شيء هناك.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No web shop yet</source>
        <translation>لا متجر إلكتروني بعد</translation>
    </message>
    <message>
        <source>Orders of the last days</source>
        <translation>طلبات الأيام الأخيرة</translation>
    </message>
    <message>
        <source>Press A to connect one. Without one, orders come in from files: F2.</source>
        <translation>اضغط A لربط متجر. بدونه تأتي الطلبات من الملفات: F2.</translation>
    </message>
    <message>
        <source>The shop hears of a parcel</source>
        <translation>يُخبَر المتجر بالطرد</translation>
    </message>
    <message>
        <source>The shop writes to the customer</source>
        <translation>المتجر يكتب إلى العميل</translation>
    </message>
    <message>
        <source>Web shops</source>
        <translation>المتاجر الإلكترونية</translation>
    </message>
    <message>
        <source>When it is scanned out</source>
        <translation>عند مسحه عند الباب</translation>
    </message>
    <message>
        <source>When its label is bought</source>
        <translation>عند شراء ملصقه</translation>
    </message>
    <message>
        <source>how far back the first import goes</source>
        <translation>إلى أي مدى يعود الاستيراد الأول</translation>
    </message>
    <message>
        <source>off: Packbench alone writes, so nobody gets it twice</source>
        <translation>متوقف: يكتب Packbench وحده، فلا تصل مرتين</translation>
    </message>
    <message>
        <source>seconds; new and changed orders</source>
        <translation>ثوانٍ؛ الطلبات الجديدة والمتغيّرة</translation>
    </message>
    <message>
        <source>with number and lines; after the last one the order is closed there</source>
        <translation>بالرقم والأصناف؛ وبعد آخرها يُغلق الطلب هناك</translation>
    </message>
    <message>
        <source>Commercial invoices</source>
        <translation>الفواتير التجارية</translation>
    </message>
    <message>
        <source>Customs declarations (CN 22, CN 23)</source>
        <translation>الإقرارات الجمركية (CN 22، CN 23)</translation>
    </message>
    <message>
        <source>Scanned back {when}, on {paper}.</source>
        <translation>مُسح في {when}، على ورق {paper}.</translation>
    </message>
    <message>
        <source>Hours that a price may decide</source>
        <translation>ساعات صلاحية السعر للاختيار</translation>
    </message>
    <message>
        <source>Promised working days to the door</source>
        <translation>أيام العمل الموعودة حتى الباب</translation>
    </message>
    <message>
        <source>What other currencies are worth</source>
        <translation>قيمة العملات الأخرى</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>لونك</translation>
    </message>
    <message>
        <source>of mails and tracking pages, as in #1C43B0; one too light turns to black</source>
        <translation>للرسائل وصفحات التتبّع، مثل #1C43B0؛ والفاتح جدًا يصير أسود</translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message numerus="yes">
        <source>%n cannot ship yet.</source>
        <translation>
            <numerusform>لا يمكن شحن %n بعد.</numerusform>
            <numerusform>واحد لا يمكن شحنه بعد.</numerusform>
            <numerusform>اثنان لا يمكن شحنهما بعد.</numerusform>
            <numerusform>%n لا يمكن شحنها بعد.</numerusform>
            <numerusform>%n لا يمكن شحنها بعد.</numerusform>
            <numerusform>%n لا يمكن شحنها بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>تغيّر %n.</numerusform>
            <numerusform>تغيّر واحد.</numerusform>
            <numerusform>تغيّر اثنان.</numerusform>
            <numerusform>تغيّرت %n.</numerusform>
            <numerusform>تغيّر %n.</numerusform>
            <numerusform>تغيّر %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>تعذّرت قراءة %n.</numerusform>
            <numerusform>تعذّرت قراءة واحد.</numerusform>
            <numerusform>تعذّرت قراءة اثنين.</numerusform>
            <numerusform>تعذّرت قراءة %n.</numerusform>
            <numerusform>تعذّرت قراءة %n.</numerusform>
            <numerusform>تعذّرت قراءة %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) new.</source>
        <translation>
            <numerusform>%n طلب جديد.</numerusform>
            <numerusform>طلب جديد واحد.</numerusform>
            <numerusform>طلبان جديدان.</numerusform>
            <numerusform>%n طلبات جديدة.</numerusform>
            <numerusform>%n طلبًا جديدًا.</numerusform>
            <numerusform>%n طلب جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) would come in</source>
        <translation>
            <numerusform>سيدخل %n طلب</numerusform>
            <numerusform>سيدخل طلب واحد</numerusform>
            <numerusform>سيدخل طلبان</numerusform>
            <numerusform>ستدخل %n طلبات</numerusform>
            <numerusform>سيدخل %n طلبًا</numerusform>
            <numerusform>سيدخل %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n قطعة</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>A setting of this shop is missing or wrong</source>
        <translation>إعداد من إعدادات هذا المتجر ناقص أو خاطئ</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>إصدار API</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>عنوان المتجر</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>رمز الوصول إلى Admin API</translation>
    </message>
    <message>
        <source>App token</source>
        <translation>رمز التطبيق</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Ask Shopify for read_all_orders where older ones must ship.</source>
        <translation>اطلب من Shopify صلاحية read_all_orders إن وجب شحن ما هو أقدم.</translation>
    </message>
    <message>
        <source>Asked last {when}.</source>
        <translation>آخر سؤال: {when}.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>تحقّق من اسمه.</translation>
    </message>
    <message>
        <source>Check key and secret. If a proxy ends TLS before the shop, its server must set HTTPS=on, or WordPress does not see the keys.</source>
        <translation>تحقّق من المفتاح والسر. إن كان خادم وسيط ينهي TLS أمام المتجر فيجب أن يضبط HTTPS=on، وإلا لا يرى WordPress المفاتيح.</translation>
    </message>
    <message>
        <source>Check the connection; its answer says more.</source>
        <translation>افحص الاتصال؛ جوابه يوضح أكثر.</translation>
    </message>
    <message>
        <source>Choose a newer version here.</source>
        <translation>اختر هنا إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>Connected to {shop}.</source>
        <translation>متصل بـ {shop}.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer secret</translation>
    </message>
    <message>
        <source>Copy it anew; after a change of its rights the app must be installed anew.</source>
        <translation>انسخه من جديد؛ بعد تغيير صلاحياته يجب تثبيت التطبيق من جديد.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Folder for fulfilment files</source>
        <translation>مجلد ملفات الشحن</translation>
    </message>
    <message>
        <source>Folder with order files</source>
        <translation>مجلد ملفات الطلبات</translation>
    </message>
    <message>
        <source>Give it the missing rights in the shop, then check. Some shops then want a new token.</source>
        <translation>امنحه الصلاحيات الناقصة في المتجر ثم افحص. بعض المتاجر تطلب رمزًا جديدًا بعدها.</translation>
    </message>
    <message>
        <source>Give it these rights in Shopify, install it anew and copy the new token.</source>
        <translation>امنحه هذه الصلاحيات في Shopify وثبّته من جديد وانسخ الرمز الجديد.</translation>
    </message>
    <message>
        <source>Is a login page or a security plugin in the way?</source>
        <translation>هل تعترض صفحة دخول أو إضافة أمان؟</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>يُخبَر بـ</translation>
    </message>
    <message>
        <source>It is asked again by itself. If it stays so, ask less often, or stop another program that asks it too.</source>
        <translation>يُسأل من جديد تلقائيًا. إن بقي كذلك فاسأل أقل، أو أوقف برنامجًا آخر يسأله.</translation>
    </message>
    <message>
        <source>It is asked again by itself. Packing goes on with the orders that are here.</source>
        <translation>يُسأل من جديد تلقائيًا. يستمر التغليف بالطلبات الموجودة هنا.</translation>
    </message>
    <message>
        <source>It may have ended. Make a new one in the shop, type it here, save, and check.</source>
        <translation>ربما انتهت صلاحيته. أنشئ غيره في المتجر واكتبه هنا واحفظ ثم افحص.</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>نوع المتجر</translation>
    </message>
    <message>
        <source>Let no more come in</source>
        <translation>لا تُدخل المزيد</translation>
    </message>
    <message>
        <source>Let them come in</source>
        <translation>أدخلها</translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation>انظر إلى الطلبات</translation>
    </message>
    <message>
        <source>Look at them with T, then let them come in with I.</source>
        <translation>انظر إليها بـ T ثم أدخلها بـ I.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>أنشئ المجلد أو اختر غيره.</translation>
    </message>
    <message>
        <source>Mend it here, save, and check the connection.</source>
        <translation>صحّحه هنا واحفظ ثم افحص الاتصال.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>No order would come in</source>
        <translation>لن يدخل أي طلب</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Nothing has been stored, and nothing was changed in the shop.</source>
        <translation>لم يُخزَّن شيء ولم يتغيّر شيء في المتجر.</translation>
    </message>
    <message>
        <source>Only orders of the last 60 days can be read.</source>
        <translation>تُقرأ طلبات آخر 60 يومًا فقط.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Order files</source>
        <translation>ملفات الطلبات</translation>
    </message>
    <message>
        <source>Orders are coming in</source>
        <translation>الطلبات تدخل الآن</translation>
    </message>
    <message>
        <source>Orders come in by themselves</source>
        <translation>تدخل الطلبات تلقائيًا</translation>
    </message>
    <message>
        <source>Orders wait for your word</source>
        <translation>الطلبات تنتظر كلمتك</translation>
    </message>
    <message>
        <source>Parcels are told as fulfilments, line by line.</source>
        <translation>تُبلَّغ الطرود كعمليات شحن، صنفًا صنفًا.</translation>
    </message>
    <message>
        <source>Parcels are told through the Shipment Tracking plugin, without lines.</source>
        <translation>تُبلَّغ الطرود عبر إضافة Shipment Tracking دون أصناف.</translation>
    </message>
    <message>
        <source>Plain table</source>
        <translation>جدول بسيط</translation>
    </message>
    <message>
        <source>Press N to read from the first day once more. Nothing is doubled.</source>
        <translation>اضغط N للقراءة من اليوم الأول مجددًا. لا شيء يتكرر.</translation>
    </message>
    <message>
        <source>Read from the first day</source>
        <translation>اقرأ من اليوم الأول</translation>
    </message>
    <message>
        <source>Reading the first orders …</source>
        <translation>تُقرأ أولى الطلبات …</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>يُرسل بـ</translation>
    </message>
    <message>
        <source>Set it right: orders may be missed, and signatures are refused.</source>
        <translation>اضبطها: قد تفوت طلبات وتُرفض التواقيع.</translation>
    </message>
    <message>
        <source>Shape of those files</source>
        <translation>شكل تلك الملفات</translation>
    </message>
    <message>
        <source>Shopify answers as version {served} instead of {wanted}.</source>
        <translation>يجيب Shopify بالإصدار {served} بدل {wanted}.</translation>
    </message>
    <message>
        <source>Since {when}.</source>
        <translation>منذ {when}.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>أوقف الاستيراد</translation>
    </message>
    <message>
        <source>Switch on WooCommerce’s own fulfilments to tell them line by line.</source>
        <translation>فعّل عمليات الشحن في WooCommerce لتبليغها صنفًا صنفًا.</translation>
    </message>
    <message>
        <source>Takes corrections</source>
        <translation>يقبل التصحيح</translation>
    </message>
    <message>
        <source>The app lacks these rights: {rights}.</source>
        <translation>تنقص التطبيق هذه الصلاحيات: {rights}.</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>الساعتان متفقتان.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n order(s), more follow</source>
        <translation>
            <numerusform>أول %n طلب، والمزيد يتبع</numerusform>
            <numerusform>أول طلب، والمزيد يتبع</numerusform>
            <numerusform>أول طلبين، والمزيد يتبع</numerusform>
            <numerusform>أول %n طلبات، والمزيد يتبع</numerusform>
            <numerusform>أول %n طلبًا، والمزيد يتبع</numerusform>
            <numerusform>أول %n طلب، والمزيد يتبع</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} cannot be used.</source>
        <translation>لا يمكن استعمال المجلد {name}.</translation>
    </message>
    <message>
        <source>The folder {name} is there.</source>
        <translation>المجلد {name} موجود.</translation>
    </message>
    <message>
        <source>The key may not do all that is needed</source>
        <translation>لا يملك المفتاح كل ما يلزم</translation>
    </message>
    <message>
        <source>The list of orders does not go on</source>
        <translation>قائمة الطلبات لا تتقدم</translation>
    </message>
    <message>
        <source>The orders can be read.</source>
        <translation>يمكن قراءة الطلبات.</translation>
    </message>
    <message>
        <source>The orders cannot be read</source>
        <translation>لا يمكن قراءة الطلبات</translation>
    </message>
    <message>
        <source>The shop cannot be reached</source>
        <translation>لا يمكن الوصول إلى المتجر</translation>
    </message>
    <message>
        <source>The shop does not take our key or token</source>
        <translation>لا يقبل المتجر مفتاحنا أو رمزنا</translation>
    </message>
    <message>
        <source>The shop does not tell its time.</source>
        <translation>لا يذكر المتجر وقته.</translation>
    </message>
    <message>
        <source>The shop has too many calls</source>
        <translation>تصل المتجر طلبات أكثر من اللازم</translation>
    </message>
    <message>
        <source>The shop refused</source>
        <translation>رفض المتجر</translation>
    </message>
    <message>
        <source>There is no such shop at {shop}.</source>
        <translation>لا يوجد متجر كهذا لدى {shop}.</translation>
    </message>
    <message>
        <source>This computer’s clock is {n} minutes ahead.</source>
        <translation>ساعة هذا الحاسوب متقدمة {n} دقيقة.</translation>
    </message>
    <message>
        <source>This computer’s clock is {n} minutes behind.</source>
        <translation>ساعة هذا الحاسوب متأخرة {n} دقيقة.</translation>
    </message>
    <message>
        <source>This shop has neither fulfilments nor the Shipment Tracking plugin.</source>
        <translation>ليس في هذا المتجر عمليات شحن ولا إضافة Shipment Tracking.</translation>
    </message>
    <message>
        <source>Tracking numbers are written as order notes; switch on fulfilments for more.</source>
        <translation>تُكتب أرقام التتبع كملاحظات طلب؛ فعّل عمليات الشحن للمزيد.</translation>
    </message>
    <message>
        <source>Verified against</source>
        <translation>جرى التحقق مقابل</translation>
    </message>
    <message>
        <source>WooCommerce, Settings, Advanced, REST API; with read and write rights</source>
        <translation>في WooCommerce: الإعدادات، متقدم، ثم REST API بصلاحيتي القراءة والكتابة</translation>
    </message>
    <message>
        <source>a right is missing</source>
        <translation>صلاحية ناقصة</translation>
    </message>
    <message>
        <source>as in https://shop.example</source>
        <translation>مثل https://shop.example</translation>
    </message>
    <message>
        <source>as in name.myshopify.com</source>
        <translation>مثل name.myshopify.com</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>حسب القواعد</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>by its name here</source>
        <translation>باسمها هنا</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>each new file there is read</source>
        <translation>يُقرأ كل ملف جديد هناك</translation>
    </message>
    <message>
        <source>empty: the newest known</source>
        <translation>فارغ: أحدث ما نعرفه</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>let a shop’s orders come in, or no more</source>
        <translation>أدخل طلبات المتجر أو أوقفها</translation>
    </message>
    <message>
        <source>look at a shop’s orders</source>
        <translation>انظر إلى طلبات متجر</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>يحتاج إلى تدخل</translation>
    </message>
    <message>
        <source>no: correct it there</source>
        <translation>لا: صحّحه هناك</translation>
    </message>
    <message>
        <source>of an app with MANAGE_ORDERS</source>
        <translation>لتطبيق لديه MANAGE_ORDERS</translation>
    </message>
    <message>
        <source>of an app with read_orders and the right to write fulfilment orders</source>
        <translation>لتطبيق له read_orders وحق كتابة fulfilment orders</translation>
    </message>
    <message>
        <source>on hold there</source>
        <translation>معلّق هناك</translation>
    </message>
    <message>
        <source>parts of an order, line by line</source>
        <translation>أجزاء الطلب، صنفًا صنفًا</translation>
    </message>
    <message>
        <source>read a shop from the first day once more</source>
        <translation>اقرأ متجرًا من اليوم الأول مجددًا</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>إعداد خاطئ</translation>
    </message>
    <message>
        <source>shown there once</source>
        <translation>يُعرض هناك مرة واحدة</translation>
    </message>
    <message>
        <source>so that its tracking page opens from the shop</source>
        <translation>لتُفتح صفحة تتبعها من المتجر</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>متوقف مكانه</translation>
    </message>
    <message>
        <source>to be uploaded to the shop</source>
        <translation>لتُرفع إلى المتجر</translation>
    </message>
    <message>
        <source>what customers choose there</source>
        <translation>ما يختاره العملاء هناك</translation>
    </message>
    <message>
        <source>whole orders only</source>
        <translation>طلبات كاملة فقط</translation>
    </message>
    <message>
        <source>yes, with another number</source>
        <translation>نعم، برقم آخر</translation>
    </message>
    <message>
        <source>{carrier} is called there</source>
        <translation>اسم {carrier} هناك</translation>
    </message>
    <message>
        <source>{shop} answers with something that is no list.</source>
        <translation>يجيب {shop} بما ليس قائمة.</translation>
    </message>
    <message>
        <source>{shop} cannot be reached.</source>
        <translation>لا يمكن الوصول إلى {shop}.</translation>
    </message>
    <message>
        <source>{shop} does not accept the keys.</source>
        <translation>لا يقبل {shop} المفاتيح.</translation>
    </message>
    <message>
        <source>{shop} is busy.</source>
        <translation>{shop} مشغول.</translation>
    </message>
    <message>
        <source>“{option}” is</source>
        <translation>«{option}» هو</translation>
    </message>
    <message>
        <source>Channel token</source>
        <translation>رمز القناة</translation>
    </message>
    <message>
        <source>Fulfilment handler</source>
        <translation>معالج التنفيذ</translation>
    </message>
    <message>
        <source>empty: manual-fulfillment</source>
        <translation>فارغ: manual-fulfillment</translation>
    </message>
    <message>
        <source>empty: the default channel</source>
        <translation>فارغ: القناة الافتراضية</translation>
    </message>
    <message>
        <source>of an administrator of this channel</source>
        <translation>لأحد مديري هذه القناة</translation>
    </message>
    <message>
        <source>Secret API key</source>
        <translation>مفتاح API السري</translation>
    </message>
    <message>
        <source>Settings, Secret API keys</source>
        <translation>Settings, Secret API keys</translation>
    </message>
    <message>
        <source>Stock location</source>
        <translation>موقع المخزون</translation>
    </message>
    <message>
        <source>empty: the only one</source>
        <translation>فارغ: الموقع الوحيد</translation>
    </message>
    <message>
        <source>{setting} is missing. Type it here and save.</source>
        <translation>{setting} ناقص. اكتبه هنا واحفظ.</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>A label was bought. Ask the lead to void it.</source>
        <translation>اشتُري ملصق. اطلب من المشرف إلغاءه.</translation>
    </message>
    <message>
        <source>All items are out</source>
        <translation>أُخرجت كل القطع</translation>
    </message>
    <message>
        <source>All of {scanned} are in the box already.</source>
        <translation>كل {scanned} في الصندوق من قبل.</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>طلب آخر</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>اسأل المشرف</translation>
    </message>
    <message>
        <source>Cannot ship yet</source>
        <translation>لا يمكن الشحن بعد</translation>
    </message>
    <message>
        <source>Close this box first, or press Esc</source>
        <translation>أغلق هذا الصندوق أولًا، أو اضغط Esc</translation>
    </message>
    <message>
        <source>Do not load this parcel. {about}</source>
        <translation>لا تحمّل هذا الطرد. {about}</translation>
    </message>
    <message>
        <source>Do not ship</source>
        <translation>لا تشحنه</translation>
    </message>
    <message>
        <source>Fix it in Orders, F2</source>
        <translation>صحّحه في الطلبات، F2</translation>
    </message>
    <message>
        <source>Give it to the lead</source>
        <translation>سلّمه إلى المشرف</translation>
    </message>
    <message>
        <source>Go on with the order</source>
        <translation>تابع الطلب</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>No article of this order has the code {code}.</source>
        <translation>لا صنف في هذا الطلب رمزه {code}.</translation>
    </message>
    <message>
        <source>No label was bought, so there is nothing to refund.</source>
        <translation>لم يُشترَ ملصق، فلا شيء يُستردّ.</translation>
    </message>
    <message>
        <source>Not in this box</source>
        <translation>ليس لهذا الصندوق</translation>
    </message>
    <message>
        <source>Nothing is sent to the customer from here.</source>
        <translation>لا يُرسَل من هنا شيء إلى العميل.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضَف شيء.</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation>لم يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>Nothing was recorded and nobody was told.</source>
        <translation>لم يُسجل شيء ولم يُبلَّغ أحد.</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>قطعة زائدة</translation>
    </message>
    <message>
        <source>Open the box, take out what is no longer wanted</source>
        <translation>افتح الصندوق وأخرج ما لم يعد مطلوبًا</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>الطلب ملغى</translation>
    </message>
    <message>
        <source>Order on hold</source>
        <translation>الطلب معلّق</translation>
    </message>
    <message>
        <source>Pack nothing</source>
        <translation>لا تعبّئ شيئًا</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>أعِدها</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>ضعه جانبًا</translation>
    </message>
    <message>
        <source>Put it on the pallet</source>
        <translation>ضعه على الطبلية</translation>
    </message>
    <message>
        <source>Put it on the pallet of {carrier}</source>
        <translation>ضعه على طبلية {carrier}</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>ضع الطلب جانبًا</translation>
    </message>
    <message>
        <source>Put them on their shelves</source>
        <translation>أعِدها إلى رفوفها</translation>
    </message>
    <message>
        <source>Put {item} back</source>
        <translation>أعِد {item}</translation>
    </message>
    <message>
        <source>Put {item} back on</source>
        <translation>أعِد {item} إلى</translation>
    </message>
    <message>
        <source>Scan the UN-PACK card</source>
        <translation>امسح بطاقة UN-PACK</translation>
    </message>
    <message>
        <source>Scan the label of this box</source>
        <translation>امسح ملصق هذا الصندوق</translation>
    </message>
    <message>
        <source>Scan the next order</source>
        <translation>امسح الطلب التالي</translation>
    </message>
    <message>
        <source>Scan {item}</source>
        <translation>امسح {item}</translation>
    </message>
    <message>
        <source>Scan {item} from</source>
        <translation>امسح {item} من</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n item(s) out</source>
        <translation>
            <numerusform>لا قطع لإخراجها</numerusform>
            <numerusform>أخرج القطعة</numerusform>
            <numerusform>أخرج القطعتين</numerusform>
            <numerusform>أخرج القطع كلها: %n</numerusform>
            <numerusform>أخرج القطع كلها: %n</numerusform>
            <numerusform>أخرج القطع كلها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the pallet</source>
        <translation>ارفعه عن الطبلية</translation>
    </message>
    <message>
        <source>Take it off this pallet</source>
        <translation>ارفعه عن هذه الطبلية</translation>
    </message>
    <message>
        <source>Take this label off</source>
        <translation>انزع هذا الملصق</translation>
    </message>
    <message numerus="yes">
        <source>The box still holds {n} of %n item(s).</source>
        <translation>
            <numerusform>في الصندوق {n} من %n قطعة.</numerusform>
            <numerusform>في الصندوق {n} من قطعة واحدة.</numerusform>
            <numerusform>في الصندوق {n} من قطعتين.</numerusform>
            <numerusform>في الصندوق {n} من %n قطع.</numerusform>
            <numerusform>في الصندوق {n} من %n قطعة.</numerusform>
            <numerusform>في الصندوق {n} من %n قطعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has not been told anything.</source>
        <translation>لم يُبلَّغ العميل بشيء.</translation>
    </message>
    <message>
        <source>Then scan the other order</source>
        <translation>ثم امسح الطلب الآخر</translation>
    </message>
    <message>
        <source>This is {scanned}. The order needs {needed}.</source>
        <translation>هذا {scanned}. المطلوب {needed}.</translation>
    </message>
    <message>
        <source>This label is not the one of {number}.</source>
        <translation>هذا ليس ملصق {number}.</translation>
    </message>
    <message>
        <source>This parcel goes with</source>
        <translation>هذا الطرد يذهب مع</translation>
    </message>
    <message>
        <source>This parcel goes with {right}, not with {here}.</source>
        <translation>هذا الطرد مع {right}، لا مع {here}.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Unknown item</source>
        <translation>صنف غير معروف</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What was added is packed in a box of its own</source>
        <translation>ما أُضيف يُعبّأ في صندوق مستقل</translation>
    </message>
    <message>
        <source>Wrong carrier</source>
        <translation>شركة شحن خاطئة</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>صنف خاطئ</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>ملصق خاطئ</translation>
    </message>
    <message>
        <source>You are loading</source>
        <translation>أنت تحمّل</translation>
    </message>
    <message>
        <source>You scanned</source>
        <translation>مسحتَ</translation>
    </message>
    <message>
        <source>or scan the next parcel</source>
        <translation>أو امسح الطرد التالي</translation>
    </message>
    <message>
        <source>or scan the right item</source>
        <translation>أو امسح الصنف الصحيح</translation>
    </message>
    <message>
        <source>or scan the right label</source>
        <translation>أو امسح الملصق الصحيح</translation>
    </message>
    <message>
        <source>{code} is another order. {number} is still open.</source>
        <translation>{code} طلب آخر. {number} ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>{number} cannot ship.</source>
        <translation>لا يمكن شحن {number}.</translation>
    </message>
    <message>
        <source>{number} cannot ship: {reason}</source>
        <translation>لا يمكن شحن {number}: {reason}</translation>
    </message>
    <message>
        <source>{number} is on hold.</source>
        <translation>{number} معلّق.</translation>
    </message>
    <message>
        <source>{number} is on hold: {reason}</source>
        <translation>{number} معلّق: {reason}</translation>
    </message>
    <message>
        <source>{number} must not leave.</source>
        <translation>يجب ألا يغادر {number}.</translation>
    </message>
    <message>
        <source>{number} must not leave. Cancelled at {time}.</source>
        <translation>يجب ألا يغادر {number}. أُلغي {time}.</translation>
    </message>
    <message>
        <source>{number} stays here: {reason}</source>
        <translation>{number} يبقى هنا: {reason}</translation>
    </message>
    <message>
        <source>{number} was cancelled. This parcel stays here.</source>
        <translation>أُلغي {number}. يبقى هذا الطرد هنا.</translation>
    </message>
    <message>
        <source>{scanned} is not in this order.</source>
        <translation>{scanned} ليس في هذا الطلب.</translation>
    </message>
    <message>
        <source>{scanned} ships later, around {day}.</source>
        <translation>{scanned} يُشحن لاحقًا، نحو {day}.</translation>
    </message>
    <message>
        <source>{scanned} ships later.</source>
        <translation>{scanned} يُشحن لاحقًا.</translation>
    </message>
    <message>
        <source>Fetch what was added; it is on the list now</source>
        <translation>أحضر ما أُضيف؛ هو في القائمة الآن</translation>
    </message>
    <message>
        <source>Less is wanted of {number} now.</source>
        <translation>المطلوب من {number} أصبح أقل.</translation>
    </message>
    <message>
        <source>Look at the order once more</source>
        <translation>ألقِ نظرة أخرى على الطلب</translation>
    </message>
    <message>
        <source>More was ordered with {number}.</source>
        <translation>أُضيفت أصناف إلى {number}.</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>تغيّر الطلب</translation>
    </message>
    <message>
        <source>Some of {number} was sent from elsewhere.</source>
        <translation>أُرسل جزء من {number} من مكان آخر.</translation>
    </message>
    <message>
        <source>Take out what is no longer wanted</source>
        <translation>أخرج ما لم يعد مطلوبًا</translation>
    </message>
    <message>
        <source>Take the label off and ask the lead to void it</source>
        <translation>انزع الملصق واطلب من المشرف إلغاءه</translation>
    </message>
    <message>
        <source>The shop changed the address of {number}.</source>
        <translation>غيّر المتجر عنوان {number}.</translation>
    </message>
    <message>
        <source>Then scan again: it goes on once all is right</source>
        <translation>ثم امسح ثانيةً: يتابع حين يصبح كل شيء صحيحًا</translation>
    </message>
    <message>
        <source>{number} was merged into another order.</source>
        <translation>دُمج {number} في طلب آخر.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>بلا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>%n أجزاء</numerusform>
            <numerusform>%n جزءًا</numerusform>
            <numerusform>%n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>الطلب كاملًا</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a page</source>
        <translation>كصفحة</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>كما يُكتب</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>Back to the words of Packbench</source>
        <translation>العودة إلى نصوص Packbench</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>الجزء الأول</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Not saved yet. Esc once more leaves it all.</source>
        <translation>لم يُحفظ بعد. اضغط Esc مرة أخرى لترك كل شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>طرد آخر</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Really back? Press it once more, Esc to leave it.</source>
        <translation>هل نعود فعلًا؟ اضغط مرة أخرى أو Esc للتراجع.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS and chat</source>
        <translation>الرسائل القصيرة والدردشة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved. Customers read it from now on.</source>
        <translation>تم الحفظ. يقرؤه العملاء من الآن.</translation>
    </message>
    <message>
        <source>Send a test to me</source>
        <translation>أرسل تجربة إليّ</translation>
    </message>
    <message>
        <source>Sent to {address}.</source>
        <translation>أُرسلت إلى {address}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The mail in {language}</source>
        <translation>الرسالة بلغة {language}</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>البقية</translation>
    </message>
    <message>
        <source>The words of messages</source>
        <translation>نصوص الرسائل</translation>
    </message>
    <message>
        <source>The words that came with Packbench</source>
        <translation>النص المرفق مع Packbench</translation>
    </message>
    <message>
        <source>The words that came with Packbench are back.</source>
        <translation>عاد النص المرفق مع Packbench.</translation>
    </message>
    <message>
        <source>The worker sends it …</source>
        <translation>تُرسل الآن …</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>إليّ</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>ما يمكن إدراجه</translation>
    </message>
    <message>
        <source>What the parcel is of its order</source>
        <translation>موقع الطرد من الطلب</translation>
    </message>
    <message>
        <source>What to do (may be empty)</source>
        <translation>ما العمل (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Your words lack something new and are not used. Mend or reset them.</source>
        <translation>ينقص نصك شيء جديد فلا يُستخدم. صحّحه أو أعد الأصل.</translation>
    </message>
    <message>
        <source>Your words, {when}, {who}</source>
        <translation>نصك، {when}، {who}</translation>
    </message>
    <message>
        <source>another language beside it</source>
        <translation>لغة أخرى بجانبها</translation>
    </message>
    <message>
        <source>as a page or as text</source>
        <translation>كصفحة أو كنص</translation>
    </message>
    <message>
        <source>as supplied</source>
        <translation>أصلي</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>back to the words of Packbench</source>
        <translation>العودة إلى نصوص Packbench</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>mail or SMS</source>
        <translation>بريد أو رسالة قصيرة</translation>
    </message>
    <message>
        <source>next language, while writing</source>
        <translation>اللغة التالية أثناء الكتابة</translation>
    </message>
    <message>
        <source>next message, while writing</source>
        <translation>الرسالة التالية أثناء الكتابة</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>number of the parcel</source>
        <translation>رقم الطرد</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>shop name</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>test to me</source>
        <translation>تجربة إليّ</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>يحتاج تصحيحًا</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>رقم التتبّع</translation>
    </message>
    <message>
        <source>write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>{part}, {state}</source>
        <translation>{part}، {state}</translation>
    </message>
    <message>
        <source>{place} is empty.</source>
        <translation>{place}: فارغ.</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation>{place}: ناقص.</translation>
    </message>
    <message>
        <source>{place} is not known.</source>
        <translation>{place}: غير معروف.</translation>
    </message>
    <message>
        <source>{place} is not translated. Other languages have it.</source>
        <translation>{place}: غير مترجم، وهو موجود بلغات أخرى.</translation>
    </message>
    <message>
        <source>{place} is too long.</source>
        <translation>{place}: طويل جدًا.</translation>
    </message>
    <message>
        <source>{place} lacks {name}.</source>
        <translation>{place}: ينقصه {name}.</translation>
    </message>
    <message>
        <source>{place} must be one line.</source>
        <translation>{place}: يجب أن يكون سطرًا واحدًا.</translation>
    </message>
    <message>
        <source>{place}: a brace stands alone. Put placeholders in from the list.</source>
        <translation>{place}: قوس معقوف وحيد. أدرج الحقول من القائمة.</translation>
    </message>
    <message>
        <source>{place}: {name} is not known here.</source>
        <translation>{place}: {name} غير معروف هنا.</translation>
    </message>
    <message>
        <source>{signs} signs, {left} left</source>
        <translation>{signs} حرفًا، بقي {left}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Ask it again, or look at it.</source>
        <translation>اسألها مرة أخرى أو انظر إليها.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks.</source>
        <translation>أغلق الغطاء حتى تسمع طقّة.</translation>
    </message>
    <message>
        <source>Close the printer’s cover</source>
        <translation>أغلق غطاء الطابعة</translation>
    </message>
    <message>
        <source>If nothing is wrong, switch it off and on.</source>
        <translation>إن لم يكن ثمة خلل، أطفئها ثم شغّلها.</translation>
    </message>
    <message>
        <source>Is it switched on?</source>
        <translation>هل هي مشغّلة؟</translation>
    </message>
    <message>
        <source>Is its cable in, at both ends?</source>
        <translation>هل الكابل موصول من طرفيه؟</translation>
    </message>
    <message>
        <source>It does not answer: paper, cover or ribbon?</source>
        <translation>لا تجيب: الورق أم الغطاء أم الشريط؟</translation>
    </message>
    <message>
        <source>It is paused and goes on when the key is pressed.</source>
        <translation>هي متوقفة مؤقتًا وتتابع عند ضغط الزر.</translation>
    </message>
    <message>
        <source>Load labels</source>
        <translation>ضع ملصقات</translation>
    </message>
    <message>
        <source>Look at the printer</source>
        <translation>انظر إلى الطابعة</translation>
    </message>
    <message>
        <source>Nobody knows how the printer is</source>
        <translation>لا أحد يعرف حال الطابعة</translation>
    </message>
    <message>
        <source>Open the cover.</source>
        <translation>افتح الغطاء.</translation>
    </message>
    <message>
        <source>Press both sides down until they click.</source>
        <translation>اضغط الجانبين حتى تسمع طقّة.</translation>
    </message>
    <message>
        <source>Press the printer’s pause key</source>
        <translation>اضغط زر الإيقاف المؤقت في الطابعة</translation>
    </message>
    <message>
        <source>Put a new ribbon in</source>
        <translation>ضع شريطًا جديدًا</translation>
    </message>
    <message>
        <source>Put a new roll in, print side up.</source>
        <translation>ضع لفة جديدة ووجه الطباعة إلى أعلى.</translation>
    </message>
    <message>
        <source>Switch the printer on</source>
        <translation>شغّل الطابعة</translation>
    </message>
    <message>
        <source>Take both cores out, put the new ribbon in.</source>
        <translation>أخرج البكرتين وضع الشريط الجديد.</translation>
    </message>
    <message>
        <source>Turn it until it is tight, then close the cover.</source>
        <translation>أدره حتى يُشد، ثم أغلق الغطاء.</translation>
    </message>
    <message>
        <source>Waiting labels print by themselves once it is mended.</source>
        <translation>تُطبع الملصقات المنتظرة تلقائيًا فور إصلاحها.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>All of it is short. It stays owed.</source>
        <translation>كله ناقص. يبقى مستحقًا.</translation>
    </message>
    <message>
        <source>Already on the pallet.</source>
        <translation>على الطبلية من قبل.</translation>
    </message>
    <message>
        <source>Already packed.</source>
        <translation>عُبّئ من قبل.</translation>
    </message>
    <message>
        <source>Answer noted.</source>
        <translation>سُجّل الجواب.</translation>
    </message>
    <message>
        <source>Box chosen.</source>
        <translation>اختير الصندوق.</translation>
    </message>
    <message>
        <source>Box closed.</source>
        <translation>أُغلق الصندوق.</translation>
    </message>
    <message>
        <source>Box is empty.</source>
        <translation>الصندوق فارغ.</translation>
    </message>
    <message>
        <source>Code unknown.</source>
        <translation>رمز غير معروف.</translation>
    </message>
    <message>
        <source>Confirmed without code.</source>
        <translation>أُكّد دون رمز.</translation>
    </message>
    <message>
        <source>Half a scan. Scan again.</source>
        <translation>مسح ناقص. امسح ثانيةً.</translation>
    </message>
    <message>
        <source>Label goes back, a new one comes.</source>
        <translation>يُعاد الملصق ويأتي جديد.</translation>
    </message>
    <message>
        <source>Label is on.</source>
        <translation>الملصق في مكانه.</translation>
    </message>
    <message>
        <source>Next package.</source>
        <translation>طرد جديد.</translation>
    </message>
    <message>
        <source>No label yet.</source>
        <translation>لا ملصق بعد.</translation>
    </message>
    <message>
        <source>No service fits this parcel.</source>
        <translation>لا خدمة تناسب هذا الطرد.</translation>
    </message>
    <message>
        <source>Not packed yet.</source>
        <translation>لم يُعبّأ بعد.</translation>
    </message>
    <message>
        <source>Not what the label was bought for.</source>
        <translation>ليس ما اشتُري الملصق له.</translation>
    </message>
    <message>
        <source>Noted as short.</source>
        <translation>سُجّل ناقصًا.</translation>
    </message>
    <message>
        <source>Nothing left to pack.</source>
        <translation>لم يبقَ شيء للتعبئة.</translation>
    </message>
    <message>
        <source>On the pallet.</source>
        <translation>على الطبلية.</translation>
    </message>
    <message>
        <source>Open at another bench.</source>
        <translation>مفتوح على منضدة أخرى.</translation>
    </message>
    <message>
        <source>Order open.</source>
        <translation>فُتح الطلب.</translation>
    </message>
    <message>
        <source>Order put back.</source>
        <translation>أُعيد الطلب إلى الدور.</translation>
    </message>
    <message>
        <source>Printing again, free.</source>
        <translation>طباعة ثانيةً، مجانًا.</translation>
    </message>
    <message>
        <source>Right item.</source>
        <translation>الصنف صحيح.</translation>
    </message>
    <message>
        <source>Scan an order first.</source>
        <translation>امسح طلبًا أولًا.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>The box is still empty.</source>
        <translation>الصندوق ما زال فارغًا.</translation>
    </message>
    <message>
        <source>The carriers are asked for prices.</source>
        <translation>يُسأل الناقلون عن الأسعار.</translation>
    </message>
    <message>
        <source>This item has a code: scan it.</source>
        <translation>لهذا الصنف رمز: امسحه.</translation>
    </message>
    <message>
        <source>This order is open already.</source>
        <translation>هذا الطلب مفتوح من قبل.</translation>
    </message>
    <message>
        <source>Too late to take back.</source>
        <translation>فات أوان التراجع.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>فُهم.</translation>
    </message>
    <message>
        <source>Weight noted.</source>
        <translation>سُجّل الوزن.</translation>
    </message>
    <message>
        <source>Weight, please.</source>
        <translation>الوزن من فضلك.</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} من {of}</translation>
    </message>
    <message>
        <source>The customs ask for more.</source>
        <translation>الجمارك تطلب المزيد.</translation>
    </message>
    <message>
        <source>Number taken.</source>
        <translation>تم أخذ الرقم.</translation>
    </message>
    <message>
        <source>More than one order has this number.</source>
        <translation>أكثر من طلب بهذا الرقم.</translation>
    </message>
    <message>
        <source>Looks like a number of {carriers}: not one of our parcels. Put it aside.</source>
        <translation>يبدو رقمًا لـ {carriers}: ليس من طرودنا. ضعه جانبًا.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>VirtualPrinter</name>
    <message>
        <source>Does not answer</source>
        <translation>لا تجيب</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Is not there</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>Its cover is open</source>
        <translation>غطاؤها مفتوح</translation>
    </message>
    <message>
        <source>Label {name}</source>
        <translation>الملصق {name}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Load paper</source>
        <translation>ضع ورقًا</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Not known how it is</source>
        <translation>حالتها غير معروفة</translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation>لم يُطبع شيء بعد</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>لم يُطبع شيء بعد.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>Out of ribbon</source>
        <translation>نفد الشريط</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Take paper out</source>
        <translation>أخرج الورق</translation>
    </message>
    <message>
        <source>Virtual printer</source>
        <translation>طابعة افتراضية</translation>
    </message>
    <message>
        <source>What came out of the printer</source>
        <translation>ما خرج من الطابعة</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} من {m}</translation>
    </message>
</context>
<context>
    <name>Voids</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>And buy another</source>
        <translation>واشترِ غيره</translation>
    </message>
    <message>
        <source>Give back the label of {order}?</source>
        <translation>إعادة ملصق {order}؟</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>It costs nothing while nobody uses it, or ask the carrier for a refund.</source>
        <translation>لا يكلف شيئًا ما لم يُستخدم، أو اطلب استردادًا من الناقل.</translation>
    </message>
    <message>
        <source>It is being given back; see the outbox.</source>
        <translation>تجري إعادته؛ انظر الصادر.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقه</translation>
    </message>
    <message>
        <source>Nothing is known of how long {carrier} takes labels back.</source>
        <translation>لا يُعرف إلى متى يقبل {carrier} إعادة الملصقات.</translation>
    </message>
    <message>
        <source>The carrier said no: {reason}</source>
        <translation>رفض الناقل: {reason}</translation>
    </message>
    <message>
        <source>The parcel has left. Ask the carrier to return it.</source>
        <translation>غادر الطرد. اطلب من الناقل إعادته.</translation>
    </message>
    <message>
        <source>The time is over. Ask the carrier for a refund; the window is set in Set-up.</source>
        <translation>انتهت المهلة. اطلب استردادًا من الناقل؛ تُضبط المهلة في الإعداد.</translation>
    </message>
    <message>
        <source>This parcel has no label to give back.</source>
        <translation>لا ملصق لهذا الطرد لإعادته.</translation>
    </message>
    <message>
        <source>Where another one is bought, shop and customer get its number.</source>
        <translation>إذا اشتُري غيره حصل المتجر والعميل على رقمه.</translation>
    </message>
    <message>
        <source>bought {when}</source>
        <translation>اشتُري {when}</translation>
    </message>
    <message>
        <source>{carrier} takes it back for another {left}, until {when}.</source>
        <translation>يقبل {carrier} الإعادة لمدة {left}، حتى {when}.</translation>
    </message>
    <message>
        <source>{carrier} takes it back until it is invoiced.</source>
        <translation>يقبل {carrier} الإعادة حتى إصدار الفاتورة.</translation>
    </message>
    <message>
        <source>{carrier} takes it back until it is on a manifest.</source>
        <translation>يقبل {carrier} الإعادة حتى إدراجه في بيان.</translation>
    </message>
    <message>
        <source>{carrier} takes it back until it is picked up.</source>
        <translation>يقبل {carrier} الإعادة حتى استلام الطرد.</translation>
    </message>
    <message>
        <source>{carrier} takes no label back.</source>
        <translation>لا يقبل {carrier} إعادة الملصقات.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late.</source>
        <translation>
            <numerusform>متأخّر %n يوم.</numerusform>
            <numerusform>متأخّر يومًا واحدًا (%n).</numerusform>
            <numerusform>متأخّر يومين (%n).</numerusform>
            <numerusform>متأخّر %n أيام.</numerusform>
            <numerusform>متأخّر %n يومًا.</numerusform>
            <numerusform>متأخّر %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n صنف</numerusform>
            <numerusform>صنف واحد (%n)</numerusform>
            <numerusform>صنفان (%n)</numerusform>
            <numerusform>%n أصناف</numerusform>
            <numerusform>%n صنفًا</numerusform>
            <numerusform>%n صنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), newest first</source>
        <translation>
            <numerusform>لا طلبات (%n)</numerusform>
            <numerusform>%n طلب</numerusform>
            <numerusform>%n طلبان، الأحدث أولًا</numerusform>
            <numerusform>%n طلبات، الأحدث أولًا</numerusform>
            <numerusform>%n طلبًا، الأحدث أولًا</numerusform>
            <numerusform>%n طلب، الأحدث أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>طلب واحد</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s), last {channel}, {at}.</source>
        <translation>
            <numerusform>لم يُسأل عنه (%n)، {channel}، {at}.</numerusform>
            <numerusform>سُئل عنه مرة (%n)، آخرها {channel}، {at}.</numerusform>
            <numerusform>سُئل عنه مرتين (%n)، آخرها {channel}، {at}.</numerusform>
            <numerusform>سُئل عنه %n مرات، آخرها {channel}، {at}.</numerusform>
            <numerusform>سُئل عنه %n مرة، آخرها {channel}، {at}.</numerusform>
            <numerusform>سُئل عنه %n مرة، آخرها {channel}، {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>يجري تعبئته</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>بالدردشة</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>تعذّر التسليم</translation>
    </message>
    <message>
        <source>From now on: {language}, where an order says nothing else.</source>
        <translation>من الآن: {language}، ما لم يقل الطلب غير ذلك.</translation>
    </message>
    <message>
        <source>Handed to {carrier}</source>
        <translation>سُلِّم إلى {carrier}</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>مساره</translation>
    </message>
    <message>
        <source>Lost, being looked for</source>
        <translation>مفقود، يجري البحث عنه</translation>
    </message>
    <message>
        <source>No day is promised yet: the scan at the door makes it.</source>
        <translation>لم يُوعد بيوم بعد: مسح الباب يحدده.</translation>
    </message>
    <message>
        <source>Nobody has asked about this order yet.</source>
        <translation>لم يسأل أحد عن هذا الطلب بعد.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>On its way back to us</source>
        <translation>في طريق العودة إلينا</translation>
    </message>
    <message>
        <source>Order {number} sends the goods again.</source>
        <translation>يرسل الطلب {number} البضاعة مجددًا.</translation>
    </message>
    <message>
        <source>Order, tracking number, name, telephone or mail</source>
        <translation>طلب أو رقم تتبّع أو اسم أو هاتف أو بريد</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>مع المندوب</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>تمت التعبئة</translation>
    </message>
    <message>
        <source>Packed, waits for {carrier}</source>
        <translation>جاهز وينتظر {carrier}</translation>
    </message>
    <message>
        <source>Parcel {n} of {total}</source>
        <translation>الطرد {n} من {total}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Press P once more: the parcel comes back to us.</source>
        <translation>اضغط P مرة أخرى: يعود الطرد إلينا.</translation>
    </message>
    <message>
        <source>Press X once more: a new order sends the goods again.</source>
        <translation>اضغط X مرة أخرى: يرسل طلب جديد البضاعة مجددًا.</translation>
    </message>
    <message>
        <source>Promised {days}.</source>
        <translation>الموعود: {days}.</translation>
    </message>
    <message>
        <source>Read this out</source>
        <translation>اقرأ هذا</translation>
    </message>
    <message>
        <source>Ready to be collected</source>
        <translation>جاهز للاستلام</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>بديل</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>The parcel comes back: its page and answers say so.</source>
        <translation>يعود الطرد: تقول ذلك صفحته والإجابات.</translation>
    </message>
    <message>
        <source>The shop promised {day}.</source>
        <translation>وعد المتجر: {day}.</translation>
    </message>
    <message>
        <source>Type a name or a number, or scan a parcel. Its way and the answer appear here.</source>
        <translation>اكتب اسمًا أو رقمًا أو امسح طردًا، فيظهر هنا مساره والجواب.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>ما وُعد به</translation>
    </message>
    <message>
        <source>What was promised and sent</source>
        <translation>ما وُعد به وما أُرسل</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>أين هو؟</translation>
    </message>
    <message>
        <source>With customs</source>
        <translation>لدى الجمارك</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>سجّل السؤال</translation>
    </message>
    <message numerus="yes">
        <source>Written down. Asked %n time(s) about this order.</source>
        <translation>
            <numerusform>سُجّل. لم يُسأل عن هذا الطلب (%n).</numerusform>
            <numerusform>سُجّل. سُئل عن هذا الطلب مرة (%n).</numerusform>
            <numerusform>سُجّل. سُئل عن هذا الطلب مرتين (%n).</numerusform>
            <numerusform>سُجّل. سُئل عن هذا الطلب %n مرات.</numerusform>
            <numerusform>سُجّل. سُئل عن هذا الطلب %n مرة.</numerusform>
            <numerusform>سُجّل. سُئل عن هذا الطلب %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to in {language}, {reason}</source>
        <translation>يُكتب إليه بلغة {language}، {reason}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>expected {days}</source>
        <translation>متوقّع {days}</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>label scanned back</source>
        <translation>مُسحت البطاقة</translation>
    </message>
    <message>
        <source>last news {age} ago</source>
        <translation>آخر خبر منذ {age}</translation>
    </message>
    <message>
        <source>next look {time}</source>
        <translation>النظرة التالية {time}</translation>
    </message>
    <message>
        <source>next parcel</source>
        <translation>الطرد التالي</translation>
    </message>
    <message>
        <source>open the tracking page</source>
        <translation>افتح صفحة التتبّع</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>record the contact</source>
        <translation>سجّل التواصل</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>بديل</translation>
    </message>
    <message>
        <source>return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>write in this language from now on</source>
        <translation>اكتب بهذه اللغة من الآن</translation>
    </message>
    <message>
        <source>{state}: {place}</source>
        <translation>{state}: {place}</translation>
    </message>
</context>
</TS>
