"""The fields of carriers' accounts in words: each carrier's labels and helps, as its SPEC has them.

A test holds every SPEC against this list; terms that carriers' own pages write so in any language
(CRID, MID) stay.
"""

from __future__ import annotations

from workstation.ui.words import translate


def of_carriers() -> dict[str, str]:
    """Text of a SPEC -> the same in the language that is on."""
    return {
        "Name": translate("Accounts", "Name"),
        "As packers shall see it.": translate("Accounts", "As packers shall see it."),
        "Customs papers": translate("Accounts", "Customs papers"),
        "invoice, post (CN 22 and CN 23), or own: it gives them itself.": translate(
            "Accounts", "invoice, post (CN 22 and CN 23), or own: it gives them itself."
        ),
        "invoice": translate("Accounts", "invoice"),
        "post": translate("Accounts", "post"),
        "Where the demo carrier listens.": translate("Accounts", "Where the demo carrier listens."),
        "Client ID": translate("Accounts", "Client ID"),
        "Of your app on developer.ups.com.": translate(
            "Accounts", "Of your app on developer.ups.com."
        ),
        "Client secret": translate("Accounts", "Client secret"),
        "Six characters, your shipper number.": translate(
            "Accounts", "Six characters, your shipper number."
        ),
        "Customs signer": translate("Accounts", "Customs signer"),
        "Who answers for declarations.": translate("Accounts", "Who answers for declarations."),
        "A key with TEST_ buys nothing.": translate("Accounts", "A key with TEST_ buys nothing."),
        "Carrier ID": translate("Accounts", "Carrier ID"),
        "se-... of the carrier connected there.": translate(
            "Accounts", "se-... of the carrier connected there."
        ),
        "Of your project on developer.fedex.com.": translate(
            "Accounts", "Of your project on developer.fedex.com."
        ),
        "Secret key": translate("Accounts", "Secret key"),
        "Nine digits.": translate("Accounts", "Nine digits."),
        "Consumer key": translate("Accounts", "Consumer key"),
        "Of your app on developers.usps.com.": translate(
            "Accounts", "Of your app on developers.usps.com."
        ),
        "Consumer secret": translate("Accounts", "Consumer secret"),
        "Your customer registration ID.": translate("Accounts", "Your customer registration ID."),
        "Your mailer ID for labels.": translate("Accounts", "Your mailer ID for labels."),
        "Manifest MID": translate("Accounts", "Manifest MID"),
        "Your mailer ID for manifests.": translate("Accounts", "Your mailer ID for manifests."),
        "Of your Enterprise Payment Account.": translate(
            "Accounts", "Of your Enterprise Payment Account."
        ),
        "Post office address": translate("Accounts", "Post office address"),
        "Street; city; state; ZIP: for SCAN forms.": translate(
            "Accounts", "Street; city; state; ZIP: for SCAN forms."
        ),
        "API user": translate("Accounts", "API user"),
        "From DHL's developer portal, MyDHL API.": translate(
            "Accounts", "From DHL's developer portal, MyDHL API."
        ),
        "API password": translate("Accounts", "API password"),
        "Nine digits, the shipper's.": translate("Accounts", "Nine digits, the shipper's."),
        "The e-mail address of your Aramex login.": translate(
            "Accounts", "The e-mail address of your Aramex login."
        ),
        "Account PIN": translate("Accounts", "Account PIN"),
        "Account entity": translate("Accounts", "Account entity"),
        "Three letters, like DXB or IST.": translate("Accounts", "Three letters, like DXB or IST."),
        "Account country": translate("Accounts", "Account country"),
        "Two letters, like AE or TR.": translate("Accounts", "Two letters, like AE or TR."),
        "Pass key": translate("Accounts", "Pass key"),
        "SMSA gives one to test, and one to ship.": translate(
            "Accounts", "SMSA gives one to test, and one to ship."
        ),
        "The user whose parcels the sender pays.": translate(
            "Accounts", "The user whose parcels the sender pays."
        ),
        "User name, receiver pays": translate("Accounts", "User name, receiver pays"),
        "Yurtiçi gives a user for each way of paying.": translate(
            "Accounts", "Yurtiçi gives a user for each way of paying."
        ),
        "Password, receiver pays": translate("Accounts", "Password, receiver pays"),
        "User name, cash on delivery": translate("Accounts", "User name, cash on delivery"),
        "Password, cash on delivery": translate("Accounts", "Password, cash on delivery"),
        "User name, receiver pays and cash on delivery": translate(
            "Accounts", "User name, receiver pays and cash on delivery"
        ),
        "Password, receiver pays and cash on delivery": translate(
            "Accounts", "Password, receiver pays and cash on delivery"
        ),
        "For sending orders (SetOrder).": translate("Accounts", "For sending orders (SetOrder)."),
        "For tracking: esasweb, XML services.": translate(
            "Accounts", "For tracking: esasweb, XML services."
        ),
        "User name for tracking": translate("Accounts", "User name for tracking"),
        "As above, where it is another.": translate("Accounts", "As above, where it is another."),
        "Password for tracking": translate("Accounts", "Password for tracking"),
        "Where HepsiJet has given one.": translate("Accounts", "Where HepsiJet has given one."),
        "As HepsiJet has it.": translate("Accounts", "As HepsiJet has it."),
        "Company code": translate("Accounts", "Company code"),
        "Its abbreviation at HepsiJet.": translate("Accounts", "Its abbreviation at HepsiJet."),
        "Warehouse code": translate("Accounts", "Warehouse code"),
        "The abbreviation of your xDock.": translate("Accounts", "The abbreviation of your xDock."),
        "Sender address ID": translate("Accounts", "Sender address ID"),
        "Letters before numbers": translate("Accounts", "Letters before numbers"),
        "Up to four, where HepsiJet wants them.": translate(
            "Accounts", "Up to four, where HepsiJet wants them."
        ),
        "Of your application in DHL's API portal.": translate(
            "Accounts", "Of your application in DHL's API portal."
        ),
        "Label": translate("Accounts", "Label"),
        "Drawn here, or by DHL: then it bills the parcel when it draws.": translate(
            "Accounts", "Drawn here, or by DHL: then it bills the parcel when it draws."
        ),
        "carrier": translate("Accounts", "carrier"),
        "Warehouse number": translate("Accounts", "Warehouse number"),
        "Where BOX NOW collects your parcels.": translate(
            "Accounts", "Where BOX NOW collects your parcels."
        ),
        "Partner number": translate("Accounts", "Partner number"),
        "Where the keys serve several shops.": translate(
            "Accounts", "Where the keys serve several shops."
        ),
        "User code": translate("Accounts", "User code"),
        "Seven digits.": translate("Accounts", "Seven digits."),
        "The first part, like 010101.": translate("Accounts", "The first part, like 010101."),
        "Customer sub-code": translate("Accounts", "Customer sub-code"),
        "The second part, like 0005.": translate("Accounts", "The second part, like 0005."),
        "Company ID": translate("Accounts", "Company ID"),
        "Company password": translate("Accounts", "Company password"),
        "User ID": translate("Accounts", "User ID"),
        "User password": translate("Accounts", "User password"),
        "Billing code": translate("Accounts", "Billing code"),
        "Like 2ΑΘ123456.": translate("Accounts", "Like 2ΑΘ123456."),
        "Number": translate("Accounts", "Number"),
        "Whose format it has: its check digit is then proved. s10 is that of all posts.": translate(
            "Accounts",
            "Whose format it has: its check digit is then proved. s10 is that of all posts.",
        ),
        "any": translate("Accounts", "any"),
        "Tracking link": translate("Accounts", "Tracking link"),
        "{number} stands for the number, as in https://track.example/{number}.": translate(
            "Accounts", "{number} stands for the number, as in https://track.example/{number}."
        ),
        "post (CN 22 and CN 23), invoice, or own: it gives them itself.": translate(
            "Accounts", "post (CN 22 and CN 23), invoice, or own: it gives them itself."
        ),
    }
