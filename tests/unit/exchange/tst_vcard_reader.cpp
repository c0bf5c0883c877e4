// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard_reader.h"

#include "exchange/vcard_property.h"
#include "reading_fixtures.h"
#include "support/freehold_test.h"

using namespace freehold;
using namespace freehold::testing;

namespace {

VCardFile sampleCards(const char *name)
{
    const Result<VCardFile> file = readVCardFile(sampleDataFolder() + QStringLiteral("/contacts/") + QString::fromLatin1(name));
    return file ? *file : VCardFile{};
}

QStringList valuesOf(const QList<ContactValue> &values)
{
    QStringList all;
    for (const ContactValue &value : values)
        all.append(value.value + QLatin1Char(' ') + value.kinds.join(u',') + (value.isPreferred ? QStringLiteral(" first") : QString()));
    return all;
}

VCard onlyCard(const QByteArray &lines)
{
    const Result<VCardFile> file = readVCards("BEGIN:VCARD\r\n" + lines + "END:VCARD\r\n");
    return file && file->cards.size() == 1 ? file->cards.first() : VCard{};
}

} // namespace

class TestVcardReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheAndroidCards()
    {
        if (sampleDataFolder().isEmpty())
            QSKIP("FREEHOLD_TEST_DATA is not set");
        const VCardFile file = sampleCards("John_Doe_ANDROID.vcf");

        QCOMPARE(file.cards.size(), 6);
        QCOMPARE(valuesOf(file.cards.at(0).emails), QStringList({QStringLiteral("john.doe@company.com  first")}));
        QVERIFY(file.cards.at(0).fullName.isEmpty());
        QCOMPARE(valuesOf(file.cards.at(1).emails), QStringList({QStringLiteral("jane.doe@company.com  first")}));
        QCOMPARE(file.cards.at(2).fullName, QStringLiteral("Ñ Ñ Ñ Ñ Ñ"));
        QCOMPARE(file.cards.at(2).family, QStringLiteral("Ñ Ñ Ñ Ñ"));
        QCOMPARE(valuesOf(file.cards.at(2).phones), QStringList({QStringLiteral("123456789 cell first")}));

        const VCard &third = file.cards.at(3);
        QCOMPARE(third.fullName, QStringLiteral("Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ"));
        QCOMPARE(valuesOf(third.phones), QStringList({QStringLiteral("123456 cell first"), QStringLiteral("234567 home"),
                                                      QStringLiteral("3456789 cell"), QStringLiteral("45678901 home")}));
        QCOMPARE(third.note, QStringLiteral("Ñ Ñ Ñ Ñ Ñ Ñ Ñ ÑÑ Ñ Ñ Ñ Ñ Ñ Ñ ÑÑ Ñ Ñ Ñ Ñ"));
        QCOMPARE(third.categories, QStringList({QStringLiteral("My Contacts")}));

        const VCard &fourth = file.cards.at(4);
        QCOMPARE(fourth.family, QStringLiteral("Ñ Ñ"));
        QCOMPARE(fourth.given, QStringLiteral("Ñ Ñ Ñ"));
        QCOMPARE(fourth.organisation, QString(12, u'Ñ'));
        QCOMPARE(valuesOf(fourth.emails), QStringList({QStringLiteral("bob@company.com work first"), QString(14, u'Ñ') + QStringLiteral("  first")}));
        QCOMPARE(valuesOf(fourth.phones), QStringList({QStringLiteral("123456 cell first"), QStringLiteral("123456 work"), QStringLiteral("123456 work,fax")}));
        QCOMPARE(valuesOf(fourth.urls), QStringList({QStringLiteral("www.company.com "), QStringLiteral("http://www.company.com ")}));
        QCOMPARE(file.photos, 1);

        const VCard &last = file.cards.at(5);
        QCOMPARE(last.fullName, QStringLiteral("ÑÑÑÑ"));
        QCOMPARE(valuesOf(last.phones), QStringList({QStringLiteral("55556666 cell first")}));
        QCOMPARE(valuesOf(last.emails), QStringList({QStringLiteral("henry@company.com  first")}));
        QCOMPARE(last.organisation, QString(44, u'Ñ'));
        QCOMPARE(file.unfinishedCards, 0);
    }

    void readsTheEvolutionCard()
    {
        if (sampleDataFolder().isEmpty())
            QSKIP("FREEHOLD_TEST_DATA is not set");
        const VCardFile file = sampleCards("John_Doe_EVOLUTION.vcf");
        QCOMPARE(file.cards.size(), 1);
        const VCard &card = file.cards.first();

        QCOMPARE(card.fullName, QStringLiteral("Mr. John Richter, James Doe Sr."));
        QCOMPARE(QStringList({card.prefix, card.given, card.additional, card.family, card.suffix}),
                 QStringList({QStringLiteral("Mr."), QStringLiteral("John"), QStringLiteral("Richter, James"), QStringLiteral("Doe"), QStringLiteral("Sr.")}));
        QCOMPARE(valuesOf(card.phones), QStringList({QStringLiteral("905-666-1234 cell"), QStringLiteral("905-555-1234 work,voice")}));
        QCOMPARE(valuesOf(card.emails), QStringList({QStringLiteral("john.doe@ibm.com work")}));
        QCOMPARE(card.organisation, QStringLiteral("IBM"));
        QCOMPARE(card.department, QStringLiteral("Accounting, Dungeon"));
        QCOMPARE(card.title, QStringLiteral("Money Counter"));
        QCOMPARE(card.birthday, std::optional(QDate(1980, 3, 22)));
        QCOMPARE(card.uid, QStringLiteral("477343c8e6bf375a9bac1f96a5000837"));
        QCOMPARE(card.urls.first().value, QStringLiteral("http://www.ibm.com"));
        QCOMPARE(card.addresses.size(), 1);
        const PostalAddress &home = card.addresses.first();
        QCOMPARE(QStringList({home.postBox, home.street, home.locality, home.region, home.postcode, home.country}),
                 QStringList({QStringLiteral("ASB-123"), QStringLiteral("15 Crescent moon drive"), QStringLiteral("Albaney"), QStringLiteral("New York"),
                              QStringLiteral("12345"), QStringLiteral("United States of America")}));
        QVERIFY(card.note.startsWith(QStringLiteral("THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS \"AS IS\" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING,")));
        QVERIFY(card.note.endsWith(QStringLiteral("ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.")));
    }

    void readsTheGmailCards()
    {
        if (sampleDataFolder().isEmpty())
            QSKIP("FREEHOLD_TEST_DATA is not set");
        const VCard card = sampleCards("John_Doe_GMAIL.vcf").cards.value(0);
        QCOMPARE(card.fullName, QStringLiteral("Mr. John Richter, James Doe Sr."));
        QCOMPARE(valuesOf(card.emails), QStringList({QStringLiteral("john.doe@ibm.com internet,home")}));
        QCOMPARE(valuesOf(card.phones), QStringList({QStringLiteral("905-555-1234 cell"), QStringLiteral("905-666-1234 home")}));
        QCOMPARE(card.urls.first().value, QStringLiteral("http://www.ibm.com"));
        QCOMPARE(card.addresses.first().extended,
                 QStringLiteral("Crescent moon drive\n555-asd\nNice Area, Albaney, New York 12345\nUnited States of America"));
        QVERIFY(card.note.contains(QStringLiteral("\"AS IS\"")));
        QVERIFY(card.note.endsWith(QStringLiteral("SUCH DAMAGE.\nFavotire Color: Blue")));

        const VCardFile list = sampleCards("gmail-list.vcf");
        QStringList seen;
        for (const VCard &each : list.cards)
            seen.append(each.fullName + QStringLiteral(" <") + each.emails.first().value + QStringLiteral("> ") + each.family + u'/' + each.given);
        QCOMPARE(seen, QStringList({QStringLiteral("Arnold Smith <asmithk@gmail.com> Smith/Arnold"), QStringLiteral("Chris Beatle <chrisy55d@yahoo.com> Beatle/Chris"),
                                    QStringLiteral("Doug White <dwhite@gmail.com> White/Doug")}));
    }

    void readsTheFullContactCard()
    {
        if (sampleDataFolder().isEmpty())
            QSKIP("FREEHOLD_TEST_DATA is not set");
        const VCardFile file = sampleCards("fullcontact.vcf");
        QCOMPARE(file.cards.size(), 1);
        const VCard &card = file.cards.first();
        QCOMPARE(card.version, QStringLiteral("4.0"));
        QCOMPARE(card.fullName, QStringLiteral("Prefix FirstName MiddleName LastName Suffix"));
        QStringList phones;
        for (const ContactValue &phone : card.phones)
            phones.append(phone.value);
        QStringList expected;
        for (int i = 1; i <= 9; ++i)
            expected.append(QStringLiteral("555-555-111%1").arg(i));
        QCOMPARE(phones, expected);
        QCOMPARE(card.phones.at(5).kinds, QStringList({QStringLiteral("home"), QStringLiteral("fax")}));
        QCOMPARE(valuesOf(card.emails), QStringList({QStringLiteral("home@example.com home"), QStringLiteral("work@example.com work"),
                                                     QStringLiteral("school@example.com school"), QStringLiteral("other@example.com other"),
                                                     QStringLiteral("custom@example.com customtype")}));
        QCOMPARE(card.photos, 3);
        QCOMPARE(card.organisation, QStringLiteral("Organization1"));
        QCOMPARE(card.department, QStringLiteral("Department1"));
        QCOMPARE(card.title, QStringLiteral("Title1"));
        QCOMPARE(card.birthday, std::optional(QDate(2016, 8, 1)));
        QCOMPARE(card.note, QStringLiteral("Notes line 1\nNotes line 2"));
        QCOMPARE(card.urls.size(), 4);
        QCOMPARE(card.addresses.size(), 4);
        QCOMPARE(card.addresses.at(2).country, QStringLiteral("OtherCountry"));
        QCOMPARE(card.addresses.at(0).extended, QStringLiteral("HomeExtended"));
    }

    void readsTheOutlookCard()
    {
        if (sampleDataFolder().isEmpty())
            QSKIP("FREEHOLD_TEST_DATA is not set");
        const VCardFile file = sampleCards("outlook-2007.vcf");
        QCOMPARE(file.cards.size(), 1);
        const VCard &card = file.cards.first();
        QCOMPARE(card.fullName, QStringLiteral("Mr. Michael Angstadt Jr."));
        QCOMPARE(QStringList({card.prefix, card.given, card.family, card.suffix}),
                 QStringList({QStringLiteral("Mr."), QStringLiteral("Michael"), QStringLiteral("Angstadt"), QStringLiteral("Jr.")}));
        QCOMPARE(valuesOf(card.phones), QStringList({QStringLiteral("(111) 555-1111 work,voice"), QStringLiteral("(111) 555-2222 home,voice"),
                                                     QStringLiteral("(111) 555-4444 cell,voice"), QStringLiteral("(111) 555-3333 work,fax")}));
        QCOMPARE(valuesOf(card.emails), QStringList({QStringLiteral("mike.angstadt@gmail.com internet first")}));
        QCOMPARE(card.note, QStringLiteral("This is the NOTE field\t\nI assume it encodes this text inside a NOTE vCard type.\n"
                                           "But I'm not sure because there's text formatting going on here.\nIt does not preserve the formatting"));
        QCOMPARE(card.birthday, std::optional(QDate(1922, 3, 10)));
        QCOMPARE(card.organisation + u'/' + card.department + u'/' + card.title, QStringLiteral("TheCompany/TheDepartment/TheJobTitle"));
        const PostalAddress &office = card.addresses.first();
        QCOMPARE(QStringList({office.extended, office.street, office.locality, office.region, office.postcode, office.country}),
                 QStringList({QStringLiteral("TheOffice"), QStringLiteral("222 Broadway"), QStringLiteral("New York"), QStringLiteral("NY"), QStringLiteral("99999"), QStringLiteral("USA")}));
        QVERIFY(office.isPreferred);
        QCOMPARE(card.urls.size(), 2);
        QCOMPARE(card.photos, 1);
    }

    void readsTheExamplesOfTheStandards()
    {
        if (sampleDataFolder().isEmpty())
            QSKIP("FREEHOLD_TEST_DATA is not set");
        const VCardFile old = sampleCards("rfc2426-example.vcf");
        QCOMPARE(old.cards.size(), 2);
        QCOMPARE(old.cards.at(0).fullName, QStringLiteral("Frank Dawson"));
        QCOMPARE(valuesOf(old.cards.at(0).phones), QStringList({QStringLiteral("+1-919-676-9515 voice,msg,work"), QStringLiteral("+1-919-676-9564 fax,work")}));
        QCOMPARE(valuesOf(old.cards.at(0).emails), QStringList({QStringLiteral("Frank_Dawson@Lotus.com internet first"), QStringLiteral("fdawson@earthlink.net internet")}));
        QCOMPARE(old.cards.at(0).addresses.first().street, QStringLiteral("6544 Battleford Drive"));
        QCOMPARE(old.cards.at(0).addresses.first().locality, QStringLiteral("Raleigh"));
        QCOMPARE(old.cards.at(1).fullName, QStringLiteral("Tim Howes"));
        QCOMPARE(old.cards.at(1).addresses.first().postcode, QStringLiteral("94043"));
        QCOMPARE(valuesOf(old.cards.at(1).emails), QStringList({QStringLiteral("howes@netscape.com internet")}));

        const VCard card = sampleCards("rfc6350-example.vcf").cards.value(0);
        QCOMPARE(card.fullName, QStringLiteral("Simon Perreault"));
        QCOMPARE(card.suffix, QStringLiteral("ing. jr, M.Sc."));
        QVERIFY(!card.birthday);
        QCOMPARE(card.birthdayText, QStringLiteral("--0203"));
        QCOMPARE(valuesOf(card.phones), QStringList({QStringLiteral("+1-418-656-9254 ext. 102 work,voice first"),
                                                     QStringLiteral("+1-418-262-6501 work,cell,voice,video,text")}));
        QCOMPARE(valuesOf(card.emails), QStringList({QStringLiteral("simon.perreault@viagenie.ca work")}));
        QCOMPARE(card.organisation, QStringLiteral("Viagenie"));
        QCOMPARE(card.addresses.first().extended, QStringLiteral("Suite D2-630"));
        QCOMPARE(card.addresses.first().postcode, QStringLiteral("G1V 2M2"));
    }

    void joinsFoldedLinesEvenWithinACharacter()
    {
        const VCard card = onlyCard("VERSION:3.0\r\nFN:J\xc3\r\n \xb6rg M\r\n \xc3\xbcller\r\n");
        QCOMPARE(card.fullName, QStringLiteral("Jörg Müller"));
        QCOMPARE(onlyCard("VERSION:2.1\r\nNOTE:a long\r\n note\r\n").note, QStringLiteral("a long note"));
        QCOMPARE(onlyCard("VERSION:3.0\r\nNOTE:a long\r\n  note\r\n").note, QStringLiteral("a long note"));
    }

    void readsCharacterSetsOfOldPhones()
    {
        QCOMPARE(onlyCard("VERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\r\n").fullName, QStringLiteral("Jörg Müller"));
        QCOMPARE(onlyCard("VERSION:2.1\r\nFN;CHARSET=windows-1251:\xc8\xe2\xe0\xed\r\n").fullName, QStringLiteral("Иван"));
        QCOMPARE(onlyCard("VERSION:2.1\r\nFN:Ren\xe9\r\n").fullName, QStringLiteral("René"));
    }

    void readsFilesInUtf16()
    {
        QByteArray bytes("\xff\xfe");
        for (const QChar c : QStringLiteral("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:आशा राव\r\nEND:VCARD\r\n"))
            bytes.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
        const Result<VCardFile> file = readVCards(bytes);
        QVERIFY(file.ok());
        QCOMPARE(file->cards.first().fullName, QStringLiteral("आशा राव"));
    }

    void takesLabelsAndGroupsAndPreference()
    {
        const VCard card = onlyCard("VERSION:3.0\r\nitem1.TEL:111\r\nitem1.X-ABLabel:_$!<Mobile>!$_\r\nitem2.TEL;type=pref:222\r\nitem2.X-ABLabel:Site office\r\n"
                                    "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12\r\nEMAIL;PREF=50:b@x.in\r\nEMAIL;PREF=2:mailto:a%40x.in\r\n");
        QCOMPARE(card.phones.at(0).label, QStringLiteral("Mobile"));
        QCOMPARE(card.phones.at(1).label, QStringLiteral("Site office"));
        QVERIFY(!card.phones.at(0).isPreferred && card.phones.at(1).isPreferred);
        QVERIFY(!card.birthday);
        QCOMPARE(valuesOf(card.emails), QStringList({QStringLiteral("b@x.in "), QStringLiteral("a@x.in  first")}));
    }

    void putsTheNameTogetherWhenThereIsNone()
    {
        QCOMPARE(onlyCard("VERSION:2.1\r\nN:Rao;Asha;;Dr.;\r\n").fullName, QStringLiteral("Dr. Asha Rao"));
        QCOMPARE(onlyCard("VERSION:3.0\r\nORG:Rao \\& Sons\\, Mysuru;Sales\r\n").fullName, QStringLiteral("Rao \\& Sons, Mysuru"));
    }

    void countsPicturesWithoutKeepingThem()
    {
        const Result<VCardFile> file = readVCards("BEGIN:VCARD\nVERSION:2.1\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\nAAAA\nBBBB==\n\nFN:A\nEND:VCARD\n"
                                                  "BEGIN:VCARD\nVERSION:3.0\nPHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray(3 * 1024 * 1024, 'A') + "\n AAAA\nFN:B\nEND:VCARD\n");
        QVERIFY(file.ok());
        QCOMPARE(file->photos, 2);
        QCOMPARE(file->cards.at(0).fullName + file->cards.at(1).fullName, QStringLiteral("AB"));
        QCOMPARE(file->ignoredLines, 0);
    }

    void keepsCardsApartWhenEndsAreMissing()
    {
        const Result<VCardFile> file = readVCards("BEGIN:VCARD\nVERSION:3.0\nFN:A\nBEGIN:VCARD\nVERSION:3.0\nFN:B\nTEL:1");
        QVERIFY(file.ok());
        QCOMPARE(file->cards.size(), 2);
        QCOMPARE(file->cards.at(1).phones.first().value, QStringLiteral("1"));
        QCOMPARE(file->unfinishedCards, 2);
    }

    void leavesTheCardOfAnAgentOut()
    {
        const Result<VCardFile> file = readVCards("BEGIN:VCARD\nVERSION:2.1\nFN:A\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Secretary\nEND:VCARD\nTEL:7\nEND:VCARD\n");
        QVERIFY(file.ok());
        QCOMPARE(file->cards.size(), 1);
        QCOMPARE(file->cards.first().fullName, QStringLiteral("A"));
        QCOMPARE(file->cards.first().phones.first().value, QStringLiteral("7"));
    }

    void refusesWhatIsNoCardFile()
    {
        QCOMPARE(readVCards("Name,Phone\nA,1\n").error().code, ErrorCode::InvalidInput);
        QCOMPARE(readVCards({}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(readVCardFile(QStringLiteral("/nowhere/a.vcf")).error().code, ErrorCode::NotFound);
    }

    void refusesTooMuch()
    {
        QCOMPARE(readVCards("BEGIN:VCARD\nVERSION:3.0\nNOTE:" + QByteArray(1024 * 1024 + 1, 'x') + "\nEND:VCARD\n").error().code, ErrorCode::Limit);
        VCardLimits few;
        few.cards = 2;
        const QByteArray card("BEGIN:VCARD\nFN:A\nEND:VCARD\n");
        QVERIFY(readVCards(card + card, few).ok());
        QCOMPARE(readVCards(card + card + card, few).error().code, ErrorCode::Limit);
        QCOMPARE(readVCards(card, {}, [](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);
    }

    void takesEscapesOff()
    {
        QCOMPARE(unescapeVCardValue(QStringLiteral("a\\,b\\;c\\\\d\\ne\\N\\:"), false), QStringLiteral("a,b;c\\d\ne\n:"));
        QCOMPARE(unescapeVCardValue(QStringLiteral("C:\\new\\;x"), true), QStringLiteral("C:\\new;x"));
        QCOMPARE(splitVCardValue(QStringLiteral("a\\;b;c;"), u';'), QStringList({QStringLiteral("a\\;b"), QStringLiteral("c"), QString()}));
    }
};

FREEHOLD_TEST(TestVcardReader);
#include "tst_vcard_reader.moc"
