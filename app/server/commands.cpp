// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "invitation_file.h"

#include "org/company.h"
#include "org/entities/user.h"
#include "server/accounts/accounts.h"
#include "server/office_server.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace freehold::server {

using namespace Qt::StringLiterals;

void say(const QString &words)
{
    const QByteArray bytes = words.toUtf8() + (words.endsWith(u'\n') ? "" : "\n");
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

int refuse(const Error &error)
{
    const QByteArray bytes = error.text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    return error.code == ErrorCode::Trouble ? 1 : 3;
}

int wrongUsage(const QString &sentence)
{
    std::ignore = refuse({ErrorCode::InvalidInput, sentence + u" “freehold-server --help” tells more."_s, {}});
    return 2;
}

Result<DataPlace> placeOf(const ServerRun &run)
{
    if (run.has(u"data"_s) == run.has(u"postgres"_s))
        return Error{ErrorCode::InvalidInput, u"Say where the data is: --data FOLDER for files, or --postgres \"host=... dbname=... user=...\"."_s, {}};
    return DataPlace{run.value(u"data"_s), run.value(u"postgres"_s)};
}

CompanyMaker makerOf(const Program &program)
{
    return {[&program](const StoreOptions &options) { return openCompany(program, options); },
            [&program](const StoreOptions &options, const QString &name, const QString &country, const QVariantMap &more) {
                return createCompany(program, options, {.name = name, .country = country, .more = more});
            }};
}

namespace {

const ServerOption dataOption{u"data"_s, u"FOLDER"_s, u"where the files lie: a directory, and one file per organisation"_s};
const ServerOption postgresOption{u"postgres"_s, u"PARAMETERS"_s, u"a PostgreSQL 15 database instead: \"host=... dbname=... user=...\""_s};

const ServerOption invitationOption{u"to"_s, u"FILE"_s, u"also write the invitation: .json, or .svg with a QR code"_s};
const ServerOption addressOption{u"public-url"_s, u"URL"_s, u"the server as people outside reach it; stands in that file"_s};

/// What the commands beside `serve` work with.
struct OpenPlace {
    DataPlace place;
    std::unique_ptr<PlainDatabase> directory;
    std::unique_ptr<Accounts> accounts;
    std::unique_ptr<Organisations> organisations;
};

Result<std::unique_ptr<OpenPlace>> openPlace(const ServerRun &run)
{
    const Result<DataPlace> place = placeOf(run);
    if (!place)
        return place.error();
    auto open = std::make_unique<OpenPlace>();
    open->place = *place;
    Result<std::unique_ptr<PlainDatabase>> directory = openDirectory(*place);
    if (!directory)
        return directory.error();
    open->directory = std::move(directory).value();
    open->accounts = std::make_unique<Accounts>(*open->directory, systemClock());
    open->organisations = std::make_unique<Organisations>(*place, makerOf(run.program));
    return open;
}

/// The sentence of a response that refuses.
Error errorOf(const Response &response)
{
    return {ErrorCode::Conflict, QJsonDocument::fromJson(response.body).object().value("detail"_L1).toString(), {}};
}

int tellInvitation(OpenPlace &open, const ServerRun &run, const Invitation &wanted)
{
    const Answer<Accounts::Invited> invited = open.accounts->invite(wanted);
    if (!invited)
        return refuse(errorOf(invited.refusal()));
    if (const QString path = run.value(u"to"_s); !path.isEmpty()) {
        const InvitationPaper paper{run.value(u"public-url"_s), invited->invitation.organisation, invited->invitation.email, invited->code};
        if (const Result<void> written = writeInvitation(paper, path); !written)
            return refuse(written.error());
    }
    say(u"Invitation for %1 (%2), good for seven days:\n%3"_s.arg(invited->invitation.email, invited->invitation.role, invited->code));
    return 0;
}

/// An existing company file becomes the tenant, under its own id.
Result<QString> adoptFile(const OpenPlace &open, const ServerRun &run)
{
    if (!open.place.postgres.isEmpty())
        return Error{ErrorCode::Unsupported, u"A company file can be taken into a server with files only, so far: use --data."_s, {}};
    Result<std::unique_ptr<Store>> source = openCompany(run.program, {.path = run.value(u"from"_s), .isReadOnly = true});
    if (!source)
        return source.error();
    const Result<QString> id = (*source)->read([](Reader &reader) {
        Rows rows = reader.query(u"select value from meta where key = 'company_id'"_s);
        return rows.next() ? rows.text(0) : QString();
    });
    if (!id)
        return id.error();
    const QString target = open.place.optionsFor(*id).path;
    if (QFileInfo::exists(target))
        return Error{ErrorCode::Conflict, u"This company is on the server already. Nothing was changed."_s, {}};
    if (Result<void> copied = (*source)->backupTo(target); !copied)
        return copied.error();
    return *id;
}

Result<QString> newOrganisation(const OpenPlace &open, const ServerRun &run)
{
    const QString id = makeUuidV7().toString(QUuid::WithoutBraces);
    const QVariantMap more{{u"owner_name"_s, run.value(u"owner"_s).trimmed().toLower()}, {u"owner_full_name"_s, run.value(u"owner-name"_s)}};
    const Result<Store *> made = open.organisations->create(id, run.value(u"name"_s), run.value(u"country"_s), more);
    return made ? Result<QString>(id) : Result<QString>(made.error());
}

int initCommand(const ServerRun &run)
{
    const bool isAdopted = run.has(u"from"_s);
    for (const QString &name : isAdopted ? QStringList{u"owner"_s} : QStringList{u"name"_s, u"country"_s, u"owner"_s, u"owner-name"_s}) {
        if (run.value(name).isEmpty())
            return wrongUsage(u"The option --%1 is missing."_s.arg(name));
    }
    const Result<std::unique_ptr<OpenPlace>> open = openPlace(run);
    if (!open)
        return refuse(open.error());
    const Result<QString> id = isAdopted ? adoptFile(**open, run) : newOrganisation(**open, run);
    if (!id)
        return refuse(id.error());
    const Result<Store *> store = (*open)->organisations->store(*id);
    if (!store)
        return refuse(store.error());
    const Result<std::pair<QString, QString>> names = (*store)->read([](Reader &reader) {
        const std::optional<User> owner = reader.findBy<User>(u"role = 'owner'"_s);
        return std::pair(companyOf(reader).name, owner ? owner->fullName : QString());
    });
    if (!names)
        return refuse(names.error());
    if (const Result<void> added = (*open)->accounts->addOrganisation(*id, names->first); !added)
        return refuse(added.error());
    say(u"%1 is on the server as organisation %2."_s.arg(names->first, *id));
    return tellInvitation(**open, run, {.id = {}, .organisation = *id, .email = run.value(u"owner"_s),
                                   .fullName = names->second.isEmpty() ? names->first : names->second, .role = u"owner"_s});
}

/// The organisation meant: the one named, or the only one.
Result<QString> organisationOf(const OpenPlace &open, const ServerRun &run)
{
    const QList<std::pair<QString, QString>> known = open.accounts->organisations();
    const QString wanted = run.value(u"organisation"_s);
    QStringList lines;
    for (const auto &[id, name] : known) {
        if (id == wanted || (wanted.isEmpty() && known.size() == 1))
            return id;
        lines.append(id + u"  "_s + name);
    }
    if (known.isEmpty())
        return Error{ErrorCode::NotFound, u"There is no organisation yet. “freehold-server init” makes one."_s, {}};
    return Error{ErrorCode::NotFound, u"Say which one by --organisation ID:\n"_s + lines.join(u'\n'), {}};
}

int inviteCommand(const ServerRun &run)
{
    const Result<std::unique_ptr<OpenPlace>> open = openPlace(run);
    if (!open)
        return refuse(open.error());
    const Result<QString> id = organisationOf(**open, run);
    if (!id)
        return refuse(id.error());
    const QString role = run.has(u"role"_s) ? run.value(u"role"_s) : u"agent"_s;
    if (!fromCode<UserRole>(role))
        return wrongUsage(u"--role is one of: owner, admin, manager, accountant, agent, auditor, guest."_s);
    return tellInvitation(**open, run, {.id = {}, .organisation = *id, .email = run.value(u"email"_s), .fullName = run.value(u"name"_s), .role = role});
}

/// Copies the directory and every company into a folder of its own; each is verified before it gets its name.
int backupCommand(const ServerRun &run)
{
    if (run.value(u"to"_s).isEmpty())
        return wrongUsage(u"The option --to is missing."_s);
    const Result<std::unique_ptr<OpenPlace>> open = openPlace(run);
    if (!open)
        return refuse(open.error());
    if (!(*open)->place.postgres.isEmpty())
        return refuse({ErrorCode::Unsupported, u"Data in PostgreSQL is backed up by its own tools: pg_dump, or a base backup with its archive."_s, {}});
    const QString folder = QDir(run.value(u"to"_s)).filePath(u"freehold-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s));
    if (QFileInfo::exists(folder) || !QDir().mkpath(folder))
        return refuse({ErrorCode::Trouble, u"The folder “%1” cannot be made. Choose another place."_s.arg(folder), {}});
    if (const Result<void> copied = (*open)->directory->backupTo(QDir(folder).filePath(u"directory.sqlite"_s)); !copied)
        return refuse(copied.error());
    int count = 0;
    for (const auto &[id, name] : (*open)->accounts->organisations()) {
        StoreOptions options = (*open)->place.optionsFor(id);
        options.isReadOnly = true;
        const Result<std::unique_ptr<Store>> store = openCompany(run.program, options);
        if (!store)
            return refuse(store.error());
        if (const Result<void> copied = (*store)->backupTo((DataPlace{folder, {}}).optionsFor(id).path); !copied)
            return refuse(copied.error());
        ++count;
    }
    say(u"%1 companies and the directory were copied to %2."_s.arg(QString::number(count), folder));
    return 0;
}

/// Looks through everything and says what is not in order.
int doctorCommand(const ServerRun &run)
{
    const Result<std::unique_ptr<OpenPlace>> open = openPlace(run);
    if (!open)
        return refuse(open.error());
    bool isWhole = true;
    const QList<std::pair<QString, QString>> known = (*open)->accounts->organisations();
    for (const auto &[id, name] : known) {
        StoreOptions options = (*open)->place.optionsFor(id);
        options.isReadOnly = true;
        QStringList problems;
        const Result<std::unique_ptr<Store>> store = openCompany(run.program, options);
        if (!store) {
            problems.append(store.error().text);
        } else {
            const Result<QStringList> damage = (*store)->integrityProblems();
            problems.append(damage ? *damage : QStringList{damage.error().text});
            const Result<QString> chain = (*store)->auditChainProblem();
            if (const QString words = chain ? *chain : chain.error().text; !words.isEmpty())
                problems.append(words);
        }
        isWhole = isWhole && problems.isEmpty();
        say(u"%1  %2: %3"_s.arg(id, name, problems.isEmpty() ? u"in order"_s : problems.join(u' ')));
    }
    say(known.isEmpty() ? u"There is no organisation yet."_s : isWhole ? u"All is in order."_s : u"Not all is in order: restore what is damaged from a backup."_s);
    return isWhole ? 0 : 1;
}

} // namespace

QList<ServerCommand> serverCommands()
{
    return {{u"serve"_s, u"Serves until it is told to stop (SIGTERM)."_s,
             {dataOption, postgresOption,
              {u"listen"_s, u"ADDRESS:PORT"_s, u"where; 127.0.0.1:8480 if left out, port 0 takes a free one"_s},
              {u"certificate"_s, u"FILE"_s, u"TLS certificate chain (PEM), with --key"_s},
              {u"key"_s, u"FILE"_s, u"its private key (PEM)"_s},
              {u"behind-proxy"_s, {}, u"believe the X-Forwarded-For of the proxy in front"_s},
              {u"public-url"_s, u"URL"_s, u"as people outside reach it; stands in invitations"_s},
              {u"open-registration"_s, {}, u"let anybody register an organisation"_s},
              {u"quiet"_s, {}, u"no access log"_s}},
             &serve},
            {u"init"_s, u"Makes an organisation, or takes an existing company file in, and invites its owner."_s,
             {dataOption, postgresOption,
              {u"name"_s, u"NAME"_s, u"of the company"_s},
              {u"country"_s, u"IN|US"_s, u"its country"_s},
              {u"owner"_s, u"EMAIL"_s, u"the owner's e-mail address"_s},
              {u"owner-name"_s, u"NAME"_s, u"the owner's full name"_s},
              {u"from"_s, u"FILE"_s, u"an existing company file instead of a new company"_s},
              invitationOption, addressOption},
             &initCommand},
            {u"invite"_s, u"Invites somebody, the owner too; also gives a locked sign-in a new password."_s,
             {dataOption, postgresOption,
              {u"organisation"_s, u"ID"_s, u"which one, when there are several"_s},
              {u"email"_s, u"EMAIL"_s, u"whom"_s},
              {u"name"_s, u"NAME"_s, u"the person's full name"_s},
              {u"role"_s, u"ROLE"_s, u"owner, admin, manager, accountant, agent (if left out), auditor, guest"_s},
              invitationOption, addressOption},
             &inviteCommand},
            {u"backup"_s, u"Copies everything, also while the server runs; each file is verified."_s, {dataOption, postgresOption, {u"to"_s, u"FOLDER"_s, u"where to"_s}}, &backupCommand},
            {u"doctor"_s, u"Looks through every company and says what is not in order."_s, {dataOption, postgresOption}, &doctorCommand}};
}

} // namespace freehold::server
