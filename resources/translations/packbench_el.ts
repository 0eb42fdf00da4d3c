<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>A CSV file of ours, or Magento’s with five columns</source>
        <translation>Ένα δικό μας αρχείο CSV ή του Magento με πέντε στήλες</translation>
    </message>
    <message>
        <source>A test key buys nothing.</source>
        <translation>Ένα δοκιμαστικό κλειδί δεν αγοράζει τίποτα.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Κλειδί API</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Αριθμός λογαριασμού</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>After a lost answer</source>
        <translation>Αν χαθεί η απάντηση</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Ερώτηση σε άνθρωπο</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>Ερώτηση στον μεταφορέα</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορέας</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Επωνυμία</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Κωδικός πελάτη</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Αριθμός πελάτη</translation>
    </message>
    <message>
        <source>Days to give a label back</source>
        <translation>Ημέρες για επιστροφή ετικέτας</translation>
    </message>
    <message>
        <source>In which currency</source>
        <translation>Σε ποιο νόμισμα</translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation>Οι ετικέτες του</translation>
    </message>
    <message>
        <source>Live server</source>
        <translation>Πραγματικός</translation>
    </message>
    <message>
        <source>Most a label may cost</source>
        <translation>Ανώτατη τιμή ετικέτας</translation>
    </message>
    <message>
        <source>Only for a server of your own choice.</source>
        <translation>Μόνο για διακομιστή της επιλογής σας.</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Δική σας διεύθυνση</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>Picks up in</source>
        <translation>Παραλαμβάνει σε</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Τιμοκατάλογος</translation>
    </message>
    <message>
        <source>Purchases at once</source>
        <translation>Αγορές ταυτόχρονα</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Αποστολή ξανά</translation>
    </message>
    <message>
        <source>Service: economy</source>
        <translation>Υπηρεσία: οικονομική</translation>
    </message>
    <message>
        <source>Service: express</source>
        <translation>Υπηρεσία: εξπρές</translation>
    </message>
    <message>
        <source>Service: pickup point</source>
        <translation>Υπηρεσία: σημείο παραλαβής</translation>
    </message>
    <message>
        <source>Service: standard</source>
        <translation>Υπηρεσία: τυπική</translation>
    </message>
    <message>
        <source>Test buys nothing.</source>
        <translation>Στον δοκιμαστικό δεν αγοράζεται τίποτα.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Δοκιμαστική ετικέτα</translation>
    </message>
    <message>
        <source>Test server</source>
        <translation>Δοκιμαστικός</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>Verified against</source>
        <translation>Ελέγχθηκε με βάση</translation>
    </message>
    <message>
        <source>Which server</source>
        <translation>Ποιος διακομιστής</translation>
    </message>
    <message>
        <source>drawn here</source>
        <translation>σχεδιάζονται εδώ</translation>
    </message>
    <message>
        <source>empty: no limit</source>
        <translation>κενό: χωρίς όριο</translation>
    </message>
    <message>
        <source>empty: the shop’s own</source>
        <translation>κενό: του καταστήματος</translation>
    </message>
    <message>
        <source>empty: {code}; off: not sold</source>
        <translation>κενό: {code}· off: δεν πωλείται</translation>
    </message>
    <message>
        <source>goes to the key ring</source>
        <translation>πηγαίνει στην κλειδοθήκη</translation>
    </message>
    <message>
        <source>kept in the key ring</source>
        <translation>φυλάσσεται στην κλειδοθήκη</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>δεν αναφέρεται</translation>
    </message>
    <message>
        <source>nothing on line</source>
        <translation>τίποτα διαδικτυακό</translation>
    </message>
    <message>
        <source>public clients of others</source>
        <translation>δημόσιοι πελάτες άλλων</translation>
    </message>
    <message>
        <source>recordings of the live service</source>
        <translation>καταγραφές της πραγματικής υπηρεσίας</translation>
    </message>
    <message>
        <source>the carrier’s document</source>
        <translation>το έγγραφο του μεταφορέα</translation>
    </message>
    <message>
        <source>the carrier’s specification</source>
        <translation>η προδιαγραφή του μεταφορέα</translation>
    </message>
    <message>
        <source>the live service</source>
        <translation>η πραγματική υπηρεσία</translation>
    </message>
    <message>
        <source>A key with TEST_ buys nothing.</source>
        <translation>Κλειδί με TEST_ δεν αγοράζει τίποτα.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Κωδικός API</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Χρήστης API</translation>
    </message>
    <message>
        <source>Account PIN</source>
        <translation>PIN λογαριασμού</translation>
    </message>
    <message>
        <source>Account country</source>
        <translation>Χώρα λογαριασμού</translation>
    </message>
    <message>
        <source>Account entity</source>
        <translation>Οντότητα λογαριασμού</translation>
    </message>
    <message>
        <source>As HepsiJet has it.</source>
        <translation>Όπως το έχει η HepsiJet.</translation>
    </message>
    <message>
        <source>As above, where it is another.</source>
        <translation>Όπως παραπάνω, αν είναι άλλο.</translation>
    </message>
    <message>
        <source>As packers shall see it.</source>
        <translation>Όπως θα το βλέπουν οι συσκευαστές.</translation>
    </message>
    <message>
        <source>Billing code</source>
        <translation>Κωδικός χρέωσης</translation>
    </message>
    <message>
        <source>Carrier ID</source>
        <translation>Αναγνωριστικό μεταφορέα</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Αναγνωριστικό πελάτη (Client ID)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Μυστικό πελάτη (Client secret)</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Αναγνωριστικό εταιρείας</translation>
    </message>
    <message>
        <source>Company code</source>
        <translation>Κωδικός εταιρείας</translation>
    </message>
    <message>
        <source>Company password</source>
        <translation>Κωδικός εταιρείας</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Κλειδί καταναλωτή (Consumer key)</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Μυστικό καταναλωτή (Consumer secret)</translation>
    </message>
    <message>
        <source>Customer sub-code</source>
        <translation>Υποκωδικός πελάτη</translation>
    </message>
    <message>
        <source>Customs papers</source>
        <translation>Τελωνειακά έγγραφα</translation>
    </message>
    <message>
        <source>Customs signer</source>
        <translation>Υπογράφων τελωνείου</translation>
    </message>
    <message>
        <source>Drawn here, or by DHL: then it bills the parcel when it draws.</source>
        <translation>Σχεδιάζεται εδώ ή από την DHL· τότε χρεώνει κατά τη σχεδίαση.</translation>
    </message>
    <message>
        <source>For sending orders (SetOrder).</source>
        <translation>Για αποστολή παραγγελιών (SetOrder).</translation>
    </message>
    <message>
        <source>For tracking: esasweb, XML services.</source>
        <translation>Για παρακολούθηση: esasweb, υπηρεσίες XML.</translation>
    </message>
    <message>
        <source>From DHL&apos;s developer portal, MyDHL API.</source>
        <translation>Από την πύλη προγραμματιστών της DHL, MyDHL API.</translation>
    </message>
    <message>
        <source>Hours after the purchase</source>
        <translation>Ώρες μετά την αγορά</translation>
    </message>
    <message>
        <source>Its abbreviation at HepsiJet.</source>
        <translation>Η συντομογραφία της στη HepsiJet.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Labels are taken back</source>
        <translation>Επιστροφή ετικετών</translation>
    </message>
    <message>
        <source>Letters before numbers</source>
        <translation>Γράμματα πριν τους αριθμούς</translation>
    </message>
    <message>
        <source>Like 2ΑΘ123456.</source>
        <translation>Όπως 2ΑΘ123456.</translation>
    </message>
    <message>
        <source>Manifest MID</source>
        <translation>MID δηλωτικού</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Nine digits, the shipper&apos;s.</source>
        <translation>Εννέα ψηφία, του αποστολέα.</translation>
    </message>
    <message>
        <source>Nine digits.</source>
        <translation>Εννέα ψηφία.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Of your Enterprise Payment Account.</source>
        <translation>Του λογαριασμού πληρωμών (Enterprise Payment).</translation>
    </message>
    <message>
        <source>Of your app on developer.ups.com.</source>
        <translation>Της εφαρμογής σας στο developer.ups.com.</translation>
    </message>
    <message>
        <source>Of your app on developers.usps.com.</source>
        <translation>Της εφαρμογής σας στο developers.usps.com.</translation>
    </message>
    <message>
        <source>Of your application in DHL&apos;s API portal.</source>
        <translation>Της εφαρμογής σας στην πύλη API της DHL.</translation>
    </message>
    <message>
        <source>Of your project on developer.fedex.com.</source>
        <translation>Του έργου σας στο developer.fedex.com.</translation>
    </message>
    <message>
        <source>Partner number</source>
        <translation>Αριθμός συνεργάτη</translation>
    </message>
    <message>
        <source>Pass key</source>
        <translation>Κλειδί πρόσβασης</translation>
    </message>
    <message>
        <source>Password for tracking</source>
        <translation>Κωδικός για παρακολούθηση</translation>
    </message>
    <message>
        <source>Password, cash on delivery</source>
        <translation>Κωδικός, αντικαταβολή</translation>
    </message>
    <message>
        <source>Password, receiver pays</source>
        <translation>Κωδικός, πληρώνει ο παραλήπτης</translation>
    </message>
    <message>
        <source>Password, receiver pays and cash on delivery</source>
        <translation>Κωδικός, πληρώνει ο παραλήπτης και αντικαταβολή</translation>
    </message>
    <message>
        <source>Post office address</source>
        <translation>Διεύθυνση ταχυδρομείου</translation>
    </message>
    <message>
        <source>Price list to compare by</source>
        <translation>Τιμοκατάλογος για σύγκριση</translation>
    </message>
    <message>
        <source>SMSA gives one to test, and one to ship.</source>
        <translation>Η SMSA δίνει ένα για δοκιμή και ένα για αποστολή.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Μυστικό κλειδί</translation>
    </message>
    <message>
        <source>Sender address ID</source>
        <translation>Αναγνωριστικό διεύθυνσης αποστολέα</translation>
    </message>
    <message>
        <source>Seven digits.</source>
        <translation>Επτά ψηφία.</translation>
    </message>
    <message>
        <source>Six characters, your shipper number.</source>
        <translation>Έξι χαρακτήρες, ο αριθμός αποστολέα σας.</translation>
    </message>
    <message>
        <source>Street; city; state; ZIP: for SCAN forms.</source>
        <translation>Οδός; πόλη; πολιτεία; ZIP: για φόρμες SCAN.</translation>
    </message>
    <message>
        <source>The abbreviation of your xDock.</source>
        <translation>Η συντομογραφία του xDock σας.</translation>
    </message>
    <message>
        <source>The e-mail address of your Aramex login.</source>
        <translation>Το e-mail της σύνδεσής σας στην Aramex.</translation>
    </message>
    <message>
        <source>The first part, like 010101.</source>
        <translation>Το πρώτο μέρος, όπως 010101.</translation>
    </message>
    <message>
        <source>The second part, like 0005.</source>
        <translation>Το δεύτερο μέρος, όπως 0005.</translation>
    </message>
    <message>
        <source>The user whose parcels the sender pays.</source>
        <translation>Ο χρήστης για δέματα που πληρώνει ο αποστολέας.</translation>
    </message>
    <message>
        <source>Three letters, like DXB or IST.</source>
        <translation>Τρία γράμματα, όπως DXB ή IST.</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>Σύνδεσμος παρακολούθησης</translation>
    </message>
    <message>
        <source>Two letters, like AE or TR.</source>
        <translation>Δύο γράμματα, όπως AE ή TR.</translation>
    </message>
    <message>
        <source>Up to four, where HepsiJet wants them.</source>
        <translation>Έως τέσσερα, όπου τα θέλει η HepsiJet.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Αναγνωριστικό χρήστη</translation>
    </message>
    <message>
        <source>User code</source>
        <translation>Κωδικός χρήστη</translation>
    </message>
    <message>
        <source>User name for tracking</source>
        <translation>Όνομα χρήστη για παρακολούθηση</translation>
    </message>
    <message>
        <source>User name, cash on delivery</source>
        <translation>Όνομα χρήστη, αντικαταβολή</translation>
    </message>
    <message>
        <source>User name, receiver pays</source>
        <translation>Όνομα χρήστη, πληρώνει ο παραλήπτης</translation>
    </message>
    <message>
        <source>User name, receiver pays and cash on delivery</source>
        <translation>Όνομα χρήστη, πληρώνει ο παραλήπτης και αντικαταβολή</translation>
    </message>
    <message>
        <source>User password</source>
        <translation>Κωδικός πρόσβασης χρήστη</translation>
    </message>
    <message>
        <source>Warehouse code</source>
        <translation>Κωδικός αποθήκης</translation>
    </message>
    <message>
        <source>Warehouse number</source>
        <translation>Αριθμός αποθήκης</translation>
    </message>
    <message>
        <source>Where BOX NOW collects your parcels.</source>
        <translation>Από πού παραλαμβάνει η BOX NOW τα δέματά σας.</translation>
    </message>
    <message>
        <source>Where HepsiJet has given one.</source>
        <translation>Αν έχει δώσει η HepsiJet.</translation>
    </message>
    <message>
        <source>Where the demo carrier listens.</source>
        <translation>Πού ακούει ο δοκιμαστικός μεταφορέας.</translation>
    </message>
    <message>
        <source>Where the keys serve several shops.</source>
        <translation>Όπου τα κλειδιά εξυπηρετούν πολλά καταστήματα.</translation>
    </message>
    <message>
        <source>Who answers for declarations.</source>
        <translation>Ποιος ευθύνεται για τις δηλώσεις.</translation>
    </message>
    <message>
        <source>Whose format it has: its check digit is then proved. s10 is that of all posts.</source>
        <translation>Ποιανού μορφή έχει: ελέγχεται το ψηφίο ελέγχου. Το s10 είναι όλων των ταχυδρομείων.</translation>
    </message>
    <message>
        <source>Your customer registration ID.</source>
        <translation>Ο αριθμός εγγραφής πελάτη σας.</translation>
    </message>
    <message>
        <source>Your mailer ID for labels.</source>
        <translation>Το Mailer ID σας για ετικέτες.</translation>
    </message>
    <message>
        <source>Your mailer ID for manifests.</source>
        <translation>Το Mailer ID σας για δηλωτικά.</translation>
    </message>
    <message>
        <source>Yurtiçi gives a user for each way of paying.</source>
        <translation>Η Yurtiçi δίνει έναν χρήστη για κάθε τρόπο πληρωμής.</translation>
    </message>
    <message>
        <source>a CSV file, for a carrier that names no prices</source>
        <translation>αρχείο CSV, για μεταφορέα που δεν δίνει τιμές</translation>
    </message>
    <message>
        <source>any</source>
        <translation>οποιοσδήποτε</translation>
    </message>
    <message>
        <source>as the carrier says</source>
        <translation>όπως λέει ο μεταφορέας</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>Μεταφορέας</translation>
    </message>
    <message>
        <source>for some hours</source>
        <translation>για κάποιες ώρες</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Τιμολόγιο</translation>
    </message>
    <message>
        <source>invoice, post (CN 22 and CN 23), or own: it gives them itself.</source>
        <translation>Τιμολόγιο, ταχυδρομείο (CN 22 και CN 23) ή τα δίνει ο ίδιος.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ποτέ</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Ταχυδρομείο</translation>
    </message>
    <message>
        <source>post (CN 22 and CN 23), invoice, or own: it gives them itself.</source>
        <translation>Ταχυδρομείο (CN 22 και CN 23), τιμολόγιο ή τα δίνει ο ίδιος.</translation>
    </message>
    <message>
        <source>se-... of the carrier connected there.</source>
        <translation>Το se-... του μεταφορέα που συνδέθηκε εκεί.</translation>
    </message>
    <message>
        <source>until the invoice</source>
        <translation>μέχρι το τιμολόγιο</translation>
    </message>
    <message>
        <source>until the manifest</source>
        <translation>μέχρι το δηλωτικό</translation>
    </message>
    <message>
        <source>until the pick-up</source>
        <translation>μέχρι την παραλαβή</translation>
    </message>
    <message>
        <source>{number} stands for the number, as in https://track.example/{number}.</source>
        <translation>Το {number} είναι ο αριθμός, όπως στο https://track.example/{number}.</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>%n label(s) a minute</source>
        <translation>
            <numerusform>%n ετικέτα/λεπτό</numerusform>
            <numerusform>%n ετικέτες/λεπτό</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) from No. {first} to No. {last} are spoilt and come out again, in this order. Then the roll goes on.</source>
        <translation>
            <numerusform>%n ετικέτα από αρ. {first} έως αρ. {last} χάλασε και ξαναβγαίνει. Μετά το ρολό συνεχίζει.</numerusform>
            <numerusform>%n ετικέτες από αρ. {first} έως αρ. {last} χάλασαν και ξαναβγαίνουν με αυτή τη σειρά. Μετά το ρολό συνεχίζει.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) print again, free.</source>
        <translation>
            <numerusform>%n ετικέτα τυπώνεται ξανά, δωρεάν.</numerusform>
            <numerusform>%n ετικέτες τυπώνονται ξανά, δωρεάν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) still to come out</source>
        <translation>
            <numerusform>%n ετικέτα μένει να βγει</numerusform>
            <numerusform>%n ετικέτες μένουν να βγουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n λεπτό μένει</numerusform>
            <numerusform>%n λεπτά μένουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are tried again.</source>
        <translation>
            <numerusform>%n παραγγελία ξαναδοκιμάζεται.</numerusform>
            <numerusform>%n παραγγελίες ξαναδοκιμάζονται.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · dry run</source>
        <translation>
            <numerusform>%n παραγγελία · δοκιμή</numerusform>
            <numerusform>%n παραγγελίες · δοκιμή</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) · in pick order</source>
        <translation>
            <numerusform>%n παραγγελία · με τη σειρά</numerusform>
            <numerusform>%n παραγγελίες · με τη σειρά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in {folder}.</source>
        <translation>
            <numerusform>%n έγγραφο είναι στο {folder}.</numerusform>
            <numerusform>%n έγγραφα είναι στο {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan is written</source>
        <translation>Γράφεται ένα πλάνο</translation>
    </message>
    <message>
        <source>A weight in whole grams, such as 850.</source>
        <translation>Βάρος σε ακέραια γραμμάρια, π.χ. 850.</translation>
    </message>
    <message>
        <source>Add a parcel: buys one more label for this order</source>
        <translation>Προσθήκη δέματος: αγοράζει ακόμη μία ετικέτα για την παραγγελία</translation>
    </message>
    <message>
        <source>All of them have come out again</source>
        <translation>Όλες ξαναβγήκαν</translation>
    </message>
    <message>
        <source>All of this run</source>
        <translation>Όλες αυτής της εκτέλεσης</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Answer it in the outbox</source>
        <translation>Απάντησε στα εξερχόμενα</translation>
    </message>
    <message>
        <source>Answer the question.</source>
        <translation>Απάντησε στην ερώτηση.</translation>
    </message>
    <message>
        <source>Article by article</source>
        <translation>Είδος προς είδος</translation>
    </message>
    <message>
        <source>Articles, such as GIFT-*</source>
        <translation>Είδη, π.χ. GIFT-*</translation>
    </message>
    <message>
        <source>Ask about orders to one address</source>
        <translation>Ερώτηση για παραγγελίες στην ίδια διεύθυνση</translation>
    </message>
    <message>
        <source>At most, orders</source>
        <translation>Το πολύ, παραγγελίες</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Παρτίδες</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Έναρξη</translation>
    </message>
    <message>
        <source>Buy the labels</source>
        <translation>Αγορά ετικετών</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Cart with a tote an order</source>
        <translation>Καρότσι με ένα καλάθι ανά παραγγελία</translation>
    </message>
    <message>
        <source>Check all orders first</source>
        <translation>Πρώτα έλεγχος όλων των παραγγελιών</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Choose another carrier.</source>
        <translation>Διάλεξε άλλον μεταφορέα.</translation>
    </message>
    <message>
        <source>Choose another service.</source>
        <translation>Διάλεξε άλλη υπηρεσία.</translation>
    </message>
    <message>
        <source>Choose service</source>
        <translation>Επιλογή υπηρεσίας</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>Επιλογή της υπηρεσίας</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Code of the last good label</source>
        <translation>Κωδικός της τελευταίας καλής ετικέτας</translation>
    </message>
    <message>
        <source>Complete the address.</source>
        <translation>Συμπλήρωσε τη διεύθυνση.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy {plan} under which name?</source>
        <translation>Με ποιο όνομα να αντιγραφεί το {plan};</translation>
    </message>
    <message>
        <source>Countries, two letters</source>
        <translation>Χώρες, δύο γράμματα</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Χώρα, δύο γράμματα</translation>
    </message>
    <message>
        <source>Cover with the failures</source>
        <translation>Εξώφυλλο με τις αποτυχίες</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Delete the plan {plan}? Its runs stay.</source>
        <translation>Να διαγραφεί το πλάνο {plan}; Οι εκτελέσεις του μένουν.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Έτοιμα</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Συντάχθηκε</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Δοκιμή</translation>
    </message>
    <message>
        <source>Dry run: {fit} would get a label, {not_fit} would not.</source>
        <translation>Δοκιμή: {fit} θα έπαιρναν ετικέτα, {not_fit} όχι.</translation>
    </message>
    <message>
        <source>Due at, such as 10:00, 15:30</source>
        <translation>Ώρες, π.χ. 10:00, 15:30</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>First every order is checked; only then money is spent.</source>
        <translation>Πρώτα ελέγχεται κάθε παραγγελία· μόνο μετά ξοδεύονται χρήματα.</translation>
    </message>
    <message>
        <source>Fix address</source>
        <translation>Διόρθωση διεύθυνσης</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Φάκελος για τα έγγραφα</translation>
    </message>
    <message>
        <source>From weight, g</source>
        <translation>Από βάρος, γρ.</translation>
    </message>
    <message>
        <source>Give an address</source>
        <translation>Δώσε διεύθυνση</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>It gets its label at the bench.</source>
        <translation>Παίρνει την ετικέτα της στον πάγκο.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Συνεχίζεται.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Ξαναδοκιμάζεται από μόνο του.</translation>
    </message>
    <message>
        <source>Its weight in grams, then Enter</source>
        <translation>Το βάρος σε γραμμάρια, μετά Enter</translation>
    </message>
    <message>
        <source>Keep all of them in the folder</source>
        <translation>Φύλαξη όλων στον φάκελο</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Labels of this run</source>
        <translation>Ετικέτες αυτής της εκτέλεσης</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Άφησέ το</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Αποδέσμευση</translation>
    </message>
    <message>
        <source>Let it go and retry</source>
        <translation>Αποδέσμευση και νέα δοκιμή</translation>
    </message>
    <message>
        <source>Let it go first.</source>
        <translation>Αποδέσμευσέ την πρώτα.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Δες την</translation>
    </message>
    <message>
        <source>Look at the order</source>
        <translation>Δες την παραγγελία</translation>
    </message>
    <message>
        <source>Mail the list of failures</source>
        <translation>Αποστολή λίστας αποτυχιών με e-mail</translation>
    </message>
    <message>
        <source>Manifest {n} of {carrier}</source>
        <translation>Κατάσταση παράδοσης {n} της {carrier}</translation>
    </message>
    <message>
        <source>Match now</source>
        <translation>Ταιριάζουν τώρα</translation>
    </message>
    <message>
        <source>Mend the order, then try again.</source>
        <translation>Διόρθωσε την παραγγελία και ξαναδοκίμασε.</translation>
    </message>
    <message>
        <source>Mend the printer, take the roll in hand and scan the last label that came out whole. What came behind it is printed again from what is stored: nothing is bought twice.</source>
        <translation>Φτιάξε τον εκτυπωτή, πάρε το ρολό και σάρωσε την τελευταία ετικέτα που βγήκε ακέραιη. Όσες ακολουθούν τυπώνονται ξανά από τα αποθηκευμένα: τίποτα δεν αγοράζεται δύο φορές.</translation>
    </message>
    <message>
        <source>Missing: {field}.</source>
        <translation>Λείπει: {field}.</translation>
    </message>
    <message>
        <source>Most for one label</source>
        <translation>Μέγιστο ανά ετικέτα</translation>
    </message>
    <message>
        <source>Most for one run</source>
        <translation>Μέγιστο ανά εκτέλεση</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Όνομα πλάνου</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Σε χρειάζονται</translation>
    </message>
    <message>
        <source>Next by itself</source>
        <translation>Επόμενη αυτόματα</translation>
    </message>
    <message>
        <source>No label is chosen in the list.</source>
        <translation>Δεν έχει επιλεγεί ετικέτα στη λίστα.</translation>
    </message>
    <message>
        <source>No label was bought</source>
        <translation>Δεν αγοράστηκε ετικέτα</translation>
    </message>
    <message>
        <source>No paper is drawn yet. They come while the labels are bought.</source>
        <translation>Δεν υπάρχει ακόμη έγγραφο. Συντάσσονται όσο αγοράζονται οι ετικέτες.</translation>
    </message>
    <message>
        <source>No plan chosen</source>
        <translation>Δεν επιλέχθηκε πλάνο</translation>
    </message>
    <message>
        <source>No rule names a carrier for {country}.</source>
        <translation>Κανένας κανόνας δεν ορίζει μεταφορέα για {country}.</translation>
    </message>
    <message>
        <source>No run yet. B runs the plan under the cursor; T only tries it.</source>
        <translation>Καμία εκτέλεση ακόμη. Το B εκτελεί το επιλεγμένο πλάνο· το T μόνο το δοκιμάζει.</translation>
    </message>
    <message>
        <source>No. {n} is spoilt and comes out again. Then the roll goes on.</source>
        <translation>Η αρ. {n} χάλασε και ξαναβγαίνει. Μετά το ρολό συνεχίζει.</translation>
    </message>
    <message>
        <source>No. {n} on the roll</source>
        <translation>Αρ. {n} στο ρολό</translation>
    </message>
    <message>
        <source>No. {n} · {number} was the last good one</source>
        <translation>Τελευταία καλή: αρ. {n} · {number}</translation>
    </message>
    <message>
        <source>Nobody knows what this order weighs.</source>
        <translation>Κανείς δεν ξέρει πόσο ζυγίζει αυτή η παραγγελία.</translation>
    </message>
    <message>
        <source>Nobody knows whether a label was bought</source>
        <translation>Δεν είναι γνωστό αν αγοράστηκε ετικέτα</translation>
    </message>
    <message>
        <source>Not all of it is here, and this shop decides itself what leaves.</source>
        <translation>Δεν είναι όλα εδώ και αυτό το κατάστημα αποφασίζει μόνο του τι φεύγει.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Αδοκίμαστες</translation>
    </message>
    <message>
        <source>Nothing behind it was spoilt. The roll goes on by itself.</source>
        <translation>Μετά από αυτήν δεν χάλασε τίποτα. Το ρολό συνεχίζει μόνο του.</translation>
    </message>
    <message>
        <source>Nothing can be tried again as it is.</source>
        <translation>Τίποτα δεν μπορεί να ξαναδοκιμαστεί όπως είναι.</translation>
    </message>
    <message>
        <source>Nothing needs you so far.</source>
        <translation>Τίποτα δεν σε χρειάζεται ως τώρα.</translation>
    </message>
    <message>
        <source>Nothing needs you. All of this run went well.</source>
        <translation>Τίποτα δεν σε χρειάζεται. Όλη η εκτέλεση πήγε καλά.</translation>
    </message>
    <message>
        <source>Nothing new is bought or printed until you go on.</source>
        <translation>Τίποτα νέο δεν αγοράζεται ή τυπώνεται μέχρι να συνεχίσεις.</translation>
    </message>
    <message>
        <source>Nothing of this order can be packed today.</source>
        <translation>Τίποτα από την παραγγελία δεν συσκευάζεται σήμερα.</translation>
    </message>
    <message>
        <source>Older than, hours</source>
        <translation>Παλαιότερες από, ώρες</translation>
    </message>
    <message>
        <source>Oldest promise first</source>
        <translation>Πρώτα η παλαιότερη υπόσχεση</translation>
    </message>
    <message>
        <source>On hold: {reason}.</source>
        <translation>Σε αναμονή: {reason}.</translation>
    </message>
    <message>
        <source>On working days only</source>
        <translation>Μόνο εργάσιμες ημέρες</translation>
    </message>
    <message>
        <source>One bad order never stops the rest</source>
        <translation>Μία κακή παραγγελία δεν σταματά τις άλλες</translation>
    </message>
    <message>
        <source>One more parcel gets its label.</source>
        <translation>Ένα ακόμη δέμα παίρνει την ετικέτα του.</translation>
    </message>
    <message>
        <source>One parcel for all of them?</source>
        <translation>Ένα δέμα για όλες;</translation>
    </message>
    <message>
        <source>Only those whose promise is at risk</source>
        <translation>Μόνο όσων η υπόσχεση κινδυνεύει</translation>
    </message>
    <message>
        <source>Or from place to place, such as 12-20</source>
        <translation>Ή από θέση σε θέση, π.χ. 12-20</translation>
    </message>
    <message>
        <source>Or type what stands under its bars</source>
        <translation>Ή γράψε ό,τι είναι κάτω από τον κώδικα</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Order and ceilings</source>
        <translation>Σειρά και όρια</translation>
    </message>
    <message>
        <source>Orders of one line first</source>
        <translation>Πρώτα παραγγελίες μίας γραμμής</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Pack it at the bench, or wait for the rest.</source>
        <translation>Συσκεύασέ την στον πάγκο ή περίμενε τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>Pack it, or give that label back.</source>
        <translation>Συσκεύασέ την ή επίστρεψε εκείνη την ετικέτα.</translation>
    </message>
    <message>
        <source>Packing slip, No. {n}</source>
        <translation>Δελτίο συσκευασίας, αρ. {n}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Έγγραφο</translation>
    </message>
    <message>
        <source>Paper jam? Resume roll</source>
        <translation>Εμπλοκή; Συνέχεια ρολού</translation>
    </message>
    <message>
        <source>Papers of this run</source>
        <translation>Έγγραφα αυτής της εκτέλεσης</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Σε παύση</translation>
    </message>
    <message>
        <source>Paused: nothing new is bought or printed.</source>
        <translation>Σε παύση: τίποτα νέο δεν αγοράζεται ή τυπώνεται.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Λίστα συλλογής</translation>
    </message>
    <message>
        <source>Pick order</source>
        <translation>Σειρά συλλογής</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Θέση</translation>
    </message>
    <message>
        <source>Places on the roll</source>
        <translation>Θέσεις στο ρολό</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Πλάνο</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Πλάνα</translation>
    </message>
    <message>
        <source>Plans and runs</source>
        <translation>Πλάνα και εκτελέσεις</translation>
    </message>
    <message>
        <source>Please check: {field}</source>
        <translation>Έλεγξε: {field}</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Ταχ. κώδικας</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Print again: free, the same label, nothing is bought</source>
        <translation>Εκτύπωση ξανά: δωρεάν, η ίδια ετικέτα, χωρίς αγορά</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Print the cover with the failures</source>
        <translation>Εκτύπωση εξωφύλλου με τις αποτυχίες</translation>
    </message>
    <message>
        <source>Print the labels</source>
        <translation>Εκτύπωση ετικετών</translation>
    </message>
    <message>
        <source>Print the packing slips</source>
        <translation>Εκτύπωση δελτίων συσκευασίας</translation>
    </message>
    <message>
        <source>Print the pick list</source>
        <translation>Εκτύπωση λίστας συλλογής</translation>
    </message>
    <message>
        <source>Read a plan from which file?</source>
        <translation>Από ποιο αρχείο να διαβαστεί πλάνο;</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <source>Redo, buys</source>
        <translation>Ξανά, αγοράζει</translation>
    </message>
    <message>
        <source>Redo: give this label back and buy another one</source>
        <translation>Ξανά: επιστροφή της ετικέτας και αγορά άλλης</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Εκτέλεση</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>Εκτέλεση ξανά</translation>
    </message>
    <message>
        <source>Run it now</source>
        <translation>Εκτέλεση τώρα</translation>
    </message>
    <message>
        <source>Run it now?</source>
        <translation>Να εκτελεστεί τώρα;</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Εκτέλεση τώρα</translation>
    </message>
    <message>
        <source>Run of {time}</source>
        <translation>Εκτέλεση {time}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Εκτελείται</translation>
    </message>
    <message>
        <source>Runs by itself at these times</source>
        <translation>Εκτελείται μόνο του αυτές τις ώρες</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>Εκτελέσεις, πρώτα οι νεότερες</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Αποθήκευση πλάνου</translation>
    </message>
    <message>
        <source>Scan the last good label</source>
        <translation>Σάρωσε την τελευταία καλή ετικέτα</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Υπηρεσία</translation>
    </message>
    <message>
        <source>Service wanted</source>
        <translation>Ζητούμενη υπηρεσία</translation>
    </message>
    <message>
        <source>Set the weight, then try again.</source>
        <translation>Όρισε το βάρος και ξαναδοκίμασε.</translation>
    </message>
    <message>
        <source>Set weight</source>
        <translation>Ορισμός βάρους</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Καταστήματα</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Συντόμευσέ το.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Skip it this time</source>
        <translation>Παράλειψη αυτή τη φορά</translation>
    </message>
    <message>
        <source>Somebody could not be told</source>
        <translation>Κάποιος δεν ειδοποιήθηκε</translation>
    </message>
    <message>
        <source>Somebody is packing this order.</source>
        <translation>Κάποιος συσκευάζει αυτή την παραγγελία.</translation>
    </message>
    <message>
        <source>Split the parcel.</source>
        <translation>Χώρισε το δέμα.</translation>
    </message>
    <message>
        <source>Spoilt labels</source>
        <translation>Χαλασμένες ετικέτες</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Βήματα</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message numerus="yes">
        <source>Stop? %n order(s) are left out. X once more stops it.</source>
        <translation>
            <numerusform>Διακοπή; Μένει έξω %n παραγγελία. Άλλο ένα X διακόπτει.</numerusform>
            <numerusform>Διακοπή; Μένουν έξω %n παραγγελίες. Άλλο ένα X διακόπτει.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Διακόπηκε</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n order(s) are left out.</source>
        <translation>
            <numerusform>Διακόπηκε: έμεινε έξω %n παραγγελία.</numerusform>
            <numerusform>Διακόπηκε: έμειναν έξω %n παραγγελίες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is bought is still printed.</source>
        <translation>Διακόπτεται: όσα αγοράστηκαν τυπώνονται.</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Οδός και αριθμός</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Επανέναρξη</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>Η απάντηση χάθηκε</translation>
    </message>
    <message>
        <source>The carrier account {carrier} is not ready.</source>
        <translation>Ο λογαριασμός μεταφορέα {carrier} δεν είναι έτοιμος.</translation>
    </message>
    <message>
        <source>The carrier refused</source>
        <translation>Ο μεταφορέας αρνήθηκε</translation>
    </message>
    <message>
        <source>The ceiling of {amount} for this batch is reached.</source>
        <translation>Το όριο {amount} αυτής της παρτίδας καλύφθηκε.</translation>
    </message>
    <message>
        <source>The label is bought</source>
        <translation>Η ετικέτα αγοράστηκε</translation>
    </message>
    <message>
        <source>The label is given back and another one bought.</source>
        <translation>Η ετικέτα επιστρέφεται και αγοράζεται άλλη.</translation>
    </message>
    <message>
        <source>The label was given back.</source>
        <translation>Η ετικέτα επιστράφηκε.</translation>
    </message>
    <message>
        <source>The old label loses its worth. Press D once more to redo it.</source>
        <translation>Η παλιά ετικέτα ακυρώνεται. Πάτησε ξανά D για επανάληψη.</translation>
    </message>
    <message>
        <source>The order has no items.</source>
        <translation>Η παραγγελία δεν έχει είδη.</translation>
    </message>
    <message>
        <source>The order is not fit</source>
        <translation>Η παραγγελία δεν είναι έτοιμη</translation>
    </message>
    <message>
        <source>The order is not paid.</source>
        <translation>Η παραγγελία δεν πληρώθηκε.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>Η παραγγελία ακυρώθηκε.</translation>
    </message>
    <message>
        <source>The paper goes to its printer.</source>
        <translation>Το έγγραφο πηγαίνει στον εκτυπωτή του.</translation>
    </message>
    <message>
        <source>The plan is in {plan}.</source>
        <translation>Το πλάνο είναι στο {plan}.</translation>
    </message>
    <message>
        <source>The price list has no zone for {country}.</source>
        <translation>Ο τιμοκατάλογος δεν έχει ζώνη για {country}.</translation>
    </message>
    <message>
        <source>The spending limit of {amount} a day is reached.</source>
        <translation>Το ημερήσιο όριο δαπανών {amount} καλύφθηκε.</translation>
    </message>
    <message>
        <source>The spending limit of {amount} an hour is reached.</source>
        <translation>Το ωριαίο όριο δαπανών {amount} καλύφθηκε.</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>Δεν υπάρχει διεύθυνση e-mail.</translation>
    </message>
    <message>
        <source>This carrier collects no cash on delivery.</source>
        <translation>Ο μεταφορέας δεν κάνει αντικαταβολή.</translation>
    </message>
    <message>
        <source>This carrier does not go there.</source>
        <translation>Ο μεταφορέας δεν πηγαίνει εκεί.</translation>
    </message>
    <message>
        <source>This carrier has no such service.</source>
        <translation>Ο μεταφορέας δεν έχει τέτοια υπηρεσία.</translation>
    </message>
    <message>
        <source>This carrier takes {weight} kg at most.</source>
        <translation>Ο μεταφορέας δέχεται έως {weight} κιλά.</translation>
    </message>
    <message>
        <source>This is no label of this roll. Scan the last good one of it.</source>
        <translation>Αυτή δεν είναι ετικέτα αυτού του ρολού. Σάρωσε την τελευταία καλή του.</translation>
    </message>
    <message>
        <source>This label</source>
        <translation>Αυτή την ετικέτα</translation>
    </message>
    <message>
        <source>This order has a label already.</source>
        <translation>Η παραγγελία έχει ήδη ετικέτα.</translation>
    </message>
    <message>
        <source>Too long: {field}. {count} characters fit.</source>
        <translation>Πολύ μεγάλο: {field}. Χωράνε {count} χαρακτήρες.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ξαναδοκίμασε</translation>
    </message>
    <message>
        <source>Try just this one again</source>
        <translation>Ξαναδοκίμασε μόνο αυτήν</translation>
    </message>
    <message>
        <source>Two places of the roll, such as 12-20.</source>
        <translation>Δύο θέσεις του ρολού, π.χ. 12-20.</translation>
    </message>
    <message>
        <source>Up to weight, g</source>
        <translation>Έως βάρος, γρ.</translation>
    </message>
    <message>
        <source>Use it and retry</source>
        <translation>Χρήση και δοκιμή</translation>
    </message>
    <message>
        <source>Use it and tell the customer</source>
        <translation>Χρήση και ειδοποίηση</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>Περίμενε.</translation>
    </message>
    <message>
        <source>Walk past the shelves</source>
        <translation>Κατά σειρά ραφιών</translation>
    </message>
    <message>
        <source>Weigh the parcel.</source>
        <translation>Ζύγισε το δέμα.</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Βάρος σε γραμμάρια</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Ποιες παραγγελίες</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Όλη η διεύθυνση</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Εγγραφή</translation>
    </message>
    <message>
        <source>Write {plan} into which file?</source>
        <translation>Σε ποιο αρχείο να γραφτεί το {plan};</translation>
    </message>
    <message>
        <source>add parcel</source>
        <translation>προσθήκη δέματος</translation>
    </message>
    <message>
        <source>all again</source>
        <translation>όλες ξανά</translation>
    </message>
    <message>
        <source>all orders that are ready</source>
        <translation>όλες οι έτοιμες παραγγελίες</translation>
    </message>
    <message>
        <source>always</source>
        <translation>πάντα</translation>
    </message>
    <message numerus="yes">
        <source>at most %n order(s)</source>
        <translation>
            <numerusform>το πολύ %n παραγγελία</numerusform>
            <numerusform>το πολύ %n παραγγελίες</numerusform>
        </translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>being bought</source>
        <translation>αγοράζεται</translation>
    </message>
    <message>
        <source>bought, next to print</source>
        <translation>αγοράστηκε, επόμενη</translation>
    </message>
    <message>
        <source>bought, not printed yet</source>
        <translation>αγοράστηκε, όχι τυπωμένη</translation>
    </message>
    <message>
        <source>bought, printing</source>
        <translation>αγοράστηκε, τυπώνεται</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>χειροκίνητα</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>μόνο χειροκίνητα</translation>
    </message>
    <message>
        <source>by its schedule</source>
        <translation>με το πρόγραμμά του</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>ελέγχεται</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>επιλέχθηκε με το χέρι</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>αντιγραφή</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>διαγραφή</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>βγήκε;</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>δοκιμή</translation>
    </message>
    <message>
        <source>dry run, nothing bought</source>
        <translation>δοκιμή, χωρίς αγορές</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>επεξεργασία</translation>
    </message>
    <message>
        <source>fix and retry</source>
        <translation>διόρθωση και δοκιμή</translation>
    </message>
    <message>
        <source>from {low} g</source>
        <translation>από {low} γρ.</translation>
    </message>
    <message>
        <source>from {low} to {high} g</source>
        <translation>από {low} έως {high} γρ.</translation>
    </message>
    <message>
        <source>go on without them</source>
        <translation>συνέχεια χωρίς αυτές</translation>
    </message>
    <message>
        <source>if none failed</source>
        <translation>αν δεν απέτυχε καμία</translation>
    </message>
    <message>
        <source>if some failed</source>
        <translation>αν απέτυχαν μερικές</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>έμεινε έξω</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>λίστες</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>προβολή</translation>
    </message>
    <message>
        <source>new plan</source>
        <translation>νέο πλάνο</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>επόμενο πεδίο</translation>
    </message>
    <message>
        <source>nothing is bought yet</source>
        <translation>καμία αγορά ακόμη</translation>
    </message>
    <message>
        <source>of {amount} ceiling</source>
        <translation>από όριο {amount}</translation>
    </message>
    <message numerus="yes">
        <source>older than %n h</source>
        <translation>
            <numerusform>παλαιότερες από %n ώρα</numerusform>
            <numerusform>παλαιότερες από %n ώρες</numerusform>
        </translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>ναι ή όχι</translation>
    </message>
    <message>
        <source>open</source>
        <translation>άνοιγμα</translation>
    </message>
    <message numerus="yes">
        <source>order(s) right now</source>
        <translation>
            <numerusform>παραγγελία τώρα</numerusform>
            <numerusform>παραγγελίες τώρα</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <translation>τελείωσε</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>έγγραφα</translation>
    </message>
    <message>
        <source>pause, go on</source>
        <translation>παύση, συνέχεια</translation>
    </message>
    <message>
        <source>pause, let me look</source>
        <translation>παύση, να δω</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>σε παύση</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>πλάνα</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>εκτύπωση ξανά</translation>
    </message>
    <message>
        <source>print it</source>
        <translation>εκτύπωση</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>τυπώθηκε</translation>
    </message>
    <message>
        <source>promise at risk</source>
        <translation>υπόσχεση σε κίνδυνο</translation>
    </message>
    <message>
        <source>read from a file</source>
        <translation>ανάγνωση από αρχείο</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>ξανά</translation>
    </message>
    <message>
        <source>resume roll</source>
        <translation>συνέχεια ρολού</translation>
    </message>
    <message>
        <source>retry all</source>
        <translation>δοκιμή όλων</translation>
    </message>
    <message>
        <source>run now</source>
        <translation>εκτέλεση τώρα</translation>
    </message>
    <message>
        <source>run the missed</source>
        <translation>εκτέλεση χαμένης</translation>
    </message>
    <message>
        <source>running</source>
        <translation>εκτελείται</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>εκτελέσεις</translation>
    </message>
    <message>
        <source>save</source>
        <translation>αποθήκευση</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>παράλειψη</translation>
    </message>
    <message>
        <source>skip to the next</source>
        <translation>στην επόμενη</translation>
    </message>
    <message>
        <source>spent so far</source>
        <translation>ξοδεύτηκαν ως τώρα</translation>
    </message>
    <message>
        <source>spoilt, printed again</source>
        <translation>χάλασε, ξανατυπώθηκε</translation>
    </message>
    <message>
        <source>spoilt, prints again</source>
        <translation>χάλασε, ξανατυπώνεται</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>διακοπή</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>διακόπηκε</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ανενεργό</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>προς έλεγχο</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>σήμερα στις {time}</translation>
    </message>
    <message>
        <source>type the code</source>
        <translation>γράψε τον κωδικό</translation>
    </message>
    <message>
        <source>under 1 min left</source>
        <translation>κάτω από 1 λεπτό</translation>
    </message>
    <message>
        <source>up to {high} g</source>
        <translation>έως {high} γρ.</translation>
    </message>
    <message>
        <source>use it and retry</source>
        <translation>χρήση και δοκιμή</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>περιμένει τη σειρά της</translation>
    </message>
    <message>
        <source>whole address</source>
        <translation>όλη η διεύθυνση</translation>
    </message>
    <message>
        <source>write into a file</source>
        <translation>εγγραφή σε αρχείο</translation>
    </message>
    <message>
        <source>{carrier} {service}: {reason}</source>
        <translation>{carrier} {service}: {reason}</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} από {all} έτοιμες</translation>
    </message>
    <message>
        <source>{needs} need you · {rest} not tried</source>
        <translation>{needs} σε χρειάζονται · {rest} αδοκίμαστες</translation>
    </message>
    <message>
        <source>{numbers} of the same customer goes to the same address.</source>
        <translation>Η παραγγελία {numbers} του ίδιου πελάτη πηγαίνει στην ίδια διεύθυνση.</translation>
    </message>
    <message>
        <source>{plan} has run for its time already. Run it once more?</source>
        <translation>Το {plan} εκτελέστηκε ήδη για την ώρα του. Να εκτελεστεί ξανά;</translation>
    </message>
    <message>
        <source>{plan} is deleted; its runs stay.</source>
        <translation>Το {plan} διαγράφηκε· οι εκτελέσεις του μένουν.</translation>
    </message>
    <message>
        <source>{plan} is read and saved.</source>
        <translation>Το {plan} διαβάστηκε και αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>{plan} is saved.</source>
        <translation>Το {plan} αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>{plan} is skipped this time.</source>
        <translation>Το {plan} παραλείφθηκε αυτή τη φορά.</translation>
    </message>
    <message>
        <source>{plan} is there, switched off.</source>
        <translation>Το {plan} υπάρχει, ανενεργό.</translation>
    </message>
    <message>
        <source>{plan} runs by itself at its times.</source>
        <translation>Το {plan} εκτελείται μόνο του στις ώρες του.</translation>
    </message>
    <message>
        <source>{plan} runs only by hand now.</source>
        <translation>Το {plan} εκτελείται πλέον μόνο με το χέρι.</translation>
    </message>
    <message>
        <source>{plan} runs.</source>
        <translation>Το {plan} εκτελείται.</translation>
    </message>
    <message>
        <source>{plan} was due at {time} while Packbench was off.</source>
        <translation>Η ώρα του {plan} ({time}) πέρασε ενώ το Packbench ήταν κλειστό.</translation>
    </message>
    <message>
        <source>{times} every day</source>
        <translation>{times} κάθε μέρα</translation>
    </message>
    <message>
        <source>{times} on working days</source>
        <translation>{times} τις εργάσιμες</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Συνθήκη</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>Labels can be printed only after they are bought: put buying before.</source>
        <translation>Οι ετικέτες τυπώνονται μόνο αφού αγοραστούν: βάλε την αγορά πριν.</translation>
    </message>
    <message>
        <source>More than, orders</source>
        <translation>Περισσότερες από</translation>
    </message>
    <message>
        <source>Nothing waits for this step: the run goes on.</source>
        <translation>Τίποτα δεν περιμένει αυτό το βήμα: η εκτέλεση συνεχίζει.</translation>
    </message>
    <message>
        <source>On error</source>
        <translation>Σε σφάλμα</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ναι ή όχι</translation>
    </message>
    <message>
        <source>Only of the shops</source>
        <translation>Μόνο των καταστημάτων</translation>
    </message>
    <message>
        <source>Orders can be put together only before their labels are bought.</source>
        <translation>Οι παραγγελίες ενώνονται μόνο πριν αγοραστούν οι ετικέτες τους.</translation>
    </message>
    <message>
        <source>Packing slips follow their labels: put printing the labels before.</source>
        <translation>Τα δελτία ακολουθούν τις ετικέτες: βάλε την εκτύπωση ετικετών πριν.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Βήμα</translation>
    </message>
    <message>
        <source>Steps in their order</source>
        <translation>Τα βήματα με τη σειρά τους</translation>
    </message>
    <message>
        <source>The check must come first: nothing is asked, bought or printed before all orders are checked.</source>
        <translation>Ο έλεγχος πρέπει να είναι πρώτος: τίποτα δεν ρωτιέται, αγοράζεται ή τυπώνεται πριν ελεγχθούν όλες οι παραγγελίες.</translation>
    </message>
    <message>
        <source>The plan buys only: {condition}. R tries these orders all the same.</source>
        <translation>Το πλάνο αγοράζει μόνο: {condition}. Το R τις δοκιμάζει όπως και να &apos;χει.</translation>
    </message>
    <message>
        <source>The service must be chosen before labels are bought: put it before.</source>
        <translation>Η υπηρεσία επιλέγεται πριν αγοραστούν ετικέτες: βάλ&apos; την πριν.</translation>
    </message>
    <message>
        <source>This step is for every order: it takes no condition.</source>
        <translation>Αυτό το βήμα είναι για κάθε παραγγελία: δεν έχει συνθήκη.</translation>
    </message>
    <message>
        <source>This step stands there twice.</source>
        <translation>Αυτό το βήμα υπάρχει δύο φορές.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Πάνω</translation>
    </message>
    <message>
        <source>Which shops get labels is said above, at which orders the plan takes.</source>
        <translation>Ποια καταστήματα παίρνουν ετικέτες ορίζεται πιο πάνω, στις παραγγελίες του πλάνου.</translation>
    </message>
    <message>
        <source>only of {shops}</source>
        <translation>μόνο {shops}</translation>
    </message>
    <message>
        <source>step down</source>
        <translation>βήμα κάτω</translation>
    </message>
    <message>
        <source>step on or off</source>
        <translation>βήμα ναι ή όχι</translation>
    </message>
    <message>
        <source>step up</source>
        <translation>βήμα πάνω</translation>
    </message>
    <message>
        <source>stop, leave out the rest</source>
        <translation>στάση, οι υπόλοιπες έξω</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>ενεργό</translation>
    </message>
    <message numerus="yes">
        <source>with more than %n order(s)</source>
        <translation>
            <numerusform>με περισσότερες από %n παραγγελία</numerusform>
            <numerusform>με περισσότερες από %n παραγγελίες</numerusform>
        </translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ετικέτες</translation>
    </message>
    <message>
        <source>next paper</source>
        <translation>επόμενο χαρτί</translation>
    </message>
    <message>
        <source>paper before</source>
        <translation>προηγούμενο χαρτί</translation>
    </message>
    <message>
        <source>Add a rule in Set-up, Carriers, or hold the order.</source>
        <translation>Πρόσθεσε κανόνα στις Ρυθμίσεις, Μεταφορείς, ή κράτησε την παραγγελία.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>At most {amount} is collected at a door.</source>
        <translation>Στην πόρτα εισπράττονται έως {amount}.</translation>
    </message>
    <message>
        <source>Cash on delivery is collected in {currency} only.</source>
        <translation>Η αντικαταβολή εισπράττεται μόνο σε {currency}.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Εταιρεία</translation>
    </message>
    <message>
        <source>Did {carrier} sell a label for {parcel}?</source>
        <translation>Πούλησε η {carrier} ετικέτα για το {parcel};</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Περιοχή</translation>
    </message>
    <message>
        <source>Enter the goods for the customs.</source>
        <translation>Γράψε το περιεχόμενο για το τελωνείο.</translation>
    </message>
    <message>
        <source>Every order that needs somebody, with its reason, in the shop&apos;s language.</source>
        <translation>Κάθε παραγγελία που χρειάζεται κάποιον, με τον λόγο, στη γλώσσα του καταστήματος.</translation>
    </message>
    <message>
        <source>Failures by mail</source>
        <translation>Αποτυχίες με e-mail</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Δώσε στο καθένα το δικό του.</translation>
    </message>
    <message>
        <source>It goes to {address}. The outbox shows it until it is sent.</source>
        <translation>Πηγαίνει στο {address}. Τα Εξερχόμενα το δείχνουν ώσπου να σταλεί.</translation>
    </message>
    <message>
        <source>It went to</source>
        <translation>Στάλθηκε σε</translation>
    </message>
    <message>
        <source>Item {number} has no English description.</source>
        <translation>Το είδος {number} δεν έχει αγγλική περιγραφή.</translation>
    </message>
    <message>
        <source>Item {number} has no HS code.</source>
        <translation>Το είδος {number} δεν έχει κωδικό HS.</translation>
    </message>
    <message>
        <source>Item {number} has no country of origin.</source>
        <translation>Το είδος {number} δεν έχει χώρα προέλευσης.</translation>
    </message>
    <message>
        <source>Item {number} has no quantity or weight.</source>
        <translation>Το είδος {number} δεν έχει ποσότητα ή βάρος.</translation>
    </message>
    <message>
        <source>Item {number} is in another currency.</source>
        <translation>Το είδος {number} είναι σε άλλο νόμισμα.</translation>
    </message>
    <message>
        <source>Let it go in Orders; its label is then bought by itself.</source>
        <translation>Άφησέ την στις Παραγγελίες· η ετικέτα της αγοράζεται μετά μόνη της.</translation>
    </message>
    <message>
        <source>Letters that this carrier cannot take: {field}.</source>
        <translation>Γράμματα που δεν δέχεται ο μεταφορέας: {field}.</translation>
    </message>
    <message>
        <source>Look at it in Set-up, Carriers, or choose another service.</source>
        <translation>Δες τον στις Ρυθμίσεις, Μεταφορείς, ή διάλεξε άλλη υπηρεσία.</translation>
    </message>
    <message>
        <source>Look at the carrier&apos;s own list.</source>
        <translation>Δες τη λίστα του μεταφορέα.</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>Στείλε</translation>
    </message>
    <message>
        <source>Make two shipments.</source>
        <translation>Κάνε δύο αποστολές.</translation>
    </message>
    <message>
        <source>No side may be longer than {size} cm.</source>
        <translation>Καμία πλευρά πάνω από {size} cm.</translation>
    </message>
    <message>
        <source>Raise it in the plan, or leave these for the next batch.</source>
        <translation>Αύξησέ το στο πλάνο, ή άφησέ τες για την επόμενη παρτίδα.</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Δεύτερη γραμμή</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Στάλθηκε</translation>
    </message>
    <message>
        <source>Set it in Set-up, Shop.</source>
        <translation>Όρισέ τη στις Ρυθμίσεις, Κατάστημα.</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Νομός ή περιφέρεια</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>Η παραγγελία κρατείται.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not set.</source>
        <translation>Δεν έχει οριστεί διεύθυνση αποστολέα.</translation>
    </message>
    <message>
        <source>This carrier asks for no signature here.</source>
        <translation>Ο μεταφορέας δεν ζητά υπογραφή εδώ.</translation>
    </message>
    <message>
        <source>This carrier does not collect in your country.</source>
        <translation>Ο μεταφορέας δεν παραλαμβάνει στη χώρα σου.</translation>
    </message>
    <message>
        <source>This carrier does not cross borders here.</source>
        <translation>Ο μεταφορέας δεν περνά σύνορα εδώ.</translation>
    </message>
    <message>
        <source>This carrier does not let the receiver pay.</source>
        <translation>Ο μεταφορέας δεν χρεώνει τον παραλήπτη.</translation>
    </message>
    <message>
        <source>This carrier has no pickup points here.</source>
        <translation>Ο μεταφορέας δεν έχει σημεία παραλαβής εδώ.</translation>
    </message>
    <message>
        <source>This carrier insures nothing here.</source>
        <translation>Ο μεταφορέας δεν ασφαλίζει εδώ.</translation>
    </message>
    <message>
        <source>This carrier takes no such dangerous goods here.</source>
        <translation>Ο μεταφορέας δεν δέχεται τέτοια επικίνδυνα εδώ.</translation>
    </message>
    <message>
        <source>This carrier takes one box a shipment here.</source>
        <translation>Ο μεταφορέας δέχεται ένα κουτί ανά αποστολή εδώ.</translation>
    </message>
    <message>
        <source>This carrier takes {count} boxes at most.</source>
        <translation>Ο μεταφορέας δέχεται έως {count} κουτιά.</translation>
    </message>
    <message>
        <source>This is no country.</source>
        <translation>Αυτό δεν είναι χώρα.</translation>
    </message>
    <message>
        <source>To which address?</source>
        <translation>Σε ποια διεύθυνση;</translation>
    </message>
    <message>
        <source>Two boxes have the same key.</source>
        <translation>Δύο κουτιά έχουν το ίδιο κλειδί.</translation>
    </message>
    <message>
        <source>Use its two letters, like TR.</source>
        <translation>Γράψε τα δύο γράμματα, όπως TR.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit in Set-up, then try again.</source>
        <translation>Περίμενε, ή αύξησε το όριο στις Ρυθμίσεις και ξαναδοκίμασε.</translation>
    </message>
    <message>
        <source>What is in the box must be told to the customs.</source>
        <translation>Το περιεχόμενο πρέπει να δηλωθεί στο τελωνείο.</translation>
    </message>
    <message>
        <source>Write it in Latin letters, or use what is offered.</source>
        <translation>Γράψε το με λατινικά γράμματα, ή χρησιμοποίησε την πρόταση.</translation>
    </message>
    <message>
        <source>Write it in Latin letters.</source>
        <translation>Γράψε το με λατινικά γράμματα.</translation>
    </message>
    <message>
        <source>mail it</source>
        <translation>στείλε</translation>
    </message>
    <message>
        <source>mail the failures</source>
        <translation>αποστολή αποτυχιών</translation>
    </message>
    <message>
        <source>{number}, which leaves with this one, was cancelled</source>
        <translation>η {number}, που φεύγει μαζί, ακυρώθηκε</translation>
    </message>
    <message>
        <source>With any of these tags</source>
        <translation>Με κάποια από αυτές τις ετικέτες</translation>
    </message>
    <message>
        <source>With none of these tags</source>
        <translation>Χωρίς καμία από αυτές τις ετικέτες</translation>
    </message>
    <message>
        <source>not tagged {tags}</source>
        <translation>χωρίς ετικέτα {tags}</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>με ετικέτα {tags}</translation>
    </message>
    <message>
        <source>A label with the old address is bought and not yet handed over.</source>
        <translation>Αγοράστηκε ετικέτα με την παλιά διεύθυνση και δεν παραδόθηκε.</translation>
    </message>
    <message>
        <source>A leftover needs an owner.</source>
        <translation>Το υπόλοιπο θέλει υπεύθυνο.</translation>
    </message>
    <message>
        <source>A parcel can be added only to an order that ships and has one.</source>
        <translation>Δέμα προστίθεται μόνο σε παραγγελία που φεύγει και έχει ήδη ένα.</translation>
    </message>
    <message>
        <source>A return or a replacement is another thing.</source>
        <translation>Επιστροφή ή αντικατάσταση είναι άλλο πράγμα.</translation>
    </message>
    <message>
        <source>A weight is a number of grams.</source>
        <translation>Το βάρος είναι αριθμός σε γραμμάρια.</translation>
    </message>
    <message>
        <source>A weight is above nothing.</source>
        <translation>Το βάρος είναι πάνω από το μηδέν.</translation>
    </message>
    <message>
        <source>Ask for the refund at the carrier, or ship with this label.</source>
        <translation>Ζήτησε επιστροφή από τον μεταφορέα, ή στείλε με αυτή.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Διάλεξε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Διάλεξε άλλη.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Διάλεξε ένα από τη λίστα.</translation>
    </message>
    <message>
        <source>Choose orders that are ready to ship.</source>
        <translation>Διάλεξε έτοιμες παραγγελίες.</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>Μέτρησε ξανά.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Συνεχίζει μόνη της.</translation>
    </message>
    <message>
        <source>It has a name, an @ and a place.</source>
        <translation>Έχει όνομα, @ και τόπο.</translation>
    </message>
    <message>
        <source>It is being bought or printed; look at the outbox.</source>
        <translation>Αγοράζεται ή τυπώνεται· δες τα Εξερχόμενα.</translation>
    </message>
    <message>
        <source>Label its first parcel before.</source>
        <translation>Βάλε πρώτα ετικέτα στο πρώτο δέμα.</translation>
    </message>
    <message>
        <source>Look at it anew.</source>
        <translation>Δες το ξανά.</translation>
    </message>
    <message>
        <source>Look at the day anew.</source>
        <translation>Δες ξανά τη μέρα.</translation>
    </message>
    <message>
        <source>Look at the list anew.</source>
        <translation>Δες ξανά τη λίστα.</translation>
    </message>
    <message>
        <source>Look at the list of runs.</source>
        <translation>Δες τη λίστα εκτελέσεων.</translation>
    </message>
    <message>
        <source>Look at the numbers.</source>
        <translation>Δες τους αριθμούς.</translation>
    </message>
    <message>
        <source>Name somebody.</source>
        <translation>Γράψε κάποιον.</translation>
    </message>
    <message>
        <source>No label of this run stands there.</source>
        <translation>Καμία ετικέτα αυτής της εκτέλεσης δεν είναι εκεί.</translation>
    </message>
    <message>
        <source>Nothing is to be paused.</source>
        <translation>Τίποτα δεν έχει για παύση.</translation>
    </message>
    <message>
        <source>Nothing is to be stopped.</source>
        <translation>Τίποτα δεν έχει για διακοπή.</translation>
    </message>
    <message>
        <source>Nothing new was scanned out for {carrier}.</source>
        <translation>Τίποτα νέο δεν σκαναρίστηκε για {carrier}.</translation>
    </message>
    <message>
        <source>Nothing of these orders can be packed now.</source>
        <translation>Τίποτα δεν συσκευάζεται τώρα από αυτές.</translation>
    </message>
    <message>
        <source>Nothing of this line is owed any more.</source>
        <translation>Τίποτα δεν οφείλεται πια από τη γραμμή.</translation>
    </message>
    <message>
        <source>Nothing was merged into this order.</source>
        <translation>Τίποτα δεν ενώθηκε σε αυτή την παραγγελία.</translation>
    </message>
    <message>
        <source>Open the order anew.</source>
        <translation>Άνοιξε ξανά την παραγγελία.</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>Εκτέλεση</translation>
    </message>
    <message>
        <source>Say why, then the day can be closed.</source>
        <translation>Γράψε γιατί, μετά κλείνει η μέρα.</translation>
    </message>
    <message>
        <source>Scan the last good one of it.</source>
        <translation>Σκάναρε την τελευταία καλή του.</translation>
    </message>
    <message>
        <source>Scan the parcels at the door first.</source>
        <translation>Σκάναρε πρώτα τα δέματα στην πόρτα.</translation>
    </message>
    <message>
        <source>Search for it anew.</source>
        <translation>Ψάξε την ξανά.</translation>
    </message>
    <message>
        <source>Something is left over today.</source>
        <translation>Έμεινε κάτι σήμερα.</translation>
    </message>
    <message>
        <source>The label is being bought at this moment.</source>
        <translation>Η ετικέτα αγοράζεται αυτή τη στιγμή.</translation>
    </message>
    <message>
        <source>The weight of the parcel is missing.</source>
        <translation>Λείπει το βάρος του δέματος.</translation>
    </message>
    <message>
        <source>There is a plan {name} already.</source>
        <translation>Υπάρχει ήδη πλάνο {name}.</translation>
    </message>
    <message>
        <source>There is no label to print now.</source>
        <translation>Δεν υπάρχει ετικέτα για εκτύπωση τώρα.</translation>
    </message>
    <message>
        <source>There is no plan {name}.</source>
        <translation>Δεν υπάρχει πλάνο {name}.</translation>
    </message>
    <message>
        <source>There is no run {number}.</source>
        <translation>Δεν υπάρχει εκτέλεση {number}.</translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation>Δεν υπάρχει τέτοια υπηρεσία.</translation>
    </message>
    <message>
        <source>These orders are packed or labelled together already.</source>
        <translation>Οι παραγγελίες συσκευάστηκαν ή πήραν ετικέτα μαζί.</translation>
    </message>
    <message>
        <source>This document is not here any more.</source>
        <translation>Αυτό το έγγραφο δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Δεν είναι διεύθυνση e-mail.</translation>
    </message>
    <message>
        <source>This is no label of this roll.</source>
        <translation>Δεν είναι ετικέτα αυτού του ρολού.</translation>
    </message>
    <message>
        <source>This is no leftover.</source>
        <translation>Δεν είναι υπόλοιπο.</translation>
    </message>
    <message>
        <source>This line is not here any more.</source>
        <translation>Η γραμμή δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Η παραγγελία δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This order is not in the run any more.</source>
        <translation>Αυτή η παραγγελία δεν είναι πια στην εκτέλεση.</translation>
    </message>
    <message>
        <source>This paper is not drawn yet.</source>
        <translation>Αυτό το χαρτί δεν συντάχθηκε ακόμη.</translation>
    </message>
    <message>
        <source>This parcel has left or is gone.</source>
        <translation>Το δέμα έφυγε ή δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This parcel has left.</source>
        <translation>Αυτό το δέμα έφυγε.</translation>
    </message>
    <message>
        <source>This parcel has no label to give back.</source>
        <translation>Το δέμα δεν έχει ετικέτα για επιστροφή.</translation>
    </message>
    <message>
        <source>This plan is being tried at this moment.</source>
        <translation>Το πλάνο δοκιμάζεται αυτή τη στιγμή.</translation>
    </message>
    <message>
        <source>This run is not under way.</source>
        <translation>Αυτή η εκτέλεση δεν τρέχει.</translation>
    </message>
    <message>
        <source>This run is over.</source>
        <translation>Αυτή η εκτέλεση τελείωσε.</translation>
    </message>
    <message>
        <source>This run is under way.</source>
        <translation>Αυτή η εκτέλεση τρέχει.</translation>
    </message>
    <message>
        <source>Unpack the box and void its label first.</source>
        <translation>Άδειασε πρώτα το κουτί και ακύρωσε την ετικέτα του.</translation>
    </message>
    <message>
        <source>Void that label first, then change the address.</source>
        <translation>Ακύρωσε πρώτα την ετικέτα, μετά άλλαξε τη διεύθυνση.</translation>
    </message>
    <message>
        <source>Wait a moment, then print it again.</source>
        <translation>Περίμενε λίγο και τύπωσέ το ξανά.</translation>
    </message>
    <message>
        <source>Wait until the outbox has done with it, then try again.</source>
        <translation>Περίμενε τα Εξερχόμενα και ξαναδοκίμασε.</translation>
    </message>
    <message>
        <source>Weigh it again.</source>
        <translation>Ζύγισέ το ξανά.</translation>
    </message>
    <message>
        <source>Weigh it.</source>
        <translation>Ζύγισέ το.</translation>
    </message>
    <message>
        <source>chosen orders</source>
        <translation>επιλεγμένες παραγγελίες</translation>
    </message>
    <message>
        <source>{carrier} takes no label back here.</source>
        <translation>Η {carrier} δεν παίρνει πίσω ετικέτες εδώ.</translation>
    </message>
    <message>
        <source>{missing} cannot be short of {open} that are open.</source>
        <translation>Δεν λείπουν {missing} από {open} ανοιχτά.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen order(s): with the steps of {plan}?</source>
        <translation>
            <numerusform>%n επιλεγμένη παραγγελία: με τα βήματα του {plan};</numerusform>
            <numerusform>%n επιλεγμένες παραγγελίες: με τα βήματα του {plan};</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of failures goes to {address} and prints with the batch.</source>
        <translation>Η λίστα αποτυχιών πάει στο {address} και τυπώνεται με την παρτίδα.</translation>
    </message>
    <message>
        <source>The list of failures goes to {address}.</source>
        <translation>Η λίστα αποτυχιών πάει στο {address}.</translation>
    </message>
    <message>
        <source>The list of failures prints with the batch.</source>
        <translation>Η λίστα αποτυχιών τυπώνεται με την παρτίδα.</translation>
    </message>
</context>
<context>
    <name>Chase</name>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορική</translation>
    </message>
    <message>
        <source>Carrier called</source>
        <translation>Τηλεφώνημα στη μεταφορική</translation>
    </message>
    <message>
        <source>Claim filed</source>
        <translation>Έγινε αίτημα αποζημίωσης</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>Πώς λύθηκε;</translation>
    </message>
    <message>
        <source>I take it on</source>
        <translation>Το αναλαμβάνω</translation>
    </message>
    <message numerus="yes">
        <source>Lost, no news, %n day(s)</source>
        <translation>
            <numerusform>Χάθηκε, %n ημέρα</numerusform>
            <numerusform>Χάθηκε, %n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No first scan, %n day(s)</source>
        <translation>
            <numerusform>Ασκανάριστο, %n ημέρα</numerusform>
            <numerusform>Ασκανάριστο, %n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No news, %n day(s)</source>
        <translation>
            <numerusform>%n ημέρα χωρίς νέα</numerusform>
            <numerusform>%n ημέρες χωρίς νέα</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel is silent. Their carriers tell of all of them.</source>
        <translation>Κανένα δέμα δεν σιωπά. Οι μεταφορικές δίνουν νέα για όλα.</translation>
    </message>
    <message>
        <source>Nobody has looked after it yet.</source>
        <translation>Δεν το ανέλαβε κανείς ακόμη.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Order {number} sends its goods again.</source>
        <translation>Τα είδη φεύγουν ξανά με την παραγγελία {number}.</translation>
    </message>
    <message>
        <source>Press A once more: a new order sends its goods again.</source>
        <translation>Πατήστε ξανά A: νέα παραγγελία στέλνει ξανά τα είδη.</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Αναβολή</translation>
    </message>
    <message>
        <source>Send the goods again</source>
        <translation>Νέα αποστολή των ειδών</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Λύθηκε</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Σιωπή</translation>
    </message>
    <message>
        <source>Silent and lost parcels</source>
        <translation>Δέματα χωρίς νέα ή χαμένα</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message numerus="yes">
        <source>Why is it put off for %n day(s)?</source>
        <translation>
            <numerusform>Γιατί αναβάλλεται για %n ημέρα;</numerusform>
            <numerusform>Γιατί αναβάλλεται για %n ημέρες;</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Γράψτε στον πελάτη</translation>
    </message>
    <message>
        <source>Written down: {what}.</source>
        <translation>Σημειώθηκε: {what}.</translation>
    </message>
    <message>
        <source>carrier called</source>
        <translation>κλήθηκε η μεταφορική</translation>
    </message>
    <message>
        <source>claim filed</source>
        <translation>έγινε αίτημα αποζημίωσης</translation>
    </message>
    <message>
        <source>customer written to</source>
        <translation>γράψαμε στον πελάτη</translation>
    </message>
    <message>
        <source>goods sent again</source>
        <translation>τα είδη στάλθηκαν ξανά</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>αναβλήθηκε</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>νέα αποστολή</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>λύθηκε</translation>
    </message>
    <message>
        <source>take it on</source>
        <translation>ανάληψη</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>ανελήφθη</translation>
    </message>
    <message>
        <source>where is it?</source>
        <translation>πού είναι;</translation>
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
            <numerusform>%n ανοικτό</numerusform>
            <numerusform>%n ανοικτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n δέμα</numerusform>
            <numerusform>%n δέματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are left over</source>
        <translation>
            <numerusform>Έμεινε %n δέμα</numerusform>
            <numerusform>Έμειναν %n δέματα</numerusform>
        </translation>
    </message>
    <message>
        <source>1 parcel is left over</source>
        <translation>Έμεινε 1 δέμα</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Συμφωνεί</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Αγορά</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορική</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Κλείσιμο ημέρας</translation>
    </message>
    <message numerus="yes">
        <source>Close the day: %n still open</source>
        <translation>
            <numerusform>Κλείσιμο: %n ανοικτό</numerusform>
            <numerusform>Κλείσιμο: %n ανοικτά</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Κλεισμένες ημέρες</translation>
    </message>
    <message>
        <source>Closing with open ones asks for a reason and keeps it</source>
        <translation>Με ανοικτά ζητείται αιτία και φυλάσσεται</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Προς αποστολή</translation>
    </message>
    <message>
        <source>Enter again: {verb}</source>
        <translation>Ξανά Enter: {verb}</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>Εκτυπώνεται.</translation>
    </message>
    <message>
        <source>Its label is not bought yet.</source>
        <translation>Η ετικέτα του δεν αγοράστηκε ακόμη.</translation>
    </message>
    <message>
        <source>Label bought {time}, cancelled {later}.</source>
        <translation>Αγορά ετικέτας {time}, ακύρωση {later}.</translation>
    </message>
    <message>
        <source>Label bought {time}, never packed.</source>
        <translation>Αγορά ετικέτας {time}, δεν συσκευάστηκε.</translation>
    </message>
    <message>
        <source>Label bought {time}, not printed.</source>
        <translation>Αγορά ετικέτας {time}, δεν τυπώθηκε.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Look for it, then scan</source>
        <translation>Βρείτε το και σαρώστε</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Manifest {number}</source>
        <translation>Κατάσταση {number}</translation>
    </message>
    <message>
        <source>Manifest {what} is made.</source>
        <translation>Η κατάσταση {what} είναι έτοιμη.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Χωρίς ετικέτα</translation>
    </message>
    <message>
        <source>No parcel was labelled today.</source>
        <translation>Κανένα δέμα δεν πήρε ετικέτα σήμερα.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Κανείς</translation>
    </message>
    <message>
        <source>Nothing is left over. Every parcel is where it should be.</source>
        <translation>Δεν έμεινε τίποτα. Κάθε δέμα είναι στη θέση του.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Άνοιγμα παραγγελίας</translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation>Συσκευασία</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Συσκευασία</translation>
    </message>
    <message>
        <source>Packed {time} at {bench}, not scanned out. The driver may have it.</source>
        <translation>Συσκευάστηκε {time} στο {bench}, δεν σαρώθηκε έξοδος. Ίσως το έχει ο οδηγός.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Έγγραφο</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Εκτύπωση ξανά</translation>
    </message>
    <message numerus="yes">
        <source>Print and sign for %n</source>
        <translation>
            <numerusform>Υπογραφή για %n</numerusform>
            <numerusform>Υπογραφή για %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the label, free</source>
        <translation>Εκτύπωση ετικέτας, δωρεάν</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Put on the manifest</source>
        <translation>Προσθήκη σε κατάσταση</translation>
    </message>
    <message>
        <source>Refund until today.</source>
        <translation>Επιστροφή έως σήμερα.</translation>
    </message>
    <message numerus="yes">
        <source>Refund until {day}, %n day(s).</source>
        <translation>
            <numerusform>Επιστροφή έως {day}, %n ημέρα.</numerusform>
            <numerusform>Επιστροφή έως {day}, %n ημέρες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the parcels out first, F4.</source>
        <translation>Πρώτα σαρώστε την έξοδο, F4.</translation>
    </message>
    <message>
        <source>Scanned out</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Scanned out {time}, on no manifest yet.</source>
        <translation>Έξοδος {time}, σε καμία κατάσταση ακόμη.</translation>
    </message>
    <message>
        <source>Ship tomorrow</source>
        <translation>Αποστολή αύριο</translation>
    </message>
    <message>
        <source>Ships {day}</source>
        <translation>Φεύγει {day}</translation>
    </message>
    <message>
        <source>Should have left, has no label.</source>
        <translation>Έπρεπε να έχει φύγει, δεν έχει ετικέτα.</translation>
    </message>
    <message>
        <source>Should leave by {day}, has no label.</source>
        <translation>Πρέπει να φύγει έως {day}, δεν έχει ετικέτα.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Οφειλόμενα</translation>
    </message>
    <message>
        <source>The day is closed. Its sheet is number {what}.</source>
        <translation>Η ημέρα έκλεισε. Το έγγραφό της έχει αριθμό {what}.</translation>
    </message>
    <message>
        <source>Too late for a refund.</source>
        <translation>Πολύ αργά για επιστροφή.</translation>
    </message>
    <message>
        <source>Void label</source>
        <translation>Ακύρωση ετικέτας</translation>
    </message>
    <message>
        <source>Void label, {price} back</source>
        <translation>Ακύρωση, επιστροφή {price}</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>Τι έμεινε</translation>
    </message>
    <message>
        <source>Who takes care of {number}?</source>
        <translation>Ποιος αναλαμβάνει το {number};</translation>
    </message>
    <message numerus="yes">
        <source>Why do %n stay? Enter closes</source>
        <translation>
            <numerusform>Γιατί μένει %n; Enter κλείνει</numerusform>
            <numerusform>Γιατί μένουν %n; Enter κλείνει</numerusform>
        </translation>
    </message>
    <message>
        <source>close the day</source>
        <translation>κλείσιμο ημέρας</translation>
    </message>
    <message>
        <source>closed days</source>
        <translation>κλεισμένες ημέρες</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>εκτέλεση</translation>
    </message>
    <message>
        <source>each has an owner and a next step</source>
        <translation>το καθένα έχει υπεύθυνο και επόμενο βήμα</translation>
    </message>
    <message>
        <source>give to someone</source>
        <translation>ανάθεση</translation>
    </message>
    <message>
        <source>look at the manifest</source>
        <translation>προβολή κατάστασης</translation>
    </message>
    <message>
        <source>next carrier</source>
        <translation>επόμενη μεταφορική</translation>
    </message>
    <message numerus="yes">
        <source>on %n manifest(s) today</source>
        <translation>
            <numerusform>σε %n κατάσταση σήμερα</numerusform>
            <numerusform>σε %n καταστάσεις σήμερα</numerusform>
        </translation>
    </message>
    <message>
        <source>print manifest</source>
        <translation>εκτύπωση κατάστασης</translation>
    </message>
    <message>
        <source>scanned out, on no manifest yet</source>
        <translation>με έξοδο, χωρίς κατάσταση ακόμη</translation>
    </message>
    <message>
        <source>ship tomorrow</source>
        <translation>αποστολή αύριο</translation>
    </message>
    <message>
        <source>still owed</source>
        <translation>οφειλόμενα</translation>
    </message>
    <message>
        <source>void its label</source>
        <translation>ακύρωση ετικέτας</translation>
    </message>
    <message>
        <source>{carrier}, manifest {number}</source>
        <translation>{carrier}, κατάσταση {number}</translation>
    </message>
    <message>
        <source>{carrier}, next manifest</source>
        <translation>{carrier}, επόμενη κατάσταση</translation>
    </message>
    <message numerus="yes">
        <source>{n}, %n more</source>
        <translation>
            <numerusform>{n}, %n επιπλέον</numerusform>
            <numerusform>{n}, %n επιπλέον</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}, %n short</source>
        <translation>
            <numerusform>{n}, λείπει %n</numerusform>
            <numerusform>{n}, λείπουν %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} can leave today.</source>
        <translation>Το {what} μπορεί να φύγει σήμερα.</translation>
    </message>
    <message>
        <source>{what} has an owner.</source>
        <translation>Το {what} έχει υπεύθυνο.</translation>
    </message>
    <message>
        <source>{what} ships next working day.</source>
        <translation>Το {what} φεύγει την επόμενη εργάσιμη.</translation>
    </message>
    <message>
        <source>{what}: nothing more of this line is owed.</source>
        <translation>{what}: δεν οφείλεται άλλο από αυτή τη γραμμή.</translation>
    </message>
    <message>
        <source>{what}: the carrier is asked to take the label back.</source>
        <translation>{what}: ζητείται από τη μεταφορική να πάρει πίσω την ετικέτα.</translation>
    </message>
    <message>
        <source>{what}: the date is kept.</source>
        <translation>{what}: η ημερομηνία κρατήθηκε.</translation>
    </message>
    <message>
        <source>{what}: the label prints again.</source>
        <translation>{what}: η ετικέτα τυπώνεται ξανά.</translation>
    </message>
    <message>
        <source>carriers’ lists against ours</source>
        <translation>λίστες μεταφορέων και δικές μας</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message numerus="yes">
        <source>%n label(s) wait.</source>
        <translation>
            <numerusform>%n ετικέτα περιμένει.</numerusform>
            <numerusform>%n ετικέτες περιμένουν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ρωτήστε ξανά</translation>
    </message>
    <message>
        <source>Ask all again</source>
        <translation>Ρωτήστε τους όλους ξανά</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>No printer has been heard of yet. Set one up with F8.</source>
        <translation>Δεν υπάρχει ακόμη κανένας εκτυπωτής. Ρυθμίστε έναν με F8.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Εκτυπωτές</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>And read the message the customer would get</source>
        <translation>Και διαβάστε το μήνυμα που θα έπαιρνε ο πελάτης</translation>
    </message>
    <message>
        <source>Light, dark, contrast</source>
        <translation>Ανοιχτό, σκούρο, αντίθεση</translation>
    </message>
    <message>
        <source>No account, no carrier, no printer. Nothing is sent to anybody</source>
        <translation>Χωρίς λογαριασμό, μεταφορική, εκτυπωτή. Δεν στέλνεται τίποτα σε κανέναν</translation>
    </message>
    <message>
        <source>No scanner at hand? Press / and type the code</source>
        <translation>Δεν έχετε σκάνερ; Πατήστε / και γράψτε τον κωδικό</translation>
    </message>
    <message>
        <source>Nothing to set up. The demo shop has its own orders, and its printer shows the labels on the screen.</source>
        <translation>Καμία ρύθμιση. Το δοκιμαστικό κατάστημα έχει δικές του παραγγελίες, και ο εκτυπωτής του δείχνει τις ετικέτες στην οθόνη.</translation>
    </message>
    <message>
        <source>On the screen, in the size of your paper</source>
        <translation>Στην οθόνη, στο μέγεθος του χαρτιού σας</translation>
    </message>
    <message>
        <source>Open an order file</source>
        <translation>Άνοιγμα αρχείου παραγγελιών</translation>
    </message>
    <message>
        <source>Or press G: the demo hands you one</source>
        <translation>Ή πατήστε G: η δοκιμή σάς δίνει μία</translation>
    </message>
    <message>
        <source>Press W and type the grams</source>
        <translation>Πατήστε W και γράψτε τα γραμμάρια</translation>
    </message>
    <message>
        <source>Scan an order</source>
        <translation>Σκανάρετε παραγγελία</translation>
    </message>
    <message>
        <source>Scan each item</source>
        <translation>Σκανάρετε κάθε είδος</translation>
    </message>
    <message>
        <source>Scan it out</source>
        <translation>Σκανάρετε στην έξοδο</translation>
    </message>
    <message>
        <source>Ship your first parcel in two minutes</source>
        <translation>Το πρώτο σας δέμα σε δύο λεπτά</translation>
    </message>
    <message>
        <source>Shopify’s export, or any CSV or XLSX</source>
        <translation>Εξαγωγή Shopify ή οποιοδήποτε CSV ή XLSX</translation>
    </message>
    <message>
        <source>The label appears</source>
        <translation>Βγαίνει η ετικέτα</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>Δοκιμαστικό κατάστημα</translation>
    </message>
    <message>
        <source>Weigh the box</source>
        <translation>Ζυγίστε το κουτί</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>Τι θα κάνετε</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A batch ordered the label from {carrier}: {reason}</source>
        <translation>Μια παρτίδα παρήγγειλε την ετικέτα από {carrier}: {reason}</translation>
    </message>
    <message>
        <source>A line that nobody sends was closed</source>
        <translation>Έκλεισε μια γραμμή που δεν αποστέλλεται</translation>
    </message>
    <message>
        <source>A question was put: {subject}</source>
        <translation>Τέθηκε ερώτηση: {subject}</translation>
    </message>
    <message>
        <source>A wrong scan was stopped: {code}</source>
        <translation>Λάθος σκανάρισμα, σταμάτησε: {code}</translation>
    </message>
    <message>
        <source>An item went into the box</source>
        <translation>Μπήκε είδος στο κουτί</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Ήρθε η παραγγελία</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Άλλαξε: {what}</translation>
    </message>
    <message>
        <source>Goes in a parcel of its own again</source>
        <translation>Φεύγει πάλι σε δικό της δέμα</translation>
    </message>
    <message>
        <source>Goes in one parcel with order {into}</source>
        <translation>Φεύγει σε ένα δέμα με την παραγγελία {into}</translation>
    </message>
    <message>
        <source>Handed over to {carrier}</source>
        <translation>Δόθηκε στη μεταφορική {carrier}</translation>
    </message>
    <message>
        <source>It comes later than promised, by {latest}</source>
        <translation>Θα αργήσει σε σχέση με την υπόσχεση, έως {latest}</translation>
    </message>
    <message>
        <source>Label bought from {carrier}: {tracking_number}</source>
        <translation>Αγοράστηκε ετικέτα από {carrier}: {tracking_number}</translation>
    </message>
    <message>
        <source>Label printed: {evidence}</source>
        <translation>Τυπώθηκε η ετικέτα: {evidence}</translation>
    </message>
    <message>
        <source>Label {tracking_number} came out unfit for use</source>
        <translation>Η ετικέτα {tracking_number} βγήκε χαλασμένη</translation>
    </message>
    <message>
        <source>Label {tracking_number} was given back</source>
        <translation>Η ετικέτα {tracking_number} επιστράφηκε</translation>
    </message>
    <message>
        <source>Missing on the shelf: {short}</source>
        <translation>Λείπουν από το ράφι: {short}</translation>
    </message>
    <message>
        <source>No longer on hold</source>
        <translation>Δεν είναι πια σε αναμονή</translation>
    </message>
    <message>
        <source>Not known whether the label came out: {reason}</source>
        <translation>Άγνωστο αν βγήκε η ετικέτα: {reason}</translation>
    </message>
    <message>
        <source>Opened on {station}</source>
        <translation>Άνοιξε στον πάγκο: {station}</translation>
    </message>
    <message>
        <source>Promised for {earliest} to {latest}</source>
        <translation>Υπόσχεση παράδοσης: {earliest} έως {latest}</translation>
    </message>
    <message>
        <source>Put on hold: {reason}</source>
        <translation>Μπήκε σε αναμονή: {reason}</translation>
    </message>
    <message>
        <source>The box differed from what its label was bought for: {differences}</source>
        <translation>Το κουτί διέφερε από αυτό για το οποίο αγοράστηκε η ετικέτα: {differences}</translation>
    </message>
    <message>
        <source>The box was closed for {carrier}: {reason}</source>
        <translation>Το κουτί έκλεισε για {carrier}: {reason}</translation>
    </message>
    <message>
        <source>The box was emptied</source>
        <translation>Το κουτί άδειασε</translation>
    </message>
    <message>
        <source>The carrier has been silent for {hours} hours</source>
        <translation>Η μεταφορική δεν έχει πει τίποτα εδώ και {hours} ώρες</translation>
    </message>
    <message>
        <source>The customer asked where it is, by {channel}</source>
        <translation>Ο πελάτης ρώτησε πού βρίσκεται: {channel}</translation>
    </message>
    <message>
        <source>The customer is told about the order</source>
        <translation>Ο πελάτης ενημερώνεται για την παραγγελία</translation>
    </message>
    <message>
        <source>The customer was not told: {reason}</source>
        <translation>Ο πελάτης δεν ενημερώθηκε: {reason}</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>Ο πελάτης ενημερώθηκε</translation>
    </message>
    <message>
        <source>The hand-over was taken back</source>
        <translation>Η παράδοση στη μεταφορική αναιρέθηκε</translation>
    </message>
    <message>
        <source>The label on the box was scanned</source>
        <translation>Σκαναρίστηκε η ετικέτα στο κουτί</translation>
    </message>
    <message>
        <source>The question was answered: {answer}</source>
        <translation>Απαντήθηκε η ερώτηση: {answer}</translation>
    </message>
    <message>
        <source>What is owed is expected around {until}</source>
        <translation>Το υπόλοιπο αναμένεται γύρω στις {until}</translation>
    </message>
    <message>
        <source>{carrier} refused the label: {reason}</source>
        <translation>Η {carrier} αρνήθηκε την ετικέτα: {reason}</translation>
    </message>
    <message>
        <source>{carrier} was chosen at {price}</source>
        <translation>Επιλέχθηκε {carrier} με {price}</translation>
    </message>
    <message>
        <source>Taken back at the shop: {tracking_number}</source>
        <translation>Ανακλήθηκε στο κατάστημα: {tracking_number}</translation>
    </message>
    <message>
        <source>The shop was not told: {reason}</source>
        <translation>Το κατάστημα δεν ενημερώθηκε: {reason}</translation>
    </message>
    <message>
        <source>The shop was told: {tracking_number}</source>
        <translation>Το κατάστημα ενημερώθηκε: {tracking_number}</translation>
    </message>
    <message>
        <source>A claim was filed with the carrier</source>
        <translation>Έγινε αίτημα αποζημίωσης στη μεταφορική</translation>
    </message>
    <message>
        <source>A delivery failed</source>
        <translation>Μια παράδοση απέτυχε</translation>
    </message>
    <message>
        <source>It counts as lost</source>
        <translation>Θεωρείται χαμένο</translation>
    </message>
    <message>
        <source>It is back with us</source>
        <translation>Επέστρεψε σε εμάς</translation>
    </message>
    <message>
        <source>It is on its way back to us</source>
        <translation>Επιστρέφει σε εμάς</translation>
    </message>
    <message>
        <source>It is on its way with the carrier</source>
        <translation>Ταξιδεύει με τη μεταφορική</translation>
    </message>
    <message>
        <source>It is ready to be collected</source>
        <translation>Είναι έτοιμο για παραλαβή</translation>
    </message>
    <message>
        <source>It is with customs</source>
        <translation>Βρίσκεται στο τελωνείο</translation>
    </message>
    <message>
        <source>It was delivered</source>
        <translation>Παραδόθηκε</translation>
    </message>
    <message>
        <source>Its goods go again with order {reason}</source>
        <translation>Τα είδη του φεύγουν ξανά με την παραγγελία {reason}</translation>
    </message>
    <message>
        <source>Somebody looked after the parcel: {what}</source>
        <translation>Κάποιος ασχολήθηκε με το δέμα: {what}</translation>
    </message>
    <message>
        <source>Somebody took the silent parcel on</source>
        <translation>Κάποιος ανέλαβε το δέμα χωρίς νέα</translation>
    </message>
    <message>
        <source>The customer was written to about the parcel</source>
        <translation>Γράψαμε στον πελάτη για το δέμα</translation>
    </message>
    <message>
        <source>The driver has it for delivery</source>
        <translation>Ο οδηγός το έχει για παράδοση</translation>
    </message>
    <message>
        <source>The silent parcel is settled: {reason}</source>
        <translation>Το δέμα χωρίς νέα λύθηκε: {reason}</translation>
    </message>
    <message>
        <source>The silent parcel was put off: {reason}</source>
        <translation>Το δέμα χωρίς νέα αναβλήθηκε: {reason}</translation>
    </message>
    <message>
        <source>The carrier has taken it over</source>
        <translation>Η μεταφορική το παρέλαβε</translation>
    </message>
    <message>
        <source>The carrier said something that is not known here</source>
        <translation>Η μεταφορική είπε κάτι άγνωστο εδώ</translation>
    </message>
    <message>
        <source>The carrier says that it is delayed</source>
        <translation>Η μεταφορική λέει ότι καθυστερεί</translation>
    </message>
    <message>
        <source>The carrier was called about the parcel</source>
        <translation>Τηλεφωνήσαμε στη μεταφορική για το δέμα</translation>
    </message>
    <message>
        <source>The carrier’s scans came to something new</source>
        <translation>Οι σαρώσεις της μεταφορικής έδειξαν κάτι νέο</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All keys</source>
        <translation>Όλα τα πλήκτρα</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>όλα τα πλήκτρα</translation>
    </message>
    <message>
        <source>what ails the printers</source>
        <translation>τι έχουν οι εκτυπωτές</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Εξερχόμενα</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Εκτυπωτής</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ζυγαριά</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>κάτω από το μηδέν</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>δεν απαντά</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>ανοιχτός</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>κινείται</translation>
    </message>
    <message>
        <source>off</source>
        <translation>κλειστός</translation>
    </message>
    <message>
        <source>online</source>
        <translation>συνδεδεμένο</translation>
    </message>
    <message>
        <source>paper is out</source>
        <translation>τέλος χαρτί</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>σε παύση</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>έτοιμος</translation>
    </message>
    <message>
        <source>ribbon is out</source>
        <translation>τέλος ταινία</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>σταμάτησε</translation>
    </message>
    <message>
        <source>take it off</source>
        <translation>αδειάστε τη</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>πολύ βαρύ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>E-shop</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Σιωπηλά</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n carrier(s) are asked for their lists.</source>
        <translation>
            <numerusform>Ζητείται η λίστα από %n μεταφορέα.</numerusform>
            <numerusform>Ζητούνται οι λίστες από %n μεταφορείς.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to the carriers’ lists</source>
        <translation>
            <numerusform>%n διαφορά με τις λίστες των μεταφορέων</numerusform>
            <numerusform>%n διαφορές με τις λίστες των μεταφορέων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s), compared {time}</source>
        <translation>
            <numerusform>%n ετικέτα, σύγκριση {time}</numerusform>
            <numerusform>%n ετικέτες, σύγκριση {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n για έλεγχο</numerusform>
            <numerusform>%n για έλεγχο</numerusform>
        </translation>
    </message>
    <message>
        <source>Agrees both ways</source>
        <translation>Συμφωνεί και από τις δύο πλευρές</translation>
    </message>
    <message>
        <source>Ask the carrier why; look at weight and size.</source>
        <translation>Ρωτήστε τον μεταφορέα· δείτε βάρος και διαστάσεις.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορέας</translation>
    </message>
    <message>
        <source>Carriers’ lists against ours</source>
        <translation>Λίστες μεταφορέων και δικές μας</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Σύγκριση τώρα</translation>
    </message>
    <message numerus="yes">
        <source>Compared {time}: %n label(s) differ</source>
        <translation>
            <numerusform>Σύγκριση {time}: %n ετικέτα διαφέρει</numerusform>
            <numerusform>Σύγκριση {time}: %n ετικέτες διαφέρουν</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared {time}: no label that only the carrier knows, none that only we know</source>
        <translation>Σύγκριση {time}: καμία ετικέτα μόνο του μεταφορέα, καμία μόνο δική μας</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Δεν ήταν δυνατή η ερώτηση</translation>
    </message>
    <message>
        <source>Do not send it: void it, then buy another.</source>
        <translation>Μην το στείλετε: ακυρώστε και αγοράστε άλλη.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Gives no list</source>
        <translation>Δεν δίνει λίστα</translation>
    </message>
    <message>
        <source>Its invoice is the only list.</source>
        <translation>Το τιμολόγιό του είναι η μόνη λίστα.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Επόμενο βήμα</translation>
    </message>
    <message>
        <source>No carrier account is set up.</source>
        <translation>Δεν έχει οριστεί λογαριασμός μεταφορέα.</translation>
    </message>
    <message>
        <source>No lists</source>
        <translation>Χωρίς λίστες</translation>
    </message>
    <message>
        <source>None of your carriers gives a list of its labels</source>
        <translation>Κανένας μεταφορέας σας δεν δίνει λίστα ετικετών</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Δεν συγκρίθηκε ακόμη</translation>
    </message>
    <message>
        <source>Not compared yet; it is done every night, or with K, then R</source>
        <translation>Δεν συγκρίθηκε ακόμη· γίνεται κάθε βράδυ ή με K και μετά R</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>Only the carrier knows it</source>
        <translation>Μόνο ο μεταφορέας τη γνωρίζει</translation>
    </message>
    <message>
        <source>Only we know it</source>
        <translation>Μόνο εμείς τη γνωρίζουμε</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Δική μας</translation>
    </message>
    <message>
        <source>The price differs</source>
        <translation>Η τιμή διαφέρει</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Δική τους</translation>
    </message>
    <message>
        <source>Voided here, still theirs</source>
        <translation>Ακυρώθηκε εδώ, όχι εκεί</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Τι διαφέρει</translation>
    </message>
    <message>
        <source>X again gives label {number} back.</source>
        <translation>Το X ξανά επιστρέφει την ετικέτα {number}.</translation>
    </message>
    <message>
        <source>X asks for the refund once more.</source>
        <translation>Το X ζητά ξανά την επιστροφή.</translation>
    </message>
    <message>
        <source>X gives it back: it is paid for and on no box.</source>
        <translation>Το X την επιστρέφει: πληρώθηκε και δεν είναι σε κουτί.</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>στις {time}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>compare now</source>
        <translation>σύγκριση τώρα</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>επιστροφή</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>άνοιγμα παραγγελίας</translation>
    </message>
    <message>
        <source>{carriers} could not be asked</source>
        <translation>Δεν ήταν δυνατή η ερώτηση: {carriers}</translation>
    </message>
    <message>
        <source>{carrier} is asked to take {number} back.</source>
        <translation>Ζητείται από {carrier} να πάρει πίσω την {number}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>As it would go out now</source>
        <translation>Όπως θα έφευγε τώρα</translation>
    </message>
    <message>
        <source>Back to test mode</source>
        <translation>Πίσω στη δοκιμή</translation>
    </message>
    <message>
        <source>From now on messages go to customers.</source>
        <translation>Από τώρα τα μηνύματα πάνε στους πελάτες.</translation>
    </message>
    <message>
        <source>It goes as soon as its turn has come.</source>
        <translation>Φεύγει μόλις έρθει η σειρά του.</translation>
    </message>
    <message>
        <source>It goes at {time}. Until then it can be taken back.</source>
        <translation>Φεύγει στις {time}. Ως τότε μπορεί να ανακληθεί.</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>Στέλνεται ξανά.</translation>
    </message>
    <message>
        <source>It was never written.</source>
        <translation>Δεν γράφτηκε ποτέ.</translation>
    </message>
    <message>
        <source>It was overtaken: the parcel is further already.</source>
        <translation>Ξεπεράστηκε: το δέμα είναι ήδη πιο μακριά.</translation>
    </message>
    <message>
        <source>It was said in the message of another parcel.</source>
        <translation>Ειπώθηκε στο μήνυμα άλλου δέματος.</translation>
    </message>
    <message>
        <source>It went out already. Press R once more to send it again.</source>
        <translation>Έχει ήδη φύγει. Πατήστε ξανά R για να σταλεί πάλι.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Μηνύματα</translation>
    </message>
    <message>
        <source>Messages go to customers.</source>
        <translation>Τα μηνύματα πάνε στους πελάτες.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Θέλουν εσάς</translation>
    </message>
    <message>
        <source>No message here. The scan at the door (F4) begins what is told.</source>
        <translation>Κανένα μήνυμα εδώ. Όλα αρχίζουν με τη σάρωση στην πόρτα (F4).</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Δεν στάλθηκαν</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Really write to customers? Press G once more, Esc to leave.</source>
        <translation>Να γράφουμε πραγματικά στους πελάτες; Πατήστε ξανά G, ή Esc για άκυρο.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Αποστολή ξανά</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Στάλθηκαν</translation>
    </message>
    <message>
        <source>Somebody took it back before it went.</source>
        <translation>Κάποιος το ανακάλεσε πριν φύγει.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ανάκληση</translation>
    </message>
    <message>
        <source>Taken back: nobody hears it.</source>
        <translation>Ανακλήθηκε: δεν θα το ακούσει κανείς.</translation>
    </message>
    <message>
        <source>Taken: {answer}</source>
        <translation>Έγινε δεκτό: {answer}</translation>
    </message>
    <message>
        <source>Test mode is on.</source>
        <translation>Η δοκιμή είναι ενεργή.</translation>
    </message>
    <message>
        <source>Test mode: every message goes to {address}, none to customers.</source>
        <translation>Δοκιμή: κάθε μήνυμα πάει στο {address}, κανένα στους πελάτες.</translation>
    </message>
    <message>
        <source>Test mode: no message goes to customers.</source>
        <translation>Δοκιμή: κανένα μήνυμα δεν πάει στους πελάτες.</translation>
    </message>
    <message>
        <source>The line broke while it was sent. The outbox asks.</source>
        <translation>Η γραμμή κόπηκε στην αποστολή. Ρωτούν τα εξερχόμενα.</translation>
    </message>
    <message>
        <source>The message as the customer reads it</source>
        <translation>Το μήνυμα όπως το διαβάζει ο πελάτης</translation>
    </message>
    <message>
        <source>The order has no e-mail address.</source>
        <translation>Η παραγγελία δεν έχει διεύθυνση e-mail.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>Η παραγγελία ακυρώθηκε.</translation>
    </message>
    <message>
        <source>The parcel is not handed over.</source>
        <translation>Το δέμα δεν έχει παραδοθεί στη μεταφορική.</translation>
    </message>
    <message>
        <source>The sales channel forbids direct messages.</source>
        <translation>Το κανάλι πώλησης απαγορεύει τα απευθείας μηνύματα.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Τα κείμενα</translation>
    </message>
    <message>
        <source>The worker writes it …</source>
        <translation>Γράφεται …</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Περιμένουν</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Τρόπος</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Write to customers</source>
        <translation>Στους πελάτες</translation>
    </message>
    <message>
        <source>change the words</source>
        <translation>αλλαγή κειμένων</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>φίλτρο</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>αποστολή ξανά</translation>
    </message>
    <message>
        <source>show the order</source>
        <translation>η παραγγελία</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>ανάκληση</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>δοκιμή</translation>
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
        <translation>Απόκρυψη</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message numerus="yes">
        <source>%n cancelled, do not pack</source>
        <translation>
            <numerusform>%n ακυρώθηκε, να μην μπει</numerusform>
            <numerusform>%n ακυρώθηκαν, να μην μπουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) spare</source>
        <translation>
            <numerusform>%n μέρα ακόμη</numerusform>
            <numerusform>%n μέρες ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n τεμάχιο</numerusform>
            <numerusform>%n τεμάχια</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n νέα παραγγελία</numerusform>
            <numerusform>%n νέες παραγγελίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n παραγγελία</numerusform>
            <numerusform>%n παραγγελίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot come in</source>
        <translation>
            <numerusform>%n γραμμή δεν μπορεί να μπει</numerusform>
            <numerusform>%n γραμμές δεν μπορούν να μπουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n επιλεγμένη</numerusform>
            <numerusform>%n επιλεγμένες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to ship · updated {time}</source>
        <translation>
            <numerusform>%n για αποστολή · ενημέρωση {time}</numerusform>
            <numerusform>%n για αποστολή · ενημέρωση {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλες</translation>
    </message>
    <message>
        <source>An order is here once all its parcels were scanned out.</source>
        <translation>Μια παραγγελία έρχεται εδώ όταν όλα της τα δέματα σκαναριστούν στην έξοδο.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Article code</source>
        <translation>Κωδικός είδους</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Διαχωριστικό</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n order(s)</source>
        <translation>
            <numerusform>Εισαγωγή %n παραγγελίας</numerusform>
            <numerusform>Εισαγωγή %n παραγγελιών</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Bringing in {file} …</source>
        <translation>Εισαγωγή: {file} …</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>Αυτόματα</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Ώρα ακύρωσης</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Δεν μπορούν να μπουν</translation>
    </message>
    <message>
        <source>Cannot ship</source>
        <translation>Δεν φεύγει</translation>
    </message>
    <message>
        <source>Cannot ship yet: {n}</source>
        <translation>Δεν φεύγουν ακόμη: {n}</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Αντικαταβολή</translation>
    </message>
    <message>
        <source>Check this address</source>
        <translation>Ελέγξτε τη διεύθυνση</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Επιλογή αρχείου</translation>
    </message>
    <message>
        <source>Choose an order file</source>
        <translation>Επιλέξτε αρχείο παραγγελιών</translation>
    </message>
    <message>
        <source>Choose an order file: CSV, TSV or XLSX, from any shop.</source>
        <translation>Επιλέξτε αρχείο παραγγελιών: CSV, TSV ή XLSX, από οποιοδήποτε κατάστημα.</translation>
    </message>
    <message>
        <source>Choose an order to see its items, parcels and history.</source>
        <translation>Επιλέξτε παραγγελία για να δείτε είδη, δέματα και ιστορικό.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Στήλη</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Εταιρεία</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Αντιγραφή αναφοράς</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Χώρα, δύο γράμματα</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Customer’s note</source>
        <translation>Σημείωση πελάτη</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Ημερομηνίες</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Υποδιαστολή</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Περιοχή</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Για σήμερα</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Everything can ship</source>
        <translation>Όλες μπορούν να φύγουν</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Αρχείο: {file}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Πρώτες γραμμές</translation>
    </message>
    <message>
        <source>Fix address</source>
        <translation>Διόρθωση διεύθυνσης</translation>
    </message>
    <message>
        <source>Fulfilment status</source>
        <translation>Πορεία αποστολής</translation>
    </message>
    <message>
        <source>H holds the order under the cursor.</source>
        <translation>Το H βάζει σε αναμονή την επιλεγμένη παραγγελία.</translation>
    </message>
    <message>
        <source>Here already, changed: {n}</source>
        <translation>Υπάρχουν ήδη, άλλαξαν: {n}</translation>
    </message>
    <message>
        <source>Here already, the same: {n}</source>
        <translation>Υπάρχουν ήδη, ίδιες: {n}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Πώς διαβάστηκε</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>%n μέρα αργά</numerusform>
            <numerusform>%n μέρες αργά</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Χαρακτήρες</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Γραμμή {line}: {reason}</translation>
    </message>
    <message>
        <source>Line’s fulfilment</source>
        <translation>Αποστολή γραμμής</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Name of the profile to remember</source>
        <translation>Όνομα προφίλ για αποθήκευση</translation>
    </message>
    <message>
        <source>Name, number, code</source>
        <translation>Όνομα, αριθμός, κωδικός</translation>
    </message>
    <message>
        <source>New orders:</source>
        <translation>Νέες παραγγελίες:</translation>
    </message>
    <message>
        <source>New: {n}</source>
        <translation>Νέες: {n}</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>Χωρίς πόλη</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Χωρίς χώρα</translation>
    </message>
    <message>
        <source>No date promised</source>
        <translation>Χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Χωρίς είδη</translation>
    </message>
    <message>
        <source>No label was bought.</source>
        <translation>Δεν αγοράστηκε ετικέτα.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Χωρίς όνομα</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Δεν επιλέχθηκε παραγγελία</translation>
    </message>
    <message>
        <source>No order here matches “{text}”. Look under All, or clear the search.</source>
        <translation>Καμία παραγγελία εδώ για «{text}». Δείτε στο «Όλες» ή καθαρίστε την αναζήτηση.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Καμία παραγγελία ακόμη</translation>
    </message>
    <message>
        <source>No street</source>
        <translation>Χωρίς οδό</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>Δεν έφυγε τίποτα ακόμη</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>Καμία σε αναμονή</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Δεν μένει υπόλοιπο</translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation>Τίποτα για αποστολή</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>On hold: {reason}</source>
        <translation>Αναμονή: {reason}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Order files (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Αρχεία παραγγελιών (*.csv *.tsv *.txt *.xlsx);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Αρ. παραγγελίας</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Πορεία παραγγελίας</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>Παραγγελίες που βρέθηκαν</translation>
    </message>
    <message>
        <source>Orders of which a part has left appear here.</source>
        <translation>Εδώ έρχονται οι παραγγελίες που έφυγε ένα μέρος τους.</translation>
    </message>
    <message>
        <source>Orders with a wrong address or without payment appear here.</source>
        <translation>Εδώ έρχονται παραγγελίες με λάθος διεύθυνση ή χωρίς πληρωμή.</translation>
    </message>
    <message>
        <source>Orders, the most urgent first</source>
        <translation>Παραγγελίες, η πιο επείγουσα πρώτη</translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation>Υπόλοιπο</translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation>Συσκευασία</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Συσκευάστηκε</translation>
    </message>
    <message>
        <source>Parcel {n}</source>
        <translation>Δέμα {n}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Δέματα</translation>
    </message>
    <message>
        <source>Part-shipped</source>
        <translation>Μερικώς</translation>
    </message>
    <message numerus="yes">
        <source>Part: %n to come</source>
        <translation>
            <numerusform>Μέρος: μένει %n</numerusform>
            <numerusform>Μέρος: μένουν %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Διαδρομή αρχείου</translation>
    </message>
    <message>
        <source>Path of the order file</source>
        <translation>Διαδρομή αρχείου παραγγελιών</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Τρόπος πληρωμής</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Λίστα συλλογής</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Ταχ. κώδικας</translation>
    </message>
    <message>
        <source>Press I to bring in an order file.</source>
        <translation>Πατήστε I για να εισαγάγετε αρχείο παραγγελιών.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Προθεσμία</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Υποσχεθήκαμε</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Ανάγνωση ως</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Ανάγνωση: {file} …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Έτοιμη</translation>
    </message>
    <message>
        <source>Reason to hold the order</source>
        <translation>Λόγος αναμονής</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Παραλήπτης</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Νομός</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Αποδέσμευση</translation>
    </message>
    <message>
        <source>Remember this reading as</source>
        <translation>Αποθήκευση ανάγνωσης ως</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Αναφορά εισαγωγής</translation>
    </message>
    <message>
        <source>Requires shipping</source>
        <translation>Θέλει αποστολή</translation>
    </message>
    <message>
        <source>Rows that did not come in: {n}</source>
        <translation>Γραμμές που δεν μπήκαν: {n}</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>Διεύθυνση, γραμμή 2</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Δεύτερη γραμμή</translation>
    </message>
    <message>
        <source>Service wanted</source>
        <translation>Υπηρεσία</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Ράφι</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Έφυγε</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Τρόπος αποστολής</translation>
    </message>
    <message>
        <source>Ships around</source>
        <translation>Φεύγει περίπου</translation>
    </message>
    <message>
        <source>Ships around {day}</source>
        <translation>Φεύγει γύρω στις {day}</translation>
    </message>
    <message>
        <source>Ships later</source>
        <translation>Φεύγει αργότερα</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Still empty: {fields}</source>
        <translation>Κενά ακόμη: {fields}</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Οδός</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Οδός και αριθμός</translation>
    </message>
    <message>
        <source>The most urgent is on top</source>
        <translation>Η πιο επείγουσα είναι πάνω</translation>
    </message>
    <message>
        <source>The order in full</source>
        <translation>Ολόκληρη η παραγγελία</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Η αναφορά είναι στο πρόχειρο.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Για αποστολή</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Τιμή μονάδας</translation>
    </message>
    <message>
        <source>Unit weight</source>
        <translation>Βάρος μονάδας</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Απλήρωτη</translation>
    </message>
    <message>
        <source>Use it and retry</source>
        <translation>Χρήση και νέα δοκιμή</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Παραλλαγή</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι έγινε</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Τι είναι λάθος</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Τι είναι οι στήλες</translation>
    </message>
    <message>
        <source>Which service, and why</source>
        <translation>Ποια υπηρεσία και γιατί</translation>
    </message>
    <message>
        <source>Why is {number} on hold?</source>
        <translation>Γιατί σε αναμονή η {number};</translation>
    </message>
    <message>
        <source>Why? Enter holds it</source>
        <translation>Γιατί; Με Enter σε αναμονή</translation>
    </message>
    <message>
        <source>a table of cells</source>
        <translation>πίνακας κελιών</translation>
    </message>
    <message numerus="yes">
        <source>arrived, %n item(s)</source>
        <translation>
            <numerusform>έφτασε, %n τεμάχιο</numerusform>
            <numerusform>έφτασε, %n τεμάχια</numerusform>
        </translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>κάθετη γραμμή |</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>επιλογή αρχείου</translation>
    </message>
    <message>
        <source>choose what is listed</source>
        <translation>επιλογή λίστας</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>κόμμα ,</translation>
    </message>
    <message>
        <source>comma 1,5</source>
        <translation>κόμμα 1,5</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>ημέρα.μήνας.έτος</translation>
    </message>
    <message>
        <source>details</source>
        <translation>λεπτομέρειες</translation>
    </message>
    <message>
        <source>every row can come in</source>
        <translation>όλες οι γραμμές μπορούν να μπουν</translation>
    </message>
    <message>
        <source>fix address</source>
        <translation>διόρθωση διεύθυνσης</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>συνέχεια</translation>
    </message>
    <message numerus="yes">
        <source>handed over, %n item(s)</source>
        <translation>
            <numerusform>στη μεταφορική, %n τεμάχιο</numerusform>
            <numerusform>στη μεταφορική, %n τεμάχια</numerusform>
        </translation>
    </message>
    <message>
        <source>hold</source>
        <translation>αναμονή</translation>
    </message>
    <message>
        <source>import</source>
        <translation>εισαγωγή</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>μήνας/ημέρα/έτος</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>επόμενο πεδίο</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>χωρίς λόγο</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>απλήρωτη</translation>
    </message>
    <message numerus="yes">
        <source>on the bench, %n item(s)</source>
        <translation>
            <numerusform>στον πάγκο, %n τεμάχιο</numerusform>
            <numerusform>στον πάγκο, %n τεμάχια</numerusform>
        </translation>
    </message>
    <message>
        <source>pack</source>
        <translation>συσκευασία</translation>
    </message>
    <message numerus="yes">
        <source>packed, %n item(s)</source>
        <translation>
            <numerusform>συσκευάστηκε, %n τεμάχιο</numerusform>
            <numerusform>συσκευάστηκε, %n τεμάχια</numerusform>
        </translation>
    </message>
    <message>
        <source>paid</source>
        <translation>πληρωμένη</translation>
    </message>
    <message>
        <source>pick list</source>
        <translation>λίστα συλλογής</translation>
    </message>
    <message>
        <source>point 1.5</source>
        <translation>τελεία 1.5</translation>
    </message>
    <message>
        <source>search</source>
        <translation>αναζήτηση</translation>
    </message>
    <message>
        <source>select</source>
        <translation>επιλογή</translation>
    </message>
    <message>
        <source>select all that can ship</source>
        <translation>επιλογή όσων μπορούν να φύγουν</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>επιλεγμένη</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>ερωτηματικό ;</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>στηλοθέτης</translation>
    </message>
    <message>
        <source>what is listed</source>
        <translation>τι δείχνει η λίστα</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>με σημείωση</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>έτος-μήνας-ημέρα</translation>
    </message>
    <message>
        <source>{bench} packs</source>
        <translation>{bench} συσκευάζει</translation>
    </message>
    <message>
        <source>{field}: please check</source>
        <translation>{field}: ελέγξτε</translation>
    </message>
    <message>
        <source>{file} is in.</source>
        <translation>{file}: μπήκε.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) read. Nothing is stored yet.</source>
        <translation>
            <numerusform>{file}: διαβάστηκε %n γραμμή. Δεν αποθηκεύτηκε τίποτα ακόμη.</numerusform>
            <numerusform>{file}: διαβάστηκαν %n γραμμές. Δεν αποθηκεύτηκε τίποτα ακόμη.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is on hold.</source>
        <translation>Η {number} είναι σε αναμονή.</translation>
    </message>
    <message>
        <source>{number} may leave again.</source>
        <translation>Η {number} μπορεί πάλι να φύγει.</translation>
    </message>
    <message>
        <source>{number}: the address is used, what was refused is tried again.</source>
        <translation>{number}: ισχύει η νέα διεύθυνση, ό,τι απορρίφθηκε δοκιμάζεται ξανά.</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} από {m}</translation>
    </message>
    <message>
        <source>Label of {number}</source>
        <translation>Ετικέτα του {number}</translation>
    </message>
    <message>
        <source>show the label</source>
        <translation>εμφάνιση ετικέτας</translation>
    </message>
    <message>
        <source>Changed by the shop</source>
        <translation>Άλλαξε από το κατάστημα</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Χώρα προέλευσης</translation>
    </message>
    <message>
        <source>Customs description</source>
        <translation>Περιγραφή για το τελωνείο</translation>
    </message>
    <message>
        <source>Dangerous goods</source>
        <translation>Επικίνδυνα είδη</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Κωδικός HS</translation>
    </message>
    <message>
        <source>Insured value</source>
        <translation>Ασφαλισμένη αξία</translation>
    </message>
    <message>
        <source>Maker’s code</source>
        <translation>Κωδικός κατασκευαστή</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>Σημείο παραλαβής</translation>
    </message>
    <message>
        <source>Recipient’s tax number</source>
        <translation>ΑΦΜ παραλήπτη</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>Who pays the freight</source>
        <translation>Ποιος πληρώνει τα μεταφορικά</translation>
    </message>
    <message>
        <source>compare prices</source>
        <translation>σύγκριση τιμών</translation>
    </message>
    <message>
        <source>Each order gets a parcel and a label of its own. T once more takes them apart.</source>
        <translation>Κάθε παραγγελία παίρνει δικό της δέμα και ετικέτα. Ξανά T για χωρισμό.</translation>
    </message>
    <message>
        <source>In one parcel with {numbers}</source>
        <translation>Σε ένα δέμα με {numbers}</translation>
    </message>
    <message>
        <source>Leaves in the parcel of {numbers}</source>
        <translation>Φεύγει στο δέμα της {numbers}</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Χώρισε</translation>
    </message>
    <message>
        <source>as a batch</source>
        <translation>ως παρτίδα</translation>
    </message>
    <message>
        <source>take orders apart</source>
        <translation>χωρισμός παραγγελιών</translation>
    </message>
    <message>
        <source>{number}: each leaves by itself again.</source>
        <translation>{number}: η καθεμία φεύγει πάλι μόνη της.</translation>
    </message>
    <message>
        <source>give the label back</source>
        <translation>επιστροφή ετικέτας</translation>
    </message>
    <message>
        <source>Run as batch</source>
        <translation>Ως παρτίδα</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n answered alike.</source>
        <translation>
            <numerusform>%n απαντήθηκε το ίδιο.</numerusform>
            <numerusform>%n απαντήθηκαν το ίδιο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n μέρα</numerusform>
            <numerusform>%n μέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ώρα</numerusform>
            <numerusform>%n ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n εργασία</numerusform>
            <numerusform>%n εργασίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n λεπτό</numerusform>
            <numerusform>%n λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n ερώτηση</numerusform>
            <numerusform>%n ερωτήσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have the same cause:</source>
        <translation>
            <numerusform>%n ερώτηση με την ίδια αιτία:</numerusform>
            <numerusform>%n ερωτήσεις με την ίδια αιτία:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the carrier again</source>
        <translation>Ρωτήστε ξανά τη μεταφορική</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Σας ρωτά</translation>
    </message>
    <message>
        <source>Buy the label for {about}</source>
        <translation>Αγορά ετικέτας: {about}</translation>
    </message>
    <message>
        <source>Check {about}</source>
        <translation>Έλεγχος: {about}</translation>
    </message>
    <message>
        <source>Did document {about} come out?</source>
        <translation>Βγήκε το έγγραφο {about};</translation>
    </message>
    <message>
        <source>Did label {number} of {count} of {about} come out?</source>
        <translation>Βγήκε η ετικέτα {number} από {count} για {about};</translation>
    </message>
    <message>
        <source>Did the failure list of batch {about} arrive?</source>
        <translation>Έφτασε η λίστα προβλημάτων της παρτίδας {about};</translation>
    </message>
    <message>
        <source>Did the label of {about} come out?</source>
        <translation>Βγήκε η ετικέτα για {about};</translation>
    </message>
    <message>
        <source>Did the message to {name} go out?</source>
        <translation>Έφυγε το μήνυμα προς {name};</translation>
    </message>
    <message>
        <source>Did {carrier} sell a label for {about}?</source>
        <translation>Έδωσε η {carrier} ετικέτα για {about};</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Έγινε</translation>
    </message>
    <message>
        <source>Draw the packing slip of {about}</source>
        <translation>Σύνταξη δελτίου συσκευασίας: {about}</translation>
    </message>
    <message>
        <source>Draw the paper {about}</source>
        <translation>Ετοιμασία εγγράφου {about}</translation>
    </message>
    <message>
        <source>Draw the papers of batch {about}</source>
        <translation>Σύνταξη εγγράφων παρτίδας {about}</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Εγκαταλείφθηκε</translation>
    </message>
    <message>
        <source>Every label is bought or printed, every customer is told. What cannot be done at once stands here, with the reason.</source>
        <translation>Όλες οι ετικέτες αγοράστηκαν ή τυπώθηκαν, όλοι οι πελάτες ενημερώθηκαν. Ό,τι δεν γίνεται αμέσως μένει εδώ, με τον λόγο.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Για: {name}</translation>
    </message>
    <message>
        <source>Give back the label of {about}</source>
        <translation>Επιστροφή ετικέτας: {about}</translation>
    </message>
    <message>
        <source>Is being done</source>
        <translation>Γίνεται</translation>
    </message>
    <message>
        <source>It goes by itself. R tries it at once.</source>
        <translation>Φεύγει μόνο του. Το R το δοκιμάζει αμέσως.</translation>
    </message>
    <message>
        <source>It was tried many times. Try again?</source>
        <translation>Δοκιμάστηκε πολλές φορές. Ξανά;</translation>
    </message>
    <message>
        <source>Its answer is on the way.</source>
        <translation>Η απάντηση έρχεται.</translation>
    </message>
    <message>
        <source>Look at the printer and on the bench. No prints the same label again, free.</source>
        <translation>Κοιτάξτε τον εκτυπωτή και τον πάγκο. Το Όχι τυπώνει ξανά την ίδια ετικέτα, δωρεάν.</translation>
    </message>
    <message>
        <source>Look at the printer. No prints it again.</source>
        <translation>Κοιτάξτε τον εκτυπωτή. Το Όχι το τυπώνει ξανά.</translation>
    </message>
    <message>
        <source>Look in the carrier’s own list. Yes asks for the tracking number, No buys one.</source>
        <translation>Δείτε τη λίστα της μεταφορικής. Το Ναι ζητά τον αριθμό αποστολής, το Όχι αγοράζει ετικέτα.</translation>
    </message>
    <message>
        <source>Look in the mail server’s log. No sends it again.</source>
        <translation>Δείτε το αρχείο του διακομιστή αλληλογραφίας. Το Όχι το στέλνει ξανά.</translation>
    </message>
    <message>
        <source>Look into your mail. No sends it again.</source>
        <translation>Δείτε την αλληλογραφία σας. Το Όχι τη στέλνει ξανά.</translation>
    </message>
    <message>
        <source>Look, then answer. Nothing is done twice on its own.</source>
        <translation>Κοιτάξτε, μετά απαντήστε. Τίποτα δεν γίνεται δύο φορές μόνο του.</translation>
    </message>
    <message>
        <source>Mail the failures of batch {about}</source>
        <translation>Αποστολή προβλημάτων παρτίδας {about}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>No for all</source>
        <translation>Όχι σε όλα</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Δεν μένει τίποτα να γίνει.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Τίποτα δεν περιμένει</translation>
    </message>
    <message>
        <source>Order {about} and others go to one customer and address. One parcel?</source>
        <translation>Η παραγγελία {about} και άλλες πάνε στον ίδιο πελάτη και διεύθυνση. Ένα δέμα;</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Εξερχόμενα</translation>
    </message>
    <message>
        <source>Print document {about}</source>
        <translation>Εκτύπωση εγγράφου {about}</translation>
    </message>
    <message>
        <source>Print the label of {about}</source>
        <translation>Εκτύπωση: {about}</translation>
    </message>
    <message>
        <source>Put orders of one customer together: {about}</source>
        <translation>Συνένωση παραγγελιών ενός πελάτη: {about}</translation>
    </message>
    <message>
        <source>Put right what was refused, then press R.</source>
        <translation>Διορθώστε ό,τι απορρίφθηκε, μετά πατήστε R.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Απορρίφθηκε</translation>
    </message>
    <message>
        <source>Run batch {about}</source>
        <translation>Εκτέλεση παρτίδας {about}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Εδώ και</translation>
    </message>
    <message>
        <source>Start the plan {about}</source>
        <translation>Έναρξη σχεδίου {about}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Tell the customer of {about}</source>
        <translation>Ενημέρωση: {about}</translation>
    </message>
    <message>
        <source>The YES and NO cards answer too</source>
        <translation>Απαντούν και οι κάρτες ΝΑΙ και ΟΧΙ</translation>
    </message>
    <message>
        <source>The plan {about} came due while Packbench was off. Run it now?</source>
        <translation>Η ώρα του σχεδίου {about} πέρασε ενώ το Packbench ήταν κλειστό. Να εκτελεστεί τώρα;</translation>
    </message>
    <message>
        <source>Tracking number of the bought label</source>
        <translation>Αριθμός αποστολής της ετικέτας που αγοράστηκε</translation>
    </message>
    <message>
        <source>Tracking number, then Enter</source>
        <translation>Αριθμός αποστολής, μετά Enter</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Νέα δοκιμή τώρα</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Περιμένει</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>What waits, questions first</source>
        <translation>Τι περιμένει, πρώτα οι ερωτήσεις</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>Work out the promise for {about}</source>
        <translation>Μέρα παράδοσης: {about}</translation>
    </message>
    <message>
        <source>Write the manifest {about}</source>
        <translation>Σύνταξη λίστας παράδοσης {about}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>Yes for all</source>
        <translation>Ναι σε όλα</translation>
    </message>
    <message>
        <source>Yes packs them together. No leaves each by itself.</source>
        <translation>Το Ναι τις συσκευάζει μαζί. Το Όχι αφήνει κάθε μία χωριστά.</translation>
    </message>
    <message>
        <source>Yes runs it now. No leaves it out this time.</source>
        <translation>Το Ναι το εκτελεί τώρα. Το Όχι το παραλείπει αυτή τη φορά.</translation>
    </message>
    <message>
        <source>ask the carrier again</source>
        <translation>ρωτήστε ξανά τη μεταφορική</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>μόλις τώρα</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>no for all of the same cause</source>
        <translation>όχι σε όλα με την ίδια αιτία</translation>
    </message>
    <message>
        <source>show the order</source>
        <translation>δείξε την παραγγελία</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>δοκιμάστηκε %n φορά</numerusform>
            <numerusform>δοκιμάστηκε %n φορές</numerusform>
        </translation>
    </message>
    <message>
        <source>try again</source>
        <translation>νέα δοκιμή</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>yes for all of the same cause</source>
        <translation>ναι σε όλα με την ίδια αιτία</translation>
    </message>
    <message>
        <source>{about} answered.</source>
        <translation>{about}: απαντήθηκε.</translation>
    </message>
    <message>
        <source>{about} is tried again.</source>
        <translation>{about}: δοκιμάζεται ξανά.</translation>
    </message>
    <message>
        <source>{code} is not in the outbox.</source>
        <translation>{code}: δεν είναι στα εξερχόμενα.</translation>
    </message>
    <message>
        <source>Compare the list of {about} with ours</source>
        <translation>Σύγκριση της λίστας του {about} με τη δική μας</translation>
    </message>
    <message>
        <source>Look at {about} in the shop</source>
        <translation>Έλεγχος {about} στο κατάστημα</translation>
    </message>
    <message>
        <source>Take {about} back at the shop</source>
        <translation>Ανάκληση {about} στο κατάστημα</translation>
    </message>
    <message>
        <source>Tell the shop of {about}</source>
        <translation>Ενημέρωση του καταστήματος για {about}</translation>
    </message>
    <message>
        <source>Draw the customs papers of {about}</source>
        <translation>Σχεδίασε τα τελωνειακά έντυπα του {about}</translation>
    </message>
    <message>
        <source>Scan the sticker at the bench, or type its number here.</source>
        <translation>Σκανάρετε το αυτοκόλλητο στον πάγκο ή γράψτε εδώ τον αριθμό του.</translation>
    </message>
    <message>
        <source>Which number from the pad of {carrier} is on {about}?</source>
        <translation>Ποιος αριθμός από το μπλοκ του {carrier} είναι στο {about};</translation>
    </message>
    <message>
        <source>Label of {about}</source>
        <translation>Ετικέτα του {about}</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>Εμφάνιση ετικέτας</translation>
    </message>
    <message>
        <source>show the label</source>
        <translation>εμφάνιση ετικέτας</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are still owed</source>
        <translation>
            <numerusform>Οφείλεται %n γραμμή</numerusform>
            <numerusform>Οφείλονται %n γραμμές</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 ημέρα</translation>
    </message>
    <message>
        <source>1 line is still owed</source>
        <translation>Οφείλεται 1 γραμμή</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Αναμένεται</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Ήρθε</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Not a day. Write 3.5., 2026-05-03 or +7.</source>
        <translation>Δεν είναι ημέρα. Γράψτε 3.5., 2026-05-03 ή +7.</translation>
    </message>
    <message>
        <source>Nothing is owed. Lines that come later or were short appear here.</source>
        <translation>Δεν οφείλεται τίποτα. Εδώ φαίνονται όσα έρχονται αργότερα ή έλειπαν.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Owe no more</source>
        <translation>Διαγραφή οφειλής</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Τεμ.</translation>
    </message>
    <message>
        <source>Rest of the order</source>
        <translation>Υπόλοιπο παραγγελίας</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Ορισμός ημερομηνίας</translation>
    </message>
    <message>
        <source>Short on the shelf</source>
        <translation>Έλειπε από το ράφι</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Οφειλόμενα</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>When does it come for {number}?</source>
        <translation>Πότε έρχεται για το {number};</translation>
    </message>
    <message>
        <source>When? 3.5. or +7, then Enter</source>
        <translation>Πότε; 3.5. ή +7 και Enter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>it is here</source>
        <translation>ήρθε</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>άνοιγμα παραγγελίας</translation>
    </message>
    <message>
        <source>owe no more</source>
        <translation>διαγραφή οφειλής</translation>
    </message>
    <message>
        <source>set the date</source>
        <translation>ορισμός ημερομηνίας</translation>
    </message>
    <message>
        <source>{day}, passed</source>
        <translation>{day}, πέρασε</translation>
    </message>
    <message>
        <source>{item} for {number}: C again takes it off the order.</source>
        <translation>{item} για {number}: ξανά C το βγάζει από την παραγγελία.</translation>
    </message>
    <message>
        <source>Made to order</source>
        <translation>Φτιάχνεται κατά παραγγελία</translation>
    </message>
    <message>
        <source>Ordered ahead</source>
        <translation>Προπαραγγελία</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n τεμάχιο</numerusform>
            <numerusform>%n τεμάχια</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) packed</source>
        <translation>
            <numerusform>%n τεμάχιο στο κουτί</numerusform>
            <numerusform>%n τεμάχια στο κουτί</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more done</source>
        <translation>
            <numerusform>%n ακόμη έγινε</numerusform>
            <numerusform>%n ακόμη έγιναν</numerusform>
        </translation>
    </message>
    <message>
        <source>A service is chosen.</source>
        <translation>Επιλέγεται υπηρεσία.</translation>
    </message>
    <message>
        <source>All items come out again. U again, or Esc.</source>
        <translation>Όλα τα είδη ξαναβγαίνουν. Πάλι U ή Esc.</translation>
    </message>
    <message>
        <source>Ask the lead what is to become of the box.</source>
        <translation>Ρωτήστε τον υπεύθυνο τι θα γίνει με το κουτί.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Κουτί</translation>
    </message>
    <message>
        <source>Box {key}</source>
        <translation>Κουτί {key}</translation>
    </message>
    <message>
        <source>Buying the label</source>
        <translation>Αγορά ετικέτας</translation>
    </message>
    <message>
        <source>Cancelled, do not pack</source>
        <translation>Ακυρώθηκε, να μην μπει</translation>
    </message>
    <message>
        <source>Cannot ship</source>
        <translation>Δεν φεύγει</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Κλείστε το κουτί</translation>
    </message>
    <message>
        <source>Customer’s note</source>
        <translation>Σημείωση πελάτη</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Για σήμερα</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Βρέθηκαν</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Στη μεταφορική</translation>
    </message>
    <message>
        <source>In an earlier parcel</source>
        <translation>Σε προηγούμενο δέμα</translation>
    </message>
    <message>
        <source>Label bought</source>
        <translation>Η ετικέτα αγοράστηκε</translation>
    </message>
    <message>
        <source>Label came out at {time}</source>
        <translation>Η ετικέτα βγήκε στις {time}</translation>
    </message>
    <message>
        <source>Label in doubt</source>
        <translation>Ετικέτα σε αμφιβολία</translation>
    </message>
    <message>
        <source>Label not bought yet</source>
        <translation>Χωρίς ετικέτα ακόμη</translation>
    </message>
    <message>
        <source>Label refused</source>
        <translation>Η ετικέτα απορρίφθηκε</translation>
    </message>
    <message>
        <source>Label scanned back</source>
        <translation>Σκανάρισμα ετικέτας</translation>
    </message>
    <message>
        <source>Label voided</source>
        <translation>Η ετικέτα ακυρώθηκε</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Τελευταίο βήμα</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Αργά</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Νέος έλεγχος</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Επόμενες</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>No code: confirm with</source>
        <translation>Χωρίς κωδικό: με</translation>
    </message>
    <message>
        <source>No date promised yet</source>
        <translation>Χωρίς ημερομηνία ακόμη</translation>
    </message>
    <message>
        <source>No order open</source>
        <translation>Καμία ανοιχτή παραγγελία</translation>
    </message>
    <message>
        <source>No order waits. Import a file in Orders, F2.</source>
        <translation>Καμία παραγγελία δεν περιμένει. Εισαγωγή αρχείου στις Παραγγελίες, F2.</translation>
    </message>
    <message>
        <source>Not on its shelf?</source>
        <translation>Δεν είναι στο ράφι;</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name or the number.</source>
        <translation>Δεν βρέθηκε. Δοκιμάστε μέρος του ονόματος ή του αριθμού.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>One last scan</source>
        <translation>Ένα τελευταίο σκανάρισμα</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Μια στιγμή</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Μια ερώτηση</translation>
    </message>
    <message>
        <source>Or the tracking number of its parcel.</source>
        <translation>Παραγγελία ή αριθμό αποστολής.</translation>
    </message>
    <message>
        <source>Or type a name or a number</source>
        <translation>Ή γράψτε όνομα ή αριθμό</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Συσκευασία</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Έτοιμα</translation>
    </message>
    <message>
        <source>Parcel {n}</source>
        <translation>Δέμα {n}</translation>
    </message>
    <message>
        <source>Parcel {n} of {of}</source>
        <translation>Δέμα {n} από {of}</translation>
    </message>
    <message>
        <source>Print again, free</source>
        <translation>Νέα εκτύπωση, δωρεάν</translation>
    </message>
    <message>
        <source>Print it again; that costs nothing.</source>
        <translation>Τυπώστε την ξανά, δεν κοστίζει.</translation>
    </message>
    <message>
        <source>Printing the label</source>
        <translation>Τυπώνεται η ετικέτα</translation>
    </message>
    <message>
        <source>Put the box on the scale, then F</source>
        <translation>Βάλτε το κουτί στη ζυγαριά και F</translation>
    </message>
    <message>
        <source>Scan an order</source>
        <translation>Σκανάρετε</translation>
    </message>
    <message>
        <source>Scan next</source>
        <translation>Σκανάρετε τώρα</translation>
    </message>
    <message>
        <source>Ships around {day}</source>
        <translation>Φεύγει γύρω στις {day}</translation>
    </message>
    <message>
        <source>Ships later</source>
        <translation>Φεύγει αργότερα</translation>
    </message>
    <message>
        <source>Stick it on, then scan the label</source>
        <translation>Κολλήστε, μετά σκανάρετε</translation>
    </message>
    <message numerus="yes">
        <source>Still to come: %n item(s)</source>
        <translation>
            <numerusform>Ακολουθεί: %n τεμάχιο</numerusform>
            <numerusform>Ακολουθούν: %n τεμάχια</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to pack</source>
        <translation>Απομένουν</translation>
    </message>
    <message>
        <source>Take the next order</source>
        <translation>Επόμενη παραγγελία</translation>
    </message>
    <message>
        <source>The carrier did not answer. It is being looked up; buy nothing by hand.</source>
        <translation>Η μεταφορική δεν απάντησε. Γίνεται έλεγχος· μην αγοράσετε τίποτα με το χέρι.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Η ετικέτα</translation>
    </message>
    <message>
        <source>The label is not here yet</source>
        <translation>Η ετικέτα δεν ήρθε ακόμη</translation>
    </message>
    <message>
        <source>The label is spoilt</source>
        <translation>Η ετικέτα χάλασε</translation>
    </message>
    <message>
        <source>The label was refused</source>
        <translation>Η ετικέτα απορρίφθηκε</translation>
    </message>
    <message>
        <source>The label was voided</source>
        <translation>Η ετικέτα ακυρώθηκε</translation>
    </message>
    <message>
        <source>The printer needs you</source>
        <translation>Κοιτάξτε τον εκτυπωτή</translation>
    </message>
    <message>
        <source>The scan proves three things: it printed, it reads, and it is on this box.</source>
        <translation>Το σκανάρισμα δείχνει τρία πράγματα: τυπώθηκε, διαβάζεται και είναι σε αυτό το κουτί.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Αύριο</translation>
    </message>
    <message>
        <source>Type the code, then Enter</source>
        <translation>Γράψτε τον κωδικό, μετά Enter</translation>
    </message>
    <message>
        <source>Un-pack the box?</source>
        <translation>Άδειασμα του κουτιού;</translation>
    </message>
    <message>
        <source>Was it bought?</source>
        <translation>Αγοράστηκε;</translation>
    </message>
    <message>
        <source>Weigh the box, type the grams</source>
        <translation>Ζυγίστε το κουτί, γράψτε γραμμάρια</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Βάρος</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Βάρος σε γραμμάρια</translation>
    </message>
    <message>
        <source>Whole grams, please.</source>
        <translation>Ακέραια γραμμάρια.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message numerus="yes">
        <source>and %n more item(s)</source>
        <translation>
            <numerusform>και %n τεμάχιο ακόμη</numerusform>
            <numerusform>και %n τεμάχια ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>κάτω από το μηδέν</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>επιλέξτε ένα</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>άδεια</translation>
    </message>
    <message>
        <source>expected {low}–{high} g</source>
        <translation>όρια {low}–{high} g</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>in box {key}, {name}</source>
        <translation>στο κουτί {key}, {name}</translation>
    </message>
    <message>
        <source>it is on this box</source>
        <translation>είναι σε αυτό το κουτί</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ακόμη</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>ελέγξτε</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>επείγουσες πρώτα</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>κινείται</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>χωρίς εικόνα</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>απλήρωτη</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>εντάξει</translation>
    </message>
    <message>
        <source>of {of}</source>
        <translation>από {of}</translation>
    </message>
    <message>
        <source>of {of}, then the box closes</source>
        <translation>από {of}, μετά κλείνει</translation>
    </message>
    <message>
        <source>of {of}, then weigh the box</source>
        <translation>από {of}, μετά ζυγίστε</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>πληρωμένη</translation>
    </message>
    <message>
        <source>press W</source>
        <translation>πατήστε W</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>σταθερό</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>αδειάστε</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>υποσχεθήκαμε</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>προτείνεται</translation>
    </message>
    <message>
        <source>then the box closes</source>
        <translation>μετά κλείνει το κουτί</translation>
    </message>
    <message>
        <source>then weigh the box</source>
        <translation>μετά ζυγίστε το κουτί</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>πολύ βαρύ</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>σας περιμένει</translation>
    </message>
    <message numerus="yes">
        <source>{item}: %n stay owed, the rest goes on. M again, or Esc.</source>
        <translation>
            <numerusform>{item}: οφείλεται %n, τα άλλα συνεχίζουν. Ξανά M ή Esc.</numerusform>
            <numerusform>{item}: οφείλονται %n, τα άλλα συνεχίζουν. Ξανά M ή Esc.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {of} in the box</source>
        <translation>{n} από {of} στο κουτί</translation>
    </message>
    <message>
        <source>{sides} cm</source>
        <translation>{sides} cm</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>«{note}»</translation>
    </message>
    <message>
        <source>6 to 12 digits, as in 6109.10.</source>
        <translation>6 έως 12 ψηφία, όπως 6109.10.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Κωδικός HS</translation>
    </message>
    <message>
        <source>It is asked once and remembered.</source>
        <translation>Ρωτάται μία φορά και μένει στη μνήμη.</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Χώρα κατασκευής</translation>
    </message>
    <message>
        <source>Order {number} leaves the customs border, to {country}.</source>
        <translation>Η παραγγελία {number} περνά τελωνειακά σύνορα: {country}.</translation>
    </message>
    <message>
        <source>Plain English, at most 100 letters.</source>
        <translation>Απλά αγγλικά, το πολύ 100 γράμματα.</translation>
    </message>
    <message>
        <source>Remember it and close the box</source>
        <translation>Κράτησέ το και κλείσε το κουτί</translation>
    </message>
    <message>
        <source>The country’s two letters, as in TR.</source>
        <translation>Τα δύο γράμματα της χώρας, όπως TR.</translation>
    </message>
    <message>
        <source>Value of one, {currency}</source>
        <translation>Αξία του ενός, {currency}</translation>
    </message>
    <message>
        <source>Weight of one, grams</source>
        <translation>Βάρος του ενός, γραμμάρια</translation>
    </message>
    <message>
        <source>What is {article}?</source>
        <translation>Τι είναι το {article};</translation>
    </message>
    <message>
        <source>What it is, in English</source>
        <translation>Τι είναι, στα αγγλικά</translation>
    </message>
    <message>
        <source>What one of them is worth, as in 12.50.</source>
        <translation>Πόσο αξίζει το ένα, όπως 12.50.</translation>
    </message>
    <message>
        <source>as in {example}</source>
        <translation>όπως {example}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) to tell</source>
        <translation>
            <numerusform>%n είδος προς δήλωση</numerusform>
            <numerusform>%n είδη προς δήλωση</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the sticker on the box. / types the number.</source>
        <translation>Κολλήστε το αυτοκόλλητο στο κουτί. Με / γράφετε τον αριθμό.</translation>
    </message>
    <message>
        <source>Scan a number from the pad</source>
        <translation>Σκανάρετε έναν αριθμό από το μπλοκ</translation>
    </message>
    <message>
        <source>That number is not one of this carrier, or a digit is wrong.</source>
        <translation>Αυτός ο αριθμός δεν είναι του μεταφορέα ή κάποιο ψηφίο είναι λάθος.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) bear this number. Look at the shop’s name.</source>
        <translation>
            <numerusform>%n παραγγελία έχει αυτόν τον αριθμό. Δείτε το κατάστημα.</numerusform>
            <numerusform>%n παραγγελίες έχουν αυτόν τον αριθμό. Δείτε το κατάστημα.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Καμία από αυτές</translation>
    </message>
    <message>
        <source>Which order {number}?</source>
        <translation>Ποια παραγγελία {number};</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n ημέρας</numerusform>
            <numerusform>%n ημερών</numerusform>
        </translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Άλλη υπηρεσία</translation>
    </message>
    <message>
        <source>Fix it in Orders, F2, or take another service with R. Everything in the box stays counted.</source>
        <translation>Διορθώστε το στις Παραγγελίες, F2, ή πάρτε άλλη υπηρεσία με R. Ό,τι είναι στο κουτί μένει μετρημένο.</translation>
    </message>
    <message>
        <source>Grams, please.</source>
        <translation>Γραμμάρια, παρακαλώ.</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>γραμμάρια</translation>
    </message>
    <message>
        <source>As in 612; or kilograms, as in 0.8.</source>
        <translation>Όπως 612· ή κιλά, όπως 0,8.</translation>
    </message>
    <message>
        <source>The printer {key} needs you</source>
        <translation>Κοιτάξτε τον εκτυπωτή {key}</translation>
    </message>
    <message>
        <source>Tote {n}</source>
        <translation>Κουτί {n}</translation>
    </message>
</context>
<context>
    <name>PackKeys</name>
    <message>
        <source>A scan works at any time, on any screen</source>
        <translation>Σκανάρετε όποτε θέλετε, σε κάθε οθόνη</translation>
    </message>
    <message>
        <source>The customer hears “shipped” only after the scan-out</source>
        <translation>Ο πελάτης ενημερώνεται μόνο μετά την έξοδο</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>box</source>
        <translation>κουτί</translation>
    </message>
    <message>
        <source>confirm without code</source>
        <translation>χωρίς κωδικό</translation>
    </message>
    <message>
        <source>finalize partial</source>
        <translation>μερική αποστολή</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>νέος έλεγχος</translation>
    </message>
    <message>
        <source>next package</source>
        <translation>επόμενο δέμα</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>not on its shelf</source>
        <translation>δεν είναι στο ράφι</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>παραγγελίες</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>νέα εκτύπωση</translation>
    </message>
    <message>
        <source>put the order back</source>
        <translation>παραγγελία πίσω στη σειρά</translation>
    </message>
    <message>
        <source>read the whole note</source>
        <translation>ολόκληρη η σημείωση</translation>
    </message>
    <message>
        <source>scan out</source>
        <translation>έξοδος</translation>
    </message>
    <message>
        <source>search</source>
        <translation>αναζήτηση</translation>
    </message>
    <message>
        <source>take next order</source>
        <translation>επόμενη παραγγελία</translation>
    </message>
    <message>
        <source>type a code</source>
        <translation>γράψτε κωδικό</translation>
    </message>
    <message>
        <source>un-pack</source>
        <translation>άδειασμα</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>βάρος</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>άλλη υπηρεσία</translation>
    </message>
    <message>
        <source>compare prices</source>
        <translation>σύγκριση τιμών</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>A bucket (S3)</source>
        <translation>Ένας κάδος (S3)</translation>
    </message>
    <message>
        <source>A folder of this computer</source>
        <translation>Ένας φάκελος αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>A server, by SFTP</source>
        <translation>Ένας διακομιστής, με SFTP</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Κλειδί πρόσβασης</translation>
    </message>
    <message>
        <source>Address for customers</source>
        <translation>Διεύθυνση για πελάτες</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Κάδος</translation>
    </message>
    <message>
        <source>Check shows it; confirm it once</source>
        <translation>Το δείχνει ο έλεγχος· επιβεβαιώστε το μία φορά</translation>
    </message>
    <message>
        <source>Check the place</source>
        <translation>Έλεγχος του προορισμού</translation>
    </message>
    <message>
        <source>Days until a page is taken down</source>
        <translation>Ημέρες μέχρι να αποσυρθεί η σελίδα</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Τελικό σημείο</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>Φάκελος μέσα στον κάδο</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>Φάκελος στον διακομιστή</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Αρχείο κλειδιού</translation>
    </message>
    <message>
        <source>No place is named yet.</source>
        <translation>Δεν έχει οριστεί προορισμός ακόμη.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Θύρα</translation>
    </message>
    <message>
        <source>Puts a page there and takes it down again.</source>
        <translation>Ανεβάζει εκεί μια σελίδα και την κατεβάζει πάλι.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Περιοχή</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Μυστικό κλειδί</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Διακομιστής</translation>
    </message>
    <message>
        <source>Server’s key</source>
        <translation>Κλειδί του διακομιστή</translation>
    </message>
    <message>
        <source>Stop: {place} shows another key than the confirmed one: {key}. Nothing was sent. Ask your provider before you confirm it.</source>
        <translation>Στοπ: το {place} δείχνει άλλο κλειδί από το επιβεβαιωμένο: {key}. Δεν στάλθηκε τίποτα. Ρωτήστε τον πάροχό σας πριν το επιβεβαιώσετε.</translation>
    </message>
    <message>
        <source>There is no bucket {place} there.</source>
        <translation>Δεν υπάρχει εκεί κάδος {place}.</translation>
    </message>
    <message>
        <source>Tracking pages</source>
        <translation>Σελίδες παρακολούθησης</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>Where pages go</source>
        <translation>Πού πηγαίνουν οι σελίδες</translation>
    </message>
    <message>
        <source>Yes, this is my server’s key</source>
        <translation>Ναι, είναι το κλειδί μου</translation>
    </message>
    <message>
        <source>after the parcel has arrived</source>
        <translation>αφού φτάσει το δέμα</translation>
    </message>
    <message>
        <source>as they reach that place, https://…</source>
        <translation>όπως φτάνουν εκεί, https://…</translation>
    </message>
    <message>
        <source>customers see the page of their parcel there</source>
        <translation>εκεί βλέπουν οι πελάτες τη σελίδα του δέματός τους</translation>
    </message>
    <message>
        <source>empty: no page is published</source>
        <translation>κενό: δεν δημοσιεύεται σελίδα</translation>
    </message>
    <message>
        <source>empty: signed in by password</source>
        <translation>κενό: σύνδεση με κωδικό</translation>
    </message>
    <message>
        <source>everybody must be able to read in it, nobody to list it</source>
        <translation>όλοι να μπορούν να διαβάζουν, κανείς να βλέπει λίστα</translation>
    </message>
    <message>
        <source>https://…; empty: Amazon’s own</source>
        <translation>https://…· κενό: της Amazon</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>μπορεί να μείνει κενό</translation>
    </message>
    <message>
        <source>or the passphrase of the key file</source>
        <translation>ή η φράση του αρχείου κλειδιού</translation>
    </message>
    <message>
        <source>{place} does not answer. Try again later.</source>
        <translation>Το {place} δεν απαντά. Δοκιμάστε αργότερα.</translation>
    </message>
    <message>
        <source>{place} does not let this user in. Check user, password and key.</source>
        <translation>Το {place} δεν δέχεται αυτόν τον χρήστη. Ελέγξτε χρήστη, κωδικό και κλειδί.</translation>
    </message>
    <message>
        <source>{place} does not take pages into this folder.</source>
        <translation>Το {place} δεν δέχεται σελίδες σε αυτόν τον φάκελο.</translation>
    </message>
    <message>
        <source>{place} does not take pages with this key.</source>
        <translation>Το {place} δεν δέχεται σελίδες με αυτό το κλειδί.</translation>
    </message>
    <message>
        <source>{place} shows the key {key}. Compare it with what your provider says, then confirm it.</source>
        <translation>Το {place} δείχνει το κλειδί {key}. Συγκρίνετέ το με όσα λέει ο πάροχός σας και μετά επιβεβαιώστε το.</translation>
    </message>
    <message>
        <source>{place} takes pages.</source>
        <translation>Το {place} δέχεται σελίδες.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>Εκτυπώνεται.</translation>
    </message>
    <message>
        <source>One moment, it is being drawn.</source>
        <translation>Μια στιγμή, ετοιμάζεται.</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Σελίδα {n} από {m}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Αποθήκευση ως PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>print</source>
        <translation>εκτύπωση</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>αποθήκευση ως PDF</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message numerus="yes">
        <source>%n message(s) wait for you to undo</source>
        <translation>
            <numerusform>%n μήνυμα μπορεί να αναιρεθεί</numerusform>
            <numerusform>%n μηνύματα μπορούν να αναιρεθούν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>λείπει ακόμη %n</numerusform>
            <numerusform>λείπουν ακόμη %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message waits for you to undo</source>
        <translation>1 μήνυμα μπορεί να αναιρεθεί</translation>
    </message>
    <message>
        <source>All of today are on it</source>
        <translation>Όλα τα σημερινά είναι εδώ</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Συγγνώμη</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>αραβικά</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>Cancelled articles</source>
        <translation>Ακυρωμένα είδη</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορική</translation>
    </message>
    <message>
        <source>Carriers today</source>
        <translation>Μεταφορικές σήμερα</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>κινεζικά</translation>
    </message>
    <message>
        <source>Choose a parcel to see its promise and its messages.</source>
        <translation>Επιλέξτε δέμα για να δείτε την υπόσχεση και τα μηνύματά του.</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Έρχεται αργότερα</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Διόρθωση</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Καθυστερεί</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Παραδόθηκε</translation>
    </message>
    <message>
        <source>Delivered and closed</source>
        <translation>Παραδόθηκε, έκλεισε</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>Δεν παραδόθηκε</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each scan puts one parcel onto its carrier’s pallet.</source>
        <translation>Κάθε σκανάρισμα βάζει ένα δέμα στην παλέτα του.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>αγγλικά</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ελληνικά</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Στη μεταφορική</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Πώς πήγε;</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Στέλνεται</translation>
    </message>
    <message>
        <source>Its carrier’s pallet opens. The customer hears it after the time to undo.</source>
        <translation>Ανοίγει η παλέτα του. Ο πελάτης ενημερώνεται όταν περάσει ο χρόνος αναίρεσης.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Label is being bought</source>
        <translation>Η ετικέτα αγοράζεται</translation>
    </message>
    <message>
        <source>Label is there</source>
        <translation>Υπάρχει ετικέτα</translation>
    </message>
    <message>
        <source>Label was taken back</source>
        <translation>Η ετικέτα ακυρώθηκε</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Χωρίς ετικέτα ακόμη</translation>
    </message>
    <message>
        <source>No parcel is packed yet today.</source>
        <translation>Κανένα δέμα έτοιμο σήμερα.</translation>
    </message>
    <message>
        <source>No parcel today yet. Pack an order with F1; its box appears here.</source>
        <translation>Κανένα δέμα σήμερα. Συσκευάστε μια παραγγελία με F1· το δέμα της έρχεται εδώ.</translation>
    </message>
    <message>
        <source>Not known whether it came out</source>
        <translation>Άγνωστο αν βγήκε</translation>
    </message>
    <message>
        <source>Not known whether it went, see the outbox</source>
        <translation>Άγνωστο αν έφυγε, δείτε τα εξερχόμενα</translation>
    </message>
    <message>
        <source>Not known whether the label was bought</source>
        <translation>Άγνωστο αν αγοράστηκε</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Δεν στάλθηκε</translation>
    </message>
    <message>
        <source>Not sent to a printer yet</source>
        <translation>Δεν πήγε ακόμη σε εκτυπωτή</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>Nothing yet. The scan at the door makes the promise.</source>
        <translation>Τίποτα ακόμη. Η υπόσχεση δίνεται με το σκανάρισμα στην έξοδο.</translation>
    </message>
    <message>
        <source>Nothing. All that is packed has left.</source>
        <translation>Τίποτα. Όλα τα έτοιμα έφυγαν.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Καθ’ οδόν</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>Στον πάγκο</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>Η παραγγελία ελήφθη</translation>
    </message>
    <message>
        <source>Our delay</source>
        <translation>Δική μας καθυστέρηση</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>Προς παράδοση</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Συσκευάστηκε</translation>
    </message>
    <message>
        <source>Packed, not scanned out</source>
        <translation>Έτοιμο, δεν βγήκε</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Δέμα</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Δέματα</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Τυπώθηκε</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Υποσχεθήκαμε</translation>
    </message>
    <message>
        <source>Push message</source>
        <translation>Ειδοποίηση push</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Έτοιμο για παραλαβή</translation>
    </message>
    <message>
        <source>Refused by the mail server</source>
        <translation>Το αρνήθηκε ο διακομιστής</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Said in the message of another parcel</source>
        <translation>Ειπώθηκε στο μήνυμα άλλου δέματος</translation>
    </message>
    <message>
        <source>Scan a parcel</source>
        <translation>Σκανάρετε δέμα</translation>
    </message>
    <message>
        <source>Scan a parcel. It opens its carrier’s pallet.</source>
        <translation>Σκανάρετε δέμα. Ανοίγει η παλέτα της μεταφορικής του.</translation>
    </message>
    <message>
        <source>Scan out</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Scan out · {carrier}</source>
        <translation>Έξοδος · {carrier}</translation>
    </message>
    <message>
        <source>Scan out.</source>
        <translation>Έξοδος.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Στάλθηκε στον εκτυπωτή</translation>
    </message>
    <message>
        <source>Spoilt, print it again</source>
        <translation>Χάλασε, τυπώστε ξανά</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Λείπουν ακόμη</translation>
    </message>
    <message>
        <source>Taken back before it went</source>
        <translation>Αναιρέθηκε πριν φύγει</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Ευχαριστίες</translation>
    </message>
    <message>
        <source>The carrier refused the label</source>
        <translation>Απορρίφθηκε η ετικέτα</translation>
    </message>
    <message numerus="yes">
        <source>The customer hears it in %n min</source>
        <translation>
            <numerusform>Ο πελάτης το μαθαίνει σε %n λεπτό</numerusform>
            <numerusform>Ο πελάτης το μαθαίνει σε %n λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer hears it in %n s</source>
        <translation>
            <numerusform>Ο πελάτης το μαθαίνει σε %n δευτ.</numerusform>
            <numerusform>Ο πελάτης το μαθαίνει σε %n δευτ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took it</source>
        <translation>Το πήρε ο διακομιστής</translation>
    </message>
    <message>
        <source>The next one goes in {time}</source>
        <translation>Το επόμενο φεύγει σε {time}</translation>
    </message>
    <message>
        <source>The parcel in full</source>
        <translation>Ολόκληρο το δέμα</translation>
    </message>
    <message>
        <source>This scan is what tells the customer “shipped”</source>
        <translation>Με αυτό το σκανάρισμα ο πελάτης μαθαίνει ότι έφυγε</translation>
    </message>
    <message>
        <source>Today’s parcels</source>
        <translation>Σημερινά δέματα</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Αρ. αποστολής</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Ταξιδεύει</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>τουρκικά</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Περιμένει τον εκτυπωτή</translation>
    </message>
    <message>
        <source>Waits, can be taken back</source>
        <translation>Περιμένει, αναιρείται</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Τι υποσχεθήκαμε</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Τι στάλθηκε</translation>
    </message>
    <message>
        <source>all on the pallet</source>
        <translation>όλα στην παλέτα</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, L lists them</source>
        <translation>
            <numerusform>και %n ακόμη, λίστα με L</numerusform>
            <numerusform>και %n ακόμη, λίστα με L</numerusform>
        </translation>
    </message>
    <message>
        <source>as the customer chose</source>
        <translation>όπως διάλεξε ο πελάτης</translation>
    </message>
    <message>
        <source>as the order says</source>
        <translation>όπως λέει η παραγγελία</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>by the country</source>
        <translation>από τη χώρα</translation>
    </message>
    <message>
        <source>next carrier</source>
        <translation>επόμενη μεταφορική</translation>
    </message>
    <message>
        <source>not packed yet</source>
        <translation>δεν συσκευάστηκε ακόμη</translation>
    </message>
    <message>
        <source>of {m} scanned</source>
        <translation>από {m} μπήκαν</translation>
    </message>
    <message>
        <source>scan out</source>
        <translation>έξοδος</translation>
    </message>
    <message>
        <source>the shop’s own</source>
        <translation>του καταστήματος</translation>
    </message>
    <message>
        <source>today’s parcels</source>
        <translation>σημερινά δέματα</translation>
    </message>
    <message>
        <source>undo last scan</source>
        <translation>αναίρεση τελευταίου</translation>
    </message>
    <message>
        <source>where is it?</source>
        <translation>πού είναι;</translation>
    </message>
    <message>
        <source>{channel} in {language}, {reason}</source>
        <translation>{channel}, {language}, {reason}</translation>
    </message>
    <message>
        <source>{customer}, packed {time}</source>
        <translation>{customer}, έτοιμο {time}</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} από {m}</translation>
    </message>
    <message>
        <source>{n} of {m} scanned</source>
        <translation>{n} από {m} σκαναρισμένα</translation>
    </message>
    <message>
        <source>{n}, own code {key}</source>
        <translation>{n}, κωδικός {key}</translation>
    </message>
    <message>
        <source>Label of {order}</source>
        <translation>Ετικέτα του {order}</translation>
    </message>
    <message>
        <source>Show the label</source>
        <translation>Εμφάνιση ετικέτας</translation>
    </message>
    <message>
        <source>show the label</source>
        <translation>εμφάνιση ετικέτας</translation>
    </message>
    <message>
        <source>Messages still go to you only. Switch to live?</source>
        <translation>Τα μηνύματα πάνε ακόμη μόνο σε εσάς. Να σταματήσει η δοκιμή;</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Όχι ακόμη</translation>
    </message>
    <message>
        <source>Switch to live</source>
        <translation>Σε λειτουργία</translation>
    </message>
    <message>
        <source>Then this customer hears of the parcel, and all others.</source>
        <translation>Τότε ενημερώνεται αυτός ο πελάτης, και όλοι οι άλλοι.</translation>
    </message>
    <message>
        <source>silent parcels</source>
        <translation>δέματα χωρίς νέα</translation>
    </message>
    <message>
        <source>give the label back</source>
        <translation>επιστροφή ετικέτας</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message numerus="yes">
        <source>%n day(s) closed</source>
        <translation>
            <numerusform>%n κλεισμένη ημέρα</numerusform>
            <numerusform>%n κλεισμένες ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ανοικτό</numerusform>
            <numerusform>%n ανοικτά</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Έκλεισε</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Κλεισμένες ημέρες</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Day close {number}</source>
        <translation>Κλείσιμο {number}</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Έμειναν</translation>
    </message>
    <message>
        <source>Left the house</source>
        <translation>Έφυγαν</translation>
    </message>
    <message>
        <source>No day is closed yet. F12 closes today.</source>
        <translation>Δεν έκλεισε ακόμη καμία ημέρα. Το F12 κλείνει τη σημερινή.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Έγγραφο</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>προβολή</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>τίποτα</translation>
    </message>
    <message>
        <source>print</source>
        <translation>εκτύπωση</translation>
    </message>
    <message>
        <source>{carrier}, manifest {number}</source>
        <translation>{carrier}, κατάσταση {number}</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n είδος</numerusform>
            <numerusform>%n είδη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n παραγγελία</numerusform>
            <numerusform>%n παραγγελίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf stop(s)</source>
        <translation>
            <numerusform>%n στάση σε ράφι</numerusform>
            <numerusform>%n στάσεις σε ράφια</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Ανά είδος</translation>
    </message>
    <message>
        <source>By shelf</source>
        <translation>Ανά ράφι</translation>
    </message>
    <message>
        <source>Cart with totes</source>
        <translation>Καρότσι με κουτιά</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Για</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Δημιουργία λίστας</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Λίστα συλλογής</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Ράφι</translation>
    </message>
    <message>
        <source>Single lines first</source>
        <translation>Πρώτα όσες έχουν μία γραμμή</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Πάρτε</translation>
    </message>
    <message>
        <source>What to take, in walking order</source>
        <translation>Τι θα πάρετε, με τη σειρά της διαδρομής</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>how you walk</source>
        <translation>πώς περπατάτε</translation>
    </message>
    <message>
        <source>make the list</source>
        <translation>δημιουργία λίστας</translation>
    </message>
    <message>
        <source>single lines first</source>
        <translation>πρώτα μίας γραμμής</translation>
    </message>
    <message>
        <source>tote {n}</source>
        <translation>κουτί {n}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it came</source>
        <translation>Όπως ήρθε</translation>
    </message>
    <message>
        <source>As it will come out</source>
        <translation>Όπως θα βγει</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Σχεδιάζεται …</translation>
    </message>
    <message>
        <source>by the route “{name}”</source>
        <translation>κατά τη διαδρομή «{name}»</translation>
    </message>
    <message>
        <source>drawn anew to fit the paper</source>
        <translation>σχεδιάστηκε ξανά για να χωρά στο χαρτί</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>μεγαλύτερο</translation>
    </message>
    <message>
        <source>printed as the carrier sent it</source>
        <translation>τυπώνεται όπως την έστειλε ο μεταφορέας</translation>
    </message>
    <message>
        <source>red would be cut: B shows it</source>
        <translation>το κόκκινο θα κοβόταν: το δείχνει το B</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>μικρότερο</translation>
    </message>
    <message>
        <source>{printer}, {paper}, {dpi} dots an inch</source>
        <translation>{printer}, {paper}, {dpi} κουκκίδες ανά ίντσα</translation>
    </message>
    <message>
        <source>{width} × {height} dots, each as {times} × {times} on the screen</source>
        <translation>{width} × {height} κουκκίδες, καθεμία ως {times} × {times} στην οθόνη</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>πριν από %n ημέρα</numerusform>
            <numerusform>πριν από %n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>πριν από %n ώρα</numerusform>
            <numerusform>πριν από %n ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>πριν από %n λεπτό</numerusform>
            <numerusform>πριν από %n λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Άφιξη</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Ισχύει από</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ρώτα ξανά</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορέας</translation>
    </message>
    <message>
        <source>Charged for</source>
        <translation>Χρεώσιμο</translation>
    </message>
    <message>
        <source>Charged for {units}.</source>
        <translation>Χρεώνονται {units}.</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Φθηνότερο</translation>
    </message>
    <message>
        <source>Cheapest in time</source>
        <translation>Φθηνότερο εγκαίρως</translation>
    </message>
    <message>
        <source>Chosen: {service} at {price} at most. X lets the rules choose.</source>
        <translation>Επιλέχθηκε: {service}, έως {price}. Με X αποφασίζουν οι κανόνες.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Compared at</source>
        <translation>Σύγκριση σε</translation>
    </message>
    <message>
        <source>Enter takes the one under the cursor, at its price at most.</source>
        <translation>Το Enter παίρνει αυτό κάτω από τον δρομέα, το πολύ στην τιμή του.</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Ταχύτερο</translation>
    </message>
    <message>
        <source>No carrier has named a price. A asks again.</source>
        <translation>Κανένας μεταφορέας δεν έδωσε τιμή. Το A ρωτά ξανά.</translation>
    </message>
    <message>
        <source>Nobody knows when any of these would arrive.</source>
        <translation>Δεν είναι γνωστό πότε θα έφταναν.</translation>
    </message>
    <message>
        <source>None of these can be compared.</source>
        <translation>Κανένα δεν μπορεί να συγκριθεί.</translation>
    </message>
    <message>
        <source>None of these keeps the promise.</source>
        <translation>Κανένα δεν τηρεί την υπόσχεση.</translation>
    </message>
    <message>
        <source>Not compared: what one {currency} is worth is not set (Set-up, Shop).</source>
        <translation>Δεν συγκρίνεται: δεν έχει οριστεί πόσο αξίζει 1 {currency} (Ρυθμίσεις, Κατάστημα).</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Τιμές</translation>
    </message>
    <message>
        <source>Prices for {order}</source>
        <translation>Τιμές για {order}</translation>
    </message>
    <message>
        <source>Prices, the best on top</source>
        <translation>Τιμές, η καλύτερη επάνω</translation>
    </message>
    <message>
        <source>Rounded up to steps of {step}.</source>
        <translation>Στρογγυλεύεται προς τα πάνω ανά {step}.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Υπηρεσία</translation>
    </message>
    <message>
        <source>The box ({volume}, cm³ ÷ {divisor}) counts more than {weight}.</source>
        <translation>Το κουτί ({volume}, cm³ ÷ {divisor}) μετρά περισσότερο από {weight}.</translation>
    </message>
    <message>
        <source>The carriers are being asked; prices come as they answer.</source>
        <translation>Ρωτώνται οι μεταφορείς· οι τιμές έρχονται καθώς απαντούν.</translation>
    </message>
    <message>
        <source>The weight ({weight}) counts more than {volume} of box (cm³ ÷ {divisor}).</source>
        <translation>Το βάρος ({weight}) μετρά περισσότερο από τον όγκο {volume} (cm³ ÷ {divisor}).</translation>
    </message>
    <message>
        <source>This is its last price: {reason}</source>
        <translation>Αυτή είναι η τελευταία τιμή του: {reason}</translation>
    </message>
    <message>
        <source>This is its last price; the new one has not come yet.</source>
        <translation>Αυτή είναι η τελευταία τιμή του· η νέα δεν ήρθε ακόμη.</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>ρώτα ξανά</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>being asked …</source>
        <translation>ερωτάται …</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>μόλις τώρα</translation>
    </message>
    <message>
        <source>late</source>
        <translation>καθυστερεί</translation>
    </message>
    <message>
        <source>let the rules choose</source>
        <translation>να αποφασίσουν οι κανόνες</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>χωρίς τιμή</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>χωρίς σύγκριση</translation>
    </message>
    <message>
        <source>prices hold up to {n} g</source>
        <translation>οι τιμές ισχύουν έως {n} g</translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation>υπόσχεση έως {day}</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>πάρ’ το</translation>
    </message>
    <message>
        <source>what comes first</source>
        <translation>τι προηγείται</translation>
    </message>
    <message>
        <source>{carrier} has not answered in time; its price is shown when it comes.</source>
        <translation>{carrier}: δεν απάντησε εγκαίρως· η τιμή του φαίνεται όταν έρθει.</translation>
    </message>
    <message>
        <source>{carrier} is being asked.</source>
        <translation>{carrier}: ερωτάται.</translation>
    </message>
    <message>
        <source>{carrier} names no price: {reason}</source>
        <translation>{carrier}: δεν δίνει τιμή: {reason}</translation>
    </message>
    <message>
        <source>{carrier} names no prices beforehand: give the account a price list in Set-up.</source>
        <translation>{carrier}: δεν δίνει τιμές εκ των προτέρων· ορίστε τιμοκατάλογο στις Ρυθμίσεις.</translation>
    </message>
    <message>
        <source>{n} g</source>
        <translation>{n} g</translation>
    </message>
    <message>
        <source>{price} counts as {ours}, by the rate in Set-up.</source>
        <translation>{price} υπολογίζεται ως {ours}, με την ισοτιμία των Ρυθμίσεων.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>30 days</source>
        <translation>30 ημέρες</translation>
    </message>
    <message>
        <source>50% by day</source>
        <translation>50% ως ημ.</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ημέρες</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 ημέρες</translation>
    </message>
    <message>
        <source>90% by day</source>
        <translation>90% ως ημ.</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Την ημέρα</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Όλα τα καταστήματα</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Την ώρα</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Ρώτησαν με</translation>
    </message>
    <message>
        <source>At first try</source>
        <translation>Με την 1η</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>Ανά μεταφορέα</translation>
    </message>
    <message>
        <source>By carrier and country</source>
        <translation>Ανά μεταφορέα και χώρα</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Ανά κανάλι</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Ανά χώρα</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Ανά ημέρα</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Ανά ώρα</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Ανά γλώσσα</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ονομαστικά</translation>
    </message>
    <message>
        <source>By occasion</source>
        <translation>Ανά αφορμή</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Ανά υπηρεσία</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Ανά κατάσταση</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Ανά εβδομάδα</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV ή XLSX</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Γύρισαν</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορέας</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Μεταφορείς</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Ζημιές</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Έληξαν</translation>
    </message>
    <message>
        <source>Each carrier by country. Days are counted from the hand-over; parcels still on their way count as long as they have waited.</source>
        <translation>Κάθε μεταφορέας ανά χώρα. Οι ημέρες μετρούν από την παράδοση στον μεταφορέα· όσα δέματα είναι ακόμη καθ’ οδόν μετρούν όσο περιμένουν.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Πρώτη ημέρα</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Ακυρώθηκαν</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ώρες</translation>
    </message>
    <message>
        <source>How often customers asked where their order is, on a thousand parcels that left. Recorded on “Where is it?” (Ctrl+F).</source>
        <translation>Πόσες φορές ρώτησαν οι πελάτες πού είναι η παραγγελία τους, ανά χίλια δέματα που έφυγαν. Καταγράφεται στο «Πού είναι;» (Ctrl+F).</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Αμφίβολα</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Τηρήθηκαν</translation>
    </message>
    <message>
        <source>Label costs</source>
        <translation>Κόστος ετικετών</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Labels bought in this period and not given back, at what they cost.</source>
        <translation>Ετικέτες που αγοράστηκαν σε αυτό το διάστημα και δεν ακυρώθηκαν, με το κόστος τους.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Τελευταία ημέρα</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Αργά</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Χάθηκαν</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Μηνύματα</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Χωρίς όνομα</translation>
    </message>
    <message>
        <source>Not a day. Write 3.5. or 2026-05-03.</source>
        <translation>Δεν είναι ημερομηνία. Γράψτε 3.5. ή 2026-05-03.</translation>
    </message>
    <message>
        <source>Nothing in this period. Choose more days with D.</source>
        <translation>Τίποτα σε αυτό το διάστημα. Επιλέξτε περισσότερες ημέρες με το D.</translation>
    </message>
    <message>
        <source>not due yet, or not told</source>
        <translation>δεν έληξαν ή δεν δηλώθηκαν</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Δεν στάλθηκαν</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Τίποτα σε αυτό το διάστημα.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Αφορμή</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Καθ’ οδόν</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Έγκαιρα</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Μια στιγμή …</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Δικές μου ημέρες</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Συσκευασία</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Δέματα</translation>
    </message>
    <message>
        <source>Parcels that left in this period and arrived on or before the last day first promised. What is late counts even while it is on its way.</source>
        <translation>Δέματα που έφυγαν σε αυτό το διάστημα και έφτασαν έως την τελευταία ημέρα που υποσχεθήκαμε αρχικά. Ό,τι άργησε μετρά ακόμη κι αν είναι καθ’ οδόν.</translation>
    </message>
    <message>
        <source>Per 1,000 parcels</source>
        <translation>Ανά 1.000 δέματα</translation>
    </message>
    <message>
        <source>Per label</source>
        <translation>Ανά ετικέτα</translation>
    </message>
    <message>
        <source>Per parcel</source>
        <translation>Ανά δέμα</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Υποσχέσεις</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Ερωτήσεις</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Απορρίφθηκαν</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Αναφορές</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Αποθήκευση ως PDF</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Στάλθηκαν</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Υπηρεσία</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Ποσοστό</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Σιωπηλά</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Still counting: older parcels come in by themselves.</source>
        <translation>Η καταμέτρηση συνεχίζεται: τα παλαιότερα δέματα προστίθενται μόνα τους.</translation>
    </message>
    <message>
        <source>Striped: fewer than {count} parcels, which proves little.</source>
        <translation>Ριγέ: λιγότερα από {count} δέματα, που λίγα αποδεικνύουν.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Take the tables away</source>
        <translation>Εξαγωγή των πινάκων</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ανακλήθηκαν</translation>
    </message>
    <message>
        <source>The table has all of them.</source>
        <translation>Ο πίνακας τα έχει όλα.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Μαζί</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Περιμένουν</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Εβδομάδα από</translation>
    </message>
    <message>
        <source>What was said to customers, and what became of it.</source>
        <translation>Τι ειπώθηκε στους πελάτες και τι απέγινε.</translation>
    </message>
    <message>
        <source>When parcels are closed at the benches, by the hours of the day.</source>
        <translation>Πότε κλείνουν τα δέματα στους πάγκους, ανά ώρα της ημέρας.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Πού είναι;</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Αξία</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Γράφτηκε: {file}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>την ημέρα</translation>
    </message>
    <message>
        <source>an hour and packer</source>
        <translation>ανά ώρα και άτομο</translation>
    </message>
    <message>
        <source>days until 90% are there</source>
        <translation>ημέρες για το 90%</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>για το καθένα</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>ακυρώθηκαν</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>αμφίβολα</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ετικέτες</translation>
    </message>
    <message>
        <source>late</source>
        <translation>αργά</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>χάθηκαν</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>μηνύματα</translation>
    </message>
    <message>
        <source>next shop</source>
        <translation>επόμενο κατάστημα</translation>
    </message>
    <message>
        <source>next table</source>
        <translation>επόμενος πίνακας</translation>
    </message>
    <message>
        <source>of promises kept</source>
        <translation>υποσχέσεις που τηρήθηκαν</translation>
    </message>
    <message>
        <source>own days</source>
        <translation>δικές μου ημέρες</translation>
    </message>
    <message>
        <source>packers by name</source>
        <translation>ονομαστικά ανά άτομο</translation>
    </message>
    <message>
        <source>parcels left</source>
        <translation>δέματα έφυγαν</translation>
    </message>
    <message>
        <source>parcels packed</source>
        <translation>δέματα συσκευάστηκαν</translation>
    </message>
    <message>
        <source>period</source>
        <translation>διάστημα</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>ερωτήσεις</translation>
    </message>
    <message>
        <source>questions on 1,000 parcels</source>
        <translation>ερωτήσεις ανά 1.000 δέματα</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>απορρίφθηκαν</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>στάλθηκαν</translation>
    </message>
    <message>
        <source>spent on them</source>
        <translation>ξοδεύτηκαν</translation>
    </message>
    <message>
        <source>were due</source>
        <translation>είχαν λήξει</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>ποια αναφορά</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A person decides</source>
        <translation>Αποφασίζει άνθρωπος</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Προσθήκη κανόνα</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>At most so many grams (empty: any)</source>
        <translation>Το πολύ τόσα γραμμάρια (κενό: όλα)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορική</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Αντικαταβολή</translation>
    </message>
    <message>
        <source>Codes that nobody sends, as in GIFT-*</source>
        <translation>Κωδικοί που δεν αποστέλλονται, όπως GIFT-*</translation>
    </message>
    <message>
        <source>Countries, as in GR, CY (empty: all)</source>
        <translation>Χώρες, όπως GR, CY (κενό: όλες)</translation>
    </message>
    <message>
        <source>Customer chose (empty: anything)</source>
        <translation>Επιλογή πελάτη (κενό: οτιδήποτε)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>Κάθε κατάστημα</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Ταιριάζει σε</translation>
    </message>
    <message>
        <source>For its shop first, then for all: the first that fits decides.</source>
        <translation>Πρώτα για το κατάστημά της, μετά για όλα: αποφασίζει ο πρώτος που ταιριάζει.</translation>
    </message>
    <message>
        <source>From top to bottom: the first rule that fits an order decides.</source>
        <translation>Από πάνω προς τα κάτω: αποφασίζει ο πρώτος κανόνας που ταιριάζει.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Οδηγεί σε</translation>
    </message>
    <message>
        <source>Name, shown as the reason</source>
        <translation>Όνομα, φαίνεται ως αιτία</translation>
    </message>
    <message>
        <source>No orders to try them on yet.</source>
        <translation>Δεν υπάρχουν ακόμη παραγγελίες για δοκιμή.</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Κανένας κανόνας</translation>
    </message>
    <message>
        <source>No rule fits this order.</source>
        <translation>Κανένας κανόνας δεν ταιριάζει στην παραγγελία.</translation>
    </message>
    <message>
        <source>No rule yet. A adds one.</source>
        <translation>Κανένας κανόνας ακόμη. Το A προσθέτει.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Δεν αποθηκεύτηκε ακόμη.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the last %n order(s).</source>
        <translation>
            <numerusform>Τίποτα δεν αλλάζει για την τελευταία %n παραγγελία.</numerusform>
            <numerusform>Τίποτα δεν αλλάζει για τις τελευταίες %n παραγγελίες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Κανόνες</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Κανόνες με τη σειρά τους</translation>
    </message>
    <message>
        <source>Save these rules</source>
        <translation>Αποθήκευση κανόνων</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Υπηρεσία</translation>
    </message>
    <message>
        <source>Shop (empty: every shop)</source>
        <translation>Κατάστημα (κενό: όλα)</translation>
    </message>
    <message>
        <source>That, and digital lines close</source>
        <translation>Αυτό, και τα ψηφιακά κλείνουν</translation>
    </message>
    <message>
        <source>The last orders, before and after</source>
        <translation>Οι τελευταίες παραγγελίες, πριν και μετά</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>Try them, then save</source>
        <translation>Δοκιμή, μετά αποθήκευση</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Πάνω</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Βάρος</translation>
    </message>
    <message>
        <source>What is here leaves</source>
        <translation>Φεύγει ό,τι υπάρχει</translation>
    </message>
    <message>
        <source>What leaves when</source>
        <translation>Τι φεύγει πότε</translation>
    </message>
    <message>
        <source>When not all of an order is here</source>
        <translation>Όταν δεν υπάρχει όλη η παραγγελία</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>Ποια υπηρεσία</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>add</source>
        <translation>προσθήκη</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>cash on delivery</source>
        <translation>αντικαταβολή</translation>
    </message>
    <message>
        <source>change</source>
        <translation>αλλαγή</translation>
    </message>
    <message>
        <source>customer chose “{what}”</source>
        <translation>ο πελάτης διάλεξε «{what}»</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>αδιάφορο</translation>
    </message>
    <message>
        <source>down</source>
        <translation>κάτω</translation>
    </message>
    <message>
        <source>every order</source>
        <translation>κάθε παραγγελία</translation>
    </message>
    <message>
        <source>every order of every shop</source>
        <translation>κάθε παραγγελία κάθε καταστήματος</translation>
    </message>
    <message>
        <source>no cash on delivery</source>
        <translation>χωρίς αντικαταβολή</translation>
    </message>
    <message>
        <source>only with it</source>
        <translation>μόνο με αυτήν</translation>
    </message>
    <message>
        <source>only without it</source>
        <translation>μόνο χωρίς αυτήν</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>διαγραφή</translation>
    </message>
    <message>
        <source>save</source>
        <translation>αποθήκευση</translation>
    </message>
    <message>
        <source>try and save</source>
        <translation>δοκιμή και αποθήκευση</translation>
    </message>
    <message>
        <source>undo all changes</source>
        <translation>αναίρεση όλων</translation>
    </message>
    <message>
        <source>up</source>
        <translation>πάνω</translation>
    </message>
    <message>
        <source>up to {n} g</source>
        <translation>έως {n} g</translation>
    </message>
    <message>
        <source>which list</source>
        <translation>ποια λίστα</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the last %n order(s) would go another way.</source>
        <translation>
            <numerusform>{n} από την τελευταία %n παραγγελία θα πήγαινε αλλιώς.</numerusform>
            <numerusform>{n} από τις τελευταίες %n παραγγελίες θα πήγαιναν αλλιώς.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule}: it is cash on delivery</source>
        <translation>{rule}: είναι με αντικαταβολή</translation>
    </message>
    <message>
        <source>{rule}: it is not cash on delivery</source>
        <translation>{rule}: δεν είναι με αντικαταβολή</translation>
    </message>
    <message>
        <source>{rule}: no carrier’s price serves it</source>
        <translation>{rule}: καμία τιμή μεταφορέα δεν ταιριάζει</translation>
    </message>
    <message>
        <source>{rule}: the customer did not choose “{wanted}”</source>
        <translation>{rule}: ο πελάτης δεν διάλεξε «{wanted}»</translation>
    </message>
    <message>
        <source>{rule}: {found} g is more than {wanted} g</source>
        <translation>{rule}: τα {found} g είναι πάνω από {wanted} g</translation>
    </message>
    <message>
        <source>{rule}: {found} is not among {wanted}</source>
        <translation>{rule}: το {found} δεν είναι στα {wanted}</translation>
    </message>
    <message>
        <source>{service}, by the rule “{rule}”</source>
        <translation>{service}, με τον κανόνα «{rule}»</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>μια υπηρεσία</translation>
    </message>
    <message>
        <source>every carrier</source>
        <translation>κάθε μεταφορέας</translation>
    </message>
    <message>
        <source>{service} at {price}: {aim}, by the rule “{rule}”</source>
        <translation>{service} με {price}: {aim}, με τον κανόνα «{rule}»</translation>
    </message>
    <message>
        <source>{service}, chosen by hand at {price}</source>
        <translation>{service}, επιλέχθηκε με το χέρι, {price}</translation>
    </message>
    <message>
        <source>Any of these tags, as in VIP, gift (empty: any order)</source>
        <translation>Κάποια από αυτές τις ετικέτες, π.χ. VIP, δώρο (κενό: κάθε παραγγελία)</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>με ετικέτα {tags}</translation>
    </message>
    <message>
        <source>{rule}: the order is not tagged {wanted}</source>
        <translation>{rule}: η παραγγελία δεν έχει ετικέτα {wanted}</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Economy</source>
        <translation>Οικονομική</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Εξπρές</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>Σημείο παραλαβής</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Κανονική</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%n value(s) missing</source>
        <translation>
            <numerusform>λείπει %n τιμή</numerusform>
            <numerusform>λείπουν %n τιμές</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is silent: shape and words say the same</source>
        <translation>0 είναι σιωπή: σχήμα και λέξεις λένε το ίδιο</translation>
    </message>
    <message>
        <source>2026-05-27..2026-05-30, 2026-08-14; feasts are known</source>
        <translation>2026-05-27..2026-05-30, 2026-08-14· οι γιορτές είναι γνωστές</translation>
    </message>
    <message>
        <source>A frame in the size of a bank card</source>
        <translation>Πλαίσιο σε μέγεθος τραπεζικής κάρτας</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Add one, then check the connection.</source>
        <translation>Προσθέστε μία και ελέγξτε τη σύνδεση.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Όλα καλά</translation>
    </message>
    <message>
        <source>Also on the half days before feasts</source>
        <translation>Και τις μισές αργίες πριν από γιορτές</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Ερώτηση …</translation>
    </message>
    <message>
        <source>Asks the carrier whether it knows us. Nothing is bought.</source>
        <translation>Ρωτά τη μεταφορική αν μας γνωρίζει. Δεν αγοράζεται τίποτα.</translation>
    </message>
    <message>
        <source>Bench’s name</source>
        <translation>Όνομα πάγκου</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Μεταφορικές</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Έλεγχος σύνδεσης</translation>
    </message>
    <message>
        <source>Check mail server</source>
        <translation>Έλεγχος διακομιστή</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Colour of the pallet</source>
        <translation>Χρώμα παλέτας</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Εταιρεία</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Cover and paper</source>
        <translation>Καπάκι και χαρτί</translation>
    </message>
    <message>
        <source>Cover, labels, ribbon and pause</source>
        <translation>Καπάκι, ετικέτες, μελανοταινία και παύση</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρο</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Περιοχή</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Κουκκίδες ανά ίντσα</translation>
    </message>
    <message>
        <source>Driver comes at</source>
        <translation>Ώρα παραλαβής</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each label that it was seen printing</source>
        <translation>Κάθε ετικέτα που φάνηκε να τυπώνει</translation>
    </message>
    <message>
        <source>Each label, by an answer behind it</source>
        <translation>Κάθε ετικέτα, με απάντηση μετά από αυτήν</translation>
    </message>
    <message>
        <source>Each label, by its count of those that wait</source>
        <translation>Κάθε ετικέτα, από τον αριθμό όσων περιμένουν</translation>
    </message>
    <message>
        <source>Each label, by its own “printed”</source>
        <translation>Κάθε ετικέτα, με το δικό του «τυπώθηκε»</translation>
    </message>
    <message>
        <source>Each label, by the spooler’s word that the job is done</source>
        <translation>Κάθε ετικέτα, όταν η ουρά πει ότι η εργασία τελείωσε</translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation>Κρυπτογράφηση</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Κάθε μέρα</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Further days of rest</source>
        <translation>Άλλες ημέρες αργίας</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Hold a bank card to the frame below: same size, right size.</source>
        <translation>Βάλτε μια τραπεζική κάρτα στο πλαίσιο: ίδιο μέγεθος, σωστό μέγεθος.</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Στο δίκτυο</translation>
    </message>
    <message>
        <source>Into a folder</source>
        <translation>Σε φάκελο</translation>
    </message>
    <message>
        <source>It delivers on</source>
        <translation>Παραδίδει</translation>
    </message>
    <message>
        <source>It is not sure that the test label came out. Look at the printer.</source>
        <translation>Δεν είναι βέβαιο ότι βγήκε η δοκιμαστική ετικέτα. Κοιτάξτε τον εκτυπωτή.</translation>
    </message>
    <message>
        <source>Its troubles, in the spooler’s words</source>
        <translation>Τα προβλήματά του, με τα λόγια της ουράς</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Leaves today until</source>
        <translation>Φεύγει σήμερα έως</translation>
    </message>
    <message>
        <source>Letter on the tile</source>
        <translation>Γράμμα στο πλακίδιο</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ανοιχτό</translation>
    </message>
    <message>
        <source>Live: customers get their messages.</source>
        <translation>Κανονικά: οι πελάτες παίρνουν τα μηνύματά τους.</translation>
    </message>
    <message>
        <source>Loaded paper</source>
        <translation>Χαρτί στον εκτυπωτή</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Ένταση ήχου</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Διακομιστής e-mail</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Μηνύματα</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Δευτέρα έως Παρασκευή</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>Δευτέρα έως Σάββατο</translation>
    </message>
    <message>
        <source>Name on screen</source>
        <translation>Όνομα στην οθόνη</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>Θέλει έλεγχο</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Διεύθυνση δικτύου</translation>
    </message>
    <message>
        <source>No answer within a minute.</source>
        <translation>Καμία απάντηση μέσα σε ένα λεπτό.</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>Καμία μεταφορική ακόμη</translation>
    </message>
    <message>
        <source>No label: each is asked about until it is scanned</source>
        <translation>Καμία ετικέτα: ρωτάμε για καθεμία μέχρι να σαρωθεί</translation>
    </message>
    <message>
        <source>No printer yet</source>
        <translation>Κανένας εκτυπωτής ακόμη</translation>
    </message>
    <message>
        <source>No scale is set up.</source>
        <translation>Δεν έχει ρυθμιστεί ζυγαριά.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Δεν αποθηκεύτηκε ακόμη.</translation>
    </message>
    <message>
        <source>Nothing: each label is asked about until it is scanned</source>
        <translation>Τίποτα: ρωτάμε για κάθε ετικέτα μέχρι να σαρωθεί</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>Packing slip with each box</source>
        <translation>Δελτίο συσκευασίας με κάθε κουτί</translation>
    </message>
    <message>
        <source>Passwords are kept in the system’s key ring, never here</source>
        <translation>Οι κωδικοί μένουν στην κλειδοθήκη του συστήματος, ποτέ εδώ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Θύρα</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Ταχ. κώδικας</translation>
    </message>
    <message>
        <source>Print it, then scan it. If it scans and all four corners are there, this printer is set up.</source>
        <translation>Τυπώστε την και σκανάρετέ την. Αν διαβάζεται και φαίνονται και οι τέσσερις γωνίες, ο εκτυπωτής είναι έτοιμος.</translation>
    </message>
    <message>
        <source>Print shelf labels</source>
        <translation>Εκτύπωση ετικετών ραφιών</translation>
    </message>
    <message>
        <source>Print test label</source>
        <translation>Δοκιμαστική ετικέτα</translation>
    </message>
    <message>
        <source>Print the command card</source>
        <translation>Εκτύπωση κάρτας εντολών</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Εκτυπωτές</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Νομός</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Saturday to Thursday</source>
        <translation>Σάββατο έως Πέμπτη</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Scanner’s rhythm</source>
        <translation>Ρυθμός σκάνερ</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Δεύτερη γραμμή</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <translation>Διεύθυνση αποστολέα</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Όνομα αποστολέα</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Shelves or totes, with commas</source>
        <translation>Ράφια ή κουτιά, με κόμματα</translation>
    </message>
    <message>
        <source>Shop and sender</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Shop’s language</source>
        <translation>Γλώσσα καταστήματος</translation>
    </message>
    <message>
        <source>Shop’s name</source>
        <translation>Όνομα καταστήματος</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Σύντομο όνομα</translation>
    </message>
    <message>
        <source>Signs in to the mail server. Nobody gets a message.</source>
        <translation>Συνδέεται στον διακομιστή e-mail. Κανείς δεν παίρνει μήνυμα.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Something is missing or wrong: see the marked field.</source>
        <translation>Κάτι λείπει ή είναι λάθος: δείτε το σημειωμένο πεδίο.</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Οδός και αριθμός</translation>
    </message>
    <message>
        <source>Sunday to Thursday</source>
        <translation>Κυριακή έως Πέμπτη</translation>
    </message>
    <message>
        <source>Surest of all: scan the fresh label.</source>
        <translation>Το πιο σίγουρο: σαρώστε τη νέα ετικέτα.</translation>
    </message>
    <message>
        <source>Test address</source>
        <translation>Δοκιμαστική διεύθυνση</translation>
    </message>
    <message>
        <source>Test mode without an address: no message leaves at all.</source>
        <translation>Δοκιμή χωρίς διεύθυνση: δεν φεύγει κανένα μήνυμα.</translation>
    </message>
    <message>
        <source>Test mode: every message goes to {to}. No customer hears anything.</source>
        <translation>Δοκιμή: όλα τα μηνύματα πάνε στο {to}. Κανένας πελάτης δεν παίρνει τίποτα.</translation>
    </message>
    <message>
        <source>That its file was written, and no more</source>
        <translation>Ότι γράφτηκε το αρχείο, τίποτε άλλο</translation>
    </message>
    <message>
        <source>The check was cut short. Ask again.</source>
        <translation>Ο έλεγχος διακόπηκε. Ρωτήστε ξανά.</translation>
    </message>
    <message>
        <source>The country’s working days</source>
        <translation>Οι εργάσιμες της χώρας</translation>
    </message>
    <message>
        <source>The printer says: {state}.</source>
        <translation>Ο εκτυπωτής λέει: {state}.</translation>
    </message>
    <message>
        <source>The sender stands on every label of our own.</source>
        <translation>Ο αποστολέας γράφεται σε κάθε δική μας ετικέτα.</translation>
    </message>
    <message>
        <source>The test label came out.</source>
        <translation>Η δοκιμαστική ετικέτα βγήκε.</translation>
    </message>
    <message>
        <source>The words of messages</source>
        <translation>Τα κείμενα των μηνυμάτων</translation>
    </message>
    <message>
        <source>This bench</source>
        <translation>Αυτός ο πάγκος</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Χρόνος αναίρεσης</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ζώνη ώρας</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Αναίρεση αλλαγών</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>What it can tell</source>
        <translation>Τι μπορεί να πει</translation>
    </message>
    <message>
        <source>Who packs here</source>
        <translation>Ποιος συσκευάζει εδώ</translation>
    </message>
    <message>
        <source>Write to customers</source>
        <translation>Μηνύματα σε πελάτες</translation>
    </message>
    <message>
        <source>as in Europe/Athens</source>
        <translation>π.χ. Europe/Athens</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>bank card</source>
        <translation>τραπεζική κάρτα</translation>
    </message>
    <message>
        <source>each label becomes a file there</source>
        <translation>κάθε ετικέτα γίνεται αρχείο εκεί</translation>
    </message>
    <message>
        <source>gets all messages in test mode</source>
        <translation>παίρνει όλα τα μηνύματα στη δοκιμή</translation>
    </message>
    <message>
        <source>hours and minutes</source>
        <translation>ώρες και λεπτά</translation>
    </message>
    <message>
        <source>less</source>
        <translation>λιγότερο</translation>
    </message>
    <message>
        <source>milliseconds between two characters, at most</source>
        <translation>χιλιοστά δευτ. ανάμεσα σε δύο χαρακτήρες, το πολύ</translation>
    </message>
    <message>
        <source>more</source>
        <translation>περισσότερο</translation>
    </message>
    <message>
        <source>new</source>
        <translation>νέο</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>επόμενο πεδίο</translation>
    </message>
    <message>
        <source>of the printer in your network</source>
        <translation>του εκτυπωτή στο δίκτυό σας</translation>
    </message>
    <message>
        <source>off: everything goes to the test address</source>
        <translation>όχι: όλα πάνε στη δοκιμαστική διεύθυνση</translation>
    </message>
    <message>
        <source>per cent, for eyes two metres away</source>
        <translation>τοις εκατό, για μάτια στα δύο μέτρα</translation>
    </message>
    <message>
        <source>print the command card (This bench)</source>
        <translation>εκτύπωση κάρτας εντολών (Αυτός ο πάγκος)</translation>
    </message>
    <message>
        <source>promised days are counted in these</source>
        <translation>οι υποσχόμενες ημέρες μετρούν με αυτές</translation>
    </message>
    <message>
        <source>rules of the service choice</source>
        <translation>κανόνες επιλογής υπηρεσίας</translation>
    </message>
    <message>
        <source>save</source>
        <translation>αποθήκευση</translation>
    </message>
    <message>
        <source>seconds after the scan at the door</source>
        <translation>δευτερόλεπτα μετά το σκανάρισμα εξόδου</translation>
    </message>
    <message>
        <source>section</source>
        <translation>ενότητα</translation>
    </message>
    <message>
        <source>small letters, no blanks</source>
        <translation>μικρά λατινικά, χωρίς κενά</translation>
    </message>
    <message>
        <source>stands on the printer’s plate</source>
        <translation>γράφεται στην πινακίδα του εκτυπωτή</translation>
    </message>
    <message>
        <source>test</source>
        <translation>δοκιμή</translation>
    </message>
    <message>
        <source>test label of the carrier account</source>
        <translation>δοκιμαστική ετικέτα του λογαριασμού</translation>
    </message>
    <message>
        <source>the password is kept in the system’s key ring</source>
        <translation>ο κωδικός μένει στην κλειδοθήκη του συστήματος</translation>
    </message>
    <message>
        <source>the words of messages</source>
        <translation>τα κείμενα των μηνυμάτων</translation>
    </message>
    <message>
        <source>three letters</source>
        <translation>τρία γράμματα</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>δύο γράμματα</translation>
    </message>
    <message>
        <source>undo all changes</source>
        <translation>αναίρεση αλλαγών</translation>
    </message>
    <message>
        <source>what is scanned out later counts for tomorrow</source>
        <translation>ό,τι βγει μετά μετρά για αύριο</translation>
    </message>
    <message>
        <source>when nobody knows the customer’s</source>
        <translation>όταν δεν ξέρουμε του πελάτη</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) found</source>
        <translation>
            <numerusform>Βρέθηκε %n συσκευή</numerusform>
            <numerusform>Βρέθηκαν %n συσκευές</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue of this computer</source>
        <translation>Ουρά αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>Above and below are well.</source>
        <translation>Πάνω και κάτω είναι εντάξει.</translation>
    </message>
    <message>
        <source>Address of a printer that was not found</source>
        <translation>Διεύθυνση εκτυπωτή που δεν βρέθηκε</translation>
    </message>
    <message>
        <source>After each label</source>
        <translation>Μετά από κάθε ετικέτα</translation>
    </message>
    <message>
        <source>All documents on sheets</source>
        <translation>Όλα τα έγγραφα σε φύλλα</translation>
    </message>
    <message>
        <source>All four corners are there.</source>
        <translation>Υπάρχουν και οι τέσσερις γωνίες.</translation>
    </message>
    <message>
        <source>Answers about its state</source>
        <translation>Απαντά για την κατάστασή του</translation>
    </message>
    <message>
        <source>As the printer is set</source>
        <translation>Όπως έχει ρυθμιστεί ο εκτυπωτής</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Ρωτήστε τον</translation>
    </message>
    <message>
        <source>At which bench</source>
        <translation>Σε ποιον πάγκο</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Batch covers</source>
        <translation>Εξώφυλλα παρτίδων</translation>
    </message>
    <message>
        <source>Characters are sent as</source>
        <translation>Οι χαρακτήρες στέλνονται ως</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Επιλέξτε εκτυπωτή</translation>
    </message>
    <message>
        <source>Comes out of</source>
        <translation>Βγαίνει από</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Κάρτες εντολών</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Αντίτυπα</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Κοπή</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Σκουρότητα</translation>
    </message>
    <message>
        <source>Documents on sheets</source>
        <translation>Έγγραφα σε φύλλα</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Οικονομική</translation>
    </message>
    <message>
        <source>Every carrier</source>
        <translation>Κάθε μεταφορέας</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Κάθε υπηρεσία</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Τα πάντα</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Εξπρές</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Εύρεση</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Πιο κάτω</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Πιο δεξιά</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Έλεγχος ροής</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Δείχνει</translation>
    </message>
    <message>
        <source>Its codes can be read; scan the marks at the edges too.</source>
        <translation>Οι κωδικοί του διαβάζονται· σαρώστε και τα σημάδια στις άκρες.</translation>
    </message>
    <message>
        <source>Its test label has not been scanned back yet.</source>
        <translation>Η δοκιμαστική ετικέτα του δεν έχει σαρωθεί ακόμη.</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Κιλά</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Left and right are well.</source>
        <translation>Αριστερά και δεξιά είναι εντάξει.</translation>
    </message>
    <message>
        <source>Looking for printers and scales …</source>
        <translation>Αναζήτηση εκτυπωτών και ζυγαριών …</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Καταστάσεις παράδοσης</translation>
    </message>
    <message>
        <source>Moved {mm} mm down.</source>
        <translation>Μετακινήθηκε {mm} mm κάτω.</translation>
    </message>
    <message>
        <source>Moved {mm} mm left.</source>
        <translation>Μετακινήθηκε {mm} mm αριστερά.</translation>
    </message>
    <message>
        <source>Moved {mm} mm right.</source>
        <translation>Μετακινήθηκε {mm} mm δεξιά.</translation>
    </message>
    <message>
        <source>Moved {mm} mm up.</source>
        <translation>Μετακινήθηκε {mm} mm πάνω.</translation>
    </message>
    <message>
        <source>Name of the route</source>
        <translation>Όνομα της διαδρομής</translation>
    </message>
    <message>
        <source>Never the system’s own printer, unless you choose it</source>
        <translation>Ποτέ ο προεπιλεγμένος εκτυπωτής, εκτός αν τον επιλέξετε</translation>
    </message>
    <message>
        <source>No route yet</source>
        <translation>Καμία διαδρομή ακόμη</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Κανένας</translation>
    </message>
    <message>
        <source>None: weights are typed</source>
        <translation>Καμία: τα βάρη πληκτρολογούνται</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>Χωρίς περιστροφή</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>Of which carrier</source>
        <translation>Ποιου μεταφορέα</translation>
    </message>
    <message>
        <source>Of which service</source>
        <translation>Ποιας υπηρεσίας</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>Σε USB</translation>
    </message>
    <message>
        <source>On a serial port</source>
        <translation>Σε σειριακή θύρα</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Στην οθόνη</translation>
    </message>
    <message>
        <source>Only on this paper</source>
        <translation>Μόνο σε αυτό το χαρτί</translation>
    </message>
    <message>
        <source>Only this address is asked: no other one in your network is tried.</source>
        <translation>Ρωτάται μόνο αυτή η διεύθυνση· καμία άλλη στο δίκτυό σας δεν δοκιμάζεται.</translation>
    </message>
    <message>
        <source>Packing slips</source>
        <translation>Δελτία συσκευασίας</translation>
    </message>
    <message>
        <source>Peel off</source>
        <translation>Αποκόλληση</translation>
    </message>
    <message>
        <source>Pick lists</source>
        <translation>Λίστες συλλογής</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>Σημείο παραλαβής</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Λίβρες</translation>
    </message>
    <message>
        <source>Press F to find one, then print a test label.</source>
        <translation>Πατήστε F για να βρείτε έναν και τυπώστε δοκιμαστική ετικέτα.</translation>
    </message>
    <message>
        <source>Printer’s language</source>
        <translation>Γλώσσα του εκτυπωτή</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Τυπώνει</translation>
    </message>
    <message>
        <source>Put something on the scale, then weigh it.</source>
        <translation>Βάλτε κάτι στη ζυγαριά και ζυγίστε το.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Ουρά</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ζυγαριά</translation>
    </message>
    <message>
        <source>Scale’s language</source>
        <translation>Γλώσσα της ζυγαριάς</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Σειριακός αριθμός</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Σειριακή θύρα</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Ρύθμιση</translation>
    </message>
    <message>
        <source>Shelf and tote labels</source>
        <translation>Ετικέτες ραφιών και κουτιών</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Ταχύτητα</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Κανονική</translation>
    </message>
    <message>
        <source>Stop to tear off</source>
        <translation>Στάση για κόψιμο με το χέρι</translation>
    </message>
    <message>
        <source>Switch it on, plug it in, then press F again.</source>
        <translation>Ανοίξτε το, συνδέστε το και πατήστε ξανά F.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Δοκιμαστική ετικέτα</translation>
    </message>
    <message>
        <source>The first route that matches decides. The system’s own printer is never used.</source>
        <translation>Αποφασίζει η πρώτη διαδρομή που ταιριάζει. Ο προεπιλεγμένος εκτυπωτής δεν χρησιμοποιείται ποτέ.</translation>
    </message>
    <message>
        <source>The test label is being drawn …</source>
        <translation>Η δοκιμαστική ετικέτα σχεδιάζεται …</translation>
    </message>
    <message>
        <source>The test label of this printer</source>
        <translation>Η δοκιμαστική ετικέτα αυτού του εκτυπωτή</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Περιστροφή</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Πάνω</translation>
    </message>
    <message>
        <source>Use as scale</source>
        <translation>Χρήση ως ζυγαριά</translation>
    </message>
    <message>
        <source>Weigh now</source>
        <translation>Ζύγιση τώρα</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Where it is plugged in</source>
        <translation>Πού είναι συνδεδεμένη</translation>
    </message>
    <message>
        <source>Who prints what</source>
        <translation>Ποιος τυπώνει τι</translation>
    </message>
    <message>
        <source>Without one, labels go to the first label printer, documents to the first ordinary one.</source>
        <translation>Χωρίς διαδρομή, οι ετικέτες πάνε στον πρώτο εκτυπωτή ετικετών και τα έγγραφα στον πρώτο κοινό.</translation>
    </message>
    <message>
        <source>add a printer, route or carrier</source>
        <translation>προσθήκη εκτυπωτή, διαδρομής ή μεταφορέα</translation>
    </message>
    <message>
        <source>as in /dev/ttyUSB0 or COM3</source>
        <translation>όπως /dev/ttyUSB0 ή COM3</translation>
    </message>
    <message>
        <source>{dpi} dots an inch</source>
        <translation>{dpi} κουκκίδες ανά ίντσα</translation>
    </message>
    <message>
        <source>{grams} g, steady.</source>
        <translation>{grams} g, σταθερό.</translation>
    </message>
    <message>
        <source>{grams} g, still moving.</source>
        <translation>{grams} g, κινείται ακόμη.</translation>
    </message>
    <message>
        <source>{what} of {carrier}</source>
        <translation>{what}: {carrier}</translation>
    </message>
    <message>
        <source>Bits a second</source>
        <translation>Bit ανά δευτερόλεπτο</translation>
    </message>
    <message>
        <source>as in Zebra by the window</source>
        <translation>όπως Zebra δίπλα στο παράθυρο</translation>
    </message>
    <message>
        <source>as the printer</source>
        <translation>όπως ο εκτυπωτής</translation>
    </message>
    <message>
        <source>as this computer’s print system calls it</source>
        <translation>όπως τη λέει το σύστημα εκτύπωσης</translation>
    </message>
    <message>
        <source>ask the printer how it is</source>
        <translation>ρωτήστε τον εκτυπωτή πώς είναι</translation>
    </message>
    <message>
        <source>empty: at every one</source>
        <translation>κενό: σε όλους</translation>
    </message>
    <message>
        <source>find devices</source>
        <translation>εύρεση συσκευών</translation>
    </message>
    <message>
        <source>inches a second; 0 is the printer’s own</source>
        <translation>ίντσες ανά δευτερόλεπτο· 0 = του εκτυπωτή</translation>
    </message>
    <message>
        <source>move the route up</source>
        <translation>μετακίνηση διαδρομής πάνω</translation>
    </message>
    <message>
        <source>no printer: this is not printed</source>
        <translation>κανένας εκτυπωτής: δεν τυπώνεται</translation>
    </message>
    <message>
        <source>of the printer on USB; press F to find it</source>
        <translation>του εκτυπωτή στο USB· πατήστε F για εύρεση</translation>
    </message>
    <message>
        <source>off: nobody can know whether a label came out</source>
        <translation>κλειστό: κανείς δεν ξέρει αν βγήκε η ετικέτα</translation>
    </message>
    <message>
        <source>per cent; -1 is the printer’s own</source>
        <translation>τοις εκατό· -1 = του εκτυπωτή</translation>
    </message>
    <message>
        <source>perhaps a scale: weigh something to see</source>
        <translation>ίσως ζυγαριά: ζυγίστε κάτι για να δείτε</translation>
    </message>
    <message>
        <source>press F to find it</source>
        <translation>πατήστε F για να τη βρείτε</translation>
    </message>
    <message>
        <source>shown as the reason</source>
        <translation>εμφανίζεται ως αιτία</translation>
    </message>
    <message>
        <source>tenths of a millimetre; the test label tells</source>
        <translation>δέκατα του χιλιοστού· το λέει η δοκιμαστική ετικέτα</translation>
    </message>
    <message>
        <source>test label on the screen</source>
        <translation>δοκιμαστική ετικέτα στην οθόνη</translation>
    </message>
    <message>
        <source>the first of its sort</source>
        <translation>ο πρώτος του είδους του</translation>
    </message>
    <message>
        <source>those after the first are marked COPY</source>
        <translation>όσα μετά το πρώτο φέρουν σήμανση COPY</translation>
    </message>
    <message>
        <source>whatever is loaded</source>
        <translation>ό,τι είναι φορτωμένο</translation>
    </message>
    <message>
        <source>DAP: the customer pays them; DDP: you do</source>
        <translation>DAP: τους πληρώνει ο πελάτης· DDP: εσείς</translation>
    </message>
    <message>
        <source>Duties and taxes</source>
        <translation>Δασμοί και φόροι</translation>
    </message>
    <message>
        <source>EORI number</source>
        <translation>Αριθμός EORI</translation>
    </message>
    <message>
        <source>Goods are made in</source>
        <translation>Τα είδη κατασκευάζονται σε</translation>
    </message>
    <message>
        <source>IOSS number</source>
        <translation>Αριθμός IOSS</translation>
    </message>
    <message>
        <source>IOSS up to</source>
        <translation>IOSS έως</translation>
    </message>
    <message>
        <source>Signs customs papers</source>
        <translation>Υπογράφει τα τελωνειακά έντυπα</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Αριθμός φορολογικού μητρώου</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Αριθμός ΦΠΑ</translation>
    </message>
    <message>
        <source>a country’s two letters; empty: asked for each article</source>
        <translation>τα δύο γράμματα της χώρας· κενό: ρωτάται για κάθε είδος</translation>
    </message>
    <message>
        <source>amount and currency, as in 150 EUR</source>
        <translation>ποσό και νόμισμα, όπως 150 EUR</translation>
    </message>
    <message>
        <source>for sales to consumers in the EU, VAT paid by you</source>
        <translation>για πωλήσεις σε καταναλωτές στην ΕΕ, με ΦΠΑ που πληρώνετε εσείς</translation>
    </message>
    <message>
        <source>told to the customs abroad</source>
        <translation>δηλώνεται στο τελωνείο του εξωτερικού</translation>
    </message>
    <message>
        <source>your country’s own, as in VKN or AFM</source>
        <translation>της χώρας σας, όπως ΑΦΜ</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Ερώτηση κάθε</translation>
    </message>
    <message>
        <source>Asks the shop what we may do. Nothing is changed there.</source>
        <translation>Ρωτά το κατάστημα τι μας επιτρέπεται. Τίποτα δεν αλλάζει εκεί.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ποτέ</translation>
    </message>
    <message>
        <source>No web shop yet</source>
        <translation>Κανένα ηλεκτρονικό κατάστημα ακόμη</translation>
    </message>
    <message>
        <source>Orders of the last days</source>
        <translation>Παραγγελίες των τελευταίων ημερών</translation>
    </message>
    <message>
        <source>Press A to connect one. Without one, orders come in from files: F2.</source>
        <translation>Πατήστε A για σύνδεση. Χωρίς κατάστημα οι παραγγελίες έρχονται από αρχεία: F2.</translation>
    </message>
    <message>
        <source>The shop hears of a parcel</source>
        <translation>Το κατάστημα μαθαίνει για δέμα</translation>
    </message>
    <message>
        <source>The shop writes to the customer</source>
        <translation>Το κατάστημα γράφει στον πελάτη</translation>
    </message>
    <message>
        <source>Web shops</source>
        <translation>E-shops</translation>
    </message>
    <message>
        <source>When it is scanned out</source>
        <translation>Όταν σαρωθεί στην έξοδο</translation>
    </message>
    <message>
        <source>When its label is bought</source>
        <translation>Όταν αγοραστεί η ετικέτα</translation>
    </message>
    <message>
        <source>how far back the first import goes</source>
        <translation>πόσο πίσω φτάνει η πρώτη εισαγωγή</translation>
    </message>
    <message>
        <source>off: Packbench alone writes, so nobody gets it twice</source>
        <translation>όχι: γράφει μόνο το Packbench, κανείς δεν το λαμβάνει δύο φορές</translation>
    </message>
    <message>
        <source>seconds; new and changed orders</source>
        <translation>δευτερόλεπτα· νέες και αλλαγμένες παραγγελίες</translation>
    </message>
    <message>
        <source>with number and lines; after the last one the order is closed there</source>
        <translation>με αριθμό και γραμμές· μετά την τελευταία η παραγγελία κλείνει εκεί</translation>
    </message>
    <message>
        <source>Commercial invoices</source>
        <translation>Εμπορικά τιμολόγια</translation>
    </message>
    <message>
        <source>Customs declarations (CN 22, CN 23)</source>
        <translation>Τελωνειακές δηλώσεις (CN 22, CN 23)</translation>
    </message>
    <message>
        <source>Scanned back {when}, on {paper}.</source>
        <translation>Σαρώθηκε {when}, σε χαρτί {paper}.</translation>
    </message>
    <message>
        <source>Hours that a price may decide</source>
        <translation>Ώρες που μια τιμή μπορεί να αποφασίζει</translation>
    </message>
    <message>
        <source>Promised working days to the door</source>
        <translation>Υποσχόμενες εργάσιμες έως την πόρτα</translation>
    </message>
    <message>
        <source>What other currencies are worth</source>
        <translation>Αξία άλλων νομισμάτων</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Το χρώμα σας</translation>
    </message>
    <message>
        <source>of mails and tracking pages, as in #1C43B0; one too light turns to black</source>
        <translation>σε e-mail και σελίδες παρακολούθησης, όπως #1C43B0· ένα πολύ ανοιχτό γίνεται μαύρο</translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message numerus="yes">
        <source>%n cannot ship yet.</source>
        <translation>
            <numerusform>%n δεν μπορεί να φύγει ακόμη.</numerusform>
            <numerusform>%n δεν μπορούν να φύγουν ακόμη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n άλλαξε.</numerusform>
            <numerusform>%n άλλαξαν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n δεν διαβάστηκε.</numerusform>
            <numerusform>%n δεν διαβάστηκαν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) new.</source>
        <translation>
            <numerusform>%n νέα παραγγελία.</numerusform>
            <numerusform>%n νέες παραγγελίες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) would come in</source>
        <translation>
            <numerusform>Θα ερχόταν %n παραγγελία</numerusform>
            <numerusform>Θα έρχονταν %n παραγγελίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n τεμάχιο</numerusform>
            <numerusform>%n τεμάχια</numerusform>
        </translation>
    </message>
    <message>
        <source>A setting of this shop is missing or wrong</source>
        <translation>Μια ρύθμιση του καταστήματος λείπει ή είναι λάθος</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Έκδοση API</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Διεύθυνση του καταστήματος</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Διακριτικό πρόσβασης Admin API</translation>
    </message>
    <message>
        <source>App token</source>
        <translation>Διακριτικό εφαρμογής</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>Ask Shopify for read_all_orders where older ones must ship.</source>
        <translation>Ζητήστε από το Shopify το read_all_orders αν πρέπει να φύγουν παλαιότερες.</translation>
    </message>
    <message>
        <source>Asked last {when}.</source>
        <translation>Τελευταία ερώτηση: {when}.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Ελέγξτε το όνομά του.</translation>
    </message>
    <message>
        <source>Check key and secret. If a proxy ends TLS before the shop, its server must set HTTPS=on, or WordPress does not see the keys.</source>
        <translation>Ελέγξτε κλειδί και μυστικό. Αν ένας διαμεσολαβητής τερματίζει το TLS πριν το κατάστημα, ο διακομιστής πρέπει να ορίζει HTTPS=on, αλλιώς το WordPress δεν βλέπει τα κλειδιά.</translation>
    </message>
    <message>
        <source>Check the connection; its answer says more.</source>
        <translation>Ελέγξτε τη σύνδεση· η απάντηση λέει περισσότερα.</translation>
    </message>
    <message>
        <source>Choose a newer version here.</source>
        <translation>Επιλέξτε εδώ νεότερη έκδοση.</translation>
    </message>
    <message>
        <source>Connected to {shop}.</source>
        <translation>Συνδεδεμένο με {shop}.</translation>
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
        <translation>Αντιγράψτε το ξανά· μετά από αλλαγή δικαιωμάτων η εφαρμογή πρέπει να εγκατασταθεί ξανά.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Folder for fulfilment files</source>
        <translation>Φάκελος αρχείων αποστολής</translation>
    </message>
    <message>
        <source>Folder with order files</source>
        <translation>Φάκελος αρχείων παραγγελιών</translation>
    </message>
    <message>
        <source>Give it the missing rights in the shop, then check. Some shops then want a new token.</source>
        <translation>Δώστε του τα δικαιώματα που λείπουν στο κατάστημα και ελέγξτε. Μερικά θέλουν μετά νέο διακριτικό.</translation>
    </message>
    <message>
        <source>Give it these rights in Shopify, install it anew and copy the new token.</source>
        <translation>Δώστε του αυτά τα δικαιώματα στο Shopify, εγκαταστήστε το ξανά και αντιγράψτε το νέο διακριτικό.</translation>
    </message>
    <message>
        <source>Is a login page or a security plugin in the way?</source>
        <translation>Μήπως παρεμβάλλεται σελίδα σύνδεσης ή πρόσθετο ασφαλείας;</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>Ενημερώνεται για</translation>
    </message>
    <message>
        <source>It is asked again by itself. If it stays so, ask less often, or stop another program that asks it too.</source>
        <translation>Ερωτάται ξανά από μόνο του. Αν επιμείνει, ρωτάτε πιο αραιά ή σταματήστε άλλο πρόγραμμα που ρωτά.</translation>
    </message>
    <message>
        <source>It is asked again by itself. Packing goes on with the orders that are here.</source>
        <translation>Ερωτάται ξανά από μόνο του. Η συσκευασία συνεχίζεται με ό,τι υπάρχει εδώ.</translation>
    </message>
    <message>
        <source>It may have ended. Make a new one in the shop, type it here, save, and check.</source>
        <translation>Μπορεί να έληξε. Φτιάξτε νέο στο κατάστημα, γράψτε το εδώ, αποθηκεύστε, ελέγξτε.</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>Είδος καταστήματος</translation>
    </message>
    <message>
        <source>Let no more come in</source>
        <translation>Να μην έρχονται άλλες</translation>
    </message>
    <message>
        <source>Let them come in</source>
        <translation>Να έρχονται</translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation>Δείτε τις παραγγελίες</translation>
    </message>
    <message>
        <source>Look at them with T, then let them come in with I.</source>
        <translation>Δείτε τις με T και αφήστε τις να έρθουν με I.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>Φτιάξτε τον φάκελο ή επιλέξτε άλλον.</translation>
    </message>
    <message>
        <source>Mend it here, save, and check the connection.</source>
        <translation>Διορθώστε το εδώ, αποθηκεύστε και ελέγξτε τη σύνδεση.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Όνομα του καταστήματος</translation>
    </message>
    <message>
        <source>No order would come in</source>
        <translation>Δεν θα ερχόταν καμία παραγγελία</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Δεν ρωτήθηκε ακόμη</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Δεν αποθηκεύτηκε ακόμη</translation>
    </message>
    <message>
        <source>Nothing has been stored, and nothing was changed in the shop.</source>
        <translation>Τίποτα δεν αποθηκεύτηκε και τίποτα δεν άλλαξε στο κατάστημα.</translation>
    </message>
    <message>
        <source>Only orders of the last 60 days can be read.</source>
        <translation>Διαβάζονται μόνο παραγγελίες των τελευταίων 60 ημερών.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Order files</source>
        <translation>Αρχεία παραγγελιών</translation>
    </message>
    <message>
        <source>Orders are coming in</source>
        <translation>Έρχονται παραγγελίες</translation>
    </message>
    <message>
        <source>Orders come in by themselves</source>
        <translation>Οι παραγγελίες έρχονται μόνες τους</translation>
    </message>
    <message>
        <source>Orders wait for your word</source>
        <translation>Οι παραγγελίες περιμένουν το σήμα σας</translation>
    </message>
    <message>
        <source>Parcels are told as fulfilments, line by line.</source>
        <translation>Τα δέματα δηλώνονται ως αποστολές, γραμμή προς γραμμή.</translation>
    </message>
    <message>
        <source>Parcels are told through the Shipment Tracking plugin, without lines.</source>
        <translation>Τα δέματα δηλώνονται με το πρόσθετο Shipment Tracking, χωρίς γραμμές.</translation>
    </message>
    <message>
        <source>Plain table</source>
        <translation>Απλός πίνακας</translation>
    </message>
    <message>
        <source>Press N to read from the first day once more. Nothing is doubled.</source>
        <translation>Πατήστε N για ανάγνωση ξανά από την πρώτη ημέρα. Τίποτα δεν διπλασιάζεται.</translation>
    </message>
    <message>
        <source>Read from the first day</source>
        <translation>Ανάγνωση από την πρώτη ημέρα</translation>
    </message>
    <message>
        <source>Reading the first orders …</source>
        <translation>Διαβάζονται οι πρώτες παραγγελίες …</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Αποστολή με</translation>
    </message>
    <message>
        <source>Set it right: orders may be missed, and signatures are refused.</source>
        <translation>Ρυθμίστε το: μπορεί να χαθούν παραγγελίες και απορρίπτονται υπογραφές.</translation>
    </message>
    <message>
        <source>Shape of those files</source>
        <translation>Μορφή αυτών των αρχείων</translation>
    </message>
    <message>
        <source>Shopify answers as version {served} instead of {wanted}.</source>
        <translation>Το Shopify απαντά ως έκδοση {served} αντί για {wanted}.</translation>
    </message>
    <message>
        <source>Since {when}.</source>
        <translation>Από {when}.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Διακοπή εισαγωγής</translation>
    </message>
    <message>
        <source>Switch on WooCommerce’s own fulfilments to tell them line by line.</source>
        <translation>Ενεργοποιήστε τις αποστολές του WooCommerce για δήλωση ανά γραμμή.</translation>
    </message>
    <message>
        <source>Takes corrections</source>
        <translation>Δέχεται διορθώσεις</translation>
    </message>
    <message>
        <source>The app lacks these rights: {rights}.</source>
        <translation>Από την εφαρμογή λείπουν: {rights}.</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>Τα ρολόγια συμφωνούν.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n order(s), more follow</source>
        <translation>
            <numerusform>Η πρώτη %n παραγγελία, ακολουθούν κι άλλες</numerusform>
            <numerusform>Οι πρώτες %n παραγγελίες, ακολουθούν κι άλλες</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {name} cannot be used.</source>
        <translation>Ο φάκελος {name} δεν μπορεί να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>The folder {name} is there.</source>
        <translation>Ο φάκελος {name} υπάρχει.</translation>
    </message>
    <message>
        <source>The key may not do all that is needed</source>
        <translation>Το κλειδί δεν έχει όλα τα δικαιώματα</translation>
    </message>
    <message>
        <source>The list of orders does not go on</source>
        <translation>Η λίστα παραγγελιών δεν προχωρά</translation>
    </message>
    <message>
        <source>The orders can be read.</source>
        <translation>Οι παραγγελίες διαβάζονται.</translation>
    </message>
    <message>
        <source>The orders cannot be read</source>
        <translation>Οι παραγγελίες δεν διαβάζονται</translation>
    </message>
    <message>
        <source>The shop cannot be reached</source>
        <translation>Το κατάστημα δεν απαντά</translation>
    </message>
    <message>
        <source>The shop does not take our key or token</source>
        <translation>Το κατάστημα δεν δέχεται το κλειδί μας</translation>
    </message>
    <message>
        <source>The shop does not tell its time.</source>
        <translation>Το κατάστημα δεν λέει την ώρα του.</translation>
    </message>
    <message>
        <source>The shop has too many calls</source>
        <translation>Το κατάστημα δέχεται πάρα πολλές κλήσεις</translation>
    </message>
    <message>
        <source>The shop refused</source>
        <translation>Το κατάστημα αρνήθηκε</translation>
    </message>
    <message>
        <source>There is no such shop at {shop}.</source>
        <translation>Δεν υπάρχει τέτοιο κατάστημα στο {shop}.</translation>
    </message>
    <message>
        <source>This computer’s clock is {n} minutes ahead.</source>
        <translation>Το ρολόι του υπολογιστή πάει {n} λεπτά μπροστά.</translation>
    </message>
    <message>
        <source>This computer’s clock is {n} minutes behind.</source>
        <translation>Το ρολόι του υπολογιστή πάει {n} λεπτά πίσω.</translation>
    </message>
    <message>
        <source>This shop has neither fulfilments nor the Shipment Tracking plugin.</source>
        <translation>Το κατάστημα δεν έχει ούτε αποστολές ούτε το πρόσθετο Shipment Tracking.</translation>
    </message>
    <message>
        <source>Tracking numbers are written as order notes; switch on fulfilments for more.</source>
        <translation>Οι αριθμοί γράφονται ως σημειώσεις· για περισσότερα ενεργοποιήστε τις αποστολές.</translation>
    </message>
    <message>
        <source>Verified against</source>
        <translation>Ελέγχθηκε με</translation>
    </message>
    <message>
        <source>WooCommerce, Settings, Advanced, REST API; with read and write rights</source>
        <translation>WooCommerce, Ρυθμίσεις, Για προχωρημένους, REST API· με ανάγνωση και εγγραφή</translation>
    </message>
    <message>
        <source>a right is missing</source>
        <translation>δικαιώματα</translation>
    </message>
    <message>
        <source>as in https://shop.example</source>
        <translation>όπως https://shop.example</translation>
    </message>
    <message>
        <source>as in name.myshopify.com</source>
        <translation>όπως name.myshopify.com</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>όπως λένε οι κανόνες</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>φορτωμένο</translation>
    </message>
    <message>
        <source>by its name here</source>
        <translation>με το όνομά της εδώ</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>δεν απαντά</translation>
    </message>
    <message>
        <source>each new file there is read</source>
        <translation>διαβάζεται κάθε νέο αρχείο εκεί</translation>
    </message>
    <message>
        <source>empty: the newest known</source>
        <translation>κενό: η νεότερη γνωστή</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>άκυρο κλειδί</translation>
    </message>
    <message>
        <source>let a shop’s orders come in, or no more</source>
        <translation>να έρχονται ή όχι οι παραγγελίες καταστήματος</translation>
    </message>
    <message>
        <source>look at a shop’s orders</source>
        <translation>δείτε παραγγελίες καταστήματος</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>βοήθεια</translation>
    </message>
    <message>
        <source>no: correct it there</source>
        <translation>όχι: διορθώστε το εκεί</translation>
    </message>
    <message>
        <source>of an app with MANAGE_ORDERS</source>
        <translation>μιας εφαρμογής με MANAGE_ORDERS</translation>
    </message>
    <message>
        <source>of an app with read_orders and the right to write fulfilment orders</source>
        <translation>εφαρμογής με read_orders και δικαίωμα εγγραφής fulfilment orders</translation>
    </message>
    <message>
        <source>on hold there</source>
        <translation>σε αναμονή εκεί</translation>
    </message>
    <message>
        <source>parts of an order, line by line</source>
        <translation>μέρη παραγγελίας, γραμμή προς γραμμή</translation>
    </message>
    <message>
        <source>read a shop from the first day once more</source>
        <translation>ανάγνωση καταστήματος ξανά από την πρώτη ημέρα</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>ρύθμιση</translation>
    </message>
    <message>
        <source>shown there once</source>
        <translation>εμφανίζεται εκεί μία φορά</translation>
    </message>
    <message>
        <source>so that its tracking page opens from the shop</source>
        <translation>ώστε η σελίδα παρακολούθησης να ανοίγει από το κατάστημα</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>στάσιμο</translation>
    </message>
    <message>
        <source>to be uploaded to the shop</source>
        <translation>για ανέβασμα στο κατάστημα</translation>
    </message>
    <message>
        <source>what customers choose there</source>
        <translation>αυτό που επιλέγουν εκεί οι πελάτες</translation>
    </message>
    <message>
        <source>whole orders only</source>
        <translation>μόνο ολόκληρες παραγγελίες</translation>
    </message>
    <message>
        <source>yes, with another number</source>
        <translation>ναι, με άλλον αριθμό</translation>
    </message>
    <message>
        <source>{carrier} is called there</source>
        <translation>Η {carrier} λέγεται εκεί</translation>
    </message>
    <message>
        <source>{shop} answers with something that is no list.</source>
        <translation>Το {shop} απαντά με κάτι που δεν είναι λίστα.</translation>
    </message>
    <message>
        <source>{shop} cannot be reached.</source>
        <translation>Το {shop} δεν απαντά.</translation>
    </message>
    <message>
        <source>{shop} does not accept the keys.</source>
        <translation>Το {shop} δεν δέχεται τα κλειδιά.</translation>
    </message>
    <message>
        <source>{shop} is busy.</source>
        <translation>Το {shop} είναι απασχολημένο.</translation>
    </message>
    <message>
        <source>“{option}” is</source>
        <translation>Το «{option}» είναι</translation>
    </message>
    <message>
        <source>Channel token</source>
        <translation>Διακριτικό καναλιού</translation>
    </message>
    <message>
        <source>Fulfilment handler</source>
        <translation>Χειριστής εκτέλεσης</translation>
    </message>
    <message>
        <source>empty: manual-fulfillment</source>
        <translation>κενό: manual-fulfillment</translation>
    </message>
    <message>
        <source>empty: the default channel</source>
        <translation>κενό: το προεπιλεγμένο κανάλι</translation>
    </message>
    <message>
        <source>of an administrator of this channel</source>
        <translation>ενός διαχειριστή αυτού του καναλιού</translation>
    </message>
    <message>
        <source>Secret API key</source>
        <translation>Μυστικό κλειδί API</translation>
    </message>
    <message>
        <source>Settings, Secret API keys</source>
        <translation>Settings, Secret API keys</translation>
    </message>
    <message>
        <source>Stock location</source>
        <translation>Τοποθεσία αποθέματος</translation>
    </message>
    <message>
        <source>empty: the only one</source>
        <translation>κενό: η μοναδική</translation>
    </message>
    <message>
        <source>{setting} is missing. Type it here and save.</source>
        <translation>Λείπει: {setting}. Γράψτε το εδώ και αποθηκεύστε.</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>A label was bought. Ask the lead to void it.</source>
        <translation>Αγοράστηκε ετικέτα. Ζητήστε από τον υπεύθυνο να ακυρωθεί.</translation>
    </message>
    <message>
        <source>All items are out</source>
        <translation>Βγήκαν όλα</translation>
    </message>
    <message>
        <source>All of {scanned} are in the box already.</source>
        <translation>{scanned}: είναι ήδη όλα στο κουτί.</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Άλλη παραγγελία</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>Ρωτήστε τον υπεύθυνο</translation>
    </message>
    <message>
        <source>Cannot ship yet</source>
        <translation>Δεν φεύγει ακόμη</translation>
    </message>
    <message>
        <source>Close this box first, or press Esc</source>
        <translation>Πρώτα κλείστε αυτό το κουτί ή πατήστε Esc</translation>
    </message>
    <message>
        <source>Do not load this parcel. {about}</source>
        <translation>Μη φορτώσετε αυτό το δέμα. {about}</translation>
    </message>
    <message>
        <source>Do not ship</source>
        <translation>Να μη φύγει</translation>
    </message>
    <message>
        <source>Fix it in Orders, F2</source>
        <translation>Διορθώστε στις Παραγγελίες, F2</translation>
    </message>
    <message>
        <source>Give it to the lead</source>
        <translation>Δώστε το στον υπεύθυνο</translation>
    </message>
    <message>
        <source>Go on with the order</source>
        <translation>Συνεχίστε την παραγγελία</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Χρειάζεται</translation>
    </message>
    <message>
        <source>No article of this order has the code {code}.</source>
        <translation>Κανένα είδος εδώ δεν έχει κωδικό {code}.</translation>
    </message>
    <message>
        <source>No label was bought, so there is nothing to refund.</source>
        <translation>Δεν αγοράστηκε ετικέτα, άρα δεν υπάρχει επιστροφή.</translation>
    </message>
    <message>
        <source>Not in this box</source>
        <translation>Όχι σε αυτό</translation>
    </message>
    <message>
        <source>Nothing is sent to the customer from here.</source>
        <translation>Από εδώ δεν στέλνεται τίποτα στον πελάτη.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Δεν προστέθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation>Δεν δόθηκε τίποτα στη μεταφορική.</translation>
    </message>
    <message>
        <source>Nothing was recorded and nobody was told.</source>
        <translation>Δεν καταγράφηκε τίποτα και δεν ειδοποιήθηκε κανείς.</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>Ένα παραπάνω</translation>
    </message>
    <message>
        <source>Open the box, take out what is no longer wanted</source>
        <translation>Ανοίξτε το κουτί, βγάλτε ό,τι δεν ζητείται πια</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>Order on hold</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>Pack nothing</source>
        <translation>Μη συσκευάσετε τίποτα</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Πίσω στο ράφι</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Βάλτε το στην άκρη</translation>
    </message>
    <message>
        <source>Put it on the pallet</source>
        <translation>Βάλτε το στην παλέτα</translation>
    </message>
    <message>
        <source>Put it on the pallet of {carrier}</source>
        <translation>Βάλτε το στην παλέτα {carrier}</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Βάλτε την παραγγελία στην άκρη</translation>
    </message>
    <message>
        <source>Put them on their shelves</source>
        <translation>Βάλτε τα στα ράφια τους</translation>
    </message>
    <message>
        <source>Put {item} back</source>
        <translation>Πίσω: {item}</translation>
    </message>
    <message>
        <source>Put {item} back on</source>
        <translation>Πίσω στο ράφι: {item}</translation>
    </message>
    <message>
        <source>Scan the UN-PACK card</source>
        <translation>Σκανάρετε «ΑΔΕΙΑΣΜΑ»</translation>
    </message>
    <message>
        <source>Scan the label of this box</source>
        <translation>Σκανάρετε την ετικέτα αυτού του κουτιού</translation>
    </message>
    <message>
        <source>Scan the next order</source>
        <translation>Σκανάρετε την επόμενη παραγγελία</translation>
    </message>
    <message>
        <source>Scan {item}</source>
        <translation>Σκανάρετε {item}</translation>
    </message>
    <message>
        <source>Scan {item} from</source>
        <translation>Σκανάρετε {item} από</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n item(s) out</source>
        <translation>
            <numerusform>Βγάλτε το %n τεμάχιο</numerusform>
            <numerusform>Βγάλτε και τα %n τεμάχια</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the pallet</source>
        <translation>Βγάλτε το από την παλέτα</translation>
    </message>
    <message>
        <source>Take it off this pallet</source>
        <translation>Βγάλτε το από αυτή την παλέτα</translation>
    </message>
    <message>
        <source>Take this label off</source>
        <translation>Βγάλτε αυτή την ετικέτα</translation>
    </message>
    <message numerus="yes">
        <source>The box still holds {n} of %n item(s).</source>
        <translation>
            <numerusform>Στο κουτί: ακόμη {n} από %n τεμάχιο.</numerusform>
            <numerusform>Στο κουτί: ακόμη {n} από %n τεμάχια.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has not been told anything.</source>
        <translation>Ο πελάτης δεν έμαθε τίποτα.</translation>
    </message>
    <message>
        <source>Then scan the other order</source>
        <translation>Μετά σκανάρετε την άλλη παραγγελία</translation>
    </message>
    <message>
        <source>This is {scanned}. The order needs {needed}.</source>
        <translation>Αυτό είναι {scanned}. Χρειάζεται {needed}.</translation>
    </message>
    <message>
        <source>This label is not the one of {number}.</source>
        <translation>Αυτή η ετικέτα δεν είναι της {number}.</translation>
    </message>
    <message>
        <source>This parcel goes with</source>
        <translation>Αυτό το δέμα πάει με</translation>
    </message>
    <message>
        <source>This parcel goes with {right}, not with {here}.</source>
        <translation>Αυτό το δέμα φεύγει με {right}, όχι με {here}.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Κατάλαβα</translation>
    </message>
    <message>
        <source>Unknown item</source>
        <translation>Άγνωστο είδος</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Τι να κάνετε</translation>
    </message>
    <message>
        <source>What was added is packed in a box of its own</source>
        <translation>Ό,τι προστέθηκε συσκευάζεται σε δικό του κουτί</translation>
    </message>
    <message>
        <source>Wrong carrier</source>
        <translation>Λάθος μεταφορική</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Λάθος είδος</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Λάθος ετικέτα</translation>
    </message>
    <message>
        <source>You are loading</source>
        <translation>Φορτώνετε</translation>
    </message>
    <message>
        <source>You scanned</source>
        <translation>Σκανάρατε</translation>
    </message>
    <message>
        <source>or scan the next parcel</source>
        <translation>ή σκανάρετε το επόμενο δέμα</translation>
    </message>
    <message>
        <source>or scan the right item</source>
        <translation>ή σκανάρετε το σωστό είδος</translation>
    </message>
    <message>
        <source>or scan the right label</source>
        <translation>ή σκανάρετε τη σωστή ετικέτα</translation>
    </message>
    <message>
        <source>{code} is another order. {number} is still open.</source>
        <translation>Η {code} είναι άλλη. Ανοιχτή είναι η {number}.</translation>
    </message>
    <message>
        <source>{number} cannot ship.</source>
        <translation>Η {number} δεν μπορεί να φύγει.</translation>
    </message>
    <message>
        <source>{number} cannot ship: {reason}</source>
        <translation>Η {number} δεν μπορεί να φύγει: {reason}</translation>
    </message>
    <message>
        <source>{number} is on hold.</source>
        <translation>Η {number} είναι σε αναμονή.</translation>
    </message>
    <message>
        <source>{number} is on hold: {reason}</source>
        <translation>Η {number} είναι σε αναμονή: {reason}</translation>
    </message>
    <message>
        <source>{number} must not leave.</source>
        <translation>Η {number} δεν πρέπει να φύγει.</translation>
    </message>
    <message>
        <source>{number} must not leave. Cancelled at {time}.</source>
        <translation>Η {number} δεν πρέπει να φύγει. Ακυρώθηκε στις {time}.</translation>
    </message>
    <message>
        <source>{number} stays here: {reason}</source>
        <translation>Η {number} μένει εδώ: {reason}</translation>
    </message>
    <message>
        <source>{number} was cancelled. This parcel stays here.</source>
        <translation>Η {number} ακυρώθηκε. Αυτό το δέμα μένει εδώ.</translation>
    </message>
    <message>
        <source>{scanned} is not in this order.</source>
        <translation>{scanned}: δεν είναι σε αυτή την παραγγελία.</translation>
    </message>
    <message>
        <source>{scanned} ships later, around {day}.</source>
        <translation>{scanned}: φεύγει γύρω στις {day}.</translation>
    </message>
    <message>
        <source>{scanned} ships later.</source>
        <translation>{scanned}: φεύγει αργότερα.</translation>
    </message>
    <message>
        <source>Fetch what was added; it is on the list now</source>
        <translation>Φέρτε ό,τι προστέθηκε· είναι πλέον στη λίστα</translation>
    </message>
    <message>
        <source>Less is wanted of {number} now.</source>
        <translation>Ζητούνται πλέον λιγότερα από την {number}.</translation>
    </message>
    <message>
        <source>Look at the order once more</source>
        <translation>Κοιτάξτε ξανά την παραγγελία</translation>
    </message>
    <message>
        <source>More was ordered with {number}.</source>
        <translation>Προστέθηκαν είδη στην {number}.</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Η παραγγελία άλλαξε</translation>
    </message>
    <message>
        <source>Some of {number} was sent from elsewhere.</source>
        <translation>Μέρος της {number} στάλθηκε από αλλού.</translation>
    </message>
    <message>
        <source>Take out what is no longer wanted</source>
        <translation>Βγάλτε ό,τι δεν ζητείται πια</translation>
    </message>
    <message>
        <source>Take the label off and ask the lead to void it</source>
        <translation>Βγάλτε την ετικέτα και ζητήστε από τον υπεύθυνο να την ακυρώσει</translation>
    </message>
    <message>
        <source>The shop changed the address of {number}.</source>
        <translation>Το κατάστημα άλλαξε τη διεύθυνση της {number}.</translation>
    </message>
    <message>
        <source>Then scan again: it goes on once all is right</source>
        <translation>Μετά σαρώστε ξανά: συνεχίζει όταν όλα είναι σωστά</translation>
    </message>
    <message>
        <source>{number} was merged into another order.</source>
        <translation>Η {number} συγχωνεύτηκε σε άλλη παραγγελία.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n μέρος</numerusform>
            <numerusform>%n μέρη</numerusform>
        </translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Όλα μαζί</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Και ακόμη %n.</numerusform>
            <numerusform>Και ακόμη %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a page</source>
        <translation>Ως σελίδα</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Όπως γράφεται</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Ως κείμενο</translation>
    </message>
    <message>
        <source>Back to the words of Packbench</source>
        <translation>Επαναφορά των κειμένων του Packbench</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>Πρώτο μέρος</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Επικεφαλίδα</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Μηνύματα</translation>
    </message>
    <message>
        <source>Not saved yet. Esc once more leaves it all.</source>
        <translation>Δεν αποθηκεύτηκε ακόμη. Ακόμη ένα Esc και χάνονται όλα.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ακόμη ένα</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Really back? Press it once more, Esc to leave it.</source>
        <translation>Σίγουρα επαναφορά; Πατήστε ξανά, ή Esc για άκυρο.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS and chat</source>
        <translation>SMS και συνομιλία</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Saved. Customers read it from now on.</source>
        <translation>Αποθηκεύτηκε. Οι πελάτες το διαβάζουν από τώρα.</translation>
    </message>
    <message>
        <source>Send a test to me</source>
        <translation>Δοκιμή σε εμένα</translation>
    </message>
    <message>
        <source>Sent to {address}.</source>
        <translation>Στάλθηκε στο {address}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>The mail in {language}</source>
        <translation>Το e-mail στη γλώσσα {language}</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Τα υπόλοιπα</translation>
    </message>
    <message>
        <source>The words of messages</source>
        <translation>Τα κείμενα των μηνυμάτων</translation>
    </message>
    <message>
        <source>The words that came with Packbench</source>
        <translation>Το κείμενο που ήρθε με το Packbench</translation>
    </message>
    <message>
        <source>The words that came with Packbench are back.</source>
        <translation>Το κείμενο του Packbench επανήλθε.</translation>
    </message>
    <message>
        <source>The worker sends it …</source>
        <translation>Στέλνεται …</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Σε εμένα</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>Τι μπορεί να μπει</translation>
    </message>
    <message>
        <source>What the parcel is of its order</source>
        <translation>Τι είναι το δέμα στην παραγγελία</translation>
    </message>
    <message>
        <source>What to do (may be empty)</source>
        <translation>Τι να γίνει (μπορεί να μείνει κενό)</translation>
    </message>
    <message>
        <source>Your words lack something new and are not used. Mend or reset them.</source>
        <translation>Στο κείμενό σας λείπει κάτι νέο και δεν χρησιμοποιείται. Διορθώστε το ή επαναφέρετε.</translation>
    </message>
    <message>
        <source>Your words, {when}, {who}</source>
        <translation>Δικό σας κείμενο, {when}, {who}</translation>
    </message>
    <message>
        <source>another language beside it</source>
        <translation>άλλη γλώσσα δίπλα</translation>
    </message>
    <message>
        <source>as a page or as text</source>
        <translation>ως σελίδα ή κείμενο</translation>
    </message>
    <message>
        <source>as supplied</source>
        <translation>αρχικό</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>back to the words of Packbench</source>
        <translation>επαναφορά των κειμένων του Packbench</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>μεταφορική</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>αλλαγμένο</translation>
    </message>
    <message>
        <source>language</source>
        <translation>γλώσσα</translation>
    </message>
    <message>
        <source>mail or SMS</source>
        <translation>e-mail ή SMS</translation>
    </message>
    <message>
        <source>next language, while writing</source>
        <translation>επόμενη γλώσσα, κατά τη γραφή</translation>
    </message>
    <message>
        <source>next message, while writing</source>
        <translation>επόμενο μήνυμα, κατά τη γραφή</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>δεν αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>number of the parcel</source>
        <translation>αριθμός του δέματος</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>αριθμός παραγγελίας</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>εισαγωγή</translation>
    </message>
    <message>
        <source>save</source>
        <translation>αποθήκευση</translation>
    </message>
    <message>
        <source>shop name</source>
        <translation>όνομα καταστήματος</translation>
    </message>
    <message>
        <source>test to me</source>
        <translation>δοκιμή σε εμένα</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>για διόρθωση</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>αριθμός αποστολής</translation>
    </message>
    <message>
        <source>write</source>
        <translation>γράψιμο</translation>
    </message>
    <message>
        <source>{part}, {state}</source>
        <translation>{part}, {state}</translation>
    </message>
    <message>
        <source>{place} is empty.</source>
        <translation>{place}: είναι κενό.</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation>{place}: λείπει.</translation>
    </message>
    <message>
        <source>{place} is not known.</source>
        <translation>{place}: είναι άγνωστο.</translation>
    </message>
    <message>
        <source>{place} is not translated. Other languages have it.</source>
        <translation>{place}: δεν μεταφράστηκε. Άλλες γλώσσες το έχουν.</translation>
    </message>
    <message>
        <source>{place} is too long.</source>
        <translation>{place}: είναι πολύ μακρύ.</translation>
    </message>
    <message>
        <source>{place} lacks {name}.</source>
        <translation>{place}: λείπει το {name}.</translation>
    </message>
    <message>
        <source>{place} must be one line.</source>
        <translation>{place}: πρέπει να είναι μία γραμμή.</translation>
    </message>
    <message>
        <source>{place}: a brace stands alone. Put placeholders in from the list.</source>
        <translation>{place}: μια αγκύλη στέκει μόνη της. Βάλτε τα πεδία από τη λίστα.</translation>
    </message>
    <message>
        <source>{place}: {name} is not known here.</source>
        <translation>{place}: το {name} δεν είναι γνωστό εδώ.</translation>
    </message>
    <message>
        <source>{signs} signs, {left} left</source>
        <translation>{signs} χαρακτήρες, απομένουν {left}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Ask it again, or look at it.</source>
        <translation>Ρωτήστε τον ξανά ή κοιτάξτε τον.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks.</source>
        <translation>Κλείστε το καπάκι μέχρι να κάνει κλικ.</translation>
    </message>
    <message>
        <source>Close the printer’s cover</source>
        <translation>Κλείστε το καπάκι του εκτυπωτή</translation>
    </message>
    <message>
        <source>If nothing is wrong, switch it off and on.</source>
        <translation>Αν όλα είναι εντάξει, κλείστε και ανοίξτε τον.</translation>
    </message>
    <message>
        <source>Is it switched on?</source>
        <translation>Είναι ανοιχτός;</translation>
    </message>
    <message>
        <source>Is its cable in, at both ends?</source>
        <translation>Είναι το καλώδιο στη θέση του και στα δύο άκρα;</translation>
    </message>
    <message>
        <source>It does not answer: paper, cover or ribbon?</source>
        <translation>Δεν απαντά: χαρτί, καπάκι ή μελανοταινία;</translation>
    </message>
    <message>
        <source>It is paused and goes on when the key is pressed.</source>
        <translation>Είναι σε παύση και συνεχίζει με το πλήκτρο.</translation>
    </message>
    <message>
        <source>Load labels</source>
        <translation>Βάλτε ετικέτες</translation>
    </message>
    <message>
        <source>Look at the printer</source>
        <translation>Κοιτάξτε τον εκτυπωτή</translation>
    </message>
    <message>
        <source>Nobody knows how the printer is</source>
        <translation>Κανείς δεν ξέρει πώς είναι ο εκτυπωτής</translation>
    </message>
    <message>
        <source>Open the cover.</source>
        <translation>Ανοίξτε το καπάκι.</translation>
    </message>
    <message>
        <source>Press both sides down until they click.</source>
        <translation>Πιέστε και τις δύο πλευρές μέχρι να κάνουν κλικ.</translation>
    </message>
    <message>
        <source>Press the printer’s pause key</source>
        <translation>Πατήστε το πλήκτρο παύσης του εκτυπωτή</translation>
    </message>
    <message>
        <source>Put a new ribbon in</source>
        <translation>Βάλτε νέα μελανοταινία</translation>
    </message>
    <message>
        <source>Put a new roll in, print side up.</source>
        <translation>Βάλτε νέο ρολό, με την όψη εκτύπωσης πάνω.</translation>
    </message>
    <message>
        <source>Switch the printer on</source>
        <translation>Ανοίξτε τον εκτυπωτή</translation>
    </message>
    <message>
        <source>Take both cores out, put the new ribbon in.</source>
        <translation>Βγάλτε και τους δύο πυρήνες, βάλτε τη νέα ταινία.</translation>
    </message>
    <message>
        <source>Turn it until it is tight, then close the cover.</source>
        <translation>Γυρίστε μέχρι να τεντώσει και κλείστε το καπάκι.</translation>
    </message>
    <message>
        <source>Waiting labels print by themselves once it is mended.</source>
        <translation>Οι ετικέτες που περιμένουν τυπώνονται μόνες τους μόλις διορθωθεί.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>All of it is short. It stays owed.</source>
        <translation>Λείπουν όλα. Μένουν οφειλόμενα.</translation>
    </message>
    <message>
        <source>Already on the pallet.</source>
        <translation>Ήδη στην παλέτα.</translation>
    </message>
    <message>
        <source>Already packed.</source>
        <translation>Ήδη συσκευασμένη.</translation>
    </message>
    <message>
        <source>Answer noted.</source>
        <translation>Η απάντηση κρατήθηκε.</translation>
    </message>
    <message>
        <source>Box chosen.</source>
        <translation>Επιλέχθηκε κουτί.</translation>
    </message>
    <message>
        <source>Box closed.</source>
        <translation>Το κουτί έκλεισε.</translation>
    </message>
    <message>
        <source>Box is empty.</source>
        <translation>Το κουτί άδειασε.</translation>
    </message>
    <message>
        <source>Code unknown.</source>
        <translation>Άγνωστος κωδικός.</translation>
    </message>
    <message>
        <source>Confirmed without code.</source>
        <translation>ΟΚ χωρίς κωδικό.</translation>
    </message>
    <message>
        <source>Half a scan. Scan again.</source>
        <translation>Μισό σκανάρισμα. Ξανά.</translation>
    </message>
    <message>
        <source>Label goes back, a new one comes.</source>
        <translation>Η ετικέτα επιστρέφεται, έρχεται νέα.</translation>
    </message>
    <message>
        <source>Label is on.</source>
        <translation>Η ετικέτα μπήκε.</translation>
    </message>
    <message>
        <source>Next package.</source>
        <translation>Επόμενο δέμα.</translation>
    </message>
    <message>
        <source>No label yet.</source>
        <translation>Χωρίς ετικέτα ακόμη.</translation>
    </message>
    <message>
        <source>No service fits this parcel.</source>
        <translation>Καμία υπηρεσία δεν ταιριάζει.</translation>
    </message>
    <message>
        <source>Not packed yet.</source>
        <translation>Δεν συσκευάστηκε ακόμη.</translation>
    </message>
    <message>
        <source>Not what the label was bought for.</source>
        <translation>Η ετικέτα δεν αγοράστηκε για αυτό.</translation>
    </message>
    <message>
        <source>Noted as short.</source>
        <translation>Σημειώθηκε ως έλλειψη.</translation>
    </message>
    <message>
        <source>Nothing left to pack.</source>
        <translation>Τέλος οι παραγγελίες.</translation>
    </message>
    <message>
        <source>On the pallet.</source>
        <translation>Στην παλέτα.</translation>
    </message>
    <message>
        <source>Open at another bench.</source>
        <translation>Ανοιχτή σε άλλον πάγκο.</translation>
    </message>
    <message>
        <source>Order open.</source>
        <translation>Άνοιξε η παραγγελία.</translation>
    </message>
    <message>
        <source>Order put back.</source>
        <translation>Πίσω στη σειρά.</translation>
    </message>
    <message>
        <source>Printing again, free.</source>
        <translation>Τυπώνεται ξανά, δωρεάν.</translation>
    </message>
    <message>
        <source>Right item.</source>
        <translation>Σωστό είδος.</translation>
    </message>
    <message>
        <source>Scan an order first.</source>
        <translation>Πρώτα μια παραγγελία.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Σταμάτησε.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Αναιρέθηκε.</translation>
    </message>
    <message>
        <source>The box is still empty.</source>
        <translation>Το κουτί είναι ακόμη άδειο.</translation>
    </message>
    <message>
        <source>The carriers are asked for prices.</source>
        <translation>Ρωτώνται οι τιμές των μεταφορέων.</translation>
    </message>
    <message>
        <source>This item has a code: scan it.</source>
        <translation>Έχει κωδικό: σκανάρετέ το.</translation>
    </message>
    <message>
        <source>This order is open already.</source>
        <translation>Είναι ήδη ανοιχτή.</translation>
    </message>
    <message>
        <source>Too late to take back.</source>
        <translation>Αργά για αναίρεση.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Εντάξει.</translation>
    </message>
    <message>
        <source>Weight noted.</source>
        <translation>Το βάρος κρατήθηκε.</translation>
    </message>
    <message>
        <source>Weight, please.</source>
        <translation>Γράψτε το βάρος.</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} από {of}</translation>
    </message>
    <message>
        <source>The customs ask for more.</source>
        <translation>Το τελωνείο θέλει περισσότερα.</translation>
    </message>
    <message>
        <source>Number taken.</source>
        <translation>Ο αριθμός καταχωρήθηκε.</translation>
    </message>
    <message>
        <source>More than one order has this number.</source>
        <translation>Πολλές παραγγελίες με αυτόν τον αριθμό.</translation>
    </message>
    <message>
        <source>Looks like a number of {carriers}: not one of our parcels. Put it aside.</source>
        <translation>Μοιάζει με αριθμό {carriers}: δεν είναι δικό μας δέμα. Βάλτε το στην άκρη.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ή</translation>
    </message>
</context>
<context>
    <name>VirtualPrinter</name>
    <message>
        <source>Does not answer</source>
        <translation>Δεν απαντά</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Is not there</source>
        <translation>Δεν υπάρχει</translation>
    </message>
    <message>
        <source>Its cover is open</source>
        <translation>Ανοιχτό καπάκι</translation>
    </message>
    <message>
        <source>Label {name}</source>
        <translation>Ετικέτα {name}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Μεγαλύτερο</translation>
    </message>
    <message>
        <source>Load paper</source>
        <translation>Βάλε χαρτί</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Νεότερη</translation>
    </message>
    <message>
        <source>Not known how it is</source>
        <translation>Άγνωστη κατάσταση</translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation>Δεν τυπώθηκε τίποτα ακόμη</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Δεν τυπώθηκε τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Παλαιότερη</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Τέλος χαρτί</translation>
    </message>
    <message>
        <source>Out of ribbon</source>
        <translation>Τέλος ταινία</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Σε παύση</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Έτοιμος</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Μικρότερο</translation>
    </message>
    <message>
        <source>Take paper out</source>
        <translation>Βγάλε το χαρτί</translation>
    </message>
    <message>
        <source>Virtual printer</source>
        <translation>Εικονικός εκτυπωτής</translation>
    </message>
    <message>
        <source>What came out of the printer</source>
        <translation>Τι βγήκε από τον εκτυπωτή</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} από {m}</translation>
    </message>
</context>
<context>
    <name>Voids</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ώρα</numerusform>
            <numerusform>%n ώρες</numerusform>
        </translation>
    </message>
    <message>
        <source>And buy another</source>
        <translation>Και αγορά άλλης</translation>
    </message>
    <message>
        <source>Give back the label of {order}?</source>
        <translation>Επιστροφή της ετικέτας του {order};</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>It costs nothing while nobody uses it, or ask the carrier for a refund.</source>
        <translation>Δεν κοστίζει αν δεν χρησιμοποιηθεί· αλλιώς ζητήστε επιστροφή χρημάτων.</translation>
    </message>
    <message>
        <source>It is being given back; see the outbox.</source>
        <translation>Επιστρέφεται· δείτε τα εξερχόμενα.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Κράτησέ την</translation>
    </message>
    <message>
        <source>Nothing is known of how long {carrier} takes labels back.</source>
        <translation>{carrier}: δεν είναι γνωστό για πόσο δέχεται επιστροφές.</translation>
    </message>
    <message>
        <source>The carrier said no: {reason}</source>
        <translation>Ο μεταφορέας αρνήθηκε: {reason}</translation>
    </message>
    <message>
        <source>The parcel has left. Ask the carrier to return it.</source>
        <translation>Το δέμα έφυγε. Ζητήστε από τον μεταφορέα να το επιστρέψει.</translation>
    </message>
    <message>
        <source>The time is over. Ask the carrier for a refund; the window is set in Set-up.</source>
        <translation>Ο χρόνος έληξε. Ζητήστε επιστροφή από τον μεταφορέα· το όριο ορίζεται στις Ρυθμίσεις.</translation>
    </message>
    <message>
        <source>This parcel has no label to give back.</source>
        <translation>Το δέμα δεν έχει ετικέτα για επιστροφή.</translation>
    </message>
    <message>
        <source>Where another one is bought, shop and customer get its number.</source>
        <translation>Αν αγοραστεί άλλη, το κατάστημα και ο πελάτης παίρνουν τον αριθμό της.</translation>
    </message>
    <message>
        <source>bought {when}</source>
        <translation>αγορά {when}</translation>
    </message>
    <message>
        <source>{carrier} takes it back for another {left}, until {when}.</source>
        <translation>{carrier}: δέχεται επιστροφή για ακόμη {left}, έως {when}.</translation>
    </message>
    <message>
        <source>{carrier} takes it back until it is invoiced.</source>
        <translation>{carrier}: δέχεται επιστροφή μέχρι την τιμολόγηση.</translation>
    </message>
    <message>
        <source>{carrier} takes it back until it is on a manifest.</source>
        <translation>{carrier}: δέχεται επιστροφή μέχρι το δηλωτικό.</translation>
    </message>
    <message>
        <source>{carrier} takes it back until it is picked up.</source>
        <translation>{carrier}: δέχεται επιστροφή μέχρι την παραλαβή.</translation>
    </message>
    <message>
        <source>{carrier} takes no label back.</source>
        <translation>{carrier}: δεν δέχεται επιστροφή ετικετών.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late.</source>
        <translation>
            <numerusform>%n ημέρα καθυστέρηση.</numerusform>
            <numerusform>%n ημέρες καθυστέρηση.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ώ</numerusform>
            <numerusform>%n ώ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n είδος</numerusform>
            <numerusform>%n είδη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n λ</numerusform>
            <numerusform>%n λ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), newest first</source>
        <translation>
            <numerusform>%n παραγγελία</numerusform>
            <numerusform>%n παραγγελίες, οι νεότερες πρώτα</numerusform>
        </translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 παραγγελία</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Με άλλο τρόπο</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s), last {channel}, {at}.</source>
        <translation>
            <numerusform>Ρώτησαν %n φορά, τελευταία {channel}, {at}.</numerusform>
            <numerusform>Ρώτησαν %n φορές, τελευταία {channel}, {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Συσκευάζεται</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Με συνομιλία</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Με e-mail</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Τηλεφωνικά</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Αντιγράφηκε.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Καθυστερεί</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Παραδόθηκε</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>Η παράδοση απέτυχε</translation>
    </message>
    <message>
        <source>From now on: {language}, where an order says nothing else.</source>
        <translation>Από τώρα: {language}, αν η παραγγελία δεν λέει κάτι άλλο.</translation>
    </message>
    <message>
        <source>Handed to {carrier}</source>
        <translation>Στη μεταφορική {carrier}</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Η διαδρομή του</translation>
    </message>
    <message>
        <source>Lost, being looked for</source>
        <translation>Χάθηκε, το ψάχνουμε</translation>
    </message>
    <message>
        <source>No day is promised yet: the scan at the door makes it.</source>
        <translation>Δεν έχει δοθεί ημέρα ακόμη: τη δίνει η σάρωση στην πόρτα.</translation>
    </message>
    <message>
        <source>Nobody has asked about this order yet.</source>
        <translation>Κανείς δεν ρώτησε ακόμη για αυτή την παραγγελία.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Καθ’ οδόν</translation>
    </message>
    <message>
        <source>On its way back to us</source>
        <translation>Επιστρέφει σε εμάς</translation>
    </message>
    <message>
        <source>Order {number} sends the goods again.</source>
        <translation>Η παραγγελία {number} στέλνει ξανά τα είδη.</translation>
    </message>
    <message>
        <source>Order, tracking number, name, telephone or mail</source>
        <translation>Παραγγελία, αριθμός αποστολής, όνομα, τηλέφωνο ή e-mail</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>Προς παράδοση</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Συσκευάστηκε</translation>
    </message>
    <message>
        <source>Packed, waits for {carrier}</source>
        <translation>Συσκευάστηκε, περιμένει την {carrier}</translation>
    </message>
    <message>
        <source>Parcel {n} of {total}</source>
        <translation>Δέμα {n} από {total}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Δέματα</translation>
    </message>
    <message>
        <source>Press P once more: the parcel comes back to us.</source>
        <translation>Πατήστε ξανά P: το δέμα επιστρέφει σε εμάς.</translation>
    </message>
    <message>
        <source>Press X once more: a new order sends the goods again.</source>
        <translation>Πατήστε ξανά X: νέα παραγγελία στέλνει ξανά τα είδη.</translation>
    </message>
    <message>
        <source>Promised {days}.</source>
        <translation>Υποσχεθήκαμε {days}.</translation>
    </message>
    <message>
        <source>Read this out</source>
        <translation>Διαβάστε αυτό</translation>
    </message>
    <message>
        <source>Ready to be collected</source>
        <translation>Έτοιμο για παραλαβή</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Αντικατάσταση</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>The parcel comes back: its page and answers say so.</source>
        <translation>Το δέμα επιστρέφει: το λένε η σελίδα και οι απαντήσεις του.</translation>
    </message>
    <message>
        <source>The shop promised {day}.</source>
        <translation>Το κατάστημα υποσχέθηκε {day}.</translation>
    </message>
    <message>
        <source>Type a name or a number, or scan a parcel. Its way and the answer appear here.</source>
        <translation>Γράψτε ένα όνομα ή αριθμό ή σαρώστε ένα δέμα. Η διαδρομή και η απάντηση εμφανίζονται εδώ.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Τι υποσχεθήκαμε</translation>
    </message>
    <message>
        <source>What was promised and sent</source>
        <translation>Τι υποσχεθήκαμε και τι στείλαμε</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Τι στείλαμε</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Πού είναι;</translation>
    </message>
    <message>
        <source>With customs</source>
        <translation>Στο τελωνείο</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Καταγραφή</translation>
    </message>
    <message numerus="yes">
        <source>Written down. Asked %n time(s) about this order.</source>
        <translation>
            <numerusform>Καταγράφηκε. Ρώτησαν %n φορά για την παραγγελία.</numerusform>
            <numerusform>Καταγράφηκε. Ρώτησαν %n φορές για την παραγγελία.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to in {language}, {reason}</source>
        <translation>Γράφουμε στη γλώσσα {language}, {reason}</translation>
    </message>
    <message>
        <source>back</source>
        <translation>πίσω</translation>
    </message>
    <message>
        <source>copy text</source>
        <translation>αντιγραφή κειμένου</translation>
    </message>
    <message>
        <source>expected {days}</source>
        <translation>αναμένεται {days}</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>ισχύει</translation>
    </message>
    <message>
        <source>label scanned back</source>
        <translation>η ετικέτα σαρώθηκε</translation>
    </message>
    <message>
        <source>last news {age} ago</source>
        <translation>τελευταία νέα πριν {age}</translation>
    </message>
    <message>
        <source>next look {time}</source>
        <translation>επόμενος έλεγχος {time}</translation>
    </message>
    <message>
        <source>next parcel</source>
        <translation>επόμενο δέμα</translation>
    </message>
    <message>
        <source>open the tracking page</source>
        <translation>άνοιγμα της σελίδας παρακολούθησης</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>άλλη γλώσσα</translation>
    </message>
    <message>
        <source>record the contact</source>
        <translation>καταγραφή επαφής</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>αντικατάσταση</translation>
    </message>
    <message>
        <source>return</source>
        <translation>επιστροφή</translation>
    </message>
    <message>
        <source>search</source>
        <translation>αναζήτηση</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>αντικαταστάθηκε</translation>
    </message>
    <message>
        <source>write in this language from now on</source>
        <translation>γράψιμο σε αυτή τη γλώσσα από τώρα</translation>
    </message>
    <message>
        <source>{state}: {place}</source>
        <translation>{state}: {place}</translation>
    </message>
</context>
</TS>
