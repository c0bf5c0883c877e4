// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/imports/contact_card.h"
#include "crm/imports/customer_importer.h"
#include "exchange/import_mapping.h"
#include "support/postgres_server.h"
#include "support/test_company.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

/// Takes the rows in one transaction; the first refusal ends it.
Result<QList<RowEffect>> takeRows(TestCompany &company, const QList<QVariantMap> &rows)
{
    QList<RowEffect> effects;
    const std::unique_ptr<ImportRun> run = customerImporter().start();
    const Result<void> done = company.store->transact(u"import"_s, [&](Transaction &tx) {
        for (const QVariantMap &row : rows)
            effects.append(run->take(tx, row));
    });
    if (!done)
        return done.error();
    return effects;
}

QStringList names(TestCompany &company)
{
    return company.read([](Reader &reader) {
        QStringList all;
        for (const Party &party : reader.select<Party>(u"id is not null order by full_name"_s))
            all.append(party.fullName);
        return all;
    });
}

} // namespace

class TestCustomerImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheHeadersOfRealLists_data()
    {
        QTest::addColumn<QStringList>("headers");
        QTest::addColumn<QStringList>("targets");
        QTest::newRow("indian")
            << QStringList{u"S.No"_s,     u"Customer Name"_s,     u"S/o"_s,  u"Mobile No."_s, u"Alternate No"_s,
                           u"Email ID"_s, u"Permanent Address"_s, u"City"_s, u"State"_s,      u"Pin Code"_s,
                           u"PAN No."_s,  u"Aadhar No"_s}
            << QStringList{QString(),    u"full_name"_s, u"parent_name"_s, u"phone"_s,       u"phone2"_s, u"email"_s,
                           u"address"_s, u"city"_s,      u"state"_s,       u"postal_code"_s, u"pan"_s,    u"aadhaar"_s};
        QTest::newRow("applicants") << QStringList{u"File No."_s, u"Name of Applicant"_s, u"Contact Nos"_s,
                                                   u"Mail Id"_s, u"Remarks"_s}
                                    << QStringList{u"code"_s, u"full_name"_s, u"phone"_s, u"email"_s, u"note"_s};
        QTest::newRow("american") << QStringList{u"First Name"_s,     u"Last Name"_s,      u"Cell Phone"_s,
                                                 u"E-mail Address"_s, u"Street Address"_s, u"City"_s,
                                                 u"State"_s,          u"ZIP Code"_s}
                                  << QStringList{u"given_name"_s, u"family_name"_s, u"phone"_s, u"email"_s,
                                                 u"address"_s,    u"city"_s,        u"state"_s, u"postal_code"_s};
        QTest::newRow("hindi") << QStringList{u"ग्राहक का नाम"_s, u"मोबाइल नंबर"_s, u"पता"_s, u"शहर"_s}
                               << QStringList{u"full_name"_s, u"phone"_s, u"address"_s, u"city"_s};
    }
    void knowsTheHeadersOfRealLists()
    {
        QFETCH(QStringList, headers);
        QFETCH(QStringList, targets);
        QCOMPARE(guessTargets(customerImporter().fields, headers), targets);
    }

    void bringsInARowWithEverything()
    {
        TestCompany company;
        const Result<QList<RowEffect>> effects = takeRows(company, {{{u"full_name"_s, u"Ravi  Kumar"_s},
                                                                     {u"phone"_s, u"98765 43210 / 99887 76655"_s},
                                                                     {u"phone2"_s, u"NA"_s},
                                                                     {u"email"_s, u"-"_s},
                                                                     {u"city"_s, u"Indore"_s},
                                                                     {u"pan"_s, u"Applied for"_s},
                                                                     {u"aadhaar"_s, u"123456789012"_s},
                                                                     {u"since"_s, QDate(2024, 4, 1)}}});
        QVERIFY2(effects.ok(), qPrintable(effects.ok() ? QString() : effects.error().text));
        QCOMPARE(effects->first().kind, RowEffect::Kind::Created);
        QCOMPARE(company.integer(u"select count(*) from contact_points where kind = 'phone'"_s), 2);
        QCOMPARE(company.integer(u"select count(*) from contact_points where kind = 'email'"_s), 0);
        QCOMPARE(company.integer(u"select count(*) from tax_ids where kind = 'aadhaar_last4' and number = '9012'"_s),
                 1);
        QCOMPARE(company.integer(u"select count(*) from audit_log where after like '%123456789012%'"_s), 0);
        QCOMPARE(company.integer(u"select count(*) from sync_op where request like '%123456789012%'"_s), 0);
        QCOMPARE(company.integer(u"select count(*) from addresses where city = 'Indore'"_s), 1);
        QCOMPARE(company.integer(u"select count(*) from party_roles where since = '2024-04-01' and code = 'C-00001'"_s),
                 1);
    }

    void matchesPeopleWhoAreThere()
    {
        TestCompany company;
        const QList<QVariantMap> rows{{{u"full_name"_s, u"Ravi Kumar"_s}, {u"phone"_s, u"9876543210"_s}},
                                      {{u"full_name"_s, u"Mr. R. Kumar"_s}, {u"phone"_s, u"+91-98765 43210"_s}},
                                      {{u"full_name"_s, u"Gopal"_s}, {u"address"_s, u"Village Rau"_s}}};
        QVERIFY(takeRows(company, rows).ok());
        const Result<QList<RowEffect>> again = takeRows(company, rows);
        QVERIFY(again.ok());
        for (const RowEffect &effect : *again)
            QCOMPARE(effect.kind, RowEffect::Kind::Matched);
        QCOMPARE(names(company), QStringList({u"Gopal"_s, u"Ravi Kumar"_s}));
    }

    void matchesTheSameOnPostgres()
    {
        if (!PostgresServer::shared())
            QSKIP(qPrintable(PostgresServer::problem()));
        const std::unique_ptr<TestCompany> company = TestCompany::onPostgres();
        const QList<QVariantMap> rows{
            {{u"full_name"_s, u"Ravi Kumar"_s}, {u"phone"_s, u"9876543210"_s}, {u"code"_s, u"A-1"_s}},
            {{u"full_name"_s, u"Gopal"_s}, {u"address"_s, u"Village Rau"_s}}};
        QVERIFY(takeRows(*company, rows).ok());
        const Result<QList<RowEffect>> again = takeRows(*company, rows);
        QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().text));
        for (const RowEffect &effect : *again)
            QCOMPARE(effect.kind, RowEffect::Kind::Matched);
    }

    void keepsAFamilyOnOnePhoneApart()
    {
        TestCompany company;
        QVERIFY(takeRows(company, {{{u"full_name"_s, u"Ravi Kumar"_s}, {u"phone"_s, u"9876543210"_s}},
                                   {{u"full_name"_s, u"Sita Kumar"_s}, {u"phone"_s, u"9876543210"_s}}})
                    .ok());
        QCOMPARE(names(company), QStringList({u"Ravi Kumar"_s, u"Sita Kumar"_s}));
    }

    void refusesACodeUnderAnotherName()
    {
        TestCompany company;
        const Result<QList<RowEffect>> effects =
            takeRows(company, {{{u"full_name"_s, u"Ravi Kumar"_s}, {u"code"_s, u"A-1"_s}},
                               {{u"full_name"_s, u"Sita Rao"_s}, {u"code"_s, u"A-1"_s}}});
        QVERIFY(!effects.ok());
        QCOMPARE(effects.error().code, ErrorCode::Conflict);
        QCOMPARE(effects.error().field, u"code"_s);
        QCOMPARE(names(company), QStringList());
    }

    void refusesARowWithoutAName()
    {
        TestCompany company;
        const Result<QList<RowEffect>> effects = takeRows(company, {{{u"phone"_s, u"9876543210"_s}}});
        QVERIFY(!effects.ok());
        QCOMPARE(effects.error().field, u"full_name"_s);
    }

    void makesACustomerOfACard()
    {
        VCard card;
        card.fullName = u"John Doe"_s;
        card.given = u"John"_s;
        card.family = u"Doe"_s;
        card.organisation = u"IBM"_s;
        card.title = u"Money Counter"_s;
        card.phones = {{u"905-555-1234"_s, {u"cell"_s}, {}, true}, {u"1-800-FLOWERS"_s, {u"work"_s}, {}, false}};
        card.emails = {{u"john.doe@ibm.com"_s, {u"work"_s}, {}, true}};
        PostalAddress address;
        address.street = u"123 Main St"_s;
        address.locality = u"New York"_s;
        address.kinds = {u"work"_s};
        card.addresses = {address};

        const Result<AddCustomer> person = customerFromCard(card);

        QVERIFY(person.ok());
        QCOMPARE(person->fullName, u"John Doe"_s);
        QCOMPARE(person->contacts.size(), 3);
        QCOMPARE(person->contacts.at(0).label, u"mobile"_s);
        QCOMPARE(person->contacts.at(1).kind, ContactKind::Other);
        QCOMPARE(person->contacts.at(2).kind, ContactKind::Email);
        QCOMPARE(person->addresses.first().kind, AddressKind::Office);
        QCOMPARE(person->note, u"Title: Money Counter\nCompany: IBM"_s);
        TestCompany company;
        QCOMPARE(company.run(*person).number, u"C-00001"_s);
    }

    void marksThatAnAddressBookPutsAroundAValueAreLeftOut()
    {
        VCard card;
        card.fullName = u"\u200eJohn Doe\u200e"_s;
        card.phones = {{u"\u202a+1 905 555 1234\u202c"_s, {u"cell"_s}, {}, true}};

        const Result<AddCustomer> person = customerFromCard(card);

        QCOMPARE(person->fullName, u"John Doe"_s);
        QCOMPARE(person->contacts.first().kind, ContactKind::Phone);
        QCOMPARE(person->contacts.first().value, u"+1 905 555 1234"_s);
    }

    void refusesACardOfNobody() { QVERIFY(!customerFromCard(VCard()).ok()); }

    void bringsInRealCards()
    {
        const QString folder = sampleDataFolder();
        if (folder.isEmpty())
            QSKIP("FREEHOLD_TEST_DATA does not name the outside sample data");
        TestCompany company;
        const Importer importer = customerImporter();
        for (const QString &name : {u"gmail-list.vcf"_s, u"John_Doe_ANDROID.vcf"_s, u"John_Doe_EVOLUTION.vcf"_s,
                                    u"outlook-2007.vcf"_s, u"fullcontact.vcf"_s, u"rfc6350-example.vcf"_s}) {
            const Result<VCardFile> file = readVCardFile(folder + u"/contacts/"_s + name);
            QVERIFY2(file.ok(), qPrintable(name));
            const Result<void> done = company.store->transact(u"import"_s, [&](Transaction &tx) {
                for (const VCard &card : file->cards)
                    importer.takeCard(tx, card);
            });
            QVERIFY2(done.ok(), qPrintable(name + u": "_s + (done.ok() ? QString() : done.error().text)));
        }
        const QStringList all = names(company);
        for (const QString &name : {u"Arnold Smith"_s, u"Chris Beatle"_s, u"Doug White"_s, u"Simon Perreault"_s})
            QVERIFY2(all.contains(name), qPrintable(all.join(u", "_s)));
    }
};

FREEHOLD_TEST(TestCustomerImport);
#include "tst_customer_import.moc"
