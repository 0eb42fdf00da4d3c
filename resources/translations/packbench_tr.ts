<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>A CSV file of ours, or Magento’s with five columns</source>
        <translation>Bizim CSV dosyamız ya da Magento&apos;nun beş sütunlu dosyası</translation>
    </message>
    <message>
        <source>A test key buys nothing.</source>
        <translation>Deneme anahtarı bir şey satın almaz.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Hesap numarası</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>After a lost answer</source>
        <translation>Yanıt kaybolunca</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Bir kişiye sor</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>Kargoya sor</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Firma adı</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Müşteri kodu</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Müşteri numarası</translation>
    </message>
    <message>
        <source>Days to give a label back</source>
        <translation>Etiketi iade süresi (gün)</translation>
    </message>
    <message>
        <source>In which currency</source>
        <translation>Hangi para biriminde</translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation>Etiketleri</translation>
    </message>
    <message>
        <source>Live server</source>
        <translation>Gerçek sunucu</translation>
    </message>
    <message>
        <source>Most a label may cost</source>
        <translation>Bir etiketin en yüksek fiyatı</translation>
    </message>
    <message>
        <source>Only for a server of your own choice.</source>
        <translation>Yalnız kendi seçtiğiniz sunucu için.</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Kendi adresi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Picks up in</source>
        <translation>Teslim aldığı ülkeler</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Fiyat listesi</translation>
    </message>
    <message>
        <source>Purchases at once</source>
        <translation>Aynı anda satın alma</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <source>Service: economy</source>
        <translation>Hizmet: ekonomik</translation>
    </message>
    <message>
        <source>Service: express</source>
        <translation>Hizmet: ekspres</translation>
    </message>
    <message>
        <source>Service: pickup point</source>
        <translation>Hizmet: teslim noktası</translation>
    </message>
    <message>
        <source>Service: standard</source>
        <translation>Hizmet: standart</translation>
    </message>
    <message>
        <source>Test buys nothing.</source>
        <translation>Deneme sunucusunda bir şey satın alınmaz.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Deneme etiketi</translation>
    </message>
    <message>
        <source>Test server</source>
        <translation>Deneme sunucusu</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Verified against</source>
        <translation>Neye göre doğrulandı</translation>
    </message>
    <message>
        <source>Which server</source>
        <translation>Hangi sunucu</translation>
    </message>
    <message>
        <source>drawn here</source>
        <translation>burada çizilir</translation>
    </message>
    <message>
        <source>empty: no limit</source>
        <translation>boş: sınır yok</translation>
    </message>
    <message>
        <source>empty: the shop’s own</source>
        <translation>boş: mağazanınki</translation>
    </message>
    <message>
        <source>empty: {code}; off: not sold</source>
        <translation>boş: {code}; off: satılmaz</translation>
    </message>
    <message>
        <source>goes to the key ring</source>
        <translation>anahtarlığa gider</translation>
    </message>
    <message>
        <source>kept in the key ring</source>
        <translation>anahtarlıkta saklı</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>nothing on line</source>
        <translation>çevrimiçi bir şeye değil</translation>
    </message>
    <message>
        <source>public clients of others</source>
        <translation>başkalarının açık istemcileri</translation>
    </message>
    <message>
        <source>recordings of the live service</source>
        <translation>gerçek hizmetin kayıtları</translation>
    </message>
    <message>
        <source>the carrier’s document</source>
        <translation>kargonun belgesi</translation>
    </message>
    <message>
        <source>the carrier’s specification</source>
        <translation>kargonun teknik tanımı</translation>
    </message>
    <message>
        <source>the live service</source>
        <translation>gerçek hizmet</translation>
    </message>
    <message>
        <source>A key with TEST_ buys nothing.</source>
        <translation>TEST_ ile başlayan anahtar satın almaz.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API parolası</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API kullanıcısı</translation>
    </message>
    <message>
        <source>Account PIN</source>
        <translation>Hesap PIN’i</translation>
    </message>
    <message>
        <source>Account country</source>
        <translation>Hesap ülkesi</translation>
    </message>
    <message>
        <source>Account entity</source>
        <translation>Hesap birimi</translation>
    </message>
    <message>
        <source>As HepsiJet has it.</source>
        <translation>HepsiJet’te kayıtlı olduğu gibi.</translation>
    </message>
    <message>
        <source>As above, where it is another.</source>
        <translation>Farklıysa, yukarıdaki gibi.</translation>
    </message>
    <message>
        <source>As packers shall see it.</source>
        <translation>Paketleyicilerin göreceği gibi.</translation>
    </message>
    <message>
        <source>Billing code</source>
        <translation>Fatura kodu</translation>
    </message>
    <message>
        <source>Carrier ID</source>
        <translation>Kargo kimliği</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>İstemci kimliği</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>İstemci gizli anahtarı</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Firma kimliği</translation>
    </message>
    <message>
        <source>Company code</source>
        <translation>Firma kodu</translation>
    </message>
    <message>
        <source>Company password</source>
        <translation>Firma parolası</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Tüketici anahtarı (Consumer key)</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Tüketici gizli anahtarı (Consumer secret)</translation>
    </message>
    <message>
        <source>Customer sub-code</source>
        <translation>Müşteri alt kodu</translation>
    </message>
    <message>
        <source>Customs papers</source>
        <translation>Gümrük belgeleri</translation>
    </message>
    <message>
        <source>Customs signer</source>
        <translation>Gümrük imza yetkilisi</translation>
    </message>
    <message>
        <source>Drawn here, or by DHL: then it bills the parcel when it draws.</source>
        <translation>Burada ya da DHL’de çizilir; DHL çizerken gönderiyi faturalar.</translation>
    </message>
    <message>
        <source>For sending orders (SetOrder).</source>
        <translation>Sipariş göndermek için (SetOrder).</translation>
    </message>
    <message>
        <source>For tracking: esasweb, XML services.</source>
        <translation>Takip için: esasweb, XML servisleri.</translation>
    </message>
    <message>
        <source>From DHL&apos;s developer portal, MyDHL API.</source>
        <translation>DHL geliştirici portalından, MyDHL API.</translation>
    </message>
    <message>
        <source>Hours after the purchase</source>
        <translation>Alımdan sonra saat</translation>
    </message>
    <message>
        <source>Its abbreviation at HepsiJet.</source>
        <translation>HepsiJet’teki kısaltması.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Labels are taken back</source>
        <translation>Etiket iadesi</translation>
    </message>
    <message>
        <source>Letters before numbers</source>
        <translation>Numara öncesi harfler</translation>
    </message>
    <message>
        <source>Like 2ΑΘ123456.</source>
        <translation>2ΑΘ123456 gibi.</translation>
    </message>
    <message>
        <source>Manifest MID</source>
        <translation>Teslim listesi MID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Nine digits, the shipper&apos;s.</source>
        <translation>Göndericinin dokuz rakamı.</translation>
    </message>
    <message>
        <source>Nine digits.</source>
        <translation>Dokuz rakam.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Of your Enterprise Payment Account.</source>
        <translation>Kurumsal ödeme hesabınızın.</translation>
    </message>
    <message>
        <source>Of your app on developer.ups.com.</source>
        <translation>developer.ups.com’daki uygulamanızın.</translation>
    </message>
    <message>
        <source>Of your app on developers.usps.com.</source>
        <translation>developers.usps.com’daki uygulamanızın.</translation>
    </message>
    <message>
        <source>Of your application in DHL&apos;s API portal.</source>
        <translation>DHL API portalındaki uygulamanızın.</translation>
    </message>
    <message>
        <source>Of your project on developer.fedex.com.</source>
        <translation>developer.fedex.com’daki projenizin.</translation>
    </message>
    <message>
        <source>Partner number</source>
        <translation>İş ortağı numarası</translation>
    </message>
    <message>
        <source>Pass key</source>
        <translation>Geçiş anahtarı</translation>
    </message>
    <message>
        <source>Password for tracking</source>
        <translation>Takip için parola</translation>
    </message>
    <message>
        <source>Password, cash on delivery</source>
        <translation>Parola, kapıda ödeme</translation>
    </message>
    <message>
        <source>Password, receiver pays</source>
        <translation>Parola, alıcı ödemeli</translation>
    </message>
    <message>
        <source>Password, receiver pays and cash on delivery</source>
        <translation>Parola, alıcı ödemeli ve kapıda ödeme</translation>
    </message>
    <message>
        <source>Post office address</source>
        <translation>Postane adresi</translation>
    </message>
    <message>
        <source>Price list to compare by</source>
        <translation>Karşılaştırma fiyat listesi</translation>
    </message>
    <message>
        <source>SMSA gives one to test, and one to ship.</source>
        <translation>SMSA biri test, biri gönderim için iki anahtar verir.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Gizli anahtar</translation>
    </message>
    <message>
        <source>Sender address ID</source>
        <translation>Gönderici adres kimliği</translation>
    </message>
    <message>
        <source>Seven digits.</source>
        <translation>Yedi rakam.</translation>
    </message>
    <message>
        <source>Six characters, your shipper number.</source>
        <translation>Altı karakter, gönderici numaranız.</translation>
    </message>
    <message>
        <source>Street; city; state; ZIP: for SCAN forms.</source>
        <translation>Sokak; şehir; eyalet; ZIP: SCAN formları için.</translation>
    </message>
    <message>
        <source>The abbreviation of your xDock.</source>
        <translation>xDock’unuzun kısaltması.</translation>
    </message>
    <message>
        <source>The e-mail address of your Aramex login.</source>
        <translation>Aramex girişinizin e-posta adresi.</translation>
    </message>
    <message>
        <source>The first part, like 010101.</source>
        <translation>İlk kısım, 010101 gibi.</translation>
    </message>
    <message>
        <source>The second part, like 0005.</source>
        <translation>İkinci kısım, 0005 gibi.</translation>
    </message>
    <message>
        <source>The user whose parcels the sender pays.</source>
        <translation>Gönderici ödemeli gönderilerin kullanıcısı.</translation>
    </message>
    <message>
        <source>Three letters, like DXB or IST.</source>
        <translation>Üç harf, DXB ya da IST gibi.</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>Takip bağlantısı</translation>
    </message>
    <message>
        <source>Two letters, like AE or TR.</source>
        <translation>İki harf, AE ya da TR gibi.</translation>
    </message>
    <message>
        <source>Up to four, where HepsiJet wants them.</source>
        <translation>HepsiJet isterse en çok dört.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Kullanıcı kimliği</translation>
    </message>
    <message>
        <source>User code</source>
        <translation>Kullanıcı kodu</translation>
    </message>
    <message>
        <source>User name for tracking</source>
        <translation>Takip için kullanıcı adı</translation>
    </message>
    <message>
        <source>User name, cash on delivery</source>
        <translation>Kullanıcı adı, kapıda ödeme</translation>
    </message>
    <message>
        <source>User name, receiver pays</source>
        <translation>Kullanıcı adı, alıcı ödemeli</translation>
    </message>
    <message>
        <source>User name, receiver pays and cash on delivery</source>
        <translation>Kullanıcı adı, alıcı ödemeli ve kapıda ödeme</translation>
    </message>
    <message>
        <source>User password</source>
        <translation>Kullanıcı parolası</translation>
    </message>
    <message>
        <source>Warehouse code</source>
        <translation>Depo kodu</translation>
    </message>
    <message>
        <source>Warehouse number</source>
        <translation>Depo numarası</translation>
    </message>
    <message>
        <source>Where BOX NOW collects your parcels.</source>
        <translation>BOX NOW’un gönderilerinizi aldığı yer.</translation>
    </message>
    <message>
        <source>Where HepsiJet has given one.</source>
        <translation>HepsiJet verdiyse.</translation>
    </message>
    <message>
        <source>Where the demo carrier listens.</source>
        <translation>Demo kargonun dinlediği adres.</translation>
    </message>
    <message>
        <source>Where the keys serve several shops.</source>
        <translation>Anahtarlar birkaç mağazaya hizmet ediyorsa.</translation>
    </message>
    <message>
        <source>Who answers for declarations.</source>
        <translation>Beyanlardan sorumlu kişi.</translation>
    </message>
    <message>
        <source>Whose format it has: its check digit is then proved. s10 is that of all posts.</source>
        <translation>Kimin biçiminde: kontrol basamağı sınanır. s10 tüm postalarındır.</translation>
    </message>
    <message>
        <source>Your customer registration ID.</source>
        <translation>Müşteri kayıt numaranız.</translation>
    </message>
    <message>
        <source>Your mailer ID for labels.</source>
        <translation>Etiketler için gönderici numaranız.</translation>
    </message>
    <message>
        <source>Your mailer ID for manifests.</source>
        <translation>Teslim listeleri için gönderici numaranız.</translation>
    </message>
    <message>
        <source>Yurtiçi gives a user for each way of paying.</source>
        <translation>Yurtiçi her ödeme şekli için bir kullanıcı verir.</translation>
    </message>
    <message>
        <source>a CSV file, for a carrier that names no prices</source>
        <translation>fiyat vermeyen kargo için CSV dosyası</translation>
    </message>
    <message>
        <source>any</source>
        <translation>herhangi</translation>
    </message>
    <message>
        <source>as the carrier says</source>
        <translation>kargonun dediği gibi</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>for some hours</source>
        <translation>birkaç saat</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>invoice, post (CN 22 and CN 23), or own: it gives them itself.</source>
        <translation>Fatura, posta (CN 22 ve CN 23) ya da kargonun kendi belgesi.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>post (CN 22 and CN 23), invoice, or own: it gives them itself.</source>
        <translation>Posta (CN 22 ve CN 23), fatura ya da kargonun kendi belgesi.</translation>
    </message>
    <message>
        <source>se-... of the carrier connected there.</source>
        <translation>Orada bağlı kargonun se-... kimliği.</translation>
    </message>
    <message>
        <source>until the invoice</source>
        <translation>faturaya kadar</translation>
    </message>
    <message>
        <source>until the manifest</source>
        <translation>teslim listesine kadar</translation>
    </message>
    <message>
        <source>until the pick-up</source>
        <translation>alıma kadar</translation>
    </message>
    <message>
        <source>{number} stands for the number, as in https://track.example/{number}.</source>
        <translation>{number} numaranın yerini tutar: https://track.example/{number} gibi.</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n label(s) a minute</source>
        <translation>
            <numerusform>dakikada %n etiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) from No. {first} to No. {last} are spoilt and come out again, in this order. Then the roll goes on.</source>
        <translation>
            <numerusform>No. {first} ile No. {last} arasındaki %n etiket bozuldu ve bu sırayla yeniden çıkacak. Sonra rulo devam eder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) print again, free.</source>
        <translation>
            <numerusform>%n etiket yeniden basılıyor, ücretsiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) still to come out</source>
        <translation>
            <numerusform>%n etiket daha çıkacak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n dk kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are tried again.</source>
        <translation>
            <numerusform>%n sipariş yeniden deneniyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · dry run</source>
        <translation>
            <numerusform>%n sipariş · deneme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · in pick order</source>
        <translation>
            <numerusform>%n sipariş · toplama sırasında</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in {folder}.</source>
        <translation>
            <numerusform>%n belge {folder} içinde.</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan is written</source>
        <translation>Plan yazılıyor</translation>
    </message>
    <message>
        <source>A weight in whole grams, such as 850.</source>
        <translation>Tam gram olarak bir ağırlık, örneğin 850.</translation>
    </message>
    <message>
        <source>Add a parcel: buys one more label for this order</source>
        <translation>Koli ekle: bu siparişe bir etiket daha satın alır</translation>
    </message>
    <message>
        <source>All of them have come out again</source>
        <translation>Hepsi yeniden çıktı</translation>
    </message>
    <message>
        <source>All of this run</source>
        <translation>Bu çalışmanın tümü</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Answer it in the outbox</source>
        <translation>Giden kutusunda yanıtla</translation>
    </message>
    <message>
        <source>Answer the question.</source>
        <translation>Soruyu yanıtlayın.</translation>
    </message>
    <message>
        <source>Article by article</source>
        <translation>Ürün ürün</translation>
    </message>
    <message>
        <source>Articles, such as GIFT-*</source>
        <translation>Ürünler, örneğin GIFT-*</translation>
    </message>
    <message>
        <source>Ask about orders to one address</source>
        <translation>Tek adrese giden siparişleri sor</translation>
    </message>
    <message>
        <source>At most, orders</source>
        <translation>En çok, sipariş</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Toplu işler</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Başladı</translation>
    </message>
    <message>
        <source>Buy the labels</source>
        <translation>Etiketleri satın al</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Cart with a tote an order</source>
        <translation>Sipariş başına bir sepetli araba</translation>
    </message>
    <message>
        <source>Check all orders first</source>
        <translation>Önce tüm siparişleri denetle</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Denetleniyor</translation>
    </message>
    <message>
        <source>Choose another carrier.</source>
        <translation>Başka bir taşıyıcı seçin.</translation>
    </message>
    <message>
        <source>Choose another service.</source>
        <translation>Başka bir hizmet seçin.</translation>
    </message>
    <message>
        <source>Choose service</source>
        <translation>Hizmet seç</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>Hizmeti seç</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Code of the last good label</source>
        <translation>Son sağlam etiketin kodu</translation>
    </message>
    <message>
        <source>Complete the address.</source>
        <translation>Adresi tamamlayın.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy {plan} under which name?</source>
        <translation>{plan} hangi adla kopyalansın?</translation>
    </message>
    <message>
        <source>Countries, two letters</source>
        <translation>Ülkeler, iki harf</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Ülke, iki harf</translation>
    </message>
    <message>
        <source>Cover with the failures</source>
        <translation>Hataları içeren kapak</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete the plan {plan}? Its runs stay.</source>
        <translation>{plan} planı silinsin mi? Çalışmaları kalır.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Hazırlandı</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Dry run: {fit} would get a label, {not_fit} would not.</source>
        <translation>Deneme: {fit} sipariş etiket alırdı, {not_fit} almazdı.</translation>
    </message>
    <message>
        <source>Due at, such as 10:00, 15:30</source>
        <translation>Saatler, örneğin 10:00, 15:30</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>First every order is checked; only then money is spent.</source>
        <translation>Önce her sipariş denetlenir; para ancak ondan sonra harcanır.</translation>
    </message>
    <message>
        <source>Fix address</source>
        <translation>Adresi düzelt</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Belgeler için klasör</translation>
    </message>
    <message>
        <source>From weight, g</source>
        <translation>En az ağırlık, g</translation>
    </message>
    <message>
        <source>Give an address</source>
        <translation>Adres ver</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>It gets its label at the bench.</source>
        <translation>Etiketini tezgâhta alır.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Devam ediyor.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Its weight in grams, then Enter</source>
        <translation>Gram olarak ağırlığı, sonra Enter</translation>
    </message>
    <message>
        <source>Keep all of them in the folder</source>
        <translation>Hepsini şu klasörde sakla</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Labels of this run</source>
        <translation>Bu çalışmanın etiketleri</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Serbest bırak</translation>
    </message>
    <message>
        <source>Let it go and retry</source>
        <translation>Serbest bırak ve yeniden dene</translation>
    </message>
    <message>
        <source>Let it go first.</source>
        <translation>Önce serbest bırakın.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>İncele</translation>
    </message>
    <message>
        <source>Look at the order</source>
        <translation>Siparişe bak</translation>
    </message>
    <message>
        <source>Mail the list of failures</source>
        <translation>Hata listesini e-postayla gönder</translation>
    </message>
    <message>
        <source>Manifest {n} of {carrier}</source>
        <translation>{carrier} teslim listesi {n}</translation>
    </message>
    <message>
        <source>Match now</source>
        <translation>Şu an uyan</translation>
    </message>
    <message>
        <source>Mend the order, then try again.</source>
        <translation>Siparişi düzeltin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Mend the printer, take the roll in hand and scan the last label that came out whole. What came behind it is printed again from what is stored: nothing is bought twice.</source>
        <translation>Yazıcıyı düzeltin, ruloyu elinize alın ve sağlam çıkan son etiketi okutun. Ondan sonrakiler kayıttan yeniden basılır: hiçbir şey iki kez satın alınmaz.</translation>
    </message>
    <message>
        <source>Missing: {field}.</source>
        <translation>Eksik: {field}.</translation>
    </message>
    <message>
        <source>Most for one label</source>
        <translation>Bir etiket için en çok</translation>
    </message>
    <message>
        <source>Most for one run</source>
        <translation>Bir çalışma için en çok</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Planın adı</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Sizi bekliyor</translation>
    </message>
    <message>
        <source>Next by itself</source>
        <translation>Kendiliğinden sıradaki</translation>
    </message>
    <message>
        <source>No label is chosen in the list.</source>
        <translation>Listede etiket seçili değil.</translation>
    </message>
    <message>
        <source>No label was bought</source>
        <translation>Etiket satın alınmadı</translation>
    </message>
    <message>
        <source>No paper is drawn yet. They come while the labels are bought.</source>
        <translation>Henüz belge yok. Etiketler satın alınırken hazırlanırlar.</translation>
    </message>
    <message>
        <source>No plan chosen</source>
        <translation>Plan seçilmedi</translation>
    </message>
    <message>
        <source>No rule names a carrier for {country}.</source>
        <translation>{country} için taşıyıcı belirten bir kural yok.</translation>
    </message>
    <message>
        <source>No run yet. B runs the plan under the cursor; T only tries it.</source>
        <translation>Henüz çalışma yok. B imleçteki planı çalıştırır; T yalnızca dener.</translation>
    </message>
    <message>
        <source>No. {n} is spoilt and comes out again. Then the roll goes on.</source>
        <translation>No. {n} bozuldu ve yeniden çıkacak. Sonra rulo devam eder.</translation>
    </message>
    <message>
        <source>No. {n} on the roll</source>
        <translation>Ruloda No. {n}</translation>
    </message>
    <message>
        <source>No. {n} · {number} was the last good one</source>
        <translation>Son sağlam olan: No. {n} · {number}</translation>
    </message>
    <message>
        <source>Nobody knows what this order weighs.</source>
        <translation>Bu siparişin ağırlığı bilinmiyor.</translation>
    </message>
    <message>
        <source>Nobody knows whether a label was bought</source>
        <translation>Etiket alınıp alınmadığı bilinmiyor</translation>
    </message>
    <message>
        <source>Not all of it is here, and this shop decides itself what leaves.</source>
        <translation>Tamamı burada değil ve bu mağaza neyin çıkacağına kendisi karar verir.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Denenmedi</translation>
    </message>
    <message>
        <source>Nothing behind it was spoilt. The roll goes on by itself.</source>
        <translation>Sonrasında bozulan yok. Rulo kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>Nothing can be tried again as it is.</source>
        <translation>Bu hâliyle yeniden denenecek bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing needs you so far.</source>
        <translation>Şimdiye kadar sizi bekleyen yok.</translation>
    </message>
    <message>
        <source>Nothing needs you. All of this run went well.</source>
        <translation>Sizi bekleyen yok. Çalışmanın tümü iyi geçti.</translation>
    </message>
    <message>
        <source>Nothing new is bought or printed until you go on.</source>
        <translation>Devam edene dek yeni bir şey alınmaz, basılmaz.</translation>
    </message>
    <message>
        <source>Nothing of this order can be packed today.</source>
        <translation>Bu siparişten bugün hiçbir şey paketlenemez.</translation>
    </message>
    <message>
        <source>Older than, hours</source>
        <translation>Yaşı en az, saat</translation>
    </message>
    <message>
        <source>Oldest promise first</source>
        <translation>Önce en eski söz</translation>
    </message>
    <message>
        <source>On hold: {reason}.</source>
        <translation>Beklemede: {reason}.</translation>
    </message>
    <message>
        <source>On working days only</source>
        <translation>Yalnızca iş günlerinde</translation>
    </message>
    <message>
        <source>One bad order never stops the rest</source>
        <translation>Tek bir kötü sipariş diğerlerini durdurmaz</translation>
    </message>
    <message>
        <source>One more parcel gets its label.</source>
        <translation>Bir koli daha etiketini alıyor.</translation>
    </message>
    <message>
        <source>One parcel for all of them?</source>
        <translation>Hepsi tek kolide mi gitsin?</translation>
    </message>
    <message>
        <source>Only those whose promise is at risk</source>
        <translation>Yalnızca sözü riskte olanlar</translation>
    </message>
    <message>
        <source>Or from place to place, such as 12-20</source>
        <translation>Ya da sıradan sıraya, örneğin 12-20</translation>
    </message>
    <message>
        <source>Or type what stands under its bars</source>
        <translation>Ya da çubukların altındakini yazın</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Order and ceilings</source>
        <translation>Sıra ve sınırlar</translation>
    </message>
    <message>
        <source>Orders of one line first</source>
        <translation>Önce tek satırlı siparişler</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Pack it at the bench, or wait for the rest.</source>
        <translation>Tezgâhta paketleyin ya da kalanını bekleyin.</translation>
    </message>
    <message>
        <source>Pack it, or give that label back.</source>
        <translation>Paketleyin ya da o etiketi iade edin.</translation>
    </message>
    <message>
        <source>Packing slip, No. {n}</source>
        <translation>Sevk fişi, No. {n}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Paper jam? Resume roll</source>
        <translation>Kâğıt sıkıştı mı? Ruloya dön</translation>
    </message>
    <message>
        <source>Papers of this run</source>
        <translation>Bu çalışmanın belgeleri</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Paused: nothing new is bought or printed.</source>
        <translation>Duraklatıldı: yeni bir şey alınmaz, basılmaz.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Toplama listesi</translation>
    </message>
    <message>
        <source>Pick order</source>
        <translation>Toplama sırası</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Places on the roll</source>
        <translation>Rulodaki sıralar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planlar</translation>
    </message>
    <message>
        <source>Plans and runs</source>
        <translation>Planlar ve çalışmalar</translation>
    </message>
    <message>
        <source>Please check: {field}</source>
        <translation>Lütfen denetleyin: {field}</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Print again: free, the same label, nothing is bought</source>
        <translation>Yeniden yazdır: ücretsiz, aynı etiket, satın alma yok</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Print the cover with the failures</source>
        <translation>Hataları içeren kapağı yazdır</translation>
    </message>
    <message>
        <source>Print the labels</source>
        <translation>Etiketleri yazdır</translation>
    </message>
    <message>
        <source>Print the packing slips</source>
        <translation>Sevk fişlerini yazdır</translation>
    </message>
    <message>
        <source>Print the pick list</source>
        <translation>Toplama listesini yazdır</translation>
    </message>
    <message>
        <source>Read a plan from which file?</source>
        <translation>Plan hangi dosyadan okunsun?</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Redo, buys</source>
        <translation>Yenile, satın alır</translation>
    </message>
    <message>
        <source>Redo: give this label back and buy another one</source>
        <translation>Yenile: bu etiketi iade et, başka bir tane al</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Çalışma</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>Yeniden çalıştır</translation>
    </message>
    <message>
        <source>Run it now</source>
        <translation>Şimdi çalıştır</translation>
    </message>
    <message>
        <source>Run it now?</source>
        <translation>Şimdi çalıştırılsın mı?</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Şimdi çalıştır</translation>
    </message>
    <message>
        <source>Run of {time}</source>
        <translation>{time} çalışması</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Runs by itself at these times</source>
        <translation>Bu saatlerde kendiliğinden çalışır</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>Çalışmalar, en yenisi önce</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Planı kaydet</translation>
    </message>
    <message>
        <source>Scan the last good label</source>
        <translation>Son sağlam etiketi okutun</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Service wanted</source>
        <translation>İstenen hizmet</translation>
    </message>
    <message>
        <source>Set the weight, then try again.</source>
        <translation>Ağırlığı girin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Set weight</source>
        <translation>Ağırlık gir</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Mağazalar</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kısaltın.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Skip it this time</source>
        <translation>Bu kez atla</translation>
    </message>
    <message>
        <source>Somebody could not be told</source>
        <translation>Birine haber verilemedi</translation>
    </message>
    <message>
        <source>Somebody is packing this order.</source>
        <translation>Bu siparişi şu an biri paketliyor.</translation>
    </message>
    <message>
        <source>Split the parcel.</source>
        <translation>Koliyi bölün.</translation>
    </message>
    <message>
        <source>Spoilt labels</source>
        <translation>Bozulan etiketler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message numerus="yes">
        <source>Stop? %n order(s) are left out. X once more stops it.</source>
        <translation>
            <numerusform>Durdurulsun mu? %n sipariş dışarıda kalır. Bir X daha durdurur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n order(s) are left out.</source>
        <translation>
            <numerusform>Durduruldu: %n sipariş dışarıda kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is bought is still printed.</source>
        <translation>Durduruluyor: satın alınanlar yine basılır.</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Sokak ve numara</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Yeniden ele al</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>Yanıt kayboldu</translation>
    </message>
    <message>
        <source>The carrier account {carrier} is not ready.</source>
        <translation>{carrier} taşıyıcı hesabı hazır değil.</translation>
    </message>
    <message>
        <source>The carrier refused</source>
        <translation>Taşıyıcı reddetti</translation>
    </message>
    <message>
        <source>The ceiling of {amount} for this batch is reached.</source>
        <translation>Bu toplu iş için {amount} sınırına ulaşıldı.</translation>
    </message>
    <message>
        <source>The label is bought</source>
        <translation>Etiket satın alındı</translation>
    </message>
    <message>
        <source>The label is given back and another one bought.</source>
        <translation>Etiket iade edilip başka biri satın alınıyor.</translation>
    </message>
    <message>
        <source>The label was given back.</source>
        <translation>Etiket iade edildi.</translation>
    </message>
    <message>
        <source>The old label loses its worth. Press D once more to redo it.</source>
        <translation>Eski etiket geçersiz olur. Yenilemek için D&apos;ye bir kez daha basın.</translation>
    </message>
    <message>
        <source>The order has no items.</source>
        <translation>Siparişte ürün yok.</translation>
    </message>
    <message>
        <source>The order is not fit</source>
        <translation>Sipariş uygun değil</translation>
    </message>
    <message>
        <source>The order is not paid.</source>
        <translation>Sipariş ödenmedi.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>Sipariş iptal edildi.</translation>
    </message>
    <message>
        <source>The paper goes to its printer.</source>
        <translation>Belge yazıcısına gidiyor.</translation>
    </message>
    <message>
        <source>The plan is in {plan}.</source>
        <translation>Plan şurada: {plan}.</translation>
    </message>
    <message>
        <source>The price list has no zone for {country}.</source>
        <translation>Fiyat listesinde {country} için bölge yok.</translation>
    </message>
    <message>
        <source>The spending limit of {amount} a day is reached.</source>
        <translation>Günlük {amount} harcama sınırına ulaşıldı.</translation>
    </message>
    <message>
        <source>The spending limit of {amount} an hour is reached.</source>
        <translation>Saatlik {amount} harcama sınırına ulaşıldı.</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>E-posta adresi yok.</translation>
    </message>
    <message>
        <source>This carrier collects no cash on delivery.</source>
        <translation>Bu taşıyıcı kapıda ödeme almaz.</translation>
    </message>
    <message>
        <source>This carrier does not go there.</source>
        <translation>Bu taşıyıcı oraya gitmez.</translation>
    </message>
    <message>
        <source>This carrier has no such service.</source>
        <translation>Bu taşıyıcının böyle bir hizmeti yok.</translation>
    </message>
    <message>
        <source>This carrier takes {weight} kg at most.</source>
        <translation>Bu taşıyıcı en çok {weight} kg alır.</translation>
    </message>
    <message>
        <source>This is no label of this roll. Scan the last good one of it.</source>
        <translation>Bu etiket bu rulodan değil. Rulonun son sağlam etiketini okutun.</translation>
    </message>
    <message>
        <source>This label</source>
        <translation>Bu etiket</translation>
    </message>
    <message>
        <source>This order has a label already.</source>
        <translation>Bu siparişin zaten bir etiketi var.</translation>
    </message>
    <message>
        <source>Too long: {field}. {count} characters fit.</source>
        <translation>Çok uzun: {field}. {count} karakter sığar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Try just this one again</source>
        <translation>Yalnızca bunu yeniden dene</translation>
    </message>
    <message>
        <source>Two places of the roll, such as 12-20.</source>
        <translation>Rulodan iki sıra, örneğin 12-20.</translation>
    </message>
    <message>
        <source>Up to weight, g</source>
        <translation>En çok ağırlık, g</translation>
    </message>
    <message>
        <source>Use it and retry</source>
        <translation>Kullan ve dene</translation>
    </message>
    <message>
        <source>Use it and tell the customer</source>
        <translation>Kullan ve haber ver</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>Bekleyin.</translation>
    </message>
    <message>
        <source>Walk past the shelves</source>
        <translation>Raf sırasıyla</translation>
    </message>
    <message>
        <source>Weigh the parcel.</source>
        <translation>Koliyi tartın.</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Gram olarak ağırlık</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Hangi siparişler</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Tüm adres</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Write {plan} into which file?</source>
        <translation>{plan} hangi dosyaya yazılsın?</translation>
    </message>
    <message>
        <source>add parcel</source>
        <translation>koli ekle</translation>
    </message>
    <message>
        <source>all again</source>
        <translation>hepsini yeniden</translation>
    </message>
    <message>
        <source>all orders that are ready</source>
        <translation>hazır olan tüm siparişler</translation>
    </message>
    <message>
        <source>always</source>
        <translation>her zaman</translation>
    </message>
    <message numerus="yes">
        <source>at most %n order(s)</source>
        <translation>
            <numerusform>en çok %n sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>being bought</source>
        <translation>satın alınıyor</translation>
    </message>
    <message>
        <source>bought, next to print</source>
        <translation>alındı, sırada</translation>
    </message>
    <message>
        <source>bought, not printed yet</source>
        <translation>alındı, basılmadı</translation>
    </message>
    <message>
        <source>bought, printing</source>
        <translation>alındı, basılıyor</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>elle</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>yalnızca elle</translation>
    </message>
    <message>
        <source>by its schedule</source>
        <translation>programıyla</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>denetleniyor</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elle seçildi</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopyala</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>sil</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>çıktı mı?</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>deneme</translation>
    </message>
    <message>
        <source>dry run, nothing bought</source>
        <translation>deneme, satın alma yok</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>düzenle</translation>
    </message>
    <message>
        <source>fix and retry</source>
        <translation>düzelt ve yeniden dene</translation>
    </message>
    <message>
        <source>from {low} g</source>
        <translation>en az {low} g</translation>
    </message>
    <message>
        <source>from {low} to {high} g</source>
        <translation>{low} ile {high} g arası</translation>
    </message>
    <message>
        <source>go on without them</source>
        <translation>onlarsız devam et</translation>
    </message>
    <message>
        <source>if none failed</source>
        <translation>hata yoksa</translation>
    </message>
    <message>
        <source>if some failed</source>
        <translation>hata varsa</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listeler</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>bak</translation>
    </message>
    <message>
        <source>new plan</source>
        <translation>yeni plan</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>sonraki alan</translation>
    </message>
    <message>
        <source>nothing is bought yet</source>
        <translation>henüz satın alma yok</translation>
    </message>
    <message>
        <source>of {amount} ceiling</source>
        <translation>{amount} sınırından</translation>
    </message>
    <message numerus="yes">
        <source>older than %n h</source>
        <translation>
            <numerusform>%n saatten eski</numerusform>
        </translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>aç ya da kapat</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aç</translation>
    </message>
    <message numerus="yes">
        <source>order(s) right now</source>
        <translation>
            <numerusform>sipariş şu anda</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>belgeler</translation>
    </message>
    <message>
        <source>pause, go on</source>
        <translation>duraklat, devam et</translation>
    </message>
    <message>
        <source>pause, let me look</source>
        <translation>duraklat, bakayım</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>planlar</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>yeniden yazdır</translation>
    </message>
    <message>
        <source>print it</source>
        <translation>yazdır</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>basıldı</translation>
    </message>
    <message>
        <source>promise at risk</source>
        <translation>söz riskte</translation>
    </message>
    <message>
        <source>read from a file</source>
        <translation>dosyadan oku</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>yenile</translation>
    </message>
    <message>
        <source>resume roll</source>
        <translation>ruloya dön</translation>
    </message>
    <message>
        <source>retry all</source>
        <translation>hepsini yeniden dene</translation>
    </message>
    <message>
        <source>run now</source>
        <translation>şimdi çalıştır</translation>
    </message>
    <message>
        <source>run the missed</source>
        <translation>kaçanı çalıştır</translation>
    </message>
    <message>
        <source>running</source>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>çalışmalar</translation>
    </message>
    <message>
        <source>save</source>
        <translation>kaydet</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>atla</translation>
    </message>
    <message>
        <source>skip to the next</source>
        <translation>sonrakine geç</translation>
    </message>
    <message>
        <source>spent so far</source>
        <translation>şimdiye dek harcanan</translation>
    </message>
    <message>
        <source>spoilt, printed again</source>
        <translation>bozuldu, yeniden basıldı</translation>
    </message>
    <message>
        <source>spoilt, prints again</source>
        <translation>bozuldu, yeniden basılıyor</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>durdur</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>denetlenecek</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>bugün {time}</translation>
    </message>
    <message>
        <source>type the code</source>
        <translation>kodu yaz</translation>
    </message>
    <message>
        <source>under 1 min left</source>
        <translation>1 dk&apos;dan az kaldı</translation>
    </message>
    <message>
        <source>up to {high} g</source>
        <translation>en çok {high} g</translation>
    </message>
    <message>
        <source>use it and retry</source>
        <translation>kullan ve yeniden dene</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>sırasını bekliyor</translation>
    </message>
    <message>
        <source>whole address</source>
        <translation>tüm adres</translation>
    </message>
    <message>
        <source>write into a file</source>
        <translation>dosyaya yaz</translation>
    </message>
    <message>
        <source>{carrier} {service}: {reason}</source>
        <translation>{carrier} {service}: {reason}</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{all} siparişten {done} tamam</translation>
    </message>
    <message>
        <source>{needs} need you · {rest} not tried</source>
        <translation>{needs} sizi bekliyor · {rest} denenmedi</translation>
    </message>
    <message>
        <source>{numbers} of the same customer goes to the same address.</source>
        <translation>Aynı müşterinin {numbers} siparişi aynı adrese gidiyor.</translation>
    </message>
    <message>
        <source>{plan} has run for its time already. Run it once more?</source>
        <translation>{plan} bu saat için zaten çalıştı. Bir kez daha çalıştırılsın mı?</translation>
    </message>
    <message>
        <source>{plan} is deleted; its runs stay.</source>
        <translation>{plan} silindi; çalışmaları kalıyor.</translation>
    </message>
    <message>
        <source>{plan} is read and saved.</source>
        <translation>{plan} okundu ve kaydedildi.</translation>
    </message>
    <message>
        <source>{plan} is saved.</source>
        <translation>{plan} kaydedildi.</translation>
    </message>
    <message>
        <source>{plan} is skipped this time.</source>
        <translation>{plan} bu kez atlandı.</translation>
    </message>
    <message>
        <source>{plan} is there, switched off.</source>
        <translation>{plan} eklendi, kapalı.</translation>
    </message>
    <message>
        <source>{plan} runs by itself at its times.</source>
        <translation>{plan} saatlerinde kendiliğinden çalışır.</translation>
    </message>
    <message>
        <source>{plan} runs only by hand now.</source>
        <translation>{plan} artık yalnızca elle çalışır.</translation>
    </message>
    <message>
        <source>{plan} runs.</source>
        <translation>{plan} çalışıyor.</translation>
    </message>
    <message>
        <source>{plan} was due at {time} while Packbench was off.</source>
        <translation>{plan} saati ({time}) Packbench kapalıyken geçti.</translation>
    </message>
    <message>
        <source>{times} every day</source>
        <translation>{times}, her gün</translation>
    </message>
    <message>
        <source>{times} on working days</source>
        <translation>{times}, iş günleri</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Koşul</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Labels can be printed only after they are bought: put buying before.</source>
        <translation>Etiketler ancak satın alındıktan sonra yazdırılabilir: satın almayı öne alın.</translation>
    </message>
    <message>
        <source>More than, orders</source>
        <translation>Şundan çok sipariş</translation>
    </message>
    <message>
        <source>Nothing waits for this step: the run goes on.</source>
        <translation>Bu adımı hiçbir şey beklemez: çalışma sürer.</translation>
    </message>
    <message>
        <source>On error</source>
        <translation>Hata olursa</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Aç / kapat</translation>
    </message>
    <message>
        <source>Only of the shops</source>
        <translation>Yalnız şu mağazalar</translation>
    </message>
    <message>
        <source>Orders can be put together only before their labels are bought.</source>
        <translation>Siparişler ancak etiketleri alınmadan önce birleştirilebilir.</translation>
    </message>
    <message>
        <source>Packing slips follow their labels: put printing the labels before.</source>
        <translation>Sevk fişleri etiketlerini izler: etiket yazdırmayı öne alın.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Steps in their order</source>
        <translation>Adımlar, sırasıyla</translation>
    </message>
    <message>
        <source>The check must come first: nothing is asked, bought or printed before all orders are checked.</source>
        <translation>Önce denetim gelmeli: bütün siparişler denetlenmeden hiçbir şey sorulmaz, alınmaz, yazdırılmaz.</translation>
    </message>
    <message>
        <source>The plan buys only: {condition}. R tries these orders all the same.</source>
        <translation>Plan yalnız şu koşulla satın alır: {condition}. R bu siparişleri yine de dener.</translation>
    </message>
    <message>
        <source>The service must be chosen before labels are bought: put it before.</source>
        <translation>Etiket alınmadan önce hizmet seçilmeli: o adımı öne alın.</translation>
    </message>
    <message>
        <source>This step is for every order: it takes no condition.</source>
        <translation>Bu adım her sipariş içindir: koşul almaz.</translation>
    </message>
    <message>
        <source>This step stands there twice.</source>
        <translation>Bu adım iki kez var.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Which shops get labels is said above, at which orders the plan takes.</source>
        <translation>Hangi mağazaların etiket alacağı yukarıda, planın aldığı siparişlerde yazılır.</translation>
    </message>
    <message>
        <source>only of {shops}</source>
        <translation>yalnız {shops}</translation>
    </message>
    <message>
        <source>step down</source>
        <translation>adımı indir</translation>
    </message>
    <message>
        <source>step on or off</source>
        <translation>adımı aç / kapat</translation>
    </message>
    <message>
        <source>step up</source>
        <translation>adımı çıkar</translation>
    </message>
    <message>
        <source>stop, leave out the rest</source>
        <translation>dur, kalanı dışarıda bırak</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>açık</translation>
    </message>
    <message numerus="yes">
        <source>with more than %n order(s)</source>
        <translation>
            <numerusform>%n siparişten çoksa</numerusform>
        </translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiketler</translation>
    </message>
    <message>
        <source>next paper</source>
        <translation>sonraki kâğıt</translation>
    </message>
    <message>
        <source>paper before</source>
        <translation>önceki kâğıt</translation>
    </message>
    <message>
        <source>Add a rule in Set-up, Carriers, or hold the order.</source>
        <translation>Ayarlar, Kargolar&apos;da kural ekleyin ya da siparişi bekletin.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>At most {amount} is collected at a door.</source>
        <translation>Kapıda en çok {amount} tahsil edilir.</translation>
    </message>
    <message>
        <source>Cash on delivery is collected in {currency} only.</source>
        <translation>Kapıda ödeme yalnız {currency} ile tahsil edilir.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Did {carrier} sell a label for {parcel}?</source>
        <translation>{carrier}, {parcel} için etiket sattı mı?</translation>
    </message>
    <message>
        <source>District</source>
        <translation>İlçe</translation>
    </message>
    <message>
        <source>Enter the goods for the customs.</source>
        <translation>Gümrük için içeriği yazın.</translation>
    </message>
    <message>
        <source>Every order that needs somebody, with its reason, in the shop&apos;s language.</source>
        <translation>Birini bekleyen her sipariş, nedeniyle, mağazanın dilinde.</translation>
    </message>
    <message>
        <source>Failures by mail</source>
        <translation>Hatalar e-postayla</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Her birine ayrı verin.</translation>
    </message>
    <message>
        <source>It goes to {address}. The outbox shows it until it is sent.</source>
        <translation>{address} adresine gidiyor. Gönderilene dek Giden kutusunda görünür.</translation>
    </message>
    <message>
        <source>It went to</source>
        <translation>Gönderildiği yer</translation>
    </message>
    <message>
        <source>Item {number} has no English description.</source>
        <translation>{number}. kalemin İngilizce tanımı yok.</translation>
    </message>
    <message>
        <source>Item {number} has no HS code.</source>
        <translation>{number}. kalemin GTİP kodu yok.</translation>
    </message>
    <message>
        <source>Item {number} has no country of origin.</source>
        <translation>{number}. kalemin menşe ülkesi yok.</translation>
    </message>
    <message>
        <source>Item {number} has no quantity or weight.</source>
        <translation>{number}. kalemin adedi ya da ağırlığı yok.</translation>
    </message>
    <message>
        <source>Item {number} is in another currency.</source>
        <translation>{number}. kalem başka para biriminde.</translation>
    </message>
    <message>
        <source>Let it go in Orders; its label is then bought by itself.</source>
        <translation>Siparişler&apos;de serbest bırakın; etiketi sonra kendiliğinden alınır.</translation>
    </message>
    <message>
        <source>Letters that this carrier cannot take: {field}.</source>
        <translation>Bu kargonun alamadığı harfler: {field}.</translation>
    </message>
    <message>
        <source>Look at it in Set-up, Carriers, or choose another service.</source>
        <translation>Ayarlar, Kargolar&apos;da bakın ya da başka hizmet seçin.</translation>
    </message>
    <message>
        <source>Look at the carrier&apos;s own list.</source>
        <translation>Kargonun kendi listesine bakın.</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Make two shipments.</source>
        <translation>İki gönderi yapın.</translation>
    </message>
    <message>
        <source>No side may be longer than {size} cm.</source>
        <translation>Hiçbir kenar {size} cm&apos;den uzun olamaz.</translation>
    </message>
    <message>
        <source>Raise it in the plan, or leave these for the next batch.</source>
        <translation>Planda yükseltin ya da bunları sonraki toplu işe bırakın.</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>İkinci satır</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Set it in Set-up, Shop.</source>
        <translation>Ayarlar, Mağaza&apos;da girin.</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Eyalet veya bölge</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>Sipariş bekletiliyor.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not set.</source>
        <translation>Gönderen adresi girilmemiş.</translation>
    </message>
    <message>
        <source>This carrier asks for no signature here.</source>
        <translation>Bu kargo burada imza almaz.</translation>
    </message>
    <message>
        <source>This carrier does not collect in your country.</source>
        <translation>Bu kargo ülkenizden almaz.</translation>
    </message>
    <message>
        <source>This carrier does not cross borders here.</source>
        <translation>Bu kargo burada sınır geçmez.</translation>
    </message>
    <message>
        <source>This carrier does not let the receiver pay.</source>
        <translation>Bu kargoda alıcı ödemesi yok.</translation>
    </message>
    <message>
        <source>This carrier has no pickup points here.</source>
        <translation>Bu kargonun burada teslim noktası yok.</translation>
    </message>
    <message>
        <source>This carrier insures nothing here.</source>
        <translation>Bu kargo burada sigorta yapmaz.</translation>
    </message>
    <message>
        <source>This carrier takes no such dangerous goods here.</source>
        <translation>Bu kargo burada böyle tehlikeli madde almaz.</translation>
    </message>
    <message>
        <source>This carrier takes one box a shipment here.</source>
        <translation>Bu kargo burada gönderi başına tek koli alır.</translation>
    </message>
    <message>
        <source>This carrier takes {count} boxes at most.</source>
        <translation>Bu kargo en çok {count} koli alır.</translation>
    </message>
    <message>
        <source>This is no country.</source>
        <translation>Bu bir ülke değil.</translation>
    </message>
    <message>
        <source>To which address?</source>
        <translation>Hangi adrese?</translation>
    </message>
    <message>
        <source>Two boxes have the same key.</source>
        <translation>İki koli aynı anahtarı taşıyor.</translation>
    </message>
    <message>
        <source>Use its two letters, like TR.</source>
        <translation>İki harfini yazın, TR gibi.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit in Set-up, then try again.</source>
        <translation>Bekleyin ya da Ayarlar&apos;da sınırı yükseltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>What is in the box must be told to the customs.</source>
        <translation>Kolinin içeriği gümrüğe bildirilmeli.</translation>
    </message>
    <message>
        <source>Write it in Latin letters, or use what is offered.</source>
        <translation>Latin harfleriyle yazın ya da önerileni kullanın.</translation>
    </message>
    <message>
        <source>Write it in Latin letters.</source>
        <translation>Latin harfleriyle yazın.</translation>
    </message>
    <message>
        <source>mail it</source>
        <translation>gönder</translation>
    </message>
    <message>
        <source>mail the failures</source>
        <translation>hataları gönder</translation>
    </message>
    <message>
        <source>{number}, which leaves with this one, was cancelled</source>
        <translation>bununla birlikte giden {number} iptal edildi</translation>
    </message>
    <message>
        <source>With any of these tags</source>
        <translation>Şu etiketlerden biri olanlar</translation>
    </message>
    <message>
        <source>With none of these tags</source>
        <translation>Şu etiketlerden hiçbiri olmayanlar</translation>
    </message>
    <message>
        <source>not tagged {tags}</source>
        <translation>{tags} etiketi olmayan</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>{tags} etiketli</translation>
    </message>
    <message>
        <source>A label with the old address is bought and not yet handed over.</source>
        <translation>Eski adresli etiket alındı ve henüz verilmedi.</translation>
    </message>
    <message>
        <source>A leftover needs an owner.</source>
        <translation>Kalanın bir sorumlusu olmalı.</translation>
    </message>
    <message>
        <source>A parcel can be added only to an order that ships and has one.</source>
        <translation>Yalnız gönderilecek ve kolisi olan siparişe koli eklenir.</translation>
    </message>
    <message>
        <source>A return or a replacement is another thing.</source>
        <translation>İade ya da değişim başka bir iştir.</translation>
    </message>
    <message>
        <source>A weight is a number of grams.</source>
        <translation>Ağırlık gram olarak bir sayıdır.</translation>
    </message>
    <message>
        <source>A weight is above nothing.</source>
        <translation>Ağırlık sıfırdan büyük olmalı.</translation>
    </message>
    <message>
        <source>Ask for the refund at the carrier, or ship with this label.</source>
        <translation>İadeyi kargodan isteyin ya da bu etiketle gönderin.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Başka birini seçin.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Listeden birini seçin.</translation>
    </message>
    <message>
        <source>Choose orders that are ready to ship.</source>
        <translation>Gönderime hazır sipariş seçin.</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>Yeniden sayın.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>It has a name, an @ and a place.</source>
        <translation>Ad, @ ve yer içerir.</translation>
    </message>
    <message>
        <source>It is being bought or printed; look at the outbox.</source>
        <translation>Alınıyor ya da yazdırılıyor; Giden kutusuna bakın.</translation>
    </message>
    <message>
        <source>Label its first parcel before.</source>
        <translation>Önce ilk kolisini etiketleyin.</translation>
    </message>
    <message>
        <source>Look at it anew.</source>
        <translation>Yeniden bakın.</translation>
    </message>
    <message>
        <source>Look at the day anew.</source>
        <translation>Güne yeniden bakın.</translation>
    </message>
    <message>
        <source>Look at the list anew.</source>
        <translation>Listeye yeniden bakın.</translation>
    </message>
    <message>
        <source>Look at the list of runs.</source>
        <translation>Çalışma listesine bakın.</translation>
    </message>
    <message>
        <source>Look at the numbers.</source>
        <translation>Numaralara bakın.</translation>
    </message>
    <message>
        <source>Name somebody.</source>
        <translation>Birini yazın.</translation>
    </message>
    <message>
        <source>No label of this run stands there.</source>
        <translation>Bu çalışmanın orada etiketi yok.</translation>
    </message>
    <message>
        <source>Nothing is to be paused.</source>
        <translation>Duraklatılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing is to be stopped.</source>
        <translation>Durdurulacak bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing new was scanned out for {carrier}.</source>
        <translation>{carrier} için yeni çıkış okutulmadı.</translation>
    </message>
    <message>
        <source>Nothing of these orders can be packed now.</source>
        <translation>Bu siparişlerden şimdi paketlenecek yok.</translation>
    </message>
    <message>
        <source>Nothing of this line is owed any more.</source>
        <translation>Bu satırdan borç kalmadı.</translation>
    </message>
    <message>
        <source>Nothing was merged into this order.</source>
        <translation>Bu siparişe bir şey birleştirilmedi.</translation>
    </message>
    <message>
        <source>Open the order anew.</source>
        <translation>Siparişi yeniden açın.</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>Çalıştır</translation>
    </message>
    <message>
        <source>Say why, then the day can be closed.</source>
        <translation>Nedenini yazın, sonra gün kapanır.</translation>
    </message>
    <message>
        <source>Scan the last good one of it.</source>
        <translation>Rulonun son sağlam etiketini okutun.</translation>
    </message>
    <message>
        <source>Scan the parcels at the door first.</source>
        <translation>Önce kolileri kapıda okutun.</translation>
    </message>
    <message>
        <source>Search for it anew.</source>
        <translation>Yeniden arayın.</translation>
    </message>
    <message>
        <source>Something is left over today.</source>
        <translation>Bugünden kalan var.</translation>
    </message>
    <message>
        <source>The label is being bought at this moment.</source>
        <translation>Etiket şu anda alınıyor.</translation>
    </message>
    <message>
        <source>The weight of the parcel is missing.</source>
        <translation>Kolinin ağırlığı eksik.</translation>
    </message>
    <message>
        <source>There is a plan {name} already.</source>
        <translation>{name} adlı plan zaten var.</translation>
    </message>
    <message>
        <source>There is no label to print now.</source>
        <translation>Şimdi yazdırılacak etiket yok.</translation>
    </message>
    <message>
        <source>There is no plan {name}.</source>
        <translation>{name} adlı plan yok.</translation>
    </message>
    <message>
        <source>There is no run {number}.</source>
        <translation>{number} numaralı çalışma yok.</translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation>Böyle bir hizmet yok.</translation>
    </message>
    <message>
        <source>These orders are packed or labelled together already.</source>
        <translation>Bu siparişler birlikte paketlendi ya da etiketlendi.</translation>
    </message>
    <message>
        <source>This document is not here any more.</source>
        <translation>Bu belge artık burada değil.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Bu bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>This is no label of this roll.</source>
        <translation>Bu, bu rulonun etiketi değil.</translation>
    </message>
    <message>
        <source>This is no leftover.</source>
        <translation>Bu kalan bir şey değil.</translation>
    </message>
    <message>
        <source>This line is not here any more.</source>
        <translation>Bu satır artık burada değil.</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Bu sipariş artık burada değil.</translation>
    </message>
    <message>
        <source>This order is not in the run any more.</source>
        <translation>Bu sipariş artık çalışmada değil.</translation>
    </message>
    <message>
        <source>This paper is not drawn yet.</source>
        <translation>Bu kâğıt henüz hazırlanmadı.</translation>
    </message>
    <message>
        <source>This parcel has left or is gone.</source>
        <translation>Bu koli çıktı ya da artık yok.</translation>
    </message>
    <message>
        <source>This parcel has left.</source>
        <translation>Bu koli çıktı.</translation>
    </message>
    <message>
        <source>This parcel has no label to give back.</source>
        <translation>Bu kolinin geri verilecek etiketi yok.</translation>
    </message>
    <message>
        <source>This plan is being tried at this moment.</source>
        <translation>Bu plan şu anda deneniyor.</translation>
    </message>
    <message>
        <source>This run is not under way.</source>
        <translation>Bu çalışma sürmüyor.</translation>
    </message>
    <message>
        <source>This run is over.</source>
        <translation>Bu çalışma bitti.</translation>
    </message>
    <message>
        <source>This run is under way.</source>
        <translation>Bu çalışma sürüyor.</translation>
    </message>
    <message>
        <source>Unpack the box and void its label first.</source>
        <translation>Önce koliyi boşaltıp etiketini geri verin.</translation>
    </message>
    <message>
        <source>Void that label first, then change the address.</source>
        <translation>Önce etiketi geri verin, sonra adresi değiştirin.</translation>
    </message>
    <message>
        <source>Wait a moment, then print it again.</source>
        <translation>Biraz bekleyip yeniden yazdırın.</translation>
    </message>
    <message>
        <source>Wait until the outbox has done with it, then try again.</source>
        <translation>Giden kutusu bitirene dek bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Weigh it again.</source>
        <translation>Yeniden tartın.</translation>
    </message>
    <message>
        <source>Weigh it.</source>
        <translation>Tartın.</translation>
    </message>
    <message>
        <source>chosen orders</source>
        <translation>seçili siparişler</translation>
    </message>
    <message>
        <source>{carrier} takes no label back here.</source>
        <translation>{carrier} burada etiketi geri almıyor.</translation>
    </message>
    <message>
        <source>{missing} cannot be short of {open} that are open.</source>
        <translation>Açık {open} adetten {missing} eksik olamaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen order(s): with the steps of {plan}?</source>
        <translation>
            <numerusform>%n seçili sipariş: {plan} adımlarıyla mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of failures goes to {address} and prints with the batch.</source>
        <translation>Hata listesi {address} adresine gider ve toplu işle yazdırılır.</translation>
    </message>
    <message>
        <source>The list of failures goes to {address}.</source>
        <translation>Hata listesi {address} adresine gider.</translation>
    </message>
    <message>
        <source>The list of failures prints with the batch.</source>
        <translation>Hata listesi toplu işle yazdırılır.</translation>
    </message>
</context>
<context>
    <name>Chase</name>
    <message>
        <source>Carrier</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Carrier called</source>
        <translation>Kargo arandı</translation>
    </message>
    <message>
        <source>Claim filed</source>
        <translation>Tazmin başvurusu yapıldı</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>Nasıl çözüldü?</translation>
    </message>
    <message>
        <source>I take it on</source>
        <translation>Ben ilgileniyorum</translation>
    </message>
    <message numerus="yes">
        <source>Lost, no news, %n day(s)</source>
        <translation>
            <numerusform>Kayıp, %n gündür haber yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No first scan, %n day(s)</source>
        <translation>
            <numerusform>İlk tarama yok, %n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No news, %n day(s)</source>
        <translation>
            <numerusform>%n gündür haber yok</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel is silent. Their carriers tell of all of them.</source>
        <translation>Habersiz koli yok. Kargolar hepsinden haber veriyor.</translation>
    </message>
    <message>
        <source>Nobody has looked after it yet.</source>
        <translation>Henüz kimse ilgilenmedi.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Order {number} sends its goods again.</source>
        <translation>Ürünler {number} siparişiyle yeniden gönderiliyor.</translation>
    </message>
    <message>
        <source>Press A once more: a new order sends its goods again.</source>
        <translation>A’ya bir daha basın: yeni bir sipariş ürünleri yeniden gönderir.</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Send the goods again</source>
        <translation>Ürünleri yeniden gönder</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Çözüldü</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Sessizlik</translation>
    </message>
    <message>
        <source>Silent and lost parcels</source>
        <translation>Habersiz ve kayıp koliler</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kimde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message numerus="yes">
        <source>Why is it put off for %n day(s)?</source>
        <translation>
            <numerusform>Neden %n gün erteleniyor?</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Müşteriye yaz</translation>
    </message>
    <message>
        <source>Written down: {what}.</source>
        <translation>Not edildi: {what}.</translation>
    </message>
    <message>
        <source>carrier called</source>
        <translation>kargo arandı</translation>
    </message>
    <message>
        <source>claim filed</source>
        <translation>tazmin başvurusu yapıldı</translation>
    </message>
    <message>
        <source>customer written to</source>
        <translation>müşteriye yazıldı</translation>
    </message>
    <message>
        <source>goods sent again</source>
        <translation>ürünler yeniden gönderildi</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>ertelendi</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>yeniden gönder</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>çözüldü</translation>
    </message>
    <message>
        <source>take it on</source>
        <translation>üstlen</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>üstlenildi</translation>
    </message>
    <message>
        <source>where is it?</source>
        <translation>nerede?</translation>
    </message>
    <message>
        <source>{what}, {when}, {who}</source>
        <translation>{what}, {when}, {who}</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n açık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n koli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are left over</source>
        <translation>
            <numerusform>%n koli kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>1 parcel is left over</source>
        <translation>1 koli kaldı</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Tutuyor</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Günü kapat</translation>
    </message>
    <message numerus="yes">
        <source>Close the day: %n still open</source>
        <translation>
            <numerusform>Günü kapat: %n açık</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Kapatılan günler</translation>
    </message>
    <message>
        <source>Closing with open ones asks for a reason and keeps it</source>
        <translation>Açık varken kapatmak bir neden sorar ve saklar</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>Gün sonu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Gidecek</translation>
    </message>
    <message>
        <source>Enter again: {verb}</source>
        <translation>Tekrar Enter: {verb}</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>Basılıyor.</translation>
    </message>
    <message>
        <source>Its label is not bought yet.</source>
        <translation>Etiketi henüz alınmadı.</translation>
    </message>
    <message>
        <source>Label bought {time}, cancelled {later}.</source>
        <translation>Etiket {time} alındı, {later} iptal edildi.</translation>
    </message>
    <message>
        <source>Label bought {time}, never packed.</source>
        <translation>Etiket {time} alındı, hiç paketlenmedi.</translation>
    </message>
    <message>
        <source>Label bought {time}, not printed.</source>
        <translation>Etiket {time} alındı, basılmadı.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bak</translation>
    </message>
    <message>
        <source>Look for it, then scan</source>
        <translation>Ara, sonra okut</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Manifest {number}</source>
        <translation>Liste {number}</translation>
    </message>
    <message>
        <source>Manifest {what} is made.</source>
        <translation>{what} numaralı liste hazır.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Etiket yok</translation>
    </message>
    <message>
        <source>No parcel was labelled today.</source>
        <translation>Bugün hiçbir koli etiketlenmedi.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Kimse</translation>
    </message>
    <message>
        <source>Nothing is left over. Every parcel is where it should be.</source>
        <translation>Geriye kalan yok. Her koli olması gereken yerde.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Siparişi aç</translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation>Paketle</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Paketlendi</translation>
    </message>
    <message>
        <source>Packed {time} at {bench}, not scanned out. The driver may have it.</source>
        <translation>{time} {bench} üzerinde paketlendi, çıkışta okutulmadı. Şoförde olabilir.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Tekrar bas</translation>
    </message>
    <message numerus="yes">
        <source>Print and sign for %n</source>
        <translation>
            <numerusform>Bas ve %n koli için imzala</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the label, free</source>
        <translation>Etiketi bas, ücretsiz</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Basıldı</translation>
    </message>
    <message>
        <source>Put on the manifest</source>
        <translation>Listeye ekle</translation>
    </message>
    <message>
        <source>Refund until today.</source>
        <translation>İade son günü bugün.</translation>
    </message>
    <message numerus="yes">
        <source>Refund until {day}, %n day(s).</source>
        <translation>
            <numerusform>İade son günü {day}, %n gün.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the parcels out first, F4.</source>
        <translation>Önce kolileri çıkışta okutun, F4.</translation>
    </message>
    <message>
        <source>Scanned out</source>
        <translation>Çıkışta</translation>
    </message>
    <message>
        <source>Scanned out {time}, on no manifest yet.</source>
        <translation>{time} çıkışta okutuldu, henüz listede değil.</translation>
    </message>
    <message>
        <source>Ship tomorrow</source>
        <translation>Yarın gönder</translation>
    </message>
    <message>
        <source>Ships {day}</source>
        <translation>{day} gidiyor</translation>
    </message>
    <message>
        <source>Should have left, has no label.</source>
        <translation>Gitmiş olmalıydı, etiketi yok.</translation>
    </message>
    <message>
        <source>Should leave by {day}, has no label.</source>
        <translation>En geç {day} gitmeli, etiketi yok.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Borçlu kalınan</translation>
    </message>
    <message>
        <source>The day is closed. Its sheet is number {what}.</source>
        <translation>Gün kapatıldı. Belgesi {what} numara.</translation>
    </message>
    <message>
        <source>Too late for a refund.</source>
        <translation>İade için çok geç.</translation>
    </message>
    <message>
        <source>Void label</source>
        <translation>Etiketi iptal et</translation>
    </message>
    <message>
        <source>Void label, {price} back</source>
        <translation>İptal et, {price} geri</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>Kalanlar</translation>
    </message>
    <message>
        <source>Who takes care of {number}?</source>
        <translation>{number} ile kim ilgileniyor?</translation>
    </message>
    <message numerus="yes">
        <source>Why do %n stay? Enter closes</source>
        <translation>
            <numerusform>%n koli neden kalıyor? Enter kapatır</numerusform>
        </translation>
    </message>
    <message>
        <source>close the day</source>
        <translation>günü kapat</translation>
    </message>
    <message>
        <source>closed days</source>
        <translation>kapatılan günler</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>yap</translation>
    </message>
    <message>
        <source>each has an owner and a next step</source>
        <translation>her birinin sahibi ve sonraki adımı var</translation>
    </message>
    <message>
        <source>give to someone</source>
        <translation>birine ver</translation>
    </message>
    <message>
        <source>look at the manifest</source>
        <translation>listeye bak</translation>
    </message>
    <message>
        <source>next carrier</source>
        <translation>sonraki kargo</translation>
    </message>
    <message numerus="yes">
        <source>on %n manifest(s) today</source>
        <translation>
            <numerusform>bugün %n listede</numerusform>
        </translation>
    </message>
    <message>
        <source>print manifest</source>
        <translation>listeyi bas</translation>
    </message>
    <message>
        <source>scanned out, on no manifest yet</source>
        <translation>çıkışta okutuldu, henüz listede değil</translation>
    </message>
    <message>
        <source>ship tomorrow</source>
        <translation>yarın gönder</translation>
    </message>
    <message>
        <source>still owed</source>
        <translation>borçlu kalınan</translation>
    </message>
    <message>
        <source>void its label</source>
        <translation>etiketini iptal et</translation>
    </message>
    <message>
        <source>{carrier}, manifest {number}</source>
        <translation>{carrier}, liste {number}</translation>
    </message>
    <message>
        <source>{carrier}, next manifest</source>
        <translation>{carrier}, sonraki liste</translation>
    </message>
    <message numerus="yes">
        <source>{n}, %n more</source>
        <translation>
            <numerusform>{n}, %n fazla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}, %n short</source>
        <translation>
            <numerusform>{n}, %n eksik</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} can leave today.</source>
        <translation>{what} bugün gidebilir.</translation>
    </message>
    <message>
        <source>{what} has an owner.</source>
        <translation>{what} için sorumlu var.</translation>
    </message>
    <message>
        <source>{what} ships next working day.</source>
        <translation>{what} sonraki iş günü gidiyor.</translation>
    </message>
    <message>
        <source>{what}: nothing more of this line is owed.</source>
        <translation>{what}: bu satırdan artık borç yok.</translation>
    </message>
    <message>
        <source>{what}: the carrier is asked to take the label back.</source>
        <translation>{what}: kargodan etiketi geri alması isteniyor.</translation>
    </message>
    <message>
        <source>{what}: the date is kept.</source>
        <translation>{what}: tarih saklandı.</translation>
    </message>
    <message>
        <source>{what}: the label prints again.</source>
        <translation>{what}: etiket tekrar basılıyor.</translation>
    </message>
    <message>
        <source>carriers’ lists against ours</source>
        <translation>kargo listeleri ile bizimki</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message numerus="yes">
        <source>%n label(s) wait.</source>
        <translation>
            <numerusform>%n etiket bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden sor</translation>
    </message>
    <message>
        <source>Ask all again</source>
        <translation>Hepsine yeniden sor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>No printer has been heard of yet. Set one up with F8.</source>
        <translation>Henüz hiçbir yazıcıdan haber yok. F8 ile bir tane kurun.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Yazıcılar</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>And read the message the customer would get</source>
        <translation>Müşteriye gidecek mesajı da okuyun</translation>
    </message>
    <message>
        <source>Light, dark, contrast</source>
        <translation>Açık, koyu, kontrast</translation>
    </message>
    <message>
        <source>No account, no carrier, no printer. Nothing is sent to anybody</source>
        <translation>Hesap, kargo, yazıcı gerekmez. Kimseye bir şey gönderilmez</translation>
    </message>
    <message>
        <source>No scanner at hand? Press / and type the code</source>
        <translation>Okuyucu yok mu? / tuşuna basıp kodu yazın</translation>
    </message>
    <message>
        <source>Nothing to set up. The demo shop has its own orders, and its printer shows the labels on the screen.</source>
        <translation>Ayar gerekmez. Deneme mağazasının kendi siparişleri var; yazıcısı etiketleri ekranda gösterir.</translation>
    </message>
    <message>
        <source>On the screen, in the size of your paper</source>
        <translation>Ekranda, kâğıdınızın boyunda</translation>
    </message>
    <message>
        <source>Open an order file</source>
        <translation>Sipariş dosyası aç</translation>
    </message>
    <message>
        <source>Or press G: the demo hands you one</source>
        <translation>Ya da G’ye basın: deneme size bir tane verir</translation>
    </message>
    <message>
        <source>Press W and type the grams</source>
        <translation>W’ye basıp gramı yazın</translation>
    </message>
    <message>
        <source>Scan an order</source>
        <translation>Sipariş okutun</translation>
    </message>
    <message>
        <source>Scan each item</source>
        <translation>Her ürünü okutun</translation>
    </message>
    <message>
        <source>Scan it out</source>
        <translation>Çıkışta okutun</translation>
    </message>
    <message>
        <source>Ship your first parcel in two minutes</source>
        <translation>İlk kolinizi iki dakikada gönderin</translation>
    </message>
    <message>
        <source>Shopify’s export, or any CSV or XLSX</source>
        <translation>Shopify dışa aktarımı ya da herhangi bir CSV, XLSX</translation>
    </message>
    <message>
        <source>The label appears</source>
        <translation>Etiket çıkar</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>Deneme mağazasını aç</translation>
    </message>
    <message>
        <source>Weigh the box</source>
        <translation>Kutuyu tartın</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>Ne yapacaksınız</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A batch ordered the label from {carrier}: {reason}</source>
        <translation>Toplu basım etiketi {carrier} firmasından istedi: {reason}</translation>
    </message>
    <message>
        <source>A line that nobody sends was closed</source>
        <translation>Gönderilmeyen bir satır kapatıldı</translation>
    </message>
    <message>
        <source>A question was put: {subject}</source>
        <translation>Soru soruldu: {subject}</translation>
    </message>
    <message>
        <source>A wrong scan was stopped: {code}</source>
        <translation>Yanlış okutma durduruldu: {code}</translation>
    </message>
    <message>
        <source>An item went into the box</source>
        <translation>Kutuya bir ürün kondu</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Sipariş geldi</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Değişti: {what}</translation>
    </message>
    <message>
        <source>Goes in a parcel of its own again</source>
        <translation>Yeniden ayrı kolide gidiyor</translation>
    </message>
    <message>
        <source>Goes in one parcel with order {into}</source>
        <translation>{into} siparişiyle aynı kolide gidiyor</translation>
    </message>
    <message>
        <source>Handed over to {carrier}</source>
        <translation>Kargoya verildi: {carrier}</translation>
    </message>
    <message>
        <source>It comes later than promised, by {latest}</source>
        <translation>Söz verilenden geç gelecek, en geç {latest}</translation>
    </message>
    <message>
        <source>Label bought from {carrier}: {tracking_number}</source>
        <translation>Etiket alındı, {carrier}: {tracking_number}</translation>
    </message>
    <message>
        <source>Label printed: {evidence}</source>
        <translation>Etiket basıldı: {evidence}</translation>
    </message>
    <message>
        <source>Label {tracking_number} came out unfit for use</source>
        <translation>{tracking_number} etiketi bozuk çıktı</translation>
    </message>
    <message>
        <source>Label {tracking_number} was given back</source>
        <translation>{tracking_number} etiketi geri verildi</translation>
    </message>
    <message>
        <source>Missing on the shelf: {short}</source>
        <translation>Rafta eksik: {short}</translation>
    </message>
    <message>
        <source>No longer on hold</source>
        <translation>Artık beklemede değil</translation>
    </message>
    <message>
        <source>Not known whether the label came out: {reason}</source>
        <translation>Etiketin çıkıp çıkmadığı bilinmiyor: {reason}</translation>
    </message>
    <message>
        <source>Opened on {station}</source>
        <translation>Masada açıldı: {station}</translation>
    </message>
    <message>
        <source>Promised for {earliest} to {latest}</source>
        <translation>Söz verilen teslim: {earliest} – {latest}</translation>
    </message>
    <message>
        <source>Put on hold: {reason}</source>
        <translation>Beklemeye alındı: {reason}</translation>
    </message>
    <message>
        <source>The box differed from what its label was bought for: {differences}</source>
        <translation>Kutu, etiketin alındığı içerikten farklıydı: {differences}</translation>
    </message>
    <message>
        <source>The box was closed for {carrier}: {reason}</source>
        <translation>Kutu kapandı, {carrier} ile: {reason}</translation>
    </message>
    <message>
        <source>The box was emptied</source>
        <translation>Kutu boşaltıldı</translation>
    </message>
    <message>
        <source>The carrier has been silent for {hours} hours</source>
        <translation>Kargo firmasından {hours} saattir haber yok</translation>
    </message>
    <message>
        <source>The customer asked where it is, by {channel}</source>
        <translation>Müşteri nerede olduğunu sordu: {channel}</translation>
    </message>
    <message>
        <source>The customer is told about the order</source>
        <translation>Müşteri sipariş hakkında bilgilendiriliyor</translation>
    </message>
    <message>
        <source>The customer was not told: {reason}</source>
        <translation>Müşteriye bildirilmedi: {reason}</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>Müşteriye bildirildi</translation>
    </message>
    <message>
        <source>The hand-over was taken back</source>
        <translation>Kargoya verme geri alındı</translation>
    </message>
    <message>
        <source>The label on the box was scanned</source>
        <translation>Kutudaki etiket okutuldu</translation>
    </message>
    <message>
        <source>The question was answered: {answer}</source>
        <translation>Soru yanıtlandı: {answer}</translation>
    </message>
    <message>
        <source>What is owed is expected around {until}</source>
        <translation>Borçlu kalınan yaklaşık {until} bekleniyor</translation>
    </message>
    <message>
        <source>{carrier} refused the label: {reason}</source>
        <translation>{carrier} etiketi reddetti: {reason}</translation>
    </message>
    <message>
        <source>{carrier} was chosen at {price}</source>
        <translation>{carrier}, {price} fiyatla seçildi</translation>
    </message>
    <message>
        <source>Taken back at the shop: {tracking_number}</source>
        <translation>Mağazada geri alındı: {tracking_number}</translation>
    </message>
    <message>
        <source>The shop was not told: {reason}</source>
        <translation>Mağazaya bildirilemedi: {reason}</translation>
    </message>
    <message>
        <source>The shop was told: {tracking_number}</source>
        <translation>Mağazaya bildirildi: {tracking_number}</translation>
    </message>
    <message>
        <source>A claim was filed with the carrier</source>
        <translation>Kargoya tazmin başvurusu yapıldı</translation>
    </message>
    <message>
        <source>A delivery failed</source>
        <translation>Bir teslimat başarısız oldu</translation>
    </message>
    <message>
        <source>It counts as lost</source>
        <translation>Kayıp sayılıyor</translation>
    </message>
    <message>
        <source>It is back with us</source>
        <translation>Bize geri geldi</translation>
    </message>
    <message>
        <source>It is on its way back to us</source>
        <translation>Bize geri dönüyor</translation>
    </message>
    <message>
        <source>It is on its way with the carrier</source>
        <translation>Kargoyla yolda</translation>
    </message>
    <message>
        <source>It is ready to be collected</source>
        <translation>Teslim alınmaya hazır</translation>
    </message>
    <message>
        <source>It is with customs</source>
        <translation>Gümrükte</translation>
    </message>
    <message>
        <source>It was delivered</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Its goods go again with order {reason}</source>
        <translation>Ürünler {reason} siparişiyle yeniden gidiyor</translation>
    </message>
    <message>
        <source>Somebody looked after the parcel: {what}</source>
        <translation>Koliyle ilgilenildi: {what}</translation>
    </message>
    <message>
        <source>Somebody took the silent parcel on</source>
        <translation>Habersiz koliyi biri üstlendi</translation>
    </message>
    <message>
        <source>The customer was written to about the parcel</source>
        <translation>Koli hakkında müşteriye yazıldı</translation>
    </message>
    <message>
        <source>The driver has it for delivery</source>
        <translation>Dağıtıma çıktı</translation>
    </message>
    <message>
        <source>The silent parcel is settled: {reason}</source>
        <translation>Habersiz koli çözüldü: {reason}</translation>
    </message>
    <message>
        <source>The silent parcel was put off: {reason}</source>
        <translation>Habersiz koli ertelendi: {reason}</translation>
    </message>
    <message>
        <source>The carrier has taken it over</source>
        <translation>Kargo teslim aldı</translation>
    </message>
    <message>
        <source>The carrier said something that is not known here</source>
        <translation>Kargo burada bilinmeyen bir şey bildirdi</translation>
    </message>
    <message>
        <source>The carrier says that it is delayed</source>
        <translation>Kargo geciktiğini söylüyor</translation>
    </message>
    <message>
        <source>The carrier was called about the parcel</source>
        <translation>Koli için kargo arandı</translation>
    </message>
    <message>
        <source>The carrier’s scans came to something new</source>
        <translation>Kargo taramaları yeni bir şey gösterdi</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All keys</source>
        <translation>Tüm tuşlar</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>tüm tuşlar</translation>
    </message>
    <message>
        <source>what ails the printers</source>
        <translation>yazıcıların derdi ne</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Terazi</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>sıfırın altında</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>kapağı açık</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>oynuyor</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>online</source>
        <translation>bağlı</translation>
    </message>
    <message>
        <source>paper is out</source>
        <translation>kâğıt bitti</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>ribbon is out</source>
        <translation>şerit bitti</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durdu</translation>
    </message>
    <message>
        <source>take it off</source>
        <translation>üstünü boşaltın</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>fazla ağır</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Habersiz</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n carrier(s) are asked for their lists.</source>
        <translation>
            <numerusform>%n kargo firmasından listesi isteniyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to the carriers’ lists</source>
        <translation>
            <numerusform>Kargo listeleriyle %n fark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s), compared {time}</source>
        <translation>
            <numerusform>%n etiket, karşılaştırma {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n bakılacak</numerusform>
        </translation>
    </message>
    <message>
        <source>Agrees both ways</source>
        <translation>İki yönde de uyuyor</translation>
    </message>
    <message>
        <source>Ask the carrier why; look at weight and size.</source>
        <translation>Kargoya nedenini sorun; ağırlık ve boyuta bakın.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Carriers’ lists against ours</source>
        <translation>Kargo listeleri ile bizimki</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Şimdi karşılaştır</translation>
    </message>
    <message numerus="yes">
        <source>Compared {time}: %n label(s) differ</source>
        <translation>
            <numerusform>Karşılaştırma {time}: %n etiket farklı</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared {time}: no label that only the carrier knows, none that only we know</source>
        <translation>Karşılaştırma {time}: yalnız kargonun ya da yalnız bizim bildiğimiz etiket yok</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Sorulamadı</translation>
    </message>
    <message>
        <source>Do not send it: void it, then buy another.</source>
        <translation>Göndermeyin: iptal edip yenisini alın.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>İade et</translation>
    </message>
    <message>
        <source>Gives no list</source>
        <translation>Liste vermiyor</translation>
    </message>
    <message>
        <source>Its invoice is the only list.</source>
        <translation>Tek listesi faturasıdır.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>No carrier account is set up.</source>
        <translation>Kargo hesabı tanımlı değil.</translation>
    </message>
    <message>
        <source>No lists</source>
        <translation>Liste yok</translation>
    </message>
    <message>
        <source>None of your carriers gives a list of its labels</source>
        <translation>Kargolarınızın hiçbiri etiket listesi vermiyor</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Henüz karşılaştırılmadı</translation>
    </message>
    <message>
        <source>Not compared yet; it is done every night, or with K, then R</source>
        <translation>Henüz karşılaştırılmadı; her gece yapılır ya da K, sonra R</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Only the carrier knows it</source>
        <translation>Yalnız kargo biliyor</translation>
    </message>
    <message>
        <source>Only we know it</source>
        <translation>Yalnız biz biliyoruz</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Bizde</translation>
    </message>
    <message>
        <source>The price differs</source>
        <translation>Fiyat farklı</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Onlarda</translation>
    </message>
    <message>
        <source>Voided here, still theirs</source>
        <translation>Bizde iptal, onlarda duruyor</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>X again gives label {number} back.</source>
        <translation>Bir kez daha X, {number} etiketini iade eder.</translation>
    </message>
    <message>
        <source>X asks for the refund once more.</source>
        <translation>X iadeyi bir kez daha ister.</translation>
    </message>
    <message>
        <source>X gives it back: it is paid for and on no box.</source>
        <translation>X iade eder: parası ödendi, hiçbir kutuda değil.</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>saat {time}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>compare now</source>
        <translation>şimdi karşılaştır</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>iade et</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>siparişi aç</translation>
    </message>
    <message>
        <source>{carriers} could not be asked</source>
        <translation>{carriers} yanıt vermedi</translation>
    </message>
    <message>
        <source>{carrier} is asked to take {number} back.</source>
        <translation>{carrier} firmasından {number} iadesi isteniyor.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>As it would go out now</source>
        <translation>Şu an gönderilse böyle olurdu</translation>
    </message>
    <message>
        <source>Back to test mode</source>
        <translation>Deneme kipine dön</translation>
    </message>
    <message>
        <source>From now on messages go to customers.</source>
        <translation>Bundan sonra mesajlar müşterilere gider.</translation>
    </message>
    <message>
        <source>It goes as soon as its turn has come.</source>
        <translation>Sırası gelince gönderilir.</translation>
    </message>
    <message>
        <source>It goes at {time}. Until then it can be taken back.</source>
        <translation>Saat {time} gönderilir. O ana kadar geri alınabilir.</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>Yeniden gönderiliyor.</translation>
    </message>
    <message>
        <source>It was never written.</source>
        <translation>Hiç yazılmadı.</translation>
    </message>
    <message>
        <source>It was overtaken: the parcel is further already.</source>
        <translation>Geride kaldı: paket daha ileride.</translation>
    </message>
    <message>
        <source>It was said in the message of another parcel.</source>
        <translation>Başka bir paketin mesajında söylendi.</translation>
    </message>
    <message>
        <source>It went out already. Press R once more to send it again.</source>
        <translation>Zaten gönderildi. Yeniden göndermek için R’ye bir daha basın.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Messages go to customers.</source>
        <translation>Mesajlar müşterilere gidiyor.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Sizi bekliyor</translation>
    </message>
    <message>
        <source>No message here. The scan at the door (F4) begins what is told.</source>
        <translation>Burada mesaj yok. Bildirimler kapıdaki okutmayla (F4) başlar.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Really write to customers? Press G once more, Esc to leave.</source>
        <translation>Gerçekten müşterilere yazılsın mı? G’ye bir daha basın, vazgeçmek için Esc.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Somebody took it back before it went.</source>
        <translation>Gitmeden önce geri alındı.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Taken back: nobody hears it.</source>
        <translation>Geri alındı: kimse duymayacak.</translation>
    </message>
    <message>
        <source>Taken: {answer}</source>
        <translation>Kabul edildi: {answer}</translation>
    </message>
    <message>
        <source>Test mode is on.</source>
        <translation>Deneme kipi açık.</translation>
    </message>
    <message>
        <source>Test mode: every message goes to {address}, none to customers.</source>
        <translation>Deneme kipi: her mesaj {address} adresine gider, müşterilere hiçbiri gitmez.</translation>
    </message>
    <message>
        <source>Test mode: no message goes to customers.</source>
        <translation>Deneme kipi: müşterilere hiçbir mesaj gitmez.</translation>
    </message>
    <message>
        <source>The line broke while it was sent. The outbox asks.</source>
        <translation>Gönderilirken bağlantı koptu. Giden kutusu soruyor.</translation>
    </message>
    <message>
        <source>The message as the customer reads it</source>
        <translation>Müşterinin okuduğu haliyle mesaj</translation>
    </message>
    <message>
        <source>The order has no e-mail address.</source>
        <translation>Siparişte e-posta adresi yok.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>Sipariş iptal edildi.</translation>
    </message>
    <message>
        <source>The parcel is not handed over.</source>
        <translation>Paket kargoya verilmedi.</translation>
    </message>
    <message>
        <source>The sales channel forbids direct messages.</source>
        <translation>Satış kanalı doğrudan mesaja izin vermiyor.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Metinler</translation>
    </message>
    <message>
        <source>The worker writes it …</source>
        <translation>Hazırlanıyor …</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Write to customers</source>
        <translation>Müşterilere yaz</translation>
    </message>
    <message>
        <source>change the words</source>
        <translation>metinleri değiştir</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>süzgeç</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>yeniden gönder</translation>
    </message>
    <message>
        <source>show the order</source>
        <translation>siparişi göster</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>geri al</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>deneme kipi</translation>
    </message>
    <message>
        <source>{language}, {reason}</source>
        <translation>{language}, {reason}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put away</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message numerus="yes">
        <source>%n cancelled, do not pack</source>
        <translation>
            <numerusform>%n iptal, paketlemeyin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) spare</source>
        <translation>
            <numerusform>%n gün var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ürün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n yeni sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot come in</source>
        <translation>
            <numerusform>%n satır içeri alınamıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seçili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to ship · updated {time}</source>
        <translation>
            <numerusform>%n gönderilecek · güncellendi {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>An order is here once all its parcels were scanned out.</source>
        <translation>Tüm kolileri çıkışta okutulan sipariş burada görünür.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Article code</source>
        <translation>Stok kodu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barkod</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Sütunlar arasında</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n order(s)</source>
        <translation>
            <numerusform>%n siparişi içeri al</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>İçeri al</translation>
    </message>
    <message>
        <source>Bringing in {file} …</source>
        <translation>İçeri alınıyor: {file} …</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>İptal zamanı</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>İçeri alınamıyor</translation>
    </message>
    <message>
        <source>Cannot ship</source>
        <translation>Gönderilemez</translation>
    </message>
    <message>
        <source>Cannot ship yet: {n}</source>
        <translation>Henüz gönderilemez: {n}</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Kapıda ödeme</translation>
    </message>
    <message>
        <source>Check this address</source>
        <translation>Bu adresi kontrol edin</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Choose an order file</source>
        <translation>Sipariş dosyası seçin</translation>
    </message>
    <message>
        <source>Choose an order file: CSV, TSV or XLSX, from any shop.</source>
        <translation>Sipariş dosyası seçin: CSV, TSV ya da XLSX, her mağazadan olur.</translation>
    </message>
    <message>
        <source>Choose an order to see its items, parcels and history.</source>
        <translation>Ürünlerini, kolilerini ve geçmişini görmek için bir sipariş seçin.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Raporu kopyala</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Ülke, iki harf</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Customer’s note</source>
        <translation>Müşteri notu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Ondalık işareti</translation>
    </message>
    <message>
        <source>District</source>
        <translation>İlçe</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Bugün çıkmalı</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Everything can ship</source>
        <translation>Hepsi gönderilebilir</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Dosya: {file}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>İlk satırlar</translation>
    </message>
    <message>
        <source>Fix address</source>
        <translation>Adresi düzelt</translation>
    </message>
    <message>
        <source>Fulfilment status</source>
        <translation>Gönderim durumu</translation>
    </message>
    <message>
        <source>H holds the order under the cursor.</source>
        <translation>H, seçili siparişi beklemeye alır.</translation>
    </message>
    <message>
        <source>Here already, changed: {n}</source>
        <translation>Zaten var, değişmiş: {n}</translation>
    </message>
    <message>
        <source>Here already, the same: {n}</source>
        <translation>Zaten var, aynı: {n}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Beklet</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Nasıl okundu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyadı</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>%n gün geç</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Karakterler</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Satır {line}: {reason}</translation>
    </message>
    <message>
        <source>Line’s fulfilment</source>
        <translation>Satırın gönderimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name of the profile to remember</source>
        <translation>Saklanacak profilin adı</translation>
    </message>
    <message>
        <source>Name, number, code</source>
        <translation>Ad, numara, kod</translation>
    </message>
    <message>
        <source>New orders:</source>
        <translation>Yeni siparişler:</translation>
    </message>
    <message>
        <source>New: {n}</source>
        <translation>Yeni: {n}</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>Şehir yok</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Ülke yok</translation>
    </message>
    <message>
        <source>No date promised</source>
        <translation>Tarih yok</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Ürün yok</translation>
    </message>
    <message>
        <source>No label was bought.</source>
        <translation>Etiket alınmadı.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ad yok</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Sipariş seçilmedi</translation>
    </message>
    <message>
        <source>No order here matches “{text}”. Look under All, or clear the search.</source>
        <translation>Burada “{text}” aramasına uyan sipariş yok. Tümü’ne bakın ya da aramayı temizleyin.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Henüz sipariş yok</translation>
    </message>
    <message>
        <source>No street</source>
        <translation>Sokak yok</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>Henüz çıkan yok</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>Bekletilen yok</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Eksik gönderi yok</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Gönderilecek yok</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Beklemede</translation>
    </message>
    <message>
        <source>On hold: {reason}</source>
        <translation>Beklemede: {reason}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Sipariş tarihi</translation>
    </message>
    <message>
        <source>Order files (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Sipariş dosyaları (*.csv *.tsv *.txt *.xlsx);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Sipariş numarası</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Sipariş durumu</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Sipariş tutarı</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>Bulunan siparişler</translation>
    </message>
    <message>
        <source>Orders of which a part has left appear here.</source>
        <translation>Bir kısmı yola çıkan siparişler burada görünür.</translation>
    </message>
    <message>
        <source>Orders with a wrong address or without payment appear here.</source>
        <translation>Adresi yanlış ya da ödemesi eksik siparişler burada görünür.</translation>
    </message>
    <message>
        <source>Orders, the most urgent first</source>
        <translation>Siparişler, en acili üstte</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Kalan borç</translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation>Paketle</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Paketlendi</translation>
    </message>
    <message>
        <source>Parcel {n}</source>
        <translation>Koli {n}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Koliler</translation>
    </message>
    <message>
        <source>Part-shipped</source>
        <translation>Kısmi</translation>
    </message>
    <message numerus="yes">
        <source>Part: %n to come</source>
        <translation>
            <numerusform>Kısmi: %n kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Dosyanın yolu</translation>
    </message>
    <message>
        <source>Path of the order file</source>
        <translation>Sipariş dosyasının yolu</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Ödeme yöntemi</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Ödeme durumu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Toplama listesi</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>Press I to bring in an order file.</source>
        <translation>Sipariş dosyası almak için I’ya basın.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Kalan süre</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Söz verilen teslim</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Adet</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Okuma biçimi</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Okunuyor: {file} …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Reason to hold the order</source>
        <translation>Bekletme nedeni</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>İl, bölge</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Serbest bırak</translation>
    </message>
    <message>
        <source>Remember this reading as</source>
        <translation>Bu okumayı şu adla sakla</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>İçe aktarma raporu</translation>
    </message>
    <message>
        <source>Requires shipping</source>
        <translation>Kargo gerekir</translation>
    </message>
    <message>
        <source>Rows that did not come in: {n}</source>
        <translation>İçeri alınmayan satırlar: {n}</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>Adres, ikinci satır</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>İkinci satır</translation>
    </message>
    <message>
        <source>Service wanted</source>
        <translation>İstenen hizmet</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Raf</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Kargo yöntemi</translation>
    </message>
    <message>
        <source>Ships around</source>
        <translation>Tahmini çıkış</translation>
    </message>
    <message>
        <source>Ships around {day}</source>
        <translation>{day} civarı çıkar</translation>
    </message>
    <message>
        <source>Ships later</source>
        <translation>Sonra çıkar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Still empty: {fields}</source>
        <translation>Hâlâ boş: {fields}</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Sokak</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Sokak ve numara</translation>
    </message>
    <message>
        <source>The most urgent is on top</source>
        <translation>En acili en üstte</translation>
    </message>
    <message>
        <source>The order in full</source>
        <translation>Siparişin tamamı</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Rapor panoya kopyalandı.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nereye</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Gönderilecek</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Birim fiyat</translation>
    </message>
    <message>
        <source>Unit weight</source>
        <translation>Birim ağırlık</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Ödenmedi</translation>
    </message>
    <message>
        <source>Use it and retry</source>
        <translation>Kullan, yeniden dene</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Varyant</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sorun ne</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Sütunlar ne</translation>
    </message>
    <message>
        <source>Which service, and why</source>
        <translation>Hangi hizmet, neden</translation>
    </message>
    <message>
        <source>Why is {number} on hold?</source>
        <translation>{number} neden beklesin?</translation>
    </message>
    <message>
        <source>Why? Enter holds it</source>
        <translation>Neden? Enter bekletir</translation>
    </message>
    <message>
        <source>a table of cells</source>
        <translation>hücreli tablo</translation>
    </message>
    <message numerus="yes">
        <source>arrived, %n item(s)</source>
        <translation>
            <numerusform>ulaştı, %n ürün</numerusform>
        </translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>dikey çizgi |</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>dosya seç</translation>
    </message>
    <message>
        <source>choose what is listed</source>
        <translation>listeyi seç</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>virgül ,</translation>
    </message>
    <message>
        <source>comma 1,5</source>
        <translation>virgül 1,5</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>gün.ay.yıl</translation>
    </message>
    <message>
        <source>details</source>
        <translation>ayrıntı</translation>
    </message>
    <message>
        <source>every row can come in</source>
        <translation>tüm satırlar alınabilir</translation>
    </message>
    <message>
        <source>fix address</source>
        <translation>adresi düzelt</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>devam</translation>
    </message>
    <message numerus="yes">
        <source>handed over, %n item(s)</source>
        <translation>
            <numerusform>kargoya verildi, %n ürün</numerusform>
        </translation>
    </message>
    <message>
        <source>hold</source>
        <translation>beklet</translation>
    </message>
    <message>
        <source>import</source>
        <translation>içe aktar</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>ay/gün/yıl</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>sonraki alan</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>neden yazılmadı</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>ödenmedi</translation>
    </message>
    <message numerus="yes">
        <source>on the bench, %n item(s)</source>
        <translation>
            <numerusform>masada, %n ürün</numerusform>
        </translation>
    </message>
    <message>
        <source>pack</source>
        <translation>paketle</translation>
    </message>
    <message numerus="yes">
        <source>packed, %n item(s)</source>
        <translation>
            <numerusform>paketlendi, %n ürün</numerusform>
        </translation>
    </message>
    <message>
        <source>paid</source>
        <translation>ödendi</translation>
    </message>
    <message>
        <source>pick list</source>
        <translation>toplama listesi</translation>
    </message>
    <message>
        <source>point 1.5</source>
        <translation>nokta 1.5</translation>
    </message>
    <message>
        <source>search</source>
        <translation>ara</translation>
    </message>
    <message>
        <source>select</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>select all that can ship</source>
        <translation>gidebilenlerin hepsini seç</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>noktalı virgül ;</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>sekme</translation>
    </message>
    <message>
        <source>what is listed</source>
        <translation>listelenenler</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>notu var</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>yıl-ay-gün</translation>
    </message>
    <message>
        <source>{bench} packs</source>
        <translation>{bench} paketliyor</translation>
    </message>
    <message>
        <source>{field}: please check</source>
        <translation>{field}: kontrol edin</translation>
    </message>
    <message>
        <source>{file} is in.</source>
        <translation>{file} içeri alındı.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) read. Nothing is stored yet.</source>
        <translation>
            <numerusform>{file}: %n satır okundu. Henüz bir şey kaydedilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is on hold.</source>
        <translation>{number} beklemede.</translation>
    </message>
    <message>
        <source>{number} may leave again.</source>
        <translation>{number} yeniden gönderilebilir.</translation>
    </message>
    <message>
        <source>{number}: the address is used, what was refused is tried again.</source>
        <translation>{number}: yeni adres kullanılıyor, reddedilen yeniden deneniyor.</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} / {m}</translation>
    </message>
    <message>
        <source>Label of {number}</source>
        <translation>{number} etiketi</translation>
    </message>
    <message>
        <source>show the label</source>
        <translation>etiketi göster</translation>
    </message>
    <message>
        <source>Changed by the shop</source>
        <translation>Mağaza değiştirdi</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Menşe ülke</translation>
    </message>
    <message>
        <source>Customs description</source>
        <translation>Gümrük tanımı</translation>
    </message>
    <message>
        <source>Dangerous goods</source>
        <translation>Tehlikeli madde</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>GTİP kodu</translation>
    </message>
    <message>
        <source>Insured value</source>
        <translation>Sigorta bedeli</translation>
    </message>
    <message>
        <source>Maker’s code</source>
        <translation>Üretici kodu</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>Teslimat noktası</translation>
    </message>
    <message>
        <source>Recipient’s tax number</source>
        <translation>Alıcının vergi numarası</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Who pays the freight</source>
        <translation>Kargoyu ödeyen</translation>
    </message>
    <message>
        <source>compare prices</source>
        <translation>fiyatları karşılaştır</translation>
    </message>
    <message>
        <source>Each order gets a parcel and a label of its own. T once more takes them apart.</source>
        <translation>Her sipariş kendi kolisini ve etiketini alır. T bir daha ayırır.</translation>
    </message>
    <message>
        <source>In one parcel with {numbers}</source>
        <translation>{numbers} ile tek kolide</translation>
    </message>
    <message>
        <source>Leaves in the parcel of {numbers}</source>
        <translation>{numbers} kolisinde gider</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Ayır</translation>
    </message>
    <message>
        <source>as a batch</source>
        <translation>toplu iş</translation>
    </message>
    <message>
        <source>take orders apart</source>
        <translation>siparişleri ayır</translation>
    </message>
    <message>
        <source>{number}: each leaves by itself again.</source>
        <translation>{number}: her biri yeniden ayrı gider.</translation>
    </message>
    <message>
        <source>give the label back</source>
        <translation>etiketi iade et</translation>
    </message>
    <message>
        <source>Run as batch</source>
        <translation>Toplu çalıştır</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n answered alike.</source>
        <translation>
            <numerusform>%n soru aynı yanıtı aldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n sa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n iş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n soru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have the same cause:</source>
        <translation>
            <numerusform>%n sorunun nedeni aynı:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the carrier again</source>
        <translation>Kargoya yeniden sor</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Size soruyor</translation>
    </message>
    <message>
        <source>Buy the label for {about}</source>
        <translation>Etiket al: {about}</translation>
    </message>
    <message>
        <source>Check {about}</source>
        <translation>Kontrol et: {about}</translation>
    </message>
    <message>
        <source>Did document {about} come out?</source>
        <translation>{about} numaralı belge çıktı mı?</translation>
    </message>
    <message>
        <source>Did label {number} of {count} of {about} come out?</source>
        <translation>{about} için {count} etiketin {number}. etiketi çıktı mı?</translation>
    </message>
    <message>
        <source>Did the failure list of batch {about} arrive?</source>
        <translation>{about} numaralı toplu basımın sorun listesi geldi mi?</translation>
    </message>
    <message>
        <source>Did the label of {about} come out?</source>
        <translation>{about} etiketi çıktı mı?</translation>
    </message>
    <message>
        <source>Did the message to {name} go out?</source>
        <translation>{name} için mesaj gitti mi?</translation>
    </message>
    <message>
        <source>Did {carrier} sell a label for {about}?</source>
        <translation>{carrier}, {about} için etiket verdi mi?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Draw the packing slip of {about}</source>
        <translation>Sevk fişini hazırla: {about}</translation>
    </message>
    <message>
        <source>Draw the paper {about}</source>
        <translation>{about} belgesini çiz</translation>
    </message>
    <message>
        <source>Draw the papers of batch {about}</source>
        <translation>Toplu basımın belgelerini hazırla: {about}</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Bırakıldı</translation>
    </message>
    <message>
        <source>Every label is bought or printed, every customer is told. What cannot be done at once stands here, with the reason.</source>
        <translation>Tüm etiketler alındı ya da basıldı, tüm müşterilere bildirildi. Hemen yapılamayan iş, nedeniyle burada durur.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Müşteri: {name}</translation>
    </message>
    <message>
        <source>Give back the label of {about}</source>
        <translation>Etiketi geri ver: {about}</translation>
    </message>
    <message>
        <source>Is being done</source>
        <translation>Yapılıyor</translation>
    </message>
    <message>
        <source>It goes by itself. R tries it at once.</source>
        <translation>Kendiliğinden gider. R hemen dener.</translation>
    </message>
    <message>
        <source>It was tried many times. Try again?</source>
        <translation>Birçok kez denendi. Yeniden denensin mi?</translation>
    </message>
    <message>
        <source>Its answer is on the way.</source>
        <translation>Yanıtı yolda.</translation>
    </message>
    <message>
        <source>Look at the printer and on the bench. No prints the same label again, free.</source>
        <translation>Yazıcıya ve masaya bakın. Hayır, aynı etiketi yeniden basar, ücretsiz.</translation>
    </message>
    <message>
        <source>Look at the printer. No prints it again.</source>
        <translation>Yazıcıya bakın. Hayır yeniden basar.</translation>
    </message>
    <message>
        <source>Look in the carrier’s own list. Yes asks for the tracking number, No buys one.</source>
        <translation>Kargo firmasının kendi listesine bakın. Evet takip numarasını sorar, Hayır yeni etiket alır.</translation>
    </message>
    <message>
        <source>Look in the mail server’s log. No sends it again.</source>
        <translation>Posta sunucusunun kaydına bakın. Hayır yeniden gönderir.</translation>
    </message>
    <message>
        <source>Look into your mail. No sends it again.</source>
        <translation>Postanıza bakın. Hayır yeniden gönderir.</translation>
    </message>
    <message>
        <source>Look, then answer. Nothing is done twice on its own.</source>
        <translation>Bakın, sonra yanıtlayın. Hiçbir şey kendiliğinden iki kez yapılmaz.</translation>
    </message>
    <message>
        <source>Mail the failures of batch {about}</source>
        <translation>Toplu basımın sorun listesini gönder: {about}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>No for all</source>
        <translation>Tümü hayır</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Yapılacak bir şey kalmadı.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Bekleyen yok</translation>
    </message>
    <message>
        <source>Order {about} and others go to one customer and address. One parcel?</source>
        <translation>{about} ve başka siparişler aynı müşteriye, aynı adrese gidiyor. Tek koli olsun mu?</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message>
        <source>Print document {about}</source>
        <translation>Belgeyi bas: {about}</translation>
    </message>
    <message>
        <source>Print the label of {about}</source>
        <translation>Etiketi bas: {about}</translation>
    </message>
    <message>
        <source>Put orders of one customer together: {about}</source>
        <translation>Aynı müşterinin siparişlerini birleştir: {about}</translation>
    </message>
    <message>
        <source>Put right what was refused, then press R.</source>
        <translation>Reddedileni düzeltin, sonra R’ye basın.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Run batch {about}</source>
        <translation>Toplu basımı yürüt: {about}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Start the plan {about}</source>
        <translation>Planı başlat: {about}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Tell the customer of {about}</source>
        <translation>Müşteriye yaz: {about}</translation>
    </message>
    <message>
        <source>The YES and NO cards answer too</source>
        <translation>EVET ve HAYIR kartları da yanıtlar</translation>
    </message>
    <message>
        <source>The plan {about} came due while Packbench was off. Run it now?</source>
        <translation>{about} planının saati Packbench kapalıyken geçti. Şimdi yürütülsün mü?</translation>
    </message>
    <message>
        <source>Tracking number of the bought label</source>
        <translation>Alınan etiketin takip numarası</translation>
    </message>
    <message>
        <source>Tracking number, then Enter</source>
        <translation>Takip numarası, sonra Enter</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Şimdi yeniden dene</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>What waits, questions first</source>
        <translation>Bekleyenler, önce sorular</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Work out the promise for {about}</source>
        <translation>Teslim günü: {about}</translation>
    </message>
    <message>
        <source>Write the manifest {about}</source>
        <translation>Teslim listesini yaz: {about}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Yes for all</source>
        <translation>Tümü evet</translation>
    </message>
    <message>
        <source>Yes packs them together. No leaves each by itself.</source>
        <translation>Evet birlikte paketler. Hayır her birini ayrı bırakır.</translation>
    </message>
    <message>
        <source>Yes runs it now. No leaves it out this time.</source>
        <translation>Evet şimdi yürütür. Hayır bu seferlik atlar.</translation>
    </message>
    <message>
        <source>ask the carrier again</source>
        <translation>kargoya yeniden sor</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>no for all of the same cause</source>
        <translation>aynı nedenlilere hayır</translation>
    </message>
    <message>
        <source>show the order</source>
        <translation>siparişi göster</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n kez denendi</numerusform>
        </translation>
    </message>
    <message>
        <source>try again</source>
        <translation>yeniden dene</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>yes for all of the same cause</source>
        <translation>aynı nedenlilere evet</translation>
    </message>
    <message>
        <source>{about} answered.</source>
        <translation>{about} yanıtlandı.</translation>
    </message>
    <message>
        <source>{about} is tried again.</source>
        <translation>{about} yeniden deneniyor.</translation>
    </message>
    <message>
        <source>{code} is not in the outbox.</source>
        <translation>{code} giden kutusunda yok.</translation>
    </message>
    <message>
        <source>Compare the list of {about} with ours</source>
        <translation>{about} listesini bizimkiyle karşılaştır</translation>
    </message>
    <message>
        <source>Look at {about} in the shop</source>
        <translation>{about} siparişine mağazada bak</translation>
    </message>
    <message>
        <source>Take {about} back at the shop</source>
        <translation>{about} bildirimini mağazada geri al</translation>
    </message>
    <message>
        <source>Tell the shop of {about}</source>
        <translation>{about} için mağazaya bildir</translation>
    </message>
    <message>
        <source>Draw the customs papers of {about}</source>
        <translation>{about} gümrük belgelerini çiz</translation>
    </message>
    <message>
        <source>Scan the sticker at the bench, or type its number here.</source>
        <translation>Etiketi tezgâhta okutun ya da numarasını buraya yazın.</translation>
    </message>
    <message>
        <source>Which number from the pad of {carrier} is on {about}?</source>
        <translation>{about} üzerinde {carrier} bloğundan hangi numara var?</translation>
    </message>
    <message>
        <source>Label of {about}</source>
        <translation>{about} etiketi</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>Etiketi göster</translation>
    </message>
    <message>
        <source>show the label</source>
        <translation>etiketi göster</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are still owed</source>
        <translation>
            <numerusform>%n satır hâlâ borç</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message>
        <source>1 line is still owed</source>
        <translation>1 satır hâlâ borç</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Geldi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Not a day. Write 3.5., 2026-05-03 or +7.</source>
        <translation>Bu bir gün değil. 3.5., 2026-05-03 ya da +7 yazın.</translation>
    </message>
    <message>
        <source>Nothing is owed. Lines that come later or were short appear here.</source>
        <translation>Borç yok. Sonra gelecek ya da eksik satırlar burada görünür.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Owe no more</source>
        <translation>Borçtan sil</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Borç</translation>
    </message>
    <message>
        <source>Rest of the order</source>
        <translation>Siparişin kalanı</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Tarih ver</translation>
    </message>
    <message>
        <source>Short on the shelf</source>
        <translation>Rafta eksik</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Borçlu kalınan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>When does it come for {number}?</source>
        <translation>{number} için ne zaman gelir?</translation>
    </message>
    <message>
        <source>When? 3.5. or +7, then Enter</source>
        <translation>Ne zaman? 3.5. ya da +7, Enter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>it is here</source>
        <translation>geldi</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarih yok</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>siparişi aç</translation>
    </message>
    <message>
        <source>owe no more</source>
        <translation>borçtan sil</translation>
    </message>
    <message>
        <source>set the date</source>
        <translation>tarih ver</translation>
    </message>
    <message>
        <source>{day}, passed</source>
        <translation>{day}, geçti</translation>
    </message>
    <message>
        <source>{item} for {number}: C again takes it off the order.</source>
        <translation>{number} için {item}: tekrar C siparişten çıkarır.</translation>
    </message>
    <message>
        <source>Made to order</source>
        <translation>Sipariş üzerine yapılıyor</translation>
    </message>
    <message>
        <source>Ordered ahead</source>
        <translation>Ön sipariş</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ürün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) packed</source>
        <translation>
            <numerusform>%n ürün paketlendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more done</source>
        <translation>
            <numerusform>%n satır daha bitti</numerusform>
        </translation>
    </message>
    <message>
        <source>A service is chosen.</source>
        <translation>Hizmet seçiliyor.</translation>
    </message>
    <message>
        <source>All items come out again. U again, or Esc.</source>
        <translation>Tüm ürünler geri çıkar. Bir daha U ya da Esc.</translation>
    </message>
    <message>
        <source>Ask the lead what is to become of the box.</source>
        <translation>Kutuya ne olacağını sorumluya sorun.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kutu</translation>
    </message>
    <message>
        <source>Box {key}</source>
        <translation>Kutu {key}</translation>
    </message>
    <message>
        <source>Buying the label</source>
        <translation>Etiket alınıyor</translation>
    </message>
    <message>
        <source>Cancelled, do not pack</source>
        <translation>İptal, paketlemeyin</translation>
    </message>
    <message>
        <source>Cannot ship</source>
        <translation>Gönderilemez</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Kutuyu kapatın</translation>
    </message>
    <message>
        <source>Customer’s note</source>
        <translation>Müşteri notu</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Bugün çıkmalı</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Kargoya verildi</translation>
    </message>
    <message>
        <source>In an earlier parcel</source>
        <translation>Önceki kolide</translation>
    </message>
    <message>
        <source>Label bought</source>
        <translation>Etiket alındı</translation>
    </message>
    <message>
        <source>Label came out at {time}</source>
        <translation>Etiket saat {time} çıktı</translation>
    </message>
    <message>
        <source>Label in doubt</source>
        <translation>Etiket belirsiz</translation>
    </message>
    <message>
        <source>Label not bought yet</source>
        <translation>Etiket henüz alınmadı</translation>
    </message>
    <message>
        <source>Label refused</source>
        <translation>Etiket reddedildi</translation>
    </message>
    <message>
        <source>Label scanned back</source>
        <translation>Etiketi okutma</translation>
    </message>
    <message>
        <source>Label voided</source>
        <translation>Etiket iptal edildi</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Son adım</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Geç</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Sıradakiler</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>No code: confirm with</source>
        <translation>Kodsuz, onay tuşu</translation>
    </message>
    <message>
        <source>No date promised yet</source>
        <translation>Henüz tarih yok</translation>
    </message>
    <message>
        <source>No order open</source>
        <translation>Açık sipariş yok</translation>
    </message>
    <message>
        <source>No order waits. Import a file in Orders, F2.</source>
        <translation>Bekleyen sipariş yok. Siparişler’de dosya alın, F2.</translation>
    </message>
    <message>
        <source>Not on its shelf?</source>
        <translation>Rafta yok mu?</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name or the number.</source>
        <translation>Bulunamadı. Adın ya da numaranın bir parçasını deneyin.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Beklemede</translation>
    </message>
    <message>
        <source>One last scan</source>
        <translation>Son bir okutma</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Bir soru</translation>
    </message>
    <message>
        <source>Or the tracking number of its parcel.</source>
        <translation>Ya da kolisinin takip numarasını.</translation>
    </message>
    <message>
        <source>Or type a name or a number</source>
        <translation>Ya da ad veya numara yazın</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paketle</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Paketlendi</translation>
    </message>
    <message>
        <source>Parcel {n}</source>
        <translation>Koli {n}</translation>
    </message>
    <message>
        <source>Parcel {n} of {of}</source>
        <translation>Koli {n} / {of}</translation>
    </message>
    <message>
        <source>Print again, free</source>
        <translation>Yeniden bas, ücretsiz</translation>
    </message>
    <message>
        <source>Print it again; that costs nothing.</source>
        <translation>Yeniden basın, ücretsizdir.</translation>
    </message>
    <message>
        <source>Printing the label</source>
        <translation>Etiket basılıyor</translation>
    </message>
    <message>
        <source>Put the box on the scale, then F</source>
        <translation>Kutuyu teraziye koyun, sonra F</translation>
    </message>
    <message>
        <source>Scan an order</source>
        <translation>Sipariş okutun</translation>
    </message>
    <message>
        <source>Scan next</source>
        <translation>Sıradaki ürünü okutun</translation>
    </message>
    <message>
        <source>Ships around {day}</source>
        <translation>{day} civarı çıkar</translation>
    </message>
    <message>
        <source>Ships later</source>
        <translation>Sonra çıkar</translation>
    </message>
    <message>
        <source>Stick it on, then scan the label</source>
        <translation>Etiketi yapıştırın, sonra okutun</translation>
    </message>
    <message numerus="yes">
        <source>Still to come: %n item(s)</source>
        <translation>
            <numerusform>Sonra çıkacak: %n ürün</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to pack</source>
        <translation>Paketlenecek</translation>
    </message>
    <message>
        <source>Take the next order</source>
        <translation>Sıradaki siparişi al</translation>
    </message>
    <message>
        <source>The carrier did not answer. It is being looked up; buy nothing by hand.</source>
        <translation>Kargo firması yanıt vermedi. Sorgulanıyor; elle etiket almayın.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>The label is not here yet</source>
        <translation>Etiket henüz gelmedi</translation>
    </message>
    <message>
        <source>The label is spoilt</source>
        <translation>Etiket bozuk çıktı</translation>
    </message>
    <message>
        <source>The label was refused</source>
        <translation>Etiket reddedildi</translation>
    </message>
    <message>
        <source>The label was voided</source>
        <translation>Etiket iptal edildi</translation>
    </message>
    <message>
        <source>The printer needs you</source>
        <translation>Yazıcıya bakın</translation>
    </message>
    <message>
        <source>The scan proves three things: it printed, it reads, and it is on this box.</source>
        <translation>Bu okutma üç şeyi kanıtlar: etiket basıldı, okunuyor ve bu kutunun üstünde.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yarın</translation>
    </message>
    <message>
        <source>Type the code, then Enter</source>
        <translation>Kodu yazın, sonra Enter</translation>
    </message>
    <message>
        <source>Un-pack the box?</source>
        <translation>Kutu boşaltılsın mı?</translation>
    </message>
    <message>
        <source>Was it bought?</source>
        <translation>Etiket alındı mı?</translation>
    </message>
    <message>
        <source>Weigh the box, type the grams</source>
        <translation>Kutuyu tartın, gramı yazın</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Gram olarak ağırlık</translation>
    </message>
    <message>
        <source>Whole grams, please.</source>
        <translation>Tam gram yazın.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more item(s)</source>
        <translation>
            <numerusform>ve %n ürün daha</numerusform>
        </translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>sıfırın altında</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>birini seçin</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>expected {low}–{high} g</source>
        <translation>beklenen {low}–{high} g</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>in box {key}, {name}</source>
        <translation>kutu {key}, {name}</translation>
    </message>
    <message>
        <source>it is on this box</source>
        <translation>bu kutunun üstünde</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kaldı</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>bakın</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>en acili üstte</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>oynuyor</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>resim yok</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>ödenmedi</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>of {of}</source>
        <translation>toplam {of}</translation>
    </message>
    <message>
        <source>of {of}, then the box closes</source>
        <translation>toplam {of}, kutu kapanır</translation>
    </message>
    <message>
        <source>of {of}, then weigh the box</source>
        <translation>toplam {of}, sonra tartın</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>ödendi</translation>
    </message>
    <message>
        <source>press W</source>
        <translation>W’ye basın</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>durgun</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>kaldırın</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>söz verilen teslim</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>önerilen</translation>
    </message>
    <message>
        <source>then the box closes</source>
        <translation>sonra kutu kapanır</translation>
    </message>
    <message>
        <source>then weigh the box</source>
        <translation>sonra kutuyu tartın</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>fazla ağır</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>sizi bekliyor</translation>
    </message>
    <message numerus="yes">
        <source>{item}: %n stay owed, the rest goes on. M again, or Esc.</source>
        <translation>
            <numerusform>{item}: %n borç kalır, gerisi devam eder. Tekrar M ya da Esc.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {of} in the box</source>
        <translation>Kutuda {n} / {of}</translation>
    </message>
    <message>
        <source>{sides} cm</source>
        <translation>{sides} cm</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>“{note}”</translation>
    </message>
    <message>
        <source>6 to 12 digits, as in 6109.10.</source>
        <translation>6 ile 12 rakam, örneğin 6109.10.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>GTİP kodu</translation>
    </message>
    <message>
        <source>It is asked once and remembered.</source>
        <translation>Bir kez sorulur ve hatırlanır.</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Üretim yeri</translation>
    </message>
    <message>
        <source>Order {number} leaves the customs border, to {country}.</source>
        <translation>{number} siparişi gümrük sınırını geçiyor: {country}.</translation>
    </message>
    <message>
        <source>Plain English, at most 100 letters.</source>
        <translation>Düz İngilizce, en çok 100 harf.</translation>
    </message>
    <message>
        <source>Remember it and close the box</source>
        <translation>Hatırla ve kutuyu kapat</translation>
    </message>
    <message>
        <source>The country’s two letters, as in TR.</source>
        <translation>Ülkenin iki harfi, örneğin TR.</translation>
    </message>
    <message>
        <source>Value of one, {currency}</source>
        <translation>Bir tanesinin değeri, {currency}</translation>
    </message>
    <message>
        <source>Weight of one, grams</source>
        <translation>Bir tanesinin ağırlığı, gram</translation>
    </message>
    <message>
        <source>What is {article}?</source>
        <translation>{article} nedir?</translation>
    </message>
    <message>
        <source>What it is, in English</source>
        <translation>Nedir, İngilizce</translation>
    </message>
    <message>
        <source>What one of them is worth, as in 12.50.</source>
        <translation>Bir tanesinin değeri, örneğin 12.50.</translation>
    </message>
    <message>
        <source>as in {example}</source>
        <translation>örneğin {example}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) to tell</source>
        <translation>
            <numerusform>%n ürün anlatılacak</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the sticker on the box. / types the number.</source>
        <translation>Etiketi kutuya yapıştırın. / ile numara yazılır.</translation>
    </message>
    <message>
        <source>Scan a number from the pad</source>
        <translation>Bloktan bir numara okutun</translation>
    </message>
    <message>
        <source>That number is not one of this carrier, or a digit is wrong.</source>
        <translation>Bu numara bu kargonun değil ya da bir rakam yanlış.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) bear this number. Look at the shop’s name.</source>
        <translation>
            <numerusform>%n siparişin numarası bu. Mağaza adına bakın.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Which order {number}?</source>
        <translation>Hangi {number}?</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n günlük</numerusform>
        </translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Başka hizmet</translation>
    </message>
    <message>
        <source>Fix it in Orders, F2, or take another service with R. Everything in the box stays counted.</source>
        <translation>Siparişler’de (F2) düzeltin ya da R ile başka hizmet seçin. Kutudaki her şey sayılı kalır.</translation>
    </message>
    <message>
        <source>Grams, please.</source>
        <translation>Lütfen gram olarak.</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>gram</translation>
    </message>
    <message>
        <source>As in 612; or kilograms, as in 0.8.</source>
        <translation>Örneğin 612; ya da kilogram olarak 0,8.</translation>
    </message>
    <message>
        <source>The printer {key} needs you</source>
        <translation>{key} yazıcısına bakın</translation>
    </message>
    <message>
        <source>Tote {n}</source>
        <translation>Kasa {n}</translation>
    </message>
</context>
<context>
    <name>PackKeys</name>
    <message>
        <source>A scan works at any time, on any screen</source>
        <translation>Her ekranda, her an okutabilirsiniz</translation>
    </message>
    <message>
        <source>The customer hears “shipped” only after the scan-out</source>
        <translation>“Yola çıktı” mesajı ancak çıkışta okutunca gider</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>box</source>
        <translation>kutu</translation>
    </message>
    <message>
        <source>confirm without code</source>
        <translation>kodsuz onayla</translation>
    </message>
    <message>
        <source>finalize partial</source>
        <translation>kısmi kapat</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>yeniden bak</translation>
    </message>
    <message>
        <source>next package</source>
        <translation>sonraki koli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>not on its shelf</source>
        <translation>rafta yok</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>siparişler</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>yeniden bas</translation>
    </message>
    <message>
        <source>put the order back</source>
        <translation>siparişi sıraya koy</translation>
    </message>
    <message>
        <source>read the whole note</source>
        <translation>notun tamamını oku</translation>
    </message>
    <message>
        <source>scan out</source>
        <translation>çıkışta okut</translation>
    </message>
    <message>
        <source>search</source>
        <translation>ara</translation>
    </message>
    <message>
        <source>take next order</source>
        <translation>sıradaki sipariş</translation>
    </message>
    <message>
        <source>type a code</source>
        <translation>kod yaz</translation>
    </message>
    <message>
        <source>un-pack</source>
        <translation>boşalt</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>ağırlık</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>başka hizmet</translation>
    </message>
    <message>
        <source>compare prices</source>
        <translation>fiyatları karşılaştır</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>A bucket (S3)</source>
        <translation>Bir depo (S3)</translation>
    </message>
    <message>
        <source>A folder of this computer</source>
        <translation>Bu bilgisayarda bir klasör</translation>
    </message>
    <message>
        <source>A server, by SFTP</source>
        <translation>Bir sunucu, SFTP ile</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Erişim anahtarı</translation>
    </message>
    <message>
        <source>Address for customers</source>
        <translation>Müşterilerin gördüğü adres</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Depo</translation>
    </message>
    <message>
        <source>Check shows it; confirm it once</source>
        <translation>Denetim gösterir; bir kez onaylayın</translation>
    </message>
    <message>
        <source>Check the place</source>
        <translation>Yeri denetle</translation>
    </message>
    <message>
        <source>Days until a page is taken down</source>
        <translation>Sayfanın kaldırılacağı gün sayısı</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Uç nokta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>Depodaki klasör</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>Sunucudaki klasör</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Anahtar dosyası</translation>
    </message>
    <message>
        <source>No place is named yet.</source>
        <translation>Henüz bir yer belirtilmedi.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Puts a page there and takes it down again.</source>
        <translation>Oraya bir sayfa koyar ve geri kaldırır.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Gizli anahtar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Server’s key</source>
        <translation>Sunucunun anahtarı</translation>
    </message>
    <message>
        <source>Stop: {place} shows another key than the confirmed one: {key}. Nothing was sent. Ask your provider before you confirm it.</source>
        <translation>Dur: {place}, onaylanandan başka bir anahtar gösteriyor: {key}. Hiçbir şey gönderilmedi. Onaylamadan önce sağlayıcınıza sorun.</translation>
    </message>
    <message>
        <source>There is no bucket {place} there.</source>
        <translation>Orada {place} adlı bir depo yok.</translation>
    </message>
    <message>
        <source>Tracking pages</source>
        <translation>Takip sayfaları</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Where pages go</source>
        <translation>Sayfalar nereye gider</translation>
    </message>
    <message>
        <source>Yes, this is my server’s key</source>
        <translation>Evet, bu sunucumun anahtarı</translation>
    </message>
    <message>
        <source>after the parcel has arrived</source>
        <translation>koli vardıktan sonra</translation>
    </message>
    <message>
        <source>as they reach that place, https://…</source>
        <translation>oraya ulaştıkları adres, https://…</translation>
    </message>
    <message>
        <source>customers see the page of their parcel there</source>
        <translation>müşteriler kolilerinin sayfasını orada görür</translation>
    </message>
    <message>
        <source>empty: no page is published</source>
        <translation>boş: sayfa yayımlanmaz</translation>
    </message>
    <message>
        <source>empty: signed in by password</source>
        <translation>boş: parolayla girilir</translation>
    </message>
    <message>
        <source>everybody must be able to read in it, nobody to list it</source>
        <translation>herkes okuyabilmeli, kimse listeleyememeli</translation>
    </message>
    <message>
        <source>https://…; empty: Amazon’s own</source>
        <translation>https://…; boş: Amazon’un kendisi</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>boş kalabilir</translation>
    </message>
    <message>
        <source>or the passphrase of the key file</source>
        <translation>ya da anahtar dosyasının parolası</translation>
    </message>
    <message>
        <source>{place} does not answer. Try again later.</source>
        <translation>{place} yanıt vermiyor. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{place} does not let this user in. Check user, password and key.</source>
        <translation>{place} bu kullanıcıyı içeri almıyor. Kullanıcıyı, parolayı ve anahtarı denetleyin.</translation>
    </message>
    <message>
        <source>{place} does not take pages into this folder.</source>
        <translation>{place} bu klasöre sayfa kabul etmiyor.</translation>
    </message>
    <message>
        <source>{place} does not take pages with this key.</source>
        <translation>{place} bu anahtarla sayfa kabul etmiyor.</translation>
    </message>
    <message>
        <source>{place} shows the key {key}. Compare it with what your provider says, then confirm it.</source>
        <translation>{place}, {key} anahtarını gösteriyor. Sağlayıcınızın söylediğiyle karşılaştırın, sonra onaylayın.</translation>
    </message>
    <message>
        <source>{place} takes pages.</source>
        <translation>{place} sayfa kabul ediyor.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>Basılıyor.</translation>
    </message>
    <message>
        <source>One moment, it is being drawn.</source>
        <translation>Bir saniye, çiziliyor.</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Sayfa {n} / {m}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>print</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message numerus="yes">
        <source>%n message(s) wait for you to undo</source>
        <translation>
            <numerusform>%n mesaj geri alınabilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n eksik</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message waits for you to undo</source>
        <translation>1 mesaj geri alınabilir</translation>
    </message>
    <message>
        <source>All of today are on it</source>
        <translation>Bugünküler tamam</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Özür</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Cancelled articles</source>
        <translation>İptal edilen ürünler</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Carriers today</source>
        <translation>Bugünkü kargolar</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çince</translation>
    </message>
    <message>
        <source>Choose a parcel to see its promise and its messages.</source>
        <translation>Teslim sözünü ve mesajlarını görmek için bir koli seçin.</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Sonra gelecek</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Düzeltme</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Gecikiyor</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Delivered and closed</source>
        <translation>Teslim edildi, kapandı</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>Teslim edilemedi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Each scan puts one parcel onto its carrier’s pallet.</source>
        <translation>Her okutma bir koliyi kargosunun paletine koyar.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunanca</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Kargoya verildi</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Nasıl geçti?</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Its carrier’s pallet opens. The customer hears it after the time to undo.</source>
        <translation>Kargosunun paleti açılır. Müşteriye, geri alma süresi bitince bildirilir.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Label is being bought</source>
        <translation>Etiket alınıyor</translation>
    </message>
    <message>
        <source>Label is there</source>
        <translation>Etiket var</translation>
    </message>
    <message>
        <source>Label was taken back</source>
        <translation>Etiket iptal edildi</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Henüz etiket yok</translation>
    </message>
    <message>
        <source>No parcel is packed yet today.</source>
        <translation>Bugün paketlenen koli yok.</translation>
    </message>
    <message>
        <source>No parcel today yet. Pack an order with F1; its box appears here.</source>
        <translation>Bugün henüz koli yok. F1 ile bir sipariş paketleyin; kolisi burada görünür.</translation>
    </message>
    <message>
        <source>Not known whether it came out</source>
        <translation>Çıktığı belli değil</translation>
    </message>
    <message>
        <source>Not known whether it went, see the outbox</source>
        <translation>Gittiği belli değil, giden kutusuna bakın</translation>
    </message>
    <message>
        <source>Not known whether the label was bought</source>
        <translation>Etiket alındı mı, belli değil</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>Not sent to a printer yet</source>
        <translation>Henüz yazıcıya gitmedi</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Henüz yok.</translation>
    </message>
    <message>
        <source>Nothing yet. The scan at the door makes the promise.</source>
        <translation>Henüz yok. Teslim sözü çıkışta okutunca verilir.</translation>
    </message>
    <message>
        <source>Nothing. All that is packed has left.</source>
        <translation>Yok. Paketlenenlerin hepsi çıktı.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Yola çıktı</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>Masada</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>Sipariş alındı</translation>
    </message>
    <message>
        <source>Our delay</source>
        <translation>Bizim gecikmemiz</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>Dağıtımda</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Paketlendi</translation>
    </message>
    <message>
        <source>Packed, not scanned out</source>
        <translation>Paketlendi, çıkmadı</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Koli</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Koliler</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Basıldı</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Söz verilen teslim</translation>
    </message>
    <message>
        <source>Push message</source>
        <translation>Anlık bildirim</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Teslim noktasında</translation>
    </message>
    <message>
        <source>Refused by the mail server</source>
        <translation>Posta sunucusu reddetti</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Said in the message of another parcel</source>
        <translation>Başka bir paketin iletisinde söylendi</translation>
    </message>
    <message>
        <source>Scan a parcel</source>
        <translation>Koli okutun</translation>
    </message>
    <message>
        <source>Scan a parcel. It opens its carrier’s pallet.</source>
        <translation>Bir koli okutun. Kargosunun paleti açılır.</translation>
    </message>
    <message>
        <source>Scan out</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Scan out · {carrier}</source>
        <translation>Çıkış · {carrier}</translation>
    </message>
    <message>
        <source>Scan out.</source>
        <translation>Çıkış.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Yazıcıya gönderildi</translation>
    </message>
    <message>
        <source>Spoilt, print it again</source>
        <translation>Bozuk, yeniden basın</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Eksik olanlar</translation>
    </message>
    <message>
        <source>Taken back before it went</source>
        <translation>Gitmeden geri alındı</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Teşekkür</translation>
    </message>
    <message>
        <source>The carrier refused the label</source>
        <translation>Kargo etiketi reddetti</translation>
    </message>
    <message numerus="yes">
        <source>The customer hears it in %n min</source>
        <translation>
            <numerusform>Müşteriye %n dk sonra bildirilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer hears it in %n s</source>
        <translation>
            <numerusform>Müşteriye %n sn sonra bildirilir</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took it</source>
        <translation>Posta sunucusu aldı</translation>
    </message>
    <message>
        <source>The next one goes in {time}</source>
        <translation>Sıradaki {time} sonra gider</translation>
    </message>
    <message>
        <source>The parcel in full</source>
        <translation>Kolinin tamamı</translation>
    </message>
    <message>
        <source>This scan is what tells the customer “shipped”</source>
        <translation>Müşteriye “yola çıktı” diyen bu okutmadır</translation>
    </message>
    <message>
        <source>Today’s parcels</source>
        <translation>Bugünkü koliler</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Takip numarası</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Yazıcıyı bekliyor</translation>
    </message>
    <message>
        <source>Waits, can be taken back</source>
        <translation>Bekliyor, geri alınabilir</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Verilen söz</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Gönderilen mesajlar</translation>
    </message>
    <message>
        <source>all on the pallet</source>
        <translation>hepsi palette</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, L lists them</source>
        <translation>
            <numerusform>ve %n tane daha, liste L</numerusform>
        </translation>
    </message>
    <message>
        <source>as the customer chose</source>
        <translation>müşterinin seçimi</translation>
    </message>
    <message>
        <source>as the order says</source>
        <translation>siparişteki gibi</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>by the country</source>
        <translation>ülkeye göre</translation>
    </message>
    <message>
        <source>next carrier</source>
        <translation>sonraki kargo</translation>
    </message>
    <message>
        <source>not packed yet</source>
        <translation>henüz paketlenmedi</translation>
    </message>
    <message>
        <source>of {m} scanned</source>
        <translation>/ {m} okutuldu</translation>
    </message>
    <message>
        <source>scan out</source>
        <translation>çıkış</translation>
    </message>
    <message>
        <source>the shop’s own</source>
        <translation>mağazanın dili</translation>
    </message>
    <message>
        <source>today’s parcels</source>
        <translation>bugünkü koliler</translation>
    </message>
    <message>
        <source>undo last scan</source>
        <translation>son okutmayı geri al</translation>
    </message>
    <message>
        <source>where is it?</source>
        <translation>nerede?</translation>
    </message>
    <message>
        <source>{channel} in {language}, {reason}</source>
        <translation>{channel}, {language}, {reason}</translation>
    </message>
    <message>
        <source>{customer}, packed {time}</source>
        <translation>{customer}, paketlendi {time}</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} / {m}</translation>
    </message>
    <message>
        <source>{n} of {m} scanned</source>
        <translation>{n} / {m} okutuldu</translation>
    </message>
    <message>
        <source>{n}, own code {key}</source>
        <translation>{n}, kendi kodu {key}</translation>
    </message>
    <message>
        <source>Label of {order}</source>
        <translation>{order} etiketi</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>Etiketi göster</translation>
    </message>
    <message>
        <source>show the label</source>
        <translation>etiketi göster</translation>
    </message>
    <message>
        <source>Messages still go to you only. Switch to live?</source>
        <translation>Mesajlar hâlâ yalnız size gidiyor. Canlıya geçilsin mi?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>Switch to live</source>
        <translation>Canlıya geç</translation>
    </message>
    <message>
        <source>Then this customer hears of the parcel, and all others.</source>
        <translation>O zaman bu müşteri ve diğerleri kolisinden haber alır.</translation>
    </message>
    <message>
        <source>silent parcels</source>
        <translation>habersiz koliler</translation>
    </message>
    <message>
        <source>give the label back</source>
        <translation>etiketi iade et</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message numerus="yes">
        <source>%n day(s) closed</source>
        <translation>
            <numerusform>%n gün kapatıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n açık</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapatıldı</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Kapatılan günler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Day close {number}</source>
        <translation>Gün sonu {number}</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Left the house</source>
        <translation>Çıkan</translation>
    </message>
    <message>
        <source>No day is closed yet. F12 closes today.</source>
        <translation>Henüz kapatılan gün yok. F12 bugünü kapatır.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>bak</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>print</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>{carrier}, manifest {number}</source>
        <translation>{carrier}, liste {number}</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ürün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf stop(s)</source>
        <translation>
            <numerusform>%n raf durağı</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Ürüne göre</translation>
    </message>
    <message>
        <source>By shelf</source>
        <translation>Rafa göre</translation>
    </message>
    <message>
        <source>Cart with totes</source>
        <translation>Kasalı araba</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Listeyi yap</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Toplama listesi</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Raf</translation>
    </message>
    <message>
        <source>Single lines first</source>
        <translation>Tek satırlılar önce</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>What to take, in walking order</source>
        <translation>Yürüyüş sırasıyla ne alınacak</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>how you walk</source>
        <translation>nasıl yürünür</translation>
    </message>
    <message>
        <source>make the list</source>
        <translation>listeyi yap</translation>
    </message>
    <message>
        <source>single lines first</source>
        <translation>tek satırlılar önce</translation>
    </message>
    <message>
        <source>tote {n}</source>
        <translation>kasa {n}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it came</source>
        <translation>Geldiği gibi</translation>
    </message>
    <message>
        <source>As it will come out</source>
        <translation>Çıkacağı gibi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Çiziliyor …</translation>
    </message>
    <message>
        <source>by the route “{name}”</source>
        <translation>“{name}” yoluna göre</translation>
    </message>
    <message>
        <source>drawn anew to fit the paper</source>
        <translation>kâğıda sığması için yeniden çizildi</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>daha büyük</translation>
    </message>
    <message>
        <source>printed as the carrier sent it</source>
        <translation>taşıyıcının gönderdiği gibi basılır</translation>
    </message>
    <message>
        <source>red would be cut: B shows it</source>
        <translation>kırmızı kısım kesilirdi: B gösterir</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>daha küçük</translation>
    </message>
    <message>
        <source>{printer}, {paper}, {dpi} dots an inch</source>
        <translation>{printer}, {paper}, inç başına {dpi} nokta</translation>
    </message>
    <message>
        <source>{width} × {height} dots, each as {times} × {times} on the screen</source>
        <translation>{width} × {height} nokta, her biri ekranda {times} × {times}</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n saat önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n dk önce</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Varış</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fiyat tarihi</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden sor</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Charged for</source>
        <translation>Ücretlenen</translation>
    </message>
    <message>
        <source>Charged for {units}.</source>
        <translation>{units} üzerinden ücretlendirilir.</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>En ucuz</translation>
    </message>
    <message>
        <source>Cheapest in time</source>
        <translation>Zamanında en ucuz</translation>
    </message>
    <message>
        <source>Chosen: {service} at {price} at most. X lets the rules choose.</source>
        <translation>Seçilen: {service}, en çok {price}. X seçimi kurallara bırakır.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Compared at</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Enter takes the one under the cursor, at its price at most.</source>
        <translation>Enter imleçtekini, en çok bu fiyata seçer.</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>En hızlı</translation>
    </message>
    <message>
        <source>No carrier has named a price. A asks again.</source>
        <translation>Hiçbir kargo fiyat vermedi. A yeniden sorar.</translation>
    </message>
    <message>
        <source>Nobody knows when any of these would arrive.</source>
        <translation>Bunların ne zaman varacağı bilinmiyor.</translation>
    </message>
    <message>
        <source>None of these can be compared.</source>
        <translation>Bunların hiçbiri karşılaştırılamıyor.</translation>
    </message>
    <message>
        <source>None of these keeps the promise.</source>
        <translation>Hiçbiri verilen sözü tutmuyor.</translation>
    </message>
    <message>
        <source>Not compared: what one {currency} is worth is not set (Set-up, Shop).</source>
        <translation>Karşılaştırılmadı: 1 {currency} değeri ayarlı değil (Ayarlar, Mağaza).</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Fiyatlar</translation>
    </message>
    <message>
        <source>Prices for {order}</source>
        <translation>{order} için fiyatlar</translation>
    </message>
    <message>
        <source>Prices, the best on top</source>
        <translation>Fiyatlar, en iyisi üstte</translation>
    </message>
    <message>
        <source>Rounded up to steps of {step}.</source>
        <translation>{step} basamaklarına yukarı yuvarlanır.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>The box ({volume}, cm³ ÷ {divisor}) counts more than {weight}.</source>
        <translation>Kutu ({volume}, cm³ ÷ {divisor}) {weight} ağırlıktan fazla sayılır.</translation>
    </message>
    <message>
        <source>The carriers are being asked; prices come as they answer.</source>
        <translation>Kargolara soruluyor; fiyatlar yanıtladıkça gelir.</translation>
    </message>
    <message>
        <source>The weight ({weight}) counts more than {volume} of box (cm³ ÷ {divisor}).</source>
        <translation>Ağırlık ({weight}) kutunun {volume} hacminden (cm³ ÷ {divisor}) fazla sayılır.</translation>
    </message>
    <message>
        <source>This is its last price: {reason}</source>
        <translation>Bu, son bilinen fiyatı: {reason}</translation>
    </message>
    <message>
        <source>This is its last price; the new one has not come yet.</source>
        <translation>Bu, son bilinen fiyatı; yenisi henüz gelmedi.</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>yeniden sor</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>being asked …</source>
        <translation>soruluyor …</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>late</source>
        <translation>gecikti</translation>
    </message>
    <message>
        <source>let the rules choose</source>
        <translation>kurallar seçsin</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>fiyat yok</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>karşılaştırılmadı</translation>
    </message>
    <message>
        <source>prices hold up to {n} g</source>
        <translation>fiyatlar {n} g’a kadar geçerli</translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation>söz verilen gün: {day}</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>what comes first</source>
        <translation>sıralama</translation>
    </message>
    <message>
        <source>{carrier} has not answered in time; its price is shown when it comes.</source>
        <translation>{carrier} zamanında yanıtlamadı; fiyatı gelince gösterilir.</translation>
    </message>
    <message>
        <source>{carrier} is being asked.</source>
        <translation>{carrier}: soruluyor.</translation>
    </message>
    <message>
        <source>{carrier} names no price: {reason}</source>
        <translation>{carrier} fiyat vermiyor: {reason}</translation>
    </message>
    <message>
        <source>{carrier} names no prices beforehand: give the account a price list in Set-up.</source>
        <translation>{carrier} önceden fiyat vermez: Ayarlar’da hesaba bir fiyat listesi verin.</translation>
    </message>
    <message>
        <source>{n} g</source>
        <translation>{n} g</translation>
    </message>
    <message>
        <source>{price} counts as {ours}, by the rate in Set-up.</source>
        <translation>{price}, Ayarlar’daki kurla {ours} sayılır.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>30 days</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>50% by day</source>
        <translation>%50 günde</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 gün</translation>
    </message>
    <message>
        <source>90% by day</source>
        <translation>%90 günde</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Tüm mağazalar</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Saatlik</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Soruş yolu</translation>
    </message>
    <message>
        <source>At first try</source>
        <translation>İlk seferde</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>Kargoya göre</translation>
    </message>
    <message>
        <source>By carrier and country</source>
        <translation>Kargo ve ülkeye göre</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Kanala göre</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Ülkeye göre</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Güne göre</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Saate göre</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Dile göre</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Adlara göre</translation>
    </message>
    <message>
        <source>By occasion</source>
        <translation>Vesileye göre</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Hizmete göre</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Duruma göre</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Haftaya göre</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV ya da XLSX</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Geri geldi</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Kargolar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Hasarlı</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Günü gelen</translation>
    </message>
    <message>
        <source>Each carrier by country. Days are counted from the hand-over; parcels still on their way count as long as they have waited.</source>
        <translation>Her kargo, ülkelere göre. Günler teslim ettiğiniz andan sayılır; hâlâ yolda olan koliler bekledikleri süre kadar sayılır.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>İade edilen</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>How often customers asked where their order is, on a thousand parcels that left. Recorded on “Where is it?” (Ctrl+F).</source>
        <translation>Müşteriler, yola çıkan her bin koli için siparişlerinin nerede olduğunu kaç kez sordu. “Nerede?” (Ctrl+F) ekranında kaydedilir.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Şüpheli</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tutulan</translation>
    </message>
    <message>
        <source>Label costs</source>
        <translation>Etiket giderleri</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Labels bought in this period and not given back, at what they cost.</source>
        <translation>Bu dönemde alınan ve iade edilmeyen etiketler, ödenen tutarlarıyla.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Geç</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Not a day. Write 3.5. or 2026-05-03.</source>
        <translation>Bu bir tarih değil. 3.5. ya da 2026-05-03 yazın.</translation>
    </message>
    <message>
        <source>Nothing in this period. Choose more days with D.</source>
        <translation>Bu dönemde bir şey yok. D ile daha çok gün seçin.</translation>
    </message>
    <message>
        <source>not due yet, or not told</source>
        <translation>günü gelmedi ya da bilinmiyor</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Bu dönemde bir şey yok.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Vesile</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Zamanında</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir saniye …</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Kendi günlerim</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Paketleme</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Koli</translation>
    </message>
    <message>
        <source>Parcels that left in this period and arrived on or before the last day first promised. What is late counts even while it is on its way.</source>
        <translation>Bu dönemde çıkan ve ilk söz verilen son güne kadar varan koliler. Geciken koli, yoldayken de sayılır.</translation>
    </message>
    <message>
        <source>Per 1,000 parcels</source>
        <translation>1.000 kolide</translation>
    </message>
    <message>
        <source>Per label</source>
        <translation>Etiket başına</translation>
    </message>
    <message>
        <source>Per parcel</source>
        <translation>Koli başına</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Still counting: older parcels come in by themselves.</source>
        <translation>Hâlâ sayılıyor: eski koliler kendiliğinden eklenir.</translation>
    </message>
    <message>
        <source>Striped: fewer than {count} parcels, which proves little.</source>
        <translation>Çizgili: {count} koliden az, pek bir şey kanıtlamaz.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Take the tables away</source>
        <translation>Tabloları dışa aktar</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>The table has all of them.</source>
        <translation>Hepsi tabloda.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Birlikte</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Hafta başı</translation>
    </message>
    <message>
        <source>What was said to customers, and what became of it.</source>
        <translation>Müşterilere ne söylendi ve sonu ne oldu.</translation>
    </message>
    <message>
        <source>When parcels are closed at the benches, by the hours of the day.</source>
        <translation>Kolilerin tezgâhlarda günün hangi saatlerinde kapatıldığı.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Nerede?</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Değeri</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Yazıldı: {file}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>günde</translation>
    </message>
    <message>
        <source>an hour and packer</source>
        <translation>paketleyici başına saatte</translation>
    </message>
    <message>
        <source>days until 90% are there</source>
        <translation>günde %90’ı varıyor</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>birim tutar</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>iade edildi</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>şüpheli</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiket</translation>
    </message>
    <message>
        <source>late</source>
        <translation>geç</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>kayıp</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mesaj</translation>
    </message>
    <message>
        <source>next shop</source>
        <translation>sonraki mağaza</translation>
    </message>
    <message>
        <source>next table</source>
        <translation>sonraki tablo</translation>
    </message>
    <message>
        <source>of promises kept</source>
        <translation>söz tutuldu</translation>
    </message>
    <message>
        <source>own days</source>
        <translation>kendi günlerim</translation>
    </message>
    <message>
        <source>packers by name</source>
        <translation>paketleyiciler adıyla</translation>
    </message>
    <message>
        <source>parcels left</source>
        <translation>koli çıktı</translation>
    </message>
    <message>
        <source>parcels packed</source>
        <translation>koli paketlendi</translation>
    </message>
    <message>
        <source>period</source>
        <translation>dönem</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>soru</translation>
    </message>
    <message>
        <source>questions on 1,000 parcels</source>
        <translation>soru, 1.000 kolide</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gönderildi</translation>
    </message>
    <message>
        <source>spent on them</source>
        <translation>etiketlere ödendi</translation>
    </message>
    <message>
        <source>were due</source>
        <translation>günü gelmişti</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>hangi rapor</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A person decides</source>
        <translation>Bir kişi karar verir</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Kural ekle</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>At most so many grams (empty: any)</source>
        <translation>En çok bu kadar gram (boş: hepsi)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kargo</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Kapıda ödeme</translation>
    </message>
    <message>
        <source>Codes that nobody sends, as in GIFT-*</source>
        <translation>Gönderilmeyen kodlar, örneğin GIFT-*</translation>
    </message>
    <message>
        <source>Countries, as in GR, CY (empty: all)</source>
        <translation>Ülkeler, örneğin GR, CY (boş: hepsi)</translation>
    </message>
    <message>
        <source>Customer chose (empty: anything)</source>
        <translation>Müşterinin seçimi (boş: hepsi)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>Her mağaza</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Uyar</translation>
    </message>
    <message>
        <source>For its shop first, then for all: the first that fits decides.</source>
        <translation>Önce kendi mağazası, sonra hepsi için: uyan ilk kural belirler.</translation>
    </message>
    <message>
        <source>From top to bottom: the first rule that fits an order decides.</source>
        <translation>Yukarıdan aşağıya: siparişe uyan ilk kural belirler.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Name, shown as the reason</source>
        <translation>Ad, neden olarak gösterilir</translation>
    </message>
    <message>
        <source>No orders to try them on yet.</source>
        <translation>Denenecek sipariş henüz yok.</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Uyan kural yok</translation>
    </message>
    <message>
        <source>No rule fits this order.</source>
        <translation>Bu siparişe uyan kural yok.</translation>
    </message>
    <message>
        <source>No rule yet. A adds one.</source>
        <translation>Henüz kural yok. A ekler.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Henüz kaydedilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the last %n order(s).</source>
        <translation>
            <numerusform>Son %n sipariş için bir şey değişmiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Kurallar, sırasıyla</translation>
    </message>
    <message>
        <source>Save these rules</source>
        <translation>Bu kuralları kaydet</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Shop (empty: every shop)</source>
        <translation>Mağaza (boş: hepsi)</translation>
    </message>
    <message>
        <source>That, and digital lines close</source>
        <translation>O, ve dijital satırlar kapanır</translation>
    </message>
    <message>
        <source>The last orders, before and after</source>
        <translation>Son siparişler, önce ve sonra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Try them, then save</source>
        <translation>Dene, sonra kaydet</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>What is here leaves</source>
        <translation>Burada olan gider</translation>
    </message>
    <message>
        <source>What leaves when</source>
        <translation>Ne zaman ne gider</translation>
    </message>
    <message>
        <source>When not all of an order is here</source>
        <translation>Siparişin tamamı burada değilse</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>Hangi hizmet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ekle</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>cash on delivery</source>
        <translation>kapıda ödeme</translation>
    </message>
    <message>
        <source>change</source>
        <translation>değiştir</translation>
    </message>
    <message>
        <source>customer chose “{what}”</source>
        <translation>müşteri “{what}” seçti</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>fark etmez</translation>
    </message>
    <message>
        <source>down</source>
        <translation>aşağı</translation>
    </message>
    <message>
        <source>every order</source>
        <translation>her sipariş</translation>
    </message>
    <message>
        <source>every order of every shop</source>
        <translation>her mağazanın her siparişi</translation>
    </message>
    <message>
        <source>no cash on delivery</source>
        <translation>kapıda ödemesiz</translation>
    </message>
    <message>
        <source>only with it</source>
        <translation>yalnız bununla</translation>
    </message>
    <message>
        <source>only without it</source>
        <translation>yalnız bunsuz</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>kaldır</translation>
    </message>
    <message>
        <source>save</source>
        <translation>kaydet</translation>
    </message>
    <message>
        <source>try and save</source>
        <translation>dene ve kaydet</translation>
    </message>
    <message>
        <source>undo all changes</source>
        <translation>tüm değişiklikleri geri al</translation>
    </message>
    <message>
        <source>up</source>
        <translation>yukarı</translation>
    </message>
    <message>
        <source>up to {n} g</source>
        <translation>en çok {n} g</translation>
    </message>
    <message>
        <source>which list</source>
        <translation>hangi liste</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the last %n order(s) would go another way.</source>
        <translation>
            <numerusform>Son %n siparişten {n} tanesi başka yoldan gider.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule}: it is cash on delivery</source>
        <translation>{rule}: kapıda ödemeli</translation>
    </message>
    <message>
        <source>{rule}: it is not cash on delivery</source>
        <translation>{rule}: kapıda ödemeli değil</translation>
    </message>
    <message>
        <source>{rule}: no carrier’s price serves it</source>
        <translation>{rule}: hiçbir kargonun fiyatı uymuyor</translation>
    </message>
    <message>
        <source>{rule}: the customer did not choose “{wanted}”</source>
        <translation>{rule}: müşteri “{wanted}” seçmedi</translation>
    </message>
    <message>
        <source>{rule}: {found} g is more than {wanted} g</source>
        <translation>{rule}: {found} g, {wanted} g sınırını aşıyor</translation>
    </message>
    <message>
        <source>{rule}: {found} is not among {wanted}</source>
        <translation>{rule}: {found}, {wanted} içinde yok</translation>
    </message>
    <message>
        <source>{service}, by the rule “{rule}”</source>
        <translation>{service}, “{rule}” kuralıyla</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>bir hizmet</translation>
    </message>
    <message>
        <source>every carrier</source>
        <translation>tüm kargolar</translation>
    </message>
    <message>
        <source>{service} at {price}: {aim}, by the rule “{rule}”</source>
        <translation>{service}, {price}: {aim}, “{rule}” kuralıyla</translation>
    </message>
    <message>
        <source>{service}, chosen by hand at {price}</source>
        <translation>{service}, elle seçildi, {price}</translation>
    </message>
    <message>
        <source>Any of these tags, as in VIP, gift (empty: any order)</source>
        <translation>Şu etiketlerden biri, örneğin VIP, hediye (boş: her sipariş)</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>{tags} etiketli</translation>
    </message>
    <message>
        <source>{rule}: the order is not tagged {wanted}</source>
        <translation>{rule}: siparişte {wanted} etiketi yok</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Economy</source>
        <translation>Ekonomik</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Hızlı</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>Teslim noktası</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%n value(s) missing</source>
        <translation>
            <numerusform>%n değer eksik</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is silent: shape and words say the same</source>
        <translation>0 sessizdir: şekil ve sözler aynı şeyi söyler</translation>
    </message>
    <message>
        <source>2026-05-27..2026-05-30, 2026-08-14; feasts are known</source>
        <translation>2026-05-27..2026-05-30, 2026-08-14; bayramlar bilinir</translation>
    </message>
    <message>
        <source>A frame in the size of a bank card</source>
        <translation>Banka kartı boyunda çerçeve</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add one, then check the connection.</source>
        <translation>Bir tane ekleyin, sonra bağlantıyı sınayın.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Her şey yolunda</translation>
    </message>
    <message>
        <source>Also on the half days before feasts</source>
        <translation>Bayram arifesi yarım günlerde de</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Soruluyor …</translation>
    </message>
    <message>
        <source>Asks the carrier whether it knows us. Nothing is bought.</source>
        <translation>Kargo firmasına bizi tanıyıp tanımadığını sorar. Hiçbir şey alınmaz.</translation>
    </message>
    <message>
        <source>Bench’s name</source>
        <translation>Masanın adı</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Kargolar</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Bağlantıyı sına</translation>
    </message>
    <message>
        <source>Check mail server</source>
        <translation>Posta sunucusunu sına</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Colour of the pallet</source>
        <translation>Palet rengi</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Cover and paper</source>
        <translation>Kapak ve kâğıt</translation>
    </message>
    <message>
        <source>Cover, labels, ribbon and pause</source>
        <translation>Kapak, etiket, ribon ve duraklatma</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>District</source>
        <translation>İlçe</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>İnç başına nokta</translation>
    </message>
    <message>
        <source>Driver comes at</source>
        <translation>Kargo geliş saati</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Each label that it was seen printing</source>
        <translation>Basarken görülen her etiketi</translation>
    </message>
    <message>
        <source>Each label, by an answer behind it</source>
        <translation>Her etiketi, ardından gelen yanıtla</translation>
    </message>
    <message>
        <source>Each label, by its count of those that wait</source>
        <translation>Her etiketi, bekleyenlerin sayısıyla</translation>
    </message>
    <message>
        <source>Each label, by its own “printed”</source>
        <translation>Her etiketi, kendi “basıldı” sözüyle</translation>
    </message>
    <message>
        <source>Each label, by the spooler’s word that the job is done</source>
        <translation>Her etiketi, kuyruğun “iş bitti” sözüyle</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>Şifreli bağlantı</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Her gün</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Further days of rest</source>
        <translation>Başka tatil günleri</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek kontrast</translation>
    </message>
    <message>
        <source>Hold a bank card to the frame below: same size, right size.</source>
        <translation>Aşağıdaki çerçeveye banka kartı tutun: aynı boysa ayar doğru.</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Ağda</translation>
    </message>
    <message>
        <source>Into a folder</source>
        <translation>Klasöre</translation>
    </message>
    <message>
        <source>It delivers on</source>
        <translation>Dağıtım günleri</translation>
    </message>
    <message>
        <source>It is not sure that the test label came out. Look at the printer.</source>
        <translation>Test etiketinin çıktığı kesin değil. Yazıcıya bakın.</translation>
    </message>
    <message>
        <source>Its troubles, in the spooler’s words</source>
        <translation>Sorunlarını, yazdırma kuyruğunun sözleriyle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Leaves today until</source>
        <translation>Bugün çıkış sınırı</translation>
    </message>
    <message>
        <source>Letter on the tile</source>
        <translation>Karodaki harf</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Live: customers get their messages.</source>
        <translation>Canlı: müşteriler mesajlarını alır.</translation>
    </message>
    <message>
        <source>Loaded paper</source>
        <translation>Takılı kâğıt</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>E-posta sunucusu</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Pazartesi – cuma</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>Pazartesi – cumartesi</translation>
    </message>
    <message>
        <source>Name on screen</source>
        <translation>Ekrandaki ad</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>Bakılması gerek</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Ağ adresi</translation>
    </message>
    <message>
        <source>No answer within a minute.</source>
        <translation>Bir dakika içinde yanıt gelmedi.</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>Henüz kargo yok</translation>
    </message>
    <message>
        <source>No label: each is asked about until it is scanned</source>
        <translation>Etiketi değil: her biri okutulana dek sorulur</translation>
    </message>
    <message>
        <source>No printer yet</source>
        <translation>Henüz yazıcı yok</translation>
    </message>
    <message>
        <source>No scale is set up.</source>
        <translation>Kurulu terazi yok.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Henüz kaydedilmedi.</translation>
    </message>
    <message>
        <source>Nothing: each label is asked about until it is scanned</source>
        <translation>Hiçbir şey: her etiket okutulana dek sorulur</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Packing slip with each box</source>
        <translation>Her kutuyla paket fişi</translation>
    </message>
    <message>
        <source>Passwords are kept in the system’s key ring, never here</source>
        <translation>Parolalar sistemin anahtarlığında durur, burada değil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>Print it, then scan it. If it scans and all four corners are there, this printer is set up.</source>
        <translation>Basın, sonra okutun. Okunuyorsa ve dört köşe de yerindeyse bu yazıcı hazır.</translation>
    </message>
    <message>
        <source>Print shelf labels</source>
        <translation>Raf etiketlerini bas</translation>
    </message>
    <message>
        <source>Print test label</source>
        <translation>Deneme etiketi bas</translation>
    </message>
    <message>
        <source>Print the command card</source>
        <translation>Komut kartını bas</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Yazıcılar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>İl, bölge</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Saturday to Thursday</source>
        <translation>Cumartesi – perşembe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Scanner’s rhythm</source>
        <translation>Okuyucunun ritmi</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>İkinci satır</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <translation>Gönderen adresi</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Gönderen adı</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Shelves or totes, with commas</source>
        <translation>Raflar veya kasalar, virgülle</translation>
    </message>
    <message>
        <source>Shop and sender</source>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>Shop’s language</source>
        <translation>Mağazanın dili</translation>
    </message>
    <message>
        <source>Shop’s name</source>
        <translation>Mağazanın adı</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kısa ad</translation>
    </message>
    <message>
        <source>Signs in to the mail server. Nobody gets a message.</source>
        <translation>Posta sunucusunda oturum açar. Kimseye mesaj gitmez.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boy</translation>
    </message>
    <message>
        <source>Something is missing or wrong: see the marked field.</source>
        <translation>Eksik ya da yanlış bir şey var: işaretli alana bakın.</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Sokak ve numara</translation>
    </message>
    <message>
        <source>Sunday to Thursday</source>
        <translation>Pazar – perşembe</translation>
    </message>
    <message>
        <source>Surest of all: scan the fresh label.</source>
        <translation>En kesini: yeni çıkan etiketi okutun.</translation>
    </message>
    <message>
        <source>Test address</source>
        <translation>Deneme adresi</translation>
    </message>
    <message>
        <source>Test mode without an address: no message leaves at all.</source>
        <translation>Adressiz deneme kipi: hiçbir mesaj gitmez.</translation>
    </message>
    <message>
        <source>Test mode: every message goes to {to}. No customer hears anything.</source>
        <translation>Deneme kipi: tüm mesajlar {to} adresine gider. Müşteriye bir şey gitmez.</translation>
    </message>
    <message>
        <source>That its file was written, and no more</source>
        <translation>Dosyasının yazıldığını, başka bir şey değil</translation>
    </message>
    <message>
        <source>The check was cut short. Ask again.</source>
        <translation>Denetim yarıda kaldı. Yeniden sorun.</translation>
    </message>
    <message>
        <source>The country’s working days</source>
        <translation>Ülkenin iş günleri</translation>
    </message>
    <message>
        <source>The printer says: {state}.</source>
        <translation>Yazıcı diyor ki: {state}.</translation>
    </message>
    <message>
        <source>The sender stands on every label of our own.</source>
        <translation>Gönderen, kendi bastığımız her etikette yazar.</translation>
    </message>
    <message>
        <source>The test label came out.</source>
        <translation>Test etiketi çıktı.</translation>
    </message>
    <message>
        <source>The words of messages</source>
        <translation>Mesaj metinleri</translation>
    </message>
    <message>
        <source>This bench</source>
        <translation>Bu masa</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Geri alma süresi</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Değişiklikleri geri al</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>What it can tell</source>
        <translation>Neleri bildirebilir</translation>
    </message>
    <message>
        <source>Who packs here</source>
        <translation>Burada kim paketler</translation>
    </message>
    <message>
        <source>Write to customers</source>
        <translation>Müşterilere yaz</translation>
    </message>
    <message>
        <source>as in Europe/Athens</source>
        <translation>örneğin Europe/Istanbul</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>bank card</source>
        <translation>banka kartı</translation>
    </message>
    <message>
        <source>each label becomes a file there</source>
        <translation>her etiket orada bir dosya olur</translation>
    </message>
    <message>
        <source>gets all messages in test mode</source>
        <translation>deneme kipinde tüm mesajları alır</translation>
    </message>
    <message>
        <source>hours and minutes</source>
        <translation>saat ve dakika</translation>
    </message>
    <message>
        <source>less</source>
        <translation>azalt</translation>
    </message>
    <message>
        <source>milliseconds between two characters, at most</source>
        <translation>iki karakter arası en çok kaç milisaniye</translation>
    </message>
    <message>
        <source>more</source>
        <translation>artır</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>sonraki alan</translation>
    </message>
    <message>
        <source>of the printer in your network</source>
        <translation>yazıcının ağınızdaki adresi</translation>
    </message>
    <message>
        <source>off: everything goes to the test address</source>
        <translation>kapalı: hepsi deneme adresine gider</translation>
    </message>
    <message>
        <source>per cent, for eyes two metres away</source>
        <translation>yüzde, iki metreden bakan gözler için</translation>
    </message>
    <message>
        <source>print the command card (This bench)</source>
        <translation>komut kartını bas (Bu masa)</translation>
    </message>
    <message>
        <source>promised days are counted in these</source>
        <translation>söz verilen günler bunlarla sayılır</translation>
    </message>
    <message>
        <source>rules of the service choice</source>
        <translation>hizmet seçim kuralları</translation>
    </message>
    <message>
        <source>save</source>
        <translation>kaydet</translation>
    </message>
    <message>
        <source>seconds after the scan at the door</source>
        <translation>çıkıştaki okutmadan sonra saniye</translation>
    </message>
    <message>
        <source>section</source>
        <translation>bölüm</translation>
    </message>
    <message>
        <source>small letters, no blanks</source>
        <translation>küçük harf, boşluksuz</translation>
    </message>
    <message>
        <source>stands on the printer’s plate</source>
        <translation>yazıcının etiketinde yazar</translation>
    </message>
    <message>
        <source>test</source>
        <translation>sına</translation>
    </message>
    <message>
        <source>test label of the carrier account</source>
        <translation>kargo hesabının deneme etiketi</translation>
    </message>
    <message>
        <source>the password is kept in the system’s key ring</source>
        <translation>parola sistemin anahtarlığında durur</translation>
    </message>
    <message>
        <source>the words of messages</source>
        <translation>mesaj metinleri</translation>
    </message>
    <message>
        <source>three letters</source>
        <translation>üç harf</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>iki harf</translation>
    </message>
    <message>
        <source>undo all changes</source>
        <translation>değişiklikleri geri al</translation>
    </message>
    <message>
        <source>what is scanned out later counts for tomorrow</source>
        <translation>sonra çıkan yarına sayılır</translation>
    </message>
    <message>
        <source>when nobody knows the customer’s</source>
        <translation>müşterinin dili bilinmiyorsa</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) found</source>
        <translation>
            <numerusform>%n cihaz bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue of this computer</source>
        <translation>Bu bilgisayarın bir kuyruğu</translation>
    </message>
    <message>
        <source>Above and below are well.</source>
        <translation>Üst ve alt yerinde.</translation>
    </message>
    <message>
        <source>Address of a printer that was not found</source>
        <translation>Bulunamayan bir yazıcının adresi</translation>
    </message>
    <message>
        <source>After each label</source>
        <translation>Her etiketten sonra</translation>
    </message>
    <message>
        <source>All documents on sheets</source>
        <translation>Kâğıda basılan tüm belgeler</translation>
    </message>
    <message>
        <source>All four corners are there.</source>
        <translation>Dört köşe de yerinde.</translation>
    </message>
    <message>
        <source>Answers about its state</source>
        <translation>Durumunu bildirir</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>Yazıcının ayarı neyse</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>At which bench</source>
        <translation>Hangi tezgâhta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Batch covers</source>
        <translation>Parti kapakları</translation>
    </message>
    <message>
        <source>Characters are sent as</source>
        <translation>Karakterlerin gönderilişi</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Bir yazıcı seçin</translation>
    </message>
    <message>
        <source>Comes out of</source>
        <translation>Çıktığı yazıcı</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Komut kartları</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopya sayısı</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Koyuluk</translation>
    </message>
    <message>
        <source>Documents on sheets</source>
        <translation>Kâğıda belge</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Ekonomik</translation>
    </message>
    <message>
        <source>Every carrier</source>
        <translation>Bütün taşıyıcılar</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Bütün hizmetler</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Hızlı</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Daha aşağı</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Daha sağa</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Akış denetimi</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Gösterdiği birim</translation>
    </message>
    <message>
        <source>Its codes can be read; scan the marks at the edges too.</source>
        <translation>Kodları okunuyor; kenar çizgilerini de okutun.</translation>
    </message>
    <message>
        <source>Its test label has not been scanned back yet.</source>
        <translation>Deneme etiketi henüz okutulmadı.</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogram</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Left and right are well.</source>
        <translation>Sol ve sağ yerinde.</translation>
    </message>
    <message>
        <source>Looking for printers and scales …</source>
        <translation>Yazıcı ve terazi aranıyor …</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Teslim listeleri</translation>
    </message>
    <message>
        <source>Moved {mm} mm down.</source>
        <translation>{mm} mm aşağı alındı.</translation>
    </message>
    <message>
        <source>Moved {mm} mm left.</source>
        <translation>{mm} mm sola alındı.</translation>
    </message>
    <message>
        <source>Moved {mm} mm right.</source>
        <translation>{mm} mm sağa alındı.</translation>
    </message>
    <message>
        <source>Moved {mm} mm up.</source>
        <translation>{mm} mm yukarı alındı.</translation>
    </message>
    <message>
        <source>Name of the route</source>
        <translation>Yolun adı</translation>
    </message>
    <message>
        <source>Never the system’s own printer, unless you choose it</source>
        <translation>Siz seçmedikçe sistemin varsayılan yazıcısı kullanılmaz</translation>
    </message>
    <message>
        <source>No route yet</source>
        <translation>Henüz yol yok</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>None: weights are typed</source>
        <translation>Yok: ağırlıklar elle yazılır</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Döndürülmez</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>Of which carrier</source>
        <translation>Hangi taşıyıcının</translation>
    </message>
    <message>
        <source>Of which service</source>
        <translation>Hangi hizmetin</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>USB’de</translation>
    </message>
    <message>
        <source>On a serial port</source>
        <translation>Seri bağlantı noktasında</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Ekranda</translation>
    </message>
    <message>
        <source>Only on this paper</source>
        <translation>Yalnızca bu kâğıtta</translation>
    </message>
    <message>
        <source>Only this address is asked: no other one in your network is tried.</source>
        <translation>Yalnızca bu adrese sorulur: ağınızdaki başka hiçbir adres denenmez.</translation>
    </message>
    <message>
        <source>Packing slips</source>
        <translation>Paket fişleri</translation>
    </message>
    <message>
        <source>Peel off</source>
        <translation>Soyarak ver</translation>
    </message>
    <message>
        <source>Pick lists</source>
        <translation>Toplama listeleri</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>Teslim noktası</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Press F to find one, then print a test label.</source>
        <translation>Bulmak için F’ye basın, sonra deneme etiketi basın.</translation>
    </message>
    <message>
        <source>Printer’s language</source>
        <translation>Yazıcının dili</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Ne basar</translation>
    </message>
    <message>
        <source>Put something on the scale, then weigh it.</source>
        <translation>Teraziye bir şey koyun, sonra tartın.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Terazi</translation>
    </message>
    <message>
        <source>Scale’s language</source>
        <translation>Terazinin dili</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seri numarası</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Seri bağlantı noktası</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Shelf and tote labels</source>
        <translation>Raf ve kasa etiketleri</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>Stop to tear off</source>
        <translation>Koparmak için dur</translation>
    </message>
    <message>
        <source>Switch it on, plug it in, then press F again.</source>
        <translation>Açın, kablosunu takın, sonra yeniden F’ye basın.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Deneme etiketi</translation>
    </message>
    <message>
        <source>The first route that matches decides. The system’s own printer is never used.</source>
        <translation>Uyan ilk yol belirler. Sistemin varsayılan yazıcısı hiç kullanılmaz.</translation>
    </message>
    <message>
        <source>The test label is being drawn …</source>
        <translation>Deneme etiketi çiziliyor …</translation>
    </message>
    <message>
        <source>The test label of this printer</source>
        <translation>Bu yazıcının deneme etiketi</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Döndürme</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Use as scale</source>
        <translation>Terazi olarak kullan</translation>
    </message>
    <message>
        <source>Weigh now</source>
        <translation>Şimdi tart</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Where it is plugged in</source>
        <translation>Takılı olduğu yer</translation>
    </message>
    <message>
        <source>Who prints what</source>
        <translation>Kim neyi basar</translation>
    </message>
    <message>
        <source>Without one, labels go to the first label printer, documents to the first ordinary one.</source>
        <translation>Yol yoksa etiketler ilk etiket yazıcısına, belgeler ilk normal yazıcıya gider.</translation>
    </message>
    <message>
        <source>add a printer, route or carrier</source>
        <translation>yazıcı, yol veya taşıyıcı ekle</translation>
    </message>
    <message>
        <source>as in /dev/ttyUSB0 or COM3</source>
        <translation>örneğin /dev/ttyUSB0 veya COM3</translation>
    </message>
    <message>
        <source>{dpi} dots an inch</source>
        <translation>inç başına {dpi} nokta</translation>
    </message>
    <message>
        <source>{grams} g, steady.</source>
        <translation>{grams} g, sabit.</translation>
    </message>
    <message>
        <source>{grams} g, still moving.</source>
        <translation>{grams} g, hâlâ oynuyor.</translation>
    </message>
    <message>
        <source>{what} of {carrier}</source>
        <translation>{what}: {carrier}</translation>
    </message>
    <message>
        <source>Bits a second</source>
        <translation>Saniyede bit</translation>
    </message>
    <message>
        <source>as in Zebra by the window</source>
        <translation>örneğin pencere yanındaki Zebra</translation>
    </message>
    <message>
        <source>as the printer</source>
        <translation>yazıcı nasılsa</translation>
    </message>
    <message>
        <source>as this computer’s print system calls it</source>
        <translation>bu bilgisayarın yazdırma sistemindeki adıyla</translation>
    </message>
    <message>
        <source>ask the printer how it is</source>
        <translation>yazıcıya durumunu sor</translation>
    </message>
    <message>
        <source>empty: at every one</source>
        <translation>boşsa: hepsinde</translation>
    </message>
    <message>
        <source>find devices</source>
        <translation>cihaz bul</translation>
    </message>
    <message>
        <source>inches a second; 0 is the printer’s own</source>
        <translation>saniyede inç; 0 yazıcının kendi ayarı</translation>
    </message>
    <message>
        <source>move the route up</source>
        <translation>yolu yukarı al</translation>
    </message>
    <message>
        <source>no printer: this is not printed</source>
        <translation>yazıcı yok: basılmaz</translation>
    </message>
    <message>
        <source>of the printer on USB; press F to find it</source>
        <translation>USB’deki yazıcının; bulmak için F’ye basın</translation>
    </message>
    <message>
        <source>off: nobody can know whether a label came out</source>
        <translation>kapalı: etiketin çıkıp çıkmadığı bilinemez</translation>
    </message>
    <message>
        <source>per cent; -1 is the printer’s own</source>
        <translation>yüzde; -1 yazıcının kendi ayarı</translation>
    </message>
    <message>
        <source>perhaps a scale: weigh something to see</source>
        <translation>belki terazi: görmek için bir şey tartın</translation>
    </message>
    <message>
        <source>press F to find it</source>
        <translation>bulmak için F’ye basın</translation>
    </message>
    <message>
        <source>shown as the reason</source>
        <translation>neden olarak gösterilir</translation>
    </message>
    <message>
        <source>tenths of a millimetre; the test label tells</source>
        <translation>milimetrenin onda biri; deneme etiketi söyler</translation>
    </message>
    <message>
        <source>test label on the screen</source>
        <translation>deneme etiketi ekranda</translation>
    </message>
    <message>
        <source>the first of its sort</source>
        <translation>türünün ilki</translation>
    </message>
    <message>
        <source>those after the first are marked COPY</source>
        <translation>ilkinden sonrakiler COPY damgalıdır</translation>
    </message>
    <message>
        <source>whatever is loaded</source>
        <translation>takılı olan neyse</translation>
    </message>
    <message>
        <source>DAP: the customer pays them; DDP: you do</source>
        <translation>DAP: müşteri öder; DDP: siz ödersiniz</translation>
    </message>
    <message>
        <source>Duties and taxes</source>
        <translation>Gümrük vergileri</translation>
    </message>
    <message>
        <source>EORI number</source>
        <translation>EORI numarası</translation>
    </message>
    <message>
        <source>Goods are made in</source>
        <translation>Malların üretim yeri</translation>
    </message>
    <message>
        <source>IOSS number</source>
        <translation>IOSS numarası</translation>
    </message>
    <message>
        <source>IOSS up to</source>
        <translation>IOSS üst sınırı</translation>
    </message>
    <message>
        <source>Signs customs papers</source>
        <translation>Gümrük belgelerini imzalayan</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi numarası</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>KDV numarası</translation>
    </message>
    <message>
        <source>a country’s two letters; empty: asked for each article</source>
        <translation>ülkenin iki harfi; boş: her ürün için sorulur</translation>
    </message>
    <message>
        <source>amount and currency, as in 150 EUR</source>
        <translation>tutar ve para birimi, örneğin 150 EUR</translation>
    </message>
    <message>
        <source>for sales to consumers in the EU, VAT paid by you</source>
        <translation>AB&apos;deki tüketicilere satış için, KDV&apos;yi siz ödersiniz</translation>
    </message>
    <message>
        <source>told to the customs abroad</source>
        <translation>yurt dışındaki gümrüğe bildirilir</translation>
    </message>
    <message>
        <source>your country’s own, as in VKN or AFM</source>
        <translation>ülkenizin kendi numarası, örneğin VKN</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Sorma aralığı</translation>
    </message>
    <message>
        <source>Asks the shop what we may do. Nothing is changed there.</source>
        <translation>Mağazaya neye iznimiz olduğunu sorar. Orada hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>No web shop yet</source>
        <translation>Henüz web mağazası yok</translation>
    </message>
    <message>
        <source>Orders of the last days</source>
        <translation>Son kaç günün siparişleri</translation>
    </message>
    <message>
        <source>Press A to connect one. Without one, orders come in from files: F2.</source>
        <translation>Bağlamak için A’ya basın. Yoksa siparişler dosyalardan gelir: F2.</translation>
    </message>
    <message>
        <source>The shop hears of a parcel</source>
        <translation>Mağaza paketi ne zaman öğrenir</translation>
    </message>
    <message>
        <source>The shop writes to the customer</source>
        <translation>Müşteriye mağaza yazar</translation>
    </message>
    <message>
        <source>Web shops</source>
        <translation>Web mağazaları</translation>
    </message>
    <message>
        <source>When it is scanned out</source>
        <translation>Kapıda okutulunca</translation>
    </message>
    <message>
        <source>When its label is bought</source>
        <translation>Etiketi alınınca</translation>
    </message>
    <message>
        <source>how far back the first import goes</source>
        <translation>ilk aktarım ne kadar geriye gider</translation>
    </message>
    <message>
        <source>off: Packbench alone writes, so nobody gets it twice</source>
        <translation>kapalı: yalnız Packbench yazar, kimse iki kez almaz</translation>
    </message>
    <message>
        <source>seconds; new and changed orders</source>
        <translation>saniye; yeni ve değişen siparişler</translation>
    </message>
    <message>
        <source>with number and lines; after the last one the order is closed there</source>
        <translation>numara ve kalemlerle; sonuncusundan sonra sipariş orada kapanır</translation>
    </message>
    <message>
        <source>Commercial invoices</source>
        <translation>Ticari faturalar</translation>
    </message>
    <message>
        <source>Customs declarations (CN 22, CN 23)</source>
        <translation>Gümrük beyannameleri (CN 22, CN 23)</translation>
    </message>
    <message>
        <source>Scanned back {when}, on {paper}.</source>
        <translation>{when} okutuldu, kâğıt: {paper}.</translation>
    </message>
    <message>
        <source>Hours that a price may decide</source>
        <translation>Bir fiyatın karar verebileceği saat</translation>
    </message>
    <message>
        <source>Promised working days to the door</source>
        <translation>Kapıya söz verilen iş günü</translation>
    </message>
    <message>
        <source>What other currencies are worth</source>
        <translation>Diğer para birimlerinin değeri</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Renginiz</translation>
    </message>
    <message>
        <source>of mails and tracking pages, as in #1C43B0; one too light turns to black</source>
        <translation>e-posta ve takip sayfalarında, #1C43B0 gibi; çok açık olan siyaha döner</translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message numerus="yes">
        <source>%n cannot ship yet.</source>
        <translation>
            <numerusform>%n tanesi henüz gönderilemez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n tanesi değişti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n tanesi okunamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) new.</source>
        <translation>
            <numerusform>%n yeni sipariş.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) would come in</source>
        <translation>
            <numerusform>%n sipariş gelecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n adet</numerusform>
        </translation>
    </message>
    <message>
        <source>A setting of this shop is missing or wrong</source>
        <translation>Bu mağazanın bir ayarı eksik ya da yanlış</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API sürümü</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Mağazanın adresi</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Admin API erişim anahtarı</translation>
    </message>
    <message>
        <source>App token</source>
        <translation>Uygulama belirteci</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Ask Shopify for read_all_orders where older ones must ship.</source>
        <translation>Daha eskileri gönderilecekse Shopify’dan read_all_orders isteyin.</translation>
    </message>
    <message>
        <source>Asked last {when}.</source>
        <translation>Son sorulma: {when}.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Adını denetleyin.</translation>
    </message>
    <message>
        <source>Check key and secret. If a proxy ends TLS before the shop, its server must set HTTPS=on, or WordPress does not see the keys.</source>
        <translation>Anahtarı ve gizli anahtarı denetleyin. Mağazanın önünde TLS’i bir vekil sunucu sonlandırıyorsa HTTPS=on ayarlanmalı; yoksa WordPress anahtarları görmez.</translation>
    </message>
    <message>
        <source>Check the connection; its answer says more.</source>
        <translation>Bağlantıyı denetleyin; yanıtı daha fazlasını söyler.</translation>
    </message>
    <message>
        <source>Choose a newer version here.</source>
        <translation>Burada daha yeni bir sürüm seçin.</translation>
    </message>
    <message>
        <source>Connected to {shop}.</source>
        <translation>{shop} ile bağlantı var.</translation>
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
        <translation>Yeniden kopyalayın; izinleri değişince uygulama yeniden kurulmalıdır.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Folder for fulfilment files</source>
        <translation>Gönderim dosyaları klasörü</translation>
    </message>
    <message>
        <source>Folder with order files</source>
        <translation>Sipariş dosyaları klasörü</translation>
    </message>
    <message>
        <source>Give it the missing rights in the shop, then check. Some shops then want a new token.</source>
        <translation>Eksik izinleri mağazada verin, sonra denetleyin. Bazı mağazalar ardından yeni anahtar ister.</translation>
    </message>
    <message>
        <source>Give it these rights in Shopify, install it anew and copy the new token.</source>
        <translation>Bu izinleri Shopify’da verin, yeniden kurun ve yeni anahtarı kopyalayın.</translation>
    </message>
    <message>
        <source>Is a login page or a security plugin in the way?</source>
        <translation>Arada bir giriş sayfası ya da güvenlik eklentisi mi var?</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>Neler bildirilir</translation>
    </message>
    <message>
        <source>It is asked again by itself. If it stays so, ask less often, or stop another program that asks it too.</source>
        <translation>Kendiliğinden yeniden sorulur. Böyle kalırsa daha seyrek sorun ya da onu soran öteki programı durdurun.</translation>
    </message>
    <message>
        <source>It is asked again by itself. Packing goes on with the orders that are here.</source>
        <translation>Kendiliğinden yeniden sorulur. Buradaki siparişlerle paketleme sürer.</translation>
    </message>
    <message>
        <source>It may have ended. Make a new one in the shop, type it here, save, and check.</source>
        <translation>Süresi dolmuş olabilir. Mağazada yenisini oluşturun, buraya yazın, kaydedin, denetleyin.</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>Mağaza türü</translation>
    </message>
    <message>
        <source>Let no more come in</source>
        <translation>Artık gelmesin</translation>
    </message>
    <message>
        <source>Let them come in</source>
        <translation>Gelsinler</translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation>Siparişlere bak</translation>
    </message>
    <message>
        <source>Look at them with T, then let them come in with I.</source>
        <translation>T ile bakın, sonra I ile gelmelerine izin verin.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>Klasörü oluşturun ya da başkasını seçin.</translation>
    </message>
    <message>
        <source>Mend it here, save, and check the connection.</source>
        <translation>Burada düzeltin, kaydedin ve bağlantıyı denetleyin.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Mağazanın adı</translation>
    </message>
    <message>
        <source>No order would come in</source>
        <translation>Gelecek sipariş yok</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Henüz sorulmadı</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>Nothing has been stored, and nothing was changed in the shop.</source>
        <translation>Hiçbir şey kaydedilmedi, mağazada hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Only orders of the last 60 days can be read.</source>
        <translation>Yalnız son 60 günün siparişleri okunabilir.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Order files</source>
        <translation>Sipariş dosyaları</translation>
    </message>
    <message>
        <source>Orders are coming in</source>
        <translation>Siparişler geliyor</translation>
    </message>
    <message>
        <source>Orders come in by themselves</source>
        <translation>Siparişler kendiliğinden gelir</translation>
    </message>
    <message>
        <source>Orders wait for your word</source>
        <translation>Siparişler onayınızı bekliyor</translation>
    </message>
    <message>
        <source>Parcels are told as fulfilments, line by line.</source>
        <translation>Paketler kalem kalem gönderim olarak bildirilir.</translation>
    </message>
    <message>
        <source>Parcels are told through the Shipment Tracking plugin, without lines.</source>
        <translation>Paketler Shipment Tracking eklentisiyle, kalemsiz bildirilir.</translation>
    </message>
    <message>
        <source>Plain table</source>
        <translation>Düz tablo</translation>
    </message>
    <message>
        <source>Press N to read from the first day once more. Nothing is doubled.</source>
        <translation>İlk günden yeniden okumak için N’ye basın. Hiçbir şey iki kez gelmez.</translation>
    </message>
    <message>
        <source>Read from the first day</source>
        <translation>İlk günden oku</translation>
    </message>
    <message>
        <source>Reading the first orders …</source>
        <translation>İlk siparişler okunuyor …</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gönderim</translation>
    </message>
    <message>
        <source>Set it right: orders may be missed, and signatures are refused.</source>
        <translation>Ayarlayın: siparişler kaçabilir, imzalar reddedilir.</translation>
    </message>
    <message>
        <source>Shape of those files</source>
        <translation>O dosyaların biçimi</translation>
    </message>
    <message>
        <source>Shopify answers as version {served} instead of {wanted}.</source>
        <translation>Shopify {wanted} yerine {served} sürümüyle yanıt veriyor.</translation>
    </message>
    <message>
        <source>Since {when}.</source>
        <translation>{when} tarihinden beri.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Aktarımı durdur</translation>
    </message>
    <message>
        <source>Switch on WooCommerce’s own fulfilments to tell them line by line.</source>
        <translation>Kalem kalem bildirmek için WooCommerce’in kendi gönderimlerini açın.</translation>
    </message>
    <message>
        <source>Takes corrections</source>
        <translation>Düzeltme alır</translation>
    </message>
    <message>
        <source>The app lacks these rights: {rights}.</source>
        <translation>Uygulamada şu izinler yok: {rights}.</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>Saatler uyuşuyor.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n order(s), more follow</source>
        <translation>
            <numerusform>İlk %n sipariş, devamı var</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} cannot be used.</source>
        <translation>{name} klasörü kullanılamıyor.</translation>
    </message>
    <message>
        <source>The folder {name} is there.</source>
        <translation>{name} klasörü yerinde.</translation>
    </message>
    <message>
        <source>The key may not do all that is needed</source>
        <translation>Anahtarın gereken izinleri eksik</translation>
    </message>
    <message>
        <source>The list of orders does not go on</source>
        <translation>Sipariş listesi ilerlemiyor</translation>
    </message>
    <message>
        <source>The orders can be read.</source>
        <translation>Siparişler okunabiliyor.</translation>
    </message>
    <message>
        <source>The orders cannot be read</source>
        <translation>Siparişler okunamıyor</translation>
    </message>
    <message>
        <source>The shop cannot be reached</source>
        <translation>Mağazaya ulaşılamıyor</translation>
    </message>
    <message>
        <source>The shop does not take our key or token</source>
        <translation>Mağaza anahtarımızı kabul etmiyor</translation>
    </message>
    <message>
        <source>The shop does not tell its time.</source>
        <translation>Mağaza saatini söylemiyor.</translation>
    </message>
    <message>
        <source>The shop has too many calls</source>
        <translation>Mağazaya çok istek gidiyor</translation>
    </message>
    <message>
        <source>The shop refused</source>
        <translation>Mağaza reddetti</translation>
    </message>
    <message>
        <source>There is no such shop at {shop}.</source>
        <translation>{shop} üzerinde böyle bir mağaza yok.</translation>
    </message>
    <message>
        <source>This computer’s clock is {n} minutes ahead.</source>
        <translation>Bu bilgisayarın saati {n} dakika ileri.</translation>
    </message>
    <message>
        <source>This computer’s clock is {n} minutes behind.</source>
        <translation>Bu bilgisayarın saati {n} dakika geri.</translation>
    </message>
    <message>
        <source>This shop has neither fulfilments nor the Shipment Tracking plugin.</source>
        <translation>Bu mağazada ne gönderimler ne de Shipment Tracking eklentisi var.</translation>
    </message>
    <message>
        <source>Tracking numbers are written as order notes; switch on fulfilments for more.</source>
        <translation>Takip numaraları sipariş notu olarak yazılır; fazlası için gönderimleri açın.</translation>
    </message>
    <message>
        <source>Verified against</source>
        <translation>Doğrulandığı kaynak</translation>
    </message>
    <message>
        <source>WooCommerce, Settings, Advanced, REST API; with read and write rights</source>
        <translation>WooCommerce, Ayarlar, Gelişmiş, REST API; okuma ve yazma izniyle</translation>
    </message>
    <message>
        <source>a right is missing</source>
        <translation>izin eksik</translation>
    </message>
    <message>
        <source>as in https://shop.example</source>
        <translation>örneğin https://shop.example</translation>
    </message>
    <message>
        <source>as in name.myshopify.com</source>
        <translation>örneğin name.myshopify.com</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>kurallara göre</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>meşgul</translation>
    </message>
    <message>
        <source>by its name here</source>
        <translation>buradaki adıyla</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>each new file there is read</source>
        <translation>oradaki her yeni dosya okunur</translation>
    </message>
    <message>
        <source>empty: the newest known</source>
        <translation>boş: bilinen en yeni</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>anahtar reddedildi</translation>
    </message>
    <message>
        <source>let a shop’s orders come in, or no more</source>
        <translation>mağazanın siparişleri gelsin ya da gelmesin</translation>
    </message>
    <message>
        <source>look at a shop’s orders</source>
        <translation>mağazanın siparişlerine bak</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>ilgi istiyor</translation>
    </message>
    <message>
        <source>no: correct it there</source>
        <translation>hayır: orada düzeltin</translation>
    </message>
    <message>
        <source>of an app with MANAGE_ORDERS</source>
        <translation>MANAGE_ORDERS izinli bir uygulamanın</translation>
    </message>
    <message>
        <source>of an app with read_orders and the right to write fulfilment orders</source>
        <translation>read_orders ve fulfilment order yazma izni olan bir uygulamanın</translation>
    </message>
    <message>
        <source>on hold there</source>
        <translation>orada beklemede</translation>
    </message>
    <message>
        <source>parts of an order, line by line</source>
        <translation>siparişin parçaları, kalem kalem</translation>
    </message>
    <message>
        <source>read a shop from the first day once more</source>
        <translation>mağazayı ilk günden yeniden oku</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>ayar yanlış</translation>
    </message>
    <message>
        <source>shown there once</source>
        <translation>orada bir kez gösterilir</translation>
    </message>
    <message>
        <source>so that its tracking page opens from the shop</source>
        <translation>takip sayfası mağazadan açılsın diye</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>durdu</translation>
    </message>
    <message>
        <source>to be uploaded to the shop</source>
        <translation>mağazaya yüklenmek üzere</translation>
    </message>
    <message>
        <source>what customers choose there</source>
        <translation>müşterilerin orada seçtiği</translation>
    </message>
    <message>
        <source>whole orders only</source>
        <translation>yalnız tam siparişler</translation>
    </message>
    <message>
        <source>yes, with another number</source>
        <translation>evet, başka numarayla</translation>
    </message>
    <message>
        <source>{carrier} is called there</source>
        <translation>{carrier} orada şu adla</translation>
    </message>
    <message>
        <source>{shop} answers with something that is no list.</source>
        <translation>{shop} liste olmayan bir şeyle yanıt veriyor.</translation>
    </message>
    <message>
        <source>{shop} cannot be reached.</source>
        <translation>{shop} ile bağlantı kurulamıyor.</translation>
    </message>
    <message>
        <source>{shop} does not accept the keys.</source>
        <translation>{shop} anahtarları kabul etmiyor.</translation>
    </message>
    <message>
        <source>{shop} is busy.</source>
        <translation>{shop} meşgul.</translation>
    </message>
    <message>
        <source>“{option}” is</source>
        <translation>“{option}” şudur</translation>
    </message>
    <message>
        <source>Channel token</source>
        <translation>Kanal belirteci</translation>
    </message>
    <message>
        <source>Fulfilment handler</source>
        <translation>Gönderim işleyicisi</translation>
    </message>
    <message>
        <source>empty: manual-fulfillment</source>
        <translation>boş: manual-fulfillment</translation>
    </message>
    <message>
        <source>empty: the default channel</source>
        <translation>boş: varsayılan kanal</translation>
    </message>
    <message>
        <source>of an administrator of this channel</source>
        <translation>bu kanalın bir yöneticisinin</translation>
    </message>
    <message>
        <source>Secret API key</source>
        <translation>Gizli API anahtarı</translation>
    </message>
    <message>
        <source>Settings, Secret API keys</source>
        <translation>Settings, Secret API keys</translation>
    </message>
    <message>
        <source>Stock location</source>
        <translation>Depo konumu</translation>
    </message>
    <message>
        <source>empty: the only one</source>
        <translation>boş: tek olan</translation>
    </message>
    <message>
        <source>{setting} is missing. Type it here and save.</source>
        <translation>{setting} eksik. Buraya yazıp kaydedin.</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>A label was bought. Ask the lead to void it.</source>
        <translation>Etiket alınmıştı. Sorumludan iptalini isteyin.</translation>
    </message>
    <message>
        <source>All items are out</source>
        <translation>Tüm ürünler çıktı</translation>
    </message>
    <message>
        <source>All of {scanned} are in the box already.</source>
        <translation>{scanned}: tamamı zaten kutuda.</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Başka sipariş</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>Sorumluya sorun</translation>
    </message>
    <message>
        <source>Cannot ship yet</source>
        <translation>Henüz gönderilemez</translation>
    </message>
    <message>
        <source>Close this box first, or press Esc</source>
        <translation>Önce bu kutuyu kapatın ya da Esc’e basın</translation>
    </message>
    <message>
        <source>Do not load this parcel. {about}</source>
        <translation>Bu koliyi yüklemeyin. {about}</translation>
    </message>
    <message>
        <source>Do not ship</source>
        <translation>Göndermeyin</translation>
    </message>
    <message>
        <source>Fix it in Orders, F2</source>
        <translation>Siparişler’de düzeltin, F2</translation>
    </message>
    <message>
        <source>Give it to the lead</source>
        <translation>Sorumluya verin</translation>
    </message>
    <message>
        <source>Go on with the order</source>
        <translation>Siparişe devam edin</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Gereken</translation>
    </message>
    <message>
        <source>No article of this order has the code {code}.</source>
        <translation>Bu siparişte {code} kodlu ürün yok.</translation>
    </message>
    <message>
        <source>No label was bought, so there is nothing to refund.</source>
        <translation>Etiket alınmadı, iade edilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Not in this box</source>
        <translation>Bu kutuya girmez</translation>
    </message>
    <message>
        <source>Nothing is sent to the customer from here.</source>
        <translation>Buradan müşteriye bir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation>Kargoya bir şey verilmedi.</translation>
    </message>
    <message>
        <source>Nothing was recorded and nobody was told.</source>
        <translation>Hiçbir şey kaydedilmedi, kimseye haber verilmedi.</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>Bir fazla</translation>
    </message>
    <message>
        <source>Open the box, take out what is no longer wanted</source>
        <translation>Kutuyu açıp artık istenmeyeni çıkarın</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Sipariş iptal</translation>
    </message>
    <message>
        <source>Order on hold</source>
        <translation>Sipariş beklemede</translation>
    </message>
    <message>
        <source>Pack nothing</source>
        <translation>Paketlemeyin</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rafına koyun</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Kenara koyun</translation>
    </message>
    <message>
        <source>Put it on the pallet</source>
        <translation>Şu palete koyun</translation>
    </message>
    <message>
        <source>Put it on the pallet of {carrier}</source>
        <translation>{carrier} paletine koyun</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Siparişi kenara koyun</translation>
    </message>
    <message>
        <source>Put them on their shelves</source>
        <translation>Raflarına koyun</translation>
    </message>
    <message>
        <source>Put {item} back</source>
        <translation>{item}: geri koyun</translation>
    </message>
    <message>
        <source>Put {item} back on</source>
        <translation>{item}: rafına koyun</translation>
    </message>
    <message>
        <source>Scan the UN-PACK card</source>
        <translation>BOŞALT kartını okutun</translation>
    </message>
    <message>
        <source>Scan the label of this box</source>
        <translation>Bu kutunun etiketini okutun</translation>
    </message>
    <message>
        <source>Scan the next order</source>
        <translation>Sıradaki siparişi okutun</translation>
    </message>
    <message>
        <source>Scan {item}</source>
        <translation>{item}: okutun</translation>
    </message>
    <message>
        <source>Scan {item} from</source>
        <translation>{item}: alıp okutun</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n item(s) out</source>
        <translation>
            <numerusform>Kutudaki %n ürünü çıkarın</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the pallet</source>
        <translation>Paletten alın</translation>
    </message>
    <message>
        <source>Take it off this pallet</source>
        <translation>Bu paletten alın</translation>
    </message>
    <message>
        <source>Take this label off</source>
        <translation>Bu etiketi çıkarın</translation>
    </message>
    <message numerus="yes">
        <source>The box still holds {n} of %n item(s).</source>
        <translation>
            <numerusform>Kutuda hâlâ {n} / %n ürün var.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has not been told anything.</source>
        <translation>Müşteriye bir şey bildirilmedi.</translation>
    </message>
    <message>
        <source>Then scan the other order</source>
        <translation>Sonra öbür siparişi okutun</translation>
    </message>
    <message>
        <source>This is {scanned}. The order needs {needed}.</source>
        <translation>Okutulan: {scanned}. Gereken: {needed}.</translation>
    </message>
    <message>
        <source>This label is not the one of {number}.</source>
        <translation>Bu etiket {number} siparişinin değil.</translation>
    </message>
    <message>
        <source>This parcel goes with</source>
        <translation>Bu koli bununla gider</translation>
    </message>
    <message>
        <source>This parcel goes with {right}, not with {here}.</source>
        <translation>Bu koli {right} ile gidecek, {here} ile değil.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Anladım</translation>
    </message>
    <message>
        <source>Unknown item</source>
        <translation>Bilinmeyen ürün</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>What was added is packed in a box of its own</source>
        <translation>Eklenen ayrı bir kutuya paketlenir</translation>
    </message>
    <message>
        <source>Wrong carrier</source>
        <translation>Yanlış kargo</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Yanlış ürün</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Yanlış etiket</translation>
    </message>
    <message>
        <source>You are loading</source>
        <translation>Yüklediğiniz</translation>
    </message>
    <message>
        <source>You scanned</source>
        <translation>Okuttuğunuz</translation>
    </message>
    <message>
        <source>or scan the next parcel</source>
        <translation>ya da sıradaki koliyi okutun</translation>
    </message>
    <message>
        <source>or scan the right item</source>
        <translation>ya da doğru ürünü okutun</translation>
    </message>
    <message>
        <source>or scan the right label</source>
        <translation>ya da doğru etiketi okutun</translation>
    </message>
    <message>
        <source>{code} is another order. {number} is still open.</source>
        <translation>{code} başka bir sipariş. {number} hâlâ açık.</translation>
    </message>
    <message>
        <source>{number} cannot ship.</source>
        <translation>{number} gönderilemez.</translation>
    </message>
    <message>
        <source>{number} cannot ship: {reason}</source>
        <translation>{number} gönderilemez: {reason}</translation>
    </message>
    <message>
        <source>{number} is on hold.</source>
        <translation>{number} beklemede.</translation>
    </message>
    <message>
        <source>{number} is on hold: {reason}</source>
        <translation>{number} beklemede: {reason}</translation>
    </message>
    <message>
        <source>{number} must not leave.</source>
        <translation>{number} gönderilmemeli.</translation>
    </message>
    <message>
        <source>{number} must not leave. Cancelled at {time}.</source>
        <translation>{number} gönderilmemeli. İptal saati {time}.</translation>
    </message>
    <message>
        <source>{number} stays here: {reason}</source>
        <translation>{number} burada kalır: {reason}</translation>
    </message>
    <message>
        <source>{number} was cancelled. This parcel stays here.</source>
        <translation>{number} iptal edildi. Bu koli burada kalır.</translation>
    </message>
    <message>
        <source>{scanned} is not in this order.</source>
        <translation>{scanned} bu siparişte yok.</translation>
    </message>
    <message>
        <source>{scanned} ships later, around {day}.</source>
        <translation>{scanned} sonra çıkacak, {day} civarı.</translation>
    </message>
    <message>
        <source>{scanned} ships later.</source>
        <translation>{scanned} sonra çıkacak.</translation>
    </message>
    <message>
        <source>Fetch what was added; it is on the list now</source>
        <translation>Eklenenleri getirin; artık listede</translation>
    </message>
    <message>
        <source>Less is wanted of {number} now.</source>
        <translation>{number} siparişinde artık daha az ürün isteniyor.</translation>
    </message>
    <message>
        <source>Look at the order once more</source>
        <translation>Siparişe bir daha bakın</translation>
    </message>
    <message>
        <source>More was ordered with {number}.</source>
        <translation>{number} siparişine ürün eklendi.</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Sipariş değişti</translation>
    </message>
    <message>
        <source>Some of {number} was sent from elsewhere.</source>
        <translation>{number} siparişinin bir kısmı başka yerden gönderildi.</translation>
    </message>
    <message>
        <source>Take out what is no longer wanted</source>
        <translation>Artık istenmeyenleri çıkarın</translation>
    </message>
    <message>
        <source>Take the label off and ask the lead to void it</source>
        <translation>Etiketi çıkarın ve sorumludan iptal etmesini isteyin</translation>
    </message>
    <message>
        <source>The shop changed the address of {number}.</source>
        <translation>Mağaza {number} siparişinin adresini değiştirdi.</translation>
    </message>
    <message>
        <source>Then scan again: it goes on once all is right</source>
        <translation>Sonra yeniden okutun: her şey doğruysa devam eder</translation>
    </message>
    <message>
        <source>{number} was merged into another order.</source>
        <translation>{number} başka bir siparişle birleştirildi.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n parça</numerusform>
        </translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Tamamı</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Ve %n tane daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a page</source>
        <translation>Sayfa olarak</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Yazılışı</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Metin olarak</translation>
    </message>
    <message>
        <source>Back to the words of Packbench</source>
        <translation>Packbench metinlerine dön</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>İlk parça</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Not saved yet. Esc once more leaves it all.</source>
        <translation>Henüz kaydedilmedi. Esc’ye bir daha basarsanız hepsi bırakılır.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Değişen bir şey yok.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Bir koli daha</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Yer tutucu</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Really back? Press it once more, Esc to leave it.</source>
        <translation>Gerçekten dönülsün mü? Bir daha basın, vazgeçmek için Esc.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS and chat</source>
        <translation>SMS ve sohbet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Saved. Customers read it from now on.</source>
        <translation>Kaydedildi. Müşteriler artık bunu okur.</translation>
    </message>
    <message>
        <source>Send a test to me</source>
        <translation>Bana deneme gönder</translation>
    </message>
    <message>
        <source>Sent to {address}.</source>
        <translation>{address} adresine gönderildi.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>The mail in {language}</source>
        <translation>{language} e-posta</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Kalanı</translation>
    </message>
    <message>
        <source>The words of messages</source>
        <translation>Mesaj metinleri</translation>
    </message>
    <message>
        <source>The words that came with Packbench</source>
        <translation>Packbench ile gelen metin</translation>
    </message>
    <message>
        <source>The words that came with Packbench are back.</source>
        <translation>Packbench ile gelen metin geri alındı.</translation>
    </message>
    <message>
        <source>The worker sends it …</source>
        <translation>Gönderiliyor …</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Bana</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>Eklenebilecekler</translation>
    </message>
    <message>
        <source>What the parcel is of its order</source>
        <translation>Kolinin siparişteki yeri</translation>
    </message>
    <message>
        <source>What to do (may be empty)</source>
        <translation>Ne yapmalı (boş olabilir)</translation>
    </message>
    <message>
        <source>Your words lack something new and are not used. Mend or reset them.</source>
        <translation>Metninizde yeni bir şey eksik, kullanılmıyor. Düzeltin veya geri alın.</translation>
    </message>
    <message>
        <source>Your words, {when}, {who}</source>
        <translation>Sizin metniniz, {when}, {who}</translation>
    </message>
    <message>
        <source>another language beside it</source>
        <translation>yanında başka dil</translation>
    </message>
    <message>
        <source>as a page or as text</source>
        <translation>sayfa veya metin olarak</translation>
    </message>
    <message>
        <source>as supplied</source>
        <translation>özgün</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>back to the words of Packbench</source>
        <translation>Packbench metinlerine dön</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>kargo firması</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişti</translation>
    </message>
    <message>
        <source>language</source>
        <translation>dil</translation>
    </message>
    <message>
        <source>mail or SMS</source>
        <translation>e-posta veya SMS</translation>
    </message>
    <message>
        <source>next language, while writing</source>
        <translation>yazarken sonraki dil</translation>
    </message>
    <message>
        <source>next message, while writing</source>
        <translation>yazarken sonraki mesaj</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>kaydedilmedi</translation>
    </message>
    <message>
        <source>number of the parcel</source>
        <translation>kolinin sırası</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>sipariş numarası</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>ekle</translation>
    </message>
    <message>
        <source>save</source>
        <translation>kaydet</translation>
    </message>
    <message>
        <source>shop name</source>
        <translation>mağaza adı</translation>
    </message>
    <message>
        <source>test to me</source>
        <translation>bana deneme</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>düzeltilecek</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>takip numarası</translation>
    </message>
    <message>
        <source>write</source>
        <translation>yaz</translation>
    </message>
    <message>
        <source>{part}, {state}</source>
        <translation>{part}, {state}</translation>
    </message>
    <message>
        <source>{place} is empty.</source>
        <translation>{place} boş.</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation>{place} eksik.</translation>
    </message>
    <message>
        <source>{place} is not known.</source>
        <translation>{place} bilinmiyor.</translation>
    </message>
    <message>
        <source>{place} is not translated. Other languages have it.</source>
        <translation>{place} çevrilmemiş. Diğer dillerde var.</translation>
    </message>
    <message>
        <source>{place} is too long.</source>
        <translation>{place} çok uzun.</translation>
    </message>
    <message>
        <source>{place} lacks {name}.</source>
        <translation>{place}: {name} eksik.</translation>
    </message>
    <message>
        <source>{place} must be one line.</source>
        <translation>{place} tek satır olmalı.</translation>
    </message>
    <message>
        <source>{place}: a brace stands alone. Put placeholders in from the list.</source>
        <translation>{place}: tek başına bir süslü ayraç var. Yer tutucuları listeden ekleyin.</translation>
    </message>
    <message>
        <source>{place}: {name} is not known here.</source>
        <translation>{place}: {name} burada bilinmiyor.</translation>
    </message>
    <message>
        <source>{signs} signs, {left} left</source>
        <translation>{signs} karakter, {left} kaldı</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Ask it again, or look at it.</source>
        <translation>Yeniden sorun ya da kendisine bakın.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks.</source>
        <translation>Kapağı tık diyene kadar kapatın.</translation>
    </message>
    <message>
        <source>Close the printer’s cover</source>
        <translation>Yazıcının kapağını kapatın</translation>
    </message>
    <message>
        <source>If nothing is wrong, switch it off and on.</source>
        <translation>Bir sorun yoksa kapatıp açın.</translation>
    </message>
    <message>
        <source>Is it switched on?</source>
        <translation>Açık mı?</translation>
    </message>
    <message>
        <source>Is its cable in, at both ends?</source>
        <translation>Kablosu iki ucunda da takılı mı?</translation>
    </message>
    <message>
        <source>It does not answer: paper, cover or ribbon?</source>
        <translation>Yanıt vermiyor: kâğıt, kapak ya da şerit mi?</translation>
    </message>
    <message>
        <source>It is paused and goes on when the key is pressed.</source>
        <translation>Duraklatılmış; tuşa basılınca sürer.</translation>
    </message>
    <message>
        <source>Load labels</source>
        <translation>Etiket takın</translation>
    </message>
    <message>
        <source>Look at the printer</source>
        <translation>Yazıcıya bakın</translation>
    </message>
    <message>
        <source>Nobody knows how the printer is</source>
        <translation>Yazıcının durumu bilinmiyor</translation>
    </message>
    <message>
        <source>Open the cover.</source>
        <translation>Kapağı açın.</translation>
    </message>
    <message>
        <source>Press both sides down until they click.</source>
        <translation>İki yanını da tık diyene kadar bastırın.</translation>
    </message>
    <message>
        <source>Press the printer’s pause key</source>
        <translation>Yazıcının duraklatma tuşuna basın</translation>
    </message>
    <message>
        <source>Put a new ribbon in</source>
        <translation>Yeni şerit takın</translation>
    </message>
    <message>
        <source>Put a new roll in, print side up.</source>
        <translation>Yeni ruloyu basılacak yüzü üste takın.</translation>
    </message>
    <message>
        <source>Switch the printer on</source>
        <translation>Yazıcıyı açın</translation>
    </message>
    <message>
        <source>Take both cores out, put the new ribbon in.</source>
        <translation>İki makarayı çıkarın, yeni şeridi takın.</translation>
    </message>
    <message>
        <source>Turn it until it is tight, then close the cover.</source>
        <translation>Gerilene kadar çevirin, sonra kapağı kapatın.</translation>
    </message>
    <message>
        <source>Waiting labels print by themselves once it is mended.</source>
        <translation>Düzelince bekleyen etiketler kendiliğinden basılır.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>All of it is short. It stays owed.</source>
        <translation>Hepsi eksik. Borç olarak kalır.</translation>
    </message>
    <message>
        <source>Already on the pallet.</source>
        <translation>Zaten palette.</translation>
    </message>
    <message>
        <source>Already packed.</source>
        <translation>Zaten paketlendi.</translation>
    </message>
    <message>
        <source>Answer noted.</source>
        <translation>Yanıt kaydedildi.</translation>
    </message>
    <message>
        <source>Box chosen.</source>
        <translation>Kutu seçildi.</translation>
    </message>
    <message>
        <source>Box closed.</source>
        <translation>Kutu kapandı.</translation>
    </message>
    <message>
        <source>Box is empty.</source>
        <translation>Kutu boş.</translation>
    </message>
    <message>
        <source>Code unknown.</source>
        <translation>Kod bilinmiyor.</translation>
    </message>
    <message>
        <source>Confirmed without code.</source>
        <translation>Kodsuz onaylandı.</translation>
    </message>
    <message>
        <source>Half a scan. Scan again.</source>
        <translation>Yarım okundu. Yeniden okutun.</translation>
    </message>
    <message>
        <source>Label goes back, a new one comes.</source>
        <translation>Etiket geri veriliyor, yenisi geliyor.</translation>
    </message>
    <message>
        <source>Label is on.</source>
        <translation>Etiket yerinde.</translation>
    </message>
    <message>
        <source>Next package.</source>
        <translation>Sonraki koli.</translation>
    </message>
    <message>
        <source>No label yet.</source>
        <translation>Henüz etiket yok.</translation>
    </message>
    <message>
        <source>No service fits this parcel.</source>
        <translation>Bu koliye uyan hizmet yok.</translation>
    </message>
    <message>
        <source>Not packed yet.</source>
        <translation>Henüz paketlenmedi.</translation>
    </message>
    <message>
        <source>Not what the label was bought for.</source>
        <translation>Etiket bu içerik için alınmadı.</translation>
    </message>
    <message>
        <source>Noted as short.</source>
        <translation>Eksik olarak yazıldı.</translation>
    </message>
    <message>
        <source>Nothing left to pack.</source>
        <translation>Paketlenecek kalmadı.</translation>
    </message>
    <message>
        <source>On the pallet.</source>
        <translation>Palete kondu.</translation>
    </message>
    <message>
        <source>Open at another bench.</source>
        <translation>Başka masada açık.</translation>
    </message>
    <message>
        <source>Order open.</source>
        <translation>Sipariş açıldı.</translation>
    </message>
    <message>
        <source>Order put back.</source>
        <translation>Sipariş sıraya döndü.</translation>
    </message>
    <message>
        <source>Printing again, free.</source>
        <translation>Yeniden basılıyor, ücretsiz.</translation>
    </message>
    <message>
        <source>Right item.</source>
        <translation>Doğru ürün.</translation>
    </message>
    <message>
        <source>Scan an order first.</source>
        <translation>Önce sipariş okutun.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Geri alındı.</translation>
    </message>
    <message>
        <source>The box is still empty.</source>
        <translation>Kutu hâlâ boş.</translation>
    </message>
    <message>
        <source>The carriers are asked for prices.</source>
        <translation>Kargolara fiyat soruluyor.</translation>
    </message>
    <message>
        <source>This item has a code: scan it.</source>
        <translation>Bu ürünün kodu var: okutun.</translation>
    </message>
    <message>
        <source>This order is open already.</source>
        <translation>Bu sipariş zaten açık.</translation>
    </message>
    <message>
        <source>Too late to take back.</source>
        <translation>Geri almak için geç.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Anlaşıldı.</translation>
    </message>
    <message>
        <source>Weight noted.</source>
        <translation>Ağırlık kaydedildi.</translation>
    </message>
    <message>
        <source>Weight, please.</source>
        <translation>Ağırlığı yazın.</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} / {of}</translation>
    </message>
    <message>
        <source>The customs ask for more.</source>
        <translation>Gümrük daha fazlasını istiyor.</translation>
    </message>
    <message>
        <source>Number taken.</source>
        <translation>Numara alındı.</translation>
    </message>
    <message>
        <source>More than one order has this number.</source>
        <translation>Bu numarada birden çok sipariş var.</translation>
    </message>
    <message>
        <source>Looks like a number of {carriers}: not one of our parcels. Put it aside.</source>
        <translation>{carriers} numarasına benziyor: bizim gönderimiz değil. Kenara koyun.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>veya</translation>
    </message>
</context>
<context>
    <name>VirtualPrinter</name>
    <message>
        <source>Does not answer</source>
        <translation>Yanıt yok</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Is not there</source>
        <translation>Yerinde yok</translation>
    </message>
    <message>
        <source>Its cover is open</source>
        <translation>Kapağı açık</translation>
    </message>
    <message>
        <source>Label {name}</source>
        <translation>Etiket {name}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Load paper</source>
        <translation>Kâğıt tak</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Daha yeni</translation>
    </message>
    <message>
        <source>Not known how it is</source>
        <translation>Durumu bilinmiyor</translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation>Henüz basılan yok</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Henüz basılan yok.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Daha eski</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Kâğıt bitti</translation>
    </message>
    <message>
        <source>Out of ribbon</source>
        <translation>Şerit bitti</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Take paper out</source>
        <translation>Kâğıdı çıkar</translation>
    </message>
    <message>
        <source>Virtual printer</source>
        <translation>Sanal yazıcı</translation>
    </message>
    <message>
        <source>What came out of the printer</source>
        <translation>Yazıcıdan çıkanlar</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} / {m}</translation>
    </message>
</context>
<context>
    <name>Voids</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>And buy another</source>
        <translation>İade et, yenisini al</translation>
    </message>
    <message>
        <source>Give back the label of {order}?</source>
        <translation>{order} etiketi iade edilsin mi?</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>İade et</translation>
    </message>
    <message>
        <source>It costs nothing while nobody uses it, or ask the carrier for a refund.</source>
        <translation>Kullanılmadıkça ücret yazmaz; yazdıysa kargodan iade isteyin.</translation>
    </message>
    <message>
        <source>It is being given back; see the outbox.</source>
        <translation>İade ediliyor; giden kutusuna bakın.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Nothing is known of how long {carrier} takes labels back.</source>
        <translation>{carrier} etiketleri ne kadar süre geri alır, bilinmiyor.</translation>
    </message>
    <message>
        <source>The carrier said no: {reason}</source>
        <translation>Kargo kabul etmedi: {reason}</translation>
    </message>
    <message>
        <source>The parcel has left. Ask the carrier to return it.</source>
        <translation>Gönderi çıktı. Kargodan geri göndermesini isteyin.</translation>
    </message>
    <message>
        <source>The time is over. Ask the carrier for a refund; the window is set in Set-up.</source>
        <translation>Süre doldu. Kargodan iade isteyin; süre Ayarlar’dan değişir.</translation>
    </message>
    <message>
        <source>This parcel has no label to give back.</source>
        <translation>Bu gönderinin iade edilecek etiketi yok.</translation>
    </message>
    <message>
        <source>Where another one is bought, shop and customer get its number.</source>
        <translation>Yenisi alınırsa mağaza ve müşteri yeni numarayı alır.</translation>
    </message>
    <message>
        <source>bought {when}</source>
        <translation>alındı: {when}</translation>
    </message>
    <message>
        <source>{carrier} takes it back for another {left}, until {when}.</source>
        <translation>{carrier} {left} daha geri alır, {when} tarihine kadar.</translation>
    </message>
    <message>
        <source>{carrier} takes it back until it is invoiced.</source>
        <translation>{carrier} faturalanana kadar geri alır.</translation>
    </message>
    <message>
        <source>{carrier} takes it back until it is on a manifest.</source>
        <translation>{carrier} teslim listesine girene kadar geri alır.</translation>
    </message>
    <message>
        <source>{carrier} takes it back until it is picked up.</source>
        <translation>{carrier} gönderi alınana kadar geri alır.</translation>
    </message>
    <message>
        <source>{carrier} takes no label back.</source>
        <translation>{carrier} etiket iadesi almaz.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late.</source>
        <translation>
            <numerusform>%n gün gecikti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n sa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ürün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), newest first</source>
        <translation>
            <numerusform>%n sipariş, en yenisi önde</numerusform>
        </translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 sipariş</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Başka yolla</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s), last {channel}, {at}.</source>
        <translation>
            <numerusform>%n kez soruldu, son olarak {channel}, {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Paketleniyor</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Sohbetle</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>E-postayla</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Telefonla</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Gecikti</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>Teslim edilemedi</translation>
    </message>
    <message>
        <source>From now on: {language}, where an order says nothing else.</source>
        <translation>Bundan sonra: {language}, sipariş başka bir şey demedikçe.</translation>
    </message>
    <message>
        <source>Handed to {carrier}</source>
        <translation>Kargoya verildi: {carrier}</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Yolu</translation>
    </message>
    <message>
        <source>Lost, being looked for</source>
        <translation>Kayıp, aranıyor</translation>
    </message>
    <message>
        <source>No day is promised yet: the scan at the door makes it.</source>
        <translation>Henüz gün sözü verilmedi: kapıdaki okutma verir.</translation>
    </message>
    <message>
        <source>Nobody has asked about this order yet.</source>
        <translation>Bu siparişi henüz kimse sormadı.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Henüz bir şey yok.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>On its way back to us</source>
        <translation>Bize geri dönüyor</translation>
    </message>
    <message>
        <source>Order {number} sends the goods again.</source>
        <translation>Ürünler {number} siparişiyle yeniden gönderiliyor.</translation>
    </message>
    <message>
        <source>Order, tracking number, name, telephone or mail</source>
        <translation>Sipariş, takip no, ad, telefon veya e-posta</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>Dağıtımda</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Paketlendi</translation>
    </message>
    <message>
        <source>Packed, waits for {carrier}</source>
        <translation>Paketlendi, {carrier} bekleniyor</translation>
    </message>
    <message>
        <source>Parcel {n} of {total}</source>
        <translation>{n}. paket, toplam {total}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paketler</translation>
    </message>
    <message>
        <source>Press P once more: the parcel comes back to us.</source>
        <translation>P’ye bir daha basın: koli bize geri döner.</translation>
    </message>
    <message>
        <source>Press X once more: a new order sends the goods again.</source>
        <translation>X’e bir daha basın: yeni bir sipariş ürünleri yeniden gönderir.</translation>
    </message>
    <message>
        <source>Promised {days}.</source>
        <translation>Söz verilen: {days}.</translation>
    </message>
    <message>
        <source>Read this out</source>
        <translation>Bunu okuyun</translation>
    </message>
    <message>
        <source>Ready to be collected</source>
        <translation>Teslim alınmaya hazır</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Yenisini gönder</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>The parcel comes back: its page and answers say so.</source>
        <translation>Koli geri dönüyor: sayfası ve yanıtlar bunu söylüyor.</translation>
    </message>
    <message>
        <source>The shop promised {day}.</source>
        <translation>Mağazanın verdiği söz: {day}.</translation>
    </message>
    <message>
        <source>Type a name or a number, or scan a parcel. Its way and the answer appear here.</source>
        <translation>Bir ad veya numara yazın ya da bir paket okutun. Yolu ve verilecek cevap burada görünür.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Verilen söz</translation>
    </message>
    <message>
        <source>What was promised and sent</source>
        <translation>Söz verilenler ve gönderilenler</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Gönderilenler</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Nerede?</translation>
    </message>
    <message>
        <source>With customs</source>
        <translation>Gümrükte</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Kaydet</translation>
    </message>
    <message numerus="yes">
        <source>Written down. Asked %n time(s) about this order.</source>
        <translation>
            <numerusform>Kaydedildi. Bu sipariş %n kez soruldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to in {language}, {reason}</source>
        <translation>{language} yazılıyor, {reason}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>copy text</source>
        <translation>metni kopyala</translation>
    </message>
    <message>
        <source>expected {days}</source>
        <translation>beklenen: {days}</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>geçerli</translation>
    </message>
    <message>
        <source>label scanned back</source>
        <translation>etiket geri okutuldu</translation>
    </message>
    <message>
        <source>last news {age} ago</source>
        <translation>son haber {age} önce</translation>
    </message>
    <message>
        <source>next look {time}</source>
        <translation>sonraki bakış {time}</translation>
    </message>
    <message>
        <source>next parcel</source>
        <translation>sonraki paket</translation>
    </message>
    <message>
        <source>open the tracking page</source>
        <translation>takip sayfasını aç</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>diğer dil</translation>
    </message>
    <message>
        <source>record the contact</source>
        <translation>görüşmeyi kaydet</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>yenisini gönder</translation>
    </message>
    <message>
        <source>return</source>
        <translation>iade</translation>
    </message>
    <message>
        <source>search</source>
        <translation>ara</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>yenilendi</translation>
    </message>
    <message>
        <source>write in this language from now on</source>
        <translation>bundan sonra bu dilde yaz</translation>
    </message>
    <message>
        <source>{state}: {place}</source>
        <translation>{state}: {place}</translation>
    </message>
</context>
</TS>
