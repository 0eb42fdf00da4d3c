<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>FirstStart</name>
    <message>
        <source>And read the message the customer would get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no carrier, no printer. Nothing is sent to anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scanner at hand? Press / and type the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to set up. The demo shop has its own orders, and its printer shows the labels on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen, in the size of your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an order file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or press G: the demo hands you one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press W and type the grams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship your first parcel in two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify’s export, or any CSV or XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label appears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A question was put: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong scan was stopped: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item went into the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to {carrier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label bought from {carrier}: {tracking_number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printed: {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether the label came out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on {station}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for {earliest} to {latest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box was closed for {carrier}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box was emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was not told: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand-over was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label on the box was scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was answered: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{carrier} refused the label: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ribbon is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message numerus="yes">
        <source>%n cancelled, do not pack</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) spare</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot come in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to ship · updated {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order is here once all its parcels were scanned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot ship yet: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order file: CSV, TSV or XLSX, from any shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order to see its items, parcels and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilment status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H holds the order under the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already, changed: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already, the same: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line’s fulfilment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New orders:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order here matches “{text}”. Look under All, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order files (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of which a part has left appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders with a wrong address or without payment appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, the most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part-shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Part: %n to come</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the order file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press I to bring in an order file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to hold the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this reading as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that did not come in: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ships around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ships around {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ships later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still empty: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most urgent is on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it and retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is {number} on hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Enter holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>arrived, %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose what is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma 1,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every row can come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>handed over, %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on the bench, %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>packed, %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bench} packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) read. Nothing is stored yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} may leave again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: the address is used, what was refused is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n answered alike.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have the same cause:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the carrier again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy the label for {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the label of {about} come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the message to {name} go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did {carrier} sell a label for {about}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every label is bought or printed, every customer is told. What cannot be done at once stands here, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes by itself. R tries it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried many times. Try again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer is on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer and on the bench. No prints the same label again, free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the carrier’s own list. Yes asks for the tracking number, No buys one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the mail server’s log. No sends it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look, then answer. Nothing is done twice on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the label of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what was refused, then press R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the customer of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YES and NO cards answer too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number of the bought label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits, questions first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the promise for {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the carrier again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no for all of the same cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes for all of the same cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) packed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A service is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items come out again. U again, or Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 612.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the lead what is to become of the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, do not pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix it in Orders, F2. Everything in the box stays counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an earlier parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label came out at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label not bought yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label scanned back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code: confirm with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date promised yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order waits. Import a file in Orders, F2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name or the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One last scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the tracking number of its parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type a name or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it again; that costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ships around {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ships later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick it on, then scan the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still to come: %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still to pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the next order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier did not answer. It is being looked up; buy nothing by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is spoilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label was voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan proves three things: it printed, it reads, and it is on this box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un-pack the box?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it bought?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh the box, type the grams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole grams, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {low}–{high} g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in box {key}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {of}, then the box closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {of}, then weigh the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then the box closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then weigh the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sides} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackKeys</name>
    <message>
        <source>A scan works at any time, on any screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer hears “shipped” only after the scan-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm without code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finalize partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the order back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the whole note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take next order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un-pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message numerus="yes">
        <source>%n message(s) wait for you to undo</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 message waits for you to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of today are on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a parcel to see its promise and its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each scan puts one parcel onto its carrier’s pallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its carrier’s pallet opens. The customer hears it after the time to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label is being bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel is packed yet today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel today yet. Pack an order with F1; its box appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether it came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether it went, see the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether the label was bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent to a printer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. The scan at the door makes the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. All that is packed has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed, not scanned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a parcel. It opens its carrier’s pallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan out · {carrier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoilt, print it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back before it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier refused the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The customer hears it in %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer hears it in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one goes in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan is what tells the customer “shipped”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits, can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all on the pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, L lists them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as the customer chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the order says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not packed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {m} scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today’s parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo last scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} in {language}, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer}, packed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, own code {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%n value(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>0 is silent: shape and words say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 × 150 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 × 6 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame in the size of a bank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, then check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, then print a test label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the carrier whether it knows us. Nothing is bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver comes at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a bank card to the frame below: same size, right size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves today until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter on the tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: customers get their messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are kept in the system’s key ring, never here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it, then scan it. If it scans and all four corners are there, this printer is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print test label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner’s rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop and sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in to the mail server. Nobody gets a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing or wrong: see the marked field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mode without an address: no message leaves at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mode: every message goes to {to}. No customer hears anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender stands on every label of our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who packs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a printer or carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in Europe/Athens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each label becomes a file there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets all messages in test mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours and minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds between two characters, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the printer in your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: everything goes to the test address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent, for eyes two metres away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds after the scan at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, no blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands on the printer’s plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is kept in the system’s key ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is scanned out later counts for tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when nobody knows the customer’s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>A label was bought. It is voided in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items are out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of {scanned} are in the box already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot ship yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this box first, or press Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix it in Orders, F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article of this order has the code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label was bought, so there is nothing to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to the customer from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the pallet of {carrier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them on their shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {item} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {item} back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the UN-PACK card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the label of this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the next order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan {item} from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take all %n item(s) out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off this pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this label off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The box still holds {n} of %n item(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has not been told anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then scan the other order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {scanned}. The order needs {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This label is not the one of {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel goes with {right}, not with {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or scan the next parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or scan the right item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or scan the right label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is another order. {number} is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} cannot ship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} cannot ship: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is on hold: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} must not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} must not leave. Cancelled at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} stays here: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was cancelled. This parcel stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} is not in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} ships later, around {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scanned} ships later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Already on the pallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed without code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a scan. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service fits this parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not packed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the pallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at another bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing again, free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has a code: scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VirtualPrinter</name>
    <message>
        <source>Does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cover is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known how it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of ribbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take paper out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came out of the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
