<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>Account</name>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>No accounts yet. Install a sample chart of accounts, or import yours.</source>
        <translation>अभी कोई खाता नहीं है। खातों की नमूना सूची लगाएं, या अपनी सूची इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>संपत्ति</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>देनदारी</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>पूंजी</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>आय</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>खाता नं.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>किसके अंतर्गत</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Control account</source>
        <translation>नियंत्रण खाता</translation>
    </message>
    <message>
        <source>Income or expense head</source>
        <translation>आय या खर्च की मद</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>AccountLedger</name>
    <message>
        <source>Opening balance</source>
        <translation>प्रारंभिक शेष</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>प्रविष्टि नं.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>डेबिट</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>क्रेडिट</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Account ledger</source>
        <translation>खाता लेजर</translation>
    </message>
    <message>
        <source>%1 to %2, in %3</source>
        <translation>%1 से %2 तक, %3 में</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>अंतिम शेष</translation>
    </message>
    <message>
        <source>Debit balances are positive, credit balances negative.</source>
        <translation>डेबिट शेष धन (+) में और क्रेडिट शेष ऋण (-) में हैं।</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>What moved on one account, with its balance after every line?</source>
        <translation>एक खाते में क्या आया-गया, हर पंक्ति के बाद के शेष के साथ?</translation>
    </message>
</context>
<context>
    <name>AccountRole</name>
    <message>
        <source>Account role</source>
        <translation>खाते की भूमिका</translation>
    </message>
    <message>
        <source>Account roles</source>
        <translation>खातों की भूमिकाएं</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
</context>
<context>
    <name>AccountingPolicy</name>
    <message>
        <source>By demand</source>
        <translation>मांग के आधार पर</translation>
    </message>
    <message>
        <source>By receipt</source>
        <translation>रसीद के आधार पर</translation>
    </message>
</context>
<context>
    <name>AccountingScreens</name>
    <message>
        <source>Journal entry</source>
        <translation>जर्नल प्रविष्टि</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>रजिस्टर</translation>
    </message>
</context>
<context>
    <name>AccountsImport</name>
    <message>
        <source>Account %1 has no type. Give asset, liability, equity, income or expense.</source>
        <translation>खाता %1 का प्रकार नहीं दिया है। asset, liability, equity, income या expense लिखें।</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>खातों की सूची</translation>
    </message>
</context>
<context>
    <name>AddAccount</name>
    <message>
        <source>Under</source>
        <translation>किसके अंतर्गत</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>खाता जोड़ें</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>खाता नं.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>An account under another one has the type of that one.</source>
        <translation>दूसरे खाते के अंतर्गत आने वाले खाते का प्रकार वही होता है।</translation>
    </message>
    <message>
        <source>Heading without entries</source>
        <translation>बिना प्रविष्टि वाला शीर्षक</translation>
    </message>
    <message>
        <source>Control account of a sub-ledger</source>
        <translation>सहायक बही का नियंत्रण खाता</translation>
    </message>
    <message>
        <source>Offer as income or expense head</source>
        <translation>आय या खर्च की मद के रूप में दिखाएं</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Adds one account to the chart.</source>
        <translation>खातों की सूची में एक खाता जोड़ता है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account number. Use digits or letters without spaces, such as 6105.</source>
        <translation>&quot;%1&quot; खाता नंबर नहीं है। बिना खाली जगह के अंक या अक्षर लिखें, जैसे 6105।</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>खाते का नाम दें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code. Use three letters, such as INR.</source>
        <translation>&quot;%1&quot; मुद्रा का कोड नहीं है। तीन अक्षर लिखें, जैसे INR।</translation>
    </message>
    <message>
        <source>Account number %1 is taken. Choose another one.</source>
        <translation>खाता नंबर %1 पहले से है। दूसरा चुनें।</translation>
    </message>
</context>
<context>
    <name>AddAddress</name>
    <message>
        <source>Add address</source>
        <translation>पता जोड़ें</translation>
    </message>
    <message>
        <source>Adds a postal address to the party.</source>
        <translation>पार्टी का डाक पता जोड़ता है।</translation>
    </message>
</context>
<context>
    <name>AddAgent</name>
    <message>
        <source>Add agent</source>
        <translation>एजेंट जोड़ें</translation>
    </message>
    <message>
        <source>Agent code</source>
        <translation>एजेंट कोड</translation>
    </message>
    <message>
        <source>Adds a person or company that brings buyers.</source>
        <translation>खरीदार लाने वाले व्यक्ति या कंपनी को जोड़ता है।</translation>
    </message>
</context>
<context>
    <name>AddBlock</name>
    <message>
        <source>Add block</source>
        <translation>ब्लॉक जोड़ें</translation>
    </message>
    <message>
        <source>Adds a block, sector or phase to the project.</source>
        <translation>प्रोजेक्ट में ब्लॉक, सेक्टर या फेज़ जोड़ता है।</translation>
    </message>
    <message>
        <source>%1 has a block %2 already. Choose another code.</source>
        <translation>%1 में ब्लॉक %2 पहले से है। दूसरा कोड चुनें।</translation>
    </message>
</context>
<context>
    <name>AddChargeHead</name>
    <message>
        <source>There is no tax code %1. Choose one of the tax rates, such as GST18, or leave it empty.</source>
        <translation>टैक्स कोड %1 नहीं है। टैक्स दरों में से चुनें, जैसे GST18, या खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>Add charge</source>
        <translation>शुल्क जोड़ें</translation>
    </message>
    <message>
        <source>Adds a charge such as development or legal fees.</source>
        <translation>विकास शुल्क या कानूनी शुल्क जैसा कोई शुल्क जोड़ता है।</translation>
    </message>
    <message>
        <source>Enter the percentage.</source>
        <translation>प्रतिशत भरें।</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>राशि भरें।</translation>
    </message>
    <message>
        <source>%1 has a charge %2 already. Choose another code.</source>
        <translation>%1 में शुल्क %2 पहले से है। दूसरा कोड चुनें।</translation>
    </message>
</context>
<context>
    <name>AddContactPoint</name>
    <message>
        <source>Add phone or e-mail</source>
        <translation>फ़ोन या ई-मेल जोड़ें</translation>
    </message>
    <message>
        <source>Adds a phone number, an e-mail address or another way to reach the party.</source>
        <translation>पार्टी से संपर्क के लिए फ़ोन नंबर, ई-मेल पता या कोई और तरीका जोड़ता है।</translation>
    </message>
</context>
<context>
    <name>AddCustomer</name>
    <message>
        <source>Customer code</source>
        <translation>ग्राहक कोड</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>ग्राहक कब से</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Add although it may be a duplicate</source>
        <translation>दोहराव हो सकता है, फिर भी जोड़ें</translation>
    </message>
    <message>
        <source>Open that record, or choose “Add although it may be a duplicate” (allow_duplicate) to keep both.</source>
        <translation>वह रिकॉर्ड खोलें, या दोनों रखने के लिए “दोहराव हो सकता है, फिर भी जोड़ें” (allow_duplicate) चुनें।</translation>
    </message>
    <message>
        <source>Enter the full name.</source>
        <translation>पूरा नाम भरें।</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>ग्राहक जोड़ें</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>एक से अधिक हों तो अल्पविराम लगाकर लिखें।</translation>
    </message>
    <message>
        <source>Further phones and e-mails</source>
        <translation>और फ़ोन व ई-मेल</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>पते</translation>
    </message>
    <message>
        <source>Tax and identity numbers</source>
        <translation>टैक्स और पहचान नंबर</translation>
    </message>
    <message>
        <source>Leave it empty to get the next number.</source>
        <translation>अगला नंबर पाने के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Adds a person or company as a customer and gives it a code.</source>
        <translation>किसी व्यक्ति या कंपनी को ग्राहक के रूप में जोड़ता है और कोड देता है।</translation>
    </message>
</context>
<context>
    <name>AddNote</name>
    <message>
        <source>Add note</source>
        <translation>नोट जोड़ें</translation>
    </message>
    <message>
        <source>Writes down something about the party, with your name and the time.</source>
        <translation>पार्टी के बारे में कुछ लिखता है, आपके नाम और समय के साथ।</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>पहले नोट लिखें।</translation>
    </message>
</context>
<context>
    <name>AddPaymentPlan</name>
    <message>
        <source>Add payment plan</source>
        <translation>भुगतान योजना जोड़ें</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Rebate</source>
        <translation>रियायत</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Adds a way of paying with its steps.</source>
        <translation>भुगतान का एक तरीका उसके चरणों के साथ जोड़ता है।</translation>
    </message>
</context>
<context>
    <name>AddPlcRule</name>
    <message>
        <source>Add location premium</source>
        <translation>लोकेशन प्रीमियम जोड़ें</translation>
    </message>
    <message>
        <source>Adds a premium that corner, park-facing or other plots carry.</source>
        <translation>कोने, पार्क के सामने या अन्य प्लॉट पर लगने वाला प्रीमियम जोड़ता है।</translation>
    </message>
    <message>
        <source>Enter the percentage.</source>
        <translation>प्रतिशत भरें।</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>राशि भरें।</translation>
    </message>
    <message>
        <source>%1 has a premium %2 already. Choose another code.</source>
        <translation>%1 में प्रीमियम %2 पहले से है। दूसरा कोड चुनें।</translation>
    </message>
</context>
<context>
    <name>AddPlot</name>
    <message>
        <source>Features</source>
        <translation>विशेषताएं</translation>
    </message>
    <message>
        <source>Add plot</source>
        <translation>प्लॉट जोड़ें</translation>
    </message>
    <message>
        <source>Separated by commas: corner, park facing, lake view.</source>
        <translation>अल्पविराम लगाकर लिखें: corner, park facing, lake view।</translation>
    </message>
    <message>
        <source>Adds one plot to the project.</source>
        <translation>प्रोजेक्ट में एक प्लॉट जोड़ता है।</translation>
    </message>
    <message>
        <source>Enter the area of the plot, such as 200 sq yd.</source>
        <translation>प्लॉट का क्षेत्रफल भरें, जैसे 200 sq yd।</translation>
    </message>
    <message>
        <source>A new plot cannot be held or booked. Add it as available, then hold or book it.</source>
        <translation>नया प्लॉट होल्ड या बुक नहीं हो सकता। उसे उपलब्ध के रूप में जोड़ें, फिर होल्ड या बुक करें।</translation>
    </message>
    <message>
        <source>%1 has a plot %2 already. Choose another number.</source>
        <translation>%1 में प्लॉट %2 पहले से है। दूसरा नंबर चुनें।</translation>
    </message>
</context>
<context>
    <name>AddProject</name>
    <message>
        <source>“%1” is not a currency. Give its three letters, such as INR or USD.</source>
        <translation>“%1” मुद्रा नहीं है। उसके तीन अक्षर दें, जैसे INR या USD।</translation>
    </message>
    <message>
        <source>The code %1 belongs to the project %2. Choose another one.</source>
        <translation>कोड %1 प्रोजेक्ट %2 का है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>प्रोजेक्ट जोड़ें</translation>
    </message>
    <message>
        <source>Adds a project to sell plots of.</source>
        <translation>प्लॉट बेचने के लिए एक प्रोजेक्ट जोड़ता है।</translation>
    </message>
</context>
<context>
    <name>AddTaxId</name>
    <message>
        <source>Add tax or identity number</source>
        <translation>टैक्स या पहचान नंबर जोड़ें</translation>
    </message>
    <message>
        <source>Adds a PAN, GSTIN or another number and checks its form.</source>
        <translation>PAN, GSTIN या कोई और नंबर जोड़ता है और उसका रूप जांचता है।</translation>
    </message>
</context>
<context>
    <name>AddUser</name>
    <message>
        <source>Add user</source>
        <translation>उपयोगकर्ता जोड़ें</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>साइन-इन नाम</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Lets somebody else work with this company.</source>
        <translation>किसी और को इस कंपनी में काम करने देता है।</translation>
    </message>
    <message>
        <source>A sign-in name has letters, digits and . _ - + @ only, without spaces.</source>
        <translation>साइन-इन नाम में केवल अक्षर, अंक और . _ - + @ होते हैं, खाली जगह नहीं।</translation>
    </message>
    <message>
        <source>A company has one owner. Give this user another role, such as administrator.</source>
        <translation>एक कंपनी का एक ही मालिक होता है। इस उपयोगकर्ता को दूसरी भूमिका दें, जैसे प्रशासक।</translation>
    </message>
    <message>
        <source>The sign-in name %1 is taken. Choose another one.</source>
        <translation>साइन-इन नाम %1 पहले से है। दूसरा चुनें।</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Residence</source>
        <translation>निवास</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>स्थायी</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>पते</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>पता, दूसरी पंक्ति</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ज़िला</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>PIN or postcode</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>मुख्य</translation>
    </message>
</context>
<context>
    <name>AdvanceBooking</name>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>On</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Booking %1 is %2. It must be %3 first.</source>
        <translation>बुकिंग %1 अभी “%2” है। पहले उसका “%3” होना ज़रूरी है।</translation>
    </message>
    <message>
        <source>%1 is not a day between %2, when booking %3 was %4, and today.</source>
        <translation>%1 उस दिन (%2, जब बुकिंग %3 “%4” हुई) और आज के बीच का दिन नहीं है।</translation>
    </message>
    <message>
        <source>Mark allotted</source>
        <translation>आवंटित दर्ज करें</translation>
    </message>
    <message>
        <source>Notes that the allotment letter is out.</source>
        <translation>दर्ज करता है कि आवंटन पत्र दे दिया गया है।</translation>
    </message>
    <message>
        <source>Mark agreed</source>
        <translation>एग्रीमेंट दर्ज करें</translation>
    </message>
    <message>
        <source>Notes that the agreement for sale is signed.</source>
        <translation>दर्ज करता है कि विक्रय अनुबंध पर हस्ताक्षर हो गए हैं।</translation>
    </message>
    <message>
        <source>Mark registered</source>
        <translation>रजिस्ट्री दर्ज करें</translation>
    </message>
    <message>
        <source>Notes that the deed is registered; everything must be paid.</source>
        <translation>दर्ज करता है कि रजिस्ट्री हो गई है; पूरा भुगतान होना ज़रूरी है।</translation>
    </message>
    <message>
        <source>Mark possession</source>
        <translation>कब्ज़ा दर्ज करें</translation>
    </message>
    <message>
        <source>Notes that the buyer has taken possession.</source>
        <translation>दर्ज करता है कि खरीदार ने कब्ज़ा ले लिया है।</translation>
    </message>
    <message>
        <source>Booking %1 cannot be allotted: %2 has cleared, and allotment needs %3, %4 of the payable.</source>
        <translation>बुकिंग %1 आवंटित नहीं हो सकती: %2 क्लियर हुआ है, और आवंटन के लिए %3 चाहिए, जो देय राशि का %4 है।</translation>
    </message>
    <message>
        <source>Booking %1 cannot be registered: %2 is not paid or not cleared yet.</source>
        <translation>बुकिंग %1 की रजिस्ट्री नहीं हो सकती: %2 अभी चुकाया या क्लियर नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Booking %1 is contested by another sale of its plot. Settle that first.</source>
        <translation>बुकिंग %1 के प्लॉट की एक और बिक्री हुई है, इसलिए यह विवादित है। पहले उसे सुलझाएँ।</translation>
    </message>
</context>
<context>
    <name>AgentList</name>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>No agents yet. Add the people who bring you buyers.</source>
        <translation>अभी कोई एजेंट नहीं है। जो लोग आपके लिए खरीदार लाते हैं उन्हें जोड़ें।</translation>
    </message>
</context>
<context>
    <name>AllocateReceipt</name>
    <message>
        <source>Give receipt to booking</source>
        <translation>रसीद बुकिंग को दें</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Gives money that was taken for no booking to one.</source>
        <translation>बिना बुकिंग के लिया गया पैसा किसी बुकिंग को देता है।</translation>
    </message>
    <message>
        <source>Receipt %1 belongs to a booking already or does not count any more.</source>
        <translation>रसीद %1 पहले से किसी बुकिंग की है या अब मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Booking %1 is cancelled or contested and takes no money.</source>
        <translation>बुकिंग %1 रद्द या विवादित है और उसमें पैसा नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Receipt %1 is in %2, booking %3 in %4.</source>
        <translation>रसीद %1 %2 में है और बुकिंग %3 %4 में।</translation>
    </message>
    <message>
        <source>Receipt %1 given to booking %2</source>
        <translation>रसीद %1 बुकिंग %2 को दी गई</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>“%1” is not a known unit of area. Use sq ft, sq yd, sq m, acre or another unit of the list.</source>
        <translation>“%1” क्षेत्रफल की जानी-पहचानी इकाई नहीं है। sq ft, sq yd, sq m, acre या सूची की कोई और इकाई लिखें।</translation>
    </message>
    <message>
        <source>An area cannot be negative. Enter it without a minus sign.</source>
        <translation>क्षेत्रफल ऋणात्मक नहीं हो सकता। ऋण चिह्न के बिना लिखें।</translation>
    </message>
    <message>
        <source>%1 %2 is more than the 2 million acres that can be kept. Check the number and its unit.</source>
        <translation>%1 %2, 20 लाख एकड़ की सीमा से अधिक है। संख्या और इकाई जांचें।</translation>
    </message>
</context>
<context>
    <name>AreaUnit</name>
    <message>
        <source>sq ft</source>
        <translation>वर्ग फुट</translation>
    </message>
    <message>
        <source>sq yd</source>
        <translation>वर्ग गज</translation>
    </message>
    <message>
        <source>sq m</source>
        <translation>वर्ग मीटर</translation>
    </message>
    <message>
        <source>acre</source>
        <translation>एकड़</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>हेक्टेयर</translation>
    </message>
    <message>
        <source>cent</source>
        <translation>सेंट</translation>
    </message>
    <message>
        <source>guntha</source>
        <translation>गुंटा</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>ग्राउंड</translation>
    </message>
    <message>
        <source>ankanam of 72 sq ft</source>
        <translation>अंकनम, 72 वर्ग फुट का</translation>
    </message>
    <message>
        <source>ankanam of 36 sq ft</source>
        <translation>अंकनम, 36 वर्ग फुट का</translation>
    </message>
    <message>
        <source>marla of 272.25 sq ft</source>
        <translation>मरला, 272.25 वर्ग फुट का</translation>
    </message>
    <message>
        <source>marla of 225 sq ft</source>
        <translation>मरला, 225 वर्ग फुट का</translation>
    </message>
    <message>
        <source>kanal of 5,445 sq ft</source>
        <translation>कनाल, 5,445 वर्ग फुट की</translation>
    </message>
    <message>
        <source>bigha of 27,225 sq ft</source>
        <translation>बीघा, 27,225 वर्ग फुट का</translation>
    </message>
    <message>
        <source>biswa of 1,361.25 sq ft</source>
        <translation>बिस्वा, 1,361.25 वर्ग फुट का</translation>
    </message>
    <message>
        <source>bigha of 14,400 sq ft</source>
        <translation>बीघा, 14,400 वर्ग फुट का</translation>
    </message>
    <message>
        <source>katha of 720 sq ft</source>
        <translation>कट्ठा, 720 वर्ग फुट का</translation>
    </message>
</context>
<context>
    <name>AssignRole</name>
    <message>
        <source>Assign role</source>
        <translation>भूमिका दें</translation>
    </message>
    <message>
        <source>Makes the party a buyer, agent, vendor or whatever else it is to the company.</source>
        <translation>पार्टी को खरीदार, एजेंट, विक्रेता या कंपनी के लिए वह जो भी हो, वह भूमिका देता है।</translation>
    </message>
    <message>
        <source>%1 has this role already.</source>
        <translation>%1 की यह भूमिका पहले से है।</translation>
    </message>
</context>
<context>
    <name>Balances</name>
    <message>
        <source>Account %1 keeps a balance of %2 for the month of %3, but its lines come to %4.</source>
        <translation>खाता %1 में %3 महीने का शेष %2 रखा है, पर उसकी पंक्तियों का जोड़ %4 है।</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Block</source>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>मूल दर</translation>
    </message>
    <message>
        <source>Rate is per</source>
        <translation>दर की इकाई</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message>
        <source>Entry %1 was never posted.</source>
        <translation>प्रविष्टि %1 कभी पोस्ट नहीं हुई।</translation>
    </message>
    <message>
        <source>Entry %1 does not balance.</source>
        <translation>प्रविष्टि %1 का जोड़ बराबर नहीं है।</translation>
    </message>
    <message>
        <source>Entry %1 has fewer than two lines.</source>
        <translation>प्रविष्टि %1 में दो से कम पंक्तियां हैं।</translation>
    </message>
    <message>
        <source>A line of entry %1 carries another date than the entry.</source>
        <translation>प्रविष्टि %1 की एक पंक्ति की तारीख प्रविष्टि से अलग है।</translation>
    </message>
    <message>
        <source>Entry %1 and its reversal do not name each other.</source>
        <translation>प्रविष्टि %1 और उसका उलटाव एक-दूसरे का नाम नहीं लेते।</translation>
    </message>
    <message>
        <source>No account that takes entries is chosen for the role &quot;%1&quot;.</source>
        <translation>भूमिका &quot;%1&quot; के लिए ऐसा कोई खाता नहीं चुना है जिसमें प्रविष्टि हो सके।</translation>
    </message>
</context>
<context>
    <name>BookExport</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>एक्सपोर्ट रोक दिया गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>जर्नल</translation>
    </message>
    <message>
        <source>Books cannot be written as &quot;%1&quot;. Choose one of: %2.</source>
        <translation>बही &quot;%1&quot; के रूप में नहीं लिखी जा सकती। इनमें से चुनें: %2।</translation>
    </message>
</context>
<context>
    <name>BookPlot</name>
    <message>
        <source>Rebate of plan %1</source>
        <translation>योजना %1 की रियायत</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no area unit. Enter the unit of the agreed rate, such as sqyd.</source>
        <translation>&quot;%1&quot; क्षेत्रफल की इकाई नहीं है। तय दर की इकाई लिखें, जैसे sqyd।</translation>
    </message>
    <message>
        <source>An agreed price leaves no room for a rate or a discount. Enter one or the other.</source>
        <translation>तय कीमत होने पर दर या छूट नहीं दी जा सकती। दोनों में से एक भरें।</translation>
    </message>
    <message>
        <source>Payment plan %1 is no longer offered. Choose another plan.</source>
        <translation>भुगतान योजना %1 अब नहीं दी जाती। दूसरी योजना चुनें।</translation>
    </message>
    <message>
        <source>Nothing says when the price is due. Choose a payment plan or enter the instalments.</source>
        <translation>कीमत कब देय है, यह कहीं नहीं लिखा। भुगतान योजना चुनें या किस्तें भरें।</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>किस्त %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Book plot</source>
        <translation>प्लॉट बुक करें</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>खरीदार</translation>
    </message>
    <message>
        <source>Co-buyers and nominees</source>
        <translation>सह-खरीदार और नामिती</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>बुकिंग की तारीख</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>भुगतान योजना</translation>
    </message>
    <message>
        <source>Agreed instalments</source>
        <translation>तय किस्तें</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>तय दर</translation>
    </message>
    <message>
        <source>Agreed rate is per</source>
        <translation>तय दर की इकाई</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>तय कीमत</translation>
    </message>
    <message>
        <source>Discount, percent</source>
        <translation>छूट, प्रतिशत</translation>
    </message>
    <message>
        <source>Release a hold for somebody else</source>
        <translation>किसी और का होल्ड छोड़ें</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Sells plots to a buyer: freezes the price and makes the schedule of payments.</source>
        <translation>खरीदार को प्लॉट बेचता है: कीमत तय करता है और भुगतान का शेड्यूल बनाता है।</translation>
    </message>
    <message>
        <source>%1 lies in the future. Enter the day on which the plot was booked.</source>
        <translation>%1 आगे की तारीख है। वह दिन भरें जब प्लॉट बुक हुआ।</translation>
    </message>
    <message>
        <source>No plot is named. Choose the plots to book.</source>
        <translation>कोई प्लॉट नहीं दिया है। बुक करने के लिए प्लॉट चुनें।</translation>
    </message>
    <message>
        <source>%1 is named twice. Name each plot once.</source>
        <translation>%1 दो बार दिया है। हर प्लॉट एक बार दें।</translation>
    </message>
    <message>
        <source>%1 belongs to another project than %2. Book them one by one.</source>
        <translation>%1 का प्रोजेक्ट %2 से अलग है। उन्हें एक-एक करके बुक करें।</translation>
    </message>
    <message>
        <source>A booking has one first buyer. Enter %1 as co-buyer.</source>
        <translation>बुकिंग में एक ही मुख्य खरीदार होता है। %1 को सह-खरीदार के रूप में भरें।</translation>
    </message>
    <message>
        <source>%1 is a nominee and has no share. Take the share out or enter a co-buyer.</source>
        <translation>%1 नामिती है और उसका हिस्सा नहीं होता। हिस्सा हटाएं या सह-खरीदार भरें।</translation>
    </message>
    <message>
        <source>%1 stands twice on the booking. Enter each person once.</source>
        <translation>%1 बुकिंग में दो बार है। हर व्यक्ति को एक बार भरें।</translation>
    </message>
    <message>
        <source>The co-buyers&apos; shares sum to %1 and leave nothing for the buyer. Lower them.</source>
        <translation>सह-खरीदारों के हिस्सों का जोड़ %1 है और खरीदार के लिए कुछ नहीं बचता। हिस्से घटाएं।</translation>
    </message>
    <message>
        <source>%1 is held for %2 until %3 (%4). Release that hold first or book the plot for the same person.</source>
        <translation>%1, %2 के लिए %3 तक होल्ड पर है (%4)। पहले वह होल्ड छोड़ें या उसी व्यक्ति के लिए प्लॉट बुक करें।</translation>
    </message>
    <message>
        <source>%1 cannot be booked: it is %2. Choose a plot that is available.</source>
        <translation>%1 बुक नहीं हो सकता: उसकी स्थिति “%2” है। कोई उपलब्ध प्लॉट चुनें।</translation>
    </message>
</context>
<context>
    <name>BookReport</name>
    <message>
        <source>&quot;%1&quot; is no currency code. Use three letters, such as INR.</source>
        <translation>&quot;%1&quot; मुद्रा का कोड नहीं है। तीन अक्षर लिखें, जैसे INR।</translation>
    </message>
    <message>
        <source>The report ends on %1, before it begins on %2. Exchange the dates.</source>
        <translation>रिपोर्ट %2 को शुरू होने से पहले %1 को खत्म होती है। तारीखें आपस में बदलें।</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>आवंटित</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>एग्रीमेंट हुआ</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>रजिस्ट्री हुई</translation>
    </message>
    <message>
        <source>In possession</source>
        <translation>कब्ज़ा दिया</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>सिंक की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पक्की</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>विवादित</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Booking no.</source>
        <translation>बुकिंग नं.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>खरीदार</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>भुगतान योजना</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>बुकिंग की तारीख</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>बिलिंग</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>पुष्टि</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>देय राशि</translation>
    </message>
    <message>
        <source>Schedule version</source>
        <translation>शेड्यूल संस्करण</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>स्थिति कब से</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
</context>
<context>
    <name>BookingImport</name>
    <message>
        <source>The row has neither a payment plan nor a price to divide. Enter one of them.</source>
        <translation>पंक्ति में न भुगतान योजना है, न बांटने के लिए कीमत। दोनों में से एक भरें।</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>डाउन पेमेंट</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>Balance payment</source>
        <translation>बाकी भुगतान</translation>
    </message>
    <message>
        <source>Received before these books began</source>
        <translation>यह बही शुरू होने से पहले मिला</translation>
    </message>
    <message>
        <source>No plot is named. Enter its number.</source>
        <translation>कोई प्लॉट नहीं दिया है। उसका नंबर भरें।</translation>
    </message>
    <message>
        <source>%1 is held (%2). Release the hold first.</source>
        <translation>%1 होल्ड पर है (%2)। पहले होल्ड छोड़ें।</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>ग्राहक कोड</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>बुकिंग की तारीख</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>तय कीमत</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>तय दर</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>भुगतान योजना</translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation>मासिक किस्तें</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>अब तक मिला</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>No customer has the phone number %1. Bring in the customers first.</source>
        <translation>फ़ोन नंबर %1 किसी ग्राहक का नहीं है। पहले ग्राहकों को लाएं।</translation>
    </message>
    <message>
        <source>Several customers have the phone number %1. Name the customer by its code.</source>
        <translation>फ़ोन नंबर %1 कई ग्राहकों का है। ग्राहक का कोड दें।</translation>
    </message>
    <message>
        <source>There is no customer %1. Bring in the customers first.</source>
        <translation>ग्राहक %1 नहीं है। पहले ग्राहकों को लाएं।</translation>
    </message>
    <message>
        <source>Several customers are called %1. Name the customer by its code or phone.</source>
        <translation>%1 नाम के कई ग्राहक हैं। ग्राहक का कोड या फ़ोन दें।</translation>
    </message>
    <message>
        <source>There is no plot %1. Bring in the plots first.</source>
        <translation>प्लॉट %1 नहीं है। पहले प्लॉट लाएं।</translation>
    </message>
    <message>
        <source>Several projects have a plot %1. Name the project.</source>
        <translation>कई प्रोजेक्ट में प्लॉट %1 है। प्रोजेक्ट का नाम दें।</translation>
    </message>
    <message>
        <source>No customer is named. Enter a code, phone or name.</source>
        <translation>कोई ग्राहक नहीं दिया है। कोड, फ़ोन या नाम भरें।</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>इम्पोर्ट वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Bookings</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Booking no.</source>
        <translation>बुकिंग नं.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>खरीदार</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>बुकिंग की तारीख</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>देय राशि</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>अतिदेय</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>अगली देय</translation>
    </message>
    <message>
        <source>Subject to realisation</source>
        <translation>वसूली के अधीन</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>देय रिफंड</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>पुष्टि</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>भुगतान योजना</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>No bookings yet. Book a plot to a buyer, or bring in your opening bookings.</source>
        <translation>अभी कोई बुकिंग नहीं है। किसी खरीदार को प्लॉट बुक करें, या अपनी पुरानी बुकिंग लाएं।</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7 दिन में देय</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
</context>
<context>
    <name>BookingParty</name>
    <message>
        <source>Buyer</source>
        <translation>खरीदार</translation>
    </message>
    <message>
        <source>Co-buyer</source>
        <translation>सह-खरीदार</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>नामिती</translation>
    </message>
    <message>
        <source>Party of a booking</source>
        <translation>बुकिंग की पार्टी</translation>
    </message>
    <message>
        <source>Parties of bookings</source>
        <translation>बुकिंग की पार्टियां</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
</context>
<context>
    <name>BookingPlot</name>
    <message>
        <source>Booked plot</source>
        <translation>बुक किया प्लॉट</translation>
    </message>
    <message>
        <source>Booked plots</source>
        <translation>बुक किए प्लॉट</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>क्षेत्रफल</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>देय राशि</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>Plots</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>खरीदार</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>भुगतान योजना</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Booking no.</source>
        <translation>बुकिंग नं.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>क्षेत्रफल</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>भुगतान योजना</translation>
    </message>
    <message>
        <source>Collected for others, as estimated</source>
        <translation>दूसरों के लिए लिया गया, अनुमानित</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>टैक्स</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Schedule of payments</source>
        <translation>भुगतान का शेड्यूल</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>नं.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>देय तारीख</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>UNCONFIRMED</source>
        <translation>अपुष्ट</translation>
    </message>
    <message>
        <source>Booking form</source>
        <translation>बुकिंग फ़ॉर्म</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>देय राशि</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>खरीदार</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 के लिए</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Parties, price and schedule of a booking as a paper to sign.</source>
        <translation>बुकिंग की पार्टियां, कीमत और शेड्यूल, हस्ताक्षर करने के कागज़ के रूप में।</translation>
    </message>
    <message>
        <source>SUBJECT TO CONFIRMATION</source>
        <translation>पुष्टि पर निर्भर</translation>
    </message>
</context>
<context>
    <name>BounceCheque</name>
    <message>
        <source>Cheque bounced</source>
        <translation>चेक बाउंस हुआ</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>लौटने की तारीख</translation>
    </message>
    <message>
        <source>Bank&apos;s reason</source>
        <translation>बैंक का कारण</translation>
    </message>
    <message>
        <source>Charge to the buyer</source>
        <translation>खरीदार पर शुल्क</translation>
    </message>
    <message>
        <source>Bank&apos;s fee</source>
        <translation>बैंक का शुल्क</translation>
    </message>
    <message>
        <source>Takes the receipt back and opens what it had paid.</source>
        <translation>रसीद वापस लेता है और उससे चुकाई गई राशि फिर से बकाया करता है।</translation>
    </message>
    <message>
        <source>Cheque %1 of receipt %2 bounced: %3</source>
        <translation>रसीद %2 का चेक %1 बाउंस हुआ: %3</translation>
    </message>
    <message>
        <source>Money on account set against what receipt %1 had paid</source>
        <translation>रसीद %1 की जगह खाते पर जमा पैसा समायोजित</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>शाखाएं</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>No rows are named. Select some.</source>
        <translation>कोई पंक्ति नहीं बताई गई। कुछ चुनें।</translation>
    </message>
    <message>
        <source>%1 rows are too many at once. Select up to %2.</source>
        <translation>%1 पंक्तियाँ एक साथ बहुत अधिक हैं। %2 तक चुनें।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Edit several</source>
        <translation>कई बदलें</translation>
    </message>
    <message>
        <source>Delete several</source>
        <translation>कई हटाएँ</translation>
    </message>
    <message>
        <source>Restore several</source>
        <translation>कई वापस लाएँ</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोक दिया गया। कुछ नहीं बदला।</translation>
    </message>
</context>
<context>
    <name>CancelBooking</name>
    <message>
        <source>Cancel booking</source>
        <translation>बुकिंग रद्द करें</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>रद्द होने की तारीख</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Forfeiture, percent of the land price</source>
        <translation>ज़ब्ती, भूमि कीमत का प्रतिशत</translation>
    </message>
    <message>
        <source>Forfeiture</source>
        <translation>ज़ब्ती</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Ends the booking, reverses its demands and frees its plots.</source>
        <translation>बुकिंग खत्म करता है, उसकी मांगें उलटता है और उसके प्लॉट छोड़ता है।</translation>
    </message>
    <message>
        <source>Booking %1 was cancelled on %2 already.</source>
        <translation>बुकिंग %1, %2 को रद्द हो चुकी है।</translation>
    </message>
    <message>
        <source>Booking %1 is registered. A registered sale is not cancelled but sold back.</source>
        <translation>बुकिंग %1 की रजिस्ट्री हो चुकी है। रजिस्ट्री हुई बिक्री रद्द नहीं होती, वापस बेची जाती है।</translation>
    </message>
    <message>
        <source>%1 is not a day between the booking of %2 and today. Enter the day of the cancellation.</source>
        <translation>%1, %2 की बुकिंग और आज के बीच का दिन नहीं है। रद्द होने का दिन भरें।</translation>
    </message>
    <message>
        <source>The forfeiture is given as an amount and as a percentage. Leave one of them empty.</source>
        <translation>ज़ब्ती राशि और प्रतिशत दोनों में दी है। दोनों में से एक खाली छोड़ें।</translation>
    </message>
    <message>
        <source>%1 cannot be forfeited: at most %2, %3 of the land price, may be kept. Lower the forfeiture.</source>
        <translation>%1 ज़ब्त नहीं हो सकता: अधिक से अधिक %2, यानी भूमि कीमत का %3, रखा जा सकता है। ज़ब्ती घटाएं।</translation>
    </message>
    <message>
        <source>%1 cannot be forfeited: only %2 of the buyer&apos;s money has cleared. Lower the forfeiture.</source>
        <translation>%1 ज़ब्त नहीं हो सकता: खरीदार का केवल %2 क्लियर हुआ है। ज़ब्ती घटाएं।</translation>
    </message>
    <message>
        <source>Money of booking %1 at its cancellation %2</source>
        <translation>रद्दीकरण %2 के समय बुकिंग %1 का पैसा</translation>
    </message>
    <message>
        <source>Cancellation %1 of booking %2</source>
        <translation>बुकिंग %2 का रद्दीकरण %1</translation>
    </message>
    <message>
        <source>Refund of booking %1 is due</source>
        <translation>बुकिंग %1 का रिफंड देय है</translation>
    </message>
    <message>
        <source>Cancellation %1</source>
        <translation>रद्दीकरण %1</translation>
    </message>
</context>
<context>
    <name>CancelDemand</name>
    <message>
        <source>Cancel demand</source>
        <translation>मांग रद्द करें</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>मांग</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Takes the demand back; its instalments can be demanded again.</source>
        <translation>मांग वापस लेता है; उसकी किस्तें फिर से मांगी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Demand %1 was cancelled on %2 already.</source>
        <translation>मांग %1, %2 को रद्द हो चुकी है।</translation>
    </message>
    <message>
        <source>Demand %1 is of %2: it cannot be cancelled before that day.</source>
        <translation>मांग %1, %2 की है: वह उस दिन से पहले रद्द नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Demand %1 cancelled: %2</source>
        <translation>मांग %1 रद्द: %2</translation>
    </message>
</context>
<context>
    <name>CancelReceipt</name>
    <message>
        <source>Cancel receipt</source>
        <translation>रसीद रद्द करें</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Takes back a receipt that was entered by mistake.</source>
        <translation>गलती से दर्ज हुई रसीद वापस लेता है।</translation>
    </message>
    <message>
        <source>Receipt %1 does not count any more: nothing is left to cancel.</source>
        <translation>रसीद %1 अब मान्य नहीं है: रद्द करने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>The cheque of receipt %1 went to the bank. If it comes back, record that it bounced.</source>
        <translation>रसीद %1 का चेक बैंक जा चुका है। अगर वह लौटे, तो उसका बाउंस होना दर्ज करें।</translation>
    </message>
    <message>
        <source>The booking of receipt %1 is cancelled and its money settled there.</source>
        <translation>रसीद %1 की बुकिंग रद्द है और उसका पैसा वहीं निपटाया गया है।</translation>
    </message>
    <message>
        <source>Receipt %1 cancelled: %2</source>
        <translation>रसीद %1 रद्द: %2</translation>
    </message>
    <message>
        <source>Money on account set against what receipt %1 had paid</source>
        <translation>रसीद %1 की जगह खाते पर जमा पैसा समायोजित</translation>
    </message>
</context>
<context>
    <name>Cancellation</name>
    <message>
        <source>Finance</source>
        <translation>पैसे की व्यवस्था</translation>
    </message>
    <message>
        <source>Loan refused</source>
        <translation>लोन नामंज़ूर</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>बीमारी</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>विवाद</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>देरी</translation>
    </message>
    <message>
        <source>Default of payment</source>
        <translation>भुगतान में चूक</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>मन बदला</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>दो बार दर्ज हुई</translation>
    </message>
    <message>
        <source>Swapped for another plot</source>
        <translation>दूसरे प्लॉट से बदला</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>रद्दीकरण</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>रद्दीकरण</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Cancellation no.</source>
        <translation>रद्दीकरण नं.</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>रद्द होने की तारीख</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>ज़ब्त राशि</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>देय रिफंड</translation>
    </message>
</context>
<context>
    <name>CancelledPlot</name>
    <message>
        <source>Available at once</source>
        <translation>तुरंत उपलब्ध</translation>
    </message>
    <message>
        <source>Blocked until it is released</source>
        <translation>छोड़े जाने तक रुका</translation>
    </message>
</context>
<context>
    <name>CashLimit</name>
    <message>
        <source>the company&apos;s own rule</source>
        <translation>कंपनी का अपना नियम</translation>
    </message>
</context>
<context>
    <name>ChangeAccountRole</name>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Choose account for a role</source>
        <translation>भूमिका के लिए खाता चुनें</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Says which account is used for one purpose, such as bank_charges.</source>
        <translation>बताता है कि किसी काम के लिए कौन-सा खाता लगेगा, जैसे bank_charges।</translation>
    </message>
    <message>
        <source>%1 stays with account %2: account %3 %4 has entries. Rename the account instead, if its name is the matter.</source>
        <translation>%1 खाता %2 के पास ही रहेगा: खाता %3 %4 में प्रविष्टियां हैं। बात केवल नाम की हो तो खाते का नाम बदलें।</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;. Choose one of: %2.</source>
        <translation>&quot;%1&quot; नाम की भूमिका नहीं है। इनमें से चुनें: %2।</translation>
    </message>
    <message>
        <source>%1 takes no entries. Choose an open account that is no heading.</source>
        <translation>%1 में प्रविष्टि नहीं होती। कोई चालू खाता चुनें जो शीर्षक न हो।</translation>
    </message>
</context>
<context>
    <name>ChangeNumberSeries</name>
    <message>
        <source>Change number pattern</source>
        <translation>नंबर का पैटर्न बदलें</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>नंबर शृंखला</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>उपसर्ग</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>{type} prefix, {fy} fiscal year, {device} this computer, {n:5} counter</source>
        <translation>{type} उपसर्ग, {fy} वित्त वर्ष, {device} यह कंप्यूटर, {n:5} गिनती</translation>
    </message>
    <message>
        <source>Changes how documents of this type are numbered, before the first one is made.</source>
        <translation>इस प्रकार के दस्तावेज़ों के नंबर का ढंग बदलता है, पहला दस्तावेज़ बनने से पहले।</translation>
    </message>
    <message>
        <source>Documents of this type have numbers already, so the pattern stays as it is.</source>
        <translation>इस प्रकार के दस्तावेज़ों के नंबर बन चुके हैं, इसलिए पैटर्न वही रहेगा।</translation>
    </message>
</context>
<context>
    <name>ChangeProfile</name>
    <message>
        <source>Change my name</source>
        <translation>मेरा नाम बदलें</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Changes how your own name is written.</source>
        <translation>आपका अपना नाम कैसे लिखा जाए, यह बदलता है।</translation>
    </message>
</context>
<context>
    <name>ChangeSetting</name>
    <message>
        <source>Change setting</source>
        <translation>सेटिंग बदलें</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Changes one setting of the company by its key.</source>
        <translation>कंपनी की एक सेटिंग उसकी कुंजी से बदलता है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting. A key is words of small letters joined by dots, such as interest.grace_days.</source>
        <translation>&quot;%1&quot; सेटिंग नहीं है। कुंजी छोटे अंग्रेज़ी अक्षरों के शब्द हैं जो बिंदु से जुड़ते हैं, जैसे interest.grace_days।</translation>
    </message>
</context>
<context>
    <name>ChangeUser</name>
    <message>
        <source>Change role</source>
        <translation>भूमिका बदलें</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Gives somebody another role, or ends their access.</source>
        <translation>किसी को दूसरी भूमिका देता है, या उसका प्रवेश समाप्त करता है।</translation>
    </message>
    <message>
        <source>%1 owns the company: the owner&apos;s role stays.</source>
        <translation>%1 कंपनी के स्वामी हैं: स्वामी की भूमिका बनी रहती है।</translation>
    </message>
</context>
<context>
    <name>ChangesReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The first day, %1, comes after the last, %2. Turn them round.</source>
        <translation>पहला दिन %1, आखिरी दिन %2 के बाद आता है। उन्हें आपस में बदलें।</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>किसने क्या बदला</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>By the user</source>
        <translation>किस उपयोगकर्ता ने</translation>
    </message>
    <message>
        <source>Who did what with which record, and what changed in it?</source>
        <translation>किसने किस रिकॉर्ड के साथ क्या किया, और उसमें क्या बदला?</translation>
    </message>
</context>
<context>
    <name>ChargeHead</name>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Amount is per</source>
        <translation>राशि की इकाई</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>टैक्स कोड</translation>
    </message>
    <message>
        <source>Collected for others</source>
        <translation>दूसरों के लिए लिया जाता है</translation>
    </message>
    <message>
        <source>Posts to</source>
        <translation>किस खाते में</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
</context>
<context>
    <name>ChargeKind</name>
    <message>
        <source>Per area unit</source>
        <translation>प्रति क्षेत्रफल इकाई</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>तय राशि</translation>
    </message>
    <message>
        <source>Percent of the base price</source>
        <translation>मूल कीमत का प्रतिशत</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The sample chart names an unknown account type: %1.</source>
        <translation>नमूना सूची में अनजान खाता प्रकार है: %1।</translation>
    </message>
    <message>
        <source>There is no sample chart of accounts for &quot;%1&quot;. Use IN or US, or import the accounts.</source>
        <translation>&quot;%1&quot; के लिए खातों की नमूना सूची नहीं है। IN या US लिखें, या खाते इम्पोर्ट करें।</translation>
    </message>
</context>
<context>
    <name>ChequeFinder</name>
    <message>
        <source>%1 of %2, dated %3, receipt %4 (%5)</source>
        <translation>%2 का %1, तारीख %3, रसीद %4 (%5)</translation>
    </message>
    <message>
        <source>There is no cheque “%1”. Name it by its number, by number with bank or date, or by its receipt.</source>
        <translation>चेक “%1” नहीं है। उसे नंबर से, नंबर के साथ बैंक या तारीख से, या उसकी रसीद से बताएं।</translation>
    </message>
    <message>
        <source>“%1” means %2 cheques: %3. Add the bank or the date, or name the receipt.</source>
        <translation>“%1” से %2 चेक मिलते हैं: %3। बैंक या तारीख जोड़ें, या रसीद बताएं।</translation>
    </message>
</context>
<context>
    <name>ChequeMoves</name>
    <message>
        <source>Receipt %1 of cheque %2 was cancelled on %3.</source>
        <translation>चेक %2 की रसीद %1, %3 को रद्द हुई।</translation>
    </message>
    <message>
        <source>Cheque %1 is still in hand. Deposit it first.</source>
        <translation>चेक %1 अभी हाथ में है। पहले उसे जमा करें।</translation>
    </message>
    <message>
        <source>Cheque %1 was deposited on %2 already.</source>
        <translation>चेक %1, %2 को जमा हो चुका है।</translation>
    </message>
    <message>
        <source>Cheque %1 was cleared on %2 already.</source>
        <translation>चेक %1, %2 को क्लियर हो चुका है।</translation>
    </message>
    <message>
        <source>Cheque %1 bounced on %2 already.</source>
        <translation>चेक %1, %2 को बाउंस हो चुका है।</translation>
    </message>
    <message>
        <source>Cheque %1 of receipt %2 did not bounce.</source>
        <translation>रसीद %2 का चेक %1 बाउंस नहीं हुआ।</translation>
    </message>
</context>
<context>
    <name>ChequeRegister</name>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation>चेक नं.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Cheque date</source>
        <translation>चेक की तारीख</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>किससे मिला</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>जमा किया</translation>
    </message>
    <message>
        <source>Cleared or bounced</source>
        <translation>क्लियर या बाउंस</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Cheque register</source>
        <translation>चेक रजिस्टर</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>%1 तक मिले</translation>
    </message>
    <message>
        <source>Received up to</source>
        <translation>कब तक मिले</translation>
    </message>
    <message>
        <source>All cheques received, with where they are and how long they take.</source>
        <translation>मिले हुए सभी चेक: वे कहां हैं और उन्हें कितना समय लगता है।</translation>
    </message>
</context>
<context>
    <name>ClaimKind</name>
    <message>
        <source>Being booked</source>
        <translation>बुक हो रहा है</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
</context>
<context>
    <name>ClaimState</name>
    <message>
        <source>Active</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>छोड़ा गया</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>another user</source>
        <translation>कोई और उपयोगकर्ता</translation>
    </message>
    <message>
        <source>%1 is being booked by %2. Try again in a few minutes, or choose another plot.</source>
        <translation>%1 को %2 बुक कर रहे हैं। कुछ मिनट बाद फिर कोशिश करें, या दूसरा प्लॉट चुनें।</translation>
    </message>
    <message>
        <source>%1 was held on %2 by %3. Release the hold first, or choose another plot.</source>
        <translation>%1 को %3 ने %2 को होल्ड किया। पहले होल्ड छोड़ें, या दूसरा प्लॉट चुनें।</translation>
    </message>
    <message>
        <source>%1 was booked on %2 by %3. Choose another plot.</source>
        <translation>%1 को %3 ने %2 को बुक किया। दूसरा प्लॉट चुनें।</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>प्लॉट %1</translation>
    </message>
    <message>
        <source>%1 is “%2” and cannot become “%3”.</source>
        <translation>%1 “%2” है और “%3” नहीं बन सकता।</translation>
    </message>
</context>
<context>
    <name>ClearCheque</name>
    <message>
        <source>Cheque cleared</source>
        <translation>चेक क्लियर हुआ</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Credited on</source>
        <translation>खाते में आने की तारीख</translation>
    </message>
    <message>
        <source>Records that the bank credited the cheque.</source>
        <translation>दर्ज करता है कि बैंक ने चेक की राशि खाते में डाल दी।</translation>
    </message>
    <message>
        <source>Cheque %1 of receipt %2 cleared</source>
        <translation>रसीद %2 का चेक %1 क्लियर हुआ</translation>
    </message>
</context>
<context>
    <name>ClearCheques</name>
    <message>
        <source>Cheques cleared</source>
        <translation>चेक क्लियर हुए</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Credited on</source>
        <translation>खाते में आने की तारीख</translation>
    </message>
    <message>
        <source>Records that the bank credited several cheques on one day: all of them, or none.</source>
        <translation>दर्ज करता है कि बैंक ने एक दिन कई चेकों की राशि खाते में डाली: सबकी, या किसी की नहीं।</translation>
    </message>
    <message>
        <source>No cheque is named. Choose the cheques that cleared.</source>
        <translation>कोई चेक नहीं दिया है। जो चेक क्लियर हुए उन्हें चुनें।</translation>
    </message>
</context>
<context>
    <name>CollectBounceCharge</name>
    <message>
        <source>Bounce charge paid</source>
        <translation>बाउंस शुल्क मिला</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Empty: the whole charge</source>
        <translation>खाली: पूरा शुल्क</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>किस खाते में जमा</translation>
    </message>
    <message>
        <source>Empty: the usual account of the method</source>
        <translation>खाली: इस तरीके का सामान्य खाता</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Records that the buyer paid the charge for a cheque that came back.</source>
        <translation>दर्ज करता है कि खरीदार ने लौटे हुए चेक का शुल्क चुका दिया।</translation>
    </message>
    <message>
        <source>No charge for a bounced cheque is open. Record the money as a receipt of the booking.</source>
        <translation>बाउंस चेक का कोई शुल्क बाकी नहीं है। पैसा बुकिंग की रसीद के रूप में दर्ज करें।</translation>
    </message>
    <message>
        <source>Only %1 of such charges is open, not %2. Record the rest as a receipt of the booking.</source>
        <translation>ऐसे शुल्क में केवल %1 बाकी है, %2 नहीं। बाकी पैसा बुकिंग की रसीद के रूप में दर्ज करें।</translation>
    </message>
    <message>
        <source>The charge for a bounced cheque is not taken by cheque. Choose another method.</source>
        <translation>बाउंस चेक का शुल्क चेक से नहीं लिया जाता। दूसरा तरीका चुनें।</translation>
    </message>
    <message>
        <source>Charge for cheque %1 of receipt %2 paid</source>
        <translation>रसीद %2 के चेक %1 का शुल्क मिला</translation>
    </message>
</context>
<context>
    <name>CollectionBoard</name>
    <message>
        <source>Due today</source>
        <translation>आज देय</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7 दिन में देय</translation>
    </message>
    <message>
        <source>Overdue 1 to 30 days</source>
        <translation>1 से 30 दिन अतिदेय</translation>
    </message>
    <message>
        <source>Overdue 31 to 60 days</source>
        <translation>31 से 60 दिन अतिदेय</translation>
    </message>
    <message>
        <source>Overdue 61 to 90 days</source>
        <translation>61 से 90 दिन अतिदेय</translation>
    </message>
    <message>
        <source>Overdue over 90 days</source>
        <translation>90 दिन से अधिक अतिदेय</translation>
    </message>
    <message>
        <source>Demand to raise</source>
        <translation>मांग भेजनी है</translation>
    </message>
    <message>
        <source>Cheques to deposit</source>
        <translation>जमा करने के चेक</translation>
    </message>
    <message>
        <source>Bounced, not replaced</source>
        <translation>बाउंस, दूसरा नहीं आया</translation>
    </message>
    <message>
        <source>Cheque %1, %2</source>
        <translation>चेक %1, %2</translation>
    </message>
</context>
<context>
    <name>CollectionChecks</name>
    <message>
        <source>Account %1 %2 stands at %3 in the books, but at %4 by receipts, demands and cheques.</source>
        <translation>खाता %1 %2 बही में %3 पर है, पर रसीदों, मांगों और चेकों से %4 बनता है।</translation>
    </message>
    <message>
        <source>Receipt %1 of %2 has %3 set against lines.</source>
        <translation>%2 की रसीद %1 में से %3 पंक्तियों पर लगा है।</translation>
    </message>
    <message>
        <source>A line of demand %1 of %2 has %3 set against it.</source>
        <translation>%2 की मांग %1 की एक पंक्ति पर %3 लगा है।</translation>
    </message>
    <message>
        <source>An instalment of booking %1 of %2 has %3 set against it.</source>
        <translation>%2 की बुकिंग %1 की एक किस्त पर %3 लगा है।</translation>
    </message>
    <message>
        <source>Demand %1 of %2 has lines of %3.</source>
        <translation>%2 की मांग %1 की पंक्तियां %3 की हैं।</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Money of booking %1 set free: %2</source>
        <translation>बुकिंग %1 का पैसा मुक्त हुआ: %2</translation>
    </message>
    <message>
        <source>That cannot have been on %1, before %2.</source>
        <translation>यह %1 को नहीं हो सकता, क्योंकि वह %2 से पहले है।</translation>
    </message>
</context>
<context>
    <name>ColourBy</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>No agent</source>
        <translation>कोई एजेंट नहीं</translation>
    </message>
    <message>
        <source>Under 25 %</source>
        <translation>25 % से कम</translation>
    </message>
    <message>
        <source>25 % or more</source>
        <translation>25 % या अधिक</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50 % या अधिक</translation>
    </message>
    <message>
        <source>75 % or more</source>
        <translation>75 % या अधिक</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>पूरा चुकाया</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>एक ही कीमत</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>%1 से अधिक</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>This file has no company yet. Set up the company first, with its name and country.</source>
        <translation>इस फ़ाइल में अभी कोई कंपनी नहीं है। पहले नाम और देश देकर कंपनी बनाएं।</translation>
    </message>
    <message>
        <source>12,34,567.00</source>
        <translation>12,34,567.00</translation>
    </message>
    <message>
        <source>1,234,567.00</source>
        <translation>1,234,567.00</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>दिन, महीना, साल</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>महीना, दिन, साल</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Digit grouping</source>
        <translation>अंकों का समूह</translation>
    </message>
    <message>
        <source>Dates are typed as</source>
        <translation>तारीख लिखने का क्रम</translation>
    </message>
    <message>
        <source>Fiscal year begins in month</source>
        <translation>वित्त वर्ष शुरू होने का महीना</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>वेबसाइट</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Printed at the head of documents, one a line: GSTIN, PAN, RERA number, licence.</source>
        <translation>दस्तावेज़ों के ऊपर छपता है, एक पंक्ति में एक: GSTIN, PAN, RERA नंबर, लाइसेंस।</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>लेटरहेड</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>प्रारूप</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Title: %1</source>
        <translation>पदनाम: %1</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>कंपनी: %1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation>विभाग: %1</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>जन्मदिन: %1</translation>
    </message>
    <message>
        <source>The card has neither a name nor an address to call it by.</source>
        <translation>इस कार्ड में न नाम है, न कोई पता जिससे उसे पुकारा जाए।</translation>
    </message>
</context>
<context>
    <name>ContactPoint</name>
    <message>
        <source>“%1” is not a phone number. Write its 6 to 15 digits, such as +91 98765 43210.</source>
        <translation>“%1” फ़ोन नंबर नहीं है। 6 से 15 अंक लिखें, जैसे +91 98765 43210।</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it as name@example.com.</source>
        <translation>“%1” ई-मेल पता नहीं है। इस तरह लिखें: name@example.com।</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>फ़ोन या ई-मेल</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>फ़ोन और ई-मेल</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>नंबर या पता</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>मिलान का रूप</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>मुख्य</translation>
    </message>
    <message>
        <source>Enter the number or address.</source>
        <translation>नंबर या पता भरें।</translation>
    </message>
</context>
<context>
    <name>CostLine</name>
    <message>
        <source>Base price</source>
        <translation>मूल कीमत</translation>
    </message>
    <message>
        <source>Location premium</source>
        <translation>लोकेशन प्रीमियम</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>राउंडिंग</translation>
    </message>
    <message>
        <source>Paid on to others</source>
        <translation>दूसरों को आगे दिया गया</translation>
    </message>
    <message>
        <source>Cost sheet line</source>
        <translation>कॉस्ट शीट की पंक्ति</translation>
    </message>
    <message>
        <source>Cost sheet lines</source>
        <translation>कॉस्ट शीट की पंक्तियां</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>टैक्स</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>टैक्स दर</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>टैक्स राशि</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Account role</source>
        <translation>खाते की भूमिका</translation>
    </message>
</context>
<context>
    <name>CostSheet</name>
    <message>
        <source>Tax %1 has no rate on %2. Add the rate that holds on that day.</source>
        <translation>टैक्स %1 की %2 को कोई दर नहीं है। उस दिन लागू दर जोड़ें।</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 प्रति %2</translation>
    </message>
    <message>
        <source>%1 is too large an amount. Check the area and the rate.</source>
        <translation>%1 बहुत बड़ी राशि है। क्षेत्रफल और दर जांचें।</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>तय कीमत</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>मूल कीमत</translation>
    </message>
    <message>
        <source>A discount cannot be negative. Enter it as a positive amount.</source>
        <translation>छूट ऋणात्मक नहीं हो सकती। धनात्मक राशि भरें।</translation>
    </message>
    <message>
        <source>The discounts are larger than the price. Lower them.</source>
        <translation>छूट कीमत से अधिक है। छूट घटाएं।</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>राउंडिंग</translation>
    </message>
    <message>
        <source>The plot has no area. Enter its area before it is priced.</source>
        <translation>प्लॉट का क्षेत्रफल नहीं है। कीमत लगाने से पहले क्षेत्रफल भरें।</translation>
    </message>
    <message>
        <source>The plot has no rate. Enter a base rate for the plot or its project.</source>
        <translation>प्लॉट की दर नहीं है। प्लॉट या उसके प्रोजेक्ट की मूल दर भरें।</translation>
    </message>
    <message>
        <source>The agreed price is not above zero. Enter the price that was agreed.</source>
        <translation>तय कीमत शून्य से अधिक नहीं है। जो कीमत तय हुई वह भरें।</translation>
    </message>
    <message>
        <source>The price is too large an amount. Check the area and the rates.</source>
        <translation>कीमत बहुत बड़ी राशि है। क्षेत्रफल और दरें जांचें।</translation>
    </message>
</context>
<context>
    <name>CustomerActivity</name>
    <message>
        <source>Plot %1 booked</source>
        <translation>प्लॉट %1 बुक हुआ</translation>
    </message>
    <message>
        <source>Booking %1 · %2</source>
        <translation>बुकिंग %1 · %2</translation>
    </message>
    <message>
        <source>Booking %1 cancelled</source>
        <translation>बुकिंग %1 रद्द हुई</translation>
    </message>
    <message>
        <source>Demand %1 · %2</source>
        <translation>मांग %1 · %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 को देय</translation>
    </message>
    <message>
        <source>Receipt %1 · %2</source>
        <translation>रसीद %1 · %2</translation>
    </message>
    <message>
        <source>Cheque of receipt %1 came back</source>
        <translation>रसीद %1 का चेक लौट आया</translation>
    </message>
    <message>
        <source>Receipt %1 cancelled</source>
        <translation>रसीद %1 रद्द हुई</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>Other phone</source>
        <translation>दूसरा फ़ोन</translation>
    </message>
    <message>
        <source>Aadhaar (the last four digits are kept)</source>
        <translation>आधार (आखिरी चार अंक रखे जाते हैं)</translation>
    </message>
    <message>
        <source>SSN (the last four digits are kept)</source>
        <translation>SSN (आखिरी चार अंक रखे जाते हैं)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2. Correct the code or the name.</source>
        <translation>कोड %1, %2 का है। कोड या नाम ठीक करें।</translation>
    </message>
    <message>
        <source>Correct the number or the name.</source>
        <translation>नंबर या नाम ठीक करें।</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>नाम नहीं दिया है।</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>No customers yet. Add one, or bring in your customer list.</source>
        <translation>अभी कोई ग्राहक नहीं है। एक जोड़ें, या अपनी ग्राहक सूची लाएं।</translation>
    </message>
</context>
<context>
    <name>CustomerSales</name>
    <message>
        <source>Overdue</source>
        <translation>अतिदेय</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>जल्द देय</translation>
    </message>
    <message>
        <source>No booking</source>
        <translation>कोई बुकिंग नहीं</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Booking value</source>
        <translation>बुकिंग मूल्य</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Received amount</source>
        <translation>मिली राशि</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>अगली देय</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7 दिन में देय</translation>
    </message>
    <message>
        <source>With a booking</source>
        <translation>बुकिंग वाले</translation>
    </message>
    <message>
        <source>No booking yet</source>
        <translation>अभी बुकिंग नहीं</translation>
    </message>
</context>
<context>
    <name>CustomerTimeline</name>
    <message>
        <source>by %1</source>
        <translation>%1 द्वारा</translation>
    </message>
</context>
<context>
    <name>DashboardFacts</name>
    <message>
        <source>Ends %1</source>
        <comment>a hold</comment>
        <translation>%1 को खत्म</translation>
    </message>
    <message>
        <source>For %1, ends %2</source>
        <comment>a hold</comment>
        <translation>%1 के लिए, %2 को खत्म</translation>
    </message>
    <message>
        <source>Hold on %1-%2</source>
        <comment>project, plot</comment>
        <translation>%1-%2 पर होल्ड</translation>
    </message>
    <message>
        <source>Deposit cheque %1 of %2</source>
        <translation>%2 का चेक %1 जमा करें</translation>
    </message>
    <message>
        <source>%1, dated today</source>
        <comment>who gave the cheque</comment>
        <translation>%1, आज की तारीख</translation>
    </message>
    <message>
        <source>%1, dated %2</source>
        <comment>who gave the cheque</comment>
        <translation>%1, तारीख %2</translation>
    </message>
    <message>
        <source>Due today from %1</source>
        <comment>customer</comment>
        <translation>%1 से आज देय</translation>
    </message>
    <message>
        <source>%1-%2, %3</source>
        <comment>project, plots, instalment</comment>
        <translation>%1-%2, %3</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>“%1” is not a date. Enter one such as 15/8/2026 or 15 Aug 2026.</source>
        <translation>“%1” तारीख नहीं है। इस तरह लिखें: 15/8/2026 या 15 Aug 2026।</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter one such as 8/15/2026 or Aug 15, 2026.</source>
        <translation>“%1” तारीख नहीं है। इस तरह लिखें: 8/15/2026 या Aug 15, 2026।</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar. Check day, month and year.</source>
        <translation>“%1” कैलेंडर का दिन नहीं है। दिन, महीना और साल जांचें।</translation>
    </message>
    <message>
        <source>“%1” lies outside the years %2 to %3. Check the year.</source>
        <translation>“%1” साल %2 से %3 के बाहर है। साल जांचें।</translation>
    </message>
</context>
<context>
    <name>DayBook</name>
    <message>
        <source>Day book</source>
        <translation>डे बुक</translation>
    </message>
    <message>
        <source>%1 to %2, in %3</source>
        <translation>%1 से %2 तक, %3 में</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>प्रविष्टि नं.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>डेबिट</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>क्रेडिट</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>What was posted between two days?</source>
        <translation>दो दिनों के बीच क्या पोस्ट हुआ?</translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message>
        <source>Demands</source>
        <translation>मांगें</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>बिना चुकाया</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>आंशिक चुकाया</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>No demand yet. Raise demands when instalments fall due.</source>
        <translation>अभी कोई मांग नहीं है। किस्तें देय होने पर मांग भेजें।</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>मांग</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Demand no.</source>
        <translation>मांग नं.</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>खरीदार</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>मांगा गया</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>रद्द होने की तारीख</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <translation>रद्द क्यों हुई</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>प्रारंभिक</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>जर्नल प्रविष्टि</translation>
    </message>
</context>
<context>
    <name>DemandLine</name>
    <message>
        <source>Demand line</source>
        <translation>मांग की पंक्ति</translation>
    </message>
    <message>
        <source>Demand lines</source>
        <translation>मांग की पंक्तियां</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>मांग</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Schedule line</source>
        <translation>शेड्यूल की पंक्ति</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>नं.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Of which tax</source>
        <translation>जिसमें टैक्स</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
</context>
<context>
    <name>DemandList</name>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>मांगा गया</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>कितने दिन से अतिदेय</translation>
    </message>
    <message>
        <source>Demand list</source>
        <translation>मांग सूची</translation>
    </message>
    <message>
        <source>Due up to %1</source>
        <translation>%1 तक देय</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Due up to</source>
        <translation>कब तक देय</translation>
    </message>
    <message>
        <source>Who owes what by when, by customer.</source>
        <translation>किसे, क्या और कब तक देना है, ग्राहक के अनुसार।</translation>
    </message>
</context>
<context>
    <name>DemandState</name>
    <message>
        <source>Raised</source>
        <translation>मांगा गया</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
</context>
<context>
    <name>DepositCheque</name>
    <message>
        <source>Deposit cheque</source>
        <translation>चेक जमा करें</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>जमा करने की तारीख</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>किस खाते में</translation>
    </message>
    <message>
        <source>Empty: the usual bank account</source>
        <translation>खाली: सामान्य बैंक खाता</translation>
    </message>
    <message>
        <source>Records that the cheque went to the bank.</source>
        <translation>दर्ज करता है कि चेक बैंक में दिया गया।</translation>
    </message>
    <message>
        <source>Cheque %1 of receipt %2 deposited</source>
        <translation>रसीद %2 का चेक %1 जमा किया गया</translation>
    </message>
</context>
<context>
    <name>DepositCheques</name>
    <message>
        <source>Deposit cheques</source>
        <translation>चेक जमा करें</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>जमा करने की तारीख</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>किस खाते में</translation>
    </message>
    <message>
        <source>Empty: the usual bank account</source>
        <translation>खाली: सामान्य बैंक खाता</translation>
    </message>
    <message>
        <source>Records that several cheques went to the bank with one slip: all of them, or none.</source>
        <translation>दर्ज करता है कि कई चेक एक पर्ची से बैंक में दिए गए: सब, या कोई नहीं।</translation>
    </message>
    <message>
        <source>No cheque is named. Choose the cheques of the slip.</source>
        <translation>कोई चेक नहीं दिया है। पर्ची के चेक चुनें।</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>&quot;%1&quot; has no table to write as CSV. Choose PDF or JSON.</source>
        <translation>&quot;%1&quot; में CSV के रूप में लिखने के लिए तालिका नहीं है। PDF या JSON चुनें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: its ending names no known format. Use .pdf, .xlsx, .csv or .json.</source>
        <translation>&quot;%1&quot; नहीं लिखा जा सका: उसका अंत किसी जाने-पहचाने प्रारूप का नहीं है। .pdf, .xlsx, .csv या .json लिखें।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हां</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>एक्सपोर्ट रोक दिया गया; कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>छापने की तारीख %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1, कुल %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>यहां दिखाने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>राशियां %1 में</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>आगे ले जाया गया</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>पीछे से लाया गया</translation>
    </message>
    <message>
        <source>The printer did not take the document. Check that it is ready and try again.</source>
        <translation>प्रिंटर ने दस्तावेज़ नहीं लिया। देखें कि वह तैयार है और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>PDF files need the fonts that this program was started without. Choose XLSX, CSV or JSON.</source>
        <translation>PDF के लिए वे फ़ॉन्ट चाहिए जिनके बिना यह प्रोग्राम शुरू हुआ। XLSX, CSV या JSON चुनें।</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Free some space or choose another folder.</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1। कुछ जगह खाली करें या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1. Free some space or choose another folder.</source>
        <translation>वर्कबुक नहीं लिखी जा सकी: %1। कुछ जगह खाली करें या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>worksheet name</comment>
        <translation>शीट</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>%1 already has the number %2.</source>
        <translation>%1 के पास पहले से नंबर %2 है।</translation>
    </message>
    <message>
        <source>%1 already has the phone number %2.</source>
        <translation>%1 के पास पहले से फ़ोन नंबर %2 है।</translation>
    </message>
    <message>
        <source>%1 already has the e-mail address %2.</source>
        <translation>%1 के पास पहले से ई-मेल पता %2 है।</translation>
    </message>
    <message>
        <source>%1 has the same name and nearly the same phone number, %2.</source>
        <translation>%1 का नाम वही है और फ़ोन नंबर %2 लगभग वही है।</translation>
    </message>
</context>
<context>
    <name>EditAccount</name>
    <message>
        <source>Rename or move account</source>
        <translation>खाते का नाम या जगह बदलें</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>नया नंबर</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>नया नाम</translation>
    </message>
    <message>
        <source>Move under</source>
        <translation>किसके अंतर्गत ले जाएं</translation>
    </message>
    <message>
        <source>Gives the account another number, name or place. What is left empty stays as it is.</source>
        <translation>खाते को दूसरा नंबर, नाम या जगह देता है। जो खाली छोड़ें वह वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>%1 is of another type than %2. Choose a place among accounts of the same type.</source>
        <translation>%1 का प्रकार %2 से अलग है। उसी प्रकार के खातों में जगह चुनें।</translation>
    </message>
    <message>
        <source>%1 stands below %2 itself. Choose another place.</source>
        <translation>%1 खुद %2 के नीचे है। दूसरी जगह चुनें।</translation>
    </message>
</context>
<context>
    <name>EditContactPoint</name>
    <message>
        <source>Edit phone or e-mail</source>
        <translation>फ़ोन या ई-मेल बदलें</translation>
    </message>
    <message>
        <source>Corrects the number or address, or makes it the primary one.</source>
        <translation>नंबर या पता ठीक करता है, या उसे मुख्य बनाता है।</translation>
    </message>
</context>
<context>
    <name>EditParty</name>
    <message>
        <source>“%1” cannot be emptied. These can: prefix, given_name, family_name, parent_name, birth_date, language.</source>
        <translation>“%1” खाली नहीं किया जा सकता। ये किए जा सकते हैं: prefix, given_name, family_name, parent_name, birth_date, language।</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>पार्टी बदलें</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Fields to empty</source>
        <translation>खाली करने के फ़ील्ड</translation>
    </message>
    <message>
        <source>Corrects the name and wishes of a party; empty fields stay as they are.</source>
        <translation>पार्टी का नाम और इच्छाएं ठीक करता है; खाली फ़ील्ड वैसे ही रहते हैं।</translation>
    </message>
</context>
<context>
    <name>ExpireHolds</name>
    <message>
        <source>End holds that ran out</source>
        <translation>समय बीते होल्ड खत्म करें</translation>
    </message>
    <message>
        <source>Makes the plots of holds that ran out available again.</source>
        <translation>जिन होल्ड का समय बीत गया उनके प्लॉट फिर से उपलब्ध करता है।</translation>
    </message>
</context>
<context>
    <name>ExtendHold</name>
    <message>
        <source>Extend hold</source>
        <translation>होल्ड बढ़ाएं</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>Empty: as long as the project says</source>
        <translation>खाली: जितना प्रोजेक्ट में तय है</translation>
    </message>
    <message>
        <source>Makes the hold last longer, at most twice.</source>
        <translation>होल्ड की अवधि बढ़ाता है, अधिक से अधिक दो बार।</translation>
    </message>
    <message>
        <source>Hold %1 ended on %2. Hold the plot anew.</source>
        <translation>होल्ड %1, %2 को खत्म हुआ। प्लॉट फिर से होल्ड करें।</translation>
    </message>
    <message>
        <source>Hold %1 was extended twice already. Book the plot or release it.</source>
        <translation>होल्ड %1 दो बार बढ़ाया जा चुका है। प्लॉट बुक करें या छोड़ दें।</translation>
    </message>
</context>
<context>
    <name>Facing</name>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>North</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>North-east</source>
        <translation>उत्तर-पूर्व</translation>
    </message>
    <message>
        <source>East</source>
        <translation>पूर्व</translation>
    </message>
    <message>
        <source>South-east</source>
        <translation>दक्षिण-पूर्व</translation>
    </message>
    <message>
        <source>South</source>
        <translation>दक्षिण</translation>
    </message>
    <message>
        <source>South-west</source>
        <translation>दक्षिण-पश्चिम</translation>
    </message>
    <message>
        <source>West</source>
        <translation>पश्चिम</translation>
    </message>
    <message>
        <source>North-west</source>
        <translation>उत्तर-पश्चिम</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A quote is opened and not closed in “%1”.</source>
        <translation>“%1” में उद्धरण चिह्न खुला है और बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>The list has no column “%1”. It has: %2.</source>
        <translation>सूची में कॉलम “%1” नहीं है। उसमें ये हैं: %2।</translation>
    </message>
    <message>
        <source>After “%1” one of = != &lt; &lt;= &gt; &gt;= ~ in is expected.</source>
        <translation>“%1” के बाद इनमें से एक चाहिए: = != &lt; &lt;= &gt; &gt;= ~ in।</translation>
    </message>
    <message>
        <source>The list after “in” is not closed with “)”.</source>
        <translation>“in” के बाद की सूची “)” से बंद नहीं हुई।</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>“%1” के बाद मान नहीं है।</translation>
    </message>
    <message>
        <source>“Not filled in” (&apos;&apos;) goes with = and != only; %1 needs a value here.</source>
        <translation>“भरा नहीं” (&apos;&apos;) केवल = और != के साथ चलता है; %1 को यहां मान चाहिए।</translation>
    </message>
    <message>
        <source>%1 is yes or no: ask with = or !=.</source>
        <translation>%1 हां या नहीं है: = या != से पूछें।</translation>
    </message>
    <message>
        <source>A “)” has no “(” before it in “%1”.</source>
        <translation>“%1” में एक “)” से पहले “(” नहीं है।</translation>
    </message>
    <message>
        <source>Conditions are joined by “and” or “or”; found “%1”.</source>
        <translation>शर्तें “and” या “or” से जुड़ती हैं; मिला “%1”।</translation>
    </message>
    <message>
        <source>After “%1” another condition is expected.</source>
        <translation>“%1” के बाद एक और शर्त चाहिए।</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply; %1 levels are read.</source>
        <translation>कोष्ठक बहुत गहरे हैं; %1 स्तर पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>A “(” is not closed in “%1”.</source>
        <translation>“%1” में एक “(” बंद नहीं है।</translation>
    </message>
    <message>
        <source>A filter may have up to %1 conditions. Leave some out.</source>
        <translation>एक फ़िल्टर में %1 तक शर्तें हो सकती हैं। कुछ हटाएँ।</translation>
    </message>
    <message>
        <source>%1 is not filled in</source>
        <translation>%1 नहीं भरा है</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1 भरा है</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: हाँ</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: नहीं</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 या %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 और %2</translation>
    </message>
    <message>
        <source>is</source>
        <translation>है:</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>नहीं है:</translation>
    </message>
    <message>
        <source>before</source>
        <translation>से पहले:</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>से कम:</translation>
    </message>
    <message>
        <source>until</source>
        <translation>तक:</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>अधिक से अधिक:</translation>
    </message>
    <message>
        <source>after</source>
        <translation>के बाद:</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>से ज़्यादा:</translation>
    </message>
    <message>
        <source>since</source>
        <translation>से:</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>कम से कम:</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>में शामिल:</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>इनमें से एक:</translation>
    </message>
</context>
<context>
    <name>FiscalYear</name>
    <message>
        <source>Fiscal year</source>
        <translation>वित्त वर्ष</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>वित्त वर्ष</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आखिरी दिन</translation>
    </message>
</context>
<context>
    <name>FlagChange</name>
    <message>
        <source>As it is</source>
        <translation>जैसा है</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हां</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>GeneratePlots</name>
    <message>
        <source>“%1” is not a side. Write north, north-east, east and so on.</source>
        <translation>“%1” कोई दिशा नहीं है। north, north-east, east आदि लिखें।</translation>
    </message>
    <message>
        <source>%1 has a plot %2 already. Choose other numbers; nothing was added.</source>
        <translation>%1 में प्लॉट %2 पहले से है। दूसरे नंबर चुनें; कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>Generate plots</source>
        <translation>प्लॉट बनाएं</translation>
    </message>
    <message>
        <source>Plot numbers</source>
        <translation>प्लॉट नंबर</translation>
    </message>
    <message>
        <source>Such as A-001 to A-120, or several ranges separated by commas.</source>
        <translation>जैसे A-001 to A-120, या अल्पविराम लगाकर कई सीमाएं।</translation>
    </message>
    <message>
        <source>Area of each</source>
        <translation>हर एक का क्षेत्रफल</translation>
    </message>
    <message>
        <source>Facing, row by row</source>
        <translation>दिशा, पंक्ति के अनुसार</translation>
    </message>
    <message>
        <source>Such as north, south: the rows face these sides in turn.</source>
        <translation>जैसे north, south: पंक्तियां बारी-बारी से इन दिशाओं में हैं।</translation>
    </message>
    <message>
        <source>Plots in a row</source>
        <translation>एक पंक्ति में प्लॉट</translation>
    </message>
    <message>
        <source>First row in the grid</source>
        <translation>ग्रिड की पहली पंक्ति</translation>
    </message>
    <message>
        <source>Corners at both ends of a row</source>
        <translation>पंक्ति के दोनों सिरों पर कोने</translation>
    </message>
    <message>
        <source>Not for sale yet</source>
        <translation>अभी बिक्री के लिए नहीं</translation>
    </message>
    <message>
        <source>Adds a whole grid of equal plots to the project.</source>
        <translation>प्रोजेक्ट में बराबर प्लॉटों का पूरा ग्रिड जोड़ता है।</translation>
    </message>
    <message>
        <source>Enter the area of each plot, such as 200 sq yd.</source>
        <translation>हर प्लॉट का क्षेत्रफल भरें, जैसे 200 sq yd।</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>This file has a company of its own. Join the office with a new, empty file, or make this company the office&apos;s.</source>
        <translation>इस फ़ाइल में अपनी कंपनी है। कार्यालय से नई, खाली फ़ाइल के साथ जुड़ें, या इसी कंपनी को कार्यालय की बनाएँ।</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Sample data made</source>
        <translation>नमूना डेटा बनाया गया</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>Active</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समय बीता</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Hold no.</source>
        <translation>होल्ड नं.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>किसका होल्ड</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>कितनी बार बढ़ा</translation>
    </message>
    <message>
        <source>Token agreed</source>
        <translation>तय टोकन</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Holds</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Hold no.</source>
        <translation>होल्ड नं.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>किसका होल्ड</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>कितनी बार बढ़ा</translation>
    </message>
    <message>
        <source>Token agreed</source>
        <translation>तय टोकन</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>No holds. Hold a plot to keep it for somebody for some days.</source>
        <translation>कोई होल्ड नहीं है। किसी के लिए कुछ दिन प्लॉट रखने को होल्ड करें।</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चालू</translation>
    </message>
</context>
<context>
    <name>HoldPlot</name>
    <message>
        <source>Hold plot</source>
        <translation>प्लॉट होल्ड करें</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>Empty: as long as the project says</source>
        <translation>खाली: जितना प्रोजेक्ट में तय है</translation>
    </message>
    <message>
        <source>Token agreed</source>
        <translation>तय टोकन</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Keeps the plot for somebody until the hold runs out.</source>
        <translation>होल्ड का समय बीतने तक प्लॉट किसी के लिए रखता है।</translation>
    </message>
    <message>
        <source>%1 cannot be held: it is %2. Choose a plot that is available.</source>
        <translation>%1 होल्ड नहीं हो सकता: उसकी स्थिति “%2” है। कोई उपलब्ध प्लॉट चुनें।</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 cannot be opened. Check that the file is there and that you may read it.</source>
        <translation>%1 नहीं खुली। देखें कि फ़ाइल वहां है और आप उसे पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it into smaller files and import them one after another.</source>
        <translation>फ़ाइल %1 से बड़ी है। उसे छोटी फ़ाइलों में बांटें और एक-एक करके इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>इम्पोर्ट रोक दिया गया।</translation>
    </message>
    <message>
        <source>Reading %1 stopped: %2.</source>
        <translation>%1 का पढ़ना रुक गया: %2।</translation>
    </message>
    <message>
        <source>The encoding %1 is not known here. Choose another, or save the file as UTF-8.</source>
        <translation>एन्कोडिंग %1 यहां मालूम नहीं है। दूसरी चुनें, या फ़ाइल को UTF-8 में सहेजें।</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed. Close it or remove it, and import again.</source>
        <translation>पंक्ति %1 में खुला उद्धरण चिह्न बंद नहीं हुआ। उसे बंद करें या हटाएं, और फिर इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The cell that begins in line %1 is longer than %2 characters. Check that its quotation mark is closed.</source>
        <translation>पंक्ति %1 में शुरू हुआ सेल %2 अक्षरों से लंबा है। देखें कि उसका उद्धरण चिह्न बंद है।</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters. Shorten it, or check that this is a table.</source>
        <translation>पंक्ति %1 का एक सेल %2 अक्षरों से लंबा है। उसे छोटा करें, या देखें कि यह तालिका ही है।</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Remove the columns that are not needed, or choose another separator.</source>
        <translation>पंक्ति %1 में %2 से अधिक कॉलम हैं। जो कॉलम नहीं चाहिए उन्हें हटाएं, या दूसरा विभाजक चुनें।</translation>
    </message>
    <message>
        <source>The file has more than %1 rows: it was read up to line %2. Split it into smaller files.</source>
        <translation>फ़ाइल में %1 से अधिक पंक्तियां हैं: पंक्ति %2 तक पढ़ी गई। उसे छोटी फ़ाइलों में बांटें।</translation>
    </message>
    <message>
        <source>“%1” is not a whole number (%2).</source>
        <translation>“%1” पूर्ण संख्या नहीं है (%2)।</translation>
    </message>
    <message>
        <source>“%1” is larger than Freehold can keep (%2).</source>
        <translation>“%1” इतना बड़ा है कि Freehold रख नहीं सकता (%2)।</translation>
    </message>
    <message>
        <source>“%1” may be a thousand or a decimal (%2). Say how the file writes numbers.</source>
        <translation>“%1” हज़ार या दशमलव हो सकता है (%2)। बताएं कि फ़ाइल में संख्याएं कैसे लिखी हैं।</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the number to “%1” (%2). Format the column as text there and write the file again.</source>
        <translation>स्प्रेडशीट ने संख्या को छोटा करके “%1” कर दिया (%2)। वहां कॉलम को टेक्स्ट बनाएं और फ़ाइल फिर से सहेजें।</translation>
    </message>
    <message>
        <source>The cell holds “%1” instead of a value (%2). Correct it in the spreadsheet.</source>
        <translation>सेल में मान की जगह “%1” है (%2)। उसे स्प्रेडशीट में ठीक करें।</translation>
    </message>
    <message>
        <source>“%1” holds a character that could not be read. Say how the file is encoded, or type it again there.</source>
        <translation>“%1” में ऐसा अक्षर है जो पढ़ा नहीं गया। बताएं कि फ़ाइल की एन्कोडिंग क्या है, या वहां फिर से लिखें।</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>%1 नहीं है। उसे भरें।</translation>
    </message>
    <message>
        <source>More than 50,000 rows of “%1” cannot be taken. Check what kind of list it is and how its columns are read; nothing was changed.</source>
        <translation>“%1” की 50,000 से अधिक पंक्तियां नहीं ली जा सकतीं। देखें कि यह किस तरह की सूची है और उसके कॉलम कैसे पढ़े जाते हैं; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोक दिया गया। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>row %1, column “%2”</source>
        <translation>पंक्ति %1, कॉलम “%2”</translation>
    </message>
    <message>
        <source>%1 of the %2 rows of “%3” cannot be taken, so nothing was changed. The first: %4: %5</source>
        <translation>“%3” की %2 पंक्तियों में से %1 नहीं ली जा सकतीं, इसलिए कुछ नहीं बदला। पहली: %4: %5</translation>
    </message>
    <message>
        <source>“%1” has no rows below the names of its columns.</source>
        <translation>“%1” में कॉलमों के नाम के नीचे कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Row in file</source>
        <translation>फ़ाइल में पंक्ति</translation>
    </message>
    <message>
        <source>Bad column</source>
        <translation>गलत कॉलम</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>जो पंक्तियां नहीं ली जा सकतीं</translation>
    </message>
    <message>
        <source>Before so many rows are brought in, a copy of the company is kept, and that could not be made, so nothing was changed. %1</source>
        <translation>इतनी पंक्तियां लाने से पहले कंपनी की एक प्रति रखी जाती है, और वह नहीं बन सकी, इसलिए कुछ नहीं बदला। %1</translation>
    </message>
    <message>
        <source>The mapping of “%1” has to be the name of a field or null.</source>
        <translation>“%1” का मिलान किसी फ़ील्ड का नाम या null होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Their fields are: %3.</source>
        <translation>%1 में फ़ील्ड “%2” नहीं है। उनके फ़ील्ड ये हैं: %3।</translation>
    </message>
    <message>
        <source>The field “%1” is given to two columns. Leave one of them out with null.</source>
        <translation>फ़ील्ड “%1” दो कॉलमों को दिया है। उनमें से एक को null से छोड़ें।</translation>
    </message>
    <message>
        <source>The mapping has no setting “%1”. It may have: %2.</source>
        <translation>मिलान में सेटिंग “%1” नहीं होती। ये हो सकती हैं: %2।</translation>
    </message>
    <message>
        <source>The date order is dmy or mdy, not “%1”.</source>
        <translation>तारीख का क्रम dmy या mdy है, “%1” नहीं।</translation>
    </message>
    <message>
        <source>The decimal sign is a point or a comma, not “%1”.</source>
        <translation>दशमलव का चिह्न बिंदु या अल्पविराम है, “%1” नहीं।</translation>
    </message>
    <message>
        <source>a text file, not an Excel workbook</source>
        <translation>टेक्स्ट फ़ाइल, Excel वर्कबुक नहीं</translation>
    </message>
    <message>
        <source>an Excel workbook, not a CSV file</source>
        <translation>Excel वर्कबुक, CSV फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>“%1” is %2. Choose the other format.</source>
        <translation>“%1” %2 है। दूसरा प्रारूप चुनें।</translation>
    </message>
    <message>
        <source>%1 cannot be brought in from contact files. Use CSV or Excel.</source>
        <translation>%1 संपर्क फ़ाइलों से नहीं लाए जा सकते। CSV या Excel लें।</translation>
    </message>
    <message>
        <source>The names of the columns in “%1” hold characters that cannot be read. Choose a list as text or Excel, or say how it is encoded.</source>
        <translation>“%1” में कॉलमों के नाम में ऐसे अक्षर हैं जो पढ़े नहीं जा सकते। टेक्स्ट या Excel की सूची चुनें, या उसकी एन्कोडिंग बताएं।</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”, which the mapping names. Its columns are: %3.</source>
        <translation>“%1” में कॉलम “%2” नहीं है, जिसका नाम मिलान में है। उसके कॉलम ये हैं: %3।</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two column names</comment>
        <translation> या </translation>
    </message>
    <message>
        <source>“%1” was read whole: %2 rows, but none of its columns is a column of %3. Its columns are: %4. A list of %3 needs: %5</source>
        <translation>“%1” पूरी पढ़ी गई: %2 पंक्तियां, पर उसका कोई कॉलम %3 का नहीं है। उसके कॉलम ये हैं: %4। %3 की सूची में चाहिए: %5</translation>
    </message>
    <message>
        <source>“%1” was read whole: %2 rows, but it has no column for what %3 need: %5 Its columns are: %4.</source>
        <translation>“%1” पूरी पढ़ी गई: %2 पंक्तियां, पर %3 को जो चाहिए उसका कॉलम नहीं है: %5 उसके कॉलम ये हैं: %4।</translation>
    </message>
    <message>
        <source>“%1” was read whole: %2 rows, but no row names the columns. Write the names of the columns above the list.</source>
        <translation>“%1” पूरी पढ़ी गई: %2 पंक्तियां, पर किसी पंक्ति में कॉलमों के नाम नहीं हैं। सूची के ऊपर कॉलमों के नाम लिखें।</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the table as .xlsx or CSV.</source>
        <translation>यह PDF दस्तावेज़ है। तालिका .xlsx या CSV में मंगाएं।</translation>
    </message>
    <message>
        <source>This is a text document. Copy its table into a spreadsheet and save that as .xlsx or CSV.</source>
        <translation>यह टेक्स्ट दस्तावेज़ है। उसकी तालिका स्प्रेडशीट में कॉपी करें और .xlsx या CSV में सहेजें।</translation>
    </message>
    <message>
        <source>This is a compressed archive. Unpack it and import the table inside.</source>
        <translation>यह कंप्रेस किया हुआ संग्रह है। उसे खोलें और अंदर की तालिका इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Remove the password in the spreadsheet program, save it and import it again.</source>
        <translation>वर्कबुक पर पासवर्ड है। स्प्रेडशीट प्रोग्राम में पासवर्ड हटाएं, सहेजें और फिर इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 2003 or older (.xls). Open it in a spreadsheet program, save it as .xlsx and import that.</source>
        <translation>यह Excel 2003 या पुरानी वर्कबुक (.xls) है। उसे स्प्रेडशीट प्रोग्राम में खोलें, .xlsx में सहेजें और वह इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>This is a web page or XML file, whatever its name says. Open it in a spreadsheet program, save it as .xlsx and import that.</source>
        <translation>नाम कुछ भी हो, यह वेब पेज या XML फ़ाइल है। उसे स्प्रेडशीट प्रोग्राम में खोलें, .xlsx में सहेजें और वह इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The file holds more than %1 contacts. Split it and import the parts.</source>
        <translation>फ़ाइल में %1 से अधिक संपर्क हैं। उसे बांटें और भागों को इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The entry that ends in line %1 is longer than %2. Shorten it and import again.</source>
        <translation>पंक्ति %1 पर खत्म होने वाली प्रविष्टि %2 से लंबी है। उसे छोटा करें और फिर इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>There are no contacts in this file. Export them as vCard (.vcf) and import that file.</source>
        <translation>इस फ़ाइल में कोई संपर्क नहीं है। उन्हें vCard (.vcf) में एक्सपोर्ट करें और वह फ़ाइल इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The file is larger than %1. Export the contacts in smaller groups.</source>
        <translation>फ़ाइल %1 से बड़ी है। संपर्कों को छोटे समूहों में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>A text in the workbook is longer than %1 characters. Shorten it and import again.</source>
        <translation>वर्कबुक का एक टेक्स्ट %1 अक्षरों से लंबा है। उसे छोटा करें और फिर इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as Excel workbook (.xlsx) or CSV and import that.</source>
        <translation>यह OpenDocument फ़ाइल है। उसे Excel वर्कबुक (.xlsx) या CSV में सहेजें और वह इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV and import that.</source>
        <translation>यह बाइनरी Excel वर्कबुक (.xlsb) है। उसे .xlsx या CSV में सहेजें और वह इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>This is a ZIP archive but no Excel workbook. Unpack it and import the table inside.</source>
        <translation>यह ZIP संग्रह है, Excel वर्कबुक नहीं। उसे खोलें और अंदर की तालिका इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows. Split it into smaller files.</source>
        <translation>शीट में %1 से अधिक पंक्तियां हैं। उसे छोटी फ़ाइलों में बांटें।</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than %2 characters. Shorten it and import again.</source>
        <translation>पंक्ति %1 का एक सेल %2 अक्षरों से लंबा है। उसे छोटा करें और फिर इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The workbook is damaged at row %1. Open it in a spreadsheet program and save it again.</source>
        <translation>वर्कबुक पंक्ति %1 पर खराब है। उसे स्प्रेडशीट प्रोग्राम में खोलें और फिर से सहेजें।</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Remove the columns that are not needed and import again.</source>
        <translation>पंक्ति %1 में %2 से अधिक कॉलम हैं। जो कॉलम नहीं चाहिए उन्हें हटाएं और फिर इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The workbook is larger than %1. Split it, or save the sheet as CSV and import that.</source>
        <translation>वर्कबुक %1 से बड़ी है। उसे बांटें, या शीट को CSV में सहेजें और वह इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The workbook has no sheet named %1. It has: %2.</source>
        <translation>वर्कबुक में %1 नाम की शीट नहीं है। उसमें ये हैं: %2।</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2 levels and was not read.</source>
        <translation>%1 %2 स्तरों से गहरी है और पढ़ी नहीं गई।</translation>
    </message>
    <message>
        <source>%1 contains a document type declaration, which is refused for safety. Save the file again with the program that made it.</source>
        <translation>%1 में document type declaration है, जो सुरक्षा के लिए नहीं ली जाती। जिस प्रोग्राम ने फ़ाइल बनाई उसी से फिर सहेजें।</translation>
    </message>
    <message>
        <source>%1 contains a tag longer than %2 bytes and was not read.</source>
        <translation>%1 में %2 बाइट से लंबा टैग है और वह पढ़ी नहीं गई।</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3). Save the file again with the program that made it.</source>
        <translation>%1 पंक्ति %2 पर खराब है (%3)। जिस प्रोग्राम ने फ़ाइल बनाई उसी से फिर सहेजें।</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Get it again from where it came, or save it again with the program that made it.</source>
        <translation>फ़ाइल खराब या अधूरी है। जहां से आई वहां से फिर लें, या जिस प्रोग्राम ने बनाई उसी से फिर सहेजें।</translation>
    </message>
    <message>
        <source>The file was refused for safety: %1. Open it in a spreadsheet program and save it again.</source>
        <translation>फ़ाइल सुरक्षा के लिए नहीं ली गई: %1। उसे स्प्रेडशीट प्रोग्राम में खोलें और फिर से सहेजें।</translation>
    </message>
    <message>
        <source>it holds more than %1 parts</source>
        <translation>उसमें %1 से अधिक भाग हैं</translation>
    </message>
    <message>
        <source>The file is locked with a password. Remove the password and import it again.</source>
        <translation>फ़ाइल पर पासवर्ड है। पासवर्ड हटाएं और फिर इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>it holds two parts of the same name</source>
        <translation>उसमें एक ही नाम के दो भाग हैं</translation>
    </message>
    <message>
        <source>it holds a link to another file</source>
        <translation>उसमें दूसरी फ़ाइल का लिंक है</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>उसके भाग एक-दूसरे पर चढ़े हैं</translation>
    </message>
    <message>
        <source>The part %1 is missing in the file.</source>
        <translation>फ़ाइल में भाग %1 नहीं है।</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>खुलने पर वह %1 से बड़ी हो जाती है</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>खुलने पर वह अपने आकार के %1 गुना से बड़ी हो जाती है</translation>
    </message>
    <message>
        <source>%1 declares entities of its own, which are refused for safety. Save it as a plain file with the program that made it.</source>
        <translation>%1 में अपनी entities घोषित हैं, जो सुरक्षा के लिए नहीं ली जातीं। जिस प्रोग्राम ने बनाया उसी से सादी फ़ाइल के रूप में सहेजें।</translation>
    </message>
</context>
<context>
    <name>ImportBatch</name>
    <message>
        <source>Nothing was brought in yet. Import a list of customers or plots.</source>
        <translation>अभी कुछ नहीं लाया गया। ग्राहकों या प्लॉटों की सूची इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इम्पोर्ट</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>पिछले इम्पोर्ट</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Import no.</source>
        <translation>इम्पोर्ट नं.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>चेकसम</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>ली गई पंक्तियां</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>पहले से है</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ी गईं</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>कब लाया गया</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>ImportLayout</name>
    <message>
        <source>The drawing does not tell how large its plots are. Give the area of each plot, such as 200 sq yd.</source>
        <translation>नक्शे से पता नहीं चलता कि प्लॉट कितने बड़े हैं। हर प्लॉट का क्षेत्रफल दें, जैसे 200 sq yd।</translation>
    </message>
    <message>
        <source>Plot %1 of the drawing has no area. Draw it as a closed shape.</source>
        <translation>नक्शे के प्लॉट %1 का क्षेत्रफल नहीं है। उसे बंद आकृति के रूप में बनाएं।</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <source>Kind is told</source>
        <translation>प्रकार बताया गया</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Import layout</source>
        <translation>लेआउट इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Add the plots that are missing</source>
        <translation>जो प्लॉट नहीं हैं उन्हें जोड़ें</translation>
    </message>
    <message>
        <source>Area of each plot that is added</source>
        <translation>जोड़े जाने वाले हर प्लॉट का क्षेत्रफल</translation>
    </message>
    <message>
        <source>Empty: as the drawing measures it.</source>
        <translation>खाली: जैसा नक्शे में नापा गया है।</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>आकृतियां</translation>
    </message>
    <message>
        <source>Makes a drawing the layout of the project and finds the plot of each shape.</source>
        <translation>नक्शे को प्रोजेक्ट का लेआउट बनाता है और हर आकृति का प्लॉट ढूंढता है।</translation>
    </message>
    <message>
        <source>A layout has between 1 and %1 shapes.</source>
        <translation>लेआउट में 1 से %1 तक आकृतियां होती हैं।</translation>
    </message>
    <message>
        <source>The points of a shape are not understood (%1).</source>
        <translation>एक आकृति के बिंदु समझ में नहीं आए (%1)।</translation>
    </message>
    <message>
        <source>%1 of %2 plots were found in the drawing.</source>
        <translation>%2 में से %1 प्लॉट नक्शे में मिले।</translation>
    </message>
    <message>
        <source>%1 plots are added from it.</source>
        <translation>उससे %1 प्लॉट जोड़े गए।</translation>
    </message>
    <message>
        <source>Without a shape: %1.</source>
        <translation>बिना आकृति के: %1।</translation>
    </message>
    <message>
        <source>%1 shapes look like plots but match none: %2.</source>
        <translation>%1 आकृतियां प्लॉट जैसी हैं पर किसी से मेल नहीं खातीं: %2।</translation>
    </message>
    <message>
        <source>Drawn more than once: %1; the first shape counts.</source>
        <translation>एक से अधिक बार बने: %1; पहली आकृति मानी गई।</translation>
    </message>
    <message>
        <source>Import layout %1</source>
        <translation>लेआउट %1 इम्पोर्ट करें</translation>
    </message>
</context>
<context>
    <name>ImportTemplate</name>
    <message>
        <source>Import template</source>
        <translation>इम्पोर्ट टेम्पलेट</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>इम्पोर्ट टेम्पलेट</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>शीर्ष नाम</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
</context>
<context>
    <name>InstallChart</name>
    <message>
        <source>Install sample chart of accounts</source>
        <translation>खातों की नमूना सूची लगाएं</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>IN or US; empty for the company&apos;s country</source>
        <translation>IN या US; कंपनी के देश के लिए खाली छोड़ें</translation>
    </message>
    <message>
        <source>Fills an empty chart with the accounts usual in a country and says what each is used for.</source>
        <translation>खाली सूची में देश के सामान्य खाते भरता है और बताता है कि कौन-सा किस काम का है।</translation>
    </message>
    <message>
        <source>There are accounts already. A sample chart fills an empty one only.</source>
        <translation>खाते पहले से हैं। नमूना सूची केवल खाली सूची में लगती है।</translation>
    </message>
</context>
<context>
    <name>InstallPaymentPlans</name>
    <message>
        <source>Add usual payment plans</source>
        <translation>सामान्य भुगतान योजनाएं जोड़ें</translation>
    </message>
    <message>
        <source>Adds the payment plans most projects offer, where they are missing.</source>
        <translation>वे भुगतान योजनाएं जोड़ता है जो अधिकतर प्रोजेक्ट देते हैं, जहां वे नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>InstallTaxRates</name>
    <message>
        <source>Install tax rates</source>
        <translation>टैक्स दरें लगाएं</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Adds the usual tax rates of the country; those that are there stay as they are.</source>
        <translation>देश की सामान्य टैक्स दरें जोड़ता है; जो पहले से हैं वे वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>GST %1 %</source>
        <translation>GST %1 %</translation>
    </message>
</context>
<context>
    <name>Instalment</name>
    <message>
        <source>Due on</source>
        <translation>देय तारीख</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
</context>
<context>
    <name>InstalmentList</name>
    <message>
        <source>Instalments</source>
        <translation>किस्तें</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>खरीदार</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>देय तारीख</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>Cheques</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>मिलने की तारीख</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>किससे मिला</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Days held</source>
        <translation>कितने दिन रहा</translation>
    </message>
    <message>
        <source>No cheques yet. They come with receipts whose method is cheque.</source>
        <translation>अभी कोई चेक नहीं है। वे उन रसीदों के साथ आते हैं जिनका तरीका चेक है।</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation>चेक नं.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>Cheque date</source>
        <translation>चेक की तारीख</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>जमा करने की तारीख</translation>
    </message>
    <message>
        <source>Deposited into</source>
        <translation>किस खाते में जमा</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>क्लियर होने की तारीख</translation>
    </message>
    <message>
        <source>Bounced on</source>
        <translation>बाउंस होने की तारीख</translation>
    </message>
    <message>
        <source>Bank&apos;s reason</source>
        <translation>बैंक का कारण</translation>
    </message>
    <message>
        <source>Bounce charge</source>
        <translation>बाउंस शुल्क</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>बैंक शुल्क</translation>
    </message>
    <message>
        <source>Deposit entry</source>
        <translation>जमा की प्रविष्टि</translation>
    </message>
    <message>
        <source>Clearing entry</source>
        <translation>क्लियर की प्रविष्टि</translation>
    </message>
    <message>
        <source>Bounce entry</source>
        <translation>बाउंस की प्रविष्टि</translation>
    </message>
    <message>
        <source>To deposit</source>
        <translation>जमा करने हैं</translation>
    </message>
    <message>
        <source>Post-dated</source>
        <translation>आगे की तारीख के</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>जमा किया</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>क्लियर</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>बाउंस</translation>
    </message>
</context>
<context>
    <name>InstrumentState</name>
    <message>
        <source>In hand</source>
        <translation>हाथ में</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>जमा किया</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>क्लियर</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>बाउंस</translation>
    </message>
</context>
<context>
    <name>InventoryInput</name>
    <message>
        <source>“%1” is not an area unit that is known here. Use sq yd, sq ft, sq m, acre, cent or guntha.</source>
        <translation>“%1” क्षेत्रफल की ऐसी इकाई नहीं है जो यहां मालूम हो। sq yd, sq ft, sq m, acre, cent या guntha लिखें।</translation>
    </message>
    <message>
        <source>Block %1 belongs to another project than %2.</source>
        <translation>ब्लॉक %1 का प्रोजेक्ट %2 से अलग है।</translation>
    </message>
</context>
<context>
    <name>InventoryScreens</name>
    <message>
        <source>Draw layout</source>
        <translation>लेआउट बनाएं</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>JournalCopy</name>
    <message>
        <source>The entry is no longer there. Refresh the register.</source>
        <translation>यह प्रविष्टि अब नहीं है। रजिस्टर को ताज़ा करें।</translation>
    </message>
</context>
<context>
    <name>JournalEntry</name>
    <message>
        <source>Nothing is posted yet. Receipts and demands make entries, or post one by hand.</source>
        <translation>अभी कुछ पोस्ट नहीं हुआ। रसीदों और मांगों से प्रविष्टियां बनती हैं, या एक खुद पोस्ट करें।</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Contra</source>
        <translation>कॉन्ट्रा</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>जर्नल</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>मांग</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>खरीद</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>डेबिट नोट</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>कमीशन</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>प्रारंभिक</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>समापन</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>उलटाव</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>पोस्ट हुई</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>जर्नल प्रविष्टि</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>जर्नल प्रविष्टियां</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>प्रविष्टि नं.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>किससे बनी</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reversal of</source>
        <translation>किसका उलटाव</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>किससे उलटी गई</translation>
    </message>
</context>
<context>
    <name>JournalImport</name>
    <message>
        <source>The row has no voucher number. Rows of one entry need the same number.</source>
        <translation>पंक्ति में वाउचर नंबर नहीं है। एक प्रविष्टि की पंक्तियों का नंबर एक ही होना चाहिए।</translation>
    </message>
    <message>
        <source>Voucher %1 has rows of different dates: %2 and %3. An entry has one date.</source>
        <translation>वाउचर %1 की पंक्तियों की तारीखें अलग हैं: %2 और %3। एक प्रविष्टि की एक तारीख होती है।</translation>
    </message>
    <message>
        <source>is left out whole, because row %1 cannot be taken. %2</source>
        <translation>पूरी छोड़ी गई, क्योंकि पंक्ति %1 नहीं ली जा सकती। %2</translation>
    </message>
    <message>
        <source>Voucher %1</source>
        <translation>वाउचर %1</translation>
    </message>
    <message>
        <source>Voucher %1: %2</source>
        <translation>वाउचर %1: %2</translation>
    </message>
    <message>
        <source>Brought in from a file</source>
        <translation>फ़ाइल से लाया गया</translation>
    </message>
    <message>
        <source>%1 (rows %2) %3</source>
        <translation>%1 (पंक्तियां %2) %3</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>इम्पोर्ट वापस लिया गया</translation>
    </message>
    <message>
        <source>Voucher no.</source>
        <translation>वाउचर नं.</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>जर्नल प्रविष्टियां</translation>
    </message>
</context>
<context>
    <name>JournalLine</name>
    <message>
        <source>Nothing is posted yet.</source>
        <translation>अभी कुछ पोस्ट नहीं हुआ।</translation>
    </message>
    <message>
        <source>Journal line</source>
        <translation>जर्नल की पंक्ति</translation>
    </message>
    <message>
        <source>Journal lines</source>
        <translation>जर्नल की पंक्तियां</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>मेमो</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Cost head</source>
        <translation>लागत मद</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line %1, character %2</source>
        <translation>पंक्ति %1, अक्षर %2</translation>
    </message>
    <message>
        <source>The JSON text is nested more than %1 levels deep. Simplify it.</source>
        <translation>JSON %1 स्तरों से अधिक गहरा है। उसे सरल करें।</translation>
    </message>
    <message>
        <source>The JSON text gives “%1” twice (%2). Leave one of them.</source>
        <translation>JSON में “%1” दो बार है (%2)। एक को हटाएं।</translation>
    </message>
    <message>
        <source>The number %1 (%2) is too large to be exact in JSON. Write it as text, in quotes.</source>
        <translation>संख्या %1 (%2) JSON में सटीक रखने के लिए बहुत बड़ी है। उसे उद्धरण चिह्नों में टेक्स्ट के रूप में लिखें।</translation>
    </message>
    <message>
        <source>The text is no JSON from %1 on. Look for a missing quote, comma or bracket there.</source>
        <translation>%1 से आगे यह JSON नहीं है। वहां छूटा हुआ उद्धरण चिह्न, अल्पविराम या कोष्ठक देखें।</translation>
    </message>
</context>
<context>
    <name>KeepDraft</name>
    <message>
        <source>Keep draft</source>
        <translation>ड्राफ़्ट रखें</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
</context>
<context>
    <name>LateWork</name>
    <message>
        <source>Received on %1, when the books were closed already.</source>
        <translation>%1 को मिला, जब बहियाँ बंद हो चुकी थीं।</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>A shape lies beyond what can be drawn. Move the drawing near its origin and save it again.</source>
        <translation>एक आकृति उस सीमा से बाहर है जो बनाई जा सकती है। नक्शे को उसके मूल बिंदु के पास लाएं और फिर सहेजें।</translation>
    </message>
    <message>
        <source>A shape has more than %1 corners. Simplify the drawing and save it again.</source>
        <translation>एक आकृति में %1 से अधिक कोने हैं। नक्शा सरल करें और फिर सहेजें।</translation>
    </message>
    <message>
        <source>The drawing holds more than %1 shapes or %2 corners. Leave out what is not needed, such as hatching and furniture.</source>
        <translation>नक्शे में %1 से अधिक आकृतियां या %2 से अधिक कोने हैं। जो नहीं चाहिए, जैसे हैचिंग और फर्नीचर, उसे हटाएं।</translation>
    </message>
    <message>
        <source>The drawing holds more than %1 texts. Leave out what is not needed.</source>
        <translation>नक्शे में %1 से अधिक टेक्स्ट हैं। जो नहीं चाहिए उसे हटाएं।</translation>
    </message>
    <message>
        <source>The drawing holds more than %1 parts. Leave out what is not needed.</source>
        <translation>नक्शे में %1 से अधिक भाग हैं। जो नहीं चाहिए उसे हटाएं।</translation>
    </message>
    <message>
        <source>%1 is no DXF drawing, or it is cut off. Save it again as DXF in text form.</source>
        <translation>%1 DXF नक्शा नहीं है, या अधूरा है। उसे टेक्स्ट रूप में DXF में फिर सहेजें।</translation>
    </message>
    <message>
        <source>%1 is a DWG drawing, which only its own program reads. Save it there as DXF.</source>
        <translation>%1 DWG नक्शा है, जिसे उसका अपना प्रोग्राम ही पढ़ता है। वहां उसे DXF में सहेजें।</translation>
    </message>
    <message>
        <source>%1 is a binary DXF drawing. Save it as DXF in text form (ASCII).</source>
        <translation>%1 बाइनरी DXF नक्शा है। उसे टेक्स्ट रूप (ASCII) में DXF में सहेजें।</translation>
    </message>
    <message>
        <source>A corner of the drawing is no pair of numbers. Save it as GeoJSON again.</source>
        <translation>नक्शे का एक कोना दो संख्याएं नहीं है। उसे फिर GeoJSON में सहेजें।</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 नहीं पढ़ी जा सकती। %2</translation>
    </message>
    <message>
        <source>A layout comes as SVG, DXF, GeoJSON, CSV or XLSX; %1 is none of them. Save the drawing as one of these.</source>
        <translation>लेआउट SVG, DXF, GeoJSON, CSV या XLSX में आता है; %1 इनमें से नहीं है। नक्शा इनमें से किसी में सहेजें।</translation>
    </message>
    <message>
        <source>%1 holds no shapes that can be drawn. Export the outlines of the plots as closed lines.</source>
        <translation>%1 में ऐसी आकृति नहीं है जो बनाई जा सके। प्लॉटों की सीमाएं बंद रेखाओं के रूप में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The transform “%1” of the drawing is not understood. Save it as plain SVG.</source>
        <translation>नक्शे का transform “%1” समझ में नहीं आया। उसे सादे SVG में सहेजें।</translation>
    </message>
    <message>
        <source>A path of the drawing is not understood (%1). Save it as plain SVG.</source>
        <translation>नक्शे का एक path समझ में नहीं आया (%1)। उसे सादे SVG में सहेजें।</translation>
    </message>
    <message>
        <source>The corners of a shape are not understood (%1). Save the drawing as plain SVG.</source>
        <translation>एक आकृति के कोने समझ में नहीं आए (%1)। नक्शा सादे SVG में सहेजें।</translation>
    </message>
    <message>
        <source>%1 is no SVG drawing. Choose a drawing saved as SVG.</source>
        <translation>%1 SVG नक्शा नहीं है। SVG में सहेजा नक्शा चुनें।</translation>
    </message>
    <message>
        <source>Row %1 of the layout does not tell where its shape lies. Give x, y, width and height as numbers, or an outline such as POLYGON ((0 0, 10 0, 10 8)).</source>
        <translation>लेआउट की पंक्ति %1 नहीं बताती कि उसकी आकृति कहां है। x, y, width और height संख्या में दें, या सीमा, जैसे POLYGON ((0 0, 10 0, 10 8))।</translation>
    </message>
    <message>
        <source>The first row of a layout names its columns: number, x, y, width, height, or number and wkt.</source>
        <translation>लेआउट की पहली पंक्ति में कॉलमों के नाम होते हैं: number, x, y, width, height, या number और wkt।</translation>
    </message>
    <message>
        <source>%1 is no picture that can be drawn over. Save it as PNG or JPEG.</source>
        <translation>%1 ऐसी तस्वीर नहीं है जिस पर बनाया जा सके। उसे PNG या JPEG में सहेजें।</translation>
    </message>
    <message>
        <source>%1 has more than 40 megapixels. Save it smaller.</source>
        <translation>%1 40 मेगापिक्सेल से बड़ी है। उसे छोटा करके सहेजें।</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be shown. Save the picture again.</source>
        <translation>%1 खराब है और दिखाई नहीं जा सकती। तस्वीर फिर सहेजें।</translation>
    </message>
    <message>
        <source>%1 could not be kept as a picture.</source>
        <translation>%1 तस्वीर के रूप में नहीं रखी जा सकी।</translation>
    </message>
</context>
<context>
    <name>LayoutFormat</name>
    <message>
        <source>SVG drawing</source>
        <translation>SVG नक्शा</translation>
    </message>
    <message>
        <source>DXF drawing</source>
        <translation>DXF नक्शा</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Drawn here</source>
        <translation>यहीं बनाया</translation>
    </message>
</context>
<context>
    <name>LayoutMap</name>
    <message>
        <source>Layout</source>
        <translation>लेआउट</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>लेआउट</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ऊंचाई</translation>
    </message>
    <message>
        <source>Micrometres per unit</source>
        <translation>प्रति इकाई माइक्रोमीटर</translation>
    </message>
    <message>
        <source>North, degrees from up</source>
        <translation>उत्तर, ऊपर से अंश</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave</source>
        <translation>छोड़कर जाएं</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>काम जारी रखें</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>There is no table “%1”.</source>
        <translation>तालिका “%1” नहीं है।</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>सूची में कॉलम “%1” नहीं है।</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>सूची “%1” नहीं है।</translation>
    </message>
    <message>
        <source>The rows behind %1 have no names to look for.</source>
        <translation>%1 के पीछे की पंक्तियों के नाम नहीं हैं जिन्हें खोजा जाए।</translation>
    </message>
    <message>
        <source>“~” looks inside texts only; %1 is not a text.</source>
        <translation>“~” केवल टेक्स्ट के अंदर देखता है; %1 टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>The list has no column “%1” to sort by.</source>
        <translation>सूची में क्रम लगाने के लिए कॉलम “%1” नहीं है।</translation>
    </message>
    <message>
        <source>The place to go on from belongs to another list or order. Begin from the start.</source>
        <translation>आगे बढ़ने का स्थान किसी दूसरी सूची या क्रम का है। शुरू से आरंभ करें।</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>company file to open</source>
        <translation>खोलने के लिए कंपनी की फ़ाइल</translation>
    </message>
    <message>
        <source>walk the main job through the window, files into FOLDER</source>
        <translation>विंडो में मुख्य काम चलाएं, फ़ाइलें FOLDER में</translation>
    </message>
    <message>
        <source>pictures of the screens, light and dark, into FOLDER</source>
        <translation>स्क्रीनों की तस्वीरें, हल्की और गहरी, FOLDER में</translation>
    </message>
    <message>
        <source>speak the language, such as hi; qps is the made-up one for tests</source>
        <translation>इस भाषा में बोलें, जैसे hi; qps जांच के लिए बनावटी भाषा है</translation>
    </message>
    <message>
        <source>print how long the window takes for what people do in it</source>
        <translation>बताएं कि विंडो में लोगों के काम में कितना समय लगता है</translation>
    </message>
</context>
<context>
    <name>MapShape</name>
    <message>
        <source>Map shape</source>
        <translation>नक्शे की आकृति</translation>
    </message>
    <message>
        <source>Map shapes</source>
        <translation>नक्शे की आकृतियां</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>लेआउट</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>बिंदु</translation>
    </message>
</context>
<context>
    <name>MatchShape</name>
    <message>
        <source>Match shape</source>
        <translation>आकृति का मिलान करें</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>आकृति</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Empty: the shape stands for no plot.</source>
        <translation>खाली: आकृति किसी प्लॉट की नहीं है।</translation>
    </message>
    <message>
        <source>Tells which plot a shape of the layout stands for.</source>
        <translation>बताता है कि लेआउट की आकृति किस प्लॉट की है।</translation>
    </message>
    <message>
        <source>A line cannot stand for a plot. Choose a closed shape.</source>
        <translation>रेखा प्लॉट नहीं हो सकती। बंद आकृति चुनें।</translation>
    </message>
    <message>
        <source>Plot %1 belongs to another project than the layout %2. Choose a plot of its project.</source>
        <translation>प्लॉट %1 का प्रोजेक्ट लेआउट %2 से अलग है। उसी प्रोजेक्ट का प्लॉट चुनें।</translation>
    </message>
    <message>
        <source>Plot %1 has a shape already. Part that one from it first.</source>
        <translation>प्लॉट %1 की आकृति पहले से है। पहले उसे अलग करें।</translation>
    </message>
    <message>
        <source>Match shape %1</source>
        <translation>आकृति %1 का मिलान करें</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>कब लिखा</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
</context>
<context>
    <name>NumberRange</name>
    <message>
        <source>“%1 to %2” is not a range. Both ends need the same letters and a number, such as A-001 to A-120.</source>
        <translation>“%1 to %2” सीमा नहीं है। दोनों सिरों पर एक ही अक्षर और एक संख्या चाहिए, जैसे A-001 to A-120।</translation>
    </message>
    <message>
        <source>“%1 to %2” runs backwards. Write the smaller number first.</source>
        <translation>“%1 to %2” उलटी चलती है। छोटी संख्या पहले लिखें।</translation>
    </message>
    <message>
        <source>“%1 to %2” names more than 5,000 plots. Make them in several steps.</source>
        <translation>“%1 to %2” में 5,000 से अधिक प्लॉट हैं। उन्हें कई बार में बनाएं।</translation>
    </message>
    <message>
        <source>These are more than 5,000 plots. Make them in several steps.</source>
        <translation>ये 5,000 से अधिक प्लॉट हैं। उन्हें कई बार में बनाएं।</translation>
    </message>
    <message>
        <source>Write the plot numbers, such as A-001 to A-120.</source>
        <translation>प्लॉट नंबर लिखें, जैसे A-001 to A-120।</translation>
    </message>
    <message>
        <source>The number %1 comes twice.</source>
        <translation>नंबर %1 दो बार है।</translation>
    </message>
</context>
<context>
    <name>NumberSeries</name>
    <message>
        <source>Number series</source>
        <translation>नंबर शृंखला</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>उपसर्ग</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>There is no number series for &quot;%1&quot;. Set up the company first.</source>
        <translation>&quot;%1&quot; के लिए नंबर शृंखला नहीं है। पहले कंपनी बनाएं।</translation>
    </message>
    <message>
        <source>This computer has no code for its document numbers yet. Sign in to the company again.</source>
        <translation>इस कंप्यूटर के पास दस्तावेज़ नंबरों के लिए अभी कोड नहीं है। कंपनी में फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>The next number, %1, is longer than %2 characters. Shorten the pattern of the number series.</source>
        <translation>अगला नंबर %1, %2 अक्षरों से लंबा है। नंबर शृंखला का पैटर्न छोटा करें।</translation>
    </message>
    <message>
        <source>The pattern needs the counter exactly once: {n}, or {n:5} for five digits.</source>
        <translation>पैटर्न में गिनती ठीक एक बार चाहिए: {n}, या पांच अंकों के लिए {n:5}।</translation>
    </message>
    <message>
        <source>A number may hold letters, digits, - and / only; this pattern gives %1.</source>
        <translation>नंबर में केवल अक्षर, अंक, - और / हो सकते हैं; इस पैटर्न से %1 बनता है।</translation>
    </message>
    <message>
        <source>This pattern gives %1, which is longer than %2 characters. Shorten it.</source>
        <translation>इस पैटर्न से %1 बनता है, जो %2 अक्षरों से लंबा है। उसे छोटा करें।</translation>
    </message>
    <message>
        <source>Number %1 is missing or stands twice, or the series ends too soon.</source>
        <translation>नंबर %1 नहीं है या दो बार है, या शृंखला जल्दी खत्म होती है।</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>too large</source>
        <translation>बहुत बड़ा</translation>
    </message>
    <message>
        <source>There is no number. Enter one, such as 1,200.5.</source>
        <translation>कोई संख्या नहीं है। एक भरें, जैसे 1,200.5।</translation>
    </message>
    <message>
        <source>“%1” is not a number. Enter digits such as 1,200.5.</source>
        <translation>“%1” संख्या नहीं है। अंक भरें, जैसे 1,200.5।</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Enter one such as 18 or 2.5 %.</source>
        <translation>“%1” प्रतिशत नहीं है। इस तरह भरें: 18 या 2.5 %।</translation>
    </message>
    <message>
        <source>A percentage can have at most 4 decimals. Round %1.</source>
        <translation>प्रतिशत में अधिक से अधिक 4 दशमलव हो सकते हैं। %1 को छोटा करें।</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 1000. Change %1.</source>
        <translation>प्रतिशत 0 से 1000 के बीच होता है। %1 को बदलें।</translation>
    </message>
    <message>
        <source>“%1” is not an area. Enter a number and a unit, such as 1200 sq ft.</source>
        <translation>“%1” क्षेत्रफल नहीं है। संख्या और इकाई भरें, जैसे 1200 sq ft।</translation>
    </message>
    <message>
        <source>“%1” is more than can be kept. Check the number of digits.</source>
        <translation>“%1” सीमा से अधिक है। अंकों की गिनती जांचें।</translation>
    </message>
    <message>
        <source>“%1” divides by zero. Change the divisor.</source>
        <translation>“%1” शून्य से भाग देता है। भाजक बदलें।</translation>
    </message>
    <message>
        <source>“%1” names %2, but the amount here is in %3. Enter it in %3.</source>
        <translation>“%1” में %2 है, पर यहां राशि %3 में है। उसे %3 में भरें।</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Enter one such as 12,500, 1.5L or 4850000*12.5%.</source>
        <translation>“%1” राशि नहीं है। इस तरह भरें: 12,500, 1.5L या 4850000*12.5%।</translation>
    </message>
    <message>
        <source>There is no amount. Enter one such as 12,500.</source>
        <translation>राशि नहीं है। एक भरें, जैसे 12,500।</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>The office does not know this computer any more. Join again with a new file; this one keeps what was not sent.</source>
        <translation>कार्यालय अब इस कंप्यूटर को नहीं जानता। नई फ़ाइल से फिर जुड़ें; जो नहीं भेजा गया वह इसी में रहता है।</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>इसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>Sign in to the office to send and receive. Work goes on meanwhile.</source>
        <translation>भेजने और पाने के लिए कार्यालय में साइन इन करें। इस बीच काम चलता रहता है।</translation>
    </message>
</context>
<context>
    <name>OfficeHttp</name>
    <message>
        <source>The office cannot be reached. Check the network and the address.</source>
        <translation>कार्यालय तक नहीं पहुँचा जा सका। नेटवर्क और पता जाँचें।</translation>
    </message>
    <message>
        <source>“%1” is no address of an office. It looks like https://office.example and is always encrypted.</source>
        <translation>“%1” किसी कार्यालय का पता नहीं है। वह https://office.example जैसा होता है और हमेशा एन्क्रिप्टेड होता है।</translation>
    </message>
</context>
<context>
    <name>OpenFiscalYear</name>
    <message>
        <source>Open fiscal year</source>
        <translation>वित्त वर्ष खोलें</translation>
    </message>
    <message>
        <source>A day in the year</source>
        <translation>उस वर्ष का कोई दिन</translation>
    </message>
    <message>
        <source>Makes the twelve periods of the fiscal year that holds this day.</source>
        <translation>जिस वित्त वर्ष में यह दिन है उसकी बारह अवधियां बनाता है।</translation>
    </message>
    <message>
        <source>The fiscal year from %1 is open already.</source>
        <translation>%1 से शुरू वित्त वर्ष पहले से खुला है।</translation>
    </message>
</context>
<context>
    <name>Org</name>
    <message>
        <source>Only the owner works with this company. Add a user.</source>
        <translation>इस कंपनी में केवल मालिक काम करते हैं। उपयोगकर्ता जोड़ें।</translation>
    </message>
    <message>
        <source>No branches yet.</source>
        <translation>अभी कोई शाखा नहीं है।</translation>
    </message>
    <message>
        <source>No fiscal year is open yet. Open one.</source>
        <translation>अभी कोई वित्त वर्ष खुला नहीं है। एक खोलें।</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>पार्टियां</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>संबोधन</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Son, daughter or wife of</source>
        <translation>पिता, माता या पति/पत्नी</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>ग्राहक कब से</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>पत्रों की भाषा</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>फ़ोन न करें</translation>
    </message>
    <message>
        <source>Do not message</source>
        <translation>संदेश न भेजें</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>ई-मेल न भेजें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
</context>
<context>
    <name>PartyKind</name>
    <message>
        <source>Individual</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>हिन्दू अविभाजित परिवार</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ट्रस्ट</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>साझेदारी</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>सरकार</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>लोग और संस्थाएं</translation>
    </message>
    <message>
        <source>Nobody here yet. Add a customer or an agent.</source>
        <translation>यहां अभी कोई नहीं है। ग्राहक या एजेंट जोड़ें।</translation>
    </message>
</context>
<context>
    <name>PartyRole</name>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>खरीदार</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>विक्रेता</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>ठेकेदार</translation>
    </message>
    <message>
        <source>Landowner</source>
        <translation>भूस्वामी</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>ऋणदाता</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएं</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2. Choose another one, or leave it empty to get the next number.</source>
        <translation>कोड %1, %2 का है। दूसरा चुनें, या अगला नंबर पाने के लिए खाली छोड़ें।</translation>
    </message>
</context>
<context>
    <name>PaymentPlan</name>
    <message>
        <source>Down payment</source>
        <translation>डाउन पेमेंट</translation>
    </message>
    <message>
        <source>Time linked</source>
        <translation>समय आधारित</translation>
    </message>
    <message>
        <source>Equal instalments</source>
        <translation>बराबर किस्तें</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>भुगतान योजना</translation>
    </message>
    <message>
        <source>Payment plans</source>
        <translation>भुगतान योजनाएं</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Rebate</source>
        <translation>रियायत</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>20 % and %1 equal instalments</source>
        <translation>20 % और %1 बराबर किस्तें</translation>
    </message>
    <message>
        <source>On booking</source>
        <translation>बुकिंग पर</translation>
    </message>
    <message>
        <source>On possession</source>
        <translation>कब्ज़े पर</translation>
    </message>
    <message>
        <source>Down payment 95:5</source>
        <translation>डाउन पेमेंट 95:5</translation>
    </message>
    <message>
        <source>10/20/30/40 in 180 days</source>
        <translation>180 दिन में 10/20/30/40</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 दिन के भीतर</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90 दिन के भीतर</translation>
    </message>
    <message>
        <source>Within 180 days</source>
        <translation>180 दिन के भीतर</translation>
    </message>
</context>
<context>
    <name>PaymentSchedule</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2, कुल %3</translation>
    </message>
    <message>
        <source>Two steps of the plan take what is left. Keep one of them.</source>
        <translation>योजना के दो चरण बचा हुआ लेते हैं। उनमें से एक रखें।</translation>
    </message>
    <message>
        <source>The steps of the plan take more than the payable. Lower them.</source>
        <translation>योजना के चरण देय राशि से अधिक लेते हैं। उन्हें घटाएं।</translation>
    </message>
    <message>
        <source>The steps of the plan leave a part of the payable open. Add a step that takes what is left.</source>
        <translation>योजना के चरणों से देय राशि का एक भाग छूट जाता है। ऐसा चरण जोड़ें जो बचा हुआ ले।</translation>
    </message>
    <message>
        <source>The payment plan has no steps. Add its steps or choose another plan.</source>
        <translation>भुगतान योजना में चरण नहीं हैं। उसके चरण जोड़ें या दूसरी योजना चुनें।</translation>
    </message>
    <message>
        <source>Instalment &quot;%1&quot; has no amount. Enter one or take the instalment out.</source>
        <translation>किस्त &quot;%1&quot; की राशि नहीं है। राशि भरें या किस्त हटाएं।</translation>
    </message>
    <message>
        <source>Instalment &quot;%1&quot; is due before the booking of %2. Enter a day on or after it.</source>
        <translation>किस्त &quot;%1&quot;, %2 की बुकिंग से पहले देय है। उस दिन या उसके बाद का दिन भरें।</translation>
    </message>
    <message>
        <source>The instalments sum to %1, but %2 is payable. Change them by the difference of %3.</source>
        <translation>किस्तों का जोड़ %1 है, पर देय राशि %2 है। उन्हें %3 के अंतर से बदलें।</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Open</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Soft-closed</source>
        <translation>आंशिक बंद</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ताला लगा</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>अवधियां</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>वित्त वर्ष</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आखिरी दिन</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>The entry has no date. Give one.</source>
        <translation>प्रविष्टि की तारीख नहीं है। तारीख दें।</translation>
    </message>
    <message>
        <source>%1 lies in no fiscal year that is open in these books. Open the fiscal year first, or use another date.</source>
        <translation>%1 इस बही के किसी खुले वित्त वर्ष में नहीं है। पहले वित्त वर्ष खोलें, या दूसरी तारीख लें।</translation>
    </message>
    <message>
        <source>The books are %1 from %2 to %3, so nothing can be dated %4. Use a later date.</source>
        <translation>बही %2 से %3 तक “%1” है, इसलिए %4 की तारीख नहीं ली जा सकती। बाद की तारीख लें।</translation>
    </message>
    <message>
        <source>The books from %1 to %2 are soft-closed. Give a reason for an entry dated %3.</source>
        <translation>बही %1 से %2 तक आंशिक बंद है। %3 की प्रविष्टि के लिए कारण दें।</translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>There is no table “%1”.</source>
        <translation>तालिका “%1” नहीं है।</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 में फ़ील्ड “%2” नहीं है।</translation>
    </message>
    <message>
        <source>%1 changes only through the actions of the %2.</source>
        <translation>%1 केवल “%2” के कामों से बदलता है।</translation>
    </message>
    <message>
        <source>%1 cannot be changed directly: use the actions of the record.</source>
        <translation>%1 सीधे नहीं बदला जा सकता: रिकॉर्ड के काम लें।</translation>
    </message>
    <message>
        <source>A new %1 is made by “%2”.</source>
        <translation>नया रिकॉर्ड (%1) “%2” से बनता है।</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>बनाएं: %1</translation>
    </message>
    <message>
        <source>The %1 is not there any more.</source>
        <translation>रिकॉर्ड (%1) अब वहां नहीं है।</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile to “%2”. Look at it and save again.</source>
        <translation>%1 इस बीच बदलकर “%2” हो गया। देखें और फिर सहेजें।</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>बदलें: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>हटाएं: %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>वापस लाएं: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाना</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलना</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>पहले देखा गया</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाना</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>वापस लाना</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Percent of the payable</source>
        <translation>देय राशि का प्रतिशत</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>तय राशि</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>जो बचा है</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>Plan step</source>
        <translation>योजना का चरण</translation>
    </message>
    <message>
        <source>Plan steps</source>
        <translation>योजना के चरण</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>भुगतान योजना</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>कितना लेता है</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>गिनती की इकाई</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>कितने बाद देय</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>किस्तें</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>बीच का अंतर</translation>
    </message>
</context>
<context>
    <name>PlatformScreens</name>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इम्पोर्ट</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ट्रैश</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>बदलावों का इतिहास</translation>
    </message>
</context>
<context>
    <name>PlcKind</name>
    <message>
        <source>Percent of the base price</source>
        <translation>मूल कीमत का प्रतिशत</translation>
    </message>
    <message>
        <source>Per area unit</source>
        <translation>प्रति क्षेत्रफल इकाई</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>तय राशि</translation>
    </message>
</context>
<context>
    <name>PlcRule</name>
    <message>
        <source>Location premium</source>
        <translation>लोकेशन प्रीमियम</translation>
    </message>
    <message>
        <source>Location premiums</source>
        <translation>लोकेशन प्रीमियम</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Amount is per</source>
        <translation>राशि की इकाई</translation>
    </message>
    <message>
        <source>Plots with</source>
        <translation>किन प्लॉटों पर</translation>
    </message>
    <message>
        <source>On roads from (mm)</source>
        <translation>सड़क कम से कम (मिमी)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>Plot no.</source>
        <translation>प्लॉट नं.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>क्षेत्रफल</translation>
    </message>
    <message>
        <source>Frontage (mm)</source>
        <translation>सामने की चौड़ाई (मिमी)</translation>
    </message>
    <message>
        <source>Depth (mm)</source>
        <translation>गहराई (मिमी)</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Road width (mm)</source>
        <translation>सड़क की चौड़ाई (मिमी)</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>कोना</translation>
    </message>
    <message>
        <source>Two sides open</source>
        <translation>दो ओर खुला</translation>
    </message>
    <message>
        <source>Park facing</source>
        <translation>पार्क के सामने</translation>
    </message>
    <message>
        <source>On the main road</source>
        <translation>मुख्य सड़क पर</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>मूल दर</translation>
    </message>
    <message>
        <source>Rate is per</source>
        <translation>दर की इकाई</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>इस स्थिति का कारण</translation>
    </message>
    <message>
        <source>Survey no.</source>
        <translation>खसरा / सर्वे नं.</translation>
    </message>
    <message>
        <source>Row in the grid</source>
        <translation>ग्रिड में पंक्ति</translation>
    </message>
    <message>
        <source>Place in the row</source>
        <translation>पंक्ति में जगह</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
</context>
<context>
    <name>PlotChecks</name>
    <message>
        <source>Plot %1 of project %2</source>
        <translation>प्रोजेक्ट %2 का प्लॉट %1</translation>
    </message>
    <message>
        <source>%1 stands in block %2, which belongs to another project.</source>
        <translation>%1 ब्लॉक %2 में है, जो दूसरे प्रोजेक्ट का है।</translation>
    </message>
    <message>
        <source>%1 is “%2”, but no hold or booking claims it.</source>
        <translation>%1 “%2” है, पर उस पर न होल्ड है, न बुकिंग।</translation>
    </message>
    <message>
        <source>%1 is “%2”, but it is claimed by “%3”.</source>
        <translation>%1 “%2” है, पर उस पर “%3” का दावा है।</translation>
    </message>
</context>
<context>
    <name>PlotClaim</name>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>दावे</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>स्रोत आईडी</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>छोड़ा गया</translation>
    </message>
</context>
<context>
    <name>PlotFeature</name>
    <message>
        <source>Feature</source>
        <translation>विशेषता</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>विशेषताएं</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
</context>
<context>
    <name>PlotImport</name>
    <message>
        <source>Unit of the area</source>
        <translation>क्षेत्रफल की इकाई</translation>
    </message>
    <message>
        <source>Area in sq yd</source>
        <translation>क्षेत्रफल वर्ग गज में</translation>
    </message>
    <message>
        <source>Area in sq ft</source>
        <translation>क्षेत्रफल वर्ग फुट में</translation>
    </message>
    <message>
        <source>Area in sq m</source>
        <translation>क्षेत्रफल वर्ग मीटर में</translation>
    </message>
    <message>
        <source>Area in acres</source>
        <translation>क्षेत्रफल एकड़ में</translation>
    </message>
    <message>
        <source>Area in cents</source>
        <translation>क्षेत्रफल सेंट में</translation>
    </message>
    <message>
        <source>Area in guntha</source>
        <translation>क्षेत्रफल गुंटा में</translation>
    </message>
    <message>
        <source>Size, frontage x depth</source>
        <translation>आकार, चौड़ाई x गहराई</translation>
    </message>
    <message>
        <source>Frontage</source>
        <translation>सामने की चौड़ाई</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>गहराई</translation>
    </message>
    <message>
        <source>Road width</source>
        <translation>सड़क की चौड़ाई</translation>
    </message>
    <message>
        <source>Rate per sq yd</source>
        <translation>दर प्रति वर्ग गज</translation>
    </message>
    <message>
        <source>Rate per sq ft</source>
        <translation>दर प्रति वर्ग फुट</translation>
    </message>
    <message>
        <source>Rate per sq m</source>
        <translation>दर प्रति वर्ग मीटर</translation>
    </message>
    <message>
        <source>There is no project “%1”. Add it first, or correct the name.</source>
        <translation>प्रोजेक्ट “%1” नहीं है। पहले उसे जोड़ें, या नाम ठीक करें।</translation>
    </message>
    <message>
        <source>Several projects are called “%1”. Use the project&apos;s code.</source>
        <translation>“%1” नाम के कई प्रोजेक्ट हैं। प्रोजेक्ट का कोड लिखें।</translation>
    </message>
    <message>
        <source>There is no project yet. Add the project before its plots.</source>
        <translation>अभी कोई प्रोजेक्ट नहीं है। प्लॉटों से पहले प्रोजेक्ट जोड़ें।</translation>
    </message>
    <message>
        <source>The row names no project, and there are several. Add a column with the project&apos;s code.</source>
        <translation>पंक्ति में प्रोजेक्ट नहीं है, और प्रोजेक्ट कई हैं। प्रोजेक्ट के कोड का कॉलम जोड़ें।</translation>
    </message>
    <message>
        <source>The area of plot %1 is missing.</source>
        <translation>प्लॉट %1 का क्षेत्रफल नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not a length. Write it as 30 ft or 9.14 m.</source>
        <translation>“%1” लंबाई नहीं है। इस तरह लिखें: 30 ft या 9.14 m।</translation>
    </message>
    <message>
        <source>“%1” is not a side. Write north, north-east, east and so on.</source>
        <translation>“%1” कोई दिशा नहीं है। north, north-east, east आदि लिखें।</translation>
    </message>
    <message>
        <source>“%1” does not say whether the plot has this feature. Write yes or no.</source>
        <translation>“%1” से पता नहीं चलता कि प्लॉट में यह विशेषता है या नहीं। yes या no लिखें।</translation>
    </message>
    <message>
        <source>“%1” is not a state of a plot. Write available, sold, blocked, withdrawn or unreleased.</source>
        <translation>“%1” प्लॉट की स्थिति नहीं है। available, sold, blocked, withdrawn या unreleased लिखें।</translation>
    </message>
    <message>
        <source>The plot number is missing.</source>
        <translation>प्लॉट नंबर नहीं है।</translation>
    </message>
    <message>
        <source>Plot %1 is there already with %2, and the row says %3. Correct one of them.</source>
        <translation>प्लॉट %1 पहले से %2 के साथ है, और पंक्ति में %3 है। उनमें से एक ठीक करें।</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>प्लॉट</translation>
    </message>
</context>
<context>
    <name>PlotInventory</name>
    <message>
        <source>All plots</source>
        <translation>सभी प्लॉट</translation>
    </message>
    <message>
        <source>By project and state</source>
        <translation>प्रोजेक्ट और स्थिति के अनुसार</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>क्षेत्रफल</translation>
    </message>
    <message>
        <source>Value at the base rate</source>
        <translation>मूल दर पर मूल्य</translation>
    </message>
    <message>
        <source>Every plot</source>
        <translation>हर प्लॉट</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>कोना</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Plot inventory</source>
        <translation>प्लॉट इन्वेंटरी</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 की स्थिति</translation>
    </message>
    <message>
        <source>List every plot</source>
        <translation>हर प्लॉट की सूची</translation>
    </message>
    <message>
        <source>How many plots of each project are in which state, with their area and value.</source>
        <translation>हर प्रोजेक्ट के कितने प्लॉट किस स्थिति में हैं, क्षेत्रफल और मूल्य के साथ।</translation>
    </message>
</context>
<context>
    <name>PlotLegend</name>
    <message>
        <source>Unreleased</source>
        <translation>जारी नहीं</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>आवंटित</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>एग्रीमेंट</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>रजिस्ट्री हुई</translation>
    </message>
    <message>
        <source>Possession</source>
        <translation>कब्ज़ा</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>रोका हुआ</translation>
    </message>
    <message>
        <source>Landowner</source>
        <translation>भूस्वामी</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>लॉटरी</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>N NE E SE S SW W NW</source>
        <comment>sides of the compass, short</comment>
        <translation>उ उपू पू दपू द दप प उप</translation>
    </message>
</context>
<context>
    <name>PlotList</name>
    <message>
        <source>Plots</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>प्रोजेक्ट कोड</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Claimed by a</source>
        <translation>किस तरह का दावा</translation>
    </message>
    <message>
        <source>Claimed for</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>किसने दर्ज किया</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>No plots yet. Generate them, or bring in your plot list.</source>
        <translation>अभी कोई प्लॉट नहीं है। उन्हें बनाएं, या अपनी प्लॉट सूची लाएं।</translation>
    </message>
</context>
<context>
    <name>PlotMap</name>
    <message>
        <source>Block %1</source>
        <translation>ब्लॉक %1</translation>
    </message>
    <message>
        <source>Not in the drawing</source>
        <translation>नक्शे में नहीं</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 फुट</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 मी</translation>
    </message>
</context>
<context>
    <name>PlotPlan</name>
    <message>
        <source>%1 %2</source>
        <comment>a state, the number of plots</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1 का नक्शा</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>what the colours tell, a day</comment>
        <translation>%1, %2 की स्थिति</translation>
    </message>
    <message>
        <source>Plot plan</source>
        <translation>प्लॉट नक्शा</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Colours tell</source>
        <translation>रंग क्या बताते हैं</translation>
    </message>
    <message>
        <source>The map of a project on one page with its legend; as PDF to hang up or send.</source>
        <translation>प्रोजेक्ट का नक्शा संकेतों के साथ एक पृष्ठ पर; टांगने या भेजने के लिए PDF में।</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>उ</translation>
    </message>
</context>
<context>
    <name>PlotState</name>
    <message>
        <source>Unreleased</source>
        <translation>जारी नहीं</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>होल्ड पर</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>आवंटित</translation>
    </message>
    <message>
        <source>Agreement made</source>
        <translation>एग्रीमेंट हुआ</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>रजिस्ट्री हुई</translation>
    </message>
    <message>
        <source>Possession given</source>
        <translation>कब्ज़ा दिया</translation>
    </message>
    <message>
        <source>Blocked by management</source>
        <translation>प्रबंधन ने रोका</translation>
    </message>
    <message>
        <source>Landowner&apos;s share</source>
        <translation>भूस्वामी का हिस्सा</translation>
    </message>
    <message>
        <source>Reserved for ballot</source>
        <translation>लॉटरी के लिए आरक्षित</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>हटाया गया</translation>
    </message>
</context>
<context>
    <name>PostJournal</name>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>डेबिट</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>क्रेडिट</translation>
    </message>
    <message>
        <source>Amount (debit +, credit -)</source>
        <translation>राशि (डेबिट +, क्रेडिट -)</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>मेमो</translation>
    </message>
    <message>
        <source>Post journal entry</source>
        <translation>जर्नल प्रविष्टि पोस्ट करें</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>पंक्तियां</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Needed when the month is soft-closed.</source>
        <translation>महीना आंशिक बंद हो तो ज़रूरी है।</translation>
    </message>
    <message>
        <source>Enters debits and credits by hand. A posted entry never changes; it can be reversed.</source>
        <translation>डेबिट और क्रेडिट हाथ से दर्ज करता है। पोस्ट हुई प्रविष्टि कभी नहीं बदलती; उसे उलटा जा सकता है।</translation>
    </message>
    <message>
        <source>The entry is in %1 and one of its amounts in %2. Enter one currency at a time.</source>
        <translation>प्रविष्टि %1 में है और उसकी एक राशि %2 में। एक बार में एक मुद्रा दर्ज करें।</translation>
    </message>
    <message>
        <source>%1 has no smaller unit. Enter whole amounts.</source>
        <translation>%1 की छोटी इकाई नहीं है। पूरी राशियां भरें।</translation>
    </message>
    <message>
        <source>Line %1 needs either a debit or a credit, above zero.</source>
        <translation>पंक्ति %1 में शून्य से अधिक डेबिट या क्रेडिट चाहिए, दोनों में से एक।</translation>
    </message>
    <message>
        <source>Account %1 %2 is kept by receipts, demands and cheques. Record one of those, or choose another account.</source>
        <translation>खाता %1 %2 रसीदों, मांगों और चेकों से चलता है। उनमें से कोई दर्ज करें, या दूसरा खाता चुनें।</translation>
    </message>
    <message>
        <source>A reversal is made from the entry it takes back. Open that entry and reverse it.</source>
        <translation>उलटाव उसी प्रविष्टि से बनता है जिसे वह वापस लेता है। वह प्रविष्टि खोलें और उसे उलटें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code. Use three letters, such as INR.</source>
        <translation>&quot;%1&quot; मुद्रा का कोड नहीं है। तीन अक्षर लिखें, जैसे INR।</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>&quot;%1&quot; is no kind of journal entry.</source>
        <translation>&quot;%1&quot; जर्नल प्रविष्टि का प्रकार नहीं है।</translation>
    </message>
    <message>
        <source>A line has no account. Choose one.</source>
        <translation>एक पंक्ति में खाता नहीं है। एक चुनें।</translation>
    </message>
    <message>
        <source>%1 is a heading and carries no entries. Choose an account below it.</source>
        <translation>%1 शीर्षक है और उसमें प्रविष्टि नहीं होती। उसके नीचे का खाता चुनें।</translation>
    </message>
    <message>
        <source>Account %1 is closed. Choose another account or open it again.</source>
        <translation>खाता %1 बंद है। दूसरा खाता चुनें या उसे फिर खोलें।</translation>
    </message>
    <message>
        <source>An amount of the entry is larger than the books can hold. Check the figures.</source>
        <translation>प्रविष्टि की एक राशि बही की सीमा से बड़ी है। अंक जांचें।</translation>
    </message>
    <message>
        <source>An entry needs at least two lines with an amount.</source>
        <translation>प्रविष्टि में राशि वाली कम से कम दो पंक्तियां चाहिए।</translation>
    </message>
    <message>
        <source>Debits and credits of the entry differ by %1. Correct the lines until they agree.</source>
        <translation>प्रविष्टि के डेबिट और क्रेडिट में %1 का अंतर है। पंक्तियां ठीक करें ताकि वे बराबर हों।</translation>
    </message>
    <message>
        <source>Entry %1 was reversed before. It can be reversed once.</source>
        <translation>प्रविष्टि %1 पहले उलटी जा चुकी है। वह एक बार ही उलटी जा सकती है।</translation>
    </message>
    <message>
        <source>Say why the entry is reversed.</source>
        <translation>बताएं कि प्रविष्टि क्यों उलटी जा रही है।</translation>
    </message>
    <message>
        <source>The reversal cannot be dated before the entry, which is of %1.</source>
        <translation>उलटाव की तारीख प्रविष्टि से पहले नहीं हो सकती, जो %1 की है।</translation>
    </message>
    <message>
        <source>Reversal of %1: %2</source>
        <translation>%1 का उलटाव: %2</translation>
    </message>
    <message>
        <source>The chart has no account for &quot;%1&quot;. Choose one under account roles, or install a sample chart.</source>
        <translation>खातों की सूची में &quot;%1&quot; के लिए खाता नहीं है। खातों की भूमिकाओं में एक चुनें, या नमूना सूची लगाएं।</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no active user “%1” in this company.</source>
        <translation>इस कंपनी में “%1” नाम का चालू उपयोगकर्ता नहीं है।</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Receivable arises</source>
        <translation>प्राप्य कब बनता है</translation>
    </message>
    <message>
        <source>Policy is fixed</source>
        <translation>नीति तय है</translation>
    </message>
    <message>
        <source>Revenue arises</source>
        <translation>आय कब मानी जाती है</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>मूल दर</translation>
    </message>
    <message>
        <source>Rate is per</source>
        <translation>दर की इकाई</translation>
    </message>
    <message>
        <source>Holds last (hours)</source>
        <translation>होल्ड की अवधि (घंटे)</translation>
    </message>
    <message>
        <source>A cancelled plot becomes</source>
        <translation>रद्द प्लॉट क्या बनता है</translation>
    </message>
    <message>
        <source>Tax on plots</source>
        <translation>प्लॉट पर टैक्स</translation>
    </message>
    <message>
        <source>Tax code of plots</source>
        <translation>प्लॉटों का टैक्स कोड</translation>
    </message>
    <message>
        <source>Reason for the tax choice</source>
        <translation>टैक्स चुनने का कारण</translation>
    </message>
    <message>
        <source>RERA or plat no.</source>
        <translation>RERA या प्लैट नं.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>राज्य या क्षेत्र</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>Projects</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>होल्ड पर</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>रजिस्ट्री हुई</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>रोके गए</translation>
    </message>
    <message>
        <source>No projects yet. Add the land you sell plots of.</source>
        <translation>अभी कोई प्रोजेक्ट नहीं है। वह ज़मीन जोड़ें जिसके प्लॉट आप बेचते हैं।</translation>
    </message>
</context>
<context>
    <name>ProjectState</name>
    <message>
        <source>Planning</source>
        <translation>योजना में</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>छोड़ा हुआ</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>यह व्यू रखें</translation>
    </message>
    <message>
        <source>Keeps the filter, the columns and their order under a name.</source>
        <translation>फ़िल्टर, कॉलम और उनका क्रम एक नाम से रखता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>For everybody in this company</source>
        <translation>इस कंपनी में सबके लिए</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>व्यू रखें</translation>
    </message>
</context>
<context>
    <name>RaiseDemand</name>
    <message>
        <source>Demand %1 on booking %2</source>
        <translation>बुकिंग %2 पर मांग %1</translation>
    </message>
    <message>
        <source>Booking %1 is cancelled: nothing more is asked for it.</source>
        <translation>बुकिंग %1 रद्द है: उसके लिए और कुछ नहीं मांगा जाता।</translation>
    </message>
    <message>
        <source>Booking %1 is contested by another sale of its plot. Settle that first.</source>
        <translation>बुकिंग %1 पर उसी प्लॉट की दूसरी बिक्री का विवाद है। पहले उसे निपटाएं।</translation>
    </message>
    <message>
        <source>%1 is not an instalment of booking %2.</source>
        <translation>%1 बुकिंग %2 की किस्त नहीं है।</translation>
    </message>
    <message>
        <source>%1 of booking %2 is demanded already.</source>
        <translation>बुकिंग %2 की %1 पहले ही मांगी जा चुकी है।</translation>
    </message>
    <message>
        <source>Money on account set against demand %1</source>
        <translation>मांग %1 पर खाते का जमा पैसा लगाया गया</translation>
    </message>
    <message>
        <source>Raise demand</source>
        <translation>मांग भेजें</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Instalments due up to</source>
        <translation>कब तक की देय किस्तें</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>किस्तें</translation>
    </message>
    <message>
        <source>From older books</source>
        <translation>पुरानी बही से</translation>
    </message>
    <message>
        <source>Asks the buyer for the instalments that fall due.</source>
        <translation>खरीदार से वे किस्तें मांगता है जो देय हो रही हैं।</translation>
    </message>
    <message>
        <source>Booking %1 has no instalment due up to %2 that is not demanded yet.</source>
        <translation>बुकिंग %1 में %2 तक ऐसी कोई देय किस्त नहीं है जो मांगी न गई हो।</translation>
    </message>
</context>
<context>
    <name>RaiseDemands</name>
    <message>
        <source>Raise demands by due date</source>
        <translation>देय तारीख तक की मांगें भेजें</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Empty: all projects</source>
        <translation>खाली: सभी प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Instalments due up to</source>
        <translation>कब तक की देय किस्तें</translation>
    </message>
    <message>
        <source>Asks all buyers for the instalments that fall due up to a day.</source>
        <translation>सभी खरीदारों से एक दिन तक देय किस्तें मांगता है।</translation>
    </message>
    <message>
        <source>Nothing is due up to %1 that is not demanded already.</source>
        <translation>%1 तक ऐसा कुछ देय नहीं है जो मांगा न गया हो।</translation>
    </message>
    <message>
        <source>1 demand raised.</source>
        <translation>1 मांग भेजी गई।</translation>
    </message>
    <message>
        <source>%1 demands raised.</source>
        <translation>%1 मांगें भेजी गईं।</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>No money received yet. Record a receipt when a buyer pays.</source>
        <translation>अभी कोई पैसा नहीं मिला। खरीदार के भुगतान पर रसीद दर्ज करें।</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>रसीद नं.</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>किससे मिला</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>किस खाते में जमा</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>कब खत्म हुई</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>क्यों खत्म हुई</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>प्रारंभिक</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>जर्नल प्रविष्टि</translation>
    </message>
</context>
<context>
    <name>ReceiptAllocation</name>
    <message>
        <source>Allocation</source>
        <translation>आवंटन</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>आवंटन</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Demand line</source>
        <translation>मांग की पंक्ति</translation>
    </message>
    <message>
        <source>Schedule line</source>
        <translation>शेड्यूल की पंक्ति</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>जर्नल प्रविष्टि</translation>
    </message>
</context>
<context>
    <name>ReceiptMethod</name>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>बैंक ट्रांसफर</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>Cheque %1, %2, dated %3</source>
        <translation>चेक %1, %2, तारीख %3</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>BOUNCED</source>
        <translation>बाउंस</translation>
    </message>
    <message>
        <source>SUBJECT TO REALISATION</source>
        <translation>वसूली के अधीन</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>रसीद नं.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>किससे मिला</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>For plot</source>
        <translation>प्लॉट के लिए</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुगतान का तरीका</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>खाते पर जमा</translation>
    </message>
    <message>
        <source>Set against</source>
        <translation>किसमें लगा</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>मांग</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>मिली राशि</translation>
    </message>
    <message>
        <source>This receipt is subject to realisation of the cheque.</source>
        <translation>यह रसीद चेक की वसूली होने पर ही मान्य है।</translation>
    </message>
    <message>
        <source>Does not count since %1: %2</source>
        <translation>%1 से मान्य नहीं: %2</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>राशि शब्दों में</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>English and Hindi</source>
        <translation>अंग्रेज़ी और हिन्दी</translation>
    </message>
    <message>
        <source>The paper a buyer gets for money received.</source>
        <translation>पैसा मिलने पर खरीदार को दिया जाने वाला कागज़।</translation>
    </message>
</context>
<context>
    <name>ReceiptState</name>
    <message>
        <source>Posted</source>
        <translation>पोस्ट हुई</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>बाउंस</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message>
        <source>Record import</source>
        <translation>इम्पोर्ट दर्ज करें</translation>
    </message>
</context>
<context>
    <name>RegisterEntry</name>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>In</source>
        <translation>आया</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>गया</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
</context>
<context>
    <name>ReleaseHold</name>
    <message>
        <source>Release hold</source>
        <translation>होल्ड छोड़ें</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड</translation>
    </message>
    <message>
        <source>Makes the plot available again before the hold runs out.</source>
        <translation>होल्ड का समय बीतने से पहले प्लॉट फिर उपलब्ध करता है।</translation>
    </message>
    <message>
        <source>Hold %1 has ended already. There is nothing to release.</source>
        <translation>होल्ड %1 खत्म हो चुका है। छोड़ने को कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>RemoveContactPoint</name>
    <message>
        <source>Remove phone or e-mail</source>
        <translation>फ़ोन या ई-मेल हटाएं</translation>
    </message>
    <message>
        <source>Moves the number or address to the trash.</source>
        <translation>नंबर या पता ट्रैश में डालता है।</translation>
    </message>
</context>
<context>
    <name>RemoveLayout</name>
    <message>
        <source>Remove layout</source>
        <translation>लेआउट हटाएं</translation>
    </message>
    <message>
        <source>Puts the drawn layout into the trash; the plots stay.</source>
        <translation>बने लेआउट को ट्रैश में डालता है; प्लॉट रहते हैं।</translation>
    </message>
    <message>
        <source>%1 has no drawn layout.</source>
        <translation>%1 का बना लेआउट नहीं है।</translation>
    </message>
    <message>
        <source>Remove layout %1</source>
        <translation>लेआउट %1 हटाएं</translation>
    </message>
</context>
<context>
    <name>RemoveParty</name>
    <message>
        <source>Move to the trash</source>
        <translation>ट्रैश में डालें</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Moves a person or company that was entered by mistake to the trash.</source>
        <translation>गलती से दर्ज हुए व्यक्ति या कंपनी को ट्रैश में डालता है।</translation>
    </message>
</context>
<context>
    <name>RemoveTaxId</name>
    <message>
        <source>Remove tax or identity number</source>
        <translation>टैक्स या पहचान नंबर हटाएं</translation>
    </message>
    <message>
        <source>Moves the number to the trash.</source>
        <translation>नंबर को ट्रैश में डालता है।</translation>
    </message>
</context>
<context>
    <name>RescheduleBooking</name>
    <message>
        <source>Change schedule</source>
        <translation>शेड्यूल बदलें</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>भुगतान योजना</translation>
    </message>
    <message>
        <source>Agreed instalments</source>
        <translation>तय किस्तें</translation>
    </message>
    <message>
        <source>Agrees new instalments for what is neither demanded nor paid.</source>
        <translation>जो न मांगा गया है न चुकाया, उसके लिए नई किस्तें तय करता है।</translation>
    </message>
    <message>
        <source>Booking %1 was cancelled on %2. Its schedule stands as it was.</source>
        <translation>बुकिंग %1, %2 को रद्द हुई। उसका शेड्यूल वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Every instalment of booking %1 is demanded or paid. There is nothing left to change.</source>
        <translation>बुकिंग %1 की हर किस्त मांगी या चुकाई जा चुकी है। बदलने को कुछ नहीं बचा।</translation>
    </message>
</context>
<context>
    <name>RevenuePoint</name>
    <message>
        <source>At registration</source>
        <translation>रजिस्ट्री पर</translation>
    </message>
    <message>
        <source>At possession</source>
        <translation>कब्ज़े पर</translation>
    </message>
</context>
<context>
    <name>ReverseJournal</name>
    <message>
        <source>Reverse journal entry</source>
        <translation>जर्नल प्रविष्टि उलटें</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Date of the reversal</source>
        <translation>उलटाव की तारीख</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Posts the same entry with debits and credits exchanged, and links the two.</source>
        <translation>वही प्रविष्टि डेबिट और क्रेडिट बदलकर पोस्ट करता है, और दोनों को जोड़ता है।</translation>
    </message>
    <message>
        <source>Entry %1 was made by a document. Cancel the document, which reverses the entry with it.</source>
        <translation>प्रविष्टि %1 एक दस्तावेज़ से बनी है। वह दस्तावेज़ रद्द करें, उससे प्रविष्टि भी उलट जाएगी।</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>The role “%1” does not allow this. Ask the owner or an administrator.</source>
        <translation>भूमिका “%1” इसकी अनुमति नहीं देती। स्वामी या प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>You do not work with this company any more. Ask the owner or an administrator.</source>
        <translation>अब आप इस कंपनी के साथ काम नहीं करते। स्वामी या प्रशासक से पूछें।</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>The value of “%1” of %2 cannot be read.</source>
        <translation>%2 के “%1” का मान पढ़ा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>The file %1 could not be written: %2. What was there before is unchanged.</source>
        <translation>फ़ाइल %1 नहीं लिखी जा सकी: %2। जो पहले था वह वैसा ही है।</translation>
    </message>
    <message>
        <source>The file %1 was written, but its folder could not be secured on the disk: %2. Check the disk and write the file again.</source>
        <translation>फ़ाइल %1 लिखी गई, पर उसका फ़ोल्डर डिस्क पर सुरक्षित नहीं हो सका: %2। डिस्क जांचें और फ़ाइल फिर से लिखें।</translation>
    </message>
    <message>
        <source>nothing was produced</source>
        <translation>कुछ नहीं बना</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or name; nothing was changed.</source>
        <translation>“%1” नहीं लिखी जा सकती: %2। दूसरा फ़ोल्डर या नाम चुनें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The file %1 is larger than the %2 MB that are read here. Choose a smaller file.</source>
        <translation>फ़ाइल %1 यहां पढ़ी जाने वाली %2 MB की सीमा से बड़ी है। छोटी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The name of the file to write is empty. Give one; nothing was changed.</source>
        <translation>लिखने की फ़ाइल का नाम खाली है। नाम दें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it; nothing was changed.</source>
        <translation>“%1” फ़ोल्डर है। उसमें एक फ़ाइल का नाम दें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Choose another name; nothing was changed.</source>
        <translation>“%1” साधारण फ़ाइल नहीं है। दूसरा नाम चुनें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it or choose another; nothing was changed.</source>
        <translation>फ़ोल्डर “%1” नहीं है। उसे बनाएं या दूसरा चुनें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose another; nothing was changed.</source>
        <translation>“%1” फ़ाइल है, फ़ोल्डर नहीं। दूसरा चुनें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>“%1” may not be written. Choose another folder or name; nothing was changed.</source>
        <translation>“%1” लिखने की अनुमति नहीं है। दूसरा फ़ोल्डर या नाम चुनें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The name of the file to read is empty. Give one.</source>
        <translation>पढ़ने की फ़ाइल का नाम खाली है। नाम दें।</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>फ़ाइल “%1” नहीं है। उसका नाम और फ़ोल्डर जांचें।</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>“%1” फ़ोल्डर है। उसमें से एक फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Save what it gives as a file and choose that.</source>
        <translation>“%1” डिवाइस या पाइप है। उससे जो मिले उसे फ़ाइल में सहेजें और वह चुनें।</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask whoever owns it, or choose another file.</source>
        <translation>आपको “%1” पढ़ने की अनुमति नहीं है। जिसकी फ़ाइल है उससे पूछें, या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>फ़ाइल %1 नहीं पढ़ी जा सकी: %2।</translation>
    </message>
</context>
<context>
    <name>SalesChecks</name>
    <message>
        <source>Booking %1: %2 is payable, but the schedule sums to %3 and the cost sheet to %4.</source>
        <translation>बुकिंग %1: देय राशि %2 है, पर शेड्यूल का जोड़ %3 और कॉस्ट शीट का %4 है।</translation>
    </message>
    <message>
        <source>Booking %1: the shares sum to %2 over %3 first buyers, not to 100 % over one.</source>
        <translation>बुकिंग %1: हिस्सों का जोड़ %3 मुख्य खरीदारों पर %2 है, एक पर 100 % नहीं।</translation>
    </message>
    <message>
        <source>Plot %1 has no claim of %2 on it.</source>
        <translation>प्लॉट %1 पर %2 का दावा नहीं है।</translation>
    </message>
    <message>
        <source>Plot %1 is %2, which does not fit %3.</source>
        <translation>प्लॉट %1 “%2” है, जो %3 से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Plot %1 is %2 without a booking or hold behind it.</source>
        <translation>प्लॉट %1 “%2” है, पर उसके पीछे न बुकिंग है, न होल्ड।</translation>
    </message>
    <message>
        <source>%1 %2 keeps %3 where its documents come to %4.</source>
        <translation>%1 %2 में %3 रखा है, जबकि उसके दस्तावेज़ों से %4 बनता है।</translation>
    </message>
</context>
<context>
    <name>SalesScreens</name>
    <message>
        <source>Book plots</source>
        <translation>प्लॉट बुक करें</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>रसीद दर्ज करें</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Plot map</source>
        <translation>प्लॉट नक्शा</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>वसूली</translation>
    </message>
    <message>
        <source>Cheque register</source>
        <translation>चेक रजिस्टर</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Stopped. No sample was made.</source>
        <translation>रोक दिया गया। नमूना नहीं बना।</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>View</source>
        <translation>व्यू</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>व्यू</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>कॉलम और क्रम</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>किसने बनाया</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>सबके लिए</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Instalment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>किस्तें</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>देय तारीख</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
</context>
<context>
    <name>SetAccountState</name>
    <message>
        <source>Close or open account</source>
        <translation>खाता बंद करें या खोलें</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>A closed account keeps its entries and takes no new ones.</source>
        <translation>बंद खाते की प्रविष्टियां रहती हैं और नई नहीं ली जातीं।</translation>
    </message>
    <message>
        <source>%1 still has a balance. Clear it with an entry, then close the account.</source>
        <translation>%1 में अभी शेष है। पहले उसे प्रविष्टि से शून्य करें, फिर खाता बंद करें।</translation>
    </message>
    <message>
        <source>%1 is used by the program for &quot;%2&quot;. Give that role to another account first.</source>
        <translation>%1 को प्रोग्राम &quot;%2&quot; के लिए काम में लेता है। पहले वह भूमिका दूसरे खाते को दें।</translation>
    </message>
</context>
<context>
    <name>SetAccountingPolicy</name>
    <message>
        <source>Set accounting policy</source>
        <translation>लेखा नीति तय करें</translation>
    </message>
    <message>
        <source>Chooses whether demands or receipts make the entries; possible until the first posting.</source>
        <translation>चुनता है कि प्रविष्टियां मांगों से बनें या रसीदों से; पहली पोस्टिंग तक संभव है।</translation>
    </message>
    <message>
        <source>The policy of %1 stands since its first posting. Start a new project to use the other one.</source>
        <translation>%1 की नीति पहली पोस्टिंग से तय है। दूसरी नीति के लिए नया प्रोजेक्ट शुरू करें।</translation>
    </message>
</context>
<context>
    <name>SetBaseRate</name>
    <message>
        <source>Set base rate</source>
        <translation>मूल दर तय करें</translation>
    </message>
    <message>
        <source>Sets the price per area unit; bookings that are made keep theirs.</source>
        <translation>प्रति क्षेत्रफल इकाई कीमत तय करता है; हो चुकी बुकिंग की अपनी दर रहती है।</translation>
    </message>
    <message>
        <source>Enter a rate above zero.</source>
        <translation>शून्य से अधिक दर भरें।</translation>
    </message>
    <message>
        <source>Plot %1 belongs to another project than %2.</source>
        <translation>प्लॉट %1 का प्रोजेक्ट %2 से अलग है।</translation>
    </message>
</context>
<context>
    <name>SetPeriodState</name>
    <message>
        <source>Close or open period</source>
        <translation>अवधि बंद करें या खोलें</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Says whether entries may still be dated in this month. A locked month never opens again.</source>
        <translation>बताता है कि इस महीने में प्रविष्टियां अब भी हो सकती हैं या नहीं। ताला लगा महीना फिर कभी नहीं खुलता।</translation>
    </message>
    <message>
        <source>Say why the state of the period changes.</source>
        <translation>बताएं कि अवधि की स्थिति क्यों बदल रही है।</translation>
    </message>
    <message>
        <source>The period from %1 to %2 is locked and never opens again. Date the entry later.</source>
        <translation>%1 से %2 की अवधि पर ताला लगा है और वह फिर कभी नहीं खुलती। बाद की तारीख लें।</translation>
    </message>
</context>
<context>
    <name>SetPlotState</name>
    <message>
        <source>Set plot state</source>
        <translation>प्लॉट की स्थिति तय करें</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Releases the plot for sale, or takes it off sale with a reason.</source>
        <translation>प्लॉट को बिक्री के लिए जारी करता है, या कारण के साथ बिक्री से हटाता है।</translation>
    </message>
    <message>
        <source>A plot becomes held or booked only by holding or booking it. Choose another state.</source>
        <translation>प्लॉट होल्ड या बुक करने से ही होल्ड या बुक होता है। दूसरी स्थिति चुनें।</translation>
    </message>
    <message>
        <source>%1 is booked. Cancel the booking first.</source>
        <translation>%1 बुक है। पहले बुकिंग रद्द करें।</translation>
    </message>
    <message>
        <source>%1 is held. Release the hold first.</source>
        <translation>%1 होल्ड पर है। पहले होल्ड छोड़ें।</translation>
    </message>
    <message>
        <source>Give the reason, such as “kept for the owner’s family”.</source>
        <translation>कारण दें, जैसे “मालिक के परिवार के लिए रखा”।</translation>
    </message>
</context>
<context>
    <name>SetUpCompany</name>
    <message>
        <source>Set up company</source>
        <translation>कंपनी बनाएं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Fiscal year begins in month</source>
        <translation>वित्त वर्ष शुरू होने का महीना</translation>
    </message>
    <message>
        <source>A day in the first fiscal year</source>
        <translation>पहले वित्त वर्ष का कोई दिन</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Owner&apos;s sign-in name</source>
        <translation>मालिक का साइन-इन नाम</translation>
    </message>
    <message>
        <source>Owner&apos;s full name</source>
        <translation>मालिक का पूरा नाम</translation>
    </message>
    <message>
        <source>Gives a new file its company, fiscal year, number series and owner.</source>
        <translation>नई फ़ाइल को उसकी कंपनी, वित्त वर्ष, नंबर शृंखला और मालिक देता है।</translation>
    </message>
    <message>
        <source>Country &quot;%1&quot; is not known. Use IN for India or US for the United States.</source>
        <translation>देश &quot;%1&quot; मालूम नहीं है। भारत के लिए IN या अमेरिका के लिए US लिखें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code. Use three letters, such as INR.</source>
        <translation>&quot;%1&quot; मुद्रा का कोड नहीं है। तीन अक्षर लिखें, जैसे INR।</translation>
    </message>
    <message>
        <source>This file has a company already. Make a new file for another one.</source>
        <translation>इस फ़ाइल में कंपनी पहले से है। दूसरी के लिए नई फ़ाइल बनाएं।</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>प्रधान कार्यालय</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
</context>
<context>
    <name>ShapeKind</name>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>सड़क</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>पार्क</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>पानी</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>पेड़</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>इमारत</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Say of which customer or booking the statement is.</source>
        <translation>बताएं कि खाता विवरण किस ग्राहक या बुकिंग का है।</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>Part paid, overdue</source>
        <translation>आंशिक चुकाया, अतिदेय</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>अतिदेय</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>आंशिक चुकाया</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>आगे देय</translation>
    </message>
    <message>
        <source>Instalments of booking %1</source>
        <translation>बुकिंग %1 की किस्तें</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>नं.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>मांग</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Subject to realisation</source>
        <translation>वसूली के अधीन</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>मांगा</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Money for no booking yet</source>
        <translation>पैसा जो अभी किसी बुकिंग का नहीं</translation>
    </message>
    <message>
        <source>Charges for bounced cheques, beside the price</source>
        <translation>बाउंस चेकों का शुल्क, कीमत के अलावा</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>देय राशि</translation>
    </message>
    <message>
        <source>Of which uncleared, subject to realisation</source>
        <translation>जिसमें क्लियर नहीं, वसूली के अधीन</translation>
    </message>
    <message>
        <source>Held on account</source>
        <translation>खाते पर जमा</translation>
    </message>
    <message>
        <source>Open charges for bounced cheques, beside the price: %1</source>
        <translation>बाउंस चेकों का बाकी शुल्क, कीमत के अलावा: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>ग्राहक कोड</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>खाता विवरण</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 की स्थिति</translation>
    </message>
    <message>
        <source>Account of booking %1, plot %2</source>
        <translation>बुकिंग %1, प्लॉट %2 का खाता</translation>
    </message>
    <message>
        <source>Customer statement</source>
        <translation>ग्राहक खाता विवरण</translation>
    </message>
    <message>
        <source>Empty: all bookings of the customer</source>
        <translation>खाली: ग्राहक की सभी बुकिंग</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>किस तारीख तक</translation>
    </message>
    <message>
        <source>What a customer was asked for, has paid and owes.</source>
        <translation>ग्राहक से क्या मांगा गया, उसने क्या चुकाया और क्या बाकी है।</translation>
    </message>
    <message>
        <source>Demand, due %1</source>
        <translation>मांग, %1 को देय</translation>
    </message>
    <message>
        <source>Demand cancelled: %1</source>
        <translation>मांग रद्द: %1</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 देय</translation>
    </message>
    <message>
        <source>Cheque bounced: %1</source>
        <translation>चेक बाउंस: %1</translation>
    </message>
    <message>
        <source>Receipt cancelled: %1</source>
        <translation>रसीद रद्द: %1</translation>
    </message>
    <message>
        <source>Booking cancelled: kept</source>
        <translation>बुकिंग रद्द: रखी गई राशि</translation>
    </message>
    <message>
        <source>Booking cancelled: refund due</source>
        <translation>बुकिंग रद्द: देय रिफंड</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The folder “%1” for copies of the company cannot be made. Check its rights and the space on the disk.</source>
        <translation>कंपनी की प्रतियों का फ़ोल्डर “%1” नहीं बन सका। उसकी अनुमति और डिस्क की जगह जांचें।</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>फ़ाइल “%1” नहीं पढ़ी जा सकती: %2।</translation>
    </message>
    <message>
        <source>“%1” is not a Freehold company.</source>
        <translation>“%1” Freehold की कंपनी नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Freehold company.</source>
        <translation>“%1” किसी और प्रोग्राम का डेटाबेस है, Freehold की कंपनी नहीं।</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a live book can be damaged. Keep it on this computer, or use the office server to share it.</source>
        <translation>“%1” नेटवर्क ड्राइव पर है, जहां चालू बही खराब हो सकती है। उसे इस कंप्यूटर पर रखें, या साझा करने के लिए ऑफ़िस सर्वर लें।</translation>
    </message>
    <message>
        <source>“%1” is open in another Freehold window. It can be read here; to change it, use that window or close it.</source>
        <translation>“%1” Freehold की दूसरी विंडो में खुली है। यहां पढ़ी जा सकती है; बदलने के लिए वही विंडो लें या उसे बंद करें।</translation>
    </message>
    <message>
        <source>“%1” is open in another Freehold window (%2). It can be read here; to change it, use that window or close it.</source>
        <translation>“%1” Freehold की दूसरी विंडो (%2) में खुली है। यहां पढ़ी जा सकती है; बदलने के लिए वही विंडो लें या उसे बंद करें।</translation>
    </message>
    <message>
        <source>“%1” cannot be kept for this program alone: %2. Check its disk and the rights of its folder; nothing was changed.</source>
        <translation>“%1” केवल इस प्रोग्राम के लिए नहीं रखी जा सकती: %2। डिस्क और फ़ोल्डर की अनुमति जांचें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>फ़ोल्डर “%1” नहीं है।</translation>
    </message>
    <message>
        <source>“%1” was last used with Freehold %2 and cannot be opened by this older one. Get Freehold %2 or newer; the file was not touched.</source>
        <translation>“%1” पिछली बार Freehold %2 में चली थी और इस पुराने में नहीं खुल सकती। Freehold %2 या नया लें; फ़ाइल को छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>The company was last used with the newer Freehold %1: it is open for reading only. Get Freehold %1 to change it.</source>
        <translation>कंपनी पिछली बार नए Freehold %1 में चली थी: वह केवल पढ़ने के लिए खुली है। बदलने के लिए Freehold %1 लें।</translation>
    </message>
    <message>
        <source>The company is open for reading only here.</source>
        <translation>कंपनी यहां केवल पढ़ने के लिए खुली है।</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected: the company is open for reading only.</source>
        <translation>फ़ाइल या उसके फ़ोल्डर पर लिखने की रोक है: कंपनी केवल पढ़ने के लिए खुली है।</translation>
    </message>
    <message>
        <source>The company comes from an older Freehold and has to be opened for writing once, so that it can be brought up to date.</source>
        <translation>कंपनी पुराने Freehold की है और उसे एक बार लिखने के लिए खोलना होगा, ताकि वह नई हो सके।</translation>
    </message>
    <message>
        <source>Stopped. No backup was written.</source>
        <translation>रोक दिया गया। बैकअप नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The copy is not whole (%1): no backup was written.</source>
        <translation>प्रति पूरी नहीं है (%1): बैकअप नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The backup needs another name than the company itself.</source>
        <translation>बैकअप का नाम कंपनी के नाम से अलग होना चाहिए।</translation>
    </message>
    <message>
        <source>This exists already. Choose another name or number.</source>
        <translation>यह पहले से है। दूसरा नाम या नंबर चुनें।</translation>
    </message>
    <message>
        <source>It refers to a record that does not exist, or is still referred to.</source>
        <translation>यह ऐसे रिकॉर्ड से जुड़ा है जो नहीं है, या इससे अब भी कुछ जुड़ा है।</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space and try again.</source>
        <translation>डिस्क भर गई है: कुछ नहीं सहेजा गया। कुछ जगह खाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The company is open for reading only: nothing was saved.</source>
        <translation>कंपनी केवल पढ़ने के लिए खुली है: कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>The company file is damaged. Restore the newest backup, and keep the damaged file.</source>
        <translation>कंपनी की फ़ाइल खराब है। सबसे नया बैकअप लगाएं, और खराब फ़ाइल रख लें।</translation>
    </message>
    <message>
        <source>The disk did not take the data: nothing was saved. Check the disk, then try again.</source>
        <translation>डिस्क ने डेटा नहीं लिया: कुछ नहीं सहेजा गया। डिस्क जांचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another program holds the company file: nothing was saved. Close it and try again.</source>
        <translation>कंपनी की फ़ाइल किसी और प्रोग्राम के पास है: कुछ नहीं सहेजा गया। उसे बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A text is longer than a company can keep. Shorten it.</source>
        <translation>एक टेक्स्ट सीमा से लंबा है। उसे छोटा करें।</translation>
    </message>
    <message>
        <source>Memory is short: nothing was saved. Close other programs and try again.</source>
        <translation>मेमोरी कम है: कुछ नहीं सहेजा गया। दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The database could not do this: %1.</source>
        <translation>डेटाबेस यह नहीं कर सका: %1।</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2.</source>
        <translation>फ़ाइल “%1” नहीं खुली: %2।</translation>
    </message>
    <message>
        <source>The database server did not answer: %1</source>
        <translation>डेटाबेस सर्वर ने उत्तर नहीं दिया: %1</translation>
    </message>
    <message>
        <source>The database gave the change up half way: nothing was saved. Try again.</source>
        <translation>डेटाबेस ने बदलाव बीच में छोड़ दिया: कुछ नहीं सहेजा गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The company could not be brought to schema step %1 (%2) and stays as it was: %3</source>
        <translation>कंपनी को स्कीमा चरण %1 (%2) तक नहीं लाया जा सका और वह जैसी थी वैसी ही है: %3</translation>
    </message>
    <message>
        <source>“%1” means more than one %2. Name it by its number or id.</source>
        <translation>“%1” से एक से अधिक रिकॉर्ड (%2) मिलते हैं। नंबर या आईडी से बताएं।</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>रिकॉर्ड नहीं है: %1 “%2”।</translation>
    </message>
    <message>
        <source>The %1 is not there any more. Refresh the list. (%2)</source>
        <translation>रिकॉर्ड (%1) अब वहां नहीं है। सूची ताज़ा करें। (%2)</translation>
    </message>
    <message>
        <source>The request has no field “%1”.</source>
        <translation>अनुरोध में फ़ील्ड “%1” नहीं होता।</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>%1 नहीं है</translation>
    </message>
    <message>
        <source>the %1 is not the one Freehold made</source>
        <translation>%1 वह नहीं है जो Freehold ने बनाया था</translation>
    </message>
    <message>
        <source>it has a foreign %1</source>
        <translation>उसमें बाहर का %1 है</translation>
    </message>
    <message>
        <source>The company file was altered by another program: %1. It was not opened, to keep the books safe. Restore a backup.</source>
        <translation>कंपनी की फ़ाइल किसी और प्रोग्राम ने बदली है: %1। बही सुरक्षित रखने के लिए उसे नहीं खोला गया। बैकअप लगाएं।</translation>
    </message>
    <message>
        <source>Freehold could not finish this: nothing was saved. (%1)</source>
        <translation>Freehold यह पूरा नहीं कर सका: कुछ नहीं सहेजा गया। (%1)</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed, replaced or deleted while it was open: nothing was saved. Put it back where it was, or make a backup now and go on with that.</source>
        <translation>“%1” खुली रहते हुए हटाई, बदली या उसका नाम बदला गया: कुछ नहीं सहेजा गया। उसे वापस वहीं रखें, या अभी बैकअप बनाएं और उसी से काम जारी रखें।</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>“%1” पहले से है। दूसरा नाम चुनें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>This request was sent before as another operation. Send it under an id of its own.</source>
        <translation>यह अनुरोध पहले किसी और काम के रूप में भेजा गया था। इसे अपनी अलग आईडी से भेजें।</translation>
    </message>
    <message>
        <source>A change was begun inside another one: the inner one was not made.</source>
        <translation>एक बदलाव दूसरे के अंदर शुरू हुआ: अंदर वाला नहीं किया गया।</translation>
    </message>
    <message>
        <source>A company on a server is backed up by the server.</source>
        <translation>सर्वर की कंपनी का बैकअप सर्वर ही रखता है।</translation>
    </message>
    <message>
        <source>Stopped. The search index is as it was.</source>
        <translation>रोक दिया गया। खोज सूची जैसी थी वैसी ही है।</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>%1 की एक पंक्ति %2 की ऐसी पंक्ति से जुड़ी है जो नहीं है।</translation>
    </message>
    <message>
        <source>The history has a gap before line %1.</source>
        <translation>इतिहास में पंक्ति %1 से पहले कुछ छूटा है।</translation>
    </message>
    <message>
        <source>Line %1 of the history was changed after it was written.</source>
        <translation>इतिहास की पंक्ति %1 लिखे जाने के बाद बदली गई।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>फिर से करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>“%1” was done by another version of Freehold and cannot be taken back here.</source>
        <translation>“%1” Freehold के दूसरे संस्करण ने किया था और यहां वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>%1 “%2” exists already. Choose another %3.</source>
        <translation>%1 “%2” पहले से है। दूसरा चुनें: %3।</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>यह पहले से है।</translation>
    </message>
    <message>
        <source>The %1 cannot be deleted: %2 (%3) refer to it.</source>
        <translation>रिकॉर्ड (%1) नहीं हटाया जा सकता: उससे %2 (%3) जुड़े हैं।</translation>
    </message>
    <message>
        <source>The %1 belongs to a %2 that is in the trash. Restore that first.</source>
        <translation>रिकॉर्ड (%1) जिसका है (%2), वह ट्रैश में है। पहले उसे वापस लाएं।</translation>
    </message>
    <message>
        <source>The %1 is not in the trash.</source>
        <translation>रिकॉर्ड (%1) ट्रैश में नहीं है।</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>काम “%1” नहीं है।</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: %2</source>
        <translation>“%1” वापस नहीं लिया जा सकता: %2</translation>
    </message>
    <message>
        <source>This edit was taken back already, or somebody else made it.</source>
        <translation>यह बदलाव पहले ही वापस लिया जा चुका है, या किसी और ने किया है।</translation>
    </message>
    <message>
        <source>The directory was written by a newer Freehold. Start that version.</source>
        <translation>यह निर्देशिका Freehold के नए संस्करण ने लिखी है। वही संस्करण चलाएँ।</translation>
    </message>
    <message>
        <source>The database was last used with a newer Freehold. Start that version; nothing was changed.</source>
        <translation>डेटाबेस को आख़िरी बार Freehold के नए संस्करण ने खोला था। वही संस्करण चलाएँ; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>पढ़ना रोक दिया गया।</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The message is longer than %1 bytes.</source>
        <translation>संदेश %1 बाइट से लंबा है।</translation>
    </message>
    <message>
        <source>The answer is not one of Freehold&apos;s. Is there a sign-in page of the network in between?</source>
        <translation>यह उत्तर फ़्रीहोल्ड का नहीं है। क्या बीच में नेटवर्क का कोई साइन-इन पृष्ठ है?</translation>
    </message>
    <message>
        <source>“%1” of the message is missing or cannot be read.</source>
        <translation>संदेश का “%1” नहीं है या पढ़ा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>SyncClient</name>
    <message>
        <source>The office did not answer.</source>
        <translation>कार्यालय ने उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The office cannot be reached.</source>
        <translation>कार्यालय से संपर्क नहीं हो पा रहा।</translation>
    </message>
    <message>
        <source>The office at this address keeps another company. Check the address.</source>
        <translation>इस पते का कार्यालय दूसरी कंपनी रखता है। पता जाँचें।</translation>
    </message>
    <message>
        <source>The answer is not this office&apos;s.</source>
        <translation>यह उत्तर इस कार्यालय का नहीं है।</translation>
    </message>
</context>
<context>
    <name>SyncConflict</name>
    <message>
        <source>There is no field “%1” to change.</source>
        <translation>बदलने के लिए “%1” नाम का कोई क्षेत्र नहीं है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>सुलझा हुआ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>अभिलेख का प्रकार</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Kept value</source>
        <translation>रखा गया मान</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>दूसरा मान</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>दर्ज करने वाला</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>कब दिखा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Settle difference</source>
        <translation>अंतर सुलझाएँ</translation>
    </message>
    <message>
        <source>Take the other value</source>
        <translation>दूसरा मान लें</translation>
    </message>
    <message>
        <source>Ends a difference: the kept value stays, or the other one is taken after all.</source>
        <translation>अंतर समाप्त करता है: रखा गया मान रहता है, या दूसरा मान ले लिया जाता है।</translation>
    </message>
    <message>
        <source>This difference is settled already.</source>
        <translation>यह अंतर पहले ही सुलझ चुका है।</translation>
    </message>
    <message>
        <source>The field does not exist any more. Settle it without taking the value.</source>
        <translation>यह क्षेत्र अब नहीं है। मान लिए बिना इसे सुलझाएँ।</translation>
    </message>
</context>
<context>
    <name>SyncLists</name>
    <message>
        <source>%1 lines</source>
        <translation>%1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, with which record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It rests on other work that the office refused.</source>
        <translation>यह उस दूसरे काम पर टिका है जिसे कार्यालय ने अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखा गया</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>दूसरा मान</translation>
    </message>
    <message>
        <source>Void number %1 of %2</source>
        <translation>%2 की निरस्त संख्या %1</translation>
    </message>
</context>
<context>
    <name>SyncScreens</name>
    <message>
        <source>Sync centre</source>
        <translation>सिंक केंद्र</translation>
    </message>
</context>
<context>
    <name>SyncServer</name>
    <message>
        <source>This company is not an office&apos;s yet.</source>
        <translation>यह कंपनी अभी किसी कार्यालय की नहीं है।</translation>
    </message>
    <message>
        <source>This file is a copy that belongs to an office. Begin from the office&apos;s own company.</source>
        <translation>यह फ़ाइल किसी कार्यालय की प्रति है। कार्यालय की अपनी कंपनी से शुरू करें।</translation>
    </message>
    <message>
        <source>This Freehold is too old for the office. Get the newest one; what you took in is kept.</source>
        <translation>यह फ़्रीहोल्ड कार्यालय के लिए बहुत पुराना है। नया लें; जो आपने दर्ज किया है वह सुरक्षित है।</translation>
    </message>
</context>
<context>
    <name>SyncTray</name>
    <message>
        <source>This does not wait for a decision any more. Refresh the list.</source>
        <translation>इस पर अब निर्णय बाकी नहीं है। सूची ताज़ा करें।</translation>
    </message>
    <message>
        <source>Say why it is not to be done any more.</source>
        <translation>बताएँ कि इसे अब क्यों नहीं करना है।</translation>
    </message>
    <message>
        <source>This was one of several steps that belong together. Do it again from its screen, then discard it here.</source>
        <translation>यह साथ जुड़े कई चरणों में से एक था। इसे इसकी स्क्रीन से फिर करें, फिर यहाँ से हटाएँ।</translation>
    </message>
    <message>
        <source>There is no operation “%1” any more.</source>
        <translation>“%1” नाम का कार्य अब नहीं है।</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>फिर भेजा गया</translation>
    </message>
</context>
<context>
    <name>SyncWriter</name>
    <message>
        <source>There is no operation “%1” here.</source>
        <translation>यहाँ “%1” नाम का कोई कार्य नहीं है।</translation>
    </message>
    <message>
        <source>“%1” comes from a newer Freehold than this one.</source>
        <translation>“%1” इससे नए फ़्रीहोल्ड से आया है।</translation>
    </message>
    <message>
        <source>The office sent rows that do not belong together. Nothing was changed; it is tried again.</source>
        <translation>कार्यालय ने ऐसी पंक्तियाँ भेजीं जो आपस में मेल नहीं खातीं। कुछ नहीं बदला गया; फिर प्रयास होगा।</translation>
    </message>
</context>
<context>
    <name>TakeReceipt</name>
    <message>
        <source>Record receipt</source>
        <translation>रसीद दर्ज करें</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>किससे मिला</translation>
    </message>
    <message>
        <source>Empty: the buyer of the booking</source>
        <translation>खाली: बुकिंग का खरीदार</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Empty: the currency of the booking</source>
        <translation>खाली: बुकिंग की मुद्रा</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>किस खाते में जमा</translation>
    </message>
    <message>
        <source>Empty: the usual account of the method</source>
        <translation>खाली: इस तरीके का सामान्य खाता</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation>चेक नं.</translation>
    </message>
    <message>
        <source>Drawn on bank</source>
        <translation>किस बैंक का</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>Cheque date</source>
        <translation>चेक की तारीख</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Take the cash although the law restricts it</source>
        <translation>कानूनी रोक के बावजूद नकद लें</translation>
    </message>
    <message>
        <source>From older books</source>
        <translation>पुरानी बही से</translation>
    </message>
    <message>
        <source>Records money received and sets it against what is due first.</source>
        <translation>मिला हुआ पैसा दर्ज करता है और पहले देय पर लगाता है।</translation>
    </message>
    <message>
        <source>A cheque needs its number.</source>
        <translation>चेक का नंबर चाहिए।</translation>
    </message>
    <message>
        <source>A cheque needs the bank it is drawn on.</source>
        <translation>चेक किस बैंक का है, यह चाहिए।</translation>
    </message>
    <message>
        <source>A cheque needs the date written on it.</source>
        <translation>चेक पर लिखी तारीख चाहिए।</translation>
    </message>
    <message>
        <source>Cheque %1 of %2 was taken on %3 with receipt %4 already.</source>
        <translation>%2 का चेक %1, %3 को रसीद %4 में लिया जा चुका है।</translation>
    </message>
    <message>
        <source>Cash of %1 or more for property is restricted by %2. Take %3 by bank or cheque, or confirm the cash.</source>
        <translation>संपत्ति के लिए %1 या अधिक नकद पर %2 की रोक है। %3 बैंक या चेक से लें, या नकद की पुष्टि करें।</translation>
    </message>
    <message>
        <source>Say for which booking, or from whom, the money is.</source>
        <translation>बताएं कि पैसा किस बुकिंग का है, या किससे मिला।</translation>
    </message>
    <message>
        <source>The booking is kept in %1. Change the money first, or enter what was credited.</source>
        <translation>बुकिंग %1 में है। पहले पैसा बदलें, या खाते में जो आया वह भरें।</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>रसीद %1</translation>
    </message>
</context>
<context>
    <name>TaxId</name>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Aadhaar, last four digits</source>
        <translation>आधार, आखिरी चार अंक</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>SSN, last four digits</source>
        <translation>SSN, आखिरी चार अंक</translation>
    </message>
    <message>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>पासपोर्ट</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>दूसरा नंबर</translation>
    </message>
    <message>
        <source>Tax or identity number</source>
        <translation>टैक्स या पहचान नंबर</translation>
    </message>
    <message>
        <source>Tax and identity numbers</source>
        <translation>टैक्स और पहचान नंबर</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पार्टी</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Such a number belongs to one party only: open that one, or correct the number.</source>
        <translation>ऐसा नंबर एक ही पार्टी का होता है: वह खोलें, या नंबर ठीक करें।</translation>
    </message>
    <message>
        <source>“%1” is not a PAN. A PAN has five letters, four digits and a letter, such as ABCPK1234L.</source>
        <translation>“%1” PAN नहीं है। PAN में पांच अक्षर, चार अंक और एक अक्षर होता है, जैसे ABCPK1234L।</translation>
    </message>
    <message>
        <source>“%1” is not a GSTIN. It has 15 characters: two digits of the state, the PAN, and three more, such as 27AAPFU0939F1ZV.</source>
        <translation>“%1” GSTIN नहीं है। उसमें 15 अक्षर होते हैं: राज्य के दो अंक, PAN, और तीन और, जैसे 27AAPFU0939F1ZV।</translation>
    </message>
    <message>
        <source>The GSTIN %1 was mistyped: its last character does not fit the others. Compare it with the certificate.</source>
        <translation>GSTIN %1 गलत लिखा गया: उसका आखिरी अक्षर बाकी से मेल नहीं खाता। प्रमाणपत्र से मिलाएं।</translation>
    </message>
    <message>
        <source>Give only the last four digits of the Aadhaar number. The whole number is never kept.</source>
        <translation>आधार नंबर के केवल आखिरी चार अंक दें। पूरा नंबर कभी नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Give only the last four digits of the social security number. The whole number is never kept.</source>
        <translation>SSN के केवल आखिरी चार अंक दें। पूरा नंबर कभी नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>An EIN has nine digits, such as 12-3456789.</source>
        <translation>EIN में नौ अंक होते हैं, जैसे 12-3456789।</translation>
    </message>
    <message>
        <source>Enter the number.</source>
        <translation>नंबर भरें।</translation>
    </message>
</context>
<context>
    <name>TaxPolicy</name>
    <message>
        <source>Sale of land, no tax</source>
        <translation>भूमि की बिक्री, टैक्स नहीं</translation>
    </message>
    <message>
        <source>Taxed</source>
        <translation>टैक्स लगता है</translation>
    </message>
</context>
<context>
    <name>TaxRate</name>
    <message>
        <source>Tax rate</source>
        <translation>टैक्स दर</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>टैक्स दरें</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
</context>
<context>
    <name>TransactionIntake</name>
    <message>
        <source>Numbers that were given in vain could not be noted.</source>
        <translation>व्यर्थ दिए गए क्रमांक दर्ज नहीं हो सके।</translation>
    </message>
</context>
<context>
    <name>TrialBalance</name>
    <message>
        <source>Trial balance</source>
        <translation>ट्रायल बैलेंस</translation>
    </message>
    <message>
        <source>As of %1, in %2</source>
        <translation>%1 की स्थिति, %2 में</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>नं.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>डेबिट</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>क्रेडिट</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>किस तारीख तक</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>What is the balance of every account at the end of a day?</source>
        <translation>एक दिन के अंत में हर खाते का शेष क्या है?</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>Undo import</source>
        <translation>इम्पोर्ट वापस लें</translation>
    </message>
    <message>
        <source>Takes back everything an import has brought in.</source>
        <translation>इम्पोर्ट से जो आया वह सब वापस लेता है।</translation>
    </message>
    <message>
        <source>%1 was changed on %2 (%3).</source>
        <translation>%1, %2 को बदला गया (%3)।</translation>
    </message>
    <message>
        <source>%1 is referred to by %2.</source>
        <translation>%1 से %2 जुड़ा है।</translation>
    </message>
    <message>
        <source>%1: %2 was changed after the import.</source>
        <translation>%1: %2 इम्पोर्ट के बाद बदला गया।</translation>
    </message>
    <message>
        <source>The import %1 is undone already.</source>
        <translation>इम्पोर्ट %1 पहले ही वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <source>The import %1 is older than %2 days and can no longer be undone as a whole.</source>
        <translation>इम्पोर्ट %1, %2 दिन से पुराना है और अब पूरा वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>The import %1 cannot be undone, because its rows are in use; nothing was changed.</source>
        <translation>इम्पोर्ट %1 वापस नहीं लिया जा सकता, क्योंकि उसकी पंक्तियां काम में हैं; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>और %1 अन्य।</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Owner</source>
        <translation>मालिक</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>प्रबंधक</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>अतिथि</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>साइन-इन नाम</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>लेखाकार</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>लेखा परीक्षक</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>%1 has %2 characters; at most %3 fit. Shorten it.</source>
        <translation>%1 में %2 अक्षर हैं; अधिक से अधिक %3 आ सकते हैं। उसे छोटा करें।</translation>
    </message>
    <message>
        <source>%1 holds characters that are no text. Type it again by hand.</source>
        <translation>%1 में ऐसे अक्षर हैं जो टेक्स्ट नहीं हैं। हाथ से फिर लिखें।</translation>
    </message>
    <message>
        <source>%1 takes one line only. Remove the line breaks.</source>
        <translation>%1 में एक ही पंक्ति आती है। पंक्ति के मोड़ हटाएं।</translation>
    </message>
    <message>
        <source>%1 holds an invisible character (%2) that can make it look like something else. Type it again by hand.</source>
        <translation>%1 में एक अदृश्य अक्षर (%2) है जिससे वह कुछ और दिख सकता है। हाथ से फिर लिखें।</translation>
    </message>
    <message>
        <source>%1 cannot be negative.</source>
        <translation>%1 ऋणात्मक नहीं हो सकता।</translation>
    </message>
    <message>
        <source>%1 is too small.</source>
        <translation>%1 बहुत छोटा है।</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>%1 is larger than Freehold can keep exactly. Check the figures it is made of.</source>
        <translation>%1 इतना बड़ा है कि Freehold उसे सटीक नहीं रख सकता। जिन अंकों से वह बना है उन्हें जांचें।</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no (%2).</source>
        <translation>“%1” न हां है, न नहीं (%2)।</translation>
    </message>
    <message>
        <source>“%1” is not one of the values of %2: %3.</source>
        <translation>“%1” %2 के मानों में नहीं है: %3।</translation>
    </message>
    <message>
        <source>“%1” is not a whole number (%2).</source>
        <translation>“%1” पूर्ण संख्या नहीं है (%2)।</translation>
    </message>
    <message>
        <source>“%1” is not a date with time (%2). Write it as 2026-08-15T14:30.</source>
        <translation>“%1” समय सहित तारीख नहीं है (%2)। इस तरह लिखें: 2026-08-15T14:30।</translation>
    </message>
    <message>
        <source>%1 has to be written as JSON. %2</source>
        <translation>%1 JSON में लिखा जाना चाहिए। %2</translation>
    </message>
    <message>
        <source>Each line of %1 is a JSON object: {&quot;field&quot;: value, ...}.</source>
        <translation>%1 की हर पंक्ति एक JSON object है: {&quot;field&quot;: value, ...}।</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 में फ़ील्ड “%2” नहीं है।</translation>
    </message>
    <message>
        <source>%1 is %2 in JSON, but numbers there are whole: amounts count the smallest unit. Write it as text, in quotes.</source>
        <translation>%1 JSON में %2 है, पर वहां संख्याएं पूर्ण होती हैं: राशियां सबसे छोटी इकाई गिनती हैं। उसे उद्धरण चिह्नों में टेक्स्ट के रूप में लिखें।</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>%1 नहीं है। उसे भरें।</translation>
    </message>
    <message>
        <source>%1 has a value of another kind than expected.</source>
        <translation>%1 का मान अपेक्षित प्रकार का नहीं है।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हां</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>VoidNumber</name>
    <message>
        <source>Void number</source>
        <translation>रद्द क्रमांक</translation>
    </message>
    <message>
        <source>Void numbers</source>
        <translation>रद्द क्रमांक</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>शृंखला</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>वित्तीय वर्ष</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Note void numbers</source>
        <translation>रद्द क्रमांक दर्ज करें</translation>
    </message>
    <message>
        <source>Only the office notes numbers as void.</source>
        <translation>केवल कार्यालय क्रमांक रद्द दर्ज करता है।</translation>
    </message>
</context>
<context>
    <name>freehold::AboutDialog</name>
    <message>
        <source>About Freehold</source>
        <translation>Freehold के बारे में</translation>
    </message>
    <message>
        <source>The sign of Freehold</source>
        <translation>Freehold का चिह्न</translation>
    </message>
    <message>
        <source>Freehold %1</source>
        <translation>Freehold %1</translation>
    </message>
    <message>
        <source>Sales and back office for land and homes</source>
        <translation>ज़मीन और घरों की बिक्री और बैक ऑफ़िस</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>संस्करण कॉपी करें</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर वापस</translation>
    </message>
</context>
<context>
    <name>freehold::AreaValueEditor</name>
    <message>
        <source>%1: unit</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1: इकाई</translation>
    </message>
</context>
<context>
    <name>freehold::BookingCard</name>
    <message>
        <source>%1% received · %2 of %3 instalments paid</source>
        <translation>%1% मिला · %3 में से %2 किस्तें चुकाईं</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Booking %1 of %2</source>
        <translation>%2 की बुकिंग %1</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>रसीद दर्ज करें</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>बुकिंग खोलें</translation>
    </message>
    <message>
        <source>Booking value</source>
        <translation>बुकिंग मूल्य</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>%1 से अतिदेय</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 को देय</translation>
    </message>
</context>
<context>
    <name>freehold::BookingScreen</name>
    <message>
        <source>Cost sheet</source>
        <translation>कॉस्ट शीट</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>शेड्यूल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>बुकिंग पक्की करें</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose the plots to see what they cost.</source>
        <translation>कीमत देखने के लिए प्लॉट चुनें।</translation>
    </message>
    <message>
        <source>Choose a payment plan to see what is due when.</source>
        <translation>क्या कब देय है, यह देखने के लिए भुगतान योजना चुनें।</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>देय राशि</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>पहले देय</translation>
    </message>
    <message>
        <source>Last instalment</source>
        <translation>आखिरी किस्त</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>टैक्स</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Of which passed on, not in the payable</source>
        <translation>जिसमें दूसरों को दिया जाने वाला, देय राशि में नहीं</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>नं.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>किस्त</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Booking %1 is made.</source>
        <translation>बुकिंग %1 बन गई।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Book plots</source>
        <translation>प्लॉट बुक करें</translation>
    </message>
    <message>
        <source>Steps of the booking</source>
        <translation>बुकिंग के चरण</translation>
    </message>
    <message>
        <source>%1: something here needs a look</source>
        <translation>%1: यहां कुछ देखना है</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: हो गया</translation>
    </message>
    <message>
        <source>Something here needs a look</source>
        <translation>यहां कुछ देखना है</translation>
    </message>
    <message>
        <source>Esc, twice: what you entered is kept as a draft</source>
        <translation>Esc दो बार: जो भरा वह ड्राफ़्ट में रहता है</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>आगे (&amp;N)</translation>
    </message>
</context>
<context>
    <name>freehold::BulkEditDialog</name>
    <message>
        <source>Change 1 record</source>
        <translation>1 रिकॉर्ड बदलें</translation>
    </message>
    <message>
        <source>Change %1 records</source>
        <translation>%1 रिकॉर्ड बदलें</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>क्या बदलना है</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>क्या बदलेगा</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>अभी है</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>क्या बनेगा</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose what to change and its new value; what becomes of each record is shown here first.</source>
        <translation>चुनें कि क्या बदलना है और नया मान क्या हो; पहले यहाँ दिखेगा कि हर रिकॉर्ड का क्या होगा।</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>देखा जा रहा है कि क्या बदलेगा</translation>
    </message>
    <message>
        <source>%1 change</source>
        <comment>number of records</comment>
        <translation>%1 बदलेंगे</translation>
    </message>
    <message>
        <source>%1 are refused and stay as they are</source>
        <comment>number of records</comment>
        <translation>%1 नहीं माने गए और जैसे हैं वैसे रहेंगे</translation>
    </message>
    <message>
        <source>%1 are like that already</source>
        <comment>number of records</comment>
        <translation>%1 पहले से ऐसे हैं</translation>
    </message>
    <message>
        <source>Of %1 records: %2.</source>
        <translation>%1 रिकॉर्ड में से: %2।</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>of a value that is not changed</comment>
        <translation>वैसा ही रहेगा</translation>
    </message>
    <message>
        <source>1 record changed.</source>
        <translation>1 रिकॉर्ड बदला गया।</translation>
    </message>
    <message>
        <source>%1 records changed.</source>
        <translation>%1 रिकॉर्ड बदले गए।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>freehold::CellDelegate</name>
    <message>
        <source>%1 d</source>
        <comment>days overdue</comment>
        <translation>%1 दिन</translation>
    </message>
</context>
<context>
    <name>freehold::CellEditing</name>
    <message>
        <source>%1 rows are too many at once. Select up to %2.</source>
        <translation>%1 पंक्तियाँ एक साथ बहुत अधिक हैं। %2 तक चुनें।</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard to paste here.</source>
        <translation>यहाँ चिपकाने के लिए क्लिपबोर्ड पर कोई सेल नहीं है।</translation>
    </message>
    <message>
        <source>%1 cannot be changed in the list.</source>
        <translation>%1 सूची में नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>Left out, for they cannot be changed in the list: %1.</source>
        <translation>छोड़े गए, क्योंकि वे सूची में नहीं बदले जा सकते: %1।</translation>
    </message>
    <message>
        <source>The list ends before the cells do: %1 lines find no row.</source>
        <translation>सूची सेलों से पहले समाप्त होती है: %1 पंक्तियों को जगह नहीं मिलती।</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>%1 में चिपकाएँ</translation>
    </message>
    <message>
        <source>Select cells that can be changed, from the one to repeat down to the last one to fill.</source>
        <translation>बदले जा सकने वाले सेल चुनें, दोहराए जाने वाले से लेकर भरे जाने वाले आख़िरी तक।</translation>
    </message>
    <message>
        <source>Fill down in %1</source>
        <translation>%1 में नीचे भरें</translation>
    </message>
</context>
<context>
    <name>freehold::ChequeScreen</name>
    <message>
        <source>Print</source>
        <translation>प्रिंट</translation>
    </message>
    <message>
        <source>The cheque register on paper or as a file (Ctrl+P)</source>
        <translation>चेक रजिस्टर कागज़ पर या फ़ाइल में (Ctrl+P)</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>बाउंस</translation>
    </message>
    <message>
        <source>The bank returned the chosen cheque unpaid (Alt+B)</source>
        <translation>बैंक ने चुना हुआ चेक बिना भुगतान लौटाया (Alt+B)</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>क्लियर</translation>
    </message>
    <message>
        <source>The bank credited the chosen cheques (Alt+C)</source>
        <translation>बैंक ने चुने हुए चेकों की राशि खाते में डाली (Alt+C)</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>जमा करें</translation>
    </message>
    <message>
        <source>The chosen cheques go to the bank with one slip (Alt+D)</source>
        <translation>चुने हुए चेक एक पर्ची से बैंक जाते हैं (Alt+D)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, all rows</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>No cheque is in this state.</source>
        <translation>इस स्थिति में कोई चेक नहीं है।</translation>
    </message>
    <message>
        <source>Show all cheques</source>
        <translation>सभी चेक दिखाएं</translation>
    </message>
    <message>
        <source>Choose one cheque: each that bounced has a reason and charges of its own.</source>
        <translation>एक चेक चुनें: हर बाउंस चेक का अपना कारण और शुल्क होता है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Cheque register</source>
        <translation>चेक रजिस्टर</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>रसीद दर्ज करें</translation>
    </message>
</context>
<context>
    <name>freehold::Chip</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 पंक्तियां</translation>
    </message>
</context>
<context>
    <name>freehold::CollectionCard</name>
    <message>
        <source>Bounced today</source>
        <translation>आज बाउंस</translation>
    </message>
    <message>
        <source>Bounced yesterday</source>
        <translation>कल बाउंस</translation>
    </message>
    <message>
        <source>Bounced on %1, %2 days ago</source>
        <translation>%1 को बाउंस, %2 दिन पहले</translation>
    </message>
    <message>
        <source>Dated today</source>
        <translation>आज की तारीख</translation>
    </message>
    <message>
        <source>Dated %1</source>
        <comment>a cheque</comment>
        <translation>तारीख %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>आज देय</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>आने वाले कल देय</translation>
    </message>
    <message>
        <source>Due on %1, in %2 days</source>
        <translation>%1 को देय, %2 दिन में</translation>
    </message>
    <message>
        <source>Due yesterday</source>
        <translation>बीते कल देय था</translation>
    </message>
    <message>
        <source>Due on %1, %2 days ago</source>
        <translation>%1 को देय था, %2 दिन पहले</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>रसीद दर्ज करें</translation>
    </message>
    <message>
        <source>Money of this customer (F6)</source>
        <translation>इस ग्राहक का पैसा (F6)</translation>
    </message>
    <message>
        <source>Collect bounce charge</source>
        <translation>बाउंस शुल्क लें</translation>
    </message>
    <message>
        <source>The customer pays the charge for the cheque</source>
        <translation>ग्राहक चेक का शुल्क चुकाता है</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>खाता विवरण</translation>
    </message>
    <message>
        <source>All that this customer owes and paid</source>
        <translation>इस ग्राहक का सारा बकाया और भुगतान</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>फ़ोन करें</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Write a message to this number</source>
        <translation>इस नंबर पर संदेश लिखें</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>बुकिंग खोलें</translation>
    </message>
    <message>
        <source>Enter on its line</source>
        <translation>उसकी पंक्ति पर Enter</translation>
    </message>
    <message>
        <source>booking %1</source>
        <translation>बुकिंग %1</translation>
    </message>
    <message>
        <source>For no booking yet</source>
        <translation>अभी किसी बुकिंग का नहीं</translation>
    </message>
    <message>
        <source>Raise demand</source>
        <translation>मांग भेजें</translation>
    </message>
    <message>
        <source>Deposit cheque</source>
        <translation>चेक जमा करें</translation>
    </message>
    <message>
        <source>Record receipt  F6</source>
        <translation>रसीद दर्ज करें  F6</translation>
    </message>
    <message>
        <source>No program on this computer takes %1. Set one in the settings of the system.</source>
        <translation>इस कंप्यूटर पर कोई प्रोग्राम %1 नहीं लेता। सिस्टम की सेटिंग में एक चुनें।</translation>
    </message>
</context>
<context>
    <name>freehold::CollectionScreen</name>
    <message>
        <source>As of %1</source>
        <translation>%1 की स्थिति</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>सभी प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>सभी एजेंट</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Write what is shown to a file (Ctrl+E)</source>
        <translation>जो दिख रहा है उसे फ़ाइल में लिखें (Ctrl+E)</translation>
    </message>
    <message>
        <source>Raise &amp;demands</source>
        <translation>मांगें भेजें (&amp;D)</translation>
    </message>
    <message>
        <source>Ask for all instalments that are due (Alt+D)</source>
        <translation>सभी देय किस्तें मांगें (Alt+D)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>देरी के दिन</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (the oldest %2 of %3)</source>
        <comment>group, rows shown, all rows</comment>
        <translation>%1 (%3 में से सबसे पुराने %2)</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>project, plots</comment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>Nothing here has to be collected.</source>
        <translation>यहां कुछ वसूल नहीं करना है।</translation>
    </message>
    <message>
        <source>Nothing is due, overdue or waiting. Instalments appear here seven days before they fall due.</source>
        <translation>कुछ देय, अतिदेय या बाकी नहीं है। किस्तें देय होने से सात दिन पहले यहां दिखती हैं।</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>सब दिखाएं</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, all rows</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 पंक्ति</numerusform>
            <numerusform>%1 पंक्तियां</numerusform>
        </translation>
    </message>
    <message>
        <source>Export collections</source>
        <translation>वसूली एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 लिखी जा रही है</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 लिखी गई।</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>वसूली</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>रसीद दर्ज करें</translation>
    </message>
</context>
<context>
    <name>freehold::CommandBar</name>
    <message>
        <source>Show or hide the places</source>
        <translation>जगहें दिखाएं या छिपाएं</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>हाल में क्या बताया गया</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>There is something new</source>
        <translation>कुछ नया है</translation>
    </message>
</context>
<context>
    <name>freehold::CommandPalette</name>
    <message>
        <source>Search customers, plots, receipts… or type a command</source>
        <translation>ग्राहक, प्लॉट, रसीद… खोजें या आदेश लिखें</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>खोजें या आदेश दें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
</context>
<context>
    <name>freehold::CompanyButton</name>
    <message>
        <source>Company %1, %2</source>
        <translation>कंपनी %1, %2</translation>
    </message>
    <message>
        <source>Open another company</source>
        <translation>दूसरी कंपनी खोलें</translation>
    </message>
</context>
<context>
    <name>freehold::ConditionDialog</name>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>तुलना कैसे हो</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>is not filled in</source>
        <translation>नहीं भरा है</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>भरा है</translation>
    </message>
</context>
<context>
    <name>freehold::CustomerPane</name>
    <message>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>खाता विवरण</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>घटनाक्रम</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>No program on this computer takes %1. Set one in the settings of the system.</source>
        <translation>इस कंप्यूटर पर कोई प्रोग्राम %1 नहीं लेता। सिस्टम की सेटिंग में एक चुनें।</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>फ़ोन करें</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>More to do with this customer</source>
        <translation>इस ग्राहक के लिए और काम</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>खाता विवरण…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Add phone or e-mail…</source>
        <translation>फ़ोन या ई-मेल जोड़ें…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>नोट जोड़ें…</translation>
    </message>
    <message>
        <source>Book a plot…</source>
        <translation>प्लॉट बुक करें…</translation>
    </message>
    <message>
        <source>No booking yet.</source>
        <translation>अभी कोई बुकिंग नहीं है।</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>हाल की गतिविधि</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएं</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 अतिदेय</translation>
    </message>
    <message>
        <source>%1 due on %2</source>
        <translation>%2 को %1 देय</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Instalment %1 of %2</source>
        <translation>किस्त %1, कुल %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Record a receipt (F6)</source>
        <translation>रसीद दर्ज करें (F6)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>not cleared yet</source>
        <translation>अभी क्लियर नहीं</translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>शेष %1</translation>
    </message>
    <message>
        <source>No entries yet. They appear with the first demand or receipt.</source>
        <translation>अभी कोई प्रविष्टि नहीं है। पहली मांग या रसीद के साथ वे दिखेंगी।</translation>
    </message>
    <message>
        <source>Statement for print</source>
        <translation>छापने के लिए खाता विवरण</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>नोट जोड़ें</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No notes yet. Write down what was said and promised.</source>
        <translation>अभी कोई नोट नहीं है। जो बात हुई और जो वादा हुआ, लिख लें।</translation>
    </message>
</context>
<context>
    <name>freehold::CustomerScreen</name>
    <message>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>खाता विवरण</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलना</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>नोट जोड़ें</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>रसीद दर्ज करें</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Booking value</source>
        <translation>बुकिंग मूल्य</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>अतिदेय</translation>
    </message>
    <message>
        <source>No booking yet. Book a plot to see what is due and paid here.</source>
        <translation>अभी कोई बुकिंग नहीं है। क्या देय और चुकाया है, यह देखने के लिए प्लॉट बुक करें।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Parent or spouse</source>
        <translation>माता-पिता या पति/पत्नी</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Add phone or e-mail</source>
        <translation>फ़ोन या ई-मेल जोड़ें</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No notes yet. Write down what was said and promised.</source>
        <translation>अभी कोई नोट नहीं है। जो बात हुई और जो वादा हुआ, लिख लें।</translation>
    </message>
    <message>
        <source>No entries yet. They appear with the first demand or receipt.</source>
        <translation>अभी कोई प्रविष्टि नहीं है। पहली मांग या रसीद के साथ वे दिखेंगी।</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>घटनाक्रम</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>हाल की गतिविधि</translation>
    </message>
</context>
<context>
    <name>freehold::DashboardChart</name>
    <message>
        <source>Copy the table (Ctrl+C)</source>
        <translation>तालिका कॉपी करें (Ctrl+C)</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>तालिका में दिखाएं</translation>
    </message>
    <message>
        <source>Arrow keys walk through the bars, Enter opens what is behind one.</source>
        <translation>तीर कुंजियां पट्टियों पर चलती हैं, Enter उसके पीछे का खोलता है।</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>month, what, amount</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>चार्ट में दिखाएं</translation>
    </message>
</context>
<context>
    <name>freehold::DashboardScreen</name>
    <message>
        <source>Sold this year</source>
        <translation>इस वर्ष बिका</translation>
    </message>
    <message>
        <source>Collected this month</source>
        <translation>इस महीने वसूल</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>अतिदेय</translation>
    </message>
    <message>
        <source>Available plots</source>
        <translation>उपलब्ध प्लॉट</translation>
    </message>
    <message>
        <source>Cheques to deposit</source>
        <translation>जमा करने के चेक</translation>
    </message>
    <message>
        <source>Holds ending soon</source>
        <translation>जल्द खत्म होने वाले होल्ड</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookings</source>
        <translation>
            <numerusform>%1 बुकिंग</numerusform>
            <numerusform>%1 बुकिंग</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fell due</source>
        <comment>amount</comment>
        <translation>%1 देय हुआ</translation>
    </message>
    <message>
        <source>%1 due in 30 days</source>
        <comment>amount</comment>
        <translation>30 दिन में %1 देय</translation>
    </message>
    <message>
        <source>of %1 plots</source>
        <translation>%1 प्लॉटों में से</translation>
    </message>
    <message>
        <source>within 48 hours</source>
        <translation>48 घंटे में</translation>
    </message>
    <message>
        <source>Collections and what fell due</source>
        <translation>वसूली और जो देय हुआ</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>पिछले बारह महीने</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>देय हुआ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>वसूल हुआ</translation>
    </message>
    <message>
        <source>Bookings by month</source>
        <translation>महीने के अनुसार बुकिंग</translation>
    </message>
    <message>
        <source>Value of the last twelve months</source>
        <translation>पिछले बारह महीनों का मूल्य</translation>
    </message>
    <message>
        <source>Booked value</source>
        <translation>बुक मूल्य</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>month, bookings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>अवधि के अनुसार बकाया</translation>
    </message>
    <message>
        <source>Days since the due day</source>
        <translation>देय दिन से बीते दिन</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Due in 30 days</source>
        <translation>30 दिन में देय</translation>
    </message>
    <message>
        <source>Overdue 1 to 30 days</source>
        <translation>1 से 30 दिन अतिदेय</translation>
    </message>
    <message>
        <source>Overdue 31 to 60 days</source>
        <translation>31 से 60 दिन अतिदेय</translation>
    </message>
    <message>
        <source>Overdue 61 to 90 days</source>
        <translation>61 से 90 दिन अतिदेय</translation>
    </message>
    <message>
        <source>Overdue over 90 days</source>
        <translation>90 दिन से अधिक अतिदेय</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>जल्द देय</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Plots by state</source>
        <translation>स्थिति के अनुसार प्लॉट</translation>
    </message>
    <message>
        <source>In each project</source>
        <translation>हर प्रोजेक्ट में</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>होल्ड पर</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>रजिस्ट्री हुई</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Nothing is due, no hold ends soon, and no cheque waits for the bank.</source>
        <translation>कुछ देय नहीं है, कोई होल्ड जल्द खत्म नहीं होता, और कोई चेक बैंक के लिए बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Book plots</source>
        <translation>प्लॉट बुक करें</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last month</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Sold %1</source>
        <comment>first and last month</comment>
        <translation>बिक्री %1</translation>
    </message>
    <message>
        <source>Collected %1</source>
        <comment>month</comment>
        <translation>वसूली %1</translation>
    </message>
</context>
<context>
    <name>freehold::DashboardSetup</name>
    <message>
        <source>Your figures appear after the first booking.</source>
        <translation>आपके आंकड़े पहली बुकिंग के बाद दिखेंगे।</translation>
    </message>
    <message>
        <source>1. Add a project</source>
        <translation>1. प्रोजेक्ट जोड़ें</translation>
    </message>
    <message>
        <source>Its name, code, price per area and how it is billed</source>
        <translation>उसका नाम, कोड, प्रति क्षेत्रफल कीमत और बिलिंग का ढंग</translation>
    </message>
    <message>
        <source>2. Add its plots</source>
        <translation>2. उसके प्लॉट जोड़ें</translation>
    </message>
    <message>
        <source>Generate a grid of numbers, or import a list</source>
        <translation>नंबरों का ग्रिड बनाएं, या सूची इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>3. Add a customer</source>
        <translation>3. ग्राहक जोड़ें</translation>
    </message>
    <message>
        <source>Or import your customer list</source>
        <translation>या अपनी ग्राहक सूची इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>4. Book the first plot</source>
        <translation>4. पहला प्लॉट बुक करें</translation>
    </message>
    <message>
        <source>Price, payment plan and dates come out by themselves</source>
        <translation>कीमत, भुगतान योजना और तारीखें अपने आप निकलती हैं</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of the set-up</comment>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a step of the set-up</comment>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>freehold::DashboardTile</name>
    <message>
        <source>%1: %2</source>
        <comment>figure and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>freehold::DateValueEditor</name>
    <message>
        <source>15 Aug 2026, +7, t</source>
        <translation>15 Aug 2026, +7, t</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>दिन चुनें (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>freehold::Desktop</name>
    <message>
        <source>FY %1</source>
        <comment>fiscal year</comment>
        <translation>वित्त वर्ष %1</translation>
    </message>
    <message>
        <source>FY %1–%2</source>
        <comment>fiscal year</comment>
        <translation>वित्त वर्ष %1–%2</translation>
    </message>
    <message>
        <source>No copy of the company could be kept. %1</source>
        <translation>कंपनी की प्रति नहीं रखी जा सकी। %1</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>नमूना कंपनी बन रही है</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>कंपनी खोलें</translation>
    </message>
    <message>
        <source>Companies (*.freehold);;All files (*)</source>
        <translation>कंपनियां (*.freehold);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>This is no link to a company on this computer. Copy it again from where it came.</source>
        <translation>यह इस कंप्यूटर की किसी कंपनी का लिंक नहीं है। जहां से आया वहां से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>The link names no company, and none is open. Open the company, then follow the link again.</source>
        <translation>लिंक में कंपनी का नाम नहीं है, और कोई कंपनी खुली नहीं है। कंपनी खोलें, फिर लिंक पर जाएं।</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which this version of Freehold does not have.</source>
        <translation>लिंक “%1” पर ले जाता है, जो Freehold के इस संस्करण में नहीं है।</translation>
    </message>
</context>
<context>
    <name>freehold::DocumentModel</name>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
</context>
<context>
    <name>freehold::DocumentTabs</name>
    <message>
        <source>Open documents</source>
        <translation>खुले दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>freehold::DocumentWindow</name>
    <message>
        <source>Back among the tabs</source>
        <translation>टैब में वापस</translation>
    </message>
    <message>
        <source>%1 – Freehold</source>
        <comment>document</comment>
        <translation>%1 – Freehold</translation>
    </message>
</context>
<context>
    <name>freehold::DraftKeeper</name>
    <message>
        <source>There is an unsaved draft from a moment ago.</source>
        <translation>अभी-अभी का बिना सहेजा ड्राफ़्ट है।</translation>
    </message>
    <message>
        <source>There is an unsaved draft of one minute ago.</source>
        <translation>एक मिनट पहले का बिना सहेजा ड्राफ़्ट है।</translation>
    </message>
    <message numerus="yes">
        <source>There is an unsaved draft of %n minutes ago.</source>
        <translation>
            <numerusform>%n मिनट पहले का बिना सहेजा ड्राफ़्ट है।</numerusform>
            <numerusform>%n मिनट पहले का बिना सहेजा ड्राफ़्ट है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is an unsaved draft of %n hours ago.</source>
        <translation>
            <numerusform>%n घंटे पहले का बिना सहेजा ड्राफ़्ट है।</numerusform>
            <numerusform>%n घंटे पहले का बिना सहेजा ड्राफ़्ट है।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an unsaved draft of %1.</source>
        <translation>%1 का बिना सहेजा ड्राफ़्ट है।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Press Esc again to leave. What you entered is kept as a draft.</source>
        <translation>छोड़ने के लिए फिर Esc दबाएं। जो भरा वह ड्राफ़्ट में रहता है।</translation>
    </message>
    <message>
        <source>Discard what I entered</source>
        <translation>जो भरा उसे छोड़ दें</translation>
    </message>
</context>
<context>
    <name>freehold::FieldForm</name>
    <message>
        <source>This cannot be saved yet: look at “%1”.</source>
        <translation>यह अभी नहीं सहेजा जा सकता: “%1” देखें।</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be saved yet. %n fields need a look, first “%1”.</source>
        <translation>
            <numerusform>यह अभी नहीं सहेजा जा सकता। %n फ़ील्ड देखने हैं, पहले “%1”।</numerusform>
            <numerusform>यह अभी नहीं सहेजा जा सकता। %n फ़ील्ड देखने हैं, पहले “%1”।</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>फ़ील्ड पर जाएं</translation>
    </message>
    <message>
        <source>Go to the next</source>
        <translation>अगले पर जाएं</translation>
    </message>
</context>
<context>
    <name>freehold::FilterBar</name>
    <message>
        <source>Condition</source>
        <translation>शर्त</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>%1 में खोजें</translation>
    </message>
    <message>
        <source>Add a condition on a column</source>
        <translation>किसी कॉलम पर शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Filter, for example: state = booked and balance &gt; 1L</source>
        <translation>फ़िल्टर, जैसे: state = booked and balance &gt; 1L</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Write: field, operator, value; join several with “and” or “or” and group them with ( ). Operators: = != &lt; &lt;= &gt; &gt;= ~ (contains) in (a, b).
Fields: %1</source>
        <translation>लिखें: फ़ील्ड, चिह्न, मान; कई को “and” या “or” से जोड़ें और ( ) से समूह बनाएँ। चिह्न: = != &lt; &lt;= &gt; &gt;= ~ (शामिल) in (a, b)।
फ़ील्ड: %1</translation>
    </message>
    <message>
        <source>Change, add an alternative, or remove (Delete)</source>
        <translation>बदलें, विकल्प जोड़ें या हटाएँ (Delete)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>या…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हां</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>आज से पहले</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>अगले 7 दिन में</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>पिछले 30 दिन में</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an operator, to be followed by a value</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>भरा नहीं</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>भरा हुआ</translation>
    </message>
    <message>
        <source>Show only rows where</source>
        <translation>केवल वे पंक्तियाँ दिखाएँ जहाँ</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>शर्त बदलें</translation>
    </message>
    <message>
        <source>Show also rows where</source>
        <translation>वे पंक्तियाँ भी दिखाएँ जहाँ</translation>
    </message>
    <message>
        <source>Add alternative</source>
        <translation>विकल्प जोड़ें</translation>
    </message>
</context>
<context>
    <name>freehold::FreezingTable</name>
    <message>
        <source>Columns that stay in place</source>
        <translation>अपनी जगह रहने वाले कॉलम</translation>
    </message>
</context>
<context>
    <name>freehold::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>मदद में खोजें</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>मदद के पृष्ठ</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>मदद का पृष्ठ</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – मदद</translation>
    </message>
</context>
<context>
    <name>freehold::ImportCheckStep</name>
    <message>
        <source>Every row can be taken.</source>
        <translation>हर पंक्ति ली जा सकती है।</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>ये पंक्तियाँ छोड़ें</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>गलत पंक्तियां सहेजें</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>जो पंक्तियां नहीं ली जा सकतीं</translation>
    </message>
    <message>
        <source>The selected rows are not taken (Delete)</source>
        <translation>चुनी गई पंक्तियाँ नहीं ली जाएँगी (Delete)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>क्यों नहीं लिया जा सकता</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
</context>
<context>
    <name>freehold::ImportColumnsStep</name>
    <message>
        <source>Column in the file</source>
        <translation>फ़ाइल का कॉलम</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>पहले मान</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>क्या बनेगा</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>कैसे पढ़ा</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>फ़ाइल के कॉलम</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>कॉलम %1 का फ़ील्ड</translation>
    </message>
</context>
<context>
    <name>freehold::ImportFileStep</name>
    <message>
        <source>A CSV, Excel or contact file</source>
        <translation>CSV, Excel या संपर्क फ़ाइल</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>पंक्तियां किसकी हैं</translation>
    </message>
    <message>
        <source>How the file writes dates</source>
        <translation>फ़ाइल में तारीखें कैसे लिखी हैं</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>महीने से पहले दिन</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>दिन से पहले महीना</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>दशमलव में अल्पविराम</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>इम्पोर्ट करने की फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.vcf *.vcard);;All files (*)</source>
        <translation>सूचियां (*.csv *.txt *.xlsx *.vcf *.vcard);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>How the text is encoded</source>
        <translation>टेक्स्ट की एन्कोडिंग</translation>
    </message>
    <message>
        <source>Encoding found by itself</source>
        <translation>एन्कोडिंग अपने आप पहचानी</translation>
    </message>
    <message>
        <source>What separates the columns</source>
        <translation>कॉलमों के बीच का चिह्न</translation>
    </message>
    <message>
        <source>Separator found by itself</source>
        <translation>विभाजक अपने आप पहचाना</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>वर्कबुक की शीट</translation>
    </message>
    <message>
        <source>Drop a file here: customers, plots, bookings, accounts or a journal. Nothing is changed before you press Import.</source>
        <translation>फ़ाइल यहां छोड़ें: ग्राहक, प्लॉट, बुकिंग, खाते या जर्नल। इम्पोर्ट दबाने से पहले कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Row %1 names the columns.</source>
        <translation>पंक्ति %1 में कॉलमों के नाम हैं।</translation>
    </message>
    <message>
        <source>No row names the columns.</source>
        <translation>किसी पंक्ति में कॉलमों के नाम नहीं हैं।</translation>
    </message>
    <message>
        <source>Contact file.</source>
        <translation>संपर्क फ़ाइल।</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”. %2</source>
        <translation>Excel वर्कबुक, शीट “%1”। %2</translation>
    </message>
    <message>
        <source>Text file in %1%2, columns separated by %3. %4</source>
        <translation>टेक्स्ट फ़ाइल, %1%2, कॉलमों के बीच %3। %4</translation>
    </message>
    <message>
        <source> (not certain)</source>
        <translation> (पक्का नहीं)</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>freehold::ImportMatchesStep</name>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>फ़ाइल में</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>पहले से मौजूद</translation>
    </message>
    <message>
        <source>Rows that are there already</source>
        <translation>पहले से मौजूद पंक्तियाँ</translation>
    </message>
    <message>
        <source>No row is there already: all of them are new.</source>
        <translation>कोई पंक्ति पहले से नहीं है: सब नई हैं।</translation>
    </message>
    <message>
        <source>%1 of %2 rows are there already; what they say is not made a second time.</source>
        <translation>%2 में से %1 पंक्तियाँ पहले से हैं; वे दोबारा नहीं बनाई जाएँगी।</translation>
    </message>
    <message>
        <source>The same file was brought in before, as %1.</source>
        <translation>यही फ़ाइल पहले %1 के रूप में लाई जा चुकी है।</translation>
    </message>
</context>
<context>
    <name>freehold::ImportScreen</name>
    <message>
        <source>Import a list</source>
        <translation>सूची इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Take the good rows although there are bad ones</source>
        <translation>गलत पंक्तियां हों तो भी सही पंक्तियां लें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इम्पोर्ट</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>इम्पोर्ट वापस लें</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>गलत पंक्तियां सहेजें</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>No column is known for “%1”. Choose what each becomes, or another kind of list above.</source>
        <translation>“%1” के लिए कोई कॉलम नहीं पहचाना गया। ऊपर हर कॉलम के लिए चुनें कि वह क्या बनेगा, या दूसरी तरह की सूची चुनें।</translation>
    </message>
    <message>
        <source>The columns are settled as in your last import of such a file.</source>
        <translation>कॉलम वैसे ही हैं जैसे ऐसी फ़ाइल के आपके पिछले इम्पोर्ट में थे।</translation>
    </message>
    <message>
        <source>The columns were guessed from their names and values. Change what is not right.</source>
        <translation>कॉलम उनके नाम और मानों से पहचाने गए। जो ठीक नहीं उसे बदलें।</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 जांची जा रही है</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 इम्पोर्ट हो रही है</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 there already, %4 left out.</source>
        <translation>%1 पंक्तियां: %2 नई, %3 पहले से हैं, %4 छोड़ी गईं।</translation>
    </message>
    <message>
        <source>Checked, nothing changed. %1</source>
        <translation>जांच हुई, कुछ नहीं बदला। %1</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>इम्पोर्ट हो गया। %1</translation>
    </message>
    <message>
        <source>The bad rows are written to %1.</source>
        <translation>गलत पंक्तियां %1 में लिखी गई हैं।</translation>
    </message>
    <message>
        <source>The company as it was before is kept in %1.</source>
        <translation>कंपनी पहले जैसी थी, वह %1 में रखी है।</translation>
    </message>
    <message>
        <source>The import was undone. Everything is as it was before it.</source>
        <translation>इम्पोर्ट वापस लिया गया। सब कुछ पहले जैसा है।</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 लिखी जा रही है</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>आयात के चरण</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>पहले से मौजूद</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>It can be undone as a whole, also later under Imports, as %1.</source>
        <translation>इसे पूरा वापस लिया जा सकता है, बाद में भी आयात सूची में, %1 नाम से।</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>दूसरी फ़ाइल लाएँ</translation>
    </message>
</context>
<context>
    <name>freehold::JobsPanel</name>
    <message>
        <source>Done. Begun at %1.</source>
        <comment>a job</comment>
        <translation>हो गया। %1 पर शुरू हुआ।</translation>
    </message>
    <message>
        <source>Stopped. Begun at %1.</source>
        <comment>a job</comment>
        <translation>रोका गया। %1 पर शुरू हुआ।</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Forget those that ended</source>
        <translation>पूरे हुए काम हटाएं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing is running. Exports, imports, backups and checks show here how far they are.</source>
        <translation>कुछ नहीं चल रहा। निर्यात, आयात, बैकअप और जांच यहां दिखाते हैं कि वे कहां तक पहुंचे।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>a job</comment>
        <translation>रद्द करें: %1</translation>
    </message>
</context>
<context>
    <name>freehold::JoinDialog</name>
    <message>
        <source>Join an office</source>
        <translation>कार्यालय से जुड़ें</translation>
    </message>
    <message>
        <source>Brings the company of an office server onto this computer, into a new file. You work in it with or without a network.</source>
        <translation>कार्यालय सर्वर की कंपनी को इस कंप्यूटर पर एक नई फ़ाइल में लाता है। आप उसमें नेटवर्क के साथ या बिना काम करते हैं।</translation>
    </message>
    <message>
        <source>I have an &amp;invitation</source>
        <translation>मेरे पास &amp;निमंत्रण है</translation>
    </message>
    <message>
        <source>I &amp;have an account there</source>
        <translation>वहाँ मेरा &amp;खाता है</translation>
    </message>
    <message>
        <source>The code you were sent</source>
        <translation>आपको भेजा गया कोड</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>&amp;फ़ाइल से…</translation>
    </message>
    <message>
        <source>In&amp;vitation</source>
        <translation>निमंत्रण (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Address of the office</source>
        <translation>कार्यालय का पता (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ई-मेल (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>दूसरा प्रमाण (&amp;F)</translation>
    </message>
    <message>
        <source>Only if your account has one</source>
        <translation>केवल यदि आपके खाते में हो</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>इस कंप्यूटर का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>फ़ाइल (&amp;L)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>जुड़ें</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>File of the company</source>
        <translation>कंपनी की फ़ाइल</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>निमंत्रण खोलें</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>निमंत्रण (*.json)</translation>
    </message>
    <message>
        <source>%1 is no invitation. It is a file that the office made for you, with the ending .json.</source>
        <translation>%1 निमंत्रण नहीं है। निमंत्रण वह फ़ाइल है जो कार्यालय ने आपके लिए बनाई, जिसका अंत .json है।</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>The one you want to have there</source>
        <translation>जो आप वहाँ रखना चाहते हैं</translation>
    </message>
    <message>
        <source>The invitation is missing. Paste the code or the text you were sent, or open its file.</source>
        <translation>निमंत्रण नहीं दिया गया। भेजा गया कोड या पाठ चिपकाएँ, या उसकी फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>The address of the office is missing. Whoever invited you knows it.</source>
        <translation>कार्यालय का पता नहीं दिया गया। जिसने आपको बुलाया है वह उसे जानता है।</translation>
    </message>
    <message>
        <source>Your e-mail address at the office is missing.</source>
        <translation>कार्यालय में आपका ई-मेल पता नहीं दिया गया।</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>पासवर्ड नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Say in which file the company is to be kept.</source>
        <translation>बताएँ कि कंपनी किस फ़ाइल में रखी जाए।</translation>
    </message>
    <message>
        <source>%1 exists already. Choose a new file: the company of the office comes into one of its own.</source>
        <translation>%1 पहले से है। नई फ़ाइल चुनें: कार्यालय की कंपनी अपनी अलग फ़ाइल में आती है।</translation>
    </message>
    <message>
        <source>No file can be made in %1. Choose another folder.</source>
        <translation>%1 में फ़ाइल नहीं बनाई जा सकती। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Joining the office</source>
        <translation>कार्यालय से जुड़ रहे हैं</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>इसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>The office let you in, but not all of the company arrived, and nothing is kept. %1 Join again with your e-mail address and password.</source>
        <translation>कार्यालय ने आपको स्वीकार किया, पर पूरी कंपनी नहीं पहुँची, और कुछ नहीं रखा गया। %1 अपने ई-मेल पते और पासवर्ड से फिर जुड़ें।</translation>
    </message>
</context>
<context>
    <name>freehold::JournalScreen</name>
    <message>
        <source>Post entry</source>
        <translation>प्रविष्टि पोस्ट करें</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Debit %1 · Credit %2</source>
        <translation>डेबिट %1 · क्रेडिट %2</translation>
    </message>
    <message>
        <source>One amount cannot be read</source>
        <translation>एक राशि पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>%1 to credit</source>
        <translation>%1 क्रेडिट बाकी</translation>
    </message>
    <message>
        <source>%1 to debit</source>
        <translation>%1 डेबिट बाकी</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>बराबर</translation>
    </message>
    <message>
        <source>A line has an amount but no account. Choose the account.</source>
        <translation>एक पंक्ति में राशि है पर खाता नहीं। खाता चुनें।</translation>
    </message>
    <message>
        <source>Entry %1 is posted.</source>
        <translation>प्रविष्टि %1 पोस्ट हो गई।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>जर्नल प्रविष्टि</translation>
    </message>
    <message>
        <source>Repeat narration</source>
        <translation>विवरण दोहराएं</translation>
    </message>
    <message>
        <source>The narration of the last entry made by hand (Ctrl+&apos;); in a line Ctrl+&apos; repeats the field above</source>
        <translation>हाथ से की गई पिछली प्रविष्टि का विवरण (Ctrl+&apos;); पंक्ति में Ctrl+&apos; ऊपर का फ़ील्ड दोहराता है</translation>
    </message>
    <message>
        <source>Fill remainder</source>
        <translation>बाकी भरें</translation>
    </message>
    <message>
        <source>Put the difference into the line with the cursor (Ctrl+=)</source>
        <translation>अंतर को कर्सर वाली पंक्ति में डालें (Ctrl+=)</translation>
    </message>
    <message>
        <source>There is no entry made by hand yet whose narration could be repeated.</source>
        <translation>अभी हाथ से की गई कोई प्रविष्टि नहीं है जिसका विवरण दोहराया जाए।</translation>
    </message>
</context>
<context>
    <name>freehold::KeysDialog</name>
    <message>
        <source>Give these keys</source>
        <translation>ये कुंजियां दें</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>शुरू जैसी</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Find an act or a key</source>
        <translation>काम या कुंजी खोजें</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>सामान्य कुंजियां</translation>
    </message>
    <message>
        <source>Accountant’s keys</source>
        <translation>अकाउंटेंट की कुंजियां</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>कुंजियों का सेट</translation>
    </message>
    <message>
        <source>Acts and their keys</source>
        <translation>काम और उनकी कुंजियां</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियां</translation>
    </message>
    <message>
        <source>New keys of the chosen act</source>
        <translation>चुने काम की नई कुंजियां</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>सब शुरू जैसी</translation>
    </message>
    <message>
        <source>Choose an act to give it other keys.</source>
        <translation>दूसरी कुंजियां देने के लिए काम चुनें।</translation>
    </message>
    <message>
        <source>%1 already runs “%2”. Choose other keys, or give that act other ones first.</source>
        <translation>%1 से पहले ही “%2” चलता है। दूसरी कुंजियां चुनें, या पहले उस काम को दूसरी दें।</translation>
    </message>
</context>
<context>
    <name>freehold::LayoutCanvas</name>
    <message>
        <source>Sheet to draw on</source>
        <translation>बनाने की शीट</translation>
    </message>
    <message numerus="yes">
        <source>%n shapes, none chosen</source>
        <translation>
            <numerusform>%n आकृतियां, कोई नहीं चुनी</numerusform>
            <numerusform>%n आकृतियां, कोई नहीं चुनी</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape %1 of %2, %3</source>
        <translation>आकृति %1, कुल %2, %3</translation>
    </message>
</context>
<context>
    <name>freehold::LayoutScreen</name>
    <message>
        <source>Tool</source>
        <translation>औज़ार</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>आयत</translation>
    </message>
    <message>
        <source>Row of plots</source>
        <translation>प्लॉटों की पंक्ति</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>सीमा रेखा</translation>
    </message>
    <message>
        <source>Picture to draw over</source>
        <translation>जिस तस्वीर पर बनाना है</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>लेआउट सहेजें</translation>
    </message>
    <message>
        <source>Make this the layout of the project (Ctrl+S)</source>
        <translation>इसे प्रोजेक्ट का लेआउट बनाएं (Ctrl+S)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>नंबर या नाम</translation>
    </message>
    <message>
        <source>Plots in a row</source>
        <translation>एक पंक्ति में प्लॉट</translation>
    </message>
    <message>
        <source>Add a shape</source>
        <translation>आकृति जोड़ें</translation>
    </message>
    <message>
        <source>Delete the shape</source>
        <translation>आकृति हटाएं</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>बाईं ओर से</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>ऊपर से</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ऊंचाई</translation>
    </message>
    <message>
        <source>Draw a box over the whole row. It is cut into equal plots, numbered from the number below on.</source>
        <translation>पूरी पंक्ति पर आयत बनाएं। वह बराबर प्लॉटों में कटता है, नीचे के नंबर से आगे।</translation>
    </message>
    <message>
        <source>Arrows move the shape, with Shift by ten. Page Up and Page Down go to the others.</source>
        <translation>तीर आकृति को खिसकाते हैं, Shift के साथ दस से। Page Up और Page Down दूसरी पर जाते हैं।</translation>
    </message>
    <message>
        <source>Open a picture of the plan, then draw boxes and outlines over it. Or add shapes and type their place.</source>
        <translation>नक्शे की तस्वीर खोलें, फिर उस पर आयत और सीमाएं बनाएं। या आकृतियां जोड़ें और उनकी जगह लिखें।</translation>
    </message>
    <message>
        <source>Choose a shape to name or move it, or take another tool to draw more.</source>
        <translation>नाम देने या खिसकाने के लिए आकृति चुनें, या और बनाने के लिए दूसरा औज़ार लें।</translation>
    </message>
    <message numerus="yes">
        <source>%1 shapes</source>
        <translation>
            <numerusform>%1 आकृति</numerusform>
            <numerusform>%1 आकृतियां</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the plan</source>
        <translation>नक्शे की तस्वीर</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>तस्वीरें (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Drawn %1</source>
        <translation>%1 को बनाया</translation>
    </message>
    <message>
        <source>Leave the layout of %1</source>
        <translation>%1 का लेआउट छोड़ें</translation>
    </message>
    <message>
        <source>What you have drawn is not saved yet.</source>
        <translation>आपने जो बनाया वह अभी सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>%1 का लेआउट</translation>
    </message>
</context>
<context>
    <name>freehold::LegendButton</name>
    <message numerus="yes">
        <source>%1: %n plots</source>
        <translation>
            <numerusform>%1: %n प्लॉट</numerusform>
            <numerusform>%1: %n प्लॉट</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these plots</source>
        <translation>केवल ये प्लॉट दिखाएं</translation>
    </message>
</context>
<context>
    <name>freehold::LineValueEditor</name>
    <message>
        <source>= %1</source>
        <comment>what a sum comes to</comment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>freehold::ListColumns</name>
    <message>
        <source>Registered</source>
        <comment>a long state</comment>
        <translation>रजिस्ट्री हुई</translation>
    </message>
    <message>
        <source>Fit the widths</source>
        <translation>चौड़ाई ठीक करें</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>शुरू जैसी</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>“%1” को बाईं ओर ले जाएं</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>“%1” को दाईं ओर ले जाएं</translation>
    </message>
    <message>
        <source>Filter by “%1”…</source>
        <translation>“%1” से छाँटें…</translation>
    </message>
    <message>
        <source>Group by “%1”</source>
        <translation>“%1” के अनुसार समूह</translation>
    </message>
    <message>
        <source>Freeze up to “%1”</source>
        <translation>“%1” तक स्थिर रखें</translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation>सभी कॉलम खिसकने दें</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>समूह नहीं</translation>
    </message>
</context>
<context>
    <name>freehold::ListModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>group, rows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>भरा नहीं</translation>
    </message>
</context>
<context>
    <name>freehold::ListScreen</name>
    <message>
        <source>New %1</source>
        <translation>नया: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Write this list to a file (Ctrl+E)</source>
        <translation>यह सूची फ़ाइल में लिखें (Ctrl+E)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel वर्कबुक</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV फ़ाइल</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF दस्तावेज़</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON फ़ाइल</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>व्यू का नाम बदलें</translation>
    </message>
    <message>
        <source>Keep it to me</source>
        <translation>केवल मेरे लिए रखें</translation>
    </message>
    <message>
        <source>Show it to everybody</source>
        <translation>सबको दिखाएं</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows in all</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Nothing in %1 matches.</source>
        <translation>%1 में कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>There is nothing in %1 yet.</source>
        <translation>%1 में अभी कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>खोज और फ़िल्टर हटाएं</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>सूची इम्पोर्ट करें…</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 सहेजा गया।</translation>
    </message>
    <message>
        <source>%1 changes by the acts in its menu; there is nothing to edit freely.</source>
        <translation>%1 अपने मेनू के कामों से बदलता है; सीधे बदलने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. Cancel or reverse it instead.</source>
        <translation>%1 नहीं हटाया जा सकता। उसे रद्द करें या उलटें।</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 हटाया गया।</translation>
    </message>
    <message>
        <source>%1 deleted: %2.</source>
        <translation>%1 हटाया गया: %2।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>एक्सपोर्ट: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 लिखी जा रही है</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 पंक्तियां %2 में लिखी गईं।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाना</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>समूह: %1</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>समूह: नहीं</translation>
    </message>
    <message>
        <source>Change %1 records…</source>
        <translation>%1 रिकॉर्ड बदलें…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>नीचे भरें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
</context>
<context>
    <name>freehold::ListSelection</name>
    <message>
        <source>%1 %2</source>
        <comment>column, its sum</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · average %2</source>
        <comment>sum, average</comment>
        <translation>%1 · औसत %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>चुनी गई: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count, sum</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Select up to %2, or export the list.</source>
        <translation>%1 पंक्तियां क्लिपबोर्ड के लिए बहुत अधिक हैं। %2 तक चुनें, या सूची एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>1 row copied.</source>
        <translation>1 पंक्ति कॉपी हुई।</translation>
    </message>
    <message>
        <source>%1 rows copied.</source>
        <translation>%1 पंक्तियां कॉपी हुईं।</translation>
    </message>
</context>
<context>
    <name>freehold::ListTable</name>
    <message>
        <source>Reading the list</source>
        <translation>सूची पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 पंक्ति</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 पंक्तियां</translation>
    </message>
</context>
<context>
    <name>freehold::ListViews</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>व्यू “%1” रखा गया।</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>व्यू “%1” हटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>freehold::LookupLine</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>“%1” से कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Create “%1”…</source>
        <translation>“%1” बनाएं…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>बनाएं…</translation>
    </message>
    <message>
        <source>Any part of name or number</source>
        <translation>नाम या नंबर का कोई भाग</translation>
    </message>
    <message>
        <source>Offers for %1</source>
        <translation>%1 के लिए सुझाव</translation>
    </message>
    <message>
        <source>Show a list (Down)</source>
        <translation>सूची दिखाएं (Down)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a record, and its balance or phone</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>freehold::MainWindow</name>
    <message>
        <source> (read only)</source>
        <translation> (केवल पढ़ने के लिए)</translation>
    </message>
    <message>
        <source>%1%2 – Freehold</source>
        <comment>company, read-only mark</comment>
        <translation>%1%2 – Freehold</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>·  %1, device %2</source>
        <translation>·  %1, डिवाइस %2</translation>
    </message>
    <message>
        <source>Ctrl+/ Shortcuts</source>
        <translation>Ctrl+/ शॉर्टकट</translation>
    </message>
    <message>
        <source>Ctrl+K Commands</source>
        <translation>Ctrl+K आदेश</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>हो गया: %1।</translation>
    </message>
    <message>
        <source>Done: %1, %2.</source>
        <translation>हो गया: %1, %2।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>वापस लें: %1 (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>फिर से करें: %1 (&amp;R)</translation>
    </message>
    <message>
        <source>There is no edit to undo. Bookings, receipts and entries are taken back by their own acts: cancel, bounce, reverse.</source>
        <translation>वापस लेने को कोई बदलाव नहीं है। बुकिंग, रसीद और प्रविष्टियां अपने कामों से वापस ली जाती हैं: रद्द, बाउंस, उलटाव।</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>वापस लिया: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>फिर से करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>फिर से किया: %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>इन्वेंटरी</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>खरीद</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>बाज़ार</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>विश्लेषण</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation>नई कंपनी… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open company…</source>
        <translation>कंपनी खोलें… (&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;sample company</source>
        <translation>नमूना कंपनी खोलें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>प्रिंट… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>एक्सपोर्ट… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>इम्पोर्ट… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back up to…</source>
        <translation>बैकअप बनाएं… (&amp;B)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>सेटिंग (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>बदलें (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>फ़िल्टर (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ताज़ा करें (&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;detail</source>
        <translation>विवरण दिखाएं या छिपाएं (&amp;D)</translation>
    </message>
    <message>
        <source>Wide or narrow &amp;places</source>
        <translation>जगहें चौड़ी या पतली (&amp;P)</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>सिस्टम के रंग (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>गहरा (&amp;K)</translation>
    </message>
    <message>
        <source>Height of r&amp;ows</source>
        <translation>पंक्तियों की ऊंचाई (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>सटी पंक्तियां (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Standard rows</source>
        <translation>सामान्य पंक्तियां (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Relaxed rows</source>
        <translation>खुली पंक्तियां (&amp;R)</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>बड़े अक्षर (&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>छोटे अक्षर (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>पूरी स्क्रीन (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएं (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>खोजें या आदेश दें… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>आगे (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous record</source>
        <translation>पिछला रिकॉर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt record</source>
        <translation>अगला रिकॉर्ड (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>रिकॉर्ड (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>नया (&amp;N)</translation>
    </message>
    <message>
        <source>New of &amp;any kind…</source>
        <translation>कुछ भी नया… (&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>रिपोर्ट (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;All reports</source>
        <translation>सभी रिपोर्ट (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>विंडो (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>अगला टैब (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>पिछला टैब (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>टैब बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>दूसरे टैब बंद करें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>बंद टैब फिर खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>अगला हिस्सा (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदद (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>शॉर्टकट (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Freehold</source>
        <translation>Freehold के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>Lately open</source>
        <translation>हाल में खुली</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what was said</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>अभी कुछ नहीं बताया गया।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>दूसरे बंद करें</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>बंद टैब फिर खोलें</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>बैकअप कहां बनाएं</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>%1 में बैकअप बन रहा है</translation>
    </message>
    <message>
        <source>The backup is checked and stands at %1.</source>
        <translation>बैकअप जांचा गया और %1 में है।</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 मदद</translation>
    </message>
    <message>
        <source>&amp;Help here</source>
        <translation>यहां की मदद (&amp;H)</translation>
    </message>
    <message>
        <source>Show the jobs (Ctrl+J)</source>
        <translation>काम दिखाएं (Ctrl+J)</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n काम चल रहा है</numerusform>
            <numerusform>%n काम चल रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>हो गया।</translation>
    </message>
    <message>
        <source>Close the company</source>
        <translation>कंपनी बंद करें</translation>
    </message>
    <message>
        <source>“%1” is not finished. It stops when you leave.</source>
        <translation>“%1” पूरा नहीं हुआ है। आपके जाने पर यह रुक जाएगा।</translation>
    </message>
    <message>
        <source>The dashboard, registers and reports begin with %1.</source>
        <translation>डैशबोर्ड, रजिस्टर और रिपोर्ट %1 से शुरू होते हैं।</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>आज पर वापस</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>काम (&amp;J)</translation>
    </message>
    <message>
        <source>Fiscal &amp;year…</source>
        <translation>वित्तीय वर्ष (&amp;Y)…</translation>
    </message>
    <message>
        <source>Open in own &amp;window</source>
        <translation>अपनी विंडो में खोलें (&amp;W)</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>वित्तीय वर्ष</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>अपनी विंडो में खोलें</translation>
    </message>
</context>
<context>
    <name>freehold::MapControls</name>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>बड़ा (Ctrl++)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>छोटा (Ctrl+-)</translation>
    </message>
    <message>
        <source>Show the whole project (Ctrl+0)</source>
        <translation>पूरा प्रोजेक्ट दिखाएं (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>freehold::NarrationLine</name>
    <message>
        <source>Goes on: %1. End takes it.</source>
        <translation>आगे: %1। End से लें।</translation>
    </message>
</context>
<context>
    <name>freehold::NewButton</name>
    <message>
        <source>Arrow down offers everything that can be made</source>
        <translation>नीचे का तीर वह सब दिखाता है जो बनाया जा सकता है</translation>
    </message>
</context>
<context>
    <name>freehold::NewCompanyForm</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <comment>in a chart</comment>
        <translation>
            <numerusform>%n खाता</numerusform>
            <numerusform>%n खाते</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the company</source>
        <translation>कंपनी का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>देश (&amp;C)</translation>
    </message>
    <message>
        <source>India</source>
        <translation>भारत</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>संयुक्त राज्य अमेरिका</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>मुद्रा (&amp;U)</translation>
    </message>
    <message>
        <source>Three letters, such as INR</source>
        <translation>तीन अक्षर, जैसे INR</translation>
    </message>
    <message>
        <source>Fiscal year begins in &amp;month</source>
        <translation>वित्तीय वर्ष किस महीने से (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;First year of the books</source>
        <translation>बही का पहला वर्ष (&amp;F)</translation>
    </message>
    <message>
        <source>Chart of &amp;accounts</source>
        <translation>खातों की सूची (&amp;A)</translation>
    </message>
    <message>
        <source>Sample for India, %1</source>
        <translation>भारत का नमूना, %1</translation>
    </message>
    <message>
        <source>Sample for the United States, %1</source>
        <translation>संयुक्त राज्य का नमूना, %1</translation>
    </message>
    <message>
        <source>None: I bring my own</source>
        <translation>कोई नहीं: मैं अपनी लाऊंगा</translation>
    </message>
    <message>
        <source>Amounts as 12,34,567.00, dates as 15 Aug 2026.</source>
        <translation>राशियां 12,34,567.00 जैसी, तारीखें 15 Aug 2026 जैसी।</translation>
    </message>
    <message>
        <source>Amounts as 1,234,567.00, dates as Aug 15, 2026.</source>
        <translation>राशियां 1,234,567.00 जैसी, तारीखें Aug 15, 2026 जैसी।</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a year</comment>
        <translation>%1 से %2</translation>
    </message>
</context>
<context>
    <name>freehold::NorthArrow</name>
    <message>
        <source>North is up</source>
        <translation>उत्तर ऊपर है</translation>
    </message>
    <message>
        <source>North is %1 degrees to the right of up</source>
        <translation>उत्तर ऊपर से %1 अंश दाईं ओर है</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>उ</translation>
    </message>
</context>
<context>
    <name>freehold::OfficeDoor</name>
    <message>
        <source>This system has no keychain that answers: nothing is kept, and the password is asked the next time this company is opened.</source>
        <translation>इस सिस्टम में उत्तर देने वाली कोई कीचेन नहीं है: कुछ नहीं रखा गया, और यह कंपनी अगली बार खोलने पर पासवर्ड पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The office refused something done here. It waits for your decision in the sync centre.</source>
        <translation>कार्यालय ने यहाँ किया गया एक काम अस्वीकार किया। वह सिंक केंद्र में आपके निर्णय की प्रतीक्षा में है।</translation>
    </message>
    <message numerus="yes">
        <source>The office refused %n changes made here. They wait for your decision in the sync centre.</source>
        <translation>
            <numerusform>कार्यालय ने यहाँ किया गया %n बदलाव अस्वीकार किया। वह सिंक केंद्र में आपके निर्णय की प्रतीक्षा में है।</numerusform>
            <numerusform>कार्यालय ने यहाँ किए गए %n बदलाव अस्वीकार किए। वे सिंक केंद्र में आपके निर्णय की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::OperationDialog</name>
    <message>
        <source>%1, and another</source>
        <translation>%1, और एक</translation>
    </message>
    <message>
        <source>That is done. Here is the next.</source>
        <translation>वह हो गया। यह अगला है।</translation>
    </message>
    <message>
        <source>%1 is done. Here is the next.</source>
        <translation>%1 हो गया। यह अगला है।</translation>
    </message>
</context>
<context>
    <name>freehold::PlotLegend</name>
    <message>
        <source>Legend</source>
        <translation>संकेत</translation>
    </message>
</context>
<context>
    <name>freehold::PlotMap</name>
    <message>
        <source>Plots</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>%1 facing</source>
        <translation>%1 दिशा</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>कोना</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>अतिदेय</translation>
    </message>
    <message>
        <source>No plot is chosen.</source>
        <translation>कोई प्लॉट नहीं चुना है।</translation>
    </message>
</context>
<context>
    <name>freehold::PlotPanel</name>
    <message>
        <source>%1 facing</source>
        <translation>%1 दिशा</translation>
    </message>
    <message>
        <source>%1 m road</source>
        <translation>%1 मी सड़क</translation>
    </message>
    <message>
        <source>Choose a plot with the arrows or the mouse. Hold Shift to choose several.</source>
        <translation>तीर कुंजियों या माउस से प्लॉट चुनें। कई चुनने के लिए Shift दबाए रखें।</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>प्लॉट %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>as booked on %1</source>
        <translation>जैसा %1 को बुक हुआ</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>टैक्स</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Booking %1 of %2</source>
        <translation>%2 की बुकिंग %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Of which subject to realisation</source>
        <translation>जिसमें वसूली के अधीन</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>%1 overdue since %2</source>
        <translation>%2 से %1 अतिदेय</translation>
    </message>
    <message>
        <source>Next due %1</source>
        <translation>अगली देय %1</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>रसीद दर्ज करें</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>बुकिंग खोलें</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>होल्ड पर</translation>
    </message>
    <message>
        <source>For %1 until %2 (%3).</source>
        <translation>%1 के लिए %2 तक (%3)।</translation>
    </message>
    <message>
        <source>Token agreed</source>
        <translation>तय टोकन</translation>
    </message>
    <message numerus="yes">
        <source>Book %n plots</source>
        <translation>
            <numerusform>%n प्लॉट बुक करें</numerusform>
            <numerusform>%n प्लॉट बुक करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Hold %1 h</source>
        <translation>%1 घंटे होल्ड करें</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>होल्ड छोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>%n plots chosen</source>
        <translation>
            <numerusform>%n प्लॉट चुने</numerusform>
            <numerusform>%n प्लॉट चुने</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>कीमत नहीं</translation>
    </message>
    <message>
        <source>Only plots that are available or held can be booked together.</source>
        <translation>केवल उपलब्ध या होल्ड वाले प्लॉट साथ में बुक हो सकते हैं।</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sides of a plot</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Base %1 × %2</source>
        <comment>area, rate per unit of it</comment>
        <translation>मूल %1 × %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a premium, its rate</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 % received · %2 of %3 instalments paid</source>
        <translation>%1 % मिला · %3 में से %2 किस्तें चुकाईं</translation>
    </message>
    <message>
        <source>Hide the details (Ctrl+\)</source>
        <translation>विवरण छिपाएं (Ctrl+\)</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>विवरण छिपाएं</translation>
    </message>
    <message>
        <source>price list of today</source>
        <translation>आज की दर सूची</translation>
    </message>
    <message>
        <source>Book plot    Ctrl B</source>
        <translation>प्लॉट बुक करें    Ctrl B</translation>
    </message>
    <message>
        <source>A shape without a plot</source>
        <translation>बिना प्लॉट की आकृति</translation>
    </message>
    <message>
        <source>The drawing has a shape here that matches no plot of the project. Tell which plot it is, and it is coloured with the others.</source>
        <translation>नक्शे में यहां एक आकृति है जो प्रोजेक्ट के किसी प्लॉट से मेल नहीं खाती। बताएं कि यह कौन-सा प्लॉट है, फिर इसमें भी बाकी जैसा रंग आएगा।</translation>
    </message>
    <message>
        <source>Match to a plot</source>
        <translation>प्लॉट से मिलाएं</translation>
    </message>
</context>
<context>
    <name>freehold::PlotSketch</name>
    <message>
        <source>Corner plot</source>
        <translation>कोने का प्लॉट</translation>
    </message>
    <message>
        <source>Park facing</source>
        <translation>पार्क के सामने</translation>
    </message>
    <message>
        <source>Main road</source>
        <translation>मुख्य सड़क</translation>
    </message>
    <message>
        <source>Two sides open</source>
        <translation>दो ओर खुला</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 मी</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 फुट</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 गुणा %2</translation>
    </message>
    <message>
        <source>N ↑</source>
        <comment>north is up</comment>
        <translation>उ ↑</translation>
    </message>
</context>
<context>
    <name>freehold::PlotTable</name>
    <message>
        <source>Plots</source>
        <translation>प्लॉट</translation>
    </message>
</context>
<context>
    <name>freehold::PlotTableModel</name>
    <message>
        <source>%1, overdue</source>
        <comment>state of a plot</comment>
        <translation>%1, अतिदेय</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>कोना</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>क्षेत्रफल</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>दिशा</translation>
    </message>
</context>
<context>
    <name>freehold::ProjectEmptyPage</name>
    <message>
        <source>Import layout</source>
        <translation>लेआउट इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Import a list of plots</source>
        <translation>प्लॉटों की सूची इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Draw or import the layout (DXF, SVG, GeoJSON, CSV), or generate a grid.</source>
        <translation>लेआउट बनाएं या इम्पोर्ट करें (DXF, SVG, GeoJSON, CSV), या ग्रिड बनाएं।</translation>
    </message>
    <message>
        <source>Generate a grid</source>
        <translation>ग्रिड बनाएं</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>नया प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Draw layout</source>
        <translation>लेआउट बनाएं</translation>
    </message>
</context>
<context>
    <name>freehold::ProjectHead</name>
    <message>
        <source>How the plots are shown</source>
        <translation>प्लॉट कैसे दिखें</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>नक्शा</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>ग्रिड</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>नक्शा प्रिंट करें</translation>
    </message>
    <message>
        <source>Print the plan with its legend (Ctrl+P)</source>
        <translation>नक्शा संकेतों के साथ प्रिंट करें (Ctrl+P)</translation>
    </message>
    <message>
        <source>More for this project</source>
        <translation>इस प्रोजेक्ट के लिए और</translation>
    </message>
    <message>
        <source>Import layout…</source>
        <translation>लेआउट इम्पोर्ट करें…</translation>
    </message>
    <message>
        <source>Generate plots…</source>
        <translation>प्लॉट बनाएं…</translation>
    </message>
    <message>
        <source>Remove layout</source>
        <translation>लेआउट हटाएं</translation>
    </message>
    <message>
        <source>Open the project&apos;s record</source>
        <translation>प्रोजेक्ट का रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Details of the plot	Ctrl+\</source>
        <translation>प्लॉट का विवरण	Ctrl+\</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Project %1, choose another</source>
        <translation>प्रोजेक्ट %1, दूसरा चुनें</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>प्लॉट</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Sold value</source>
        <translation>बिका मूल्य</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>वसूल हुआ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>अतिदेय</translation>
    </message>
    <message>
        <source>Avg. rate / %1</source>
        <translation>औसत दर / %1</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>रंग: %1</translation>
    </message>
    <message>
        <source>Draw the layout</source>
        <translation>लेआउट बनाएं</translation>
    </message>
</context>
<context>
    <name>freehold::ProjectScreen</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Draw or import the layout (DXF, SVG, GeoJSON, CSV) to see the plots as they lie; until then they stand in a grid.</source>
        <translation>प्लॉट जैसे ज़मीन पर हैं वैसे देखने के लिए लेआउट बनाएं या इम्पोर्ट करें (DXF, SVG, GeoJSON, CSV); तब तक वे ग्रिड में हैं।</translation>
    </message>
    <message>
        <source>Import layout</source>
        <translation>लेआउट इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>1 plot selected · %1</source>
        <translation>1 प्लॉट चुना · %1</translation>
    </message>
    <message>
        <source>%1 plots selected · %2</source>
        <translation>%1 प्लॉट चुने · %2</translation>
    </message>
    <message>
        <source>Choose the plots to book first.</source>
        <translation>पहले बुक करने के लिए प्लॉट चुनें।</translation>
    </message>
    <message>
        <source>Only plots that are available or held can be booked.</source>
        <translation>केवल उपलब्ध या होल्ड वाले प्लॉट बुक हो सकते हैं।</translation>
    </message>
    <message>
        <source>Choose one plot that is available to hold it.</source>
        <translation>होल्ड करने के लिए एक उपलब्ध प्लॉट चुनें।</translation>
    </message>
    <message>
        <source>Import the layout of %1</source>
        <translation>%1 का लेआउट इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Drawings and tables (%1)</source>
        <translation>नक्शे और तालिकाएं (%1)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>The drawing has no measure. How large is each plot? Such as 1,200 sq ft or 200 sq yd.</source>
        <translation>नक्शे में नाप नहीं है। हर प्लॉट कितना बड़ा है? जैसे 1,200 sq ft या 200 sq yd।</translation>
    </message>
    <message>
        <source>Area of the plots</source>
        <translation>प्लॉटों का क्षेत्रफल</translation>
    </message>
    <message>
        <source>Import %1 as the layout of %2</source>
        <translation>%1 को %2 के लेआउट के रूप में इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>The layout %1 goes to the trash.</source>
        <translation>लेआउट %1 ट्रैश में जाएगा।</translation>
    </message>
    <message>
        <source>Print the plan of %1</source>
        <translation>%1 का नक्शा प्रिंट करें</translation>
    </message>
    <message>
        <source>Plot map</source>
        <translation>प्लॉट नक्शा</translation>
    </message>
    <message numerus="yes">
        <source>%1 plots</source>
        <translation>
            <numerusform>%1 प्लॉट</numerusform>
            <numerusform>%1 प्लॉट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::ReceiptScreen</name>
    <message>
        <source>%1 · plot %2</source>
        <translation>%1 · प्लॉट %2</translation>
    </message>
    <message>
        <source>No booking: the money stands on account</source>
        <translation>बुकिंग नहीं: पैसा खाते पर जमा रहेगा</translation>
    </message>
    <message>
        <source>Booking %1 is cancelled</source>
        <translation>बुकिंग %1 रद्द है</translation>
    </message>
    <message>
        <source>%1 overdue since %2</source>
        <translation>%2 से %1 अतिदेय</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>शेष %1</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>रसीद दर्ज करें</translation>
    </message>
    <message>
        <source>Name, plot, phone or booking no.</source>
        <translation>नाम, प्लॉट, फ़ोन या बुकिंग नं.</translation>
    </message>
    <message>
        <source>Find the booking</source>
        <translation>बुकिंग खोजें</translation>
    </message>
    <message>
        <source>Bookings found</source>
        <translation>मिली बुकिंग</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>कोई बुकिंग नहीं चुनी</translation>
    </message>
    <message>
        <source>Find it at the left.</source>
        <translation>उसे किनारे की सूची में खोजें।</translation>
    </message>
    <message>
        <source>Paid by somebody else (optional)</source>
        <translation>किसी और ने चुकाया (वैकल्पिक)</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>किसका भुगतान</translation>
    </message>
    <message>
        <source>Lines that are due and what this receipt pays of them</source>
        <translation>देय पंक्तियां और यह रसीद उनमें से क्या चुकाती है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>सहेजें और प्रिंट करें</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Booking %1, %2</source>
        <translation>बुकिंग %1, %2</translation>
    </message>
    <message>
        <source>Nobody matches. Look for another part of the name or number.</source>
        <translation>कोई मेल नहीं खाता। नाम या नंबर का दूसरा भाग खोजें।</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>कुछ भी अतिदेय नहीं है।</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिले</translation>
    </message>
    <message>
        <source>Overdue longest</source>
        <translation>सबसे पुराना अतिदेय</translation>
    </message>
    <message>
        <source>Booking %1 is cancelled. Money for it is taken and stands on account.</source>
        <translation>बुकिंग %1 रद्द है। उसका पैसा लिया जाता है और खाते पर जमा रहता है।</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>देय राशि</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>अतिदेय</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>This receipt pays</source>
        <translation>यह रसीद चुकाती है</translation>
    </message>
    <message>
        <source>Choose a booking to see what is due.</source>
        <translation>क्या देय है यह देखने के लिए बुकिंग चुनें।</translation>
    </message>
    <message>
        <source>Nothing is due. %1 stands on account until something falls due.</source>
        <translation>कुछ देय नहीं है। %1 तब तक खाते पर जमा रहेगा जब तक कुछ देय न हो।</translation>
    </message>
    <message>
        <source>%1 is more than what is open and stands on account.</source>
        <translation>%1 बाकी से अधिक है और खाते पर जमा रहेगा।</translation>
    </message>
    <message>
        <source>Nothing is due at the moment.</source>
        <translation>अभी कुछ देय नहीं है।</translation>
    </message>
    <message>
        <source>Choose whose money it is first: find the booking by name, plot or phone.</source>
        <translation>पहले चुनें कि पैसा किसका है: नाम, प्लॉट या फ़ोन से बुकिंग खोजें।</translation>
    </message>
    <message>
        <source>Receipt %1 is saved for %2.</source>
        <translation>%2 की रसीद %1 सहेजी गई।</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still owed</comment>
        <translation>बाकी</translation>
    </message>
</context>
<context>
    <name>freehold::RecordForm</name>
    <message>
        <source>New: %1</source>
        <translation>नया: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>बदलें: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>सहेजें और नया</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 सहेजा गया।</translation>
    </message>
    <message>
        <source>%1 saved. Here is the next.</source>
        <translation>%1 सहेजा गया। यह अगला है।</translation>
    </message>
</context>
<context>
    <name>freehold::RecordHead</name>
    <message>
        <source>Open in a tab</source>
        <translation>टैब में खोलें</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>विवरण बंद करें</translation>
    </message>
</context>
<context>
    <name>freehold::RecordView</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>यह रिकॉर्ड अब नहीं है।</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>जुड़े रिकॉर्ड</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>More to do with this record</source>
        <translation>इस रिकॉर्ड के लिए और काम</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएं</translation>
    </message>
    <message>
        <source>Nothing refers to this record yet.</source>
        <translation>इस रिकॉर्ड से अभी कुछ नहीं जुड़ा है।</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>%1 · %2, device %3</source>
        <translation>%1 · %2, डिवाइस %3</translation>
    </message>
    <message>
        <source>No changes are recorded.</source>
        <translation>कोई बदलाव दर्ज नहीं है।</translation>
    </message>
</context>
<context>
    <name>freehold::ReferencesValueEditor</name>
    <message>
        <source>Delete takes the selected one out</source>
        <translation>Delete कुंजी चुने हुए को हटाती है</translation>
    </message>
</context>
<context>
    <name>freehold::RegisterEntry</name>
    <message>
        <source>Post</source>
        <translation>पोस्ट करें</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Enter in the last field posts and begins the next line; Shift+Enter posts and stops</source>
        <translation>आखिरी फ़ील्ड में Enter पोस्ट करके अगली पंक्ति शुरू करता है; Shift+Enter पोस्ट करके रुकता है</translation>
    </message>
    <message>
        <source>In</source>
        <comment>money into the account</comment>
        <translation>आया</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>डेबिट</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>money out of the account</comment>
        <translation>गया</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>क्रेडिट</translation>
    </message>
    <message>
        <source>The line has no amount. Enter what came in or what went out.</source>
        <translation>पंक्ति में राशि नहीं है। जो आया या जो गया वह भरें।</translation>
    </message>
    <message>
        <source>The line has two amounts. Enter what came in or what went out.</source>
        <translation>पंक्ति में दो राशियां हैं। जो आया या जो गया वह भरें।</translation>
    </message>
</context>
<context>
    <name>freehold::RegisterModel</name>
    <message>
        <source>Opening balance</source>
        <translation>प्रारंभिक शेष</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 खाते</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>In</source>
        <comment>money into the account</comment>
        <translation>आया</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>डेबिट</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>money out of the account</comment>
        <translation>गया</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>क्रेडिट</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
</context>
<context>
    <name>freehold::RegisterScreen</name>
    <message>
        <source>Register</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of an account</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from</source>
        <comment>first day of a register</comment>
        <translation>से</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Open the entry of the line (Enter)</source>
        <translation>पंक्ति की प्रविष्टि खोलें (Enter)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Open the document behind the line (Ctrl+Enter)</source>
        <translation>पंक्ति के पीछे का दस्तावेज़ खोलें (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट</translation>
    </message>
    <message>
        <source>The account ledger on paper or as a file (Ctrl+P)</source>
        <translation>खाता लेजर कागज़ पर या फ़ाइल में (Ctrl+P)</translation>
    </message>
    <message>
        <source>Lines of the account</source>
        <translation>खाते की पंक्तियां</translation>
    </message>
    <message>
        <source>Balance after the last line</source>
        <translation>आखिरी पंक्ति के बाद शेष</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 पंक्ति</numerusform>
            <numerusform>%1 पंक्तियां</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was made by hand; there is no document behind it.</source>
        <translation>प्रविष्टि %1 हाथ से की गई; उसके पीछे कोई दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>Open as journal entry</source>
        <translation>जर्नल प्रविष्टि के रूप में खोलें</translation>
    </message>
    <message>
        <source>Entry %1 is posted.</source>
        <translation>प्रविष्टि %1 पोस्ट हो गई।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Leave the register</source>
        <translation>रजिस्टर छोड़ें</translation>
    </message>
    <message>
        <source>The line you entered is not posted.</source>
        <translation>जो पंक्ति आपने भरी वह पोस्ट नहीं हुई है।</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>नई प्रविष्टि</translation>
    </message>
</context>
<context>
    <name>freehold::ReportScreen</name>
    <message>
        <source>Show</source>
        <translation>दिखाएं</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Write this report as a PDF document</source>
        <translation>यह रिपोर्ट PDF दस्तावेज़ में लिखें</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Write this report as an Excel workbook (Ctrl+E)</source>
        <translation>यह रिपोर्ट Excel वर्कबुक में लिखें (Ctrl+E)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट</translation>
    </message>
    <message>
        <source>Show the pages and print them (Ctrl+P)</source>
        <translation>पृष्ठ दिखाएं और छापें (Ctrl+P)</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>दूसरी फ़ाइलें</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>CSV फ़ाइल…</translation>
    </message>
    <message>
        <source>JSON file…</source>
        <translation>JSON फ़ाइल…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>report, what it is about</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 पंक्ति</numerusform>
            <numerusform>%1 पंक्तियां</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 lines are shown. The files hold all of them.</source>
        <translation>पहली %1 पंक्तियां दिखाई गई हैं। फ़ाइलों में सभी हैं।</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>लिखें: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 लिखी जा रही है</translation>
    </message>
    <message>
        <source>%1 is written to %2.</source>
        <translation>%1, %2 में लिखा गया।</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>प्रिंट: %1</translation>
    </message>
</context>
<context>
    <name>freehold::ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Find a report</source>
        <translation>रिपोर्ट खोजें</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>रिपोर्ट खोलें</translation>
    </message>
    <message>
        <source>First page of the report</source>
        <translation>रिपोर्ट का पहला पृष्ठ</translation>
    </message>
    <message>
        <source>No report has these words.</source>
        <translation>इन शब्दों वाली कोई रिपोर्ट नहीं है।</translation>
    </message>
    <message>
        <source>Open it and choose what it is about, or make it from the record itself.</source>
        <translation>उसे खोलें और चुनें कि वह किसके बारे में है, या रिकॉर्ड से ही बनाएं।</translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n रिपोर्ट</numerusform>
            <numerusform>%n रिपोर्ट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::RowsValueEditor</name>
    <message>
        <source>Add a line</source>
        <translation>पंक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>यह पंक्ति हटाएं</translation>
    </message>
    <message>
        <source>%1: add a line</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1: पंक्ति जोड़ें</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, पंक्ति %2</translation>
    </message>
    <message>
        <source>Take line %1 out</source>
        <translation>पंक्ति %1 हटाएं</translation>
    </message>
</context>
<context>
    <name>freehold::ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>पैमाना: %1</translation>
    </message>
</context>
<context>
    <name>freehold::SearchField</name>
    <message>
        <source>Search customers, plots, receipts… or type a command</source>
        <translation>ग्राहक, प्लॉट, रसीद… खोजें या आदेश लिखें</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>खोजें या आदेश दें</translation>
    </message>
    <message>
        <source>Search or command (%1)</source>
        <translation>खोजें या आदेश दें (%1)</translation>
    </message>
</context>
<context>
    <name>freehold::SettingsScreen</name>
    <message>
        <source>Find a setting</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>दिखावट</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is set.</source>
        <translation>हल्का, गहरा, या जैसा सिस्टम में है।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>All text of the window; also Ctrl++ and Ctrl+−.</source>
        <translation>विंडो के सभी अक्षर; Ctrl++ और Ctrl+− से भी।</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>पंक्तियों की ऊंचाई</translation>
    </message>
    <message>
        <source>How close the rows of lists and registers stand.</source>
        <translation>सूचियों और रजिस्टरों की पंक्तियां कितनी पास हैं।</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>सटी</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>कुंजियों का सेट</translation>
    </message>
    <message>
        <source>The accountant’s set adds the keys that users of Tally know.</source>
        <translation>अकाउंटेंट का सेट वे कुंजियां जोड़ता है जो Tally वाले जानते हैं।</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>अकाउंटेंट</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>शॉर्टकट…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>See every shortcut and choose your own.</source>
        <translation>हर शॉर्टकट देखें और अपने चुनें।</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>कंपनी की फ़ाइल</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Everything of this company is in this one file.</source>
        <translation>इस कंपनी का सब कुछ इसी एक फ़ाइल में है।</translation>
    </message>
    <message>
        <source>Show copies</source>
        <translation>प्रतियां दिखाएं</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रतियां</translation>
    </message>
    <message>
        <source>Kept every half hour with changes, on closing, and before large imports.</source>
        <translation>बदलाव होने पर हर आधे घंटे में, बंद करने पर, और बड़े इम्पोर्ट से पहले रखी जाती हैं।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The language changes when Freehold is started the next time.</source>
        <translation>Freehold अगली बार शुरू होने पर भाषा बदलेगी।</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>शब्दों की भाषा</translation>
    </message>
    <message>
        <source>Menus, screens and messages, from the next start on. Numbers and dates stay those of the company.</source>
        <translation>मेनू, स्क्रीन और संदेश, अगली बार शुरू होने से। अंक और तारीखें कंपनी के ढंग से ही रहती हैं।</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ऊंचा कंट्रास्ट</translation>
    </message>
    <message>
        <source>Black, white and strong outlines instead of soft colours.</source>
        <translation>हल्के रंगों की जगह काला, सफ़ेद और गहरी रेखाएं।</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम हलचल</translation>
    </message>
    <message>
        <source>Nothing blinks or slides, and bars do not run.</source>
        <translation>कुछ टिमटिमाता या सरकता नहीं, और पट्टियां नहीं दौड़तीं।</translation>
    </message>
</context>
<context>
    <name>freehold::SidePanel</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>freehold::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>जगहें</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>freehold::SignInDialog</name>
    <message>
        <source>Sign in to the office</source>
        <translation>कार्यालय में साइन इन करें</translation>
    </message>
    <message>
        <source>What you do here is kept meanwhile, and sent to %1 once you are signed in.</source>
        <translation>इस बीच आप यहाँ जो करते हैं वह रखा जाता है, और साइन इन होते ही %1 को भेजा जाता है।</translation>
    </message>
    <message>
        <source>Only if your account has one</source>
        <translation>केवल यदि आपके खाते में हो</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ई-मेल (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>दूसरा प्रमाण (&amp;F)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Give your e-mail address at the office and your password.</source>
        <translation>कार्यालय में अपना ई-मेल पता और अपना पासवर्ड दें।</translation>
    </message>
</context>
<context>
    <name>freehold::StartWindow</name>
    <message>
        <source>Freehold</source>
        <translation>Freehold</translation>
    </message>
    <message>
        <source>Welcome to Freehold</source>
        <translation>Freehold में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Customers, plots, bookings, receipts and books of one company in one file.</source>
        <translation>एक कंपनी के ग्राहक, प्लॉट, बुकिंग, रसीद और बही, एक ही फ़ाइल में।</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>नई कंपनी</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>कंपनी बनाएं</translation>
    </message>
    <message>
        <source>File of the new company</source>
        <translation>नई कंपनी की फ़ाइल</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open a company file…</source>
        <translation>कंपनी की फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation>नमूना कंपनी आज़माएं</translation>
    </message>
    <message>
        <source>Two projects with plots, bookings, receipts and a year of books, in %1</source>
        <translation>दो प्रोजेक्ट, प्लॉट, बुकिंग, रसीदों और एक साल की बही के साथ, %1 में</translation>
    </message>
    <message>
        <source>The company has no name yet. Type it first.</source>
        <translation>कंपनी का नाम अभी नहीं है। पहले उसे लिखें।</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>फ़ाइल (&amp;I)</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>कार्यालय से जुड़ें…</translation>
    </message>
    <message>
        <source>Brings the company of an office server onto this computer</source>
        <translation>कार्यालय सर्वर की कंपनी को इस कंप्यूटर पर लाता है</translation>
    </message>
</context>
<context>
    <name>freehold::SyncCentreScreen</name>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Everything done here is sent.</source>
        <translation>यहाँ किया गया सब कुछ भेजा जा चुका है।</translation>
    </message>
    <message>
        <source>Why the office refused it</source>
        <translation>कार्यालय ने इसे क्यों अस्वीकार किया</translation>
    </message>
    <message>
        <source>The office refused nothing. Everything is in step.</source>
        <translation>कार्यालय ने कुछ अस्वीकार नहीं किया। सब कुछ मेल में है।</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Kept value</source>
        <translation>रखा गया मान</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>दूसरा मान</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>किसने भरा</translation>
    </message>
    <message>
        <source>No field was changed by two people at once.</source>
        <translation>किसी फ़ील्ड को दो लोगों ने एक साथ नहीं बदला।</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>उसका क्या हुआ</translation>
    </message>
    <message>
        <source>The office did everything as it was asked.</source>
        <translation>कार्यालय ने सब कुछ वैसे ही किया जैसे कहा गया था।</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>छोड़ दें…</translation>
    </message>
    <message>
        <source>Change and send again…</source>
        <translation>बदलकर फिर भेजें…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Take the other value</source>
        <translation>दूसरा मान लें</translation>
    </message>
    <message>
        <source>Keep the value</source>
        <translation>यही मान रखें</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>आपका निर्णय चाहिए</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Everything is in step.</source>
        <translation>सब कुछ मेल में है।</translation>
    </message>
    <message>
        <source>What is on its way to the office, and what came back</source>
        <translation>क्या कार्यालय को जा रहा है, और क्या वापस आया</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name of a list, how many it holds</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>It is done anew and goes to the office.</source>
        <translation>यह फिर से किया गया और कार्यालय को जा रहा है।</translation>
    </message>
    <message>
        <source>Done anew with changes</source>
        <translation>बदलाव के साथ फिर से किया गया</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Why is it not to be done any more? The reason is kept with it.</source>
        <translation>अब इसे क्यों नहीं करना है? कारण इसके साथ रखा जाएगा।</translation>
    </message>
    <message>
        <source>It is discarded, with your reason.</source>
        <translation>आपके कारण के साथ इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The other value stands now.</source>
        <translation>अब दूसरा मान लागू है।</translation>
    </message>
    <message>
        <source>The value stays.</source>
        <translation>मान वही रहता है।</translation>
    </message>
    <message>
        <source>%1 waiting, %2 need you</source>
        <translation>%1 प्रतीक्षा में, %2 को आपका निर्णय चाहिए</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>सिंक केंद्र</translation>
    </message>
    <message>
        <source>Values and reason</source>
        <translation>मान और कारण</translation>
    </message>
</context>
<context>
    <name>freehold::SyncPill</name>
    <message>
        <source>Synced just now</source>
        <translation>अभी सिंक हुआ</translation>
    </message>
    <message numerus="yes">
        <source>Synced %n min ago</source>
        <translation>
            <numerusform>%n मिनट पहले सिंक हुआ</numerusform>
            <numerusform>%n मिनट पहले सिंक हुआ</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced at %1</source>
        <translation>%1 पर सिंक हुआ</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>फिर साइन इन करें</translation>
    </message>
    <message>
        <source>Freehold is too old</source>
        <translation>फ़्रीहोल्ड बहुत पुराना है</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>खोया हुआ बताया गया</translation>
    </message>
    <message>
        <source>Another company’s office</source>
        <translation>दूसरी कंपनी का कार्यालय</translation>
    </message>
    <message>
        <source>1 change waiting (offline)</source>
        <translation>1 बदलाव प्रतीक्षा में (ऑफ़लाइन)</translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting (offline)</source>
        <translation>
            <numerusform>%n बदलाव प्रतीक्षा में (ऑफ़लाइन)</numerusform>
            <numerusform>%n बदलाव प्रतीक्षा में (ऑफ़लाइन)</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Sending 1 change</source>
        <translation>1 बदलाव भेजा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n changes</source>
        <translation>
            <numerusform>%n बदलाव भेजे जा रहे हैं</numerusform>
            <numerusform>%n बदलाव भेजे जा रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>सिंक हो रहा है…</translation>
    </message>
    <message>
        <source>1 needs your decision</source>
        <translation>1 को आपका निर्णय चाहिए</translation>
    </message>
    <message numerus="yes">
        <source>%n need your decision</source>
        <translation>
            <numerusform>%n को आपका निर्णय चाहिए</numerusform>
            <numerusform>%n को आपका निर्णय चाहिए</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync is off</source>
        <translation>सिंक बंद है</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <comment>state of sync</comment>
        <translation>कार्यालय: %1</translation>
    </message>
    <message>
        <source>This company is on this computer alone.</source>
        <translation>यह कंपनी केवल इसी कंप्यूटर पर है।</translation>
    </message>
    <message>
        <source>Office at %1</source>
        <translation>%1 पर कार्यालय</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>साइन इन करें…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>सिंक केंद्र</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>कार्यालय से जुड़ें…</translation>
    </message>
</context>
<context>
    <name>freehold::Toast</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>freehold::TrashScreen</name>
    <message>
        <source>Restore</source>
        <translation>वापस लाना</translation>
    </message>
    <message>
        <source>kept for %1 days</source>
        <translation>%1 दिन रखे जाते हैं</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>हटाए गए रिकॉर्ड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted stays here for %1 days.</source>
        <translation>ट्रैश खाली है। जो हटाया जाता है वह %1 दिन यहां रहता है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 रिकॉर्ड</numerusform>
            <numerusform>%1 रिकॉर्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 वापस आ गया।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>%1 records are back.</source>
        <translation>%1 रिकॉर्ड वापस आ गए।</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ट्रैश</translation>
    </message>
</context>
<context>
    <name>freehold::UndoScreen</name>
    <message>
        <source>Undo up to here</source>
        <translation>यहाँ तक वापस लें</translation>
    </message>
    <message>
        <source>Nothing was edited yet. Edits of records stand here, to be taken back.</source>
        <translation>अभी कुछ नहीं बदला गया। रिकॉर्ड के बदलाव यहाँ दिखेंगे, ताकि वापस लिए जा सकें।</translation>
    </message>
    <message>
        <source>edits of records, the latest first</source>
        <translation>रिकॉर्ड के बदलाव, सबसे नए पहले</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Undo this edit</source>
        <translation>यह बदलाव वापस लें</translation>
    </message>
    <message>
        <source>Undo %1 edits, up to here</source>
        <translation>यहाँ तक के %1 बदलाव वापस लें</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>1 बदलाव</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 बदलाव</translation>
    </message>
    <message>
        <source>1 edit is taken back.</source>
        <translation>1 बदलाव वापस लिया गया।</translation>
    </message>
    <message>
        <source>%1 edits are taken back.</source>
        <translation>%1 बदलाव वापस लिए गए।</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>बदलावों का इतिहास</translation>
    </message>
</context>
<context>
    <name>freehold::ValueEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (वैकल्पिक)</translation>
    </message>
</context>
<context>
    <name>freehold::ViewChips</name>
    <message>
        <source>Save what is shown as a view</source>
        <translation>जो दिख रहा है उसे व्यू के रूप में रखें</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>और व्यू</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
</context>
</TS>
