// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_engine.h"

#include "base/hidden_marks.h"
#include "exchange/csv_writer.h"
#include "exchange/import_batch.h"
#include "exchange/import_cells.h"
#include "store/backups.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// More bad rows than this mean that the file is of another kind than thought, or read the wrong way.
constexpr qsizetype badRowLimit = 50'000;

const Field *importFieldOf(const Importer &importer, const QString &name)
{
    for (const ImportField &one : importer.fields) {
        if (one.field.name == name)
            return &one.field;
    }
    return nullptr;
}

/// A column of the file with the field it fills.
struct TargetColumn {
    qsizetype index = 0;
    const Field *field = nullptr;
};

QList<TargetColumn> targetColumns(const ImportPlan &plan)
{
    QList<TargetColumn> columns;
    for (qsizetype i = 0; i < plan.targets.size(); ++i) {
        if (const Field *field = plan.targets[i].isEmpty() ? nullptr : importFieldOf(*plan.importer, plan.targets[i]))
            columns.append({i, field});
    }
    return columns;
}

ImportReading readingOf(const ImportPlan &plan, QDate today)
{
    return {.context = {.format = plan.company, .today = today}, .hasDecimalComma = plan.hasDecimalComma};
}

/// A value for the field, read and held against its rules.
Result<QVariant> checkedCell(const Field &field, const SheetCell &cell, const ImportReading &reading)
{
    if (field.type != FieldType::LongText && cell.text.contains(QChar(QChar::ReplacementCharacter))) {
        return Error{ErrorCode::InvalidInput,
                     text("Import", "“%1” holds a character that could not be read. Say how the file is encoded, or type it again there.")
                         .arg(cell.text.left(60)), field.name};
    }
    Result<QVariant> value = importedValue(field, cell, reading);
    if (!value || !value->isValid())
        return value;
    if (Result<void> checked = checkValue(field, *value); !checked)
        return checked.error();
    return value;
}

QString cardName(const VCard &card)
{
    if (!card.fullName.isEmpty())
        return card.fullName;
    return card.emails.isEmpty() ? card.organisation : card.emails.first().value;
}

/// The file's name as it can be kept: a name may hold line ends, halves of characters and marks that turn it around.
QString keptFileName(const ImportPlan &plan)
{
    QString name = QString::fromUtf8(plan.fileName().toUtf8());
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control || isHiddenMark(c))
            c = QChar::ReplacementCharacter;
    }
    return name;
}

bool isTroubleOfOurs(ErrorCode code)
{
    return code == ErrorCode::Trouble || code == ErrorCode::ReadOnly || code == ErrorCode::Denied || code == ErrorCode::Cancelled;
}

Result<QString> checksumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::NotFound, text("Import", "“%1” cannot be read: %2.").arg(path, file.errorString()), {}};
    return QString::fromLatin1(hash.result().toHex());
}

/// Takes the rows of one file into one transaction.
class ImportTaker
{
public:
    ImportTaker(Transaction &tx, const ImportPlan &plan, ImportReport &report)
        : m_tx(tx), m_plan(plan), m_report(report), m_columns(targetColumns(plan)), m_reading(readingOf(plan, tx.today())),
          m_run(plan.importer->start())
    {
    }

    Result<void> takeRow(qint64 number, const QList<SheetCell> &cells)
    {
        ++m_report.rows;
        QVariantMap values;
        const bool isReadable = readRow(number, cells, values);
        if (values.isEmpty() && isReadable) {
            --m_report.rows; // nothing but spaces
            return {};
        }
        m_run->setRowNumber(number);
        if (isReadable) {
            const auto take = [&] { return m_run->take(m_tx, values); };
            if (Result<void> done = attempt(number, take, [&](const QString &field) { return placeOf(field, cells); }); !done)
                return done;
        }
        if (const auto problem = m_bad.constFind(number); problem != m_bad.constEnd())
            m_run->leftOut(values, problem->column.isEmpty() ? problem->reason : problem->column + u": "_s + problem->reason);
        return limitReached();
    }

    Result<void> takeCard(qint64 number, const VCard &card)
    {
        ++m_report.rows;
        const auto take = [&] { return m_plan.importer->takeCard(m_tx, card); };
        const auto place = [&](const QString &) { return std::pair<QString, QString>(QString(), cardName(card)); };
        if (Result<void> done = attempt(number, take, place); !done)
            return done;
        return limitReached();
    }

    void finish()
    {
        for (const RefusedRows &refused : m_run->finish(m_tx)) {
            for (const qint64 row : refused.rows) {
                if (m_bad.contains(row))
                    continue;
                (m_effects.value(row) == RowEffect::Kind::Matched ? m_report.matched : m_report.created) -= 1;
                addProblem({.row = row, .column = headerOf(refused.error.field), .value = {}, .reason = refused.error.text});
            }
        }
    }

    [[nodiscard]] const QMap<qint64, ImportProblem> &bad() const { return m_bad; }

private:
    /// Takes one row or reports why not. An Error only for what is no fault of the row.
    template <typename Take, typename PlaceOf>
    Result<void> attempt(qint64 number, Take take, PlaceOf placeOf)
    {
        RowEffect effect;
        const Result<void> taken = m_tx.attempt([&] { effect = take(); });
        if (!taken && isTroubleOfOurs(taken.error().code))
            return taken;
        if (!taken) {
            const auto [column, value] = placeOf(taken.error().field);
            addProblem({.row = number, .column = column, .value = value, .reason = taken.error().text});
        } else if (effect.kind == RowEffect::Kind::Created) {
            ++m_report.created;
        } else {
            ++m_report.matched;
            m_effects.insert(number, effect.kind);
            if (m_report.matches.size() < ImportReport::listedMatches)
                m_report.matches.append({number, effect.table, effect.id});
        }
        return {};
    }

    bool readRow(qint64 number, const QList<SheetCell> &cells, QVariantMap &values)
    {
        bool isReadable = true;
        for (const TargetColumn &column : m_columns) {
            const SheetCell cell = cells.value(column.index);
            Result<QVariant> value = checkedCell(*column.field, cell, m_reading);
            if (!value) {
                addProblem({.row = number, .column = m_plan.headers.value(column.index), .value = cell.text, .reason = value.error().text});
                isReadable = false;
            } else if (value->isValid()) {
                values.insert(column.field->name, *value);
            }
        }
        if (!isReadable || values.isEmpty())
            return isReadable;
        for (const ImportField &one : m_plan.importer->fields) {
            if (!one.field.isRequired || values.contains(one.field.name))
                continue;
            addProblem({.row = number, .column = headerOf(one.field.name), .value = {},
                        .reason = text("Import", "%1 is missing. Fill it in.").arg(one.field.label.text())});
            isReadable = false;
        }
        return isReadable;
    }

    [[nodiscard]] QString headerOf(const QString &field) const
    {
        const qsizetype column = field.isEmpty() ? -1 : m_plan.targets.indexOf(field);
        return column < 0 ? QString() : m_plan.headers.value(column);
    }

    [[nodiscard]] std::pair<QString, QString> placeOf(const QString &field, const QList<SheetCell> &cells) const
    {
        const qsizetype column = field.isEmpty() ? -1 : m_plan.targets.indexOf(field);
        return column < 0 ? std::pair<QString, QString>() : std::pair(m_plan.headers.value(column), cells.value(column).text);
    }

    void addProblem(const ImportProblem &problem)
    {
        if (m_report.problems.size() < ImportReport::listedProblems)
            m_report.problems.append(problem);
        if (!m_bad.contains(problem.row)) {
            m_bad.insert(problem.row, problem);
            ++m_report.skipped;
        }
    }

    [[nodiscard]] Result<void> limitReached() const
    {
        if (m_bad.size() <= badRowLimit)
            return {};
        return Error{ErrorCode::Limit,
                     text("Import", "More than 50,000 rows of “%1” cannot be taken. Check what kind of list it is and how its columns "
                                    "are read; nothing was changed.")
                         .arg(m_plan.fileName()), {}};
    }

    Transaction &m_tx;
    const ImportPlan &m_plan;
    ImportReport &m_report;
    QList<TargetColumn> m_columns;
    ImportReading m_reading;
    std::unique_ptr<ImportRun> m_run;
    QHash<qint64, RowEffect::Kind> m_effects; ///< of the rows that were there already
    QMap<qint64, ImportProblem> m_bad;        ///< first problem of each bad row
};

Result<void> takeAll(ImportTaker &taker, const ImportPlan &plan, const Progress &progress)
{
    if (plan.format == ImportFormat::Cards) {
        const qsizetype total = plan.cards->cards.size();
        for (qsizetype i = 0; i < total; ++i) {
            if (Result<void> taken = taker.takeCard(i + 1, plan.cards->cards.at(i)); !taken)
                return taken;
            if (progress && !progress(i + 1, total))
                return Error{ErrorCode::Cancelled, text("Import", "Stopped. Nothing was changed."), {}};
        }
        return {};
    }
    const Result<SheetSummary> read = readSheet(
        plan.path, plan.sheet,
        [&](qint64 number, const QList<SheetCell> &cells) {
            return plan.leftOut.contains(number) ? Result<void>() : taker.takeRow(number, plan.corrected(number, cells));
        },
        progress);
    return read ? Result<void>() : Result<void>(read.error());
}

QString badRowsSentence(const ImportPlan &plan, const ImportReport &report)
{
    const ImportProblem &first = report.problems.first();
    const QString place = first.column.isEmpty() ? text("Import", "row %1").arg(first.row)
                                                 : text("Import", "row %1, column “%2”").arg(QString::number(first.row), first.column);
    return text("Import", "%1 of the %2 rows of “%3” cannot be taken, so nothing was changed. The first: %4: %5")
        .arg(formatCount(report.skipped, plan.company), formatCount(report.rows, plan.company), plan.fileName(), place, first.reason);
}

void requireGoodRows(const Transaction &tx, const ImportPlan &plan, const ImportOptions &options, const ImportReport &report)
{
    tx.require(report.rows > 0, ErrorCode::InvalidInput,
               text("Import", "“%1” has no rows below the names of its columns.").arg(plan.fileName()));
    const bool isRefused = report.skipped > 0 && (!options.skipsBadRows || report.taken() == 0);
    if (isRefused)
        tx.refuse(ErrorCode::InvalidInput, badRowsSentence(plan, report));
}

/// The rows of the file that are bad, each with row number, column and reason behind its own cells; read in a second pass.
DocumentTable problemTable(const ImportPlan &plan, const QMap<qint64, ImportProblem> &bad)
{
    DocumentTable table;
    const QStringList headers = plan.format == ImportFormat::Cards ? QStringList{text("Import", "Name")} : plan.headers;
    for (const QString &header : headers + QStringList{text("Import", "Row in file"), text("Import", "Bad column"), text("Import", "Reason")})
        table.columns.append({.id = header, .title = header});
    table.produce = [plan, bad, width = headers.size()](const RowSink &sink) -> Result<void> {
        const auto put = [&](qint64 number, QList<QVariant> cells) -> Result<void> {
            const auto found = bad.constFind(number);
            if (found == bad.constEnd())
                return {};
            cells.resize(width);
            cells << QString::number(number) << found->column << found->reason;
            return sink({.cells = cells});
        };
        if (plan.format == ImportFormat::Cards) {
            for (const ImportProblem &problem : bad) {
                if (Result<void> done = put(problem.row, {problem.value}); !done)
                    return done;
            }
            return {};
        }
        const Result<SheetSummary> read = readSheet(plan.path, plan.sheet, [&](qint64 number, const QList<SheetCell> &row) {
            QList<QVariant> cells;
            for (const SheetCell &cell : plan.corrected(number, row))
                cells.append(cell.text);
            return put(number, cells);
        });
        return read ? Result<void>() : Result<void>(read.error());
    };
    return table;
}

void writeProblems(const ImportPlan &plan, const QString &path, const QMap<qint64, ImportProblem> &bad, ImportReport &report)
{
    Document document;
    document.title = text("Import", "Rows that cannot be taken");
    document.tables.append(problemTable(plan, bad));
    if (const Result<qint64> written = writeCsv(document, path); written)
        report.problemFile = path;
    else
        report.problems.append({.row = 0, .column = {}, .value = path, .reason = written.error().text});
}

QString shownValue(const Field &field, const QVariant &value, const CompanyFormat &company)
{
    return field.type == FieldType::Reference && value.metaType().id() == QMetaType::QString ? value.toString()
                                                                                             : displayValue(field, value, company);
}

ImportPreviewRow previewCard(qint64 number, const VCard &card)
{
    ImportPreviewRow row{number, {}, {}};
    row.cells.append({cardName(card), cardName(card), {}});
    return row;
}

/// The company as it was before the rows: what this transaction has written is not in the copy.
void keepCompanyBefore(const Transaction &tx, const Store &store, ImportReport &report)
{
    if (report.rows <= ImportReport::rowsWithoutBackup || tx.isPostgres()) // a server keeps copies of its own
        return;
    const Result<Backup> kept = keepBackup(store, BackupKind::BeforeImport);
    if (!kept) {
        tx.refuse(kept.error().code,
                  text("Import", "Before so many rows are brought in, a copy of the company is kept, and that could not be made, so nothing was changed. %1")
                      .arg(kept.error().text));
    }
    report.backup = kept->path;
}

} // namespace

QList<ImportPreviewRow> previewImport(const ImportPlan &plan, QDate today)
{
    QList<ImportPreviewRow> rows;
    if (plan.format == ImportFormat::Cards) {
        for (qsizetype i = 0; i < std::min<qsizetype>(plan.cards->cards.size(), 50); ++i)
            rows.append(previewCard(i + 1, plan.cards->cards.at(i)));
        return rows;
    }
    const ImportReading reading = readingOf(plan, today);
    for (const SheetRow &source : plan.preview.rows) {
        if (source.number <= plan.headerRow)
            continue;
        ImportPreviewRow row{source.number, {}, {}};
        for (qsizetype i = 0; i < plan.headers.size(); ++i) {
            const SheetCell cell = source.cells.value(i);
            const Field *field = plan.targets[i].isEmpty() ? nullptr : importFieldOf(*plan.importer, plan.targets[i]);
            ImportPreviewCell shown{cell.text, {}, {}};
            if (field) {
                const Result<QVariant> value = checkedCell(*field, cell, reading);
                if (!value)
                    shown.problem = value.error().text;
                else if (value->isValid())
                    shown.parsed = shownValue(*field, *value, plan.company);
                else if (field->isRequired)
                    row.problems.append(text("Import", "%1 is missing. Fill it in.").arg(field->label.text()));
            }
            row.cells.append(shown);
        }
        rows.append(row);
    }
    return rows;
}

Result<QHash<qint64, QStringList>> rowsOfImport(const ImportPlan &plan, const QSet<qint64> &rows, const Progress &progress)
{
    QHash<qint64, QStringList> found;
    const auto take = [&](qint64 number, const QList<SheetCell> &row) -> Result<void> {
        if (!rows.contains(number))
            return {};
        QStringList &cells = found[number];
        for (const SheetCell &cell : plan.corrected(number, row))
            cells.append(cell.text);
        cells.resize(plan.headers.size());
        return {};
    };
    if (plan.format == ImportFormat::Cards || rows.isEmpty())
        return found;
    const Result<SheetSummary> read = readSheet(plan.path, plan.sheet, take, progress);
    if (!read)
        return read.error();
    return found;
}

ImportReport runImport(Store &store, const ImportPlan &plan, const ImportOptions &options, const Progress &progress)
{
    ImportReport report;
    const Importer &importer = *plan.importer;
    if (Result<void> complete = requireTargets(plan, progress); !complete) {
        report.refusal = complete.error();
        return report;
    }
    const Result<QString> checksum = checksumOf(plan.path);
    if (!checksum) {
        report.refusal = checksum.error();
        return report;
    }
    QMap<qint64, ImportProblem> bad;
    QString batch;
    const Result<void> done = store.transact(u"import-"_s + importer.kind, [&](Transaction &tx) {
        report.earlierBatch = earlierImport(tx, importer.kind, *checksum);
        ImportTaker taker(tx, plan, report);
        const Result<void> read = takeAll(taker, plan, progress);
        if (read)
            taker.finish();
        bad = taker.bad();
        if (!read)
            tx.refuse(read.error());
        requireGoodRows(tx, plan, options, report);
        batch = tx.perform(RecordImport{importer.kind, keptFileName(plan), *checksum, report.created, report.matched, report.skipped}).number;
        if (plan.format != ImportFormat::Cards)
            saveMapping(tx, importer.kind, headerFingerprint(plan.headers), plan.mapping());
        if (!options.isDryRun)
            keepCompanyBefore(tx, store, report);
    }, {.operationId = {}, .reason = options.reason, .isDryRun = options.isDryRun, .actor = {}});
    if (!bad.isEmpty() && !options.problemFile.isEmpty())
        writeProblems(plan, options.problemFile, bad, report);
    if (!done) {
        report.refusal = done.error();
        report.created = report.matched = 0;
    } else if (!options.isDryRun) {
        report.batch = batch;
    }
    return report;
}

} // namespace freehold
