// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_table.h"

#include "base/text.h"

#include <xlsxwriter.h>

#include <array>
#include <cmath>

namespace freehold {
namespace {

constexpr qint64 xlsxExactLimit = 1'000'000'000'000'000; ///< 15 digits: all that a spreadsheet's number keeps
constexpr quint32 xlsxFreezeAtMost = 24;                 ///< a frozen head taller than this would fill a small screen

/// Days since 30 Dec 1899 as Excel counts them; nothing before 1900. Excel believes in 29 Feb 1900.
std::optional<double> xlsxSerial(QDate date)
{
    const qint64 days = date.isValid() ? QDate(1899, 12, 30).daysTo(date) : 0;
    if (days < 2 || date.year() > 9999)
        return std::nullopt;
    return static_cast<double>(days < 61 ? days - 1 : days);
}

double xlsxScaled(qint64 units, int scale)
{
    static constexpr std::array<double, 10> powers = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    return static_cast<double>(units) / powers[static_cast<size_t>(scale)];
}

QString xlsxColumnName(int column)
{
    QString name;
    for (int n = column + 1; n > 0; n = (n - 1) / 26)
        name.prepend(QLatin1Char(static_cast<char>('A' + (n - 1) % 26)));
    return name;
}

int percentDecimals(Rate rate)
{
    int decimals = 4;
    for (qint64 left = rate.millionths; decimals > 0 && left % 10 == 0; left /= 10)
        --decimals;
    return decimals;
}

qsizetype figureLetters(double figure, int decimals)
{
    const int digits = std::fabs(figure) < 1 ? 1 : static_cast<int>(std::log10(std::fabs(figure))) + 1;
    return digits + digits / 2 + decimals + (figure < 0 ? 2 : 1);
}

} // namespace

QString worksheetText(const QString &text)
{
    const auto isBad = [](QChar c) { return c.isNull() || c.unicode() >= 0xFFFE; };
    if (text.size() <= 32767 && std::none_of(text.begin(), text.end(), isBad))
        return text;
    QString clean = text.left(32767);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    clean.removeIf(isBad);
    return clean;
}

void XlsxTarget::line(const QString &text, lxw_format *format, double height)
{
    if (text.isEmpty())
        return;
    if (height > 0)
        worksheet_set_row(sheet, row, height, nullptr);
    worksheet_write_string(sheet, row++, 0, worksheetText(text).toUtf8().constData(), format);
}

void XlsxTarget::pair(const DocumentField &field, lxw_format *label, lxw_format *value)
{
    worksheet_write_string(sheet, row, 0, worksheetText(field.label).toUtf8().constData(), label);
    worksheet_write_string(sheet, row++, 1, worksheetText(field.value).toUtf8().constData(), value);
}

XlsxTable::XlsxTable(const DocumentTable &table, const CompanyFormat &format, XlsxStyles &styles, qint64 rowsPerSheet)
    : m_table(table), m_format(format), m_styles(styles), m_rowsPerSheet(rowsPerSheet), m_totals(table.columns),
      m_group(table.columns), m_columns(table.columns.size())
{}

Result<void> XlsxTable::write(XlsxTarget &sheet, LineTicker &ticker, const std::function<XlsxTarget()> &nextSheet)
{
    begin(sheet);
    const Result<void> produced = m_table.produce([&](const TableRow &row) -> Result<void> {
        // The last row of every sheet stays free for the totals.
        if (sheet.row + 1 >= m_rowsPerSheet) {
            end(sheet);
            sheet = nextSheet();
            begin(sheet);
        }
        putRow(sheet, row);
        return row.role == RowRole::Data ? ticker.tick() : Result<void>();
    });
    if (!produced)
        return produced;
    end(sheet);
    putTotals(sheet);
    return {};
}

void XlsxTable::begin(XlsxTarget &sheet)
{
    m_headerRow = sheet.row;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const TableColumn &column = m_table.columns[i];
        const auto look = isNumeric(column.kind) ? XlsxStyles::Plain::HeaderRight : XlsxStyles::Plain::Header;
        const auto at = static_cast<quint16>(i);
        worksheet_write_string(sheet.sheet, sheet.row, at, worksheetText(column.title).toUtf8().constData(),
                               m_styles.plain(look));
        widen(at, column.title.size() + 3); // room for the filter's button
    }
    ++sheet.row;
    m_spans.append(Span{sheet.name, sheet.row, sheet.row});
    m_groupFirst = sheet.row;
    m_group = TableTotals(m_table.columns);
    if (sheet.row <= xlsxFreezeAtMost)
        worksheet_freeze_panes(sheet.sheet, sheet.row, 0);
    worksheet_repeat_rows(sheet.sheet, m_headerRow, m_headerRow);
}

void XlsxTable::end(XlsxTarget &sheet)
{
    m_spans.last().last = sheet.row - 1;
    const auto columns = static_cast<quint16>(m_columns.size());
    if (columns > 0)
        worksheet_autofilter(sheet.sheet, m_headerRow, 0, sheet.row - 1, static_cast<quint16>(columns - 1));
    for (quint16 i = 0; i < columns; ++i) {
        const int letters = std::clamp(m_columns[i].letters, i == 0 ? 16 : 9, 72);
        worksheet_set_column(sheet.sheet, i, i, letters, nullptr);
    }
}

void XlsxTable::putRow(XlsxTarget &sheet, const TableRow &row)
{
    const qsizetype count = std::min(row.cells.size(), m_table.columns.size());
    for (qsizetype i = 0; i < count; ++i) {
        const auto column = static_cast<quint16>(i);
        if (row.role != RowRole::Data && m_table.columns[i].hasTotal && row.cells[i].isValid())
            putCell(sheet, column, row.cells[i], row.role, groupFormula(sheet, column, row.cells[i]));
        else if (row.cells[i].isValid())
            putCell(sheet, column, row.cells[i], row.role);
        else if (row.role != RowRole::Data)
            worksheet_write_blank(sheet.sheet, sheet.row, column, m_styles.plain(XlsxStyles::Plain::Text, row.role));
    }
    m_totals.add(row);
    m_group.add(row);
    ++sheet.row;
    if (row.role == RowRole::Subtotal) {
        m_group = TableTotals(m_table.columns);
        m_groupFirst = sheet.row;
    }
}

/// A subtotal inside the table must be a SUBTOTAL itself, which the closing one leaves out. One that is not the sum of its
/// lines stays a number and turns the closing formula into a number too.
QString XlsxTable::groupFormula(const XlsxTarget &sheet, quint16 column, const QVariant &cell)
{
    const bool sums = m_group.lines() > 0 && plainCellText(m_group.at(column)) == plainCellText(cell);
    if (!sums || m_columns[column].plainTotal) {
        m_columns[column].plainTotal = true;
        return {};
    }
    return QStringLiteral("=SUBTOTAL(9,%1%2:%1%3)").arg(xlsxColumnName(column)).arg(m_groupFirst + 1).arg(sheet.row);
}

void XlsxTable::putCell(XlsxTarget &sheet, quint16 column, const QVariant &cell, RowRole role, const QString &formula)
{
    const QMetaType type = cell.metaType();
    if (type == QMetaType::fromType<Money>())
        return putMoney(sheet, column, cell.value<Money>(), role, formula);
    if (type == QMetaType::fromType<Area>())
        return putArea(sheet, column, cell.value<Area>(), role, formula);
    if (type == QMetaType::fromType<Rate>()) {
        const Rate rate = cell.value<Rate>();
        return putFigure(sheet, column, xlsxScaled(rate.millionths, 6), m_styles.percent(percentDecimals(rate), role),
                         formula);
    }
    if (type.id() == QMetaType::LongLong || type.id() == QMetaType::Int) {
        const qint64 number = cell.toLongLong();
        const auto figure = static_cast<double>(number);
        m_columns[column].anyNegative = m_columns[column].anyNegative || number < 0;
        const bool changes = !formula.isEmpty() && m_columns[column].anyNegative;
        if (number > -xlsxExactLimit && number < xlsxExactLimit)
            return putFigure(sheet, column, figure, m_styles.number(0, figure, {}, role, changes), formula);
        m_columns[column].plainTotal = true;
        return putText(sheet, column, plainCellText(cell), role);
    }
    const bool isInstant = type.id() == QMetaType::QDateTime;
    if (isInstant || type.id() == QMetaType::QDate) {
        const QDateTime local = isInstant ? cell.toDateTime().toLocalTime() : QDateTime();
        if (const auto serial = xlsxSerial(isInstant ? local.date() : cell.toDate())) {
            const double day = isInstant ? *serial + local.time().msecsSinceStartOfDay() / 86'400'000.0 : *serial;
            widen(column, isInstant ? 19 : 13);
            worksheet_write_number(
                sheet.sheet, sheet.row, column, day,
                m_styles.plain(isInstant ? XlsxStyles::Plain::Instant : XlsxStyles::Plain::Date, role));
            return;
        }
        return putText(sheet, column, plainCellText(cell), role);
    }
    putText(sheet, column, cellText(cell, m_format), role);
}

void XlsxTable::putFigure(XlsxTarget &sheet, quint16 column, double figure, lxw_format *format, const QString &formula)
{
    if (formula.isEmpty())
        worksheet_write_number(sheet.sheet, sheet.row, column, figure, format);
    else
        worksheet_write_formula_num(sheet.sheet, sheet.row, column, formula.toUtf8().constData(), format, figure);
    if (std::fabs(figure) > m_columns[column].largest) {
        m_columns[column].largest = std::fabs(figure);
        widen(column, figureLetters(figure, 3) + 1);
    }
}

void XlsxTable::putMoney(XlsxTarget &sheet, quint16 column, Money amount, RowRole role, const QString &formula)
{
    if (amount.isOverflowed() || amount.minor() <= -xlsxExactLimit || amount.minor() >= xlsxExactLimit) {
        m_columns[column].plainTotal = true;
        return putText(sheet, column, amount.isOverflowed() ? QString() : plainAmount(amount), role);
    }
    const Currency currency = amount.currency().isNone() ? m_format.currency : amount.currency();
    const double figure = xlsxScaled(amount.minor(), currency.digits());
    const QString suffix = currency == m_format.currency ? QString() : QLatin1Char(' ') + currency.code();
    m_columns[column].anyNegative = m_columns[column].anyNegative || figure < 0;
    const bool changes = !formula.isEmpty() && m_columns[column].anyNegative;
    putFigure(sheet, column, figure, m_styles.number(currency.digits(), figure, suffix, role, changes), formula);
}

void XlsxTable::putArea(XlsxTarget &sheet, quint16 column, const Area &area, RowRole role, const QString &formula)
{
    const auto number = Decimal::parse(area.entered());
    const AreaUnit *unit = findAreaUnit(area.unitCode());
    if (!number || !unit)
        return putText(sheet, column, plainCellText(QVariant::fromValue(area)), role);
    QString &first = m_columns[column].unit;
    if (first.isEmpty())
        first = area.unitCode();
    m_columns[column].plainTotal = m_columns[column].plainTotal || first != area.unitCode();
    const QString suffix = QLatin1Char(' ') + unit->label;
    const double figure = xlsxScaled(number->units, number->scale);
    putFigure(sheet, column, figure, m_styles.number(number->scale, figure, suffix, role), formula);
    widen(column, figureLetters(figure, number->scale) + suffix.size() + 1);
}

void XlsxTable::putText(XlsxTarget &sheet, quint16 column, const QString &text, RowRole role)
{
    worksheet_write_string(sheet.sheet, sheet.row, column, worksheetText(text).toUtf8().constData(),
                           m_styles.plain(XlsxStyles::Plain::Text, role));
    widen(column, text.size() + 1);
}

void XlsxTable::putTotals(XlsxTarget &sheet)
{
    if (!m_totals.hasColumns() || m_totals.lines() == 0)
        return;
    const TableRow totals = m_totals.row(text("Document", "Total"));
    for (qsizetype i = 0; i < totals.cells.size(); ++i) {
        const auto column = static_cast<quint16>(i);
        const bool isSum = m_table.columns[i].hasTotal && totals.cells[i].isValid();
        if (isSum)
            putCell(sheet, column, totals.cells[i], RowRole::Total, totalFormula(column));
        else if (totals.cells[i].isValid())
            putText(sheet, column, totals.cells[i].toString(), RowRole::Total);
        else
            worksheet_write_blank(sheet.sheet, sheet.row, column,
                                  m_styles.plain(XlsxStyles::Plain::Text, RowRole::Total));
    }
    ++sheet.row;
}

QString XlsxTable::totalFormula(quint16 column) const
{
    if (m_columns[column].plainTotal)
        return {};
    const QString name = xlsxColumnName(column);
    QStringList parts;
    for (const Span &span : m_spans) {
        QString sheet = span.sheet;
        sheet.replace(QLatin1Char('\''), QLatin1String("''"));
        const QString prefix = m_spans.size() > 1 ? QStringLiteral("'%1'!").arg(sheet) : QString();
        const QString range =
            prefix + name + QString::number(span.first + 1) + QLatin1Char(':') + name + QString::number(span.last + 1);
        parts.append(QStringLiteral("SUBTOTAL(9,%1)").arg(range));
    }
    return QLatin1Char('=') + parts.join(QLatin1Char('+'));
}

void XlsxTable::widen(quint16 column, qsizetype letters)
{
    m_columns[column].letters = std::max(m_columns[column].letters, static_cast<int>(letters));
}

} // namespace freehold
