// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/accounts.h"
#include "server/accounts/passwords.h"
#include "server/accounts/tokens.h"
#include "server/accounts/totp.h"
#include "support/fake_clock.h"
#include "support/freehold_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <liboath/oath.h>

namespace freehold::testing {

using namespace Qt::StringLiterals;
using namespace freehold::server;

/// Sign-ins, tokens and second factors over a directory file, with a clock of its own.
class TestAccounts final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    FakeClock clock;
    std::unique_ptr<PlainDatabase> directory;
    std::unique_ptr<Accounts> accounts;
    const QUuid user{u"018f0000-0000-7000-8000-000000000001"_s};
    const SignIn asha{.email = u"asha@example.in"_s, .password = u"blue lotus near the well"_s};

    Grant signedIn() const
    {
        const Answer<Grant> grant = accounts->signIn(asha);
        if (!grant)
            qFatal("%s", grant.refusal().body.constData());
        return *grant;
    }

    static QString codeOf(const Response &response) { return QJsonDocument::fromJson(response.body).object().value("code"_L1).toString(); }

private Q_SLOTS:
    void initTestCase() { startCrypto(); }

    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        auto opened = PlainDatabase::open({.path = folder->filePath(u"directory.sqlite"_s), .postgres = {}, .schema = {}, .steps = u":/schema/directory"_s});
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text));
        directory = std::move(opened).value();
        accounts = std::make_unique<Accounts>(*directory, clock);
        QVERIFY(accounts->addOrganisation(u"o1"_s, u"Sundara Estates"_s).ok());
        static const QString hash = hashPassword(asha.password);
        QVERIFY(!accounts->addMember(u"o1"_s, asha.email, hash, user));
    }

    void verifiesArgonAndBcryptHashes()
    {
        QVERIFY(verifyPassword(hashPassword(u"naïve café at noon"_s), u"naïve café at noon"_s));
        QVERIFY(!verifyPassword(hashPassword(u"naïve café at noon"_s), u"naive cafe at noon"_s));
        // From the test vectors of OpenBSD's bcrypt.
        const QString bcrypt = u"$2b$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s;
        QVERIFY(verifyPassword(bcrypt, u"U*U"_s));
        QVERIFY(!verifyPassword(bcrypt, u"U*V"_s));
        QVERIFY(!verifyPassword({}, u"nobody has this password"_s));
        QVERIFY(isOldHash(bcrypt));
    }

    void refusesWeakPasswords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("short") << u"lotus well!"_s;
        QTest::newRow("long") << QString(129, u'x');
        QTest::newRow("known") << u"Password1234"_s;
        QTest::newRow("few letters") << u"abababababab"_s;
        QTest::newRow("says the firm") << u"sundara is the best"_s;
    }
    void refusesWeakPasswords()
    {
        QFETCH(const QString, password);

        QCOMPARE(checkPassword(password, {u"Sundara Estates"_s}).ok(), false);
    }

    void takesAPassSentence() { QVERIFY(checkPassword(asha.password, {u"Sundara Estates"_s, u"asha"_s}).ok()); }

    void totpGivesTheCodesOfTheStandard_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("code");
        // RFC 6238, appendix B, SHA-1.
        QTest::newRow("59") << qint64(59) << QByteArray("94287082");
        QTest::newRow("1111111109") << qint64(1111111109) << QByteArray("07081804");
        QTest::newRow("1111111111") << qint64(1111111111) << QByteArray("14050471");
        QTest::newRow("1234567890") << qint64(1234567890) << QByteArray("89005924");
        QTest::newRow("2000000000") << qint64(2000000000) << QByteArray("69279037");
        QTest::newRow("20000000000") << qint64(20000000000) << QByteArray("65353130");
    }
    void totpGivesTheCodesOfTheStandard()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QByteArray, code);

        QCOMPARE(totpCode("12345678901234567890", seconds / 30, 8), code);
    }

    void totpAgreesWithLiboath()
    {
        for (int i = 0; i < 200; ++i) {
            const QByteArray secret = randomBytes(20);
            const qint64 seconds = 1'700'000'000 + i * 86'413;
            char code[7];
            QCOMPARE(oath_totp_generate(secret.constData(), size_t(secret.size()), time_t(seconds), 30, 0, 6, code), int(OATH_OK));
            QCOMPARE(totpCode(secret, seconds / 30), QByteArray(code));
        }
    }

    void base32WritesTheStandardsExamples()
    {
        QCOMPARE(base32("foobar"), "MZXW6YTBOI"); // RFC 4648 without padding
        QCOMPARE(base32("fo"), "MZXQ");
    }

    void signsInAndIdentifies()
    {
        const Grant grant = signedIn();

        const Answer<Identity> who = accounts->identify(grant.accessToken);
        QVERIFY(who.ok());
        QCOMPARE(who->user, user);
        QCOMPARE(who->organisation, u"o1"_s);
    }

    void endsAnAccessTokenAfterTenMinutes()
    {
        const Grant grant = signedIn();
        clock.advance(9 * 60);
        QVERIFY(accounts->identify(grant.accessToken).ok());
        clock.advance(61);

        QCOMPARE(codeOf(accounts->identify(grant.accessToken).refusal()), u"token"_s);
    }

    void answersUnknownPeopleAsWrongPasswords()
    {
        const Response unknown = accounts->signIn({.email = u"nobody@example.in"_s, .password = u"x"_s}).refusal();
        const Response wrong = accounts->signIn({.email = asha.email, .password = u"x"_s}).refusal();

        QCOMPARE(unknown.status, 401);
        QCOMPARE(unknown.body, wrong.body);
    }

    void blocksAfterFiveWrongPasswords()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(accounts->signIn({.email = asha.email, .password = u"x"_s}).refusal()), u"wrong-sign-in"_s);

        QCOMPARE(codeOf(accounts->signIn(asha).refusal()), u"too-many-tries"_s);
        clock.advance(16);
        QVERIFY(accounts->signIn(asha).ok());
    }

    void rotatesRefreshTokens()
    {
        const Grant first = signedIn();

        const Answer<Grant> second = accounts->refresh(first.refreshToken, u"r1"_s);
        QVERIFY(second.ok());
        QVERIFY(second->refreshToken != first.refreshToken);
        QVERIFY(accounts->refresh(second->refreshToken, u"r2"_s).ok());
    }

    void givesALostAnswerAgain()
    {
        const Grant first = signedIn();
        const Answer<Grant> lost = accounts->refresh(first.refreshToken, u"r1"_s);
        clock.advance(59);

        const Answer<Grant> again = accounts->refresh(first.refreshToken, u"r1"_s);
        QVERIFY(again.ok());
        QCOMPARE(again->refreshToken, lost->refreshToken);
        QVERIFY(accounts->refresh(again->refreshToken, u"r2"_s).ok());
    }

    void endsTheSessionWhenATokenComesTwice_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("request");
        QTest::newRow("by another request") << 1 << u"thief"_s;
        QTest::newRow("after a minute") << 61 << u"r1"_s;
    }
    void endsTheSessionWhenATokenComesTwice()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, request);
        const Grant first = signedIn();
        const Answer<Grant> second = accounts->refresh(first.refreshToken, u"r1"_s);
        clock.advance(seconds);

        QCOMPARE(codeOf(accounts->refresh(first.refreshToken, request).refusal()), u"token-reused"_s);
        QCOMPARE(codeOf(accounts->refresh(second->refreshToken, u"r2"_s).refusal()), u"session-ended"_s);
        QVERIFY(!accounts->identify(second->accessToken).ok());
        QCOMPARE(accounts->reusedTokens(), 1);
    }

    void endsTheSessionWhenTheOldTokenComesAfterItsSuccessorWasUsed()
    {
        const Grant first = signedIn();
        const Answer<Grant> second = accounts->refresh(first.refreshToken, u"r1"_s);
        QVERIFY(accounts->refresh(second->refreshToken, u"r2"_s).ok());

        QCOMPARE(codeOf(accounts->refresh(first.refreshToken, u"r1"_s).refusal()), u"token-reused"_s);
    }

    void forgetsASessionAfterThirtyIdleDays()
    {
        const Grant grant = signedIn();
        clock.advance(31 * 86'400);

        QCOMPARE(codeOf(accounts->refresh(grant.refreshToken, u"r1"_s).refusal()), u"session-ended"_s);
    }

    void asksForTheSecondFactorOnce()
    {
        const Grant grant = signedIn();
        const Answer<Identity> who = accounts->identify(grant.accessToken);
        const Answer<QJsonObject> begun = accounts->beginSecondFactor(*who);
        QVERIFY(begun.ok());
        const QString uri = begun->value("uri"_L1).toString();
        QVERIFY(uri.startsWith(u"otpauth://totp/Freehold:asha%40example.in?secret="_s));
        char *secret = nullptr;
        size_t size = 0;
        const QByteArray letters = begun->value("secret"_L1).toString().toLatin1();
        QCOMPARE(oath_base32_decode(letters.constData(), size_t(letters.size()), &secret, &size), int(OATH_OK));
        const QByteArray bytes(secret, qsizetype(size));
        const auto code = [&] { return QString::fromLatin1(totpCode(bytes, clock.nowUtc().toSecsSinceEpoch() / 30)); };

        const Answer<QStringList> recovery = accounts->confirmSecondFactor(*who, code());
        QVERIFY(recovery.ok());
        QCOMPARE(recovery->size(), 10);
        QCOMPARE(codeOf(accounts->signIn(asha).refusal()), u"second-factor-needed"_s);
        SignIn withCode = asha;
        withCode.code = code();
        QCOMPARE(codeOf(accounts->signIn(withCode).refusal()), u"second-factor-wrong"_s); // used at the confirmation
        clock.advance(30);
        withCode.code = code();
        QVERIFY(accounts->signIn(withCode).ok());
        withCode.code = recovery->first();
        QVERIFY(accounts->signIn(withCode).ok());
        QCOMPARE(codeOf(accounts->signIn(withCode).refusal()), u"second-factor-wrong"_s);
    }

    void stopsARevokedDeviceAtOnce()
    {
        const Grant grant = signedIn();

        QVERIFY(!accounts->revokeDevice(u"o2"_s, {}, grant.identity.device, false));
        QVERIFY(accounts->revokeDevice(u"o1"_s, {}, grant.identity.device, false));
        QVERIFY(!accounts->identify(grant.accessToken).ok());
        QCOMPARE(codeOf(accounts->refresh(grant.refreshToken, u"r1"_s).refusal()), u"session-ended"_s);
    }

    void tellsAWipedDeviceSo()
    {
        const Grant grant = signedIn();

        QVERIFY(accounts->revokeDevice(u"o1"_s, {}, grant.identity.device, true));
        QCOMPARE(codeOf(accounts->identify(grant.accessToken).refusal()), u"device-wiped"_s);
        QCOMPARE(codeOf(accounts->refresh(grant.refreshToken, u"r1"_s).refusal()), u"device-wiped"_s);
    }

    void endsAllSessionsWithThePassword()
    {
        const Grant one = signedIn();
        const Grant two = signedIn();
        const QString fresh = u"nine quiet rivers meet"_s;

        QVERIFY(accounts->changePassword(one.identity, u"wrong"_s, fresh, {}).has_value());
        QVERIFY(!accounts->changePassword(one.identity, asha.password, fresh, {}).has_value());
        QVERIFY(!accounts->identify(one.accessToken).ok());
        QVERIFY(!accounts->identify(two.accessToken).ok());
        QVERIFY(!accounts->signIn(asha).ok());
        QVERIFY(accounts->signIn({.email = asha.email, .password = fresh}).ok());
    }

    void acceptsAnInvitationOnce()
    {
        const auto invited = accounts->invite({.organisation = u"o1"_s, .email = u"Ravi@Example.in"_s, .fullName = u"Ravi Kumar"_s, .role = u"agent"_s});
        QVERIFY(invited.ok());
        const auto asUser = [](const Invitation &) { return Result<QUuid>(QUuid(u"018f0000-0000-7000-8000-000000000002"_s)); };
        const SignIn ravi{.password = u"seven mango trees uphill"_s};

        QCOMPARE(codeOf(accounts->accept(invited->code, {.password = u"short"_s}, asUser).refusal()), u"weak-password"_s);
        QVERIFY(accounts->accept(invited->code, ravi, asUser).ok());
        QCOMPARE(codeOf(accounts->accept(invited->code, ravi, asUser).refusal()), u"no-invitation"_s);
        QVERIFY(accounts->signIn({.email = u"ravi@example.in"_s, .password = ravi.password}).ok());
    }

    void keepsAnInvitationWhoseUserCannotBeMade()
    {
        const auto invited = accounts->invite({.organisation = u"o1"_s, .email = u"ravi@example.in"_s, .fullName = u"Ravi Kumar"_s, .role = u"agent"_s});
        const auto refusing = [](const Invitation &) { return Result<QUuid>(Error{ErrorCode::Conflict, u"Not now."_s, {}}); };

        QCOMPARE(codeOf(accounts->accept(invited->code, {.password = u"seven mango trees uphill"_s}, refusing).refusal()), u"no-user"_s);
        QVERIFY(accounts->invitationOf(invited->code).has_value());
    }

    void endsAnInvitationAfterSevenDays()
    {
        const auto invited = accounts->invite({.organisation = u"o1"_s, .email = u"ravi@example.in"_s, .fullName = u"Ravi Kumar"_s, .role = u"agent"_s});
        clock.advance(7 * 86'400 + 1);

        QVERIFY(!accounts->invitationOf(invited->code).has_value());
    }

    void asksWhichOrganisationWhenThereAreTwo()
    {
        QVERIFY(accounts->addOrganisation(u"o2"_s, u"Lake View"_s).ok());
        QVERIFY(!accounts->addMember(u"o2"_s, asha.email, hashPassword(asha.password), user));

        const Response which = accounts->signIn(asha).refusal();
        QCOMPARE(codeOf(which), u"choose-organisation"_s);
        QCOMPARE(QJsonDocument::fromJson(which.body).object().value("organisations"_L1).toArray().size(), 2);
        SignIn chosen = asha;
        chosen.organisation = u"o2"_s;
        QCOMPARE(accounts->signIn(chosen)->identity.organisation, u"o2"_s);
    }
};

FREEHOLD_TEST(TestAccounts);

} // namespace freehold::testing

#include "tst_accounts.moc"
