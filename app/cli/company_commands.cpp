// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "accounting/book_checks.h"
#include "inventory/plot_checks.h"
#include "sample/sample_company.h"
#include "sales/collection_checks.h"
#include "sales/sales_checks.h"
#include "store/company_file.h"
#include "store/company_opening.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace freehold::cli {
namespace {

using namespace Qt::StringLiterals;

Answer newCommand(const Session &session)
{
    NewCompany company{.name = session.line.value(u"name"_s), .country = session.line.value(u"country"_s), .more = {}};
    if (session.line.has(u"currency"_s))
        company.more.insert(u"currency"_s, session.line.value(u"currency"_s));
    if (session.line.has(u"first-day"_s)) {
        const QDate day = QDate::fromString(session.line.value(u"first-day"_s), Qt::ISODate);
        if (!day.isValid())
            return usageAnswer(text("Cli", "--first-day is a date such as 2026-04-01."));
        company.more.insert(u"first_day"_s, day);
    }
    if (std::optional<Answer> refused = refusePlace(session.file()))
        return *refused;
    StoreOptions options;
    options.path = session.file();
    const Result<std::unique_ptr<Store>> store = createCompany(session.program, options, company);
    if (!store)
        return refusalAnswer(store.error());
    return {.code = ExitCode::Done,
            .message = {},
            .output = text("Cli", "%1 is ready in %2.").arg(harmless(company.name), harmless(session.file())),
            .json = {{u"file"_s, session.file()}}};
}

Answer sampleCommand(const Session &session)
{
    SampleOptions sample;
    const QString scale = session.line.value(u"scale"_s);
    sample.scale = scale == "big"_L1 ? SampleScale::Big : scale == "office"_L1 ? SampleScale::Office : SampleScale::Small;
    bool isNumber = true;
    if (session.line.has(u"seed"_s))
        sample.seed = session.line.value(u"seed"_s).toULongLong(&isNumber);
    if (!isNumber)
        return usageAnswer(text("Cli", "--seed takes a whole number."));
    if (session.line.has(u"as-of"_s)) {
        sample.asOf = QDate::fromString(session.line.value(u"as-of"_s), Qt::ISODate);
        if (!sample.asOf.isValid())
            return usageAnswer(text("Cli", "--as-of is a date such as 2026-04-01."));
    }
    if (std::optional<Answer> refused = refusePlace(session.file()))
        return *refused;
    StoreOptions options;
    options.path = session.file();
    if (Result<void> made = makeSampleCompany(session.program, options, sample, session.progress()); !made)
        return refusalAnswer(made.error());
    return {.code = ExitCode::Done,
            .message = {},
            .output = text("Cli", "The sample company is ready in %1.").arg(harmless(session.file())),
            .json = {{u"file"_s, session.file()}}};
}

/// A part of "check" and what it found.
struct CheckPart {
    QString name;
    Result<QStringList> problems;
};

QList<CheckPart> checkParts(const Store &store)
{
    QList<CheckPart> parts;
    parts.append({u"database"_s, store.integrityProblems()});
    const Result<QString> chain = store.auditChainProblem();
    QStringList broken;
    if (chain && !chain->isEmpty())
        broken.append(*chain);
    parts.append({u"history"_s, chain ? Result<QStringList>(broken) : Result<QStringList>(chain.error())});
    using Finder = QStringList (*)(const Reader &);
    for (const auto &[name, find] : {std::pair<QString, Finder>{u"books"_s, &bookProblems},
                                     {u"plots"_s, &plotProblems},
                                     {u"bookings"_s, &salesProblems},
                                     {u"collections"_s, &collectionProblems}}) {
        parts.append({name, store.read([find = find](Reader &reader) { return find(reader); })});
    }
    return parts;
}

Answer checkCommand(const Session &session)
{
    const Result<std::unique_ptr<Store>> store = session.openToRead();
    if (!store)
        return refusalAnswer(store.error());
    Answer answer;
    QJsonArray problems;
    for (const CheckPart &part : checkParts(**store)) {
        const QStringList found = part.problems ? *part.problems : QStringList{part.problems.error().text};
        answer.output += found.isEmpty() ? text("Cli", "%1: in order").arg(part.name) + u'\n' : QString();
        for (const QString &problem : found) {
            answer.output += harmless(u"%1: %2"_s.arg(part.name, problem)) + u'\n';
            problems.append(QJsonObject{{u"check"_s, part.name}, {u"text"_s, problem}});
        }
    }
    answer.json.insert(u"problems"_s, problems);
    if (!problems.isEmpty()) {
        answer.code = ExitCode::Trouble;
        answer.message = text("Cli", "The company is not in order: %1 problems. Restore the last good backup, or send the list to support.").arg(problems.size());
    }
    return answer;
}

Answer backupCommand(const Session &session)
{
    const QString target = session.line.words.value(1);
    if (std::optional<Answer> refused = refusePlace(target))
        return *refused;
    if (QFileInfo::exists(target) && !session.line.has(u"overwrite"_s)) {
        return {.code = ExitCode::Refused,
                .message = text("Cli", "“%1” exists already. Choose another name, or say --overwrite; nothing was changed.").arg(harmless(target))};
    }
    const Result<std::unique_ptr<Store>> store = session.openToRead();
    if (!store)
        return refusalAnswer(store.error());
    if (Result<void> made = (*store)->backupTo(target, session.progress()); !made)
        return refusalAnswer(made.error());
    return {.code = ExitCode::Done,
            .message = {},
            .output = text("Cli", "A checked copy is in %1.").arg(harmless(target)),
            .json = {{u"file"_s, target}, {u"bytes"_s, QFileInfo(target).size()}}};
}

void removeWithSideFiles(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
}

/// Copies the backup beside the target and looks whether the copy is a whole company.
Result<void> makeCheckedCopy(const Session &session, const QString &backup, const QString &copy)
{
    if (Result<CompanyFileHeader> header = readCompanyHeader(backup); !header)
        return header.error();
    if (Result<void> copied = backupCompanyFile(backup, copy, session.progress()); !copied)
        return copied;
    StoreOptions options;
    options.path = copy;
    options.isReadOnly = true;
    const Result<std::unique_ptr<Store>> store = Store::open(session.program.catalogue, session.program.operations, options);
    if (!store) // an older schema is brought up to date when the company is opened
        return store.error().code == ErrorCode::ReadOnly ? Result<void>() : Result<void>(store.error());
    const Result<QStringList> problems = (*store)->integrityProblems();
    const Result<QString> chain = (*store)->auditChainProblem();
    if (!problems || !chain)
        return problems ? chain.error() : problems.error();
    const QString first = problems->isEmpty() ? *chain : problems->first();
    if (!first.isEmpty())
        return Error{ErrorCode::Conflict, text("Cli", "The backup is not whole: %1 Nothing was changed.").arg(first), {}};
    return {};
}

/// Where the company that stood there goes: beside it, under a name nobody has.
QString asideName(const QString &path)
{
    const QFileInfo file(path);
    const QString stem = file.absoluteDir().filePath(
        u"%1-before-restore-%2"_s.arg(file.completeBaseName(), QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s)));
    QString name = stem + u'.' + file.suffix();
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2.%3"_s.arg(stem, QString::number(i), file.suffix());
    return name;
}

Result<void> moveWithSideFiles(const QString &from, const QString &to)
{
    for (const char *suffix : {"-wal", ""}) {
        const QString source = from + QLatin1String(suffix);
        if (QFileInfo::exists(source) && !QFile::rename(source, to + QLatin1String(suffix)))
            return Error{ErrorCode::Trouble, text("Cli", "“%1” cannot be moved aside. Check the rights of its folder.").arg(source), {}};
    }
    QFile::remove(from + u"-shm"_s);
    return {};
}

/// Puts the copy in the company's place; answers where the old one went, empty if there was none.
Result<QString> putInPlace(const QString &copy, const QString &path)
{
    QString aside;
    if (QFileInfo::exists(path)) {
        aside = asideName(path);
        if (Result<void> moved = moveWithSideFiles(path, aside); !moved)
            return moved.error();
    }
    if (!QFile::rename(copy, path)) {
        if (!aside.isEmpty())
            static_cast<void>(moveWithSideFiles(aside, path));
        return Error{ErrorCode::Trouble, text("Cli", "“%1” cannot be written. Nothing was changed.").arg(path), {}};
    }
    return aside;
}

Answer restoreCommand(const Session &session)
{
    const QString backup = session.line.words.value(0);
    const QString path = session.line.words.value(1);
    if (std::optional<Answer> refused = refusePlace(path))
        return *refused;
    if (QFileInfo::exists(path) && !readCompanyHeader(path)) {
        return {.code = ExitCode::Refused,
                .message = text("Cli", "“%1” is there and is no company; it is not replaced. Choose another name.").arg(harmless(path))};
    }
    if (QFileInfo::exists(path) && QFileInfo(path).canonicalFilePath() == QFileInfo(backup).canonicalFilePath())
        return {.code = ExitCode::Refused, .message = text("Cli", "The backup and the company are the same file. Nothing was changed.")};
    const Result<std::unique_ptr<CompanyLock>> lock = CompanyLock::take(path);
    if (!lock && lock.error().code != ErrorCode::ReadOnly)
        return refusalAnswer(lock.error());
    if (!lock) {
        return {.code = ExitCode::Refused,
                .message = text("Cli", "“%1” is open in another program. Close it there first; nothing was changed.").arg(harmless(path))};
    }
    const QString copy = path + u".restoring"_s;
    removeWithSideFiles(copy);
    const Result<void> checked = makeCheckedCopy(session, backup, copy);
    const Result<QString> aside = checked ? putInPlace(copy, path) : Result<QString>(checked.error());
    removeWithSideFiles(copy);
    if (!aside)
        return refusalAnswer(aside.error());
    QString done = text("Cli", "%1 is restored.").arg(harmless(path));
    if (!aside->isEmpty())
        done += u' ' + text("Cli", "The company as it was is kept in %1.").arg(harmless(*aside));
    return {.code = ExitCode::Done, .message = {}, .output = done, .json = {{u"file"_s, path}, {u"kept"_s, *aside}}};
}

} // namespace

QList<Command> companyCommands()
{
    return {{u"new"_s,
             u"FILE"_s,
             1,
             1,
             text("Cli", "Makes a company with its chart of accounts, tax rates and payment plans."),
             {{.name = u"country"_s, .placeholder = u"C"_s, .help = text("Cli", "decides currency, fiscal year and chart"), .isRequired = true, .choices = {u"IN"_s, u"US"_s}},
              {.name = u"name"_s, .placeholder = u"NAME"_s, .help = text("Cli", "name of the company"), .isRequired = true},
              {.name = u"currency"_s, .placeholder = u"CCC"_s, .help = text("Cli", "another currency than the country's")},
              {.name = u"first-day"_s, .placeholder = u"DATE"_s, .help = text("Cli", "a day in the first fiscal year, such as 2026-04-01; today if left out")}},
             &newCommand,
             text("Cli", "  freehold new c.freehold --country IN --name \"Sundara Estates\"")},
            {u"sample"_s,
             u"FILE"_s,
             1,
             1,
             text("Cli", "Makes up a company to look around in."),
             {{.name = u"scale"_s, .placeholder = u"S"_s, .help = text("Cli", "how large; small if left out"), .choices = {u"small"_s, u"office"_s, u"big"_s}},
              {.name = u"seed"_s, .placeholder = u"N"_s, .help = text("Cli", "the same number makes the same company")},
              {.name = u"as-of"_s, .placeholder = u"DATE"_s, .help = text("Cli", "the last day something happens, such as 2026-04-01; today if left out")}},
             &sampleCommand},
            {u"check"_s, u"FILE"_s, 1, 1,
             text("Cli", "Looks whether file, history, books, plots and bookings are in order (exit code 1 if not)."), {}, &checkCommand},
            {u"backup"_s, u"FILE OUT"_s, 2, 2, text("Cli", "Writes a checked copy, also while people work."),
             {{.name = u"overwrite"_s, .help = text("Cli", "replace OUT if it is there")}}, &backupCommand},
            {u"restore"_s, u"BACKUP FILE"_s, 2, 2, text("Cli", "Puts a backup in the company's place, after checking it; the old company is kept beside it."),
             {}, &restoreCommand}};
}

} // namespace freehold::cli
