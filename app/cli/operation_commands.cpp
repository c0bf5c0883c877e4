// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/safe_file.h"
#include "base/strict_json.h"

#include <QFile>

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
    QByteArray bytes;
    for (QByteArray piece = input.read(requestBytes + 1); !piece.isEmpty() && bytes.size() <= requestBytes; piece = input.read(requestBytes + 1))
        bytes += piece; // a pipe gives what it has, not what was asked for
    if (bytes.size() > requestBytes)
        return Error{ErrorCode::Limit, text("Cli", "The request is larger than 16 MB."), {}};
    return bytes;
}

Result<QVariantMap> valuesOfJson(const Shape &shape, const QString &path, const ValueContext &context)
{
    const Result<QByteArray> bytes = requestText(path);
    if (!bytes)
        return bytes.error();
    const Result<QJsonDocument> json = readStrictJson(*bytes);
    if (!json)
        return Error{json.error().code, text("Cli", "The request cannot be read. %1").arg(json.error().text), {}};
    if (!json->isObject())
        return Error{ErrorCode::InvalidInput, text("Cli", "The request is to be a JSON object: {\"field\": value, ...}."), {}};
    QVariantMap values;
    const QJsonObject object = json->object();
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

/// Puts the row in place of the words of each reference whose table has a finder of its own.
Result<QVariantMap> withRowsFound(const Program &program, const Store &store, const Operation &operation, const QVariantMap &values)
{
    return store.read([&](Reader &reader) {
        QVariantMap found = values;
        for (const Field &field : operation.request.fields) {
            const QVariant value = values.value(field.name);
            const RowFinder find = field.type == FieldType::Reference ? program.finders.value(field.reference) : nullptr;
            if (find && value.metaType().id() == QMetaType::QString && !value.toString().trimmed().isEmpty())
                found.insert(field.name, find(reader, value.toString(), operation));
        }
        return found;
    });
}

QString doneWords(const Operation &operation, const Outcome &outcome, bool isDryRun)
{
    if (const QString message = outcome.extra.value(u"message"_s).toString(); !message.isEmpty() && !isDryRun)
        return message;
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
    const Result<QVariantMap> typed = request.isEmpty() ? valuesOfWords(operation->request, words, context)
                                                        : valuesOfJson(operation->request, request, context);
    if (!typed)
        return refusalAnswer(typed.error());
    const Result<QVariantMap> values = withRowsFound(session.program, **store, *operation, *typed);
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
             &runOperation,
             text("Cli", "“freehold operations” names the operations, “freehold operations NAME” the fields of one. Values are written as people\n"
                         "write them: 2026-04-15 or 15/4/26, 12,34,567.50 or 1.5L, 18 %, 1200 sq ft, yes or no. A cheque goes by its number, by\n"
                         "number with bank or date, or by its receipt. Lists of lines are JSON: lines='[{\"account\": \"6060\", \"debit\": \"70\"}]'.\n"
                         "In a request, numbers count the smallest unit (paise, cents; a percent is 10000); \"12,500.50\" as text is read as typed.\n"
                         "\n"
                         "  freehold run c.freehold add-customer full_name=\"Sita Devi\" phones=\"98765 43210\"\n"
                         "  freehold run c.freehold take-receipt booking=B2627-L1-00001 day=15/7/26 method=upi amount=50,000 --reason \"second part\"\n"
                         "  freehold run c.freehold book-plot --request booking.json --dry-run")}};
}

} // namespace freehold::cli
