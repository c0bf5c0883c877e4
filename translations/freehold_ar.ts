<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Account</name>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>No accounts yet. Install a sample chart of accounts, or import yours.</source>
        <translation>لا توجد حسابات بعد. ثبّت دليل حسابات نموذجيًا أو استورد دليلك.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>أصول</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>خصوم</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>حقوق ملكية</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>إيراد</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>رقم الحساب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Control account</source>
        <translation>حساب مراقبة</translation>
    </message>
    <message>
        <source>Income or expense head</source>
        <translation>بند إيراد أو مصروف</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>AccountLedger</name>
    <message>
        <source>Opening balance</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Account ledger</source>
        <translation>دفتر الحساب</translation>
    </message>
    <message>
        <source>%1 to %2, in %3</source>
        <translation>%1 إلى %2، بعملة %3</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>الرصيد الختامي</translation>
    </message>
    <message>
        <source>Debit balances are positive, credit balances negative.</source>
        <translation>الأرصدة المدينة موجبة والدائنة سالبة.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>What moved on one account, with its balance after every line?</source>
        <translation>ما الذي تحرك في حساب واحد، مع رصيده بعد كل سطر؟</translation>
    </message>
</context>
<context>
    <name>AccountRole</name>
    <message>
        <source>Account role</source>
        <translation>دور الحساب</translation>
    </message>
    <message>
        <source>Account roles</source>
        <translation>أدوار الحسابات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
</context>
<context>
    <name>AccountingPolicy</name>
    <message>
        <source>By demand</source>
        <translation>حسب المطالبة</translation>
    </message>
    <message>
        <source>By receipt</source>
        <translation>حسب الإيصال</translation>
    </message>
</context>
<context>
    <name>AccountingScreens</name>
    <message>
        <source>Journal entry</source>
        <translation>قيد يومية</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>الدفتر</translation>
    </message>
</context>
<context>
    <name>AccountsImport</name>
    <message>
        <source>Account %1 has no type. Give asset, liability, equity, income or expense.</source>
        <translation>الحساب %1 بلا نوع. اذكر asset أو liability أو equity أو income أو expense.</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>دليل الحسابات</translation>
    </message>
</context>
<context>
    <name>AddAccount</name>
    <message>
        <source>Under</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>رقم الحساب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>An account under another one has the type of that one.</source>
        <translation>الحساب التابع لآخر يأخذ نوعه.</translation>
    </message>
    <message>
        <source>Heading without entries</source>
        <translation>عنوان بلا قيود</translation>
    </message>
    <message>
        <source>Control account of a sub-ledger</source>
        <translation>حساب مراقبة لدفتر مساعد</translation>
    </message>
    <message>
        <source>Offer as income or expense head</source>
        <translation>يُعرض كبند إيراد أو مصروف</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Adds one account to the chart.</source>
        <translation>يضيف حسابًا إلى الدليل.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account number. Use digits or letters without spaces, such as 6105.</source>
        <translation>&quot;%1&quot; ليس رقم حساب. استخدم أرقامًا أو حروفًا بلا فراغات، مثل 6105.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>أعطِ الحساب اسمًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code. Use three letters, such as INR.</source>
        <translation>&quot;%1&quot; ليس رمز عملة. استخدم ثلاثة حروف، مثل INR.</translation>
    </message>
    <message>
        <source>Account number %1 is taken. Choose another one.</source>
        <translation>رقم الحساب %1 مأخوذ. اختر غيره.</translation>
    </message>
</context>
<context>
    <name>AddAddress</name>
    <message>
        <source>Add address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Adds a postal address to the party.</source>
        <translation>يضيف عنوانًا بريديًا إلى الطرف.</translation>
    </message>
</context>
<context>
    <name>AddAgent</name>
    <message>
        <source>Add agent</source>
        <translation>إضافة وسيط</translation>
    </message>
    <message>
        <source>Agent code</source>
        <translation>رمز الوسيط</translation>
    </message>
    <message>
        <source>Adds a person or company that brings buyers.</source>
        <translation>يضيف شخصًا أو شركة تجلب مشترين.</translation>
    </message>
</context>
<context>
    <name>AddBlock</name>
    <message>
        <source>Add block</source>
        <translation>إضافة بلوك</translation>
    </message>
    <message>
        <source>Adds a block, sector or phase to the project.</source>
        <translation>يضيف إلى المشروع بلوكًا أو قطاعًا أو مرحلة.</translation>
    </message>
    <message>
        <source>%1 has a block %2 already. Choose another code.</source>
        <translation>في %1 بلوك %2 بالفعل. اختر رمزًا آخر.</translation>
    </message>
</context>
<context>
    <name>AddChargeHead</name>
    <message>
        <source>There is no tax code %1. Choose one of the tax rates, such as GST18, or leave it empty.</source>
        <translation>لا يوجد رمز ضريبة %1. اختر إحدى النسب، مثل GST18، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Add charge</source>
        <translation>إضافة رسم</translation>
    </message>
    <message>
        <source>Adds a charge such as development or legal fees.</source>
        <translation>يضيف رسمًا كرسوم التطوير أو الرسوم القانونية.</translation>
    </message>
    <message>
        <source>Enter the percentage.</source>
        <translation>أدخل النسبة.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>أدخل المبلغ.</translation>
    </message>
    <message>
        <source>%1 has a charge %2 already. Choose another code.</source>
        <translation>في %1 رسم %2 بالفعل. اختر رمزًا آخر.</translation>
    </message>
</context>
<context>
    <name>AddContactPoint</name>
    <message>
        <source>Add phone or e-mail</source>
        <translation>إضافة هاتف أو بريد</translation>
    </message>
    <message>
        <source>Adds a phone number, an e-mail address or another way to reach the party.</source>
        <translation>يضيف رقم هاتف أو بريدًا أو وسيلة أخرى للوصول إلى الطرف.</translation>
    </message>
</context>
<context>
    <name>AddCustomer</name>
    <message>
        <source>Customer code</source>
        <translation>رمز العميل</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>عناوين البريد</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>عميل منذ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add although it may be a duplicate</source>
        <translation>أضِف وإن كان قد يتكرر</translation>
    </message>
    <message>
        <source>Open that record, or choose “Add although it may be a duplicate” (allow_duplicate) to keep both.</source>
        <translation>افتح ذلك السجل، أو اختر «أضِف وإن كان قد يتكرر» (allow_duplicate) للاحتفاظ بهما.</translation>
    </message>
    <message>
        <source>Enter the full name.</source>
        <translation>أدخل الاسم الكامل.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>افصل بين عدة قيم بفواصل.</translation>
    </message>
    <message>
        <source>Further phones and e-mails</source>
        <translation>هواتف وعناوين بريد أخرى</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Tax and identity numbers</source>
        <translation>أرقام الضريبة والهوية</translation>
    </message>
    <message>
        <source>Leave it empty to get the next number.</source>
        <translation>اتركه فارغًا ليأخذ الرقم التالي.</translation>
    </message>
    <message>
        <source>Adds a person or company as a customer and gives it a code.</source>
        <translation>يضيف شخصًا أو شركة كعميل ويعطيه رمزًا.</translation>
    </message>
</context>
<context>
    <name>AddNote</name>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Writes down something about the party, with your name and the time.</source>
        <translation>يدوّن شيئًا عن الطرف مع اسمك والوقت.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>اكتب الملاحظة أولًا.</translation>
    </message>
</context>
<context>
    <name>AddPaymentPlan</name>
    <message>
        <source>Add payment plan</source>
        <translation>إضافة خطة دفع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Rebate</source>
        <translation>الحسم</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Adds a way of paying with its steps.</source>
        <translation>يضيف طريقة للدفع بخطواتها.</translation>
    </message>
</context>
<context>
    <name>AddPlcRule</name>
    <message>
        <source>Add location premium</source>
        <translation>إضافة علاوة موقع</translation>
    </message>
    <message>
        <source>Adds a premium that corner, park-facing or other plots carry.</source>
        <translation>يضيف علاوة لقطع الزاوية أو المقابلة للحديقة أو غيرها.</translation>
    </message>
    <message>
        <source>Enter the percentage.</source>
        <translation>أدخل النسبة.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>أدخل المبلغ.</translation>
    </message>
    <message>
        <source>%1 has a premium %2 already. Choose another code.</source>
        <translation>في %1 علاوة %2 بالفعل. اختر رمزًا آخر.</translation>
    </message>
</context>
<context>
    <name>AddPlot</name>
    <message>
        <source>Features</source>
        <translation>المزايا</translation>
    </message>
    <message>
        <source>Add plot</source>
        <translation>إضافة قطعة</translation>
    </message>
    <message>
        <source>Separated by commas: corner, park facing, lake view.</source>
        <translation>مفصولة بفواصل: corner, park facing, lake view.</translation>
    </message>
    <message>
        <source>Adds one plot to the project.</source>
        <translation>يضيف قطعة واحدة إلى المشروع.</translation>
    </message>
    <message>
        <source>Enter the area of the plot, such as 200 sq yd.</source>
        <translation>أدخل مساحة القطعة، مثل 200 sq yd.</translation>
    </message>
    <message>
        <source>A new plot cannot be held or booked. Add it as available, then hold or book it.</source>
        <translation>لا يمكن أن تكون القطعة الجديدة محجوزة. أضفها متاحة ثم احجزها.</translation>
    </message>
    <message>
        <source>%1 has a plot %2 already. Choose another number.</source>
        <translation>في %1 قطعة %2 بالفعل. اختر رقمًا آخر.</translation>
    </message>
</context>
<context>
    <name>AddProject</name>
    <message>
        <source>“%1” is not a currency. Give its three letters, such as INR or USD.</source>
        <translation>«%1» ليست عملة. اكتب حروفها الثلاثة، مثل INR أو USD.</translation>
    </message>
    <message>
        <source>The code %1 belongs to the project %2. Choose another one.</source>
        <translation>الرمز %1 يخص المشروع %2. اختر رمزًا آخر.</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>إضافة مشروع</translation>
    </message>
    <message>
        <source>Adds a project to sell plots of.</source>
        <translation>يضيف مشروعًا لبيع قطعه.</translation>
    </message>
</context>
<context>
    <name>AddTaxId</name>
    <message>
        <source>Add tax or identity number</source>
        <translation>إضافة رقم ضريبة أو هوية</translation>
    </message>
    <message>
        <source>Adds a PAN, GSTIN or another number and checks its form.</source>
        <translation>يضيف PAN أو GSTIN أو رقمًا آخر ويفحص صيغته.</translation>
    </message>
</context>
<context>
    <name>AddUser</name>
    <message>
        <source>Add user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Lets somebody else work with this company.</source>
        <translation>يتيح لغيرك العمل في هذه الشركة.</translation>
    </message>
    <message>
        <source>A sign-in name has letters, digits and . _ - + @ only, without spaces.</source>
        <translation>في اسم الدخول حروف وأرقام و. _ - + @ فقط، بلا فراغات.</translation>
    </message>
    <message>
        <source>A company has one owner. Give this user another role, such as administrator.</source>
        <translation>للشركة مالك واحد. أعطِ هذا المستخدم دورًا آخر، كالمدير.</translation>
    </message>
    <message>
        <source>The sign-in name %1 is taken. Choose another one.</source>
        <translation>اسم الدخول %1 مأخوذ. اختر غيره.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Residence</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>دائم</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>العنوان، السطر الثاني</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>District</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>PIN or postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أساسي</translation>
    </message>
</context>
<context>
    <name>AdvanceBooking</name>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Booking %1 is %2. It must be %3 first.</source>
        <translation>الحجز %1 حالته «%2». يجب أن يصبح «%3» أولًا.</translation>
    </message>
    <message>
        <source>%1 is not a day between %2, when booking %3 was %4, and today.</source>
        <translation>%1 ليس يومًا بين %2، حين صار الحجز %3 «%4»، واليوم.</translation>
    </message>
    <message>
        <source>Mark allotted</source>
        <translation>وضع علامة مخصَّص</translation>
    </message>
    <message>
        <source>Notes that the allotment letter is out.</source>
        <translation>يسجل أن خطاب التخصيص صدر.</translation>
    </message>
    <message>
        <source>Mark agreed</source>
        <translation>وضع علامة متعاقَد عليه</translation>
    </message>
    <message>
        <source>Notes that the agreement for sale is signed.</source>
        <translation>يسجل أن عقد البيع وُقّع.</translation>
    </message>
    <message>
        <source>Mark registered</source>
        <translation>وضع علامة مسجَّل</translation>
    </message>
    <message>
        <source>Notes that the deed is registered; everything must be paid.</source>
        <translation>يسجل أن الصك سُجّل؛ يجب أن يُدفع كل شيء.</translation>
    </message>
    <message>
        <source>Mark possession</source>
        <translation>وضع علامة مسلَّم</translation>
    </message>
    <message>
        <source>Notes that the buyer has taken possession.</source>
        <translation>يسجل أن المشتري استلم القطعة.</translation>
    </message>
    <message>
        <source>Booking %1 cannot be allotted: %2 has cleared, and allotment needs %3, %4 of the payable.</source>
        <translation>لا يمكن تخصيص الحجز %1: حُصّل %2، والتخصيص يحتاج %3، أي %4 من المستحق.</translation>
    </message>
    <message>
        <source>Booking %1 cannot be registered: %2 is not paid or not cleared yet.</source>
        <translation>لا يمكن تسجيل الحجز %1: لم يُدفع أو يُحصَّل %2 بعد.</translation>
    </message>
    <message>
        <source>Booking %1 is contested by another sale of its plot. Settle that first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentList</name>
    <message>
        <source>Agents</source>
        <translation>الوسطاء</translation>
    </message>
    <message>
        <source>No agents yet. Add the people who bring you buyers.</source>
        <translation>لا وسطاء بعد. أضف من يجلبون لك المشترين.</translation>
    </message>
</context>
<context>
    <name>AllocateReceipt</name>
    <message>
        <source>Give receipt to booking</source>
        <translation>إسناد إيصال إلى حجز</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Gives money that was taken for no booking to one.</source>
        <translation>يسند إلى حجز مالًا أُخذ بلا حجز.</translation>
    </message>
    <message>
        <source>Receipt %1 belongs to a booking already or does not count any more.</source>
        <translation>الإيصال %1 لحجز بالفعل أو لم يعد محسوبًا.</translation>
    </message>
    <message>
        <source>Booking %1 is cancelled or contested and takes no money.</source>
        <translation>الحجز %1 ملغى أو متنازع عليه ولا يقبل مالًا.</translation>
    </message>
    <message>
        <source>Receipt %1 is in %2, booking %3 in %4.</source>
        <translation>الإيصال %1 بعملة %2، والحجز %3 بعملة %4.</translation>
    </message>
    <message>
        <source>Receipt %1 given to booking %2</source>
        <translation>أُسند الإيصال %1 إلى الحجز %2</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>“%1” is not a known unit of area. Use sq ft, sq yd, sq m, acre or another unit of the list.</source>
        <translation>«%1» ليست وحدة مساحة معروفة. استخدم sq ft أو sq yd أو sq m أو acre أو وحدة أخرى من القائمة.</translation>
    </message>
    <message>
        <source>An area cannot be negative. Enter it without a minus sign.</source>
        <translation>لا تكون المساحة سالبة. أدخلها بلا إشارة ناقص.</translation>
    </message>
    <message>
        <source>%1 %2 is more than the 2 million acres that can be kept. Check the number and its unit.</source>
        <translation>%1 %2 أكثر من مليوني فدان يمكن حفظها. راجع العدد ووحدته.</translation>
    </message>
</context>
<context>
    <name>AreaUnit</name>
    <message>
        <source>sq ft</source>
        <translation>قدم²</translation>
    </message>
    <message>
        <source>sq yd</source>
        <translation>ياردة²</translation>
    </message>
    <message>
        <source>sq m</source>
        <translation>م²</translation>
    </message>
    <message>
        <source>acre</source>
        <translation>فدان إنجليزي</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>هكتار</translation>
    </message>
    <message>
        <source>cent</source>
        <translation>سنت</translation>
    </message>
    <message>
        <source>guntha</source>
        <translation>غونتا</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>غراوند</translation>
    </message>
    <message>
        <source>ankanam of 72 sq ft</source>
        <translation>أنكانام من 72 قدم²</translation>
    </message>
    <message>
        <source>ankanam of 36 sq ft</source>
        <translation>أنكانام من 36 قدم²</translation>
    </message>
    <message>
        <source>marla of 272.25 sq ft</source>
        <translation>مرلا من 272.25 قدم²</translation>
    </message>
    <message>
        <source>marla of 225 sq ft</source>
        <translation>مرلا من 225 قدم²</translation>
    </message>
    <message>
        <source>kanal of 5,445 sq ft</source>
        <translation>كنال من 5,445 قدم²</translation>
    </message>
    <message>
        <source>bigha of 27,225 sq ft</source>
        <translation>بيغا من 27,225 قدم²</translation>
    </message>
    <message>
        <source>biswa of 1,361.25 sq ft</source>
        <translation>بيسوا من 1,361.25 قدم²</translation>
    </message>
    <message>
        <source>bigha of 14,400 sq ft</source>
        <translation>بيغا من 14,400 قدم²</translation>
    </message>
    <message>
        <source>katha of 720 sq ft</source>
        <translation>كاتا من 720 قدم²</translation>
    </message>
</context>
<context>
    <name>AssignRole</name>
    <message>
        <source>Assign role</source>
        <translation>إسناد دور</translation>
    </message>
    <message>
        <source>Makes the party a buyer, agent, vendor or whatever else it is to the company.</source>
        <translation>يجعل الطرف مشتريًا أو وسيطًا أو مورّدًا أو غير ذلك للشركة.</translation>
    </message>
    <message>
        <source>%1 has this role already.</source>
        <translation>لدى %1 هذا الدور بالفعل.</translation>
    </message>
</context>
<context>
    <name>Balances</name>
    <message>
        <source>Account %1 keeps a balance of %2 for the month of %3, but its lines come to %4.</source>
        <translation>يحفظ الحساب %1 رصيدًا %2 لشهر %3، ومجموع أسطره %4.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Block</source>
        <translation>بلوك</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>البلوكات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>السعر الأساسي</translation>
    </message>
    <message>
        <source>Rate is per</source>
        <translation>السعر لكل</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message>
        <source>Entry %1 was never posted.</source>
        <translation>لم يُرحَّل القيد %1 قط.</translation>
    </message>
    <message>
        <source>Entry %1 does not balance.</source>
        <translation>القيد %1 غير متوازن.</translation>
    </message>
    <message>
        <source>Entry %1 has fewer than two lines.</source>
        <translation>في القيد %1 أقل من سطرين.</translation>
    </message>
    <message>
        <source>A line of entry %1 carries another date than the entry.</source>
        <translation>سطر من القيد %1 يحمل تاريخًا غير تاريخ القيد.</translation>
    </message>
    <message>
        <source>Entry %1 and its reversal do not name each other.</source>
        <translation>القيد %1 وعكسه لا يسمي أحدهما الآخر.</translation>
    </message>
    <message>
        <source>No account that takes entries is chosen for the role &quot;%1&quot;.</source>
        <translation>لم يُختر للدور &quot;%1&quot; حساب يقبل القيود.</translation>
    </message>
</context>
<context>
    <name>BookExport</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>أُوقف التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>Books cannot be written as &quot;%1&quot;. Choose one of: %2.</source>
        <translation>لا يمكن كتابة الدفاتر بصيغة &quot;%1&quot;. اختر واحدة من: %2.</translation>
    </message>
</context>
<context>
    <name>BookPlot</name>
    <message>
        <source>Rebate of plan %1</source>
        <translation>حسم الخطة %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no area unit. Enter the unit of the agreed rate, such as sqyd.</source>
        <translation>&quot;%1&quot; ليست وحدة مساحة. أدخل وحدة السعر المتفق عليه، مثل sqyd.</translation>
    </message>
    <message>
        <source>An agreed price leaves no room for a rate or a discount. Enter one or the other.</source>
        <translation>لا مكان لسعر وحدة أو خصم مع سعر متفق عليه. أدخل أحدهما.</translation>
    </message>
    <message>
        <source>Payment plan %1 is no longer offered. Choose another plan.</source>
        <translation>لم تعد خطة الدفع %1 معروضة. اختر خطة أخرى.</translation>
    </message>
    <message>
        <source>Nothing says when the price is due. Choose a payment plan or enter the instalments.</source>
        <translation>لا شيء يحدد موعد دفع السعر. اختر خطة دفع أو أدخل الأقساط.</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>القسط %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Book plot</source>
        <translation>حجز قطعة</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Co-buyers and nominees</source>
        <translation>المشترون المشاركون والمرشحون</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>تاريخ الحجز</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>خطة الدفع</translation>
    </message>
    <message>
        <source>Agreed instalments</source>
        <translation>الأقساط المتفق عليها</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>سعر الوحدة المتفق عليه</translation>
    </message>
    <message>
        <source>Agreed rate is per</source>
        <translation>وحدة السعر المتفق عليه</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>السعر المتفق عليه</translation>
    </message>
    <message>
        <source>Discount, percent</source>
        <translation>الخصم، بالمئة</translation>
    </message>
    <message>
        <source>Release a hold for somebody else</source>
        <translation>إلغاء حجز مؤقت لغيره</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Sells plots to a buyer: freezes the price and makes the schedule of payments.</source>
        <translation>يبيع القطع لمشترٍ: يثبّت السعر ويضع جدول الدفعات.</translation>
    </message>
    <message>
        <source>%1 lies in the future. Enter the day on which the plot was booked.</source>
        <translation>%1 في المستقبل. أدخل اليوم الذي حُجزت فيه القطعة.</translation>
    </message>
    <message>
        <source>No plot is named. Choose the plots to book.</source>
        <translation>لم تُذكر أي قطعة. اختر القطع المراد حجزها.</translation>
    </message>
    <message>
        <source>%1 is named twice. Name each plot once.</source>
        <translation>%1 مذكورة مرتين. اذكر كل قطعة مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 belongs to another project than %2. Book them one by one.</source>
        <translation>%1 من مشروع غير مشروع %2. احجزهما كلًّا على حدة.</translation>
    </message>
    <message>
        <source>A booking has one first buyer. Enter %1 as co-buyer.</source>
        <translation>للحجز مشترٍ أول واحد. أدخل %1 كمشترٍ مشارك.</translation>
    </message>
    <message>
        <source>%1 is a nominee and has no share. Take the share out or enter a co-buyer.</source>
        <translation>%1 مرشح وليست له حصة. احذف الحصة أو أدخل مشتريًا مشاركًا.</translation>
    </message>
    <message>
        <source>%1 stands twice on the booking. Enter each person once.</source>
        <translation>%1 مذكور مرتين في الحجز. أدخل كل شخص مرة واحدة.</translation>
    </message>
    <message>
        <source>The co-buyers&apos; shares sum to %1 and leave nothing for the buyer. Lower them.</source>
        <translation>مجموع حصص المشترين المشاركين %1 ولا يبقى شيء للمشتري. خفّضها.</translation>
    </message>
    <message>
        <source>%1 is held for %2 until %3 (%4). Release that hold first or book the plot for the same person.</source>
        <translation>%1 محجوزة مؤقتًا باسم %2 حتى %3 (%4). ألغِ ذلك الحجز المؤقت أولًا أو احجز القطعة للشخص نفسه.</translation>
    </message>
    <message>
        <source>%1 cannot be booked: it is %2. Choose a plot that is available.</source>
        <translation>لا يمكن حجز %1: حالتها «%2». اختر قطعة متاحة.</translation>
    </message>
</context>
<context>
    <name>BookReport</name>
    <message>
        <source>&quot;%1&quot; is no currency code. Use three letters, such as INR.</source>
        <translation>&quot;%1&quot; ليس رمز عملة. استخدم ثلاثة حروف، مثل INR.</translation>
    </message>
    <message>
        <source>The report ends on %1, before it begins on %2. Exchange the dates.</source>
        <translation>ينتهي التقرير في %1 قبل أن يبدأ في %2. بدّل التاريخين.</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>مخصَّص</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متعاقَد عليه</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>In possession</source>
        <translation>مسلَّم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>بانتظار المزامنة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Booking no.</source>
        <translation>رقم الحجز</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>خطة الدفع</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>تاريخ الحجز</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>المستحق كله</translation>
    </message>
    <message>
        <source>Schedule version</source>
        <translation>إصدار الجدول</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>على هذه الحالة منذ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>BookingImport</name>
    <message>
        <source>The row has neither a payment plan nor a price to divide. Enter one of them.</source>
        <translation>ليس في الصف خطة دفع ولا سعر يُقسَّم. أدخل أحدهما.</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>دفعة أولى</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>قسط</translation>
    </message>
    <message>
        <source>Balance payment</source>
        <translation>دفعة الرصيد</translation>
    </message>
    <message>
        <source>Received before these books began</source>
        <translation>استُلم قبل بدء هذه الدفاتر</translation>
    </message>
    <message>
        <source>No plot is named. Enter its number.</source>
        <translation>لم تُذكر قطعة. أدخل رقمها.</translation>
    </message>
    <message>
        <source>%1 is held (%2). Release the hold first.</source>
        <translation>%1 محجوزة مؤقتًا (%2). ألغِ الحجز المؤقت أولًا.</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>رمز العميل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>تاريخ الحجز</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>السعر المتفق عليه</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>سعر الوحدة المتفق عليه</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>خطة الدفع</translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation>أقساط شهرية</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>المستلم حتى الآن</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>No customer has the phone number %1. Bring in the customers first.</source>
        <translation>لا عميل له رقم الهاتف %1. أدخل العملاء أولًا.</translation>
    </message>
    <message>
        <source>Several customers have the phone number %1. Name the customer by its code.</source>
        <translation>لعدة عملاء رقم الهاتف %1. سمِّ العميل برمزه.</translation>
    </message>
    <message>
        <source>There is no customer %1. Bring in the customers first.</source>
        <translation>لا يوجد عميل %1. أدخل العملاء أولًا.</translation>
    </message>
    <message>
        <source>Several customers are called %1. Name the customer by its code or phone.</source>
        <translation>عدة عملاء اسمهم %1. سمِّ العميل برمزه أو هاتفه.</translation>
    </message>
    <message>
        <source>There is no plot %1. Bring in the plots first.</source>
        <translation>لا توجد قطعة %1. أدخل القطع أولًا.</translation>
    </message>
    <message>
        <source>Several projects have a plot %1. Name the project.</source>
        <translation>في عدة مشاريع قطعة %1. سمِّ المشروع.</translation>
    </message>
    <message>
        <source>No customer is named. Enter a code, phone or name.</source>
        <translation>لم يُذكر عميل. أدخل رمزًا أو هاتفًا أو اسمًا.</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>تُراجع عن الاستيراد</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Bookings</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Booking no.</source>
        <translation>رقم الحجز</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>تاريخ الحجز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>المستحق كله</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>المستحق التالي</translation>
    </message>
    <message>
        <source>Subject to realisation</source>
        <translation>رهن التحصيل</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>مبلغ مسترد مستحق</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>خطة الدفع</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>No bookings yet. Book a plot to a buyer, or bring in your opening bookings.</source>
        <translation>لا حجوزات بعد. احجز قطعة لمشترٍ أو أدخل حجوزاتك السابقة.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>يستحق خلال 7 أيام</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>BookingParty</name>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Co-buyer</source>
        <translation>مشترٍ مشارك</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>مرشح</translation>
    </message>
    <message>
        <source>Party of a booking</source>
        <translation>طرف في حجز</translation>
    </message>
    <message>
        <source>Parties of bookings</source>
        <translation>أطراف الحجوزات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
</context>
<context>
    <name>BookingPlot</name>
    <message>
        <source>Booked plot</source>
        <translation>قطعة محجوزة</translation>
    </message>
    <message>
        <source>Booked plots</source>
        <translation>القطع المحجوزة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>المستحق كله</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>Plots</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>خطة الدفع</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Booking no.</source>
        <translation>رقم الحجز</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>خطة الدفع</translation>
    </message>
    <message>
        <source>Collected for others, as estimated</source>
        <translation>يُحصَّل لصالح آخرين، تقديرًا</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Schedule of payments</source>
        <translation>جدول الدفعات</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>قسط</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>يستحق في</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>UNCONFIRMED</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Booking form</source>
        <translation>استمارة الحجز</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>المستحق كله</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Parties, price and schedule of a booking as a paper to sign.</source>
        <translation>أطراف الحجز وسعره وجدوله في ورقة للتوقيع.</translation>
    </message>
    <message>
        <source>SUBJECT TO CONFIRMATION</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BounceCheque</name>
    <message>
        <source>Cheque bounced</source>
        <translation>ارتداد شيك</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>الشيك</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>تاريخ الارتداد</translation>
    </message>
    <message>
        <source>Bank&apos;s reason</source>
        <translation>سبب البنك</translation>
    </message>
    <message>
        <source>Charge to the buyer</source>
        <translation>رسم على المشتري</translation>
    </message>
    <message>
        <source>Bank&apos;s fee</source>
        <translation>رسم البنك</translation>
    </message>
    <message>
        <source>Takes the receipt back and opens what it had paid.</source>
        <translation>يسحب الإيصال ويعيد فتح ما كان قد سدده.</translation>
    </message>
    <message>
        <source>Cheque %1 of receipt %2 bounced: %3</source>
        <translation>ارتد الشيك %1 للإيصال %2: %3</translation>
    </message>
    <message>
        <source>Money on account set against what receipt %1 had paid</source>
        <translation>خُصص مال على الحساب لما كان يسدده الإيصال %1</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>Branch</source>
        <translation>فرع</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>No rows are named. Select some.</source>
        <translation>لم تُحدد صفوف. اختر بعضها.</translation>
    </message>
    <message>
        <source>%1 rows are too many at once. Select up to %2.</source>
        <translation>%1 صفوف كثيرة دفعة واحدة. اختر حتى %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Edit several</source>
        <translation>تعديل عدة سجلات</translation>
    </message>
    <message>
        <source>Delete several</source>
        <translation>حذف عدة سجلات</translation>
    </message>
    <message>
        <source>Restore several</source>
        <translation>استعادة عدة سجلات</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>CancelBooking</name>
    <message>
        <source>Cancel booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>تاريخ الإلغاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Forfeiture, percent of the land price</source>
        <translation>المصادَر، نسبة من سعر الأرض</translation>
    </message>
    <message>
        <source>Forfeiture</source>
        <translation>المبلغ المصادَر</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Ends the booking, reverses its demands and frees its plots.</source>
        <translation>ينهي الحجز ويعكس مطالباته ويحرر قطعه.</translation>
    </message>
    <message>
        <source>Booking %1 was cancelled on %2 already.</source>
        <translation>أُلغي الحجز %1 في %2 بالفعل.</translation>
    </message>
    <message>
        <source>Booking %1 is registered. A registered sale is not cancelled but sold back.</source>
        <translation>الحجز %1 مسجَّل. البيع المسجَّل لا يُلغى بل يُعاد بيعه.</translation>
    </message>
    <message>
        <source>%1 is not a day between the booking of %2 and today. Enter the day of the cancellation.</source>
        <translation>%1 ليس يومًا بين حجز %2 واليوم. أدخل يوم الإلغاء.</translation>
    </message>
    <message>
        <source>The forfeiture is given as an amount and as a percentage. Leave one of them empty.</source>
        <translation>المصادَر مذكور مبلغًا ونسبة معًا. اترك أحدهما فارغًا.</translation>
    </message>
    <message>
        <source>%1 cannot be forfeited: at most %2, %3 of the land price, may be kept. Lower the forfeiture.</source>
        <translation>لا يمكن مصادرة %1: الحد الأقصى %2، أي %3 من سعر الأرض. خفّض المبلغ.</translation>
    </message>
    <message>
        <source>%1 cannot be forfeited: only %2 of the buyer&apos;s money has cleared. Lower the forfeiture.</source>
        <translation>لا يمكن مصادرة %1: لم يُحصَّل من مال المشتري إلا %2. خفّض المبلغ.</translation>
    </message>
    <message>
        <source>Money of booking %1 at its cancellation %2</source>
        <translation>مال الحجز %1 عند إلغائه %2</translation>
    </message>
    <message>
        <source>Cancellation %1 of booking %2</source>
        <translation>الإلغاء %1 للحجز %2</translation>
    </message>
    <message>
        <source>Refund of booking %1 is due</source>
        <translation>استرداد الحجز %1 مستحق</translation>
    </message>
    <message>
        <source>Cancellation %1</source>
        <translation>الإلغاء %1</translation>
    </message>
</context>
<context>
    <name>CancelDemand</name>
    <message>
        <source>Cancel demand</source>
        <translation>إلغاء مطالبة</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>مطالبة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Takes the demand back; its instalments can be demanded again.</source>
        <translation>يسحب المطالبة؛ ويمكن طلب أقساطها ثانية.</translation>
    </message>
    <message>
        <source>Demand %1 was cancelled on %2 already.</source>
        <translation>أُلغيت المطالبة %1 في %2 بالفعل.</translation>
    </message>
    <message>
        <source>Demand %1 is of %2: it cannot be cancelled before that day.</source>
        <translation>المطالبة %1 بتاريخ %2: لا تُلغى قبل ذلك اليوم.</translation>
    </message>
    <message>
        <source>Demand %1 cancelled: %2</source>
        <translation>أُلغيت المطالبة %1: %2</translation>
    </message>
</context>
<context>
    <name>CancelReceipt</name>
    <message>
        <source>Cancel receipt</source>
        <translation>إلغاء الإيصال</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Takes back a receipt that was entered by mistake.</source>
        <translation>يسحب إيصالًا أُدخل خطأً.</translation>
    </message>
    <message>
        <source>Receipt %1 does not count any more: nothing is left to cancel.</source>
        <translation>لم يعد الإيصال %1 محسوبًا: لا شيء يُلغى.</translation>
    </message>
    <message>
        <source>The cheque of receipt %1 went to the bank. If it comes back, record that it bounced.</source>
        <translation>ذهب شيك الإيصال %1 إلى البنك. إن عاد فسجّل أنه ارتد.</translation>
    </message>
    <message>
        <source>The booking of receipt %1 is cancelled and its money settled there.</source>
        <translation>حجز الإيصال %1 ملغى وسُوّي ماله هناك.</translation>
    </message>
    <message>
        <source>Receipt %1 cancelled: %2</source>
        <translation>أُلغي الإيصال %1: %2</translation>
    </message>
    <message>
        <source>Money on account set against what receipt %1 had paid</source>
        <translation>خُصص مال على الحساب لما كان يسدده الإيصال %1</translation>
    </message>
</context>
<context>
    <name>Cancellation</name>
    <message>
        <source>Finance</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Loan refused</source>
        <translation>رُفض القرض</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>ظرف صحي</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>نزاع</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Default of payment</source>
        <translation>تخلف عن الدفع</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>غيّر رأيه</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>أُدخل مرتين</translation>
    </message>
    <message>
        <source>Swapped for another plot</source>
        <translation>بُدّلت بقطعة أخرى</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>الإلغاءات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Cancellation no.</source>
        <translation>رقم الإلغاء</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>تاريخ الإلغاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>المصادَر</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>مبلغ مسترد مستحق</translation>
    </message>
</context>
<context>
    <name>CancelledPlot</name>
    <message>
        <source>Available at once</source>
        <translation>متاحة فورًا</translation>
    </message>
    <message>
        <source>Blocked until it is released</source>
        <translation>موقوفة حتى تُحرَّر</translation>
    </message>
</context>
<context>
    <name>CashLimit</name>
    <message>
        <source>the company&apos;s own rule</source>
        <translation>قاعدة الشركة نفسها</translation>
    </message>
</context>
<context>
    <name>ChangeAccountRole</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Choose account for a role</source>
        <translation>اختيار حساب لدور</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Says which account is used for one purpose, such as bank_charges.</source>
        <translation>يحدد الحساب المستخدم لغرض ما، مثل bank_charges.</translation>
    </message>
    <message>
        <source>%1 stays with account %2: account %3 %4 has entries. Rename the account instead, if its name is the matter.</source>
        <translation>يبقى %1 للحساب %2: في الحساب %3 %4 قيود. إن كان الأمر اسمه فأعد تسميته.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;. Choose one of: %2.</source>
        <translation>لا يوجد دور &quot;%1&quot;. اختر واحدًا من: %2.</translation>
    </message>
    <message>
        <source>%1 takes no entries. Choose an open account that is no heading.</source>
        <translation>%1 لا يقبل القيود. اختر حسابًا مفتوحًا ليس عنوانًا.</translation>
    </message>
</context>
<context>
    <name>ChangeNumberSeries</name>
    <message>
        <source>Change number pattern</source>
        <translation>تغيير نمط الأرقام</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>سلسلة أرقام</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>بادئة</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>{type} prefix, {fy} fiscal year, {device} this computer, {n:5} counter</source>
        <translation>{type} بادئة، {fy} سنة مالية، {device} هذا الحاسوب، {n:5} عداد</translation>
    </message>
    <message>
        <source>Changes how documents of this type are numbered, before the first one is made.</source>
        <translation>يغير ترقيم المستندات من هذا النوع قبل أول مستند.</translation>
    </message>
    <message>
        <source>Documents of this type have numbers already, so the pattern stays as it is.</source>
        <translation>للمستندات من هذا النوع أرقام بالفعل، فيبقى النمط كما هو.</translation>
    </message>
</context>
<context>
    <name>ChangeProfile</name>
    <message>
        <source>Change my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes how your own name is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeSetting</name>
    <message>
        <source>Change setting</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Changes one setting of the company by its key.</source>
        <translation>يغير إعدادًا من إعدادات الشركة بمفتاحه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting. A key is words of small letters joined by dots, such as interest.grace_days.</source>
        <translation>&quot;%1&quot; ليس إعدادًا. المفتاح كلمات بحروف صغيرة تصلها نقاط، مثل interest.grace_days.</translation>
    </message>
</context>
<context>
    <name>ChangeUser</name>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives somebody another role, or ends their access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns the company: the owner&apos;s role stays.</source>
        <translation type="unfinished"></translation>
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
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>The first day, %1, comes after the last, %2. Turn them round.</source>
        <translation>اليوم الأول %1 بعد الأخير %2. اعكسهما.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>من غيّر ماذا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>By the user</source>
        <translation>من المستخدم</translation>
    </message>
    <message>
        <source>Who did what with which record, and what changed in it?</source>
        <translation>من فعل ماذا بأي سجل، وما الذي تغير فيه؟</translation>
    </message>
</context>
<context>
    <name>ChargeHead</name>
    <message>
        <source>Charge</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>Amount is per</source>
        <translation>المبلغ لكل</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>رمز الضريبة</translation>
    </message>
    <message>
        <source>Collected for others</source>
        <translation>يُحصَّل لصالح آخرين</translation>
    </message>
    <message>
        <source>Posts to</source>
        <translation>يُرحَّل إلى</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
</context>
<context>
    <name>ChargeKind</name>
    <message>
        <source>Per area unit</source>
        <translation>لكل وحدة مساحة</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>مبلغ ثابت</translation>
    </message>
    <message>
        <source>Percent of the base price</source>
        <translation>نسبة من السعر الأساسي</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The sample chart names an unknown account type: %1.</source>
        <translation>يسمي الدليل النموذجي نوع حساب غير معروف: %1.</translation>
    </message>
    <message>
        <source>There is no sample chart of accounts for &quot;%1&quot;. Use IN or US, or import the accounts.</source>
        <translation>لا دليل حسابات نموذجي لـ&quot;%1&quot;. استخدم IN أو US أو استورد الحسابات.</translation>
    </message>
</context>
<context>
    <name>ChequeFinder</name>
    <message>
        <source>%1 of %2, dated %3, receipt %4 (%5)</source>
        <translation>%1 من %2، بتاريخ %3، الإيصال %4 (%5)</translation>
    </message>
    <message>
        <source>There is no cheque “%1”. Name it by its number, by number with bank or date, or by its receipt.</source>
        <translation>لا يوجد شيك «%1». سمّه برقمه، أو برقمه مع البنك أو التاريخ، أو بإيصاله.</translation>
    </message>
    <message>
        <source>“%1” means %2 cheques: %3. Add the bank or the date, or name the receipt.</source>
        <translation>«%1» يعني %2 شيكات: %3. أضف البنك أو التاريخ أو سمِّ الإيصال.</translation>
    </message>
</context>
<context>
    <name>ChequeMoves</name>
    <message>
        <source>Receipt %1 of cheque %2 was cancelled on %3.</source>
        <translation>أُلغي الإيصال %1 للشيك %2 في %3.</translation>
    </message>
    <message>
        <source>Cheque %1 is still in hand. Deposit it first.</source>
        <translation>الشيك %1 ما زال في اليد. أودعه أولًا.</translation>
    </message>
    <message>
        <source>Cheque %1 was deposited on %2 already.</source>
        <translation>أُودع الشيك %1 في %2 بالفعل.</translation>
    </message>
    <message>
        <source>Cheque %1 was cleared on %2 already.</source>
        <translation>حُصّل الشيك %1 في %2 بالفعل.</translation>
    </message>
    <message>
        <source>Cheque %1 bounced on %2 already.</source>
        <translation>ارتد الشيك %1 في %2 بالفعل.</translation>
    </message>
    <message>
        <source>Cheque %1 of receipt %2 did not bounce.</source>
        <translation>لم يرتد الشيك %1 للإيصال %2.</translation>
    </message>
</context>
<context>
    <name>ChequeRegister</name>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation>رقم الشيك</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Cheque date</source>
        <translation>تاريخ الشيك</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>مستلَم من</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>أُودع</translation>
    </message>
    <message>
        <source>Cleared or bounced</source>
        <translation>حُصّل أو ارتد</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Cheque register</source>
        <translation>سجل الشيكات</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>المستلَم حتى %1</translation>
    </message>
    <message>
        <source>Received up to</source>
        <translation>المستلَم حتى</translation>
    </message>
    <message>
        <source>All cheques received, with where they are and how long they take.</source>
        <translation>كل الشيكات المستلمة: أين هي وكم تستغرق.</translation>
    </message>
</context>
<context>
    <name>ClaimKind</name>
    <message>
        <source>Being booked</source>
        <translation>قيد الحجز</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>حجز مؤقت</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
</context>
<context>
    <name>ClaimState</name>
    <message>
        <source>Active</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>محرَّر</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>another user</source>
        <translation>مستخدم آخر</translation>
    </message>
    <message>
        <source>%1 is being booked by %2. Try again in a few minutes, or choose another plot.</source>
        <translation>%2 يحجز %1 الآن. حاول بعد دقائق أو اختر قطعة أخرى.</translation>
    </message>
    <message>
        <source>%1 was held on %2 by %3. Release the hold first, or choose another plot.</source>
        <translation>حجز %3 القطعة %1 مؤقتًا في %2. ألغِ الحجز المؤقت أولًا أو اختر قطعة أخرى.</translation>
    </message>
    <message>
        <source>%1 was booked on %2 by %3. Choose another plot.</source>
        <translation>حجز %3 القطعة %1 في %2. اختر قطعة أخرى.</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>القطعة %1</translation>
    </message>
    <message>
        <source>%1 is “%2” and cannot become “%3”.</source>
        <translation>%1 حالتها «%2» ولا يمكن أن تصبح «%3».</translation>
    </message>
</context>
<context>
    <name>ClearCheque</name>
    <message>
        <source>Cheque cleared</source>
        <translation>تحصيل شيك</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>الشيك</translation>
    </message>
    <message>
        <source>Credited on</source>
        <translation>تاريخ القيد في الحساب</translation>
    </message>
    <message>
        <source>Records that the bank credited the cheque.</source>
        <translation>يسجل أن البنك قيّد الشيك.</translation>
    </message>
    <message>
        <source>Cheque %1 of receipt %2 cleared</source>
        <translation>حُصّل الشيك %1 للإيصال %2</translation>
    </message>
</context>
<context>
    <name>ClearCheques</name>
    <message>
        <source>Cheques cleared</source>
        <translation>تحصيل شيكات</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>الشيكات</translation>
    </message>
    <message>
        <source>Credited on</source>
        <translation>تاريخ القيد في الحساب</translation>
    </message>
    <message>
        <source>Records that the bank credited several cheques on one day: all of them, or none.</source>
        <translation>يسجل أن البنك قيّد عدة شيكات في يوم واحد: كلها أو لا شيء منها.</translation>
    </message>
    <message>
        <source>No cheque is named. Choose the cheques that cleared.</source>
        <translation>لم يُذكر شيك. اختر الشيكات التي حُصّلت.</translation>
    </message>
</context>
<context>
    <name>CollectBounceCharge</name>
    <message>
        <source>Bounce charge paid</source>
        <translation>دفع رسم الارتداد</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>الشيك</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Empty: the whole charge</source>
        <translation>فارغ: الرسم كله</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>أُودع في</translation>
    </message>
    <message>
        <source>Empty: the usual account of the method</source>
        <translation>فارغ: الحساب المعتاد لهذه الطريقة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Records that the buyer paid the charge for a cheque that came back.</source>
        <translation>يسجل أن المشتري دفع رسم شيك مرتد.</translation>
    </message>
    <message>
        <source>No charge for a bounced cheque is open. Record the money as a receipt of the booking.</source>
        <translation>لا رسم مفتوح لشيك مرتد. سجّل المال إيصالًا للحجز.</translation>
    </message>
    <message>
        <source>Only %1 of such charges is open, not %2. Record the rest as a receipt of the booking.</source>
        <translation>المفتوح من هذه الرسوم %1 فقط، لا %2. سجّل الباقي إيصالًا للحجز.</translation>
    </message>
    <message>
        <source>The charge for a bounced cheque is not taken by cheque. Choose another method.</source>
        <translation>رسم الشيك المرتد لا يؤخذ بشيك. اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>Charge for cheque %1 of receipt %2 paid</source>
        <translation>دُفع رسم الشيك %1 للإيصال %2</translation>
    </message>
</context>
<context>
    <name>CollectionBoard</name>
    <message>
        <source>Due today</source>
        <translation>يستحق اليوم</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>يستحق خلال 7 أيام</translation>
    </message>
    <message>
        <source>Overdue 1 to 30 days</source>
        <translation>متأخر من 1 إلى 30 يومًا</translation>
    </message>
    <message>
        <source>Overdue 31 to 60 days</source>
        <translation>متأخر من 31 إلى 60 يومًا</translation>
    </message>
    <message>
        <source>Overdue 61 to 90 days</source>
        <translation>متأخر من 61 إلى 90 يومًا</translation>
    </message>
    <message>
        <source>Overdue over 90 days</source>
        <translation>متأخر أكثر من 90 يومًا</translation>
    </message>
    <message>
        <source>Demand to raise</source>
        <translation>مطالبة للإصدار</translation>
    </message>
    <message>
        <source>Cheques to deposit</source>
        <translation>شيكات للإيداع</translation>
    </message>
    <message>
        <source>Bounced, not replaced</source>
        <translation>مرتد بلا بديل</translation>
    </message>
    <message>
        <source>Cheque %1, %2</source>
        <translation>الشيك %1، %2</translation>
    </message>
</context>
<context>
    <name>CollectionChecks</name>
    <message>
        <source>Account %1 %2 stands at %3 in the books, but at %4 by receipts, demands and cheques.</source>
        <translation>الحساب %1 %2 رصيده %3 في الدفاتر، و%4 حسب الإيصالات والمطالبات والشيكات.</translation>
    </message>
    <message>
        <source>Receipt %1 of %2 has %3 set against lines.</source>
        <translation>خُصص للأسطر %3 من الإيصال %1 بمبلغ %2.</translation>
    </message>
    <message>
        <source>A line of demand %1 of %2 has %3 set against it.</source>
        <translation>خُصص %3 لسطر من المطالبة %1 بمبلغ %2.</translation>
    </message>
    <message>
        <source>An instalment of booking %1 of %2 has %3 set against it.</source>
        <translation>خُصص %3 لقسط من الحجز %1 بمبلغ %2.</translation>
    </message>
    <message>
        <source>Demand %1 of %2 has lines of %3.</source>
        <translation>أسطر المطالبة %1 بمبلغ %2 مجموعها %3.</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Money of booking %1 set free: %2</source>
        <translation>حُرّر مال الحجز %1: %2</translation>
    </message>
    <message>
        <source>That cannot have been on %1, before %2.</source>
        <translation>لا يمكن أن يكون ذلك في %1، قبل %2.</translation>
    </message>
</context>
<context>
    <name>ColourBy</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>No agent</source>
        <translation>بلا وسيط</translation>
    </message>
    <message>
        <source>Under 25 %</source>
        <translation>أقل من 25 %</translation>
    </message>
    <message>
        <source>25 % or more</source>
        <translation>25 % أو أكثر</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50 % أو أكثر</translation>
    </message>
    <message>
        <source>75 % or more</source>
        <translation>75 % أو أكثر</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>مدفوع بالكامل</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>سعر واحد</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>أكثر من %1</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>This file has no company yet. Set up the company first, with its name and country.</source>
        <translation>لا شركة في هذا الملف بعد. أنشئ الشركة أولًا باسمها وبلدها.</translation>
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
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Digit grouping</source>
        <translation>تجميع الأرقام</translation>
    </message>
    <message>
        <source>Dates are typed as</source>
        <translation>تُكتب التواريخ هكذا</translation>
    </message>
    <message>
        <source>Fiscal year begins in month</source>
        <translation>تبدأ السنة المالية في شهر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Printed at the head of documents, one a line: GSTIN, PAN, RERA number, licence.</source>
        <translation>تُطبع أعلى المستندات، كل واحد في سطر: الرقم الضريبي، الترخيص.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة الرسائل</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Title: %1</source>
        <translation>المنصب: %1</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>الشركة: %1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation>القسم: %1</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>الميلاد: %1</translation>
    </message>
    <message>
        <source>The card has neither a name nor an address to call it by.</source>
        <translation>ليس في البطاقة اسم ولا عنوان تُسمى به.</translation>
    </message>
</context>
<context>
    <name>ContactPoint</name>
    <message>
        <source>“%1” is not a phone number. Write its 6 to 15 digits, such as +91 98765 43210.</source>
        <translation>«%1» ليس رقم هاتف. اكتب أرقامه من 6 إلى 15، مثل +91 98765 43210.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it as name@example.com.</source>
        <translation>«%1» ليس عنوان بريد. اكتبه هكذا: name@example.com.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>هاتف أو بريد</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>الهواتف وعناوين البريد</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>الرقم أو العنوان</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>يُقارن بـ</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Enter the number or address.</source>
        <translation>أدخل الرقم أو العنوان.</translation>
    </message>
</context>
<context>
    <name>CostLine</name>
    <message>
        <source>Base price</source>
        <translation>السعر الأساسي</translation>
    </message>
    <message>
        <source>Location premium</source>
        <translation>علاوة الموقع</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Paid on to others</source>
        <translation>يُدفع لآخرين</translation>
    </message>
    <message>
        <source>Cost sheet line</source>
        <translation>سطر ورقة التكلفة</translation>
    </message>
    <message>
        <source>Cost sheet lines</source>
        <translation>أسطر ورقة التكلفة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>نسبة الضريبة</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>مبلغ الضريبة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Account role</source>
        <translation>دور الحساب</translation>
    </message>
</context>
<context>
    <name>CostSheet</name>
    <message>
        <source>Tax %1 has no rate on %2. Add the rate that holds on that day.</source>
        <translation>لا نسبة للضريبة %1 في %2. أضف النسبة السارية ذلك اليوم.</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 لكل %2</translation>
    </message>
    <message>
        <source>%1 is too large an amount. Check the area and the rate.</source>
        <translation>%1 مبلغ كبير جدًا. راجع المساحة وسعر الوحدة.</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>السعر المتفق عليه</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>السعر الأساسي</translation>
    </message>
    <message>
        <source>A discount cannot be negative. Enter it as a positive amount.</source>
        <translation>لا يكون الخصم سالبًا. أدخله مبلغًا موجبًا.</translation>
    </message>
    <message>
        <source>The discounts are larger than the price. Lower them.</source>
        <translation>الخصومات أكبر من السعر. خفّضها.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>The plot has no area. Enter its area before it is priced.</source>
        <translation>لا مساحة للقطعة. أدخلها قبل التسعير.</translation>
    </message>
    <message>
        <source>The plot has no rate. Enter a base rate for the plot or its project.</source>
        <translation>لا سعر وحدة للقطعة. أدخل سعرًا أساسيًا للقطعة أو لمشروعها.</translation>
    </message>
    <message>
        <source>The agreed price is not above zero. Enter the price that was agreed.</source>
        <translation>السعر المتفق عليه ليس فوق الصفر. أدخل السعر الذي اتُّفق عليه.</translation>
    </message>
    <message>
        <source>The price is too large an amount. Check the area and the rates.</source>
        <translation>السعر مبلغ كبير جدًا. راجع المساحة والأسعار.</translation>
    </message>
</context>
<context>
    <name>CustomerActivity</name>
    <message>
        <source>Plot %1 booked</source>
        <translation>حُجزت القطعة %1</translation>
    </message>
    <message>
        <source>Booking %1 · %2</source>
        <translation>الحجز %1 · %2</translation>
    </message>
    <message>
        <source>Booking %1 cancelled</source>
        <translation>أُلغي الحجز %1</translation>
    </message>
    <message>
        <source>Demand %1 · %2</source>
        <translation>المطالبة %1 · %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>تستحق في %1</translation>
    </message>
    <message>
        <source>Receipt %1 · %2</source>
        <translation>الإيصال %1 · %2</translation>
    </message>
    <message>
        <source>Cheque of receipt %1 came back</source>
        <translation>عاد شيك الإيصال %1</translation>
    </message>
    <message>
        <source>Receipt %1 cancelled</source>
        <translation>أُلغي الإيصال %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>Other phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>Aadhaar (the last four digits are kept)</source>
        <translation>Aadhaar (تُحفظ آخر أربعة أرقام)</translation>
    </message>
    <message>
        <source>SSN (the last four digits are kept)</source>
        <translation>SSN (تُحفظ آخر أربعة أرقام)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2. Correct the code or the name.</source>
        <translation>الرمز %1 يخص %2. صحح الرمز أو الاسم.</translation>
    </message>
    <message>
        <source>Correct the number or the name.</source>
        <translation>صحح الرقم أو الاسم.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>الاسم ناقص.</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>No customers yet. Add one, or bring in your customer list.</source>
        <translation>لا عملاء بعد. أضف عميلًا أو أدخل قائمة عملائك.</translation>
    </message>
</context>
<context>
    <name>CustomerSales</name>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>يستحق قريبًا</translation>
    </message>
    <message>
        <source>No booking</source>
        <translation>لا حجز</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Booking value</source>
        <translation>قيمة الحجز</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Received amount</source>
        <translation>المبلغ المستلم</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>المستحق التالي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>يستحق خلال 7 أيام</translation>
    </message>
    <message>
        <source>With a booking</source>
        <translation>لهم حجز</translation>
    </message>
    <message>
        <source>No booking yet</source>
        <translation>لا حجز بعد</translation>
    </message>
</context>
<context>
    <name>CustomerTimeline</name>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
</context>
<context>
    <name>DashboardFacts</name>
    <message>
        <source>Ends %1</source>
        <comment>a hold</comment>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>For %1, ends %2</source>
        <comment>a hold</comment>
        <translation>لصالح %1، ينتهي %2</translation>
    </message>
    <message>
        <source>Hold on %1-%2</source>
        <comment>project, plot</comment>
        <translation>حجز مؤقت على %1-%2</translation>
    </message>
    <message>
        <source>Deposit cheque %1 of %2</source>
        <translation>إيداع الشيك %1 من %2</translation>
    </message>
    <message>
        <source>%1, dated today</source>
        <comment>who gave the cheque</comment>
        <translation>%1، بتاريخ اليوم</translation>
    </message>
    <message>
        <source>%1, dated %2</source>
        <comment>who gave the cheque</comment>
        <translation>%1، بتاريخ %2</translation>
    </message>
    <message>
        <source>Due today from %1</source>
        <comment>customer</comment>
        <translation>يستحق اليوم من %1</translation>
    </message>
    <message>
        <source>%1-%2, %3</source>
        <comment>project, plots, instalment</comment>
        <translation>%1-%2، %3</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>“%1” is not a date. Enter one such as 15/8/2026 or 15 Aug 2026.</source>
        <translation>«%1» ليس تاريخًا. أدخل مثلًا 15/8/2026 أو 15 Aug 2026.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter one such as 8/15/2026 or Aug 15, 2026.</source>
        <translation>«%1» ليس تاريخًا. أدخل مثلًا 8/15/2026 أو Aug 15, 2026.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar. Check day, month and year.</source>
        <translation>«%1» ليس يومًا في التقويم. راجع اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years %2 to %3. Check the year.</source>
        <translation>«%1» خارج السنوات من %2 إلى %3. راجع السنة.</translation>
    </message>
</context>
<context>
    <name>DayBook</name>
    <message>
        <source>Day book</source>
        <translation>دفتر اليومية</translation>
    </message>
    <message>
        <source>%1 to %2, in %3</source>
        <translation>%1 إلى %2، بعملة %3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>What was posted between two days?</source>
        <translation>ما الذي رُحّل بين يومين؟</translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message>
        <source>Demands</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>مدفوع جزئيًا</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>No demand yet. Raise demands when instalments fall due.</source>
        <translation>لا مطالبات بعد. أصدرها عندما تستحق الأقساط.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>مطالبة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Demand no.</source>
        <translation>رقم المطالبة</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>تاريخ الإلغاء</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>افتتاحي</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>قيد يومية</translation>
    </message>
</context>
<context>
    <name>DemandLine</name>
    <message>
        <source>Demand line</source>
        <translation>سطر مطالبة</translation>
    </message>
    <message>
        <source>Demand lines</source>
        <translation>أسطر المطالبات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>مطالبة</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Schedule line</source>
        <translation>سطر الجدول</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Of which tax</source>
        <translation>منه ضريبة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>DemandList</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Demand list</source>
        <translation>قائمة المطالبات</translation>
    </message>
    <message>
        <source>Due up to %1</source>
        <translation>مستحق حتى %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Due up to</source>
        <translation>مستحق حتى</translation>
    </message>
    <message>
        <source>Who owes what by when, by customer.</source>
        <translation>من عليه ماذا ومتى، حسب العميل.</translation>
    </message>
</context>
<context>
    <name>DemandState</name>
    <message>
        <source>Raised</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>DepositCheque</name>
    <message>
        <source>Deposit cheque</source>
        <translation>إيداع شيك</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>الشيك</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>تاريخ الإيداع</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>إلى الحساب</translation>
    </message>
    <message>
        <source>Empty: the usual bank account</source>
        <translation>فارغ: الحساب البنكي المعتاد</translation>
    </message>
    <message>
        <source>Records that the cheque went to the bank.</source>
        <translation>يسجل أن الشيك ذهب إلى البنك.</translation>
    </message>
    <message>
        <source>Cheque %1 of receipt %2 deposited</source>
        <translation>أُودع الشيك %1 للإيصال %2</translation>
    </message>
</context>
<context>
    <name>DepositCheques</name>
    <message>
        <source>Deposit cheques</source>
        <translation>إيداع شيكات</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>الشيكات</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>تاريخ الإيداع</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>إلى الحساب</translation>
    </message>
    <message>
        <source>Empty: the usual bank account</source>
        <translation>فارغ: الحساب البنكي المعتاد</translation>
    </message>
    <message>
        <source>Records that several cheques went to the bank with one slip: all of them, or none.</source>
        <translation>يسجل أن عدة شيكات ذهبت إلى البنك بقسيمة واحدة: كلها أو لا شيء منها.</translation>
    </message>
    <message>
        <source>No cheque is named. Choose the cheques of the slip.</source>
        <translation>لم يُذكر شيك. اختر شيكات القسيمة.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>&quot;%1&quot; has no table to write as CSV. Choose PDF or JSON.</source>
        <translation>ليس في &quot;%1&quot; جدول يُكتب بصيغة CSV. اختر PDF أو JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: its ending names no known format. Use .pdf, .xlsx, .csv or .json.</source>
        <translation>تعذرت كتابة &quot;%1&quot;: لا تدل نهايته على صيغة معروفة. استخدم .pdf أو .xlsx أو .csv أو .json.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>أُوقف التصدير؛ لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>طُبع في %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>لا شيء يُعرض هنا.</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>المبالغ بعملة %1</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>يُرحَّل</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>مرحَّل من قبل</translation>
    </message>
    <message>
        <source>The printer did not take the document. Check that it is ready and try again.</source>
        <translation>لم تقبل الطابعة المستند. تأكد أنها جاهزة وحاول ثانية.</translation>
    </message>
    <message>
        <source>PDF files need the fonts that this program was started without. Choose XLSX, CSV or JSON.</source>
        <translation>تحتاج ملفات PDF إلى الخطوط التي بدأ البرنامج بدونها. اختر XLSX أو CSV أو JSON.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Free some space or choose another folder.</source>
        <translation>تعذرت كتابة الملف: %1. أفسح مكانًا أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1. Free some space or choose another folder.</source>
        <translation>تعذرت كتابة المصنف: %1. أفسح مكانًا أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>worksheet name</comment>
        <translation>ورقة</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>%1 already has the number %2.</source>
        <translation>لدى %1 الرقم %2 بالفعل.</translation>
    </message>
    <message>
        <source>%1 already has the phone number %2.</source>
        <translation>لدى %1 رقم الهاتف %2 بالفعل.</translation>
    </message>
    <message>
        <source>%1 already has the e-mail address %2.</source>
        <translation>لدى %1 البريد %2 بالفعل.</translation>
    </message>
    <message>
        <source>%1 has the same name and nearly the same phone number, %2.</source>
        <translation>لدى %1 الاسم نفسه ورقم هاتف يكاد يطابق، %2.</translation>
    </message>
</context>
<context>
    <name>EditAccount</name>
    <message>
        <source>Rename or move account</source>
        <translation>إعادة تسمية حساب أو نقله</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>الرقم الجديد</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Move under</source>
        <translation>النقل تحت</translation>
    </message>
    <message>
        <source>Gives the account another number, name or place. What is left empty stays as it is.</source>
        <translation>يعطي الحساب رقمًا أو اسمًا أو مكانًا آخر. وما تُرك فارغًا يبقى كما هو.</translation>
    </message>
    <message>
        <source>%1 is of another type than %2. Choose a place among accounts of the same type.</source>
        <translation>%1 من نوع غير نوع %2. اختر مكانًا بين حسابات من النوع نفسه.</translation>
    </message>
    <message>
        <source>%1 stands below %2 itself. Choose another place.</source>
        <translation>%1 تحت %2 نفسه. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>EditContactPoint</name>
    <message>
        <source>Edit phone or e-mail</source>
        <translation>تحرير هاتف أو بريد</translation>
    </message>
    <message>
        <source>Corrects the number or address, or makes it the primary one.</source>
        <translation>يصحح الرقم أو العنوان أو يجعله الأساسي.</translation>
    </message>
</context>
<context>
    <name>EditParty</name>
    <message>
        <source>“%1” cannot be emptied. These can: prefix, given_name, family_name, parent_name, birth_date, language.</source>
        <translation>لا يمكن إفراغ «%1». يمكن إفراغ: prefix, given_name, family_name, parent_name, birth_date, language.</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>تحرير طرف</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Fields to empty</source>
        <translation>حقول تُفرَّغ</translation>
    </message>
    <message>
        <source>Corrects the name and wishes of a party; empty fields stay as they are.</source>
        <translation>يصحح اسم الطرف ورغباته؛ والحقول الفارغة تبقى كما هي.</translation>
    </message>
</context>
<context>
    <name>ExpireHolds</name>
    <message>
        <source>End holds that ran out</source>
        <translation>إنهاء الحجوزات المؤقتة المنتهية</translation>
    </message>
    <message>
        <source>Makes the plots of holds that ran out available again.</source>
        <translation>يجعل قطع الحجوزات المؤقتة المنتهية متاحة ثانية.</translation>
    </message>
</context>
<context>
    <name>ExtendHold</name>
    <message>
        <source>Extend hold</source>
        <translation>تمديد الحجز المؤقت</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>حجز مؤقت</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Empty: as long as the project says</source>
        <translation>فارغ: كما يحدد المشروع</translation>
    </message>
    <message>
        <source>Makes the hold last longer, at most twice.</source>
        <translation>يطيل الحجز المؤقت، مرتين على الأكثر.</translation>
    </message>
    <message>
        <source>Hold %1 ended on %2. Hold the plot anew.</source>
        <translation>انتهى الحجز المؤقت %1 في %2. احجز القطعة مؤقتًا من جديد.</translation>
    </message>
    <message>
        <source>Hold %1 was extended twice already. Book the plot or release it.</source>
        <translation>مُدّد الحجز المؤقت %1 مرتين بالفعل. احجز القطعة أو حرّرها.</translation>
    </message>
</context>
<context>
    <name>Facing</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>North</source>
        <translation>شمال</translation>
    </message>
    <message>
        <source>North-east</source>
        <translation>شمال شرق</translation>
    </message>
    <message>
        <source>East</source>
        <translation>شرق</translation>
    </message>
    <message>
        <source>South-east</source>
        <translation>جنوب شرق</translation>
    </message>
    <message>
        <source>South</source>
        <translation>جنوب</translation>
    </message>
    <message>
        <source>South-west</source>
        <translation>جنوب غرب</translation>
    </message>
    <message>
        <source>West</source>
        <translation>غرب</translation>
    </message>
    <message>
        <source>North-west</source>
        <translation>شمال غرب</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A quote is opened and not closed in “%1”.</source>
        <translation>في «%1» علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>The list has no column “%1”. It has: %2.</source>
        <translation>ليس في القائمة عمود «%1». فيها: %2.</translation>
    </message>
    <message>
        <source>After “%1” one of = != &lt; &lt;= &gt; &gt;= ~ in is expected.</source>
        <translation>يُنتظر بعد «%1» واحد من = != &lt; &lt;= &gt; &gt;= ~ in.</translation>
    </message>
    <message>
        <source>The list after “in” is not closed with “)”.</source>
        <translation>القائمة بعد «in» لم تُغلق بـ«)».</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>قيمة ناقصة بعد «%1».</translation>
    </message>
    <message>
        <source>“Not filled in” (&apos;&apos;) goes with = and != only; %1 needs a value here.</source>
        <translation>«غير معبأ» (&apos;&apos;) يأتي مع = و!= فقط؛ يحتاج %1 هنا قيمة.</translation>
    </message>
    <message>
        <source>%1 is yes or no: ask with = or !=.</source>
        <translation>%1 نعم أو لا: اسأل بـ= أو !=.</translation>
    </message>
    <message>
        <source>A “)” has no “(” before it in “%1”.</source>
        <translation>في “%1” قوس “)” لا يسبقه “(”.</translation>
    </message>
    <message>
        <source>Conditions are joined by “and” or “or”; found “%1”.</source>
        <translation>تُربط الشروط بـ “and” أو “or”؛ وُجد “%1”.</translation>
    </message>
    <message>
        <source>After “%1” another condition is expected.</source>
        <translation>بعد “%1” يُنتظر شرط آخر.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply; %1 levels are read.</source>
        <translation>الأقواس متداخلة بعمق زائد؛ تُقرأ %1 مستويات.</translation>
    </message>
    <message>
        <source>A “(” is not closed in “%1”.</source>
        <translation>في “%1” قوس “(” غير مغلق.</translation>
    </message>
    <message>
        <source>A filter may have up to %1 conditions. Leave some out.</source>
        <translation>يمكن أن يضم المرشح حتى %1 شرطا. احذف بعضها.</translation>
    </message>
    <message>
        <source>%1 is not filled in</source>
        <translation>%1 غير معبأ</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1 معبأ</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: نعم</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: لا</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>أحد</translation>
    </message>
</context>
<context>
    <name>FiscalYear</name>
    <message>
        <source>Fiscal year</source>
        <translation>سنة مالية</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>السنوات المالية</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
</context>
<context>
    <name>FlagChange</name>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>GeneratePlots</name>
    <message>
        <source>“%1” is not a side. Write north, north-east, east and so on.</source>
        <translation>«%1» ليست جهة. اكتب north أو north-east أو east وهكذا.</translation>
    </message>
    <message>
        <source>%1 has a plot %2 already. Choose other numbers; nothing was added.</source>
        <translation>في %1 قطعة %2 بالفعل. اختر أرقامًا أخرى؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Generate plots</source>
        <translation>توليد قطع</translation>
    </message>
    <message>
        <source>Plot numbers</source>
        <translation>أرقام القطع</translation>
    </message>
    <message>
        <source>Such as A-001 to A-120, or several ranges separated by commas.</source>
        <translation>مثل A-001 to A-120، أو عدة نطاقات مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Area of each</source>
        <translation>مساحة كل قطعة</translation>
    </message>
    <message>
        <source>Facing, row by row</source>
        <translation>الواجهة، صفًّا صفًّا</translation>
    </message>
    <message>
        <source>Such as north, south: the rows face these sides in turn.</source>
        <translation>مثل north, south: تواجه الصفوف هذه الجهات بالتناوب.</translation>
    </message>
    <message>
        <source>Plots in a row</source>
        <translation>القطع في الصف</translation>
    </message>
    <message>
        <source>First row in the grid</source>
        <translation>أول صف في الشبكة</translation>
    </message>
    <message>
        <source>Corners at both ends of a row</source>
        <translation>زوايا عند طرفي الصف</translation>
    </message>
    <message>
        <source>Not for sale yet</source>
        <translation>ليست للبيع بعد</translation>
    </message>
    <message>
        <source>Adds a whole grid of equal plots to the project.</source>
        <translation>يضيف إلى المشروع شبكة كاملة من قطع متساوية.</translation>
    </message>
    <message>
        <source>Enter the area of each plot, such as 200 sq yd.</source>
        <translation>أدخل مساحة كل قطعة، مثل 200 sq yd.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>This file has a company of its own. Join the office with a new, empty file, or make this company the office&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Sample data made</source>
        <translation>أُنشئت بيانات العينة</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>Active</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>محرَّر</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>حجز مؤقت</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>الحجوزات المؤقتة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Hold no.</source>
        <translation>رقم الحجز المؤقت</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>محجوز من قِبل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>التمديدات</translation>
    </message>
    <message>
        <source>Token agreed</source>
        <translation>العربون المتفق عليه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Holds</source>
        <translation>الحجوزات المؤقتة</translation>
    </message>
    <message>
        <source>Hold no.</source>
        <translation>رقم الحجز المؤقت</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>محجوز من قِبل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>التمديدات</translation>
    </message>
    <message>
        <source>Token agreed</source>
        <translation>العربون المتفق عليه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>No holds. Hold a plot to keep it for somebody for some days.</source>
        <translation>لا حجوزات مؤقتة. احجز قطعة مؤقتًا لتبقيها لأحد بضعة أيام.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
</context>
<context>
    <name>HoldPlot</name>
    <message>
        <source>Hold plot</source>
        <translation>حجز قطعة مؤقتًا</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Empty: as long as the project says</source>
        <translation>فارغ: كما يحدد المشروع</translation>
    </message>
    <message>
        <source>Token agreed</source>
        <translation>العربون المتفق عليه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Keeps the plot for somebody until the hold runs out.</source>
        <translation>يبقي القطعة لأحد حتى ينتهي الحجز المؤقت.</translation>
    </message>
    <message>
        <source>%1 cannot be held: it is %2. Choose a plot that is available.</source>
        <translation>لا يمكن حجز %1 مؤقتًا: حالتها «%2». اختر قطعة متاحة.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 cannot be opened. Check that the file is there and that you may read it.</source>
        <translation>تعذر فتح %1. تأكد أن الملف موجود وأن لك قراءته.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it into smaller files and import them one after another.</source>
        <translation>الملف أكبر من %1. قسّمه إلى ملفات أصغر واستوردها واحدًا بعد آخر.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>Reading %1 stopped: %2.</source>
        <translation>توقفت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known here. Choose another, or save the file as UTF-8.</source>
        <translation>الترميز %1 غير معروف هنا. اختر غيره أو احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed. Close it or remove it, and import again.</source>
        <translation>علامة الاقتباس المفتوحة في السطر %1 لا تُغلق. أغلقها أو احذفها واستورد ثانية.</translation>
    </message>
    <message>
        <source>The cell that begins in line %1 is longer than %2 characters. Check that its quotation mark is closed.</source>
        <translation>الخلية التي تبدأ في السطر %1 أطول من %2 حرفًا. تأكد أن علامة اقتباسها مغلقة.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters. Shorten it, or check that this is a table.</source>
        <translation>خلية في السطر %1 أطول من %2 حرفًا. قصّرها أو تأكد أن هذا جدول.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Remove the columns that are not needed, or choose another separator.</source>
        <translation>في السطر %1 أكثر من %2 أعمدة. احذف ما لا يلزم أو اختر فاصلًا آخر.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows: it was read up to line %2. Split it into smaller files.</source>
        <translation>في الملف أكثر من %1 صفوف: قُرئ حتى السطر %2. قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number (%2).</source>
        <translation>«%1» ليس عددًا صحيحًا (%2).</translation>
    </message>
    <message>
        <source>“%1” is larger than Freehold can keep (%2).</source>
        <translation>«%1» أكبر مما يحفظه Freehold (%2).</translation>
    </message>
    <message>
        <source>“%1” may be a thousand or a decimal (%2). Say how the file writes numbers.</source>
        <translation>قد تكون «%1» ألوفًا أو كسرًا عشريًا (%2). اذكر كيف يكتب الملف الأعداد.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the number to “%1” (%2). Format the column as text there and write the file again.</source>
        <translation>قصّر جدول البيانات العدد إلى «%1» (%2). اجعل العمود نصًا هناك واكتب الملف ثانية.</translation>
    </message>
    <message>
        <source>The cell holds “%1” instead of a value (%2). Correct it in the spreadsheet.</source>
        <translation>في الخلية «%1» بدل قيمة (%2). صححها في جدول البيانات.</translation>
    </message>
    <message>
        <source>“%1” holds a character that could not be read. Say how the file is encoded, or type it again there.</source>
        <translation>في «%1» حرف تعذرت قراءته. اذكر ترميز الملف أو اكتبه هناك ثانية.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تعذرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>%1 ناقص. املأه.</translation>
    </message>
    <message>
        <source>More than 50,000 rows of “%1” cannot be taken. Check what kind of list it is and how its columns are read; nothing was changed.</source>
        <translation>لا يؤخذ أكثر من 50,000 صف من «%1». راجع نوع القائمة وكيف تُقرأ أعمدتها؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>row %1, column “%2”</source>
        <translation>الصف %1، العمود «%2»</translation>
    </message>
    <message>
        <source>%1 of the %2 rows of “%3” cannot be taken, so nothing was changed. The first: %4: %5</source>
        <translation>لا يؤخذ %1 من صفوف «%3» البالغة %2، فلم يتغير شيء. أولها: %4: %5</translation>
    </message>
    <message>
        <source>“%1” has no rows below the names of its columns.</source>
        <translation>ليس في «%1» صفوف تحت أسماء أعمدتها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Row in file</source>
        <translation>الصف في الملف</translation>
    </message>
    <message>
        <source>Bad column</source>
        <translation>العمود السيئ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>صفوف لا تؤخذ</translation>
    </message>
    <message>
        <source>Before so many rows are brought in, a copy of the company is kept, and that could not be made, so nothing was changed. %1</source>
        <translation>قبل إدخال صفوف كثيرة كهذه تُحفظ نسخة من الشركة، ولم يتيسر ذلك، فلم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>The mapping of “%1” has to be the name of a field or null.</source>
        <translation>يجب أن تكون مطابقة «%1» اسم حقل أو null.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Their fields are: %3.</source>
        <translation>ليس في %1 حقل «%2». حقولها: %3.</translation>
    </message>
    <message>
        <source>The field “%1” is given to two columns. Leave one of them out with null.</source>
        <translation>أُعطي الحقل «%1» لعمودين. اترك أحدهما بـnull.</translation>
    </message>
    <message>
        <source>The mapping has no setting “%1”. It may have: %2.</source>
        <translation>ليس في المطابقة إعداد «%1». يمكن أن يكون فيها: %2.</translation>
    </message>
    <message>
        <source>The date order is dmy or mdy, not “%1”.</source>
        <translation>ترتيب التاريخ dmy أو mdy، لا «%1».</translation>
    </message>
    <message>
        <source>The decimal sign is a point or a comma, not “%1”.</source>
        <translation>العلامة العشرية نقطة أو فاصلة، لا «%1».</translation>
    </message>
    <message>
        <source>a text file, not an Excel workbook</source>
        <translation>ملف نصي لا مصنف Excel</translation>
    </message>
    <message>
        <source>an Excel workbook, not a CSV file</source>
        <translation>مصنف Excel لا ملف CSV</translation>
    </message>
    <message>
        <source>“%1” is %2. Choose the other format.</source>
        <translation>«%1» %2. اختر الصيغة الأخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be brought in from contact files. Use CSV or Excel.</source>
        <translation>لا تُدخل %1 من ملفات جهات الاتصال. استخدم CSV أو Excel.</translation>
    </message>
    <message>
        <source>The names of the columns in “%1” hold characters that cannot be read. Choose a list as text or Excel, or say how it is encoded.</source>
        <translation>في أسماء أعمدة «%1» حروف لا تُقرأ. اختر قائمة نصية أو Excel أو اذكر ترميزها.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”, which the mapping names. Its columns are: %3.</source>
        <translation>ليس في «%1» عمود «%2» الذي تسميه المطابقة. أعمدتها: %3.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two column names</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>“%1” was read whole: %2 rows, but none of its columns is a column of %3. Its columns are: %4. A list of %3 needs: %5</source>
        <translation>قُرئ «%1» كله: %2 صفوف، لكن لا عمود فيه من أعمدة %3. أعمدته: %4. تحتاج قائمة %3: %5</translation>
    </message>
    <message>
        <source>“%1” was read whole: %2 rows, but it has no column for what %3 need: %5 Its columns are: %4.</source>
        <translation>قُرئ «%1» كله: %2 صفوف، لكن لا عمود فيه لما تحتاجه %3: %5 أعمدته: %4.</translation>
    </message>
    <message>
        <source>“%1” was read whole: %2 rows, but no row names the columns. Write the names of the columns above the list.</source>
        <translation>قُرئ «%1» كله: %2 صفوف، لكن لا صف يسمي الأعمدة. اكتب أسماء الأعمدة فوق القائمة.</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the table as .xlsx or CSV.</source>
        <translation>هذا مستند PDF. اطلب الجدول بصيغة .xlsx أو CSV.</translation>
    </message>
    <message>
        <source>This is a text document. Copy its table into a spreadsheet and save that as .xlsx or CSV.</source>
        <translation>هذا مستند نصي. انسخ جدوله إلى جدول بيانات واحفظه بصيغة .xlsx أو CSV.</translation>
    </message>
    <message>
        <source>This is a compressed archive. Unpack it and import the table inside.</source>
        <translation>هذا أرشيف مضغوط. فكّه واستورد الجدول الذي فيه.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Remove the password in the spreadsheet program, save it and import it again.</source>
        <translation>المصنف مقفل بكلمة مرور. أزلها في برنامج الجداول واحفظه واستورده ثانية.</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 2003 or older (.xls). Open it in a spreadsheet program, save it as .xlsx and import that.</source>
        <translation>هذا مصنف Excel 2003 أو أقدم (.xls). افتحه في برنامج جداول واحفظه بصيغة .xlsx واستورد ذلك.</translation>
    </message>
    <message>
        <source>This is a web page or XML file, whatever its name says. Open it in a spreadsheet program, save it as .xlsx and import that.</source>
        <translation>هذه صفحة ويب أو ملف XML مهما كان اسمه. افتحه في برنامج جداول واحفظه بصيغة .xlsx واستورد ذلك.</translation>
    </message>
    <message>
        <source>The file holds more than %1 contacts. Split it and import the parts.</source>
        <translation>في الملف أكثر من %1 جهات اتصال. قسّمه واستورد الأجزاء.</translation>
    </message>
    <message>
        <source>The entry that ends in line %1 is longer than %2. Shorten it and import again.</source>
        <translation>المدخل المنتهي في السطر %1 أطول من %2. قصّره واستورد ثانية.</translation>
    </message>
    <message>
        <source>There are no contacts in this file. Export them as vCard (.vcf) and import that file.</source>
        <translation>لا جهات اتصال في هذا الملف. صدّرها بصيغة vCard (.vcf) واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Export the contacts in smaller groups.</source>
        <translation>الملف أكبر من %1. صدّر جهات الاتصال في مجموعات أصغر.</translation>
    </message>
    <message>
        <source>A text in the workbook is longer than %1 characters. Shorten it and import again.</source>
        <translation>نص في المصنف أطول من %1 حرفًا. قصّره واستورد ثانية.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as Excel workbook (.xlsx) or CSV and import that.</source>
        <translation>هذا ملف OpenDocument. احفظه مصنف Excel (.xlsx) أو CSV واستورد ذلك.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV and import that.</source>
        <translation>هذا مصنف Excel ثنائي (.xlsb). احفظه بصيغة .xlsx أو CSV واستورد ذلك.</translation>
    </message>
    <message>
        <source>This is a ZIP archive but no Excel workbook. Unpack it and import the table inside.</source>
        <translation>هذا أرشيف ZIP وليس مصنف Excel. فكّه واستورد الجدول الذي فيه.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows. Split it into smaller files.</source>
        <translation>في الورقة أكثر من %1 صفوف. قسّمها إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than %2 characters. Shorten it and import again.</source>
        <translation>خلية في الصف %1 أطول من %2 حرفًا. قصّرها واستورد ثانية.</translation>
    </message>
    <message>
        <source>The workbook is damaged at row %1. Open it in a spreadsheet program and save it again.</source>
        <translation>المصنف تالف عند الصف %1. افتحه في برنامج جداول واحفظه ثانية.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Remove the columns that are not needed and import again.</source>
        <translation>في الصف %1 أكثر من %2 أعمدة. احذف ما لا يلزم واستورد ثانية.</translation>
    </message>
    <message>
        <source>The workbook is larger than %1. Split it, or save the sheet as CSV and import that.</source>
        <translation>المصنف أكبر من %1. قسّمه أو احفظ الورقة بصيغة CSV واستورد ذلك.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named %1. It has: %2.</source>
        <translation>ليس في المصنف ورقة باسم %1. فيه: %2.</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2 levels and was not read.</source>
        <translation>%1 متداخل أعمق من %2 مستويات ولم يُقرأ.</translation>
    </message>
    <message>
        <source>%1 contains a document type declaration, which is refused for safety. Save the file again with the program that made it.</source>
        <translation>في %1 إعلان نوع مستند، وهو مرفوض للسلامة. احفظ الملف ثانية بالبرنامج الذي صنعه.</translation>
    </message>
    <message>
        <source>%1 contains a tag longer than %2 bytes and was not read.</source>
        <translation>في %1 وسم أطول من %2 بايت ولم يُقرأ.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3). Save the file again with the program that made it.</source>
        <translation>%1 تالف عند السطر %2 (%3). احفظ الملف ثانية بالبرنامج الذي صنعه.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Get it again from where it came, or save it again with the program that made it.</source>
        <translation>الملف تالف أو ناقص. خذه من مصدره ثانية أو احفظه ثانية بالبرنامج الذي صنعه.</translation>
    </message>
    <message>
        <source>The file was refused for safety: %1. Open it in a spreadsheet program and save it again.</source>
        <translation>رُفض الملف للسلامة: %1. افتحه في برنامج جداول واحفظه ثانية.</translation>
    </message>
    <message>
        <source>it holds more than %1 parts</source>
        <translation>فيه أكثر من %1 أجزاء</translation>
    </message>
    <message>
        <source>The file is locked with a password. Remove the password and import it again.</source>
        <translation>الملف مقفل بكلمة مرور. أزلها واستورده ثانية.</translation>
    </message>
    <message>
        <source>it holds two parts of the same name</source>
        <translation>فيه جزآن باسم واحد</translation>
    </message>
    <message>
        <source>it holds a link to another file</source>
        <translation>فيه رابط إلى ملف آخر</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>أجزاؤه متداخلة</translation>
    </message>
    <message>
        <source>The part %1 is missing in the file.</source>
        <translation>الجزء %1 ناقص من الملف.</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>يتجاوز %1 عند فكه</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>يتجاوز %1 أضعاف حجمه عند فكه</translation>
    </message>
    <message>
        <source>%1 declares entities of its own, which are refused for safety. Save it as a plain file with the program that made it.</source>
        <translation>يعلن %1 كيانات خاصة به، وهي مرفوضة للسلامة. احفظه ملفًا بسيطًا بالبرنامج الذي صنعه.</translation>
    </message>
</context>
<context>
    <name>ImportBatch</name>
    <message>
        <source>Nothing was brought in yet. Import a list of customers or plots.</source>
        <translation>لم يُدخل شيء بعد. استورد قائمة عملاء أو قطع.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>الاستيرادات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Import no.</source>
        <translation>رقم الاستيراد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>المجموع الاختباري</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>الصفوف المأخوذة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجودة بالفعل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>أُدخل في</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ImportLayout</name>
    <message>
        <source>The drawing does not tell how large its plots are. Give the area of each plot, such as 200 sq yd.</source>
        <translation>لا يبين الرسم مساحة قطعه. أدخل مساحة كل قطعة، مثل 200 sq yd.</translation>
    </message>
    <message>
        <source>Plot %1 of the drawing has no area. Draw it as a closed shape.</source>
        <translation>ليس للقطعة %1 في الرسم مساحة. ارسمها شكلًا مغلقًا.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Kind is told</source>
        <translation>النوع مذكور</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Import layout</source>
        <translation>استيراد المخطط</translation>
    </message>
    <message>
        <source>Add the plots that are missing</source>
        <translation>إضافة القطع الناقصة</translation>
    </message>
    <message>
        <source>Area of each plot that is added</source>
        <translation>مساحة كل قطعة تُضاف</translation>
    </message>
    <message>
        <source>Empty: as the drawing measures it.</source>
        <translation>فارغ: كما يقيسها الرسم.</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>الأشكال</translation>
    </message>
    <message>
        <source>Makes a drawing the layout of the project and finds the plot of each shape.</source>
        <translation>يجعل رسمًا مخططًا للمشروع ويجد قطعة كل شكل.</translation>
    </message>
    <message>
        <source>A layout has between 1 and %1 shapes.</source>
        <translation>في المخطط من شكل واحد إلى %1 أشكال.</translation>
    </message>
    <message>
        <source>The points of a shape are not understood (%1).</source>
        <translation>نقاط شكل غير مفهومة (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 plots were found in the drawing.</source>
        <translation>وُجدت في الرسم %1 من %2 قطع.</translation>
    </message>
    <message>
        <source>%1 plots are added from it.</source>
        <translation>تُضاف منه %1 قطع.</translation>
    </message>
    <message>
        <source>Without a shape: %1.</source>
        <translation>بلا شكل: %1.</translation>
    </message>
    <message>
        <source>%1 shapes look like plots but match none: %2.</source>
        <translation>%1 أشكال تشبه القطع ولا توافق أيًّا منها: %2.</translation>
    </message>
    <message>
        <source>Drawn more than once: %1; the first shape counts.</source>
        <translation>مرسومة أكثر من مرة: %1؛ يُعتمد أول شكل.</translation>
    </message>
    <message>
        <source>Import layout %1</source>
        <translation>استيراد المخطط %1</translation>
    </message>
</context>
<context>
    <name>ImportTemplate</name>
    <message>
        <source>Import template</source>
        <translation>قالب استيراد</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>قوالب الاستيراد</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>InstallChart</name>
    <message>
        <source>Install sample chart of accounts</source>
        <translation>تثبيت دليل حسابات نموذجي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>IN or US; empty for the company&apos;s country</source>
        <translation>IN أو US؛ فارغ لبلد الشركة</translation>
    </message>
    <message>
        <source>Fills an empty chart with the accounts usual in a country and says what each is used for.</source>
        <translation>يملأ دليلًا فارغًا بالحسابات المعتادة في البلد ويبين استخدام كل منها.</translation>
    </message>
    <message>
        <source>There are accounts already. A sample chart fills an empty one only.</source>
        <translation>هناك حسابات بالفعل. الدليل النموذجي يملأ دليلًا فارغًا فقط.</translation>
    </message>
</context>
<context>
    <name>InstallPaymentPlans</name>
    <message>
        <source>Add usual payment plans</source>
        <translation>إضافة خطط الدفع المعتادة</translation>
    </message>
    <message>
        <source>Adds the payment plans most projects offer, where they are missing.</source>
        <translation>يضيف خطط الدفع التي تعرضها معظم المشاريع حيث تنقص.</translation>
    </message>
</context>
<context>
    <name>InstallTaxRates</name>
    <message>
        <source>Install tax rates</source>
        <translation>تثبيت نسب الضريبة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Adds the usual tax rates of the country; those that are there stay as they are.</source>
        <translation>يضيف نسب البلد المعتادة؛ والموجودة تبقى كما هي.</translation>
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
        <translation>يستحق في</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>قسط</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>InstalmentList</name>
    <message>
        <source>Instalments</source>
        <translation>الأقساط</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>قسط</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>يستحق في</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>Cheques</source>
        <translation>الشيكات</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>مستلَم من</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Days held</source>
        <translation>أيام البقاء</translation>
    </message>
    <message>
        <source>No cheques yet. They come with receipts whose method is cheque.</source>
        <translation>لا شيكات بعد. تأتي مع الإيصالات التي طريقة دفعها شيك.</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>الشيك</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation>رقم الشيك</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>فرع</translation>
    </message>
    <message>
        <source>Cheque date</source>
        <translation>تاريخ الشيك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>تاريخ الإيداع</translation>
    </message>
    <message>
        <source>Deposited into</source>
        <translation>أُودع في</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>تاريخ التحصيل</translation>
    </message>
    <message>
        <source>Bounced on</source>
        <translation>تاريخ الارتداد</translation>
    </message>
    <message>
        <source>Bank&apos;s reason</source>
        <translation>سبب البنك</translation>
    </message>
    <message>
        <source>Bounce charge</source>
        <translation>رسم الارتداد</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>رسم البنك</translation>
    </message>
    <message>
        <source>Deposit entry</source>
        <translation>قيد الإيداع</translation>
    </message>
    <message>
        <source>Clearing entry</source>
        <translation>قيد التحصيل</translation>
    </message>
    <message>
        <source>Bounce entry</source>
        <translation>قيد الارتداد</translation>
    </message>
    <message>
        <source>To deposit</source>
        <translation>للإيداع</translation>
    </message>
    <message>
        <source>Post-dated</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>أُودع</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>محصَّل</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>مرتد</translation>
    </message>
</context>
<context>
    <name>InstrumentState</name>
    <message>
        <source>In hand</source>
        <translation>في اليد</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>أُودع</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>محصَّل</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>مرتد</translation>
    </message>
</context>
<context>
    <name>InventoryInput</name>
    <message>
        <source>“%1” is not an area unit that is known here. Use sq yd, sq ft, sq m, acre, cent or guntha.</source>
        <translation>«%1» ليست وحدة مساحة معروفة هنا. استخدم sq yd أو sq ft أو sq m أو acre أو cent أو guntha.</translation>
    </message>
    <message>
        <source>Block %1 belongs to another project than %2.</source>
        <translation>البلوك %1 من مشروع غير %2.</translation>
    </message>
</context>
<context>
    <name>InventoryScreens</name>
    <message>
        <source>Draw layout</source>
        <translation>رسم المخطط</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>JournalCopy</name>
    <message>
        <source>The entry is no longer there. Refresh the register.</source>
        <translation>لم يعد القيد موجودًا. حدّث السجل.</translation>
    </message>
</context>
<context>
    <name>JournalEntry</name>
    <message>
        <source>Nothing is posted yet. Receipts and demands make entries, or post one by hand.</source>
        <translation>لم يُرحَّل شيء بعد. تصنع الإيصالات والمطالبات قيودًا، أو رحّل قيدًا يدويًا.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Contra</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليومية</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>مطالبة</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>إشعار مدين</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>عمولة</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>افتتاحي</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>إقفال</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>مرحَّل</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>قيد يومية</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>قيود اليومية</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>مصدره</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reversal of</source>
        <translation>عكس القيد</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>عُكس بالقيد</translation>
    </message>
</context>
<context>
    <name>JournalImport</name>
    <message>
        <source>The row has no voucher number. Rows of one entry need the same number.</source>
        <translation>ليس في الصف رقم سند. صفوف القيد الواحد تحتاج الرقم نفسه.</translation>
    </message>
    <message>
        <source>Voucher %1 has rows of different dates: %2 and %3. An entry has one date.</source>
        <translation>للسند %1 صفوف بتاريخين: %2 و%3. للقيد تاريخ واحد.</translation>
    </message>
    <message>
        <source>is left out whole, because row %1 cannot be taken. %2</source>
        <translation>يُترك كله، لأن الصف %1 لا يؤخذ. %2</translation>
    </message>
    <message>
        <source>Voucher %1</source>
        <translation>السند %1</translation>
    </message>
    <message>
        <source>Voucher %1: %2</source>
        <translation>السند %1: %2</translation>
    </message>
    <message>
        <source>Brought in from a file</source>
        <translation>أُدخل من ملف</translation>
    </message>
    <message>
        <source>%1 (rows %2) %3</source>
        <translation>%1 (الصفوف %2) %3</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>تُراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Voucher no.</source>
        <translation>رقم السند</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>قيود اليومية</translation>
    </message>
</context>
<context>
    <name>JournalLine</name>
    <message>
        <source>Nothing is posted yet.</source>
        <translation>لم يُرحَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Journal line</source>
        <translation>سطر يومية</translation>
    </message>
    <message>
        <source>Journal lines</source>
        <translation>أسطر اليومية</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلوك</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Cost head</source>
        <translation>بند التكلفة</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>فرع</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line %1, character %2</source>
        <translation>السطر %1، الحرف %2</translation>
    </message>
    <message>
        <source>The JSON text is nested more than %1 levels deep. Simplify it.</source>
        <translation>نص JSON متداخل أكثر من %1 مستويات. بسّطه.</translation>
    </message>
    <message>
        <source>The JSON text gives “%1” twice (%2). Leave one of them.</source>
        <translation>في نص JSON «%1» مرتين (%2). احذف واحدة.</translation>
    </message>
    <message>
        <source>The number %1 (%2) is too large to be exact in JSON. Write it as text, in quotes.</source>
        <translation>العدد %1 (%2) أكبر من أن يكون دقيقًا في JSON. اكتبه نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The text is no JSON from %1 on. Look for a missing quote, comma or bracket there.</source>
        <translation>النص ليس JSON ابتداءً من %1. ابحث هناك عن علامة اقتباس أو فاصلة أو قوس ناقص.</translation>
    </message>
</context>
<context>
    <name>KeepDraft</name>
    <message>
        <source>Keep draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
</context>
<context>
    <name>LateWork</name>
    <message>
        <source>Received on %1, when the books were closed already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>A shape lies beyond what can be drawn. Move the drawing near its origin and save it again.</source>
        <translation>شكل خارج ما يمكن رسمه. قرّب الرسم من أصله واحفظه ثانية.</translation>
    </message>
    <message>
        <source>A shape has more than %1 corners. Simplify the drawing and save it again.</source>
        <translation>في شكل أكثر من %1 زوايا. بسّط الرسم واحفظه ثانية.</translation>
    </message>
    <message>
        <source>The drawing holds more than %1 shapes or %2 corners. Leave out what is not needed, such as hatching and furniture.</source>
        <translation>في الرسم أكثر من %1 أشكال أو %2 زوايا. احذف ما لا يلزم كالتظليل والأثاث.</translation>
    </message>
    <message>
        <source>The drawing holds more than %1 texts. Leave out what is not needed.</source>
        <translation>في الرسم أكثر من %1 نصوص. احذف ما لا يلزم.</translation>
    </message>
    <message>
        <source>The drawing holds more than %1 parts. Leave out what is not needed.</source>
        <translation>في الرسم أكثر من %1 أجزاء. احذف ما لا يلزم.</translation>
    </message>
    <message>
        <source>%1 is no DXF drawing, or it is cut off. Save it again as DXF in text form.</source>
        <translation>%1 ليس رسم DXF أو هو مبتور. احفظه ثانية بصيغة DXF نصية.</translation>
    </message>
    <message>
        <source>%1 is a DWG drawing, which only its own program reads. Save it there as DXF.</source>
        <translation>%1 رسم DWG لا يقرؤه إلا برنامجه. احفظه هناك بصيغة DXF.</translation>
    </message>
    <message>
        <source>%1 is a binary DXF drawing. Save it as DXF in text form (ASCII).</source>
        <translation>%1 رسم DXF ثنائي. احفظه بصيغة DXF نصية (ASCII).</translation>
    </message>
    <message>
        <source>A corner of the drawing is no pair of numbers. Save it as GeoJSON again.</source>
        <translation>زاوية في الرسم ليست زوج أعداد. احفظه ثانية بصيغة GeoJSON.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>تعذرت قراءة %1. %2</translation>
    </message>
    <message>
        <source>A layout comes as SVG, DXF, GeoJSON, CSV or XLSX; %1 is none of them. Save the drawing as one of these.</source>
        <translation>يأتي المخطط بصيغة SVG أو DXF أو GeoJSON أو CSV أو XLSX؛ و%1 ليس منها. احفظ الرسم بإحداها.</translation>
    </message>
    <message>
        <source>%1 holds no shapes that can be drawn. Export the outlines of the plots as closed lines.</source>
        <translation>ليس في %1 أشكال يمكن رسمها. صدّر حدود القطع خطوطًا مغلقة.</translation>
    </message>
    <message>
        <source>The transform “%1” of the drawing is not understood. Save it as plain SVG.</source>
        <translation>التحويل «%1» في الرسم غير مفهوم. احفظه SVG بسيطًا.</translation>
    </message>
    <message>
        <source>A path of the drawing is not understood (%1). Save it as plain SVG.</source>
        <translation>مسار في الرسم غير مفهوم (%1). احفظه SVG بسيطًا.</translation>
    </message>
    <message>
        <source>The corners of a shape are not understood (%1). Save the drawing as plain SVG.</source>
        <translation>زوايا شكل غير مفهومة (%1). احفظ الرسم SVG بسيطًا.</translation>
    </message>
    <message>
        <source>%1 is no SVG drawing. Choose a drawing saved as SVG.</source>
        <translation>%1 ليس رسم SVG. اختر رسمًا محفوظًا بصيغة SVG.</translation>
    </message>
    <message>
        <source>Row %1 of the layout does not tell where its shape lies. Give x, y, width and height as numbers, or an outline such as POLYGON ((0 0, 10 0, 10 8)).</source>
        <translation>لا يبين الصف %1 من المخطط موضع شكله. أعطِ x وy وwidth وheight أعدادًا، أو حدودًا مثل POLYGON ((0 0, 10 0, 10 8)).</translation>
    </message>
    <message>
        <source>The first row of a layout names its columns: number, x, y, width, height, or number and wkt.</source>
        <translation>أول صف في المخطط يسمي أعمدته: number, x, y, width, height، أو number وwkt.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be drawn over. Save it as PNG or JPEG.</source>
        <translation>%1 ليس صورة يُرسم فوقها. احفظها بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>%1 has more than 40 megapixels. Save it smaller.</source>
        <translation>%1 أكبر من 40 ميغابكسل. احفظها أصغر.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be shown. Save the picture again.</source>
        <translation>%1 تالفة ولا تُعرض. احفظ الصورة ثانية.</translation>
    </message>
    <message>
        <source>%1 could not be kept as a picture.</source>
        <translation>تعذر حفظ %1 صورة.</translation>
    </message>
</context>
<context>
    <name>LayoutFormat</name>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>DXF drawing</source>
        <translation>رسم DXF</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Drawn here</source>
        <translation>مرسوم هنا</translation>
    </message>
</context>
<context>
    <name>LayoutMap</name>
    <message>
        <source>Layout</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Micrometres per unit</source>
        <translation>ميكرومتر لكل وحدة</translation>
    </message>
    <message>
        <source>North, degrees from up</source>
        <translation>الشمال، درجات من الأعلى</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>There is no table “%1”.</source>
        <translation>لا يوجد جدول «%1».</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>ليس في القائمة عمود «%1».</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>لا توجد قائمة «%1».</translation>
    </message>
    <message>
        <source>The rows behind %1 have no names to look for.</source>
        <translation>ليست للصفوف خلف %1 أسماء يُبحث عنها.</translation>
    </message>
    <message>
        <source>“~” looks inside texts only; %1 is not a text.</source>
        <translation>يبحث «~» داخل النصوص فقط؛ %1 ليس نصًّا.</translation>
    </message>
    <message>
        <source>The list has no column “%1” to sort by.</source>
        <translation>ليس في القائمة عمود «%1» للترتيب.</translation>
    </message>
    <message>
        <source>The place to go on from belongs to another list or order. Begin from the start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>company file to open</source>
        <translation>ملف الشركة المراد فتحه</translation>
    </message>
    <message>
        <source>walk the main job through the window, files into FOLDER</source>
        <translation>السير في العمل الرئيسي عبر النافذة، والملفات في FOLDER</translation>
    </message>
    <message>
        <source>pictures of the screens, light and dark, into FOLDER</source>
        <translation>صور الشاشات، فاتحة وداكنة، في FOLDER</translation>
    </message>
    <message>
        <source>speak the language, such as hi; qps is the made-up one for tests</source>
        <translation>التحدث باللغة، مثل hi؛ وqps لغة مصطنعة للاختبار</translation>
    </message>
    <message>
        <source>print how long the window takes for what people do in it</source>
        <translation>طباعة المدة التي تحتاجها النافذة لما يفعله الناس فيها</translation>
    </message>
</context>
<context>
    <name>MapShape</name>
    <message>
        <source>Map shape</source>
        <translation>شكل الخريطة</translation>
    </message>
    <message>
        <source>Map shapes</source>
        <translation>أشكال الخريطة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
</context>
<context>
    <name>MatchShape</name>
    <message>
        <source>Match shape</source>
        <translation>مطابقة شكل</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Empty: the shape stands for no plot.</source>
        <translation>فارغ: الشكل لا يمثل قطعة.</translation>
    </message>
    <message>
        <source>Tells which plot a shape of the layout stands for.</source>
        <translation>يبين أي قطعة يمثلها شكل من المخطط.</translation>
    </message>
    <message>
        <source>A line cannot stand for a plot. Choose a closed shape.</source>
        <translation>لا يمثل الخط قطعة. اختر شكلًا مغلقًا.</translation>
    </message>
    <message>
        <source>Plot %1 belongs to another project than the layout %2. Choose a plot of its project.</source>
        <translation>القطعة %1 من مشروع غير مشروع المخطط %2. اختر قطعة من مشروعه.</translation>
    </message>
    <message>
        <source>Plot %1 has a shape already. Part that one from it first.</source>
        <translation>للقطعة %1 شكل بالفعل. افصله عنها أولًا.</translation>
    </message>
    <message>
        <source>Match shape %1</source>
        <translation>مطابقة الشكل %1</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت في</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
</context>
<context>
    <name>NumberRange</name>
    <message>
        <source>“%1 to %2” is not a range. Both ends need the same letters and a number, such as A-001 to A-120.</source>
        <translation>«%1 to %2» ليس نطاقًا. يحتاج الطرفان الحروف نفسها وعددًا، مثل A-001 to A-120.</translation>
    </message>
    <message>
        <source>“%1 to %2” runs backwards. Write the smaller number first.</source>
        <translation>«%1 to %2» معكوس. اكتب العدد الأصغر أولًا.</translation>
    </message>
    <message>
        <source>“%1 to %2” names more than 5,000 plots. Make them in several steps.</source>
        <translation>«%1 to %2» أكثر من 5,000 قطعة. أنشئها على مراحل.</translation>
    </message>
    <message>
        <source>These are more than 5,000 plots. Make them in several steps.</source>
        <translation>هذه أكثر من 5,000 قطعة. أنشئها على مراحل.</translation>
    </message>
    <message>
        <source>Write the plot numbers, such as A-001 to A-120.</source>
        <translation>اكتب أرقام القطع، مثل A-001 to A-120.</translation>
    </message>
    <message>
        <source>The number %1 comes twice.</source>
        <translation>الرقم %1 مكرر.</translation>
    </message>
</context>
<context>
    <name>NumberSeries</name>
    <message>
        <source>Number series</source>
        <translation>سلسلة أرقام</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>بادئة</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>There is no number series for &quot;%1&quot;. Set up the company first.</source>
        <translation>لا سلسلة أرقام لـ&quot;%1&quot;. أنشئ الشركة أولًا.</translation>
    </message>
    <message>
        <source>This computer has no code for its document numbers yet. Sign in to the company again.</source>
        <translation>ليس لهذا الحاسوب رمز لأرقام مستنداته بعد. ادخل إلى الشركة من جديد.</translation>
    </message>
    <message>
        <source>The next number, %1, is longer than %2 characters. Shorten the pattern of the number series.</source>
        <translation>الرقم التالي %1 أطول من %2 حرفًا. قصّر نمط السلسلة.</translation>
    </message>
    <message>
        <source>The pattern needs the counter exactly once: {n}, or {n:5} for five digits.</source>
        <translation>يحتاج النمط العداد مرة واحدة: {n}، أو {n:5} لخمسة أرقام.</translation>
    </message>
    <message>
        <source>A number may hold letters, digits, - and / only; this pattern gives %1.</source>
        <translation>في الرقم حروف وأرقام و- و/ فقط؛ هذا النمط يعطي %1.</translation>
    </message>
    <message>
        <source>This pattern gives %1, which is longer than %2 characters. Shorten it.</source>
        <translation>هذا النمط يعطي %1، وهو أطول من %2 حرفًا. قصّره.</translation>
    </message>
    <message>
        <source>Number %1 is missing or stands twice, or the series ends too soon.</source>
        <translation>الرقم %1 ناقص أو مكرر، أو تنتهي السلسلة مبكرًا.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>There is no number. Enter one, such as 1,200.5.</source>
        <translation>لا يوجد عدد. أدخل مثلًا 1,200.5.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Enter digits such as 1,200.5.</source>
        <translation>«%1» ليس عددًا. أدخل أرقامًا مثل 1,200.5.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Enter one such as 18 or 2.5 %.</source>
        <translation>«%1» ليست نسبة. أدخل مثلًا 18 أو 2.5 %.</translation>
    </message>
    <message>
        <source>A percentage can have at most 4 decimals. Round %1.</source>
        <translation>للنسبة 4 منازل عشرية على الأكثر. قرّب %1.</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 1000. Change %1.</source>
        <translation>النسبة بين 0 و1000. غيّر %1.</translation>
    </message>
    <message>
        <source>“%1” is not an area. Enter a number and a unit, such as 1200 sq ft.</source>
        <translation>«%1» ليست مساحة. أدخل عددًا ووحدة، مثل 1200 sq ft.</translation>
    </message>
    <message>
        <source>“%1” is more than can be kept. Check the number of digits.</source>
        <translation>«%1» أكبر مما يمكن حفظه. راجع عدد الأرقام.</translation>
    </message>
    <message>
        <source>“%1” divides by zero. Change the divisor.</source>
        <translation>«%1» يقسم على صفر. غيّر المقسوم عليه.</translation>
    </message>
    <message>
        <source>“%1” names %2, but the amount here is in %3. Enter it in %3.</source>
        <translation>«%1» بعملة %2، والمبلغ هنا بعملة %3. أدخله بعملة %3.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Enter one such as 12,500, 1.5L or 4850000*12.5%.</source>
        <translation>«%1» ليس مبلغًا. أدخل مثلًا 12,500 أو 1.5L أو 4850000*12.5%.</translation>
    </message>
    <message>
        <source>There is no amount. Enter one such as 12,500.</source>
        <translation>لا يوجد مبلغ. أدخل مثلًا 12,500.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>The office does not know this computer any more. Join again with a new file; this one keeps what was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>أُلغي ذلك.</translation>
    </message>
    <message>
        <source>Sign in to the office to send and receive. Work goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeHttp</name>
    <message>
        <source>The office cannot be reached. Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of an office. It looks like https://office.example and is always encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenFiscalYear</name>
    <message>
        <source>Open fiscal year</source>
        <translation>فتح سنة مالية</translation>
    </message>
    <message>
        <source>A day in the year</source>
        <translation>يوم في السنة</translation>
    </message>
    <message>
        <source>Makes the twelve periods of the fiscal year that holds this day.</source>
        <translation>يصنع الفترات الاثنتي عشرة للسنة المالية التي فيها هذا اليوم.</translation>
    </message>
    <message>
        <source>The fiscal year from %1 is open already.</source>
        <translation>السنة المالية من %1 مفتوحة بالفعل.</translation>
    </message>
</context>
<context>
    <name>Org</name>
    <message>
        <source>Only the owner works with this company. Add a user.</source>
        <translation>يعمل المالك وحده في هذه الشركة. أضف مستخدمًا.</translation>
    </message>
    <message>
        <source>No branches yet.</source>
        <translation>لا فروع بعد.</translation>
    </message>
    <message>
        <source>No fiscal year is open yet. Open one.</source>
        <translation>لا سنة مالية مفتوحة بعد. افتح سنة.</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Son, daughter or wife of</source>
        <translation>ابن أو ابنة أو زوج</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>عميل منذ</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>لا تتصل</translation>
    </message>
    <message>
        <source>Do not message</source>
        <translation>لا ترسل رسائل</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>لا ترسل بريدًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
</context>
<context>
    <name>PartyKind</name>
    <message>
        <source>Individual</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>أسرة هندوسية مشتركة</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>صندوق ائتماني</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>شراكة</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>جهة حكومية</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>الأشخاص والمنظمات</translation>
    </message>
    <message>
        <source>Nobody here yet. Add a customer or an agent.</source>
        <translation>لا أحد هنا بعد. أضف عميلًا أو وسيطًا.</translation>
    </message>
</context>
<context>
    <name>PartyRole</name>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>مقاول</translation>
    </message>
    <message>
        <source>Landowner</source>
        <translation>مالك أرض</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>مُقرض</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2. Choose another one, or leave it empty to get the next number.</source>
        <translation>الرمز %1 يخص %2. اختر غيره أو اتركه فارغًا ليأخذ الرقم التالي.</translation>
    </message>
</context>
<context>
    <name>PaymentPlan</name>
    <message>
        <source>Down payment</source>
        <translation>دفعة أولى</translation>
    </message>
    <message>
        <source>Time linked</source>
        <translation>مرتبطة بالزمن</translation>
    </message>
    <message>
        <source>Equal instalments</source>
        <translation>أقساط متساوية</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>خطة الدفع</translation>
    </message>
    <message>
        <source>Payment plans</source>
        <translation>خطط الدفع</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Rebate</source>
        <translation>الحسم</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>قسط</translation>
    </message>
    <message>
        <source>20 % and %1 equal instalments</source>
        <translation>20 % و%1 أقساط متساوية</translation>
    </message>
    <message>
        <source>On booking</source>
        <translation>عند الحجز</translation>
    </message>
    <message>
        <source>On possession</source>
        <translation>عند التسليم</translation>
    </message>
    <message>
        <source>Down payment 95:5</source>
        <translation>دفعة أولى 95:5</translation>
    </message>
    <message>
        <source>10/20/30/40 in 180 days</source>
        <translation>10/20/30/40 خلال 180 يومًا</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>خلال 90 يومًا</translation>
    </message>
    <message>
        <source>Within 180 days</source>
        <translation>خلال 180 يومًا</translation>
    </message>
</context>
<context>
    <name>PaymentSchedule</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 من %3</translation>
    </message>
    <message>
        <source>Two steps of the plan take what is left. Keep one of them.</source>
        <translation>خطوتان في الخطة تأخذان الباقي. أبقِ واحدة.</translation>
    </message>
    <message>
        <source>The steps of the plan take more than the payable. Lower them.</source>
        <translation>تأخذ خطوات الخطة أكثر من المستحق. خفّضها.</translation>
    </message>
    <message>
        <source>The steps of the plan leave a part of the payable open. Add a step that takes what is left.</source>
        <translation>تترك خطوات الخطة جزءًا من المستحق. أضف خطوة تأخذ الباقي.</translation>
    </message>
    <message>
        <source>The payment plan has no steps. Add its steps or choose another plan.</source>
        <translation>ليس في خطة الدفع خطوات. أضفها أو اختر خطة أخرى.</translation>
    </message>
    <message>
        <source>Instalment &quot;%1&quot; has no amount. Enter one or take the instalment out.</source>
        <translation>القسط &quot;%1&quot; بلا مبلغ. أدخل مبلغًا أو احذف القسط.</translation>
    </message>
    <message>
        <source>Instalment &quot;%1&quot; is due before the booking of %2. Enter a day on or after it.</source>
        <translation>يستحق القسط &quot;%1&quot; قبل الحجز في %2. أدخل ذلك اليوم أو بعده.</translation>
    </message>
    <message>
        <source>The instalments sum to %1, but %2 is payable. Change them by the difference of %3.</source>
        <translation>مجموع الأقساط %1، والمستحق %2. غيّرها بالفرق %3.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Soft-closed</source>
        <translation>مغلقة جزئيًا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>فترة</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>سنة مالية</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The entry has no date. Give one.</source>
        <translation>القيد بلا تاريخ. أدخل تاريخًا.</translation>
    </message>
    <message>
        <source>%1 lies in no fiscal year that is open in these books. Open the fiscal year first, or use another date.</source>
        <translation>%1 ليس في سنة مالية مفتوحة في هذه الدفاتر. افتح السنة أولًا أو استخدم تاريخًا آخر.</translation>
    </message>
    <message>
        <source>The books are %1 from %2 to %3, so nothing can be dated %4. Use a later date.</source>
        <translation>الدفاتر «%1» من %2 إلى %3، فلا يؤرَّخ شيء في %4. استخدم تاريخًا لاحقًا.</translation>
    </message>
    <message>
        <source>The books from %1 to %2 are soft-closed. Give a reason for an entry dated %3.</source>
        <translation>الدفاتر من %1 إلى %2 مغلقة جزئيًا. اذكر سببًا لقيد بتاريخ %3.</translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>There is no table “%1”.</source>
        <translation>لا يوجد جدول «%1».</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>ليس في %1 حقل «%2».</translation>
    </message>
    <message>
        <source>%1 changes only through the actions of the %2.</source>
        <translation>لا يتغير %1 إلا بأفعال %2.</translation>
    </message>
    <message>
        <source>%1 cannot be changed directly: use the actions of the record.</source>
        <translation>لا يتغير %1 مباشرة: استخدم أفعال السجل.</translation>
    </message>
    <message>
        <source>A new %1 is made by “%2”.</source>
        <translation>السجل الجديد (%1) يُصنع بـ«%2».</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>The %1 is not there any more.</source>
        <translation>لم يعد السجل (%1) موجودًا.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile to “%2”. Look at it and save again.</source>
        <translation>تغيّر %1 في الأثناء إلى «%2». انظر إليه واحفظ ثانية.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>كما شوهد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Percent of the payable</source>
        <translation>نسبة من المستحق</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>مبلغ ثابت</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Plan step</source>
        <translation>خطوة الخطة</translation>
    </message>
    <message>
        <source>Plan steps</source>
        <translation>خطوات الخطة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>خطة الدفع</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>تأخذ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>تُحسب بـ</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>تستحق بعد</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>الأقساط</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>الفاصل</translation>
    </message>
</context>
<context>
    <name>PlatformScreens</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>سجل التراجع</translation>
    </message>
</context>
<context>
    <name>PlcKind</name>
    <message>
        <source>Percent of the base price</source>
        <translation>نسبة من السعر الأساسي</translation>
    </message>
    <message>
        <source>Per area unit</source>
        <translation>لكل وحدة مساحة</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>مبلغ ثابت</translation>
    </message>
</context>
<context>
    <name>PlcRule</name>
    <message>
        <source>Location premium</source>
        <translation>علاوة الموقع</translation>
    </message>
    <message>
        <source>Location premiums</source>
        <translation>علاوات الموقع</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Amount is per</source>
        <translation>المبلغ لكل</translation>
    </message>
    <message>
        <source>Plots with</source>
        <translation>القطع ذات</translation>
    </message>
    <message>
        <source>On roads from (mm)</source>
        <translation>على طرق من (مم)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلوك</translation>
    </message>
    <message>
        <source>Plot no.</source>
        <translation>رقم القطعة</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Frontage (mm)</source>
        <translation>الواجهة (مم)</translation>
    </message>
    <message>
        <source>Depth (mm)</source>
        <translation>العمق (مم)</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Road width (mm)</source>
        <translation>عرض الطريق (مم)</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>زاوية</translation>
    </message>
    <message>
        <source>Two sides open</source>
        <translation>مفتوحة من جهتين</translation>
    </message>
    <message>
        <source>Park facing</source>
        <translation>أمام الحديقة</translation>
    </message>
    <message>
        <source>On the main road</source>
        <translation>على الطريق الرئيسي</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>السعر الأساسي</translation>
    </message>
    <message>
        <source>Rate is per</source>
        <translation>السعر لكل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>سبب الحالة</translation>
    </message>
    <message>
        <source>Survey no.</source>
        <translation>رقم المسح</translation>
    </message>
    <message>
        <source>Row in the grid</source>
        <translation>الصف في الشبكة</translation>
    </message>
    <message>
        <source>Place in the row</source>
        <translation>المكان في الصف</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>PlotChecks</name>
    <message>
        <source>Plot %1 of project %2</source>
        <translation>القطعة %1 من المشروع %2</translation>
    </message>
    <message>
        <source>%1 stands in block %2, which belongs to another project.</source>
        <translation>%1 في البلوك %2، وهو من مشروع آخر.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but no hold or booking claims it.</source>
        <translation>%1 حالتها «%2»، ولا حجز يشغلها.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but it is claimed by “%3”.</source>
        <translation>%1 حالتها «%2»، ويشغلها «%3».</translation>
    </message>
</context>
<context>
    <name>PlotClaim</name>
    <message>
        <source>Claim</source>
        <translation>إشغال</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الإشغالات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>معرّف المصدر</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>محرَّر</translation>
    </message>
</context>
<context>
    <name>PlotFeature</name>
    <message>
        <source>Feature</source>
        <translation>ميزة</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>المزايا</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
</context>
<context>
    <name>PlotImport</name>
    <message>
        <source>Unit of the area</source>
        <translation>وحدة المساحة</translation>
    </message>
    <message>
        <source>Area in sq yd</source>
        <translation>المساحة بالياردة²</translation>
    </message>
    <message>
        <source>Area in sq ft</source>
        <translation>المساحة بالقدم²</translation>
    </message>
    <message>
        <source>Area in sq m</source>
        <translation>المساحة بالمتر²</translation>
    </message>
    <message>
        <source>Area in acres</source>
        <translation>المساحة بالفدان</translation>
    </message>
    <message>
        <source>Area in cents</source>
        <translation>المساحة بالسنت</translation>
    </message>
    <message>
        <source>Area in guntha</source>
        <translation>المساحة بالغونتا</translation>
    </message>
    <message>
        <source>Size, frontage x depth</source>
        <translation>الأبعاد، الواجهة x العمق</translation>
    </message>
    <message>
        <source>Frontage</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Road width</source>
        <translation>عرض الطريق</translation>
    </message>
    <message>
        <source>Rate per sq yd</source>
        <translation>السعر للياردة²</translation>
    </message>
    <message>
        <source>Rate per sq ft</source>
        <translation>السعر للقدم²</translation>
    </message>
    <message>
        <source>Rate per sq m</source>
        <translation>السعر للمتر²</translation>
    </message>
    <message>
        <source>There is no project “%1”. Add it first, or correct the name.</source>
        <translation>لا يوجد مشروع «%1». أضفه أولًا أو صحح الاسم.</translation>
    </message>
    <message>
        <source>Several projects are called “%1”. Use the project&apos;s code.</source>
        <translation>عدة مشاريع اسمها «%1». استخدم رمز المشروع.</translation>
    </message>
    <message>
        <source>There is no project yet. Add the project before its plots.</source>
        <translation>لا مشروع بعد. أضف المشروع قبل قطعه.</translation>
    </message>
    <message>
        <source>The row names no project, and there are several. Add a column with the project&apos;s code.</source>
        <translation>لا يسمي الصف مشروعًا وهناك عدة مشاريع. أضف عمودًا برمز المشروع.</translation>
    </message>
    <message>
        <source>The area of plot %1 is missing.</source>
        <translation>مساحة القطعة %1 ناقصة.</translation>
    </message>
    <message>
        <source>“%1” is not a length. Write it as 30 ft or 9.14 m.</source>
        <translation>«%1» ليس طولًا. اكتبه هكذا: 30 ft أو 9.14 m.</translation>
    </message>
    <message>
        <source>“%1” is not a side. Write north, north-east, east and so on.</source>
        <translation>«%1» ليست جهة. اكتب north أو north-east أو east وهكذا.</translation>
    </message>
    <message>
        <source>“%1” does not say whether the plot has this feature. Write yes or no.</source>
        <translation>«%1» لا يبين هل للقطعة هذه الميزة. اكتب yes أو no.</translation>
    </message>
    <message>
        <source>“%1” is not a state of a plot. Write available, sold, blocked, withdrawn or unreleased.</source>
        <translation>«%1» ليست حالة قطعة. اكتب available أو sold أو blocked أو withdrawn أو unreleased.</translation>
    </message>
    <message>
        <source>The plot number is missing.</source>
        <translation>رقم القطعة ناقص.</translation>
    </message>
    <message>
        <source>Plot %1 is there already with %2, and the row says %3. Correct one of them.</source>
        <translation>القطعة %1 موجودة بـ%2، والصف يقول %3. صحح أحدهما.</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>القطع</translation>
    </message>
</context>
<context>
    <name>PlotInventory</name>
    <message>
        <source>All plots</source>
        <translation>كل القطع</translation>
    </message>
    <message>
        <source>By project and state</source>
        <translation>حسب المشروع والحالة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Value at the base rate</source>
        <translation>القيمة بالسعر الأساسي</translation>
    </message>
    <message>
        <source>Every plot</source>
        <translation>كل قطعة</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلوك</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>زاوية</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Plot inventory</source>
        <translation>جرد القطع</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>List every plot</source>
        <translation>اسرد كل قطعة</translation>
    </message>
    <message>
        <source>How many plots of each project are in which state, with their area and value.</source>
        <translation>كم قطعة من كل مشروع في كل حالة، مع مساحتها وقيمتها.</translation>
    </message>
</context>
<context>
    <name>PlotLegend</name>
    <message>
        <source>Unreleased</source>
        <translation>غير مطروحة</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>حجز مؤقت</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>مخصَّص</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Possession</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Landowner</source>
        <translation>مالك أرض</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>القرعة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>N NE E SE S SW W NW</source>
        <comment>sides of the compass, short</comment>
        <translation>ش شق ق جق ج جغ غ شغ</translation>
    </message>
</context>
<context>
    <name>PlotList</name>
    <message>
        <source>Plots</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>رمز المشروع</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Claimed by a</source>
        <translation>مشغولة بـ</translation>
    </message>
    <message>
        <source>Claimed for</source>
        <translation>مشغولة لصالح</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>أدخلها</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>شُغلت في</translation>
    </message>
    <message>
        <source>No plots yet. Generate them, or bring in your plot list.</source>
        <translation>لا قطع بعد. ولّدها أو أدخل قائمة قطعك.</translation>
    </message>
</context>
<context>
    <name>PlotMap</name>
    <message>
        <source>Block %1</source>
        <translation>البلوك %1</translation>
    </message>
    <message>
        <source>Not in the drawing</source>
        <translation>ليست في الرسم</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 قدم</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
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
        <translation>القطع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>مخطط %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>what the colours tell, a day</comment>
        <translation>%1، كما في %2</translation>
    </message>
    <message>
        <source>Plot plan</source>
        <translation>مخطط القطع</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Colours tell</source>
        <translation>دلالة الألوان</translation>
    </message>
    <message>
        <source>The map of a project on one page with its legend; as PDF to hang up or send.</source>
        <translation>خريطة المشروع في صفحة واحدة مع مفتاحها؛ ملف PDF للتعليق أو الإرسال.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>ش</translation>
    </message>
</context>
<context>
    <name>PlotState</name>
    <message>
        <source>Unreleased</source>
        <translation>غير مطروحة</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوزة مؤقتًا</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>مخصَّصة</translation>
    </message>
    <message>
        <source>Agreement made</source>
        <translation>أُبرم العقد</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجَّلة</translation>
    </message>
    <message>
        <source>Possession given</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Blocked by management</source>
        <translation>أوقفتها الإدارة</translation>
    </message>
    <message>
        <source>Landowner&apos;s share</source>
        <translation>حصة مالك الأرض</translation>
    </message>
    <message>
        <source>Reserved for ballot</source>
        <translation>محفوظة للقرعة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
</context>
<context>
    <name>PostJournal</name>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>Amount (debit +, credit -)</source>
        <translation>المبلغ (مدين +، دائن -)</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>فرع</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Post journal entry</source>
        <translation>ترحيل قيد يومية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Needed when the month is soft-closed.</source>
        <translation>يلزم إن كان الشهر مغلقًا جزئيًا.</translation>
    </message>
    <message>
        <source>Enters debits and credits by hand. A posted entry never changes; it can be reversed.</source>
        <translation>يُدخل المدين والدائن يدويًا. القيد المرحَّل لا يتغير؛ بل يُعكس.</translation>
    </message>
    <message>
        <source>The entry is in %1 and one of its amounts in %2. Enter one currency at a time.</source>
        <translation>القيد بعملة %1 وأحد مبالغه بعملة %2. أدخل عملة واحدة كل مرة.</translation>
    </message>
    <message>
        <source>%1 has no smaller unit. Enter whole amounts.</source>
        <translation>ليس لـ%1 وحدة أصغر. أدخل مبالغ كاملة.</translation>
    </message>
    <message>
        <source>Line %1 needs either a debit or a credit, above zero.</source>
        <translation>يحتاج السطر %1 مدينًا أو دائنًا فوق الصفر.</translation>
    </message>
    <message>
        <source>Account %1 %2 is kept by receipts, demands and cheques. Record one of those, or choose another account.</source>
        <translation>الحساب %1 %2 تمسكه الإيصالات والمطالبات والشيكات. سجّل واحدًا منها أو اختر حسابًا آخر.</translation>
    </message>
    <message>
        <source>A reversal is made from the entry it takes back. Open that entry and reverse it.</source>
        <translation>يُصنع العكس من القيد الذي يسحبه. افتح ذلك القيد واعكسه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code. Use three letters, such as INR.</source>
        <translation>&quot;%1&quot; ليس رمز عملة. استخدم ثلاثة حروف، مثل INR.</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>&quot;%1&quot; is no kind of journal entry.</source>
        <translation>&quot;%1&quot; ليس صنف قيد.</translation>
    </message>
    <message>
        <source>A line has no account. Choose one.</source>
        <translation>سطر بلا حساب. اختر حسابًا.</translation>
    </message>
    <message>
        <source>%1 is a heading and carries no entries. Choose an account below it.</source>
        <translation>%1 عنوان ولا يقبل القيود. اختر حسابًا تحته.</translation>
    </message>
    <message>
        <source>Account %1 is closed. Choose another account or open it again.</source>
        <translation>الحساب %1 مغلق. اختر غيره أو افتحه ثانية.</translation>
    </message>
    <message>
        <source>An amount of the entry is larger than the books can hold. Check the figures.</source>
        <translation>مبلغ في القيد أكبر مما تتسع له الدفاتر. راجع الأرقام.</translation>
    </message>
    <message>
        <source>An entry needs at least two lines with an amount.</source>
        <translation>يحتاج القيد سطرين بمبلغ على الأقل.</translation>
    </message>
    <message>
        <source>Debits and credits of the entry differ by %1. Correct the lines until they agree.</source>
        <translation>الفرق بين المدين والدائن %1. صحح الأسطر حتى يتساويا.</translation>
    </message>
    <message>
        <source>Entry %1 was reversed before. It can be reversed once.</source>
        <translation>عُكس القيد %1 من قبل. يُعكس مرة واحدة.</translation>
    </message>
    <message>
        <source>Say why the entry is reversed.</source>
        <translation>اذكر سبب عكس القيد.</translation>
    </message>
    <message>
        <source>The reversal cannot be dated before the entry, which is of %1.</source>
        <translation>لا يؤرَّخ العكس قبل القيد، وتاريخه %1.</translation>
    </message>
    <message>
        <source>Reversal of %1: %2</source>
        <translation>عكس %1: %2</translation>
    </message>
    <message>
        <source>The chart has no account for &quot;%1&quot;. Choose one under account roles, or install a sample chart.</source>
        <translation>ليس في الدليل حساب لـ&quot;%1&quot;. اختر حسابًا ضمن أدوار الحسابات أو ثبّت دليلًا نموذجيًا.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no active user “%1” in this company.</source>
        <translation>لا مستخدم نشط باسم «%1» في هذه الشركة.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Receivable arises</source>
        <translation>ينشأ الدين</translation>
    </message>
    <message>
        <source>Policy is fixed</source>
        <translation>السياسة مثبتة</translation>
    </message>
    <message>
        <source>Revenue arises</source>
        <translation>ينشأ الإيراد</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>السعر الأساسي</translation>
    </message>
    <message>
        <source>Rate is per</source>
        <translation>السعر لكل</translation>
    </message>
    <message>
        <source>Holds last (hours)</source>
        <translation>مدة الحجز المؤقت (ساعات)</translation>
    </message>
    <message>
        <source>A cancelled plot becomes</source>
        <translation>تصبح القطعة الملغاة</translation>
    </message>
    <message>
        <source>Tax on plots</source>
        <translation>الضريبة على القطع</translation>
    </message>
    <message>
        <source>Tax code of plots</source>
        <translation>رمز ضريبة القطع</translation>
    </message>
    <message>
        <source>Reason for the tax choice</source>
        <translation>سبب اختيار الضريبة</translation>
    </message>
    <message>
        <source>RERA or plat no.</source>
        <translation>رقم تسجيل المشروع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو المنطقة</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوزة مؤقتًا</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجَّلة</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>No projects yet. Add the land you sell plots of.</source>
        <translation>لا مشاريع بعد. أضف الأرض التي تبيع قطعها.</translation>
    </message>
</context>
<context>
    <name>ProjectState</name>
    <message>
        <source>Planning</source>
        <translation>قيد التخطيط</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>مطروح</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>متروك</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Keeps the filter, the columns and their order under a name.</source>
        <translation>يحفظ التصفية والأعمدة وترتيبها باسم.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For everybody in this company</source>
        <translation>لكل من في هذه الشركة</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>حفظ العرض</translation>
    </message>
</context>
<context>
    <name>RaiseDemand</name>
    <message>
        <source>Demand %1 on booking %2</source>
        <translation>المطالبة %1 على الحجز %2</translation>
    </message>
    <message>
        <source>Booking %1 is cancelled: nothing more is asked for it.</source>
        <translation>الحجز %1 ملغى: لا يُطلب عنه شيء آخر.</translation>
    </message>
    <message>
        <source>Booking %1 is contested by another sale of its plot. Settle that first.</source>
        <translation>ينازع الحجز %1 بيع آخر لقطعته. سوِّ ذلك أولًا.</translation>
    </message>
    <message>
        <source>%1 is not an instalment of booking %2.</source>
        <translation>%1 ليس قسطًا من الحجز %2.</translation>
    </message>
    <message>
        <source>%1 of booking %2 is demanded already.</source>
        <translation>طُلب %1 من الحجز %2 بالفعل.</translation>
    </message>
    <message>
        <source>Money on account set against demand %1</source>
        <translation>خُصص مال على الحساب للمطالبة %1</translation>
    </message>
    <message>
        <source>Raise demand</source>
        <translation>إصدار مطالبة</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Instalments due up to</source>
        <translation>أقساط مستحقة حتى</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>الأقساط</translation>
    </message>
    <message>
        <source>From older books</source>
        <translation>من دفاتر سابقة</translation>
    </message>
    <message>
        <source>Asks the buyer for the instalments that fall due.</source>
        <translation>يطلب من المشتري الأقساط التي تستحق.</translation>
    </message>
    <message>
        <source>Booking %1 has no instalment due up to %2 that is not demanded yet.</source>
        <translation>ليس في الحجز %1 قسط يستحق حتى %2 ولم يُطلب بعد.</translation>
    </message>
</context>
<context>
    <name>RaiseDemands</name>
    <message>
        <source>Raise demands by due date</source>
        <translation>إصدار المطالبات حسب الاستحقاق</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Empty: all projects</source>
        <translation>فارغ: كل المشاريع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Instalments due up to</source>
        <translation>أقساط مستحقة حتى</translation>
    </message>
    <message>
        <source>Asks all buyers for the instalments that fall due up to a day.</source>
        <translation>يطلب من كل المشترين الأقساط المستحقة حتى يوم ما.</translation>
    </message>
    <message>
        <source>Nothing is due up to %1 that is not demanded already.</source>
        <translation>لا شيء يستحق حتى %1 ولم يُطلب بعد.</translation>
    </message>
    <message>
        <source>1 demand raised.</source>
        <translation>صدرت مطالبة واحدة.</translation>
    </message>
    <message>
        <source>%1 demands raised.</source>
        <translation>صدرت %1 مطالبات.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>No money received yet. Record a receipt when a buyer pays.</source>
        <translation>لم يُستلم مال بعد. سجّل إيصالًا عندما يدفع مشترٍ.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>مستلَم من</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>أُودع في</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>انتهى في</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>افتتاحي</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>قيد يومية</translation>
    </message>
</context>
<context>
    <name>ReceiptAllocation</name>
    <message>
        <source>Allocation</source>
        <translation>تخصيص</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>التخصيصات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Demand line</source>
        <translation>سطر مطالبة</translation>
    </message>
    <message>
        <source>Schedule line</source>
        <translation>سطر الجدول</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>قيد يومية</translation>
    </message>
</context>
<context>
    <name>ReceiptMethod</name>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>تحويل بنكي</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>الشيك</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>Cheque %1, %2, dated %3</source>
        <translation>شيك %1، %2، بتاريخ %3</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>BOUNCED</source>
        <translation>مرتد</translation>
    </message>
    <message>
        <source>SUBJECT TO REALISATION</source>
        <translation>رهن التحصيل</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>مستلَم من</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>For plot</source>
        <translation>عن القطعة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>وسيلة الدفع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>على الحساب</translation>
    </message>
    <message>
        <source>Set against</source>
        <translation>خُصص لـ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>مطالبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>المبلغ المستلم</translation>
    </message>
    <message>
        <source>This receipt is subject to realisation of the cheque.</source>
        <translation>هذا الإيصال رهن تحصيل الشيك.</translation>
    </message>
    <message>
        <source>Does not count since %1: %2</source>
        <translation>غير محسوب منذ %1: %2</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>المبلغ كتابةً</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>English and Hindi</source>
        <translation>الإنجليزية والهندية</translation>
    </message>
    <message>
        <source>The paper a buyer gets for money received.</source>
        <translation>الورقة التي يأخذها المشتري عن ماله.</translation>
    </message>
</context>
<context>
    <name>ReceiptState</name>
    <message>
        <source>Posted</source>
        <translation>مرحَّل</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>مرتد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message>
        <source>Record import</source>
        <translation>تسجيل استيراد</translation>
    </message>
</context>
<context>
    <name>RegisterEntry</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>In</source>
        <translation>داخل</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خارج</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>ReleaseHold</name>
    <message>
        <source>Release hold</source>
        <translation>إلغاء الحجز المؤقت</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>حجز مؤقت</translation>
    </message>
    <message>
        <source>Makes the plot available again before the hold runs out.</source>
        <translation>يجعل القطعة متاحة قبل انتهاء الحجز المؤقت.</translation>
    </message>
    <message>
        <source>Hold %1 has ended already. There is nothing to release.</source>
        <translation>انتهى الحجز المؤقت %1 بالفعل. لا شيء يُحرَّر.</translation>
    </message>
</context>
<context>
    <name>RemoveContactPoint</name>
    <message>
        <source>Remove phone or e-mail</source>
        <translation>إزالة هاتف أو بريد</translation>
    </message>
    <message>
        <source>Moves the number or address to the trash.</source>
        <translation>ينقل الرقم أو العنوان إلى المهملات.</translation>
    </message>
</context>
<context>
    <name>RemoveLayout</name>
    <message>
        <source>Remove layout</source>
        <translation>إزالة المخطط</translation>
    </message>
    <message>
        <source>Puts the drawn layout into the trash; the plots stay.</source>
        <translation>ينقل المخطط المرسوم إلى المهملات؛ وتبقى القطع.</translation>
    </message>
    <message>
        <source>%1 has no drawn layout.</source>
        <translation>ليس لـ%1 مخطط مرسوم.</translation>
    </message>
    <message>
        <source>Remove layout %1</source>
        <translation>إزالة المخطط %1</translation>
    </message>
</context>
<context>
    <name>RemoveParty</name>
    <message>
        <source>Move to the trash</source>
        <translation>النقل إلى المهملات</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Moves a person or company that was entered by mistake to the trash.</source>
        <translation>ينقل إلى المهملات شخصًا أو شركة أُدخلت خطأً.</translation>
    </message>
</context>
<context>
    <name>RemoveTaxId</name>
    <message>
        <source>Remove tax or identity number</source>
        <translation>إزالة رقم ضريبة أو هوية</translation>
    </message>
    <message>
        <source>Moves the number to the trash.</source>
        <translation>ينقل الرقم إلى المهملات.</translation>
    </message>
</context>
<context>
    <name>RescheduleBooking</name>
    <message>
        <source>Change schedule</source>
        <translation>تغيير الجدول</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>خطة الدفع</translation>
    </message>
    <message>
        <source>Agreed instalments</source>
        <translation>الأقساط المتفق عليها</translation>
    </message>
    <message>
        <source>Agrees new instalments for what is neither demanded nor paid.</source>
        <translation>يتفق على أقساط جديدة لما لم يُطلب ولم يُدفع.</translation>
    </message>
    <message>
        <source>Booking %1 was cancelled on %2. Its schedule stands as it was.</source>
        <translation>أُلغي الحجز %1 في %2. يبقى جدوله كما كان.</translation>
    </message>
    <message>
        <source>Every instalment of booking %1 is demanded or paid. There is nothing left to change.</source>
        <translation>كل قسط من الحجز %1 مطلوب أو مدفوع. لا شيء يُغيَّر.</translation>
    </message>
</context>
<context>
    <name>RevenuePoint</name>
    <message>
        <source>At registration</source>
        <translation>عند التسجيل</translation>
    </message>
    <message>
        <source>At possession</source>
        <translation>عند التسليم</translation>
    </message>
</context>
<context>
    <name>ReverseJournal</name>
    <message>
        <source>Reverse journal entry</source>
        <translation>عكس قيد يومية</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Date of the reversal</source>
        <translation>تاريخ العكس</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Posts the same entry with debits and credits exchanged, and links the two.</source>
        <translation>يرحّل القيد نفسه بعد تبديل المدين والدائن، ويربط الاثنين.</translation>
    </message>
    <message>
        <source>Entry %1 was made by a document. Cancel the document, which reverses the entry with it.</source>
        <translation>صنع القيد %1 مستند. ألغِ المستند فيُعكس القيد معه.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>The role “%1” does not allow this. Ask the owner or an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not work with this company any more. Ask the owner or an administrator.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>The value of “%1” of %2 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>The file %1 could not be written: %2. What was there before is unchanged.</source>
        <translation>تعذرت كتابة الملف %1: %2. ما كان هناك لم يتغير.</translation>
    </message>
    <message>
        <source>The file %1 was written, but its folder could not be secured on the disk: %2. Check the disk and write the file again.</source>
        <translation>كُتب الملف %1، لكن تعذر تأمين مجلده على القرص: %2. افحص القرص واكتب الملف ثانية.</translation>
    </message>
    <message>
        <source>nothing was produced</source>
        <translation>لم ينتج شيء</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or name; nothing was changed.</source>
        <translation>تعذرت كتابة «%1»: %2. اختر مجلدًا أو اسمًا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file %1 is larger than the %2 MB that are read here. Choose a smaller file.</source>
        <translation>الملف %1 أكبر من %2 ميغابايت التي تُقرأ هنا. اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <source>The name of the file to write is empty. Give one; nothing was changed.</source>
        <translation>اسم الملف المراد كتابته فارغ. أعطِ اسمًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it; nothing was changed.</source>
        <translation>«%1» مجلد. سمِّ ملفًا فيه؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Choose another name; nothing was changed.</source>
        <translation>«%1» ليس ملفًا عاديًا. اختر اسمًا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it or choose another; nothing was changed.</source>
        <translation>لا يوجد مجلد «%1». أنشئه أو اختر غيره؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose another; nothing was changed.</source>
        <translation>«%1» ملف لا مجلد. اختر غيره؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” may not be written. Choose another folder or name; nothing was changed.</source>
        <translation>لا تجوز كتابة «%1». اختر مجلدًا أو اسمًا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The name of the file to read is empty. Give one.</source>
        <translation>اسم الملف المراد قراءته فارغ. أعطِ اسمًا.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>لا يوجد ملف «%1». راجع اسمه ومجلده.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>«%1» مجلد. اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Save what it gives as a file and choose that.</source>
        <translation>«%1» جهاز أو أنبوب. احفظ ما يعطيه في ملف واختره.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask whoever owns it, or choose another file.</source>
        <translation>لا تجوز لك قراءة «%1». اسأل صاحبه أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>تعذرت قراءة الملف %1: %2.</translation>
    </message>
</context>
<context>
    <name>SalesChecks</name>
    <message>
        <source>Booking %1: %2 is payable, but the schedule sums to %3 and the cost sheet to %4.</source>
        <translation>الحجز %1: المستحق %2، ومجموع الجدول %3 وورقة التكلفة %4.</translation>
    </message>
    <message>
        <source>Booking %1: the shares sum to %2 over %3 first buyers, not to 100 % over one.</source>
        <translation>الحجز %1: مجموع الحصص %2 على %3 مشترين أوائل، لا 100 % على واحد.</translation>
    </message>
    <message>
        <source>Plot %1 has no claim of %2 on it.</source>
        <translation>لا يشغل %2 القطعة %1.</translation>
    </message>
    <message>
        <source>Plot %1 is %2, which does not fit %3.</source>
        <translation>القطعة %1 حالتها «%2»، وهذا لا يوافق %3.</translation>
    </message>
    <message>
        <source>Plot %1 is %2 without a booking or hold behind it.</source>
        <translation>القطعة %1 حالتها «%2» بلا حجز خلفها.</translation>
    </message>
    <message>
        <source>%1 %2 keeps %3 where its documents come to %4.</source>
        <translation>يحفظ %1 %2 مبلغ %3 ومجموع مستنداته %4.</translation>
    </message>
</context>
<context>
    <name>SalesScreens</name>
    <message>
        <source>Book plots</source>
        <translation>حجز قطع</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>تسجيل إيصال</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Plot map</source>
        <translation>خريطة القطع</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>التحصيل</translation>
    </message>
    <message>
        <source>Cheque register</source>
        <translation>سجل الشيكات</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Stopped. No sample was made.</source>
        <translation>أُوقف. لم تُصنع شركة نموذجية.</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>الأعمدة والترتيب</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>صنعه</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>للجميع</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Instalment</source>
        <translation>قسط</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>الأقساط</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>يستحق في</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>SetAccountState</name>
    <message>
        <source>Close or open account</source>
        <translation>إغلاق حساب أو فتحه</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>A closed account keeps its entries and takes no new ones.</source>
        <translation>الحساب المغلق يحفظ قيوده ولا يقبل جديدة.</translation>
    </message>
    <message>
        <source>%1 still has a balance. Clear it with an entry, then close the account.</source>
        <translation>ما زال في %1 رصيد. صفّره بقيد ثم أغلق الحساب.</translation>
    </message>
    <message>
        <source>%1 is used by the program for &quot;%2&quot;. Give that role to another account first.</source>
        <translation>يستخدم البرنامج %1 لـ&quot;%2&quot;. أعطِ ذلك الدور لحساب آخر أولًا.</translation>
    </message>
</context>
<context>
    <name>SetAccountingPolicy</name>
    <message>
        <source>Set accounting policy</source>
        <translation>تحديد السياسة المحاسبية</translation>
    </message>
    <message>
        <source>Chooses whether demands or receipts make the entries; possible until the first posting.</source>
        <translation>يختار هل تصنع القيود المطالبات أم الإيصالات؛ ممكن حتى أول ترحيل.</translation>
    </message>
    <message>
        <source>The policy of %1 stands since its first posting. Start a new project to use the other one.</source>
        <translation>سياسة %1 ثابتة منذ أول ترحيل. ابدأ مشروعًا جديدًا لاستخدام الأخرى.</translation>
    </message>
</context>
<context>
    <name>SetBaseRate</name>
    <message>
        <source>Set base rate</source>
        <translation>تحديد السعر الأساسي</translation>
    </message>
    <message>
        <source>Sets the price per area unit; bookings that are made keep theirs.</source>
        <translation>يحدد السعر لكل وحدة مساحة؛ والحجوزات القائمة تحتفظ بسعرها.</translation>
    </message>
    <message>
        <source>Enter a rate above zero.</source>
        <translation>أدخل سعرًا فوق الصفر.</translation>
    </message>
    <message>
        <source>Plot %1 belongs to another project than %2.</source>
        <translation>القطعة %1 من مشروع غير %2.</translation>
    </message>
</context>
<context>
    <name>SetPeriodState</name>
    <message>
        <source>Close or open period</source>
        <translation>إغلاق فترة أو فتحها</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>فترة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Says whether entries may still be dated in this month. A locked month never opens again.</source>
        <translation>يحدد هل تؤرَّخ القيود في هذا الشهر. الشهر المقفل لا يُفتح ثانية.</translation>
    </message>
    <message>
        <source>Say why the state of the period changes.</source>
        <translation>اذكر سبب تغيير حالة الفترة.</translation>
    </message>
    <message>
        <source>The period from %1 to %2 is locked and never opens again. Date the entry later.</source>
        <translation>الفترة من %1 إلى %2 مقفلة ولا تُفتح ثانية. أرّخ القيد بعدها.</translation>
    </message>
</context>
<context>
    <name>SetPlotState</name>
    <message>
        <source>Set plot state</source>
        <translation>تحديد حالة القطعة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Releases the plot for sale, or takes it off sale with a reason.</source>
        <translation>يطرح القطعة للبيع أو يسحبها بسبب.</translation>
    </message>
    <message>
        <source>A plot becomes held or booked only by holding or booking it. Choose another state.</source>
        <translation>لا تصبح القطعة محجوزة إلا بحجزها. اختر حالة أخرى.</translation>
    </message>
    <message>
        <source>%1 is booked. Cancel the booking first.</source>
        <translation>%1 محجوزة. ألغِ الحجز أولًا.</translation>
    </message>
    <message>
        <source>%1 is held. Release the hold first.</source>
        <translation>%1 محجوزة مؤقتًا. ألغِ الحجز المؤقت أولًا.</translation>
    </message>
    <message>
        <source>Give the reason, such as “kept for the owner’s family”.</source>
        <translation>اذكر السبب، مثل «محفوظة لعائلة المالك».</translation>
    </message>
</context>
<context>
    <name>SetUpCompany</name>
    <message>
        <source>Set up company</source>
        <translation>إنشاء شركة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Fiscal year begins in month</source>
        <translation>تبدأ السنة المالية في شهر</translation>
    </message>
    <message>
        <source>A day in the first fiscal year</source>
        <translation>يوم في أول سنة مالية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Owner&apos;s sign-in name</source>
        <translation>اسم دخول المالك</translation>
    </message>
    <message>
        <source>Owner&apos;s full name</source>
        <translation>اسم المالك الكامل</translation>
    </message>
    <message>
        <source>Gives a new file its company, fiscal year, number series and owner.</source>
        <translation>يعطي ملفًا جديدًا شركته وسنته المالية وسلاسل أرقامه ومالكه.</translation>
    </message>
    <message>
        <source>Country &quot;%1&quot; is not known. Use IN for India or US for the United States.</source>
        <translation>البلد &quot;%1&quot; غير معروف. استخدم IN للهند أو US للولايات المتحدة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code. Use three letters, such as INR.</source>
        <translation>&quot;%1&quot; ليس رمز عملة. استخدم ثلاثة حروف، مثل INR.</translation>
    </message>
    <message>
        <source>This file has a company already. Make a new file for another one.</source>
        <translation>في هذا الملف شركة بالفعل. أنشئ ملفًا جديدًا لشركة أخرى.</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>المكتب الرئيسي</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>ShapeKind</name>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>طريق</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>حديقة</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>ماء</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>مبنى</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Say of which customer or booking the statement is.</source>
        <translation>اذكر لأي عميل أو حجز كشف الحساب.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Part paid, overdue</source>
        <translation>مدفوع جزئيًا، متأخر</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>مدفوع جزئيًا</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>Instalments of booking %1</source>
        <translation>أقساط الحجز %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>قسط</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>مطالبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Subject to realisation</source>
        <translation>رهن التحصيل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Money for no booking yet</source>
        <translation>مال ليس لحجز بعد</translation>
    </message>
    <message>
        <source>Charges for bounced cheques, beside the price</source>
        <translation>رسوم الشيكات المرتدة، عدا السعر</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>المستحق كله</translation>
    </message>
    <message>
        <source>Of which uncleared, subject to realisation</source>
        <translation>منه غير محصَّل، رهن التحصيل</translation>
    </message>
    <message>
        <source>Held on account</source>
        <translation>على الحساب</translation>
    </message>
    <message>
        <source>Open charges for bounced cheques, beside the price: %1</source>
        <translation>رسوم مفتوحة للشيكات المرتدة، عدا السعر: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>رمز العميل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>كشف حساب</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>Account of booking %1, plot %2</source>
        <translation>حساب الحجز %1، القطعة %2</translation>
    </message>
    <message>
        <source>Customer statement</source>
        <translation>كشف حساب العميل</translation>
    </message>
    <message>
        <source>Empty: all bookings of the customer</source>
        <translation>فارغ: كل حجوزات العميل</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>كما في</translation>
    </message>
    <message>
        <source>What a customer was asked for, has paid and owes.</source>
        <translation>ما طُلب من العميل وما دفعه وما عليه.</translation>
    </message>
    <message>
        <source>Demand, due %1</source>
        <translation>مطالبة، تستحق في %1</translation>
    </message>
    <message>
        <source>Demand cancelled: %1</source>
        <translation>أُلغيت المطالبة: %1</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 مستحق</translation>
    </message>
    <message>
        <source>Cheque bounced: %1</source>
        <translation>ارتد شيك: %1</translation>
    </message>
    <message>
        <source>Receipt cancelled: %1</source>
        <translation>أُلغي إيصال: %1</translation>
    </message>
    <message>
        <source>Booking cancelled: kept</source>
        <translation>أُلغي الحجز: المحتفظ به</translation>
    </message>
    <message>
        <source>Booking cancelled: refund due</source>
        <translation>أُلغي الحجز: مبلغ مسترد مستحق</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The folder “%1” for copies of the company cannot be made. Check its rights and the space on the disk.</source>
        <translation>تعذر إنشاء المجلد «%1» لنسخ الشركة. راجع صلاحياته ومساحة القرص.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>تعذرت قراءة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a Freehold company.</source>
        <translation>«%1» ليست شركة Freehold.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Freehold company.</source>
        <translation>«%1» قاعدة بيانات برنامج آخر، لا شركة Freehold.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a live book can be damaged. Keep it on this computer, or use the office server to share it.</source>
        <translation>«%1» على قرص شبكة، وقد يتلف دفتر مستخدم هناك. أبقه في هذا الحاسوب أو استخدم خادم المكتب لمشاركته.</translation>
    </message>
    <message>
        <source>“%1” is open in another Freehold window. It can be read here; to change it, use that window or close it.</source>
        <translation>«%1» مفتوحة في نافذة Freehold أخرى. يمكن قراءتها هنا؛ ولتغييرها استخدم تلك النافذة أو أغلقها.</translation>
    </message>
    <message>
        <source>“%1” is open in another Freehold window (%2). It can be read here; to change it, use that window or close it.</source>
        <translation>«%1» مفتوحة في نافذة Freehold أخرى (%2). يمكن قراءتها هنا؛ ولتغييرها استخدم تلك النافذة أو أغلقها.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept for this program alone: %2. Check its disk and the rights of its folder; nothing was changed.</source>
        <translation>تعذر إبقاء «%1» لهذا البرنامج وحده: %2. راجع القرص وصلاحيات المجلد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>المجلد «%1» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” was last used with Freehold %2 and cannot be opened by this older one. Get Freehold %2 or newer; the file was not touched.</source>
        <translation>استُخدم «%1» آخر مرة مع Freehold %2 ولا يفتحه هذا الأقدم. احصل على Freehold %2 أو أحدث؛ لم يُمس الملف.</translation>
    </message>
    <message>
        <source>The company was last used with the newer Freehold %1: it is open for reading only. Get Freehold %1 to change it.</source>
        <translation>استُخدمت الشركة آخر مرة مع Freehold %1 الأحدث: هي مفتوحة للقراءة فقط. احصل على Freehold %1 لتغييرها.</translation>
    </message>
    <message>
        <source>The company is open for reading only here.</source>
        <translation>الشركة مفتوحة هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected: the company is open for reading only.</source>
        <translation>الملف أو مجلده محمي من الكتابة: الشركة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>The company comes from an older Freehold and has to be opened for writing once, so that it can be brought up to date.</source>
        <translation>الشركة من Freehold أقدم ويجب فتحها مرة للكتابة لتحديثها.</translation>
    </message>
    <message>
        <source>Stopped. No backup was written.</source>
        <translation>أُوقف. لم تُكتب نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The copy is not whole (%1): no backup was written.</source>
        <translation>النسخة غير كاملة (%1): لم تُكتب نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The backup needs another name than the company itself.</source>
        <translation>تحتاج النسخة الاحتياطية اسمًا غير اسم الشركة.</translation>
    </message>
    <message>
        <source>This exists already. Choose another name or number.</source>
        <translation>هذا موجود بالفعل. اختر اسمًا أو رقمًا آخر.</translation>
    </message>
    <message>
        <source>It refers to a record that does not exist, or is still referred to.</source>
        <translation>يشير إلى سجل غير موجود، أو ما زال شيء يشير إليه.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space and try again.</source>
        <translation>القرص ممتلئ: لم يُحفظ شيء. أفسح مكانًا وحاول ثانية.</translation>
    </message>
    <message>
        <source>The company is open for reading only: nothing was saved.</source>
        <translation>الشركة مفتوحة للقراءة فقط: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The company file is damaged. Restore the newest backup, and keep the damaged file.</source>
        <translation>ملف الشركة تالف. استعد أحدث نسخة واحتفظ بالملف التالف.</translation>
    </message>
    <message>
        <source>The disk did not take the data: nothing was saved. Check the disk, then try again.</source>
        <translation>لم يقبل القرص البيانات: لم يُحفظ شيء. افحص القرص وحاول ثانية.</translation>
    </message>
    <message>
        <source>Another program holds the company file: nothing was saved. Close it and try again.</source>
        <translation>برنامج آخر يمسك ملف الشركة: لم يُحفظ شيء. أغلقه وحاول ثانية.</translation>
    </message>
    <message>
        <source>A text is longer than a company can keep. Shorten it.</source>
        <translation>نص أطول مما تحفظه الشركة. قصّره.</translation>
    </message>
    <message>
        <source>Memory is short: nothing was saved. Close other programs and try again.</source>
        <translation>الذاكرة لا تكفي: لم يُحفظ شيء. أغلق برامج أخرى وحاول ثانية.</translation>
    </message>
    <message>
        <source>The database could not do this: %1.</source>
        <translation>لم تستطع قاعدة البيانات ذلك: %1.</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2.</source>
        <translation>تعذر فتح الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>The database server did not answer: %1</source>
        <translation>لم يجب خادم قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>The database gave the change up half way: nothing was saved. Try again.</source>
        <translation>تركت قاعدة البيانات التغيير في منتصفه: لم يُحفظ شيء. حاول ثانية.</translation>
    </message>
    <message>
        <source>The company could not be brought to schema step %1 (%2) and stays as it was: %3</source>
        <translation>تعذر نقل الشركة إلى خطوة المخطط %1 (%2) وتبقى كما كانت: %3</translation>
    </message>
    <message>
        <source>“%1” means more than one %2. Name it by its number or id.</source>
        <translation>«%1» يعني أكثر من سجل (%2). سمّه برقمه أو معرّفه.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>لا يوجد %1 «%2».</translation>
    </message>
    <message>
        <source>The %1 is not there any more. Refresh the list. (%2)</source>
        <translation>لم يعد السجل (%1) موجودًا. حدّث القائمة. (%2)</translation>
    </message>
    <message>
        <source>The request has no field “%1”.</source>
        <translation>ليس في الطلب حقل «%1».</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>%1 ناقص</translation>
    </message>
    <message>
        <source>the %1 is not the one Freehold made</source>
        <translation>%1 ليس ما صنعه Freehold</translation>
    </message>
    <message>
        <source>it has a foreign %1</source>
        <translation>فيه %1 غريب</translation>
    </message>
    <message>
        <source>The company file was altered by another program: %1. It was not opened, to keep the books safe. Restore a backup.</source>
        <translation>غيّر برنامج آخر ملف الشركة: %1. لم يُفتح حفاظًا على الدفاتر. استعد نسخة.</translation>
    </message>
    <message>
        <source>Freehold could not finish this: nothing was saved. (%1)</source>
        <translation>لم يستطع Freehold إتمام هذا: لم يُحفظ شيء. (%1)</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed, replaced or deleted while it was open: nothing was saved. Put it back where it was, or make a backup now and go on with that.</source>
        <translation>نُقلت «%1» أو أُعيدت تسميتها أو استُبدلت أو حُذفت وهي مفتوحة: لم يُحفظ شيء. أعدها إلى مكانها، أو خذ نسخة احتياطية الآن وتابع بها.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>«%1» موجود بالفعل. اختر اسمًا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This request was sent before as another operation. Send it under an id of its own.</source>
        <translation>أُرسل هذا الطلب من قبل كعملية أخرى. أرسله بمعرّف خاص به.</translation>
    </message>
    <message>
        <source>A change was begun inside another one: the inner one was not made.</source>
        <translation>بدأ تغيير داخل تغيير آخر: لم يُجرَ الداخلي.</translation>
    </message>
    <message>
        <source>A company on a server is backed up by the server.</source>
        <translation>الشركة على الخادم ينسخها الخادم.</translation>
    </message>
    <message>
        <source>Stopped. The search index is as it was.</source>
        <translation>أُوقف. فهرس البحث كما كان.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>صف من %1 يشير إلى صف من %2 غير موجود.</translation>
    </message>
    <message>
        <source>The history has a gap before line %1.</source>
        <translation>في السجل الزمني فجوة قبل السطر %1.</translation>
    </message>
    <message>
        <source>Line %1 of the history was changed after it was written.</source>
        <translation>غُيّر السطر %1 من السجل الزمني بعد كتابته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء يُعاد.</translation>
    </message>
    <message>
        <source>“%1” was done by another version of Freehold and cannot be taken back here.</source>
        <translation>أجرى «%1» إصدار آخر من Freehold ولا يُسحب هنا.</translation>
    </message>
    <message>
        <source>%1 “%2” exists already. Choose another %3.</source>
        <translation>%1 «%2» موجود بالفعل. اختر غيره: %3.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>هذا موجود بالفعل.</translation>
    </message>
    <message>
        <source>The %1 cannot be deleted: %2 (%3) refer to it.</source>
        <translation>لا يمكن حذف السجل (%1): يشير إليه %2 (%3).</translation>
    </message>
    <message>
        <source>The %1 belongs to a %2 that is in the trash. Restore that first.</source>
        <translation>السجل (%1) يتبع سجلًا (%2) في المهملات. استعد ذلك أولًا.</translation>
    </message>
    <message>
        <source>The %1 is not in the trash.</source>
        <translation>السجل (%1) ليس في المهملات.</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>لا توجد عملية «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: %2</source>
        <translation>لا يمكن التراجع عن “%1”: %2</translation>
    </message>
    <message>
        <source>This edit was taken back already, or somebody else made it.</source>
        <translation>تم التراجع عن هذا التعديل من قبل، أو أجراه شخص آخر.</translation>
    </message>
    <message>
        <source>The directory was written by a newer Freehold. Start that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was last used with a newer Freehold. Start that version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The message is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not one of Freehold&apos;s. Is there a sign-in page of the network in between?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the message is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncClient</name>
    <message>
        <source>The office did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office at this address keeps another company. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not this office&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncConflict</name>
    <message>
        <source>There is no field “%1” to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Kept value</source>
        <translation>القيمة المحفوظة</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>القيمة الأخرى</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>أدخله</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other value</source>
        <translation>أخذ القيمة الأخرى</translation>
    </message>
    <message>
        <source>Ends a difference: the kept value stays, or the other one is taken after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This difference is settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field does not exist any more. Settle it without taking the value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncLists</name>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, with which record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on other work that the office refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>القيمة الأخرى</translation>
    </message>
    <message>
        <source>Void number %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncScreens</name>
    <message>
        <source>Sync centre</source>
        <translation>مركز المزامنة</translation>
    </message>
</context>
<context>
    <name>SyncServer</name>
    <message>
        <source>This company is not an office&apos;s yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a copy that belongs to an office. Begin from the office&apos;s own company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Freehold is too old for the office. Get the newest one; what you took in is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncTray</name>
    <message>
        <source>This does not wait for a decision any more. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is not to be done any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was one of several steps that belong together. Do it again from its screen, then discard it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation “%1” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncWriter</name>
    <message>
        <source>There is no operation “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes from a newer Freehold than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office sent rows that do not belong together. Nothing was changed; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeReceipt</name>
    <message>
        <source>Record receipt</source>
        <translation>تسجيل إيصال</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>مستلَم من</translation>
    </message>
    <message>
        <source>Empty: the buyer of the booking</source>
        <translation>فارغ: مشتري الحجز</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Empty: the currency of the booking</source>
        <translation>فارغ: عملة الحجز</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>أُودع في</translation>
    </message>
    <message>
        <source>Empty: the usual account of the method</source>
        <translation>فارغ: الحساب المعتاد لهذه الطريقة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation>رقم الشيك</translation>
    </message>
    <message>
        <source>Drawn on bank</source>
        <translation>البنك المسحوب عليه</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>فرع</translation>
    </message>
    <message>
        <source>Cheque date</source>
        <translation>تاريخ الشيك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Take the cash although the law restricts it</source>
        <translation>خذ النقد مع أن القانون يقيّده</translation>
    </message>
    <message>
        <source>From older books</source>
        <translation>من دفاتر سابقة</translation>
    </message>
    <message>
        <source>Records money received and sets it against what is due first.</source>
        <translation>يسجل المال المستلم ويخصصه للمستحق الأقدم أولًا.</translation>
    </message>
    <message>
        <source>A cheque needs its number.</source>
        <translation>يحتاج الشيك إلى رقمه.</translation>
    </message>
    <message>
        <source>A cheque needs the bank it is drawn on.</source>
        <translation>يحتاج الشيك إلى البنك المسحوب عليه.</translation>
    </message>
    <message>
        <source>A cheque needs the date written on it.</source>
        <translation>يحتاج الشيك إلى التاريخ المكتوب عليه.</translation>
    </message>
    <message>
        <source>Cheque %1 of %2 was taken on %3 with receipt %4 already.</source>
        <translation>أُخذ الشيك %1 من %2 في %3 بالإيصال %4 بالفعل.</translation>
    </message>
    <message>
        <source>Cash of %1 or more for property is restricted by %2. Take %3 by bank or cheque, or confirm the cash.</source>
        <translation>النقد بمقدار %1 أو أكثر للعقار يقيّده %2. خذ %3 بالبنك أو بشيك، أو أكّد النقد.</translation>
    </message>
    <message>
        <source>Say for which booking, or from whom, the money is.</source>
        <translation>اذكر لأي حجز المال أو ممن هو.</translation>
    </message>
    <message>
        <source>The booking is kept in %1. Change the money first, or enter what was credited.</source>
        <translation>الحجز بعملة %1. حوّل المال أولًا أو أدخل ما قُيّد.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>الإيصال %1</translation>
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
        <translation>Aadhaar، آخر أربعة أرقام</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>SSN, last four digits</source>
        <translation>SSN، آخر أربعة أرقام</translation>
    </message>
    <message>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز السفر</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Tax or identity number</source>
        <translation>رقم الضريبة أو الهوية</translation>
    </message>
    <message>
        <source>Tax and identity numbers</source>
        <translation>أرقام الضريبة والهوية</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Such a number belongs to one party only: open that one, or correct the number.</source>
        <translation>رقم كهذا لطرف واحد فقط: افتح ذلك الطرف أو صحح الرقم.</translation>
    </message>
    <message>
        <source>“%1” is not a PAN. A PAN has five letters, four digits and a letter, such as ABCPK1234L.</source>
        <translation>«%1» ليس PAN. في PAN خمسة حروف وأربعة أرقام وحرف، مثل ABCPK1234L.</translation>
    </message>
    <message>
        <source>“%1” is not a GSTIN. It has 15 characters: two digits of the state, the PAN, and three more, such as 27AAPFU0939F1ZV.</source>
        <translation>«%1» ليس GSTIN. فيه 15 حرفًا: رقما الولاية وPAN وثلاثة أخرى، مثل 27AAPFU0939F1ZV.</translation>
    </message>
    <message>
        <source>The GSTIN %1 was mistyped: its last character does not fit the others. Compare it with the certificate.</source>
        <translation>كُتب GSTIN %1 خطأً: حرفه الأخير لا يوافق الباقي. قارنه بالشهادة.</translation>
    </message>
    <message>
        <source>Give only the last four digits of the Aadhaar number. The whole number is never kept.</source>
        <translation>أعطِ آخر أربعة أرقام من Aadhaar فقط. لا يُحفظ الرقم كله أبدًا.</translation>
    </message>
    <message>
        <source>Give only the last four digits of the social security number. The whole number is never kept.</source>
        <translation>أعطِ آخر أربعة أرقام من SSN فقط. لا يُحفظ الرقم كله أبدًا.</translation>
    </message>
    <message>
        <source>An EIN has nine digits, such as 12-3456789.</source>
        <translation>في EIN تسعة أرقام، مثل 12-3456789.</translation>
    </message>
    <message>
        <source>Enter the number.</source>
        <translation>أدخل الرقم.</translation>
    </message>
</context>
<context>
    <name>TaxPolicy</name>
    <message>
        <source>Sale of land, no tax</source>
        <translation>بيع أرض، بلا ضريبة</translation>
    </message>
    <message>
        <source>Taxed</source>
        <translation>خاضع للضريبة</translation>
    </message>
</context>
<context>
    <name>TaxRate</name>
    <message>
        <source>Tax rate</source>
        <translation>نسبة الضريبة</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>نسب الضريبة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>TransactionIntake</name>
    <message>
        <source>Numbers that were given in vain could not be noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialBalance</name>
    <message>
        <source>Trial balance</source>
        <translation>ميزان المراجعة</translation>
    </message>
    <message>
        <source>As of %1, in %2</source>
        <translation>كما في %1، بعملة %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>كما في</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>What is the balance of every account at the end of a day?</source>
        <translation>ما رصيد كل حساب في نهاية يوم؟</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Takes back everything an import has brought in.</source>
        <translation>يسحب كل ما أدخله استيراد.</translation>
    </message>
    <message>
        <source>%1 was changed on %2 (%3).</source>
        <translation>تغيّر %1 في %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is referred to by %2.</source>
        <translation>يشير %2 إلى %1.</translation>
    </message>
    <message>
        <source>%1: %2 was changed after the import.</source>
        <translation>%1: تغيّر %2 بعد الاستيراد.</translation>
    </message>
    <message>
        <source>The import %1 is undone already.</source>
        <translation>تُراجع عن الاستيراد %1 بالفعل.</translation>
    </message>
    <message>
        <source>The import %1 is older than %2 days and can no longer be undone as a whole.</source>
        <translation>الاستيراد %1 أقدم من %2 يومًا ولا يمكن التراجع عنه كله.</translation>
    </message>
    <message>
        <source>The import %1 cannot be undone, because its rows are in use; nothing was changed.</source>
        <translation>لا يمكن التراجع عن الاستيراد %1 لأن صفوفه مستخدمة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>و%1 أخرى.</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>%1 has %2 characters; at most %3 fit. Shorten it.</source>
        <translation>في %1 عدد %2 من الحروف؛ يتسع لـ%3 على الأكثر. قصّره.</translation>
    </message>
    <message>
        <source>%1 holds characters that are no text. Type it again by hand.</source>
        <translation>في %1 رموز ليست نصًا. اكتبه يدويًا من جديد.</translation>
    </message>
    <message>
        <source>%1 takes one line only. Remove the line breaks.</source>
        <translation>%1 سطر واحد فقط. أزل فواصل الأسطر.</translation>
    </message>
    <message>
        <source>%1 holds an invisible character (%2) that can make it look like something else. Type it again by hand.</source>
        <translation>في %1 رمز خفي (%2) قد يظهره غير ما هو. اكتبه يدويًا من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be negative.</source>
        <translation>لا يكون %1 سالبًا.</translation>
    </message>
    <message>
        <source>%1 is too small.</source>
        <translation>%1 صغير جدًا.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 كبير جدًا.</translation>
    </message>
    <message>
        <source>%1 is larger than Freehold can keep exactly. Check the figures it is made of.</source>
        <translation>%1 أكبر مما يحفظه Freehold بدقة. راجع الأرقام التي يتكون منها.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no (%2).</source>
        <translation>«%1» ليس نعم ولا لا (%2).</translation>
    </message>
    <message>
        <source>“%1” is not one of the values of %2: %3.</source>
        <translation>«%1» ليس من قيم %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number (%2).</source>
        <translation>«%1» ليس عددًا صحيحًا (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a date with time (%2). Write it as 2026-08-15T14:30.</source>
        <translation>«%1» ليس تاريخًا مع وقت (%2). اكتبه هكذا: 2026-08-15T14:30.</translation>
    </message>
    <message>
        <source>%1 has to be written as JSON. %2</source>
        <translation>يجب كتابة %1 بصيغة JSON. %2</translation>
    </message>
    <message>
        <source>Each line of %1 is a JSON object: {&quot;field&quot;: value, ...}.</source>
        <translation>كل سطر من %1 كائن JSON: {&quot;field&quot;: value, ...}.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>ليس في %1 حقل «%2».</translation>
    </message>
    <message>
        <source>%1 is %2 in JSON, but numbers there are whole: amounts count the smallest unit. Write it as text, in quotes.</source>
        <translation>%1 هو %2 في JSON، والأعداد هناك صحيحة: تُعد المبالغ بأصغر وحدة. اكتبه نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>%1 ناقص. املأه.</translation>
    </message>
    <message>
        <source>%1 has a value of another kind than expected.</source>
        <translation>قيمة %1 من صنف غير المنتظر.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>VoidNumber</name>
    <message>
        <source>Void number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note void numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the office notes numbers as void.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>freehold::AboutDialog</name>
    <message>
        <source>About Freehold</source>
        <translation>حول Freehold</translation>
    </message>
    <message>
        <source>The sign of Freehold</source>
        <translation>شعار Freehold</translation>
    </message>
    <message>
        <source>Freehold %1</source>
        <translation>Freehold %1</translation>
    </message>
    <message>
        <source>Sales and back office for land and homes</source>
        <translation>المبيعات وإدارة المكتب للأراضي والمنازل</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>نسخ الإصدار</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>freehold::AreaValueEditor</name>
    <message>
        <source>%1: unit</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1: الوحدة</translation>
    </message>
</context>
<context>
    <name>freehold::BookingCard</name>
    <message>
        <source>%1% received · %2 of %3 instalments paid</source>
        <translation>استُلم %1% · دُفع %2 من %3 أقساط</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Booking %1 of %2</source>
        <translation>الحجز %1 في %2</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>تسجيل إيصال</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>فتح الحجز</translation>
    </message>
    <message>
        <source>Booking value</source>
        <translation>قيمة الحجز</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>يستحق في %1</translation>
    </message>
</context>
<context>
    <name>freehold::BookingScreen</name>
    <message>
        <source>Cost sheet</source>
        <translation>ورقة التكلفة</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>تأكيد الحجز</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose the plots to see what they cost.</source>
        <translation>اختر القطع لترى تكلفتها.</translation>
    </message>
    <message>
        <source>Choose a payment plan to see what is due when.</source>
        <translation>اختر خطة دفع لترى ما يستحق ومتى.</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>المستحق كله</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>أول مستحق</translation>
    </message>
    <message>
        <source>Last instalment</source>
        <translation>آخر قسط</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Of which passed on, not in the payable</source>
        <translation>منه ما يُدفع لآخرين، خارج المستحق</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>قسط</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Booking %1 is made.</source>
        <translation>تم الحجز %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Book plots</source>
        <translation>حجز قطع</translation>
    </message>
    <message>
        <source>Steps of the booking</source>
        <translation>خطوات الحجز</translation>
    </message>
    <message>
        <source>%1: something here needs a look</source>
        <translation>%1: شيء هنا يحتاج مراجعة</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: تم</translation>
    </message>
    <message>
        <source>Something here needs a look</source>
        <translation>شيء هنا يحتاج مراجعة</translation>
    </message>
    <message>
        <source>Esc, twice: what you entered is kept as a draft</source>
        <translation>Esc مرتين: يُحفظ ما أدخلته مسودة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>freehold::BulkEditDialog</name>
    <message>
        <source>Change 1 record</source>
        <translation>تغيير سجل واحد</translation>
    </message>
    <message>
        <source>Change %1 records</source>
        <translation>تغيير %1 سجلات</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>ما يُغيَّر</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose what to change and its new value; what becomes of each record is shown here first.</source>
        <translation>اختر ما تريد تغييره وقيمته الجديدة؛ يظهر هنا أولا ما سيؤول إليه كل سجل.</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>جارٍ النظر فيما يتغير</translation>
    </message>
    <message>
        <source>%1 change</source>
        <comment>number of records</comment>
        <translation>%1 تتغير</translation>
    </message>
    <message>
        <source>%1 are refused and stay as they are</source>
        <comment>number of records</comment>
        <translation>%1 مرفوضة وتبقى كما هي</translation>
    </message>
    <message>
        <source>%1 are like that already</source>
        <comment>number of records</comment>
        <translation>%1 كذلك من قبل</translation>
    </message>
    <message>
        <source>Of %1 records: %2.</source>
        <translation>من %1 سجلات: %2.</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>of a value that is not changed</comment>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>1 record changed.</source>
        <translation>تم تغيير سجل واحد.</translation>
    </message>
    <message>
        <source>%1 records changed.</source>
        <translation>تم تغيير %1 سجلات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>freehold::CellDelegate</name>
    <message>
        <source>%1 d</source>
        <comment>days overdue</comment>
        <translation>%1 ي</translation>
    </message>
</context>
<context>
    <name>freehold::CellEditing</name>
    <message>
        <source>%1 rows are too many at once. Select up to %2.</source>
        <translation>%1 صفوف كثيرة دفعة واحدة. اختر حتى %2.</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard to paste here.</source>
        <translation>لا توجد خلايا في الحافظة للصقها هنا.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in the list.</source>
        <translation>لا يمكن تغيير %1 في القائمة.</translation>
    </message>
    <message>
        <source>Left out, for they cannot be changed in the list: %1.</source>
        <translation>تُركت لأنه لا يمكن تغييرها في القائمة: %1.</translation>
    </message>
    <message>
        <source>The list ends before the cells do: %1 lines find no row.</source>
        <translation>تنتهي القائمة قبل الخلايا: %1 أسطر لا تجد صفا.</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>لصق في %1</translation>
    </message>
    <message>
        <source>Select cells that can be changed, from the one to repeat down to the last one to fill.</source>
        <translation>اختر خلايا يمكن تغييرها، من التي تتكرر حتى آخر خلية تُعبأ.</translation>
    </message>
    <message>
        <source>Fill down in %1</source>
        <translation>تعبئة للأسفل في %1</translation>
    </message>
</context>
<context>
    <name>freehold::ChequeScreen</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The cheque register on paper or as a file (Ctrl+P)</source>
        <translation>سجل الشيكات على ورق أو في ملف (Ctrl+P)</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>مرتد</translation>
    </message>
    <message>
        <source>The bank returned the chosen cheque unpaid (Alt+B)</source>
        <translation>أعاد البنك الشيك المختار بلا دفع (Alt+B)</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>محصَّل</translation>
    </message>
    <message>
        <source>The bank credited the chosen cheques (Alt+C)</source>
        <translation>قيّد البنك الشيكات المختارة (Alt+C)</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>The chosen cheques go to the bank with one slip (Alt+D)</source>
        <translation>تذهب الشيكات المختارة إلى البنك بقسيمة واحدة (Alt+D)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, all rows</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No cheque is in this state.</source>
        <translation>لا شيك في هذه الحالة.</translation>
    </message>
    <message>
        <source>Show all cheques</source>
        <translation>إظهار كل الشيكات</translation>
    </message>
    <message>
        <source>Choose one cheque: each that bounced has a reason and charges of its own.</source>
        <translation>اختر شيكًا واحدًا: لكل شيك مرتد سببه ورسومه.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cheque register</source>
        <translation>سجل الشيكات</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>تسجيل إيصال</translation>
    </message>
</context>
<context>
    <name>freehold::Chip</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1، %2 صفوف</translation>
    </message>
</context>
<context>
    <name>freehold::CollectionCard</name>
    <message>
        <source>Bounced today</source>
        <translation>ارتد اليوم</translation>
    </message>
    <message>
        <source>Bounced yesterday</source>
        <translation>ارتد أمس</translation>
    </message>
    <message>
        <source>Bounced on %1, %2 days ago</source>
        <translation>ارتد في %1، قبل %2 أيام</translation>
    </message>
    <message>
        <source>Dated today</source>
        <translation>بتاريخ اليوم</translation>
    </message>
    <message>
        <source>Dated %1</source>
        <comment>a cheque</comment>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>يستحق اليوم</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>يستحق غدًا</translation>
    </message>
    <message>
        <source>Due on %1, in %2 days</source>
        <translation>يستحق في %1، بعد %2 أيام</translation>
    </message>
    <message>
        <source>Due yesterday</source>
        <translation>استحق أمس</translation>
    </message>
    <message>
        <source>Due on %1, %2 days ago</source>
        <translation>استحق في %1، قبل %2 أيام</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>تسجيل إيصال</translation>
    </message>
    <message>
        <source>Money of this customer (F6)</source>
        <translation>مال هذا العميل (F6)</translation>
    </message>
    <message>
        <source>Collect bounce charge</source>
        <translation>تحصيل رسم الارتداد</translation>
    </message>
    <message>
        <source>The customer pays the charge for the cheque</source>
        <translation>يدفع العميل رسم الشيك</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>كشف الحساب</translation>
    </message>
    <message>
        <source>All that this customer owes and paid</source>
        <translation>كل ما على هذا العميل وما دفعه</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Write a message to this number</source>
        <translation>كتابة رسالة إلى هذا الرقم</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>فتح الحجز</translation>
    </message>
    <message>
        <source>Enter on its line</source>
        <translation>Enter على سطره</translation>
    </message>
    <message>
        <source>booking %1</source>
        <translation>الحجز %1</translation>
    </message>
    <message>
        <source>For no booking yet</source>
        <translation>ليس لحجز بعد</translation>
    </message>
    <message>
        <source>Raise demand</source>
        <translation>إصدار مطالبة</translation>
    </message>
    <message>
        <source>Deposit cheque</source>
        <translation>إيداع شيك</translation>
    </message>
    <message>
        <source>Record receipt  F6</source>
        <translation>تسجيل إيصال  F6</translation>
    </message>
    <message>
        <source>No program on this computer takes %1. Set one in the settings of the system.</source>
        <translation>لا برنامج في هذا الحاسوب يقبل %1. حدّد برنامجًا في إعدادات النظام.</translation>
    </message>
</context>
<context>
    <name>freehold::CollectionScreen</name>
    <message>
        <source>As of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>كل الوسطاء</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write what is shown to a file (Ctrl+E)</source>
        <translation>كتابة المعروض في ملف (Ctrl+E)</translation>
    </message>
    <message>
        <source>Raise &amp;demands</source>
        <translation>إصدار ال&amp;مطالبات</translation>
    </message>
    <message>
        <source>Ask for all instalments that are due (Alt+D)</source>
        <translation>طلب كل الأقساط المستحقة (Alt+D)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (the oldest %2 of %3)</source>
        <comment>group, rows shown, all rows</comment>
        <translation>%1 (أقدم %2 من %3)</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>project, plots</comment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>Nothing here has to be collected.</source>
        <translation>لا شيء يُحصَّل هنا.</translation>
    </message>
    <message>
        <source>Nothing is due, overdue or waiting. Instalments appear here seven days before they fall due.</source>
        <translation>لا شيء مستحق أو متأخر أو منتظر. تظهر الأقساط هنا قبل استحقاقها بسبعة أيام.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, all rows</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صفان</numerusform>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صفًا</numerusform>
            <numerusform>%1 صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Export collections</source>
        <translation>تصدير التحصيل</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>تُكتب %1</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>التحصيل</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>تسجيل إيصال</translation>
    </message>
</context>
<context>
    <name>freehold::CommandBar</name>
    <message>
        <source>Show or hide the places</source>
        <translation>إظهار الأماكن أو إخفاؤها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>ما قيل مؤخرًا</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>There is something new</source>
        <translation>هناك جديد</translation>
    </message>
</context>
<context>
    <name>freehold::CommandPalette</name>
    <message>
        <source>Search customers, plots, receipts… or type a command</source>
        <translation>ابحث عن عملاء أو قطع أو إيصالات… أو اكتب أمرًا</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>بحث أو أمر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>freehold::CompanyButton</name>
    <message>
        <source>Company %1, %2</source>
        <translation>الشركة %1، %2</translation>
    </message>
    <message>
        <source>Open another company</source>
        <translation>فتح شركة أخرى</translation>
    </message>
</context>
<context>
    <name>freehold::ConditionDialog</name>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>كيفية المقارنة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>is not filled in</source>
        <translation>غير معبأ</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>معبأ</translation>
    </message>
</context>
<context>
    <name>freehold::CustomerPane</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>كشف الحساب</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>No program on this computer takes %1. Set one in the settings of the system.</source>
        <translation>لا برنامج في هذا الحاسوب يقبل %1. حدّد برنامجًا في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>More to do with this customer</source>
        <translation>المزيد لهذا العميل</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>كشف الحساب…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Add phone or e-mail…</source>
        <translation>إضافة هاتف أو بريد…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Book a plot…</source>
        <translation>حجز قطعة…</translation>
    </message>
    <message>
        <source>No booking yet.</source>
        <translation>لا حجز بعد.</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>النشاط الأخير</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 متأخر</translation>
    </message>
    <message>
        <source>%1 due on %2</source>
        <translation>%1 يستحق في %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Instalment %1 of %2</source>
        <translation>القسط %1 من %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Record a receipt (F6)</source>
        <translation>تسجيل إيصال (F6)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>not cleared yet</source>
        <translation>لم يُحصَّل بعد</translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>الرصيد %1</translation>
    </message>
    <message>
        <source>No entries yet. They appear with the first demand or receipt.</source>
        <translation>لا حركات بعد. تظهر مع أول مطالبة أو إيصال.</translation>
    </message>
    <message>
        <source>Statement for print</source>
        <translation>كشف الحساب للطباعة</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No notes yet. Write down what was said and promised.</source>
        <translation>لا ملاحظات بعد. دوّن ما قيل وما وُعد به.</translation>
    </message>
</context>
<context>
    <name>freehold::CustomerScreen</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>كشف الحساب</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>تسجيل إيصال</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Booking value</source>
        <translation>قيمة الحجز</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>No booking yet. Book a plot to see what is due and paid here.</source>
        <translation>لا حجز بعد. احجز قطعة لترى هنا المستحق والمدفوع.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Parent or spouse</source>
        <translation>الوالد أو الزوج</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Add phone or e-mail</source>
        <translation>إضافة هاتف أو بريد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No notes yet. Write down what was said and promised.</source>
        <translation>لا ملاحظات بعد. دوّن ما قيل وما وُعد به.</translation>
    </message>
    <message>
        <source>No entries yet. They appear with the first demand or receipt.</source>
        <translation>لا حركات بعد. تظهر مع أول مطالبة أو إيصال.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>النشاط الأخير</translation>
    </message>
</context>
<context>
    <name>freehold::DashboardChart</name>
    <message>
        <source>Copy the table (Ctrl+C)</source>
        <translation>نسخ الجدول (Ctrl+C)</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>إظهار كجدول</translation>
    </message>
    <message>
        <source>Arrow keys walk through the bars, Enter opens what is behind one.</source>
        <translation>تتنقل الأسهم بين الأعمدة، وEnter يفتح ما خلف العمود.</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>month, what, amount</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>إظهار كرسم بياني</translation>
    </message>
</context>
<context>
    <name>freehold::DashboardScreen</name>
    <message>
        <source>Sold this year</source>
        <translation>المباع هذا العام</translation>
    </message>
    <message>
        <source>Collected this month</source>
        <translation>المحصَّل هذا الشهر</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Available plots</source>
        <translation>القطع المتاحة</translation>
    </message>
    <message>
        <source>Cheques to deposit</source>
        <translation>شيكات للإيداع</translation>
    </message>
    <message>
        <source>Holds ending soon</source>
        <translation>حجوزات مؤقتة تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookings</source>
        <translation>
            <numerusform>%1 حجوزات</numerusform>
            <numerusform>%1 حجز</numerusform>
            <numerusform>%1 حجزان</numerusform>
            <numerusform>%1 حجوزات</numerusform>
            <numerusform>%1 حجزًا</numerusform>
            <numerusform>%1 حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fell due</source>
        <comment>amount</comment>
        <translation>استحق %1</translation>
    </message>
    <message>
        <source>%1 due in 30 days</source>
        <comment>amount</comment>
        <translation>%1 يستحق خلال 30 يومًا</translation>
    </message>
    <message>
        <source>of %1 plots</source>
        <translation>من %1 قطع</translation>
    </message>
    <message>
        <source>within 48 hours</source>
        <translation>خلال 48 ساعة</translation>
    </message>
    <message>
        <source>Collections and what fell due</source>
        <translation>التحصيل وما استحق</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>آخر اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>استحق</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>المحصَّل</translation>
    </message>
    <message>
        <source>Bookings by month</source>
        <translation>الحجوزات حسب الشهر</translation>
    </message>
    <message>
        <source>Value of the last twelve months</source>
        <translation>قيمة آخر اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>Booked value</source>
        <translation>القيمة المحجوزة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>month, bookings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>الذمم حسب العمر</translation>
    </message>
    <message>
        <source>Days since the due day</source>
        <translation>الأيام منذ الاستحقاق</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Due in 30 days</source>
        <translation>يستحق خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Overdue 1 to 30 days</source>
        <translation>متأخر من 1 إلى 30 يومًا</translation>
    </message>
    <message>
        <source>Overdue 31 to 60 days</source>
        <translation>متأخر من 31 إلى 60 يومًا</translation>
    </message>
    <message>
        <source>Overdue 61 to 90 days</source>
        <translation>متأخر من 61 إلى 90 يومًا</translation>
    </message>
    <message>
        <source>Overdue over 90 days</source>
        <translation>متأخر أكثر من 90 يومًا</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>يستحق قريبًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Plots by state</source>
        <translation>القطع حسب الحالة</translation>
    </message>
    <message>
        <source>In each project</source>
        <translation>في كل مشروع</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوزة مؤقتًا</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Nothing is due, no hold ends soon, and no cheque waits for the bank.</source>
        <translation>لا شيء مستحق، ولا حجز مؤقت ينتهي قريبًا، ولا شيك ينتظر البنك.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Book plots</source>
        <translation>حجز قطع</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last month</comment>
        <translation>⁨%1⁩ – ⁨%2⁩</translation>
    </message>
    <message>
        <source>Sold %1</source>
        <comment>first and last month</comment>
        <translation>مبيعات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Collected %1</source>
        <comment>month</comment>
        <translation>تحصيل ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>freehold::DashboardSetup</name>
    <message>
        <source>Your figures appear after the first booking.</source>
        <translation>تظهر أرقامك بعد أول حجز.</translation>
    </message>
    <message>
        <source>1. Add a project</source>
        <translation>1. أضف مشروعًا</translation>
    </message>
    <message>
        <source>Its name, code, price per area and how it is billed</source>
        <translation>اسمه ورمزه وسعر المساحة وطريقة فوترته</translation>
    </message>
    <message>
        <source>2. Add its plots</source>
        <translation>2. أضف قطعه</translation>
    </message>
    <message>
        <source>Generate a grid of numbers, or import a list</source>
        <translation>ولّد شبكة أرقام أو استورد قائمة</translation>
    </message>
    <message>
        <source>3. Add a customer</source>
        <translation>3. أضف عميلًا</translation>
    </message>
    <message>
        <source>Or import your customer list</source>
        <translation>أو استورد قائمة عملائك</translation>
    </message>
    <message>
        <source>4. Book the first plot</source>
        <translation>4. احجز أول قطعة</translation>
    </message>
    <message>
        <source>Price, payment plan and dates come out by themselves</source>
        <translation>يُحسب السعر وخطة الدفع والتواريخ تلقائيًا</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of the set-up</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a step of the set-up</comment>
        <translation>التالي</translation>
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
        <translation>اختيار يوم (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>freehold::Desktop</name>
    <message>
        <source>FY %1</source>
        <comment>fiscal year</comment>
        <translation>سنة مالية %1</translation>
    </message>
    <message>
        <source>FY %1–%2</source>
        <comment>fiscal year</comment>
        <translation>سنة مالية %1–%2</translation>
    </message>
    <message>
        <source>No copy of the company could be kept. %1</source>
        <translation>تعذر حفظ نسخة من الشركة. %1</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>تُصنع الشركة النموذجية</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>فتح شركة</translation>
    </message>
    <message>
        <source>Companies (*.freehold);;All files (*)</source>
        <translation>شركات (*.freehold);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>This is no link to a company on this computer. Copy it again from where it came.</source>
        <translation>هذا ليس رابطًا إلى شركة في هذا الحاسوب. انسخه ثانية من مصدره.</translation>
    </message>
    <message>
        <source>The link names no company, and none is open. Open the company, then follow the link again.</source>
        <translation>لا يسمي الرابط شركة ولا شركة مفتوحة. افتح الشركة ثم اتبع الرابط ثانية.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which this version of Freehold does not have.</source>
        <translation>يقود الرابط إلى «%1»، وليس في هذا الإصدار من Freehold.</translation>
    </message>
</context>
<context>
    <name>freehold::DocumentModel</name>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>freehold::DocumentTabs</name>
    <message>
        <source>Open documents</source>
        <translation>المستندات المفتوحة</translation>
    </message>
</context>
<context>
    <name>freehold::DocumentWindow</name>
    <message>
        <source>Back among the tabs</source>
        <translation>عودة إلى الألسنة</translation>
    </message>
    <message>
        <source>%1 – Freehold</source>
        <comment>document</comment>
        <translation>⁨%1⁩ – Freehold</translation>
    </message>
</context>
<context>
    <name>freehold::DraftKeeper</name>
    <message>
        <source>There is an unsaved draft from a moment ago.</source>
        <translation>هناك مسودة غير محفوظة من لحظات.</translation>
    </message>
    <message>
        <source>There is an unsaved draft of one minute ago.</source>
        <translation>هناك مسودة غير محفوظة منذ دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>There is an unsaved draft of %n minutes ago.</source>
        <translation>
            <numerusform>هناك مسودة غير محفوظة من لحظات.</numerusform>
            <numerusform>هناك مسودة غير محفوظة منذ دقيقة.</numerusform>
            <numerusform>هناك مسودة غير محفوظة منذ دقيقتين.</numerusform>
            <numerusform>هناك مسودة غير محفوظة منذ %n دقائق.</numerusform>
            <numerusform>هناك مسودة غير محفوظة منذ %n دقيقة.</numerusform>
            <numerusform>هناك مسودة غير محفوظة منذ %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is an unsaved draft of %n hours ago.</source>
        <translation>
            <numerusform>هناك مسودة غير محفوظة من لحظات.</numerusform>
            <numerusform>هناك مسودة غير محفوظة منذ ساعة.</numerusform>
            <numerusform>هناك مسودة غير محفوظة منذ ساعتين.</numerusform>
            <numerusform>هناك مسودة غير محفوظة منذ %n ساعات.</numerusform>
            <numerusform>هناك مسودة غير محفوظة منذ %n ساعة.</numerusform>
            <numerusform>هناك مسودة غير محفوظة منذ %n ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an unsaved draft of %1.</source>
        <translation>هناك مسودة غير محفوظة بتاريخ %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Press Esc again to leave. What you entered is kept as a draft.</source>
        <translation>اضغط Esc ثانية للمغادرة. يُحفظ ما أدخلته مسودة.</translation>
    </message>
    <message>
        <source>Discard what I entered</source>
        <translation>تجاهل ما أدخلته</translation>
    </message>
</context>
<context>
    <name>freehold::FieldForm</name>
    <message>
        <source>This cannot be saved yet: look at “%1”.</source>
        <translation>لا يُحفظ هذا بعد: انظر «%1».</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be saved yet. %n fields need a look, first “%1”.</source>
        <translation>
            <numerusform>لا يُحفظ هذا بعد. انظر «%1».</numerusform>
            <numerusform>لا يُحفظ هذا بعد. حقل واحد يحتاج مراجعة: «%1».</numerusform>
            <numerusform>لا يُحفظ هذا بعد. حقلان يحتاجان مراجعة، أولهما «%1».</numerusform>
            <numerusform>لا يُحفظ هذا بعد. %n حقول تحتاج مراجعة، أولها «%1».</numerusform>
            <numerusform>لا يُحفظ هذا بعد. %n حقلًا يحتاج مراجعة، أولها «%1».</numerusform>
            <numerusform>لا يُحفظ هذا بعد. %n حقل يحتاج مراجعة، أولها «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>الانتقال إلى الحقل</translation>
    </message>
    <message>
        <source>Go to the next</source>
        <translation>الانتقال إلى التالي</translation>
    </message>
</context>
<context>
    <name>freehold::FilterBar</name>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>بحث في %1</translation>
    </message>
    <message>
        <source>Add a condition on a column</source>
        <translation>إضافة شرط على عمود</translation>
    </message>
    <message>
        <source>Filter, for example: state = booked and balance &gt; 1L</source>
        <translation>تصفية، مثلًا: state = booked and balance &gt; 1L</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Write: field, operator, value; join several with “and” or “or” and group them with ( ). Operators: = != &lt; &lt;= &gt; &gt;= ~ (contains) in (a, b).
Fields: %1</source>
        <translation>اكتب: الحقل ثم العلامة ثم القيمة؛ اربط عدة شروط بـ “and” أو “or” واجمعها بـ ( ). العلامات: = != &lt; &lt;= &gt; &gt;= ~ (يحتوي) in (a, b).
الحقول: %1</translation>
    </message>
    <message>
        <source>Change, add an alternative, or remove (Delete)</source>
        <translation>غيّر أو أضف بديلا أو احذف (Delete)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>أو…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>قبل اليوم</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>في الأيام السبعة القادمة</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an operator, to be followed by a value</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>غير معبأ</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>معبأ</translation>
    </message>
    <message>
        <source>Show only rows where</source>
        <translation>أظهر فقط الصفوف حيث</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>تغيير الشرط</translation>
    </message>
    <message>
        <source>Show also rows where</source>
        <translation>أظهر أيضا الصفوف حيث</translation>
    </message>
    <message>
        <source>Add alternative</source>
        <translation>إضافة بديل</translation>
    </message>
</context>
<context>
    <name>freehold::FreezingTable</name>
    <message>
        <source>Columns that stay in place</source>
        <translation>أعمدة تبقى في مكانها</translation>
    </message>
</context>
<context>
    <name>freehold::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – المساعدة</translation>
    </message>
</context>
<context>
    <name>freehold::ImportCheckStep</name>
    <message>
        <source>Every row can be taken.</source>
        <translation>يمكن أخذ كل الصفوف.</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>ترك هذه الصفوف</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>حفظ الصفوف السيئة</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>صفوف لا تؤخذ</translation>
    </message>
    <message>
        <source>The selected rows are not taken (Delete)</source>
        <translation>الصفوف المختارة لا تؤخذ (Delete)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>لماذا لا يؤخذ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
</context>
<context>
    <name>freehold::ImportColumnsStep</name>
    <message>
        <source>Column in the file</source>
        <translation>العمود في الملف</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>أول القيم</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>يُقرأ</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>حقل العمود %1</translation>
    </message>
</context>
<context>
    <name>freehold::ImportFileStep</name>
    <message>
        <source>A CSV, Excel or contact file</source>
        <translation>ملف CSV أو Excel أو جهات اتصال</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>ما هي الصفوف</translation>
    </message>
    <message>
        <source>How the file writes dates</source>
        <translation>كيف يكتب الملف التواريخ</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>اليوم قبل الشهر</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>الشهر قبل اليوم</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>فاصلة عشرية</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>اختر الملف المراد استيراده</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.vcf *.vcard);;All files (*)</source>
        <translation>قوائم (*.csv *.txt *.xlsx *.vcf *.vcard);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>How the text is encoded</source>
        <translation>ترميز النص</translation>
    </message>
    <message>
        <source>Encoding found by itself</source>
        <translation>عُرف الترميز تلقائيًا</translation>
    </message>
    <message>
        <source>What separates the columns</source>
        <translation>ما يفصل الأعمدة</translation>
    </message>
    <message>
        <source>Separator found by itself</source>
        <translation>عُرف الفاصل تلقائيًا</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>ورقة المصنف</translation>
    </message>
    <message>
        <source>Drop a file here: customers, plots, bookings, accounts or a journal. Nothing is changed before you press Import.</source>
        <translation>أفلت ملفًا هنا: عملاء أو قطع أو حجوزات أو حسابات أو يومية. لا يتغير شيء قبل أن تضغط استيراد.</translation>
    </message>
    <message>
        <source>Row %1 names the columns.</source>
        <translation>الصف %1 يسمي الأعمدة.</translation>
    </message>
    <message>
        <source>No row names the columns.</source>
        <translation>لا صف يسمي الأعمدة.</translation>
    </message>
    <message>
        <source>Contact file.</source>
        <translation>ملف جهات اتصال.</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”. %2</source>
        <translation>مصنف Excel، الورقة «%1». %2</translation>
    </message>
    <message>
        <source>Text file in %1%2, columns separated by %3. %4</source>
        <translation>ملف نصي بترميز %1%2، أعمدة مفصولة بـ%3. %4</translation>
    </message>
    <message>
        <source> (not certain)</source>
        <translation> (غير مؤكد)</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>جدولات</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>freehold::ImportMatchesStep</name>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Rows that are there already</source>
        <translation>صفوف موجودة من قبل</translation>
    </message>
    <message>
        <source>No row is there already: all of them are new.</source>
        <translation>لا صف موجود من قبل: كلها جديدة.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are there already; what they say is not made a second time.</source>
        <translation>%1 من %2 صفوف موجودة من قبل؛ لن تُنشأ مرة ثانية.</translation>
    </message>
    <message>
        <source>The same file was brought in before, as %1.</source>
        <translation>أُدخل الملف نفسه من قبل باسم %1.</translation>
    </message>
</context>
<context>
    <name>freehold::ImportScreen</name>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Take the good rows although there are bad ones</source>
        <translation>خذ الصفوف الصالحة وإن وُجدت صفوف سيئة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>حفظ الصفوف السيئة</translation>
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
        <translation>تُقرأ %1</translation>
    </message>
    <message>
        <source>No column is known for “%1”. Choose what each becomes, or another kind of list above.</source>
        <translation>لا عمود معروف لـ«%1». اختر ما يصبحه كل عمود، أو نوع قائمة آخر في الأعلى.</translation>
    </message>
    <message>
        <source>The columns are settled as in your last import of such a file.</source>
        <translation>رُتبت الأعمدة كما في استيرادك الأخير لملف كهذا.</translation>
    </message>
    <message>
        <source>The columns were guessed from their names and values. Change what is not right.</source>
        <translation>خُمّنت الأعمدة من أسمائها وقيمها. غيّر ما ليس صحيحًا.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>يُتحقق من %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>يُستورد %1</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 there already, %4 left out.</source>
        <translation>%1 صفوف: %2 جديدة، %3 موجودة بالفعل، %4 متروكة.</translation>
    </message>
    <message>
        <source>Checked, nothing changed. %1</source>
        <translation>تم التحقق، ولم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>تم الاستيراد. %1</translation>
    </message>
    <message>
        <source>The bad rows are written to %1.</source>
        <translation>كُتبت الصفوف السيئة في %1.</translation>
    </message>
    <message>
        <source>The company as it was before is kept in %1.</source>
        <translation>الشركة كما كانت من قبل محفوظة في %1.</translation>
    </message>
    <message>
        <source>The import was undone. Everything is as it was before it.</source>
        <translation>تُراجع عن الاستيراد. كل شيء كما كان قبله.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>تُكتب %1</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>خطوات الاستيراد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>افحص مرة أخرى</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>It can be undone as a whole, also later under Imports, as %1.</source>
        <translation>يمكن التراجع عنه كاملا، ولاحقا أيضا ضمن عمليات الاستيراد باسم %1.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
</context>
<context>
    <name>freehold::JobsPanel</name>
    <message>
        <source>Done. Begun at %1.</source>
        <comment>a job</comment>
        <translation>تمّ. بدأ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Stopped. Begun at %1.</source>
        <comment>a job</comment>
        <translation>أُوقف. بدأ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Forget those that ended</source>
        <translation>إزالة المنتهية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing is running. Exports, imports, backups and checks show here how far they are.</source>
        <translation>لا شيء قيد التنفيذ. تُظهر عمليات التصدير والاستيراد والنسخ والفحص هنا مدى تقدّمها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>a job</comment>
        <translation>إلغاء: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>freehold::JoinDialog</name>
    <message>
        <source>Join an office</source>
        <translation>الانضمام إلى مكتب</translation>
    </message>
    <message>
        <source>Brings the company of an office server onto this computer, into a new file. You work in it with or without a network.</source>
        <translation>يجلب شركة خادم المكتب إلى هذا الحاسوب في ملف جديد. تعمل فيها مع الشبكة أو بدونها.</translation>
    </message>
    <message>
        <source>I have an &amp;invitation</source>
        <translation>لدي &amp;دعوة</translation>
    </message>
    <message>
        <source>I &amp;have an account there</source>
        <translation>لدي &amp;حساب هناك</translation>
    </message>
    <message>
        <source>The code you were sent</source>
        <translation>الرمز الذي أُرسل إليك</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>من &amp;ملف…</translation>
    </message>
    <message>
        <source>In&amp;vitation</source>
        <translation>الد&amp;عوة</translation>
    </message>
    <message>
        <source>&amp;Address of the office</source>
        <translation>&amp;عنوان المكتب</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>ال&amp;عامل الثاني</translation>
    </message>
    <message>
        <source>Only if your account has one</source>
        <translation>فقط إن كان لحسابك واحد</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>ا&amp;سم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>المل&amp;ف</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>File of the company</source>
        <translation>ملف الشركة</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>فتح دعوة</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>دعوات (*.json)</translation>
    </message>
    <message>
        <source>%1 is no invitation. It is a file that the office made for you, with the ending .json.</source>
        <translation>%1 ليس دعوة. الدعوة ملف أعده لك المكتب وينتهي بـ .json.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>The one you want to have there</source>
        <translation>التي تريدها هناك</translation>
    </message>
    <message>
        <source>The invitation is missing. Paste the code or the text you were sent, or open its file.</source>
        <translation>الدعوة ناقصة. ألصق الرمز أو النص الذي أُرسل إليك، أو افتح ملفها.</translation>
    </message>
    <message>
        <source>The address of the office is missing. Whoever invited you knows it.</source>
        <translation>عنوان المكتب ناقص. من دعاك يعرفه.</translation>
    </message>
    <message>
        <source>Your e-mail address at the office is missing.</source>
        <translation>عنوان بريدك في المكتب ناقص.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>كلمة المرور ناقصة.</translation>
    </message>
    <message>
        <source>Say in which file the company is to be kept.</source>
        <translation>حدد الملف الذي تُحفظ فيه الشركة.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose a new file: the company of the office comes into one of its own.</source>
        <translation>%1 موجود من قبل. اختر ملفًا جديدًا: شركة المكتب تأتي في ملف خاص بها.</translation>
    </message>
    <message>
        <source>No file can be made in %1. Choose another folder.</source>
        <translation>لا يمكن إنشاء ملف في %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Joining the office</source>
        <translation>جارٍ الانضمام إلى المكتب</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>أُلغي ذلك.</translation>
    </message>
    <message>
        <source>The office let you in, but not all of the company arrived, and nothing is kept. %1 Join again with your e-mail address and password.</source>
        <translation>قبلك المكتب لكن الشركة لم تصل كاملة ولم يُحفظ شيء. %1 انضم ثانية ببريدك وكلمة المرور.</translation>
    </message>
</context>
<context>
    <name>freehold::JournalScreen</name>
    <message>
        <source>Post entry</source>
        <translation>ترحيل القيد</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Debit %1 · Credit %2</source>
        <translation>مدين %1 · دائن %2</translation>
    </message>
    <message>
        <source>One amount cannot be read</source>
        <translation>مبلغ لا يمكن قراءته</translation>
    </message>
    <message>
        <source>%1 to credit</source>
        <translation>%1 للدائن</translation>
    </message>
    <message>
        <source>%1 to debit</source>
        <translation>%1 للمدين</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>A line has an amount but no account. Choose the account.</source>
        <translation>في سطر مبلغ بلا حساب. اختر الحساب.</translation>
    </message>
    <message>
        <source>Entry %1 is posted.</source>
        <translation>رُحّل القيد %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>قيد يومية</translation>
    </message>
    <message>
        <source>Repeat narration</source>
        <translation>تكرار البيان</translation>
    </message>
    <message>
        <source>The narration of the last entry made by hand (Ctrl+&apos;); in a line Ctrl+&apos; repeats the field above</source>
        <translation>بيان آخر قيد يدوي (Ctrl+&apos;)؛ وفي السطر يكرر Ctrl+&apos; الحقل الأعلى</translation>
    </message>
    <message>
        <source>Fill remainder</source>
        <translation>تعبئة الباقي</translation>
    </message>
    <message>
        <source>Put the difference into the line with the cursor (Ctrl+=)</source>
        <translation>وضع الفرق في سطر المؤشر (Ctrl+=)</translation>
    </message>
    <message>
        <source>There is no entry made by hand yet whose narration could be repeated.</source>
        <translation>لا قيد يدوي بعد يُكرَّر بيانه.</translation>
    </message>
</context>
<context>
    <name>freehold::KeysDialog</name>
    <message>
        <source>Give these keys</source>
        <translation>إعطاء هذه المفاتيح</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Find an act or a key</source>
        <translation>ابحث عن فعل أو مفتاح</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>المفاتيح العادية</translation>
    </message>
    <message>
        <source>Accountant’s keys</source>
        <translation>مفاتيح المحاسب</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>Acts and their keys</source>
        <translation>الأفعال ومفاتيحها</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New keys of the chosen act</source>
        <translation>مفاتيح جديدة للفعل المختار</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>الكل كما في البداية</translation>
    </message>
    <message>
        <source>Choose an act to give it other keys.</source>
        <translation>اختر فعلًا لتعطيه مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>%1 already runs “%2”. Choose other keys, or give that act other ones first.</source>
        <translation>%1 تشغّل «%2» بالفعل. اختر مفاتيح أخرى أو أعطِ ذلك الفعل غيرها أولًا.</translation>
    </message>
</context>
<context>
    <name>freehold::LayoutCanvas</name>
    <message>
        <source>Sheet to draw on</source>
        <translation>ورقة الرسم</translation>
    </message>
    <message numerus="yes">
        <source>%n shapes, none chosen</source>
        <translation>
            <numerusform>لا أشكال</numerusform>
            <numerusform>شكل واحد غير مختار</numerusform>
            <numerusform>شكلان، لم يُختر أي منهما</numerusform>
            <numerusform>%n أشكال، لم يُختر أي منها</numerusform>
            <numerusform>%n شكلًا، لم يُختر أي منها</numerusform>
            <numerusform>%n شكل، لم يُختر أي منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape %1 of %2, %3</source>
        <translation>الشكل %1 من %2، %3</translation>
    </message>
</context>
<context>
    <name>freehold::LayoutScreen</name>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Row of plots</source>
        <translation>صف قطع</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>حدود</translation>
    </message>
    <message>
        <source>Picture to draw over</source>
        <translation>صورة يُرسم فوقها</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Make this the layout of the project (Ctrl+S)</source>
        <translation>جعل هذا مخطط المشروع (Ctrl+S)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>الرقم أو الاسم</translation>
    </message>
    <message>
        <source>Plots in a row</source>
        <translation>القطع في الصف</translation>
    </message>
    <message>
        <source>Add a shape</source>
        <translation>إضافة شكل</translation>
    </message>
    <message>
        <source>Delete the shape</source>
        <translation>حذف الشكل</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Draw a box over the whole row. It is cut into equal plots, numbered from the number below on.</source>
        <translation>ارسم مستطيلًا فوق الصف كله. يُقسم إلى قطع متساوية مرقمة من الرقم أدناه.</translation>
    </message>
    <message>
        <source>Arrows move the shape, with Shift by ten. Page Up and Page Down go to the others.</source>
        <translation>تحرك الأسهم الشكل، ومع Shift بعشرة. وPage Up وPage Down للانتقال إلى غيره.</translation>
    </message>
    <message>
        <source>Open a picture of the plan, then draw boxes and outlines over it. Or add shapes and type their place.</source>
        <translation>افتح صورة المخطط ثم ارسم فوقها مستطيلات وحدودًا. أو أضف أشكالًا واكتب مواضعها.</translation>
    </message>
    <message>
        <source>Choose a shape to name or move it, or take another tool to draw more.</source>
        <translation>اختر شكلًا لتسميته أو تحريكه، أو خذ أداة أخرى للمزيد من الرسم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shapes</source>
        <translation>
            <numerusform>%1 أشكال</numerusform>
            <numerusform>%1 شكل</numerusform>
            <numerusform>%1 شكلان</numerusform>
            <numerusform>%1 أشكال</numerusform>
            <numerusform>%1 شكلًا</numerusform>
            <numerusform>%1 شكل</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the plan</source>
        <translation>صورة المخطط</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>تُقرأ %1</translation>
    </message>
    <message>
        <source>Drawn %1</source>
        <translation>رُسم %1</translation>
    </message>
    <message>
        <source>Leave the layout of %1</source>
        <translation>مغادرة مخطط %1</translation>
    </message>
    <message>
        <source>What you have drawn is not saved yet.</source>
        <translation>ما رسمته لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>مخطط %1</translation>
    </message>
</context>
<context>
    <name>freehold::LegendButton</name>
    <message numerus="yes">
        <source>%1: %n plots</source>
        <translation>
            <numerusform>%1: لا قطع</numerusform>
            <numerusform>%1: قطعة واحدة</numerusform>
            <numerusform>%1: قطعتان</numerusform>
            <numerusform>%1: %n قطع</numerusform>
            <numerusform>%1: %n قطعة</numerusform>
            <numerusform>%1: %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these plots</source>
        <translation>إظهار هذه القطع فقط</translation>
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
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Fit the widths</source>
        <translation>ضبط العرض</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>نقل «%1» إلى اليسار</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>نقل «%1» إلى اليمين</translation>
    </message>
    <message>
        <source>Filter by “%1”…</source>
        <translation>ترشيح حسب “%1”…</translation>
    </message>
    <message>
        <source>Group by “%1”</source>
        <translation>تجميع حسب “%1”</translation>
    </message>
    <message>
        <source>Freeze up to “%1”</source>
        <translation>تثبيت حتى “%1”</translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation>اجعل كل الأعمدة تتحرك</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
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
        <translation>غير معبأ</translation>
    </message>
</context>
<context>
    <name>freehold::ListScreen</name>
    <message>
        <source>New %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write this list to a file (Ctrl+E)</source>
        <translation>كتابة هذه القائمة في ملف (Ctrl+E)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>ملف JSON</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>Keep it to me</source>
        <translation>إبقاؤه لي وحدي</translation>
    </message>
    <message>
        <source>Show it to everybody</source>
        <translation>إظهاره للجميع</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows in all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing in %1 matches.</source>
        <translation>لا شيء في %1 يطابق.</translation>
    </message>
    <message>
        <source>There is nothing in %1 yet.</source>
        <translation>لا شيء في %1 بعد.</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>مسح البحث والتصفية</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>%1 changes by the acts in its menu; there is nothing to edit freely.</source>
        <translation>يتغير %1 بالأفعال في قائمته؛ لا شيء يُحرَّر مباشرة.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. Cancel or reverse it instead.</source>
        <translation>لا يمكن حذف %1. ألغه أو اعكسه بدل ذلك.</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>%1 deleted: %2.</source>
        <translation>حُذف %1: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>تُكتب %1</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>كُتبت %1 صفوف في %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>تجميع: %1</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>تجميع: بلا</translation>
    </message>
    <message>
        <source>Change %1 records…</source>
        <translation>تغيير %1 سجلات…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>تعبئة للأسفل</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
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
        <translation>%1 · المتوسط %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 محددة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count, sum</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Select up to %2, or export the list.</source>
        <translation>%1 صفوف أكثر مما تتسع له الحافظة. حدد حتى %2 أو صدّر القائمة.</translation>
    </message>
    <message>
        <source>1 row copied.</source>
        <translation>نُسخ صف واحد.</translation>
    </message>
    <message>
        <source>%1 rows copied.</source>
        <translation>نُسخت %1 صفوف.</translation>
    </message>
</context>
<context>
    <name>freehold::ListTable</name>
    <message>
        <source>Reading the list</source>
        <translation>تُقرأ القائمة</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 صفوف</translation>
    </message>
</context>
<context>
    <name>freehold::ListViews</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>حُفظ العرض «%1».</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>أُزيل العرض «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>freehold::LookupLine</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>Create “%1”…</source>
        <translation>إنشاء «%1»…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>إنشاء…</translation>
    </message>
    <message>
        <source>Any part of name or number</source>
        <translation>أي جزء من الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Offers for %1</source>
        <translation>اقتراحات لـ%1</translation>
    </message>
    <message>
        <source>Show a list (Down)</source>
        <translation>إظهار قائمة (Down)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a record, and its balance or phone</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>freehold::MainWindow</name>
    <message>
        <source> (read only)</source>
        <translation> (للقراءة فقط)</translation>
    </message>
    <message>
        <source>%1%2 – Freehold</source>
        <comment>company, read-only mark</comment>
        <translation>%1%2 – Freehold</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · للقراءة فقط</translation>
    </message>
    <message>
        <source>·  %1, device %2</source>
        <translation>·  %1، الجهاز %2</translation>
    </message>
    <message>
        <source>Ctrl+/ Shortcuts</source>
        <translation>Ctrl+/ الاختصارات</translation>
    </message>
    <message>
        <source>Ctrl+K Commands</source>
        <translation>Ctrl+K الأوامر</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>تم: %1.</translation>
    </message>
    <message>
        <source>Done: %1, %2.</source>
        <translation>تم: %1، %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>ت&amp;راجع عن %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إ&amp;عادة %1</translation>
    </message>
    <message>
        <source>There is no edit to undo. Bookings, receipts and entries are taken back by their own acts: cancel, bounce, reverse.</source>
        <translation>لا تحرير يُتراجع عنه. تُسحب الحجوزات والإيصالات والقيود بأفعالها: إلغاء، ارتداد، عكس.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تُراجع عن: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء يُعاد.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشة</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation>شركة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open company…</source>
        <translation>&amp;فتح شركة…</translation>
    </message>
    <message>
        <source>Open &amp;sample company</source>
        <translation>فتح الشركة ال&amp;نموذجية</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Back up to…</source>
        <translation>نسخة ا&amp;حتياطية في…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>ال&amp;إعدادات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>ت&amp;صفية</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تح&amp;ديث</translation>
    </message>
    <message>
        <source>Show or hide the &amp;detail</source>
        <translation>إظهار ال&amp;تفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Wide or narrow &amp;places</source>
        <translation>توسيع الأ&amp;ماكن أو تضييقها</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>ألوان ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>صفوف &amp;متراصة</translation>
    </message>
    <message>
        <source>&amp;Standard rows</source>
        <translation>صفوف &amp;عادية</translation>
    </message>
    <message>
        <source>&amp;Relaxed rows</source>
        <translation>صفوف م&amp;تباعدة</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>نص أكب&amp;ر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>&amp;بحث أو أمر…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدم</translation>
    </message>
    <message>
        <source>&amp;Previous record</source>
        <translation>السجل ال&amp;سابق</translation>
    </message>
    <message>
        <source>Ne&amp;xt record</source>
        <translation>السجل ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>New of &amp;any kind…</source>
        <translation>جديد من أي &amp;نوع…</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>الت&amp;قارير</translation>
    </message>
    <message>
        <source>&amp;All reports</source>
        <translation>&amp;كل التقارير</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>نا&amp;فذة</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>اللسان ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>اللسان ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>إ&amp;غلاق اللسان</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>إغلاق الألسنة الأ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>إعادة &amp;فتح اللسان المغلق</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ال&amp;اختصارات</translation>
    </message>
    <message>
        <source>&amp;About Freehold</source>
        <translation>&amp;حول Freehold</translation>
    </message>
    <message>
        <source>Lately open</source>
        <translation>فُتحت مؤخرًا</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what was said</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>لم يُقل شيء بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>إغلاق الأخرى</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>إعادة فتح اللسان المغلق</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>نسخة احتياطية في</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>تُصنع نسخة احتياطية في %1</translation>
    </message>
    <message>
        <source>The backup is checked and stands at %1.</source>
        <translation>النسخة الاحتياطية مفحوصة وموجودة في %1.</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 مساعدة</translation>
    </message>
    <message>
        <source>&amp;Help here</source>
        <translation>&amp;مساعدة هنا</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>دا&amp;كن</translation>
    </message>
    <message>
        <source>Height of r&amp;ows</source>
        <translation>ارتفا&amp;ع الصفوف</translation>
    </message>
    <message>
        <source>Show the jobs (Ctrl+J)</source>
        <translation>إظهار المهام (⁦Ctrl+J⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n مهمة</numerusform>
            <numerusform>مهمة واحدة قيد التنفيذ</numerusform>
            <numerusform>مهمتان قيد التنفيذ</numerusform>
            <numerusform>%n مهام قيد التنفيذ</numerusform>
            <numerusform>%n مهمة قيد التنفيذ</numerusform>
            <numerusform>%n مهمة قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تمّ.</translation>
    </message>
    <message>
        <source>Close the company</source>
        <translation>إغلاق الشركة</translation>
    </message>
    <message>
        <source>“%1” is not finished. It stops when you leave.</source>
        <translation>لم ينته «⁨%1⁩» بعد. سيتوقف إذا غادرت.</translation>
    </message>
    <message>
        <source>The dashboard, registers and reports begin with %1.</source>
        <translation>تبدأ لوحة المعلومات والسجلات والتقارير بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>عودة إلى اليوم</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>الم&amp;هام</translation>
    </message>
    <message>
        <source>Fiscal &amp;year…</source>
        <translation>ال&amp;سنة المالية…</translation>
    </message>
    <message>
        <source>Open in own &amp;window</source>
        <translation>فتح في نافذة مستق&amp;لة</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>السنة المالية</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
</context>
<context>
    <name>freehold::MapControls</name>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>أكبر (Ctrl++)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>أصغر (Ctrl+-)</translation>
    </message>
    <message>
        <source>Show the whole project (Ctrl+0)</source>
        <translation>إظهار المشروع كله (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>freehold::NarrationLine</name>
    <message>
        <source>Goes on: %1. End takes it.</source>
        <translation>التتمة: %1. اضغط End لأخذها.</translation>
    </message>
</context>
<context>
    <name>freehold::NewButton</name>
    <message>
        <source>Arrow down offers everything that can be made</source>
        <translation>السهم إلى الأسفل يعرض كل ما يمكن إنشاؤه</translation>
    </message>
</context>
<context>
    <name>freehold::NewCompanyForm</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <comment>in a chart</comment>
        <translation>
            <numerusform>%n حساب</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the company</source>
        <translation>&amp;اسم الشركة</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>Three letters, such as INR</source>
        <translation>ثلاثة أحرف مثل INR</translation>
    </message>
    <message>
        <source>Fiscal year begins in &amp;month</source>
        <translation>تبدأ السنة المالية في ش&amp;هر</translation>
    </message>
    <message>
        <source>&amp;First year of the books</source>
        <translation>&amp;أول سنة في الدفاتر</translation>
    </message>
    <message>
        <source>Chart of &amp;accounts</source>
        <translation>&amp;دليل الحسابات</translation>
    </message>
    <message>
        <source>Sample for India, %1</source>
        <translation>عينة للهند، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sample for the United States, %1</source>
        <translation>عينة للولايات المتحدة، ⁨%1⁩</translation>
    </message>
    <message>
        <source>None: I bring my own</source>
        <translation>لا شيء: أحضر دليلي</translation>
    </message>
    <message>
        <source>Amounts as 12,34,567.00, dates as 15 Aug 2026.</source>
        <translation>المبالغ مثل 12,34,567.00 والتواريخ مثل 15 Aug 2026.</translation>
    </message>
    <message>
        <source>Amounts as 1,234,567.00, dates as Aug 15, 2026.</source>
        <translation>المبالغ مثل 1,234,567.00 والتواريخ مثل Aug 15, 2026.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a year</comment>
        <translation>⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>freehold::NorthArrow</name>
    <message>
        <source>North is up</source>
        <translation>الشمال إلى الأعلى</translation>
    </message>
    <message>
        <source>North is %1 degrees to the right of up</source>
        <translation>الشمال %1 درجة إلى يمين الأعلى</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>ش</translation>
    </message>
</context>
<context>
    <name>freehold::OfficeDoor</name>
    <message>
        <source>This system has no keychain that answers: nothing is kept, and the password is asked the next time this company is opened.</source>
        <translation>لا توجد في هذا النظام حافظة مفاتيح تستجيب: لم يُحفظ شيء، وستُطلب كلمة المرور عند فتح هذه الشركة ثانية.</translation>
    </message>
    <message>
        <source>The office refused something done here. It waits for your decision in the sync centre.</source>
        <translation>رفض المكتب شيئًا أُنجز هنا. ينتظر قرارك في مركز المزامنة.</translation>
    </message>
    <message numerus="yes">
        <source>The office refused %n changes made here. They wait for your decision in the sync centre.</source>
        <translation>
            <numerusform>رفض المكتب %n من التغييرات التي أُجريت هنا. تنتظر قرارك في مركز المزامنة.</numerusform>
            <numerusform>رفض المكتب %n من التغييرات التي أُجريت هنا. تنتظر قرارك في مركز المزامنة.</numerusform>
            <numerusform>رفض المكتب %n من التغييرات التي أُجريت هنا. تنتظر قرارك في مركز المزامنة.</numerusform>
            <numerusform>رفض المكتب %n من التغييرات التي أُجريت هنا. تنتظر قرارك في مركز المزامنة.</numerusform>
            <numerusform>رفض المكتب %n من التغييرات التي أُجريت هنا. تنتظر قرارك في مركز المزامنة.</numerusform>
            <numerusform>رفض المكتب %n من التغييرات التي أُجريت هنا. تنتظر قرارك في مركز المزامنة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::OperationDialog</name>
    <message>
        <source>%1, and another</source>
        <translation>%1 وآخر</translation>
    </message>
    <message>
        <source>That is done. Here is the next.</source>
        <translation>تم ذلك. إليك التالي.</translation>
    </message>
    <message>
        <source>%1 is done. Here is the next.</source>
        <translation>تم %1. إليك التالي.</translation>
    </message>
</context>
<context>
    <name>freehold::PlotLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
</context>
<context>
    <name>freehold::PlotMap</name>
    <message>
        <source>Plots</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>%1 facing</source>
        <translation>واجهة %1</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>زاوية</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>No plot is chosen.</source>
        <translation>لم تُختر قطعة.</translation>
    </message>
</context>
<context>
    <name>freehold::PlotPanel</name>
    <message>
        <source>%1 facing</source>
        <translation>واجهة %1</translation>
    </message>
    <message>
        <source>%1 m road</source>
        <translation>طريق %1 م</translation>
    </message>
    <message>
        <source>Choose a plot with the arrows or the mouse. Hold Shift to choose several.</source>
        <translation>اختر قطعة بالأسهم أو بالفأرة. اضغط Shift لاختيار عدة قطع.</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>القطعة %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>as booked on %1</source>
        <translation>كما حُجزت في %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Booking %1 of %2</source>
        <translation>الحجز %1 في %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Of which subject to realisation</source>
        <translation>منه رهن التحصيل</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>%1 overdue since %2</source>
        <translation>%1 متأخر منذ %2</translation>
    </message>
    <message>
        <source>Next due %1</source>
        <translation>المستحق التالي %1</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>تسجيل إيصال</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>فتح الحجز</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوزة مؤقتًا</translation>
    </message>
    <message>
        <source>For %1 until %2 (%3).</source>
        <translation>لصالح %1 حتى %2 (%3).</translation>
    </message>
    <message>
        <source>Token agreed</source>
        <translation>العربون المتفق عليه</translation>
    </message>
    <message numerus="yes">
        <source>Book %n plots</source>
        <translation>
            <numerusform>حجز القطع</numerusform>
            <numerusform>حجز قطعة واحدة</numerusform>
            <numerusform>حجز قطعتين</numerusform>
            <numerusform>حجز %n قطع</numerusform>
            <numerusform>حجز %n قطعة</numerusform>
            <numerusform>حجز %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Hold %1 h</source>
        <translation>حجز مؤقت %1 ساعة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>إلغاء الحجز المؤقت</translation>
    </message>
    <message numerus="yes">
        <source>%n plots chosen</source>
        <translation>
            <numerusform>لم تُختر قطع</numerusform>
            <numerusform>اختيرت قطعة واحدة</numerusform>
            <numerusform>اختيرت قطعتان</numerusform>
            <numerusform>اختيرت %n قطع</numerusform>
            <numerusform>اختيرت %n قطعة</numerusform>
            <numerusform>اختيرت %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>Only plots that are available or held can be booked together.</source>
        <translation>لا تُحجز معًا إلا القطع المتاحة أو المحجوزة مؤقتًا.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sides of a plot</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Base %1 × %2</source>
        <comment>area, rate per unit of it</comment>
        <translation>الأساس %1 × %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a premium, its rate</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 % received · %2 of %3 instalments paid</source>
        <translation>استُلم %1 % · دُفع %2 من %3 أقساط</translation>
    </message>
    <message>
        <source>Hide the details (Ctrl+\)</source>
        <translation>إخفاء التفاصيل (Ctrl+\)</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>price list of today</source>
        <translation>أسعار اليوم</translation>
    </message>
    <message>
        <source>Book plot    Ctrl B</source>
        <translation>حجز القطعة    Ctrl B</translation>
    </message>
    <message>
        <source>A shape without a plot</source>
        <translation>شكل بلا قطعة</translation>
    </message>
    <message>
        <source>The drawing has a shape here that matches no plot of the project. Tell which plot it is, and it is coloured with the others.</source>
        <translation>في الرسم هنا شكل لا يوافق أي قطعة من المشروع. حدد أي قطعة هو فيُلوَّن مع غيره.</translation>
    </message>
    <message>
        <source>Match to a plot</source>
        <translation>مطابقته بقطعة</translation>
    </message>
</context>
<context>
    <name>freehold::PlotSketch</name>
    <message>
        <source>Corner plot</source>
        <translation>قطعة زاوية</translation>
    </message>
    <message>
        <source>Park facing</source>
        <translation>أمام الحديقة</translation>
    </message>
    <message>
        <source>Main road</source>
        <translation>طريق رئيسي</translation>
    </message>
    <message>
        <source>Two sides open</source>
        <translation>مفتوحة من جهتين</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 قدم</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>N ↑</source>
        <comment>north is up</comment>
        <translation>ش ↑</translation>
    </message>
</context>
<context>
    <name>freehold::PlotTable</name>
    <message>
        <source>Plots</source>
        <translation>القطع</translation>
    </message>
</context>
<context>
    <name>freehold::PlotTableModel</name>
    <message>
        <source>%1, overdue</source>
        <comment>state of a plot</comment>
        <translation>%1، متأخر</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>زاوية</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلوك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>الاتجاه</translation>
    </message>
</context>
<context>
    <name>freehold::ProjectEmptyPage</name>
    <message>
        <source>Import layout</source>
        <translation>استيراد المخطط</translation>
    </message>
    <message>
        <source>Import a list of plots</source>
        <translation>استيراد قائمة قطع</translation>
    </message>
    <message>
        <source>Draw or import the layout (DXF, SVG, GeoJSON, CSV), or generate a grid.</source>
        <translation>ارسم المخطط أو استورده (DXF أو SVG أو GeoJSON أو CSV)، أو ولّد شبكة.</translation>
    </message>
    <message>
        <source>Generate a grid</source>
        <translation>توليد شبكة</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Draw layout</source>
        <translation>رسم المخطط</translation>
    </message>
</context>
<context>
    <name>freehold::ProjectHead</name>
    <message>
        <source>How the plots are shown</source>
        <translation>طريقة عرض القطع</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>طباعة المخطط</translation>
    </message>
    <message>
        <source>Print the plan with its legend (Ctrl+P)</source>
        <translation>طباعة المخطط مع مفتاحه (Ctrl+P)</translation>
    </message>
    <message>
        <source>More for this project</source>
        <translation>المزيد لهذا المشروع</translation>
    </message>
    <message>
        <source>Import layout…</source>
        <translation>استيراد المخطط…</translation>
    </message>
    <message>
        <source>Generate plots…</source>
        <translation>توليد قطع…</translation>
    </message>
    <message>
        <source>Remove layout</source>
        <translation>إزالة المخطط</translation>
    </message>
    <message>
        <source>Open the project&apos;s record</source>
        <translation>فتح سجل المشروع</translation>
    </message>
    <message>
        <source>Details of the plot	Ctrl+\</source>
        <translation>تفاصيل القطعة	Ctrl+\</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Project %1, choose another</source>
        <translation>المشروع %1، اختر غيره</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Sold value</source>
        <translation>القيمة المباعة</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>المحصَّل</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Avg. rate / %1</source>
        <translation>متوسط السعر / %1</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>اللون: %1</translation>
    </message>
    <message>
        <source>Draw the layout</source>
        <translation>رسم المخطط</translation>
    </message>
</context>
<context>
    <name>freehold::ProjectScreen</name>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>Draw or import the layout (DXF, SVG, GeoJSON, CSV) to see the plots as they lie; until then they stand in a grid.</source>
        <translation>ارسم المخطط أو استورده (DXF أو SVG أو GeoJSON أو CSV) لترى القطع كما هي؛ وحتى ذلك تقف في شبكة.</translation>
    </message>
    <message>
        <source>Import layout</source>
        <translation>استيراد المخطط</translation>
    </message>
    <message>
        <source>1 plot selected · %1</source>
        <translation>قطعة واحدة محددة · %1</translation>
    </message>
    <message>
        <source>%1 plots selected · %2</source>
        <translation>%1 قطع محددة · %2</translation>
    </message>
    <message>
        <source>Choose the plots to book first.</source>
        <translation>اختر أولًا القطع المراد حجزها.</translation>
    </message>
    <message>
        <source>Only plots that are available or held can be booked.</source>
        <translation>لا تُحجز إلا القطع المتاحة أو المحجوزة مؤقتًا.</translation>
    </message>
    <message>
        <source>Choose one plot that is available to hold it.</source>
        <translation>اختر قطعة متاحة واحدة لحجزها مؤقتًا.</translation>
    </message>
    <message>
        <source>Import the layout of %1</source>
        <translation>استيراد مخطط %1</translation>
    </message>
    <message>
        <source>Drawings and tables (%1)</source>
        <translation>رسوم وجداول (%1)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>تُقرأ %1</translation>
    </message>
    <message>
        <source>The drawing has no measure. How large is each plot? Such as 1,200 sq ft or 200 sq yd.</source>
        <translation>ليس في الرسم قياس. ما مساحة كل قطعة؟ مثل 1,200 sq ft أو 200 sq yd.</translation>
    </message>
    <message>
        <source>Area of the plots</source>
        <translation>مساحة القطع</translation>
    </message>
    <message>
        <source>Import %1 as the layout of %2</source>
        <translation>استيراد %1 مخططًا لـ%2</translation>
    </message>
    <message>
        <source>The layout %1 goes to the trash.</source>
        <translation>ينتقل المخطط %1 إلى المهملات.</translation>
    </message>
    <message>
        <source>Print the plan of %1</source>
        <translation>طباعة مخطط %1</translation>
    </message>
    <message>
        <source>Plot map</source>
        <translation>خريطة القطع</translation>
    </message>
    <message numerus="yes">
        <source>%1 plots</source>
        <translation>
            <numerusform>%1 قطع</numerusform>
            <numerusform>%1 قطعة</numerusform>
            <numerusform>%1 قطعتان</numerusform>
            <numerusform>%1 قطع</numerusform>
            <numerusform>%1 قطعة</numerusform>
            <numerusform>%1 قطعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::ReceiptScreen</name>
    <message>
        <source>%1 · plot %2</source>
        <translation>%1 · القطعة %2</translation>
    </message>
    <message>
        <source>No booking: the money stands on account</source>
        <translation>بلا حجز: يبقى المال على الحساب</translation>
    </message>
    <message>
        <source>Booking %1 is cancelled</source>
        <translation>الحجز %1 ملغى</translation>
    </message>
    <message>
        <source>%1 overdue since %2</source>
        <translation>%1 متأخر منذ %2</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>الرصيد %1</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>تسجيل إيصال</translation>
    </message>
    <message>
        <source>Name, plot, phone or booking no.</source>
        <translation>الاسم أو القطعة أو الهاتف أو رقم الحجز</translation>
    </message>
    <message>
        <source>Find the booking</source>
        <translation>البحث عن الحجز</translation>
    </message>
    <message>
        <source>Bookings found</source>
        <translation>الحجوزات التي وُجدت</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>لم يُختر حجز</translation>
    </message>
    <message>
        <source>Find it at the left.</source>
        <translation>ابحث عنه في الجانب.</translation>
    </message>
    <message>
        <source>Paid by somebody else (optional)</source>
        <translation>دفعه غيره (اختياري)</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>ما يسدده</translation>
    </message>
    <message>
        <source>Lines that are due and what this receipt pays of them</source>
        <translation>الأسطر المستحقة وما يسدده هذا الإيصال منها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>حفظ وطباعة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Booking %1, %2</source>
        <translation>الحجز %1، %2</translation>
    </message>
    <message>
        <source>Nobody matches. Look for another part of the name or number.</source>
        <translation>لا أحد يطابق. ابحث عن جزء آخر من الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>لا شيء متأخر.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Overdue longest</source>
        <translation>الأكثر تأخرًا</translation>
    </message>
    <message>
        <source>Booking %1 is cancelled. Money for it is taken and stands on account.</source>
        <translation>الحجز %1 ملغى. يُقبل ماله ويبقى على الحساب.</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>المستحق كله</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>This receipt pays</source>
        <translation>يسدد هذا الإيصال</translation>
    </message>
    <message>
        <source>Choose a booking to see what is due.</source>
        <translation>اختر حجزًا لترى المستحق.</translation>
    </message>
    <message>
        <source>Nothing is due. %1 stands on account until something falls due.</source>
        <translation>لا شيء مستحق. يبقى %1 على الحساب حتى يستحق شيء.</translation>
    </message>
    <message>
        <source>%1 is more than what is open and stands on account.</source>
        <translation>%1 أكثر من المفتوح ويبقى على الحساب.</translation>
    </message>
    <message>
        <source>Nothing is due at the moment.</source>
        <translation>لا شيء مستحق الآن.</translation>
    </message>
    <message>
        <source>Choose whose money it is first: find the booking by name, plot or phone.</source>
        <translation>اختر أولًا لمن المال: ابحث عن الحجز بالاسم أو القطعة أو الهاتف.</translation>
    </message>
    <message>
        <source>Receipt %1 is saved for %2.</source>
        <translation>حُفظ الإيصال %1 باسم %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still owed</comment>
        <translation>المتبقي</translation>
    </message>
</context>
<context>
    <name>freehold::RecordForm</name>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>تحرير: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>حفظ وجديد</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>%1 saved. Here is the next.</source>
        <translation>حُفظ %1. إليك التالي.</translation>
    </message>
</context>
<context>
    <name>freehold::RecordHead</name>
    <message>
        <source>Open in a tab</source>
        <translation>فتح في لسان</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
</context>
<context>
    <name>freehold::RecordView</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>لم يعد هذا السجل موجودًا.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>More to do with this record</source>
        <translation>المزيد لهذا السجل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Nothing refers to this record yet.</source>
        <translation>لا شيء يشير إلى هذا السجل بعد.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>%1 · %2, device %3</source>
        <translation>%1 · %2، الجهاز %3</translation>
    </message>
    <message>
        <source>No changes are recorded.</source>
        <translation>لا تغييرات مسجلة.</translation>
    </message>
</context>
<context>
    <name>freehold::ReferencesValueEditor</name>
    <message>
        <source>Delete takes the selected one out</source>
        <translation>يزيل Delete العنصر المحدد</translation>
    </message>
</context>
<context>
    <name>freehold::RegisterEntry</name>
    <message>
        <source>Post</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Enter in the last field posts and begins the next line; Shift+Enter posts and stops</source>
        <translation>يرحّل Enter في الحقل الأخير ويبدأ سطرًا جديدًا؛ وShift+Enter يرحّل ويتوقف</translation>
    </message>
    <message>
        <source>In</source>
        <comment>money into the account</comment>
        <translation>داخل</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>money out of the account</comment>
        <translation>خارج</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>The line has no amount. Enter what came in or what went out.</source>
        <translation>ليس في السطر مبلغ. أدخل ما دخل أو ما خرج.</translation>
    </message>
    <message>
        <source>The line has two amounts. Enter what came in or what went out.</source>
        <translation>في السطر مبلغان. أدخل ما دخل أو ما خرج.</translation>
    </message>
</context>
<context>
    <name>freehold::RegisterModel</name>
    <message>
        <source>Opening balance</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 حسابات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>In</source>
        <comment>money into the account</comment>
        <translation>داخل</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>money out of the account</comment>
        <translation>خارج</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
</context>
<context>
    <name>freehold::RegisterScreen</name>
    <message>
        <source>Register</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of an account</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from</source>
        <comment>first day of a register</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Open the entry of the line (Enter)</source>
        <translation>فتح قيد السطر (Enter)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Open the document behind the line (Ctrl+Enter)</source>
        <translation>فتح مستند السطر (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The account ledger on paper or as a file (Ctrl+P)</source>
        <translation>دفتر الحساب على ورق أو في ملف (Ctrl+P)</translation>
    </message>
    <message>
        <source>Lines of the account</source>
        <translation>أسطر الحساب</translation>
    </message>
    <message>
        <source>Balance after the last line</source>
        <translation>الرصيد بعد آخر سطر</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 أسطر</numerusform>
            <numerusform>%1 سطر</numerusform>
            <numerusform>%1 سطران</numerusform>
            <numerusform>%1 أسطر</numerusform>
            <numerusform>%1 سطرًا</numerusform>
            <numerusform>%1 سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was made by hand; there is no document behind it.</source>
        <translation>القيد %1 يدوي؛ لا مستند خلفه.</translation>
    </message>
    <message>
        <source>Open as journal entry</source>
        <translation>فتح كقيد يومية</translation>
    </message>
    <message>
        <source>Entry %1 is posted.</source>
        <translation>رُحّل القيد %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Leave the register</source>
        <translation>مغادرة الدفتر</translation>
    </message>
    <message>
        <source>The line you entered is not posted.</source>
        <translation>السطر الذي أدخلته لم يُرحَّل.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
</context>
<context>
    <name>freehold::ReportScreen</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Write this report as a PDF document</source>
        <translation>كتابة هذا التقرير كمستند PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Write this report as an Excel workbook (Ctrl+E)</source>
        <translation>كتابة هذا التقرير كمصنف Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Show the pages and print them (Ctrl+P)</source>
        <translation>إظهار الصفحات وطباعتها (Ctrl+P)</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>ملف CSV…</translation>
    </message>
    <message>
        <source>JSON file…</source>
        <translation>ملف JSON…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>report, what it is about</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 أسطر</numerusform>
            <numerusform>%1 سطر</numerusform>
            <numerusform>%1 سطران</numerusform>
            <numerusform>%1 أسطر</numerusform>
            <numerusform>%1 سطرًا</numerusform>
            <numerusform>%1 سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 lines are shown. The files hold all of them.</source>
        <translation>تُعرض أول %1 أسطر. الملفات تحويها كلها.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>تُكتب %1</translation>
    </message>
    <message>
        <source>%1 is written to %2.</source>
        <translation>كُتب %1 في %2.</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>طباعة %1</translation>
    </message>
</context>
<context>
    <name>freehold::ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Find a report</source>
        <translation>البحث عن تقرير</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>First page of the report</source>
        <translation>الصفحة الأولى من التقرير</translation>
    </message>
    <message>
        <source>No report has these words.</source>
        <translation>لا تقرير فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Open it and choose what it is about, or make it from the record itself.</source>
        <translation>افتحه واختر موضوعه، أو أنشئه من السجل نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n تقرير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%n تقارير</numerusform>
            <numerusform>%n تقريرًا</numerusform>
            <numerusform>%n تقرير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::RowsValueEditor</name>
    <message>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>إزالة هذا السطر</translation>
    </message>
    <message>
        <source>%1: add a line</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1: إضافة سطر</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>Take line %1 out</source>
        <translation>إزالة السطر %1</translation>
    </message>
</context>
<context>
    <name>freehold::ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>المقياس: %1</translation>
    </message>
</context>
<context>
    <name>freehold::SearchField</name>
    <message>
        <source>Search customers, plots, receipts… or type a command</source>
        <translation>ابحث عن عملاء أو قطع أو إيصالات… أو اكتب أمرًا</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>بحث أو أمر</translation>
    </message>
    <message>
        <source>Search or command (%1)</source>
        <translation>بحث أو أمر (%1)</translation>
    </message>
</context>
<context>
    <name>freehold::SettingsScreen</name>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is set.</source>
        <translation>فاتح أو داكن أو حسب النظام.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>All text of the window; also Ctrl++ and Ctrl+−.</source>
        <translation>كل نصوص النافذة؛ وأيضًا Ctrl++ وCtrl+−.</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>ارتفاع الصفوف</translation>
    </message>
    <message>
        <source>How close the rows of lists and registers stand.</source>
        <translation>مدى تقارب صفوف القوائم والدفاتر.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>متباعدة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>The accountant’s set adds the keys that users of Tally know.</source>
        <translation>تضيف مجموعة المحاسب المفاتيح التي يعرفها مستخدمو Tally.</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>المحاسب</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>الاختصارات…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>See every shortcut and choose your own.</source>
        <translation>شاهد كل اختصار واختر اختصاراتك.</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>ملف الشركة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Everything of this company is in this one file.</source>
        <translation>كل ما يخص هذه الشركة في هذا الملف الواحد.</translation>
    </message>
    <message>
        <source>Show copies</source>
        <translation>إظهار النسخ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Kept every half hour with changes, on closing, and before large imports.</source>
        <translation>تُحفظ كل نصف ساعة فيها تغييرات، وعند الإغلاق، وقبل الاستيرادات الكبيرة.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language changes when Freehold is started the next time.</source>
        <translation>تتغير اللغة عند تشغيل Freehold في المرة القادمة.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة الكلمات</translation>
    </message>
    <message>
        <source>Menus, screens and messages, from the next start on. Numbers and dates stay those of the company.</source>
        <translation>القوائم والشاشات والرسائل، من التشغيل التالي. تبقى الأرقام والتواريخ كما هي في الشركة.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Black, white and strong outlines instead of soft colours.</source>
        <translation>أسود وأبيض وحدود واضحة بدل الألوان الهادئة.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Nothing blinks or slides, and bars do not run.</source>
        <translation>لا شيء يومض أو ينزلق، ولا تتحرك الأشرطة.</translation>
    </message>
</context>
<context>
    <name>freehold::SidePanel</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>freehold::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>freehold::SignInDialog</name>
    <message>
        <source>Sign in to the office</source>
        <translation>تسجيل الدخول إلى المكتب</translation>
    </message>
    <message>
        <source>What you do here is kept meanwhile, and sent to %1 once you are signed in.</source>
        <translation>ما تفعله هنا يُحفظ أثناء ذلك ويُرسل إلى %1 عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Only if your account has one</source>
        <translation>فقط إن كان لحسابك واحد</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>ال&amp;عامل الثاني</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Give your e-mail address at the office and your password.</source>
        <translation>أعطِ بريدك في المكتب وكلمة المرور.</translation>
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
        <translation>مرحبًا بك في Freehold</translation>
    </message>
    <message>
        <source>Customers, plots, bookings, receipts and books of one company in one file.</source>
        <translation>عملاء وقطع وحجوزات وإيصالات ودفاتر شركة واحدة في ملف واحد.</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>شركة جديدة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>إنشاء الشركة</translation>
    </message>
    <message>
        <source>File of the new company</source>
        <translation>ملف الشركة الجديدة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a company file…</source>
        <translation>فتح ملف شركة…</translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation>تجربة الشركة النموذجية</translation>
    </message>
    <message>
        <source>Two projects with plots, bookings, receipts and a year of books, in %1</source>
        <translation>مشروعان فيهما قطع وحجوزات وإيصالات ودفاتر سنة، في %1</translation>
    </message>
    <message>
        <source>The company has no name yet. Type it first.</source>
        <translation>ليس للشركة اسم بعد. اكتبه أولًا.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>الانضمام إلى مكتب…</translation>
    </message>
    <message>
        <source>Brings the company of an office server onto this computer</source>
        <translation>يجلب شركة خادم المكتب إلى هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>freehold::SyncCentreScreen</name>
    <message>
        <source>What was done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Everything done here is sent.</source>
        <translation>كل ما أُنجز هنا أُرسل.</translation>
    </message>
    <message>
        <source>Why the office refused it</source>
        <translation>لماذا رفضه المكتب</translation>
    </message>
    <message>
        <source>The office refused nothing. Everything is in step.</source>
        <translation>لم يرفض المكتب شيئًا. كل شيء متوافق.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Kept value</source>
        <translation>القيمة المحفوظة</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>القيمة الأخرى</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>أدخله</translation>
    </message>
    <message>
        <source>No field was changed by two people at once.</source>
        <translation>لم يغيّر شخصان حقلاً واحدًا معًا.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>The office did everything as it was asked.</source>
        <translation>نفّذ المكتب كل شيء كما طُلب.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Change and send again…</source>
        <translation>تغيير وإرسال ثانية…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال ثانية</translation>
    </message>
    <message>
        <source>Take the other value</source>
        <translation>أخذ القيمة الأخرى</translation>
    </message>
    <message>
        <source>Keep the value</source>
        <translation>إبقاء القيمة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>إشعارات</translation>
    </message>
    <message>
        <source>Everything is in step.</source>
        <translation>كل شيء متوافق.</translation>
    </message>
    <message>
        <source>What is on its way to the office, and what came back</source>
        <translation>ما هو في طريقه إلى المكتب وما عاد منه</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name of a list, how many it holds</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>It is done anew and goes to the office.</source>
        <translation>أُنجز من جديد ويذهب إلى المكتب.</translation>
    </message>
    <message>
        <source>Done anew with changes</source>
        <translation>أُنجز من جديد مع تغييرات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Why is it not to be done any more? The reason is kept with it.</source>
        <translation>لماذا لم يعد مطلوبًا؟ يُحفظ السبب معه.</translation>
    </message>
    <message>
        <source>It is discarded, with your reason.</source>
        <translation>تم تجاهله مع سببك.</translation>
    </message>
    <message>
        <source>The other value stands now.</source>
        <translation>القيمة الأخرى هي السارية الآن.</translation>
    </message>
    <message>
        <source>The value stays.</source>
        <translation>تبقى القيمة.</translation>
    </message>
    <message>
        <source>%1 waiting, %2 need you</source>
        <translation>%1 في الانتظار، %2 تحتاج إليك</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>مركز المزامنة</translation>
    </message>
    <message>
        <source>Values and reason</source>
        <translation>القيم والسبب</translation>
    </message>
</context>
<context>
    <name>freehold::SyncPill</name>
    <message>
        <source>Synced just now</source>
        <translation>تمت المزامنة الآن</translation>
    </message>
    <message numerus="yes">
        <source>Synced %n min ago</source>
        <translation>
            <numerusform>تمت المزامنة قبل %n دقيقة</numerusform>
            <numerusform>تمت المزامنة قبل %n دقيقة</numerusform>
            <numerusform>تمت المزامنة قبل %n دقيقة</numerusform>
            <numerusform>تمت المزامنة قبل %n دقيقة</numerusform>
            <numerusform>تمت المزامنة قبل %n دقيقة</numerusform>
            <numerusform>تمت المزامنة قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced at %1</source>
        <translation>تمت المزامنة في %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول ثانية</translation>
    </message>
    <message>
        <source>Freehold is too old</source>
        <translation>نسخة Freehold قديمة جدًا</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>أُبلغ عن فقده</translation>
    </message>
    <message>
        <source>Another company’s office</source>
        <translation>مكتب شركة أخرى</translation>
    </message>
    <message>
        <source>1 change waiting (offline)</source>
        <translation>تغيير واحد ينتظر (دون اتصال)</translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting (offline)</source>
        <translation>
            <numerusform>%n من التغييرات تنتظر (دون اتصال)</numerusform>
            <numerusform>%n من التغييرات تنتظر (دون اتصال)</numerusform>
            <numerusform>%n من التغييرات تنتظر (دون اتصال)</numerusform>
            <numerusform>%n من التغييرات تنتظر (دون اتصال)</numerusform>
            <numerusform>%n من التغييرات تنتظر (دون اتصال)</numerusform>
            <numerusform>%n من التغييرات تنتظر (دون اتصال)</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Sending 1 change</source>
        <translation>جارٍ إرسال تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n changes</source>
        <translation>
            <numerusform>جارٍ إرسال %n من التغييرات</numerusform>
            <numerusform>جارٍ إرسال %n من التغييرات</numerusform>
            <numerusform>جارٍ إرسال %n من التغييرات</numerusform>
            <numerusform>جارٍ إرسال %n من التغييرات</numerusform>
            <numerusform>جارٍ إرسال %n من التغييرات</numerusform>
            <numerusform>جارٍ إرسال %n من التغييرات</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>جارٍ المزامنة…</translation>
    </message>
    <message>
        <source>1 needs your decision</source>
        <translation>شيء واحد يحتاج قرارك</translation>
    </message>
    <message numerus="yes">
        <source>%n need your decision</source>
        <translation>
            <numerusform>%n تحتاج قرارك</numerusform>
            <numerusform>%n تحتاج قرارك</numerusform>
            <numerusform>%n تحتاج قرارك</numerusform>
            <numerusform>%n تحتاج قرارك</numerusform>
            <numerusform>%n تحتاج قرارك</numerusform>
            <numerusform>%n تحتاج قرارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync is off</source>
        <translation>المزامنة متوقفة</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <comment>state of sync</comment>
        <translation>المكتب: %1</translation>
    </message>
    <message>
        <source>This company is on this computer alone.</source>
        <translation>هذه الشركة على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Office at %1</source>
        <translation>المكتب في %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>مركز المزامنة</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>الانضمام إلى مكتب…</translation>
    </message>
</context>
<context>
    <name>freehold::Toast</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>freehold::TrashScreen</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>kept for %1 days</source>
        <translation>تُحفظ %1 يومًا</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>السجلات المحذوفة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف في</translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted stays here for %1 days.</source>
        <translation>المهملات فارغة. يبقى المحذوف هنا %1 يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 سجلات</numerusform>
            <numerusform>%1 سجل</numerusform>
            <numerusform>%1 سجلان</numerusform>
            <numerusform>%1 سجلات</numerusform>
            <numerusform>%1 سجلًا</numerusform>
            <numerusform>%1 سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>عاد %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 records are back.</source>
        <translation>عادت %1 سجلات.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
</context>
<context>
    <name>freehold::UndoScreen</name>
    <message>
        <source>Undo up to here</source>
        <translation>التراجع حتى هنا</translation>
    </message>
    <message>
        <source>Nothing was edited yet. Edits of records stand here, to be taken back.</source>
        <translation>لم يُعدل شيء بعد. تظهر هنا تعديلات السجلات ليمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>edits of records, the latest first</source>
        <translation>تعديلات السجلات، الأحدث أولا</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Undo this edit</source>
        <translation>التراجع عن هذا التعديل</translation>
    </message>
    <message>
        <source>Undo %1 edits, up to here</source>
        <translation>التراجع عن %1 تعديلات حتى هنا</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>تعديل واحد</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 تعديلات</translation>
    </message>
    <message>
        <source>1 edit is taken back.</source>
        <translation>تم التراجع عن تعديل واحد.</translation>
    </message>
    <message>
        <source>%1 edits are taken back.</source>
        <translation>تم التراجع عن %1 تعديلات.</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>سجل التراجع</translation>
    </message>
</context>
<context>
    <name>freehold::ValueEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
</context>
<context>
    <name>freehold::ViewChips</name>
    <message>
        <source>Save what is shown as a view</source>
        <translation>حفظ المعروض كعرض</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>عروض أخرى</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
</context>
</TS>
