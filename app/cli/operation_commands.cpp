// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/safe_file.h"

#include <QFile>
#include <QJsonDocument>

namespace freehold::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 requestBytes = qint64(16) * 1024 * 1024;

Result<QByteArray> requestText(const QString &path)
{
    if (path != "-"_L1)
        return readFile(path, requestBytes);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, text("Cli", "Standard input cannot be read."), {}};
    QByteArray bytes = input.read(requestBytes + 1);
    if (bytes.size() > requestBytes)
        return Error{ErrorCode::Limit, text("Cli", "The request is larger than 16 MB."), {}};
    return bytes;
}

Result<QVariantMap> valuesOfJson(const Shape &shape, const QString &path, const ValueContext &context)
{
    const Result<QByteArray> bytes = requestText(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(*bytes, &problem);
    if (!json.isObject()) {
        return Error{ErrorCode::InvalidInput,
                     text("Cli", "“%1” holds no JSON object (%2, at byte %3).").arg(path, problem.errorString(), QString::number(problem.offset)), {}};
    }
    QVariantMap values;
    const QJsonObject object = json.object();
    for (const QString &name : object.keys()) {
        const Field *field = shape.find(name);
        if (!field)
            return Error{ErrorCode::InvalidInput, text("Cli", "The request has no field “%1”.").arg(name), name};
        const Result<QVariant> value = valueFromJson(*field, object.value(name), context);
        if (!value)
            return value.error();
        values.insert(name, *value);
    }
    return values;
}

QString doneWords(const Operation &operation, const Outcome &outcome, bool isDryRun)
{
    const QString done = isDryRun ? text("Cli", "%1: it could be done; nothing was changed.") : text("Cli", "%1: done.");
    return done.arg(operation.label.text()) + (outcome.number.isEmpty() ? QString() : u' ' + outcome.number);
}

Answer runOperation(const Session &session)
{
    const QString name = session.line.words.value(1);
    const Operation *operation = session.program.catalogue.operation(name);
    if (!operation)
        return usageAnswer(text("Cli", "There is no operation “%1”. “freehold operations” lists them.").arg(harmless(name)));
    const QString request = session.line.value(u"request"_s);
    const QStringList words = session.line.words.mid(2);
    if (!request.isEmpty() && !words.isEmpty())
        return usageAnswer(text("Cli", "Give the values either as field=value or by --request, not both."));
    const QUuid operationId(session.line.value(u"id"_s));
    if (session.line.has(u"id"_s) && operationId.isNull())
        return usageAnswer(text("Cli", "--id takes a UUID."));
    Result<std::unique_ptr<Store>> store = session.openToWrite();
    if (!store)
        return refusalAnswer(store.error());
    const ValueContext context{Session::formatOf(**store), (*store)->clock().today()};
    const Result<QVariantMap> values = request.isEmpty() ? valuesOfWords(operation->request, words, context)
                                                         : valuesOfJson(operation->request, request, context);
    if (!values)
        return refusalAnswer(values.error());
    const bool isDryRun = session.line.has(u"dry-run"_s);
    const Result<Outcome> outcome = (*store)->run(
        name, *values, {.operationId = operationId, .reason = session.line.value(u"reason"_s), .isDryRun = isDryRun, .actor = {}});
    if (!outcome)
        return refusalAnswer(outcome.error());
    Answer answer{.code = ExitCode::Done, .message = {}, .output = harmless(doneWords(*operation, *outcome, isDryRun)), .json = outcome->toJson()};
    answer.json.insert(u"dry_run"_s, isDryRun);
    return answer;
}

} // namespace

QList<Command> operationCommands()
{
    return {{u"run"_s,
             u"FILE OPERATION field=value..."_s,
             2,
             -1,
             text("Cli", "Carries out an operation; records are named by id, code or number."),
             {{.name = u"request"_s, .placeholder = u"R.json"_s, .help = text("Cli", "the request as a JSON object; - reads standard input")},
              {.name = u"reason"_s, .placeholder = u"WORDS"_s, .help = text("Cli", "kept in the history")},
              {.name = u"id"_s, .placeholder = u"UUID"_s, .help = text("Cli", "the same id twice is done once")},
              {.name = u"dry-run"_s, .help = text("Cli", "do everything, then take it back")}},
             &runOperation}};
}

} // namespace freehold::cli
