// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_table.h"

#include "base/text.h"

#include <xlsxwriter.h>

#include <array>
#include <cmath>

namespace freehold {
namespace {

constexpr qint64 xlsxExactLimit = 1'000'000'000'000'000; ///< 15 digits: all that a spreadsheet's number keeps
constexpr qsizetype xlsxTextLimit = 32'767;
constexpr quint32 xlsxFreezeAtMost = 24; ///< a frozen head taller than this would fill a small screen

constexpr qint64 xlsxMsecsPerHour = 3'600'000;
constexpr qint64 xlsxMsecsPerDay = 24 * xlsxMsecsPerHour;
constexpr qint64 xlsxEpoch = 25'569;         ///< 1970-01-01
constexpr qint64 xlsxLastDay = 2'958'465;    ///< 9999-12-31
constexpr qsizetype xlsxMostHours = 100'000; ///< known at once

/// From days since 30 Dec 1899 as Excel counts them; nothing before 1900. Excel believes in 29 Feb 1900.
std::optional<double> xlsxSerial(qint64 days)
{
    if (days < 2 || days > xlsxLastDay)
        return std::nullopt;
    return static_cast<double>(days < 61 ? days - 1 : days);
}

qint64 xlsxFloor(qint64 number, qint64 step)
{
    return number / step - (number % step < 0 ? 1 : 0);
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

/// Width of a figure with its grouping and sign.
qsizetype figureLetters(double figure, int decimals)
{
    int digits = 1;
    for (double next = 10; next <= std::fabs(figure); next *= 10)
        ++digits;
    return digits + digits / 2 + decimals + (figure < 0 ? 2 : 1);
}

} // namespace

QString worksheetText(const QString &text)
{
    const auto isBad = [](QChar c) { return c.isNull() || c.unicode() >= 0xFFFE; };
    if (text.size() <= xlsxTextLimit && std::none_of(text.begin(), text.end(), isBad))
        return text;
    QString clean = text.left(xlsxTextLimit);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    clean.removeIf(isBad);
    return clean;
}

qint64 LocalHours::wallMsecs(const QDateTime &instant)
{
    const qint64 msecs = instant.toMSecsSinceEpoch();
    const qint64 hour = xlsxFloor(msecs, xlsxMsecsPerHour);
    if (const auto known = m_ahead.constFind(hour); known != m_ahead.cend())
        return msecs + *known;
    const auto ahead = [](qint64 at) {
        return qint64(1000) * QDateTime::fromMSecsSinceEpoch(at, Qt::LocalTime).offsetFromUtc();
    };
    const qint64 first = ahead(hour * xlsxMsecsPerHour);
    if (first != ahead((hour + 1) * xlsxMsecsPerHour - 1))
        return msecs + ahead(msecs); // the clocks are changed within this hour
    if (m_ahead.size() >= xlsxMostHours)
        m_ahead.clear();
    m_ahead.insert(hour, first);
    return msecs + first;
}

const char *WorksheetUtf8::of(const QString &text)
{
    if (text.size() <= xlsxTextLimit) {
        if (m_bytes.size() <= text.size())
            m_bytes.resize(2 * text.size() + 1);
        char *out = m_bytes.data();
        const auto isPlain = [](QChar c) { return c.unicode() > 0 && c.unicode() < 0x80; };
        for (auto c = text.cbegin(); c != text.cend() && isPlain(*c); ++c)
            *out++ = static_cast<char>(c->unicode());
        *out = '\0';
        if (out - m_bytes.constData() == text.size())
            return m_bytes.constData();
    }
    m_bytes = worksheetText(text).toUtf8();
    return m_bytes.constData();
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
      m_group(table.columns), m_columns(static_cast<size_t>(table.columns.size())), m_yes(text("Document", "Yes")),
      m_no(text("Document", "No"))
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
    switch (cellTypeOf(cell)) {
    case CellType::Text:
        return putText(sheet, column, cellContent<QString>(cell), role);
    case CellType::Money:
        return putMoney(sheet, column, cellContent<Money>(cell), role, formula);
    case CellType::Area:
        return putArea(sheet, column, cellContent<Area>(cell), role, formula);
    case CellType::Rate: {
        const Rate rate = cellContent<Rate>(cell);
        lxw_format *const format = m_styles.percent(percentDecimals(rate), role);
        return putFigure(sheet, column, xlsxScaled(rate.millionths, 6), format, formula);
    }
    case CellType::Integer:
        return putCount(sheet, column, cell, role, formula);
    case CellType::Date:
        return putDay(sheet, column, cell, role);
    case CellType::Instant:
        return putInstant(sheet, column, cell, role);
    case CellType::Flag:
        return putText(sheet, column, cellContent<bool>(cell) ? m_yes : m_no, role);
    case CellType::Other:
        return putText(sheet, column, cellText(cell, m_format), role);
    case CellType::Empty:
        return;
    }
}

void XlsxTable::putCount(XlsxTarget &sheet, quint16 column, const QVariant &cell, RowRole role, const QString &formula)
{
    const qint64 number = cell.toLongLong();
    const auto figure = static_cast<double>(number);
    Column &own = m_columns[column];
    own.anyNegative = own.anyNegative || number < 0;
    const bool changes = !formula.isEmpty() && own.anyNegative;
    if (number > -xlsxExactLimit && number < xlsxExactLimit)
        return putFigure(sheet, column, figure, m_styles.number(0, figure, {}, role, changes), formula);
    own.plainTotal = true;
    putText(sheet, column, plainCellText(cell), role);
}

void XlsxTable::putDay(XlsxTarget &sheet, quint16 column, const QVariant &cell, RowRole role)
{
    const QDate day = cellContent<QDate>(cell);
    const auto serial = xlsxSerial(day.isValid() ? QDate(1970, 1, 1).daysTo(day) + xlsxEpoch : 0);
    if (!serial)
        return putText(sheet, column, plainCellText(cell), role);
    widen(column, 13);
    worksheet_write_number(sheet.sheet, sheet.row, column, *serial, m_styles.plain(XlsxStyles::Plain::Date, role));
}

void XlsxTable::putInstant(XlsxTarget &sheet, quint16 column, const QVariant &cell, RowRole role)
{
    const auto &instant = cellContent<QDateTime>(cell);
    const qint64 wall = instant.isValid() ? m_hours.wallMsecs(instant) : -xlsxEpoch * xlsxMsecsPerDay;
    const qint64 day = xlsxFloor(wall, xlsxMsecsPerDay);
    const auto serial = xlsxSerial(day + xlsxEpoch);
    if (!serial)
        return putText(sheet, column, plainCellText(cell), role);
    const double time = static_cast<double>(wall - day * xlsxMsecsPerDay) / static_cast<double>(xlsxMsecsPerDay);
    widen(column, 19);
    worksheet_write_number(sheet.sheet, sheet.row, column, *serial + time,
                           m_styles.plain(XlsxStyles::Plain::Instant, role));
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
    const int digits = minorDigits(currency);
    const double figure = xlsxScaled(amount.minor(), digits);
    const QString suffix = currency == m_format.currency ? QString() : QLatin1Char(' ') + currency.code();
    m_columns[column].anyNegative = m_columns[column].anyNegative || figure < 0;
    const bool changes = !formula.isEmpty() && m_columns[column].anyNegative;
    putFigure(sheet, column, figure, m_styles.number(digits, figure, suffix, role, changes), formula);
}

const XlsxTable::AreaLook &XlsxTable::areaLook(quint16 column, const QString &unitCode)
{
    AreaLook &look = m_columns[column].area;
    if (look.code != unitCode) {
        look.code = unitCode;
        look.unit = findAreaUnit(unitCode);
        look.suffix = look.unit ? QLatin1Char(' ') + look.unit->label : QString();
    }
    return look;
}

void XlsxTable::putArea(XlsxTarget &sheet, quint16 column, const Area &area, RowRole role, const QString &formula)
{
    const QString unitCode = area.unitCode();
    const auto number = Decimal::parse(area.entered());
    const AreaLook &look = areaLook(column, unitCode);
    if (!number || !look.unit)
        return putText(sheet, column, plainCellText(QVariant::fromValue(area)), role);
    Column &own = m_columns[column];
    if (own.unit.isEmpty())
        own.unit = unitCode;
    own.plainTotal = own.plainTotal || own.unit != unitCode;
    const double figure = xlsxScaled(number->units, number->scale);
    putFigure(sheet, column, figure, m_styles.number(number->scale, figure, look.suffix, role), formula);
    widen(column, figureLetters(figure, number->scale) + look.suffix.size() + 1);
}

void XlsxTable::putText(XlsxTarget &sheet, quint16 column, const QString &words, RowRole role)
{
    worksheet_write_string(sheet.sheet, sheet.row, column, m_utf8.of(words),
                           m_styles.plain(XlsxStyles::Plain::Text, role));
    widen(column, words.size() + 1);
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
