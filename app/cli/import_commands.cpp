// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "layout_import.h"

#include "base/safe_file.h"
#include "base/strict_json.h"
#include "exchange/import_engine.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace freehold::cli {
namespace {

using namespace Qt::StringLiterals;

/// How a place writes figures and dates: "en_IN", "de_DE". False if no such place is known.
bool applyLocale(const QString &name, ImportChoices &choices)
{
    const QLocale locale(name);
    if (locale.language() == QLocale::C && name.compare("C"_L1, Qt::CaseInsensitive) != 0)
        return false;
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool isMonthFirst = order.indexOf(u'M') < order.indexOf(u'd') && order.indexOf(u'y') > order.indexOf(u'M');
    choices.company.dateOrder = isMonthFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
    choices.hasDecimalComma = locale.decimalPoint() == ","_L1;
    choices.isLocaleSettled = true;
    return true;
}

Result<ImportMapping> mappingOf(const QString &path, const Importer &importer)
{
    const Result<QByteArray> bytes = readFile(path, qint64(16) * 1024 * 1024);
    if (!bytes)
        return bytes.error();
    const Result<QJsonDocument> json = readStrictJson(*bytes);
    if (!json)
        return Error{json.error().code, text("Cli", "“%1” cannot be read. %2").arg(path, json.error().text), {}};
    if (!json->isObject())
        return Error{ErrorCode::InvalidInput, text("Cli", "“%1” is to hold a JSON object: {\"Header\": \"field\", ...}.").arg(path), {}};
    return ImportMapping::fromJson(json->object(), importer);
}

QString problemFileOf(const Session &session)
{
    if (session.line.has(u"problems"_s))
        return session.line.value(u"problems"_s);
    const QFileInfo input(session.line.words.value(1));
    if (session.line.has(u"dry-run"_s) || !QFileInfo(input.absolutePath()).isWritable())
        return {};
    return input.absoluteDir().filePath(input.completeBaseName() + u".problems.csv"_s);
}

/// The first words of the file that stand and fall with its encoding.
QString foreignWords(const SheetPreview &preview)
{
    constexpr qsizetype longest = 40;
    for (const SheetRow &row : preview.rows) {
        for (const SheetCell &cell : row.cells) {
            if (std::any_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.unicode() > 0x7f; }))
                return cell.text.left(longest);
        }
    }
    return {};
}

/// Names may not be spoilt by a guess: an encoding that is not certain is asked for.
std::optional<Answer> refuseUncertainEncoding(const Session &session, const ImportPlan &plan)
{
    if (plan.format != ImportFormat::Csv || plan.preview.isEncodingSure || session.line.has(u"encoding"_s))
        return {};
    const QString words = foreignWords(plan.preview);
    const QString shown = words.isEmpty() ? QString() : text("Cli", "As %1 it says “%2”.").arg(QString::fromLatin1(plan.preview.encoding), words) + u' ';
    const QString sentence = text("Cli", "How “%1” is encoded is not certain. %2If that is right, say --encoding %3, else the right one; nothing was changed.");
    return Answer{.code = ExitCode::Refused,
                  .message = harmless(sentence.arg(plan.fileName(), shown, QString::fromLatin1(plan.preview.encoding)))};
}

QJsonArray problemsJson(const QList<ImportProblem> &problems)
{
    QJsonArray array;
    for (const ImportProblem &problem : problems) {
        array.append(QJsonObject{{u"row"_s, problem.row}, {u"column"_s, problem.column}, {u"value"_s, problem.value}, {u"reason"_s, problem.reason}});
    }
    return array;
}

QString problemLines(const ImportReport &report)
{
    QStringList lines;
    for (const ImportProblem &problem : report.problems) {
        const QString place = problem.row == 0          ? problem.value
                              : problem.column.isEmpty() ? text("Cli", "Row %1").arg(problem.row)
                                                         : text("Cli", "Row %1, %2").arg(QString::number(problem.row), problem.column);
        lines.append(harmless(place + u": "_s + problem.reason));
    }
    if (report.skipped > report.problems.size())
        lines.append(text("Cli", "And further rows; %1 in all.").arg(report.skipped));
    if (!report.problemFile.isEmpty())
        lines.append(text("Cli", "The bad rows are written to %1.").arg(harmless(report.problemFile)));
    return lines.join(u'\n');
}

QString planLines(const ImportPlan &plan)
{
    QStringList lines;
    if (const QStringList unused = plan.unusedHeaders(); !unused.isEmpty())
        lines.append(text("Cli", "Columns left out: %1.").arg(harmless(unused.join(u", "_s))));
    return lines.join(u'\n');
}

QJsonObject mappingJson(const ImportPlan &plan)
{
    QJsonObject columns;
    for (qsizetype i = 0; i < plan.headers.size(); ++i)
        columns.insert(plan.headers[i], plan.targets[i].isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(plan.targets[i]));
    return columns;
}

Answer importAnswer(const ImportPlan &plan, const ImportReport &report, bool isDryRun)
{
    Answer answer;
    answer.json = {{u"rows"_s, report.refusal ? 0 : report.taken()}, {u"rows_read"_s, report.rows}, {u"created"_s, report.created},
                   {u"matched"_s, report.matched}, {u"skipped"_s, report.skipped}, {u"batch"_s, report.batch}, {u"dry_run"_s, isDryRun},
                   {u"problems"_s, problemsJson(report.problems)}, {u"problem_file"_s, report.problemFile}, {u"columns"_s, mappingJson(plan)}, {u"backup"_s, report.backup}};
    QStringList messages{report.rows > 0 ? planLines(plan) : QString(), problemLines(report)};
    if (!report.earlierBatch.isEmpty())
        messages.append(text("Cli", "The same file was brought in before, as %1.").arg(report.earlierBatch));
    if (!report.backup.isEmpty())
        messages.append(text("Cli", "The company as it was before is kept in %1.").arg(harmless(report.backup)));
    if (report.refusal) {
        const Answer refused = refusalAnswer(*report.refusal);
        answer.code = refused.code;
        messages.append(harmless(refused.message));
    } else {
        answer.code = report.skipped > 0 ? ExitCode::DoneExceptRows : ExitCode::Done;
        const QString words = isDryRun ? text("Cli", "%1 rows would be taken: %2 new, %3 there already, %4 left out. Nothing was changed.")
                                       : text("Cli", "%1 rows taken: %2 new, %3 there already, %4 left out.");
        answer.output = words.arg(report.taken()).arg(report.created).arg(report.matched).arg(report.skipped);
        if (!isDryRun)
            answer.output += u' ' + text("Cli", "To take it back: freehold undo-import FILE %1").arg(report.batch);
    }
    messages.removeAll(QString());
    answer.message = messages.join(u'\n');
    return answer;
}

Answer importFile(const Session &session)
{
    const QString kind = session.line.value(u"kind"_s);
    if (kind == u"layout")
        return importLayoutFile(session);
    const Importer *importer = session.program.importers.find(kind);
    if (!importer) {
        QStringList kinds;
        for (const Importer &one : session.program.importers.all())
            kinds.append(one.kind);
        kinds.append(u"layout"_s);
        return usageAnswer(text("Cli", "--kind is one of: %1.").arg(kinds.join(u", "_s)));
    }
    Result<std::unique_ptr<Store>> store = session.openToWrite();
    if (!store)
        return refusalAnswer(store.error());
    ImportChoices choices;
    choices.company = Session::formatOf(**store);
    choices.sheet.sheetName = session.line.value(u"sheet"_s);
    choices.sheet.encoding = session.line.value(u"encoding"_s).toLatin1();
    if (session.line.has(u"format"_s))
        choices.format = formatOfEnding(u"x."_s + session.line.value(u"format"_s));
    if (session.line.has(u"locale"_s) && !applyLocale(session.line.value(u"locale"_s), choices))
        return usageAnswer(text("Cli", "The locale “%1” is not known. Write it like en_IN or de_DE.").arg(session.line.value(u"locale"_s)));
    if (session.line.has(u"map"_s)) {
        Result<ImportMapping> mapping = mappingOf(session.line.value(u"map"_s), *importer);
        if (!mapping)
            return refusalAnswer(mapping.error());
        choices.mapping = *std::move(mapping);
    }
    const QString problemFile = problemFileOf(session);
    if (std::optional<Answer> refused = problemFile.isEmpty() ? std::nullopt : refuseOutput(problemFile))
        return *refused;
    const Result<ImportPlan> plan = planImport(**store, *importer, session.line.words.value(1), choices);
    if (!plan)
        return refusalAnswer(plan.error());
    if (std::optional<Answer> refused = refuseUncertainEncoding(session, *plan))
        return *refused;
    const bool isDryRun = session.line.has(u"dry-run"_s);
    const ImportReport report = runImport(**store, *plan,
                                          {.isDryRun = isDryRun,
                                           .skipsBadRows = session.line.has(u"skip-bad"_s),
                                           .problemFile = problemFile,
                                           .reason = session.line.value(u"reason"_s)},
                                          session.progress());
    return importAnswer(*plan, report, isDryRun);
}

Answer undoImportCommand(const Session &session)
{
    Result<std::unique_ptr<Store>> store = session.openToWrite();
    if (!store)
        return refusalAnswer(store.error());
    const Result<Outcome> outcome = (*store)->run(u"undo-import"_s, {{u"batch"_s, session.line.words.value(1)}},
                                                  {.operationId = {}, .reason = session.line.value(u"reason"_s), .isDryRun = false, .actor = {}});
    if (!outcome)
        return refusalAnswer(outcome.error());
    const qint64 rows = outcome->extra.value(u"rows"_s).toInteger();
    return {.code = ExitCode::Done,
            .message = {},
            .output = text("Cli", "The import %1 is undone: %2 records taken back.").arg(outcome->number, QString::number(rows)),
            .json = {{u"batch"_s, outcome->number}, {u"rows"_s, rows}}};
}

} // namespace

QList<Command> importCommands()
{
    const Option reason{.name = u"reason"_s, .placeholder = u"WORDS"_s, .help = text("Cli", "kept in the history")};
    return {{u"import"_s,
             u"FILE INPUT"_s,
             2,
             2,
             text("Cli", "Brings in a list; unless bad rows are skipped, one of them refuses the file."),
             {{.name = u"kind"_s, .placeholder = u"customers|plots|bookings|accounts|journal|layout"_s, .help = text("Cli", "what the rows are"), .isRequired = true},
              {.name = u"format"_s, .placeholder = u"F"_s, .help = text("Cli", "found out if left out"), .choices = {u"csv"_s, u"xlsx"_s, u"vcf"_s}},
              {.name = u"locale"_s, .placeholder = u"L"_s, .help = text("Cli", "how the file writes dates and decimals, such as en_IN or de_DE")},
              {.name = u"map"_s, .placeholder = u"M.json"_s, .help = text("Cli", "{\"Header\": \"field\" or null}, where the guess is not right")},
              {.name = u"sheet"_s, .placeholder = u"NAME"_s, .help = text("Cli", "sheet of the workbook; the first if left out")},
              {.name = u"encoding"_s, .placeholder = u"E"_s, .help = text("Cli", "such as UTF-8 or windows-1252; found out if left out")},
              {.name = u"project"_s, .placeholder = u"CODE"_s, .help = text("Cli", "whose layout it becomes; for --kind layout")},
              {.name = u"add-plots"_s, .help = text("Cli", "of a layout: shapes with the number of a plot that is missing become plots")},
              {.name = u"plot-area"_s, .placeholder = u"AREA"_s, .help = text("Cli", "of the plots that are added, where the drawing does not tell")},
              {.name = u"skip-bad"_s, .help = text("Cli", "take the good rows and report the bad ones (exit code 4)")},
              {.name = u"dry-run"_s, .help = text("Cli", "do everything, then take it back")},
              {.name = u"problems"_s, .placeholder = u"OUT.csv"_s, .help = text("Cli", "where bad rows go; beside INPUT if left out")},
              reason},
             &importFile,
             text("Cli", "The first row with names tells which column is what; names that are not understood are reported and left out.\n"
                         "The JSON answer (--json) shows what became of each column; --map settles those that were guessed wrongly.\n"
                         "More than 1,000 rows are brought in behind a copy of the company. “undo-import” takes a list back.\n"
                         "A layout is a drawing (SVG, DXF, GeoJSON) or a table of outlines; “run FILE remove-layout project=CODE” takes it away.\n"
                         "\n"
                         "  freehold import c.freehold buyers.csv --kind customers --dry-run\n"
                         "  freehold import c.freehold plots.xlsx --kind plots --sheet \"Phase 1\" --skip-bad\n"
                         "  freehold import c.freehold site.svg --kind layout --project GM --dry-run\n"
                         "  freehold import c.freehold us.csv --kind customers --locale en_US --map columns.json")},
            {u"undo-import"_s, u"FILE BATCH"_s, 2, 2, text("Cli", "Takes back everything an import has brought in."), {reason}, &undoImportCommand,
             text("Cli", "The import tells its BATCH when it is done; “freehold list FILE import_batches” lists them.\n"
                         "\n"
                         "  freehold undo-import c.freehold customers-20260701-1")}};
}

} // namespace freehold::cli
