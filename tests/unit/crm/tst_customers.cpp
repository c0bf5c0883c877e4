// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/duplicates.h"
#include "crm/operations/add_address.h"
#include "crm/operations/add_agent.h"
#include "crm/operations/add_contact_point.h"
#include "crm/operations/add_customer.h"
#include "crm/operations/add_note.h"
#include "crm/operations/add_tax_id.h"
#include "crm/operations/assign_role.h"
#include "crm/operations/edit_contact_point.h"
#include "crm/operations/edit_party.h"
#include "crm/operations/remove_contact_point.h"
#include "crm/operations/remove_party.h"
#include "crm/operations/remove_tax_id.h"
#include "crm/party_roles.h"
#include "store/list_query.h"
#include "store/search.h"
#include "support/postgres_server.h"
#include "support/test_company.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

AddCustomer ravi()
{
    AddCustomer request;
    request.fullName = u"Ravi Kumar"_s;
    request.phones = u"+91 98765-43210"_s;
    request.emails = u"Ravi.Kumar@example.com"_s;
    return request;
}

AddCustomer sita()
{
    AddCustomer request;
    request.fullName = u"Sita Sharma"_s;
    request.phones = u"99887 76655"_s;
    return request;
}

/// Rows of everything an added customer writes.
qint64 rowsOfPeople(TestCompany &company)
{
    qint64 rows = 0;
    for (const QString &table :
         {u"parties"_s, u"party_roles"_s, u"contact_points"_s, u"addresses"_s, u"tax_ids"_s, u"notes"_s})
        rows += company.integer(u"select count(*) from "_s + table);
    return rows;
}

QStringList hits(TestCompany &company, const QString &words)
{
    return company.read([&](Reader &reader) {
        QStringList titles;
        for (const SearchHit &hit : search(reader, words))
            titles.append(hit.title);
        return titles;
    });
}

} // namespace

class TestCustomers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsACustomerWithEverythingKnown()
    {
        TestCompany company;
        AddCustomer request = ravi();
        request.phones = u"+91 98765-43210, 0731-2551234"_s;
        request.contacts = {{ContactKind::Other, u"telegram"_s, u"@ravi"_s, false}};
        request.addresses = {
            {AddressKind::Residence, u"12 MG Road"_s, {}, u"Indore"_s, {}, u"Madhya Pradesh"_s, u"452001"_s, {}}};
        request.taxIds = {{TaxIdKind::Pan, u"abcpk1234l"_s}, {TaxIdKind::AadhaarLast4, u"9012"_s}};
        request.note = u"Wants an east-facing plot"_s;

        const Outcome outcome = company.run(request);

        QCOMPARE(outcome.table, u"parties"_s);
        QCOMPARE(outcome.number, u"C-00001"_s);
        company.read([&](Reader &reader) {
            const Party party = reader.get(Id<Party>(outcome.id));
            QCOMPARE(party.fullName, u"Ravi Kumar"_s);
            QCOMPARE(party.code, u"C-00001"_s);
            const QList<ContactPoint> points = reader.select<ContactPoint>(u"id is not null order by rid"_s);
            QCOMPARE(points.size(), 4);
            QCOMPARE(points.at(0).digits, u"919876543210"_s);
            QVERIFY(points.at(0).isPrimary);
            QVERIFY(!points.at(1).isPrimary);
            QCOMPARE(points.at(2).matchKey, u"ravi.kumar@example.com"_s);
            QVERIFY(points.at(2).isPrimary);
            QCOMPARE(addressLines(reader.select<Address>().first()),
                     QStringList({u"12 MG Road"_s, u"Indore 452001, Madhya Pradesh"_s}));
            QCOMPARE(reader.integer(u"select count(*) from tax_ids where number in ('ABCPK1234L', '9012')"_s), 2);
            QCOMPARE(reader.integer(u"select count(*) from notes"_s), 1);
        });
    }

    void numbersCustomersInOrderAndTakesAGivenCode()
    {
        TestCompany company;
        company.run(ravi());
        AddCustomer second = sita();
        second.code = u"OLD-77"_s;
        QCOMPARE(company.run(second).number, u"OLD-77"_s);
        AddCustomer third;
        third.fullName = u"Mohan Das"_s;
        QCOMPARE(company.run(third).number, u"C-00002"_s);
    }

    void refusesACodeThatIsTakenAndLeavesNothing()
    {
        TestCompany company;
        company.run(ravi());
        const qint64 before = rowsOfPeople(company);
        AddCustomer request = sita();
        request.code = u"C-00001"_s;

        const Error error = company.refusal(request);

        QCOMPARE(error.code, ErrorCode::Conflict);
        QVERIFY(error.text.contains(u"Ravi Kumar"_s));
        QCOMPARE(rowsOfPeople(company), before);
    }

    void refusesACustomerWhoIsThereAlready_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phones");
        QTest::addColumn<QString>("emails");
        QTest::addColumn<QString>("field");
        QTest::newRow("same number") << u"Someone Else"_s << u"9876543210"_s << QString() << u"phones"_s;
        QTest::newRow("trunk zero") << u"Someone Else"_s << u"098765 43210"_s << QString() << u"phones"_s;
        QTest::newRow("country code") << u"Someone Else"_s << u"0091-9876543210"_s << QString() << u"phones"_s;
        QTest::newRow("second of two") << u"Someone Else"_s << u"99999 00000 / 98765.43210"_s << QString()
                                       << u"phones"_s;
        QTest::newRow("email in capitals")
            << u"Someone Else"_s << QString() << u"RAVI.KUMAR@EXAMPLE.COM"_s << u"emails"_s;
        QTest::newRow("name and nearly the number") << u"Kumar Ravi"_s << u"6543210"_s << QString() << u"phones"_s;
    }
    void refusesACustomerWhoIsThereAlready()
    {
        QFETCH(QString, name);
        QFETCH(QString, phones);
        QFETCH(QString, emails);
        QFETCH(QString, field);
        TestCompany company;
        company.run(ravi());
        const qint64 before = rowsOfPeople(company);
        AddCustomer request;
        request.fullName = name;
        request.phones = phones;
        request.emails = emails;

        const Error error = company.refusal(request);

        QCOMPARE(error.code, ErrorCode::Conflict);
        QCOMPARE(error.field, field);
        QVERIFY2(error.text.contains(u"Ravi Kumar (C-00001)"_s), qPrintable(error.text));
        QVERIFY2(error.text.contains(u"allow_duplicate"_s), qPrintable(error.text));
        QCOMPARE(rowsOfPeople(company), before);
    }

    void addsADuplicateWhenAskedTo()
    {
        TestCompany company;
        company.run(ravi());
        AddCustomer wife = sita();
        wife.phones = u"9876543210"_s;
        wife.allowDuplicate = true;
        QCOMPARE(company.run(wife).number, u"C-00002"_s);
    }

    void takesAnotherNameWithANearNumberForAnotherPerson()
    {
        TestCompany company;
        company.run(ravi());
        AddCustomer request = sita();
        request.phones = u"6543210"_s;
        QCOMPARE(company.run(request).number, u"C-00002"_s);
    }

    void refusesWhatIsIncorrectAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phones");
        QTest::addColumn<QString>("emails");
        QTest::addColumn<QString>("pan");
        QTest::newRow("no name") << u"  "_s << QString() << QString() << QString();
        QTest::newRow("phone") << u"A B"_s << u"98765 4321O"_s << QString() << QString();
        QTest::newRow("email") << u"A B"_s << QString() << u"a.b.example.com"_s << QString();
        QTest::newRow("pan") << u"A B"_s << QString() << QString() << u"ABC"_s;
    }
    void refusesWhatIsIncorrectAndLeavesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, phones);
        QFETCH(QString, emails);
        QFETCH(QString, pan);
        TestCompany company;
        AddCustomer request;
        request.fullName = name;
        request.phones = phones;
        request.emails = emails;
        if (!pan.isEmpty())
            request.taxIds = {{TaxIdKind::Pan, pan}};

        QCOMPARE(company.refusal(request).code, ErrorCode::InvalidInput);

        QCOMPARE(rowsOfPeople(company), 0);
        QCOMPARE(company.run(ravi()).number, u"C-00001"_s);
    }

    void refusesAPanOfSomebodyElse()
    {
        TestCompany company;
        AddCustomer first = ravi();
        first.taxIds = {{TaxIdKind::Pan, u"ABCPK1234L"_s}};
        company.run(first);
        AddCustomer second = sita();
        second.taxIds = {{TaxIdKind::Pan, u"abcpk1234l"_s}};
        const Error error = company.refusal(second);
        QCOMPARE(error.code, ErrorCode::Conflict);
        QVERIFY(error.text.contains(u"Ravi Kumar (C-00001)"_s));
    }

    void findsDuplicatesBestFirst()
    {
        TestCompany company;
        company.run(ravi());
        AddCustomer wife = sita();
        wife.phones = u"98765 43210"_s;
        wife.allowDuplicate = true;
        company.run(wife);
        const QList<PartyMatch> matches = company.read(
            [](Reader &reader) { return findDuplicates(reader, u"Sita Sharma"_s, {u"09876543210"_s}, {}); });
        QCOMPARE(matches.size(), 2);
        QCOMPARE(matches.at(0).fullName, u"Sita Sharma"_s);
        QCOMPARE(matches.at(1).fullName, u"Ravi Kumar"_s);
        QCOMPARE(matches.at(1).reason, DuplicateReason::Phone);
    }

    void findsAPartyByNameCodeEmailAndAnyPartOfItsPhone_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("beginning of a name") << u"rav"_s;
        QTest::newRow("both names") << u"kumar ravi"_s;
        QTest::newRow("code") << u"C-00001"_s;
        QTest::newRow("e-mail") << u"ravi.kumar@example.com"_s;
        QTest::newRow("end of the phone") << u"43210"_s;
        QTest::newRow("middle of the phone") << u"7654"_s;
        QTest::newRow("phone with spaces") << u"98765 43210"_s;
    }
    void findsAPartyByNameCodeEmailAndAnyPartOfItsPhone()
    {
        QFETCH(QString, words);
        TestCompany company;
        company.run(ravi());
        company.run(sita());
        QCOMPARE(hits(company, words), QStringList({u"Ravi Kumar"_s}));
    }

    void findsAPartyNoLongerByARemovedPhone()
    {
        TestCompany company;
        company.run(ravi());
        const Id<ContactPoint> phone =
            company.read([](Reader &reader) { return reader.findBy<ContactPoint>(u"kind = 'phone'"_s)->id; });
        company.run(RemoveContactPoint{phone});
        QCOMPARE(hits(company, u"43210"_s), QStringList());
    }

    void listsCustomersWithTheirPrimaryPhone()
    {
        TestCompany company;
        const Outcome outcome = company.run(ravi());
        AddContactPoint second;
        second.party = Id<Party>(outcome.id);
        second.value = u"90000 11111"_s;
        second.isPrimary = true;
        company.run(second);
        company.run(sita());
        AddAgent agent;
        agent.fullName = u"Prime Realty"_s;
        company.run(agent);

        const QList<ListRow> rows = company.read([&](Reader &reader) {
            const QList<qint64> keys = listKeys(reader, {.list = u"customers"_s});
            return listRows(reader, *reader.catalogue().list(u"customers"), {u"code"_s, u"full_name"_s, u"phone"_s},
                            keys);
        });

        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).values.at(1).toString(), u"Ravi Kumar"_s);
        QCOMPARE(rows.at(0).values.at(2).toString(), u"90000 11111"_s);
        QCOMPARE(company.read([](Reader &r) { return listKeys(r, {.list = u"agents"_s}).size(); }), 1);
        QCOMPARE(company.read([](Reader &r) { return listKeys(r, {.list = u"parties"_s}).size(); }), 3);
    }

    void keepsOnePrimaryPhoneAndHandsItOn()
    {
        TestCompany company;
        const Id<Party> party(company.run(ravi()).id);
        const Id<ContactPoint> second(
            company.run(AddContactPoint{party, ContactKind::Phone, u"90000 11111"_s, {}, true}).id);
        QCOMPARE(company.integer(u"select count(*) from contact_points where kind = 'phone' and is_primary"_s), 1);

        company.run(RemoveContactPoint{second});

        const std::optional<ContactPoint> left =
            company.read([](Reader &reader) { return reader.findBy<ContactPoint>(u"kind = 'phone'"_s); });
        QVERIFY(left && left->isPrimary);
        QCOMPARE(left->digits, u"919876543210"_s);
    }

    void keepsTheSameNumberOnce()
    {
        TestCompany company;
        const Id<Party> party(company.run(ravi()).id);
        company.run(AddContactPoint{party, ContactKind::Phone, u"09876543210"_s, {}, false});
        QCOMPARE(company.integer(u"select count(*) from contact_points where kind = 'phone'"_s), 1);
    }

    void correctsANumberAndFindsItAnew()
    {
        TestCompany company;
        company.run(ravi());
        const Id<ContactPoint> phone =
            company.read([](Reader &reader) { return reader.findBy<ContactPoint>(u"kind = 'phone'"_s)->id; });
        company.run(EditContactPoint{phone, u"91234 56789"_s, {}, false});
        QCOMPARE(hits(company, u"56789"_s), QStringList({u"Ravi Kumar"_s}));
        QCOMPARE(company.refusal(EditContactPoint{phone, u"none"_s, {}, false}).code, ErrorCode::InvalidInput);
    }

    void makesAnAgentACustomerToo()
    {
        TestCompany company;
        AddAgent agent;
        agent.fullName = u"Prime Realty"_s;
        agent.code = u"AG-7"_s;
        const Id<Party> party(company.run(agent).id);
        QCOMPARE(company.run(AssignRole{party, PartyRoleKind::Buyer, {}, {}}).number, u"C-00001"_s);
        company.read([&](Reader &reader) {
            QCOMPARE(reader.get(party).code, u"C-00001"_s);
            QCOMPARE(roleCode(reader, party, PartyRoleKind::Agent), u"AG-7"_s);
        });
        QCOMPARE(company.refusal(AssignRole{party, PartyRoleKind::Buyer, {}, {}}).code, ErrorCode::Conflict);
    }

    void editsAPartyAndLeavesTheRest()
    {
        TestCompany company;
        AddCustomer request = ravi();
        request.parentName = u"S/o Ram Lal"_s;
        const Id<Party> party(company.run(request).id);
        EditParty edit;
        edit.party = party;
        edit.fullName = u"Ravi Kumar Verma"_s;
        edit.doNotCall = FlagChange::Yes;
        edit.clear = u"parent_name"_s;

        company.run(edit);

        const Party changed = company.read([&](Reader &reader) { return reader.get(party); });
        QCOMPARE(changed.fullName, u"Ravi Kumar Verma"_s);
        QCOMPARE(changed.parentName, QString());
        QVERIFY(changed.doNotCall);
        QCOMPARE(changed.code, u"C-00001"_s);
        edit.clear = u"full_name"_s;
        QCOMPARE(company.refusal(edit).code, ErrorCode::InvalidInput);
    }

    void addsAddressesTaxNumbersAndNotes()
    {
        TestCompany company;
        const Id<Party> party(company.run(ravi()).id);
        AddAddress address;
        address.party = party;
        address.line1 = u"7 Lake View"_s;
        address.city = u"Bhopal"_s;
        company.run(address);
        company.run(AddNote{party, u"Called twice"_s});
        const Id<TaxId> gstin(company.run(AddTaxId{party, TaxIdKind::Gstin, u"27AAPFU0939F1ZV"_s}).id);
        QCOMPARE(company.integer(u"select count(*) from addresses where is_primary"_s), 1);
        QCOMPARE(hits(company, u"bhopal"_s), QStringList({u"Ravi Kumar"_s}));
        QCOMPARE(company.refusal(AddTaxId{party, TaxIdKind::Gstin, u"27AAPFU0939F1ZA"_s}).code,
                 ErrorCode::InvalidInput);
        QCOMPARE(company.refusal(AddNote{party, u" "_s}).code, ErrorCode::InvalidInput);
        company.run(RemoveTaxId{gstin});
        QCOMPARE(company.integer(u"select count(*) from tax_ids where deleted_at is null"_s), 0);
    }

    void removesACustomerWithEverythingKnown()
    {
        TestCompany company;
        AddCustomer request = ravi();
        request.note = u"Typed twice"_s;
        const Id<Party> party(company.run(request).id);
        company.run(RemoveParty{party});
        for (const QString &table : {u"parties"_s, u"party_roles"_s, u"contact_points"_s, u"notes"_s})
            QCOMPARE(company.integer(u"select count(*) from %1 where deleted_at is null"_s.arg(table)), 0);
        QCOMPARE(hits(company, u"43210"_s), QStringList());
        QCOMPARE(company.refusal(RemoveParty{party}).code, ErrorCode::NotFound);
        QCOMPARE(company.run(ravi()).number, u"C-00002"_s);
    }

    void readsTheListOfCustomersFromIndexesAlone()
    {
        TestCompany company;
        for (const QString &column : {u"full_name"_s, u"code"_s, u"since"_s}) {
            const QString plan = company.read([&](Reader &reader) {
                Rows rows = reader.query(
                    u"explain query plan select l.rid from customer_list l order by l.%1, l.rid"_s.arg(column));
                return rows.next() ? rows.text(3) : QString();
            });
            QVERIFY2(plan.contains(u"COVERING INDEX"_s), qPrintable(column + u": "_s + plan));
        }
    }

    void doesTheSameOnPostgres()
    {
        if (!PostgresServer::shared())
            QSKIP(qPrintable(PostgresServer::problem()));
        const std::unique_ptr<TestCompany> company = TestCompany::onPostgres();
        AddCustomer request = ravi();
        request.taxIds = {{TaxIdKind::Pan, u"ABCPK1234L"_s}};
        request.addresses = {{AddressKind::Residence, u"12 MG Road"_s, {}, u"Indore"_s, {}, {}, {}, {}}};
        request.note = u"Wants a corner"_s;
        const Id<Party> party(company->run(request).id);
        QCOMPARE(company->refusal(request).code, ErrorCode::Conflict);
        company->run(AddContactPoint{party, ContactKind::Phone, u"90000 11111"_s, {}, true});
        company->run(AssignRole{party, PartyRoleKind::Agent, u"AG-1"_s, {}});
        company->run(sita());
        QCOMPARE(hits(*company, u"7654"_s), QStringList({u"Ravi Kumar"_s}));
        QCOMPARE(hits(*company, u"indo"_s), QStringList({u"Ravi Kumar"_s}));
        company->read([](Reader &reader) {
            QCOMPARE(listKeys(reader, {.list = u"agents"_s}).size(), 1);
            Rows rows = reader.query(u"select phone, city, since from customer_list order by full_name"_s);
            QVERIFY(rows.next());
            QCOMPARE(rows.text(0), u"90000 11111"_s);
            QCOMPARE(rows.text(1), u"Indore"_s);
            QCOMPARE(rows.date(2), QDate(2026, 7, 1));
        });
    }

    void refusesDetailsOfAPartyThatIsGone()
    {
        TestCompany company;
        const Id<Party> nobody = Id<Party>::make();
        QCOMPARE(company.refusal(AddNote{nobody, u"x"_s}).code, ErrorCode::NotFound);
        QCOMPARE(company.refusal(AddContactPoint{nobody, ContactKind::Phone, u"98765 43210"_s, {}, false}).code,
                 ErrorCode::NotFound);
    }
};

FREEHOLD_TEST(TestCustomers);
#include "tst_customers.moc"
