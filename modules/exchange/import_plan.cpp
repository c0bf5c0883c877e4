// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_plan.h"

#include "base/safe_file.h"
#include "exchange/import_batch.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

Result<ImportFormat> settledFormat(const QString &path, const std::optional<ImportFormat> &wanted)
{
    if (wanted == ImportFormat::Cards || (!wanted && formatOfEnding(path) == ImportFormat::Cards))
        return ImportFormat::Cards;
    const Result<SheetFormat> found = detectSheetFormat(path);
    if (!found)
        return found.error();
    const ImportFormat format = *found == SheetFormat::Csv ? ImportFormat::Csv : ImportFormat::Xlsx;
    if (wanted && *wanted != format) {
        const QString kind = format == ImportFormat::Csv ? text("Import", "a text file, not an Excel workbook")
                                                         : text("Import", "an Excel workbook, not a CSV file");
        return Error{ErrorCode::InvalidInput,
                     text("Import", "“%1” is %2. Choose the other format.").arg(QFileInfo(path).fileName(), kind), u"format"_s};
    }
    return format;
}

Result<void> planCards(ImportPlan &plan)
{
    if (!plan.importer->takeCard) {
        return Error{ErrorCode::Unsupported,
                     text("Import", "%1 cannot be brought in from contact files. Use CSV or Excel.").arg(plan.importer->label.text()), {}};
    }
    Result<VCardFile> cards = readVCardFile(plan.path);
    if (!cards)
        return cards.error();
    plan.cards = std::make_shared<VCardFile>(std::move(cards).value());
    return {};
}

QStringList headersAt(const SheetPreview &preview, qint64 headerRow)
{
    QStringList headers;
    for (const SheetRow &row : preview.rows) {
        if (row.number != headerRow)
            continue;
        for (const SheetCell &cell : row.cells)
            headers.append(cell.text.simplified());
    }
    return headers;
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

Result<void> previewTable(ImportPlan &plan, const ImportMapping &mapping)
{
    if (plan.sheet.sheetName.isEmpty())
        plan.sheet.sheetName = mapping.sheetName;
    Result<SheetPreview> preview = previewSheet(plan.path, plan.sheet);
    if (!preview)
        return preview.error();
    plan.preview = std::move(preview).value();
    plan.sheet.encoding = plan.preview.encoding;
    plan.sheet.delimiter = plan.preview.delimiter;
    plan.sheet.sheetName = plan.preview.sheetName;
    plan.headerRow = mapping.headerRow > 0 ? mapping.headerRow : plan.preview.headerRow.value_or(0);
    plan.headers = headersAt(plan.preview, plan.headerRow);
    if (plan.headers.isEmpty())
        plan.headerRow = 0;
    const QString names = plan.headers.join(u' ');
    if (names.contains(QChar(QChar::ReplacementCharacter)) || std::any_of(names.begin(), names.end(), isControl)) {
        return Error{ErrorCode::InvalidInput,
                     text("Import", "The names of the columns in “%1” hold characters that cannot be read. Choose a list as text or Excel, or say how it is encoded.")
                         .arg(plan.fileName()), u"encoding"_s};
    }
    plan.sheet.skipThrough = plan.headerRow;
    return {};
}

/// Gives the columns the mapping names their fields; a field goes to the first column of its header only.
void applyMapping(ImportPlan &plan, const ImportMapping &mapping)
{
    QSet<QString> settled;
    for (qsizetype i = 0; i < plan.headers.size(); ++i) {
        const auto found = mapping.targets.constFind(foldedHeader(plan.headers[i]));
        if (found == mapping.targets.constEnd())
            continue;
        for (QString &target : plan.targets) {
            if (!found->isEmpty() && target == *found && !settled.contains(*found))
                target.clear();
        }
        plan.targets[i] = settled.contains(*found) ? QString() : *found;
        if (!found->isEmpty())
            settled.insert(*found);
    }
    if (mapping.dateOrder)
        plan.company.dateOrder = *mapping.dateOrder;
    if (mapping.hasDecimalComma)
        plan.hasDecimalComma = *mapping.hasDecimalComma;
}

Result<void> requireKnownHeaders(const ImportPlan &plan, const ImportMapping &mapping)
{
    QStringList folded;
    for (const QString &header : plan.headers)
        folded.append(foldedHeader(header));
    for (const QString &wanted : mapping.targets.keys()) {
        if (!folded.contains(wanted)) {
            return Error{ErrorCode::InvalidInput,
                         text("Import", "“%1” has no column “%2”, which the mapping names. Its columns are: %3.")
                             .arg(plan.fileName(), wanted, plan.headers.join(u", "_s)),
                         u"map"_s};
        }
    }
    return {};
}

Result<void> planTable(const Store &store, ImportPlan &plan, const ImportChoices &choices)
{
    if (Result<void> looked = previewTable(plan, choices.mapping); !looked)
        return looked;
    plan.targets = guessTargets(plan.importer->fields, plan.headers);
    const Result<std::optional<ImportMapping>> saved = store.read(
        [&](Reader &reader) { return savedMapping(reader, *plan.importer, headerFingerprint(plan.headers)); });
    if (!saved)
        return saved.error();
    if (saved->has_value() && choices.mapping.targets.isEmpty()) {
        ImportMapping mapping = **saved;
        if (choices.isLocaleSettled) {
            mapping.dateOrder.reset();
            mapping.hasDecimalComma.reset();
        }
        applyMapping(plan, mapping);
        plan.isFromTemplate = true;
    }
    if (Result<void> known = requireKnownHeaders(plan, choices.mapping); !known)
        return known;
    applyMapping(plan, choices.mapping);
    return {};
}

QString labelOfField(const Importer &importer, const QString &name)
{
    for (const ImportField &one : importer.fields) {
        if (one.field.name == name)
            return one.field.label.text();
    }
    return name;
}

/// What the columns do not give: labels, alternatives joined by "or".
QStringList missingTargets(const ImportPlan &plan)
{
    QList<QStringList> needs = plan.importer->needs;
    for (const ImportField &one : plan.importer->fields) {
        if (one.field.isRequired)
            needs.append({one.field.name});
    }
    QStringList missing;
    for (const QStringList &need : needs) {
        const bool isMet = std::any_of(need.begin(), need.end(), [&](const QString &name) { return plan.targets.contains(name); });
        if (isMet)
            continue;
        QStringList labels;
        for (const QString &name : need)
            labels.append(labelOfField(*plan.importer, name));
        missing.append(labels.join(text("Import", " or ", "between two column names")));
    }
    return missing;
}

Error missingTargetsProblem(const ImportPlan &plan, qint64 rows, const QStringList &missing)
{
    const QString count = formatCount(rows, plan.company);
    const QString label = plan.importer->label.text().toLower();
    const QStringList used = [&] {
        QStringList targets = plan.targets;
        targets.removeAll(QString());
        return targets;
    }();
    const QString sentence = used.isEmpty()
        ? text("Import", "“%1” was read whole: %2 rows, but none of its columns is a column of %3. Its columns are: %4. A list of %3 needs: %5")
        : text("Import", "“%1” was read whole: %2 rows, but it has no column for what %3 need: %5 Its columns are: %4.");
    QString needed = missing.join(u", "_s);
    if (!needed.endsWith(u'.'))
        needed += u'.';
    return Error{ErrorCode::InvalidInput, sentence.arg(plan.fileName(), count, label, plan.headers.join(u", "_s), needed), {}};
}

} // namespace

QString ImportPlan::fileName() const
{
    return QFileInfo(path).fileName();
}

QList<SheetCell> ImportPlan::corrected(qint64 row, QList<SheetCell> cells) const
{
    const auto found = corrections.constFind(row);
    if (found == corrections.constEnd())
        return cells;
    for (auto cell = found->cbegin(); cell != found->cend(); ++cell) {
        if (cells.size() <= cell.key())
            cells.resize(cell.key() + 1);
        cells[cell.key()] = SheetCell{.text = cell.value(), .kind = cell.value().isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text};
    }
    return cells;
}

QStringList ImportPlan::unusedHeaders() const
{
    QStringList unused;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (targets.value(i).isEmpty() && !headers[i].isEmpty())
            unused.append(headers[i]);
    }
    return unused;
}

ImportMapping ImportPlan::mapping() const
{
    ImportMapping mapping;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QString folded = foldedHeader(headers[i]);
        if (!folded.isEmpty() && mapping.targets.value(folded).isEmpty())
            mapping.targets.insert(folded, targets.value(i));
    }
    mapping.dateOrder = company.dateOrder;
    mapping.hasDecimalComma = hasDecimalComma;
    return mapping;
}

Result<ImportPlan> planImport(const Store &store, const Importer &importer, const QString &path, const ImportChoices &choices)
{
    if (Result<void> readable = requireReadablePath(path); !readable)
        return readable.error();
    ImportPlan plan;
    plan.importer = &importer;
    plan.path = path;
    plan.sheet = choices.sheet;
    plan.company = choices.company;
    plan.hasDecimalComma = choices.hasDecimalComma;
    const Result<ImportFormat> format = settledFormat(path, choices.format);
    if (!format)
        return format.error();
    plan.format = *format;
    const Result<void> planned = plan.format == ImportFormat::Cards ? planCards(plan) : planTable(store, plan, choices);
    if (!planned)
        return planned.error();
    return plan;
}

Result<void> requireTargets(const ImportPlan &plan, const Progress &progress)
{
    if (plan.format == ImportFormat::Cards)
        return {};
    const QStringList missing = missingTargets(plan);
    const bool hasTarget = std::any_of(plan.targets.begin(), plan.targets.end(), [](const QString &target) { return !target.isEmpty(); });
    if (missing.isEmpty() && hasTarget)
        return {};
    const Result<SheetSummary> read =
        readSheet(plan.path, plan.sheet, [](qint64, const QList<SheetCell> &) { return Result<void>(); }, progress);
    if (!read)
        return read.error();
    if (plan.headerRow == 0) {
        return Error{ErrorCode::InvalidInput,
                     text("Import", "“%1” was read whole: %2 rows, but no row names the columns. Write the names of the columns above the list.")
                         .arg(plan.fileName(), formatCount(read->rows, plan.company)), {}};
    }
    return missingTargetsProblem(plan, read->rows, missing);
}

std::optional<ImportFormat> formatOfEnding(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "vcf"_L1 || ending == "vcard"_L1)
        return ImportFormat::Cards;
    if (ending == "csv"_L1 || ending == "txt"_L1 || ending == "tsv"_L1)
        return ImportFormat::Csv;
    if (ending == "xlsx"_L1)
        return ImportFormat::Xlsx;
    return {};
}

} // namespace freehold
