// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_cells.h"

#include <QRegularExpression>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

Error cellProblem(const Field &field, const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, field.name};
}

bool isNumberField(const Field &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Money || field.type == FieldType::Rate
        || field.type == FieldType::Area;
}

/// The plain decimal behind "12,34,567.50" or "1.234.567,50"; nothing when there is more to it than one grouped number.
std::optional<QString> plainDecimal(const QString &typed, bool hasDecimalComma)
{
    static const QRegularExpression point(u"^[-+]?\\d{1,3}(?:[, ']\\d{2,3})*(?:\\.\\d+)?$|^[-+]?\\d+(?:\\.\\d+)?$"_s);
    static const QRegularExpression comma(u"^[-+]?\\d{1,3}(?:[. ']\\d{2,3})*(?:,\\d+)?$|^[-+]?\\d+(?:,\\d+)?$"_s);
    if (!(hasDecimalComma ? comma : point).match(typed).hasMatch())
        return {};
    QString plain;
    for (const QChar c : typed) {
        if (c.isDigit() || c == u'-')
            plain.append(c);
        else if (c == (hasDecimalComma ? u',' : u'.'))
            plain.append(u'.');
    }
    return plain;
}

Result<QVariant> numberValue(const Field &field, const QString &shown, const Decimal &number, bool isPercent, const ImportReading &reading)
{
    if (field.type == FieldType::Money) {
        const Currency currency = reading.context.format.currency;
        if (const std::optional<qint64> minor = number.unitsAt(currency.digits()))
            return QVariant::fromValue(Money(*minor, currency));
    } else if (field.type == FieldType::Rate) {
        // 18 % is the number 18, or 0.18 in a cell formatted as a percentage.
        if (const std::optional<qint64> millionths = number.unitsAt(isPercent ? 6 : 4))
            return QVariant::fromValue(Rate{*millionths});
    } else if (field.type == FieldType::Integer) {
        const Decimal whole = number.normalized();
        if (whole.scale == 0)
            return QVariant::fromValue<qlonglong>(whole.units);
    } else {
        const Result<Area> area = Area::of(number, u"sqft");
        return area ? Result<QVariant>(QVariant::fromValue(*area)) : Result<QVariant>(area.error());
    }
    return cellProblem(field, field.type == FieldType::Integer
                                  ? text("Import", "“%1” is not a whole number (%2).").arg(shown, field.label.text())
                                  : text("Import", "“%1” is larger than Freehold can keep (%2).").arg(shown, field.label.text()));
}

Result<QVariant> numberFromText(const Field &field, const QString &typed, const ImportReading &reading)
{
    const std::optional<QString> plain = plainDecimal(typed, reading.hasDecimalComma);
    const std::optional<Decimal> number = plain ? Decimal::parse(*plain) : std::nullopt;
    if (!number)
        return parseValue(field, typed, reading.context);
    const bool isAmbiguous = field.type == FieldType::Money && number->scale == 3
        && reading.context.format.currency.digits() < 3 && typed.count(reading.hasDecimalComma ? u',' : u'.') == 1;
    if (isAmbiguous) {
        return cellProblem(field, text("Import", "“%1” may be a thousand or a decimal (%2). Say how the file writes numbers.")
                                      .arg(typed, field.label.text()));
    }
    return numberValue(field, typed, *number, false, reading);
}

Result<QVariant> textValue(const Field &field, const SheetCell &cell, const ImportReading &reading)
{
    static const QRegularExpression shortened(u"^\\d(?:[.,]\\d+)?[eE]\\+\\d{2,}$"_s);
    if (cell.kind == SheetCell::Kind::Text && shortened.match(cell.text.trimmed()).hasMatch()) {
        return cellProblem(field, text("Import", "A spreadsheet has shortened the number to “%1” (%2). Format the column as text there and "
                                                 "write the file again.")
                                      .arg(cell.text.trimmed(), field.label.text()));
    }
    const bool isOneLine = field.type == FieldType::Text;
    return parseValue(field, isOneLine ? cell.text.simplified() : cell.text.trimmed(), reading.context);
}

} // namespace

Result<QVariant> importedValue(const Field &field, const SheetCell &cell, const ImportReading &reading)
{
    if (cell.kind == SheetCell::Kind::Fault) {
        return cellProblem(field, text("Import", "The cell holds “%1” instead of a value (%2). Correct it in the spreadsheet.")
                                      .arg(cell.text, field.label.text()));
    }
    const QString typed = cell.text.trimmed();
    if (typed.isEmpty())
        return QVariant();
    if (field.type == FieldType::Date && cell.date)
        return QVariant(*cell.date);
    if (isNumberField(field)) {
        const std::optional<Decimal> number = cell.isNumber() ? Decimal::parse(typed) : std::nullopt;
        return number ? numberValue(field, typed, *number, cell.isPercent, reading) : numberFromText(field, typed, reading);
    }
    if (field.type == FieldType::Text || field.type == FieldType::LongText)
        return textValue(field, cell, reading);
    return parseValue(field, typed, reading.context);
}

} // namespace freehold
