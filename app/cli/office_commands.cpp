// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/safe_file.h"
#include "office/office_join.h"
#include "office/token_vault.h"

#include <QFile>
#include <QSysInfo>

namespace freehold::cli {
namespace {

using namespace Qt::StringLiterals;

/// The office of a company that belongs to one; NotFound otherwise.
Result<OfficeEntry> joinedOffice(const Store &store)
{
    const Result<OfficeEntry> entry = officeOf(store);
    if (entry && !entry->isJoined())
        return Error{ErrorCode::NotFound, text("Cli", "This company belongs to no office yet. “freehold join” brings one."), {}};
    return entry;
}

QString standingCode(SyncStanding::Kind kind)
{
    switch (kind) {
    case SyncStanding::Kind::Working: return u"working"_s;
    case SyncStanding::Kind::UpToDate: return u"up-to-date"_s;
    case SyncStanding::Kind::Offline: return u"offline"_s;
    case SyncStanding::Kind::SignIn: return u"sign-in"_s;
    case SyncStanding::Kind::TooOld: return u"too-old"_s;
    case SyncStanding::Kind::Wiped: return u"wiped"_s;
    case SyncStanding::Kind::Foreign: return u"foreign"_s;
    }
    return {};
}

Answer standingAnswer(const SyncStanding &standing)
{
    const QJsonObject json{{u"state"_s, standingCode(standing.kind)}, {u"waiting"_s, standing.waiting}, {u"needs_you"_s, standing.needsYou}};
    if (standing.kind == SyncStanding::Kind::UpToDate) {
        const QString words = standing.needsYou > 0 ? text("Cli", "Sent and received; %1 changes were refused by the office and wait for you.").arg(standing.needsYou)
                                                    : text("Cli", "Everything is sent and received.");
        return {.code = ExitCode::Done, .message = {}, .output = words, .json = json};
    }
    const QString why = standing.kind == SyncStanding::Kind::Wiped ? text("Cli", "The office reported this device lost: remove the company from it.") : standing.text;
    return {.code = ExitCode::Refused, .message = harmless(why), .output = {}, .json = json};
}

/// The first line of the file, or of standard input: "-".
Result<QString> passwordOf(const Session &session)
{
    const QString path = session.line.value(u"password"_s);
    if (path.isEmpty())
        return Error{ErrorCode::Denied, text("Cli", "The system's keychain has no token for this company. Give the password: --password FILE, or --password - for standard input."), {}};
    constexpr qint64 passwordBytes = 4'096;
    QByteArray bytes;
    if (path == "-"_L1) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            bytes = input.readLine(passwordBytes);
    } else {
        const Result<QByteArray> content = readFile(path, passwordBytes);
        if (!content)
            return content.error();
        bytes = *content;
    }
    return QString::fromUtf8(bytes).section(u'\n', 0, 0).remove(u'\r');
}

void keepToken(const QString &device, const QString &token, Answer &answer)
{
    if (TokenVault(device).keepNow(token))
        return;
    answer.message = (answer.message + u'\n' + text("Cli", "This system has no keychain that answers: nothing is kept, and the next run asks for the password.")).trimmed();
}

Answer joinCommand(const Session &session)
{
    const Result<QUrl> address = OfficeHttp::readAddress(session.line.words.value(1));
    if (!address)
        return refusalAnswer(address.error());
    if (std::optional<Answer> refused = refuseOutput(session.file()))
        return *refused;
    const Result<QString> password = passwordOf(session);
    if (!password)
        return refusalAnswer(password.error());
    const JoinRequest request{.address = *address, .invitation = session.line.value(u"invitation"_s), .email = session.line.value(u"email"_s), .password = *password,
                              .code = session.line.value(u"code"_s), .deviceName = QSysInfo::machineHostName(), .path = session.file()};
    const Result<Joined> joined = joinOffice(session.program, request);
    if (!joined)
        return refusalAnswer(joined.error());
    Answer answer = standingAnswer(joined->standing);
    keepToken(joined->device, joined->refreshToken, answer);
    if (answer.code == ExitCode::Done)
        answer.output = text("Cli", "%1 is in %2.").arg(harmless(joined->organisation), harmless(session.file()));
    return answer;
}

/// Goes on with the token of the keychain; without one signs in with the password as the same device.
Result<void> openOffice(const Session &session, OfficeHttp &office, const OfficeEntry &entry)
{
    if (const std::optional<QString> token = session.line.has(u"password"_s) ? std::nullopt : TokenVault(entry.device).token()) {
        office.resume(*token);
        return {};
    }
    const Result<QString> password = passwordOf(session);
    if (!password)
        return password.error();
    OfficeEntry who = entry;
    if (session.line.has(u"email"_s))
        who.email = session.line.value(u"email"_s);
    const QJsonObject person = personAgain(who, *password, session.line.value(u"code"_s));
    const Result<OfficeGrant> grant = waitForGrant([&](const OfficeHttp::Granted &done) { office.signIn(person, done); });
    if (!grant)
        return grant.error();
    return checkSameDevice(entry, *grant);
}

Answer syncCommand(const Session &session)
{
    const Result<std::unique_ptr<Store>> store = session.openToWrite();
    if (!store)
        return refusalAnswer(store.error());
    const Result<OfficeEntry> entry = joinedOffice(**store);
    if (!entry)
        return refusalAnswer(entry.error());
    const Result<QUrl> address = OfficeHttp::readAddress(entry->address);
    if (!address)
        return refusalAnswer(address.error());
    OfficeHttp office(*address);
    if (const Result<void> opened = openOffice(session, office, *entry); !opened)
        return refusalAnswer(opened.error());
    Answer answer;
    QObject::connect(&office, &OfficeHttp::refreshed, &office, [&](const QString &fresh) { keepToken(entry->device, fresh, answer); });
    const Answer told = standingAnswer(syncUntilRest(**store, office));
    answer.code = told.code;
    answer.output = told.output;
    answer.json = told.json;
    answer.message = (told.message + u'\n' + answer.message).trimmed();
    return answer;
}

Answer statusCommand(const Session &session)
{
    const Result<std::unique_ptr<Store>> store = session.openToRead();
    if (!store)
        return refusalAnswer(store.error());
    const Result<OfficeEntry> entry = joinedOffice(**store);
    if (!entry)
        return refusalAnswer(entry.error());
    const Result<QJsonObject> counts = (*store)->read([](Reader &reader) {
        const auto count = [&](const char *sql) { return reader.integer(QString::fromLatin1(sql)); };
        return QJsonObject{{u"waiting"_s, count("select count(*) from sync_txn t where state = 'waiting' and exists (select 1 from sync_op o where o.txn = t.n)")},
                           {u"needs_you"_s, count("select count(*) from sync_txn where state = 'rejected' and settled_at is null")},
                           {u"position"_s, count("select coalesce(max(cursor_position), 0) from sync_state")}};
    });
    if (!counts)
        return refusalAnswer(counts.error());
    QJsonObject json = *counts;
    json.insert(u"office"_s, entry->address);
    const auto words = [&](QLatin1String name) { return QString::number(json.value(name).toInteger()); };
    return {.code = ExitCode::Done,
            .message = {},
            .output = text("Cli", "Office: %1\nWaiting to be sent: %2\nRefused and waiting for you: %3\nReceived up to change: %4")
                          .arg(harmless(entry->address), words("waiting"_L1), words("needs_you"_L1), words("position"_L1)),
            .json = json};
}

QList<Option> signInOptions()
{
    return {{.name = u"email"_s, .placeholder = u"EMAIL"_s, .help = text("Cli", "your e-mail address at the office")},
            {.name = u"password"_s, .placeholder = u"FILE"_s, .help = text("Cli", "file with your password in its first line; - reads standard input")},
            {.name = u"code"_s, .placeholder = u"CODE"_s, .help = text("Cli", "of your second factor, if you have one")}};
}

} // namespace

QList<Command> officeCommands()
{
    const QList<Option> invited{{.name = u"invitation"_s, .placeholder = u"CODE"_s, .help = text("Cli", "the code you were sent; --password then sets your password")}};
    return {{u"join"_s,
             u"FILE ADDRESS"_s,
             2,
             2,
             text("Cli", "Brings a company of an office server onto this computer, into a new file."),
             invited + signInOptions(),
             &joinCommand,
             text("Cli", "  freehold join acme.freehold https://office.example --invitation CODE --password -\n"
                         "  freehold join acme.freehold https://office.example --email ravi@acme.example --password -")},
            {u"sync"_s, u"FILE"_s, 1, 1, text("Cli", "Sends what was done here to the office and receives what others did."), signInOptions(), &syncCommand,
             text("Cli", "The token of “join” lies in the system's keychain; where there is none,\n"
                         "the password is asked each time.")},
            {u"status"_s, u"FILE"_s, 1, 1, text("Cli", "Tells what waits to be sent, and what the office refused."), {}, &statusCommand}};
}

} // namespace freehold::cli
