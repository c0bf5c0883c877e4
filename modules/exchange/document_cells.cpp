// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document_cells.h"

#include "base/text.h"

namespace freehold {
namespace {

QString moneyCellText(Money amount, const CompanyFormat &format)
{
    if (amount.isOverflowed())
        return QStringLiteral("–");
    const bool foreign = !amount.currency().isNone() && amount.currency() != format.currency;
    return foreign ? formatMoney(amount, format) : formatAmount(amount, format);
}

QString instantCellText(const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    return formatDate(local.date()) + QLatin1Char(' ') + local.toString(QStringLiteral("HH:mm"));
}

} // namespace

QString cellText(const QVariant &cell, const CompanyFormat &format)
{
    switch (cellTypeOf(cell)) {
    case CellType::Text:
        return cellContent<QString>(cell);
    case CellType::Money:
        return moneyCellText(cellContent<Money>(cell), format);
    case CellType::Rate:
        return formatRate(cellContent<Rate>(cell));
    case CellType::Area:
        return formatArea(cellContent<Area>(cell), format);
    case CellType::Integer:
        return formatCount(cell.toLongLong(), format);
    case CellType::Date:
        return formatDate(cellContent<QDate>(cell));
    case CellType::Instant:
        return cell.toDateTime().isValid() ? instantCellText(cell.toDateTime()) : QString();
    case CellType::Flag:
        return cell.toBool() ? text("Document", "Yes") : text("Document", "No");
    case CellType::Empty:
    case CellType::Other:
        break;
    }
    return cell.toString();
}

bool isNumeric(CellKind kind)
{
    return kind == CellKind::Amount || kind == CellKind::Integer || kind == CellKind::Rate || kind == CellKind::Area;
}

TableTotals::TableTotals(const QList<TableColumn> &columns) : m_sums(static_cast<size_t>(columns.size()))
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const CellKind kind = columns[i].kind;
        Sum &sum = m_sums[static_cast<size_t>(i)];
        sum.wanted = columns[i].hasTotal;
        m_hasColumns = m_hasColumns || sum.wanted;
        if (kind == CellKind::Amount)
            sum.value = Money();
        else if (kind == CellKind::Integer)
            sum.value = qint64(0);
        else if (kind == CellKind::Area)
            sum.value = std::monostate();
        else
            sum.spoiled = true;
    }
}

void TableTotals::add(const TableRow &row)
{
    if (row.role != RowRole::Data)
        return;
    ++m_lines;
    for (size_t i = 0; m_hasColumns && i < m_sums.size() && i < static_cast<size_t>(row.cells.size()); ++i) {
        if (m_sums[i].wanted && !m_sums[i].spoiled)
            addTo(m_sums[i], row.cells[static_cast<qsizetype>(i)]);
    }
}

void TableTotals::addTo(Sum &sum, const QVariant &cell)
{
    const CellType type = cellTypeOf(cell);
    if (type == CellType::Money) {
        if (!std::holds_alternative<Money>(sum.value))
            sum.value = Money();
        auto &total = std::get<Money>(sum.value);
        total += cellContent<Money>(cell);
        sum.spoiled = total.isOverflowed();
    } else if (type == CellType::Integer) {
        if (!std::holds_alternative<qint64>(sum.value))
            sum.value = qint64(0);
        auto &total = std::get<qint64>(sum.value);
        sum.spoiled = qAddOverflow(total, cell.toLongLong(), &total);
    } else if (type == CellType::Area) {
        const auto &area = cellContent<Area>(cell);
        if (auto *total = std::get_if<AreaSum>(&sum.value))
            sum.spoiled = !addArea(*total, area);
        else
            sum.value = AreaSum{area.nanoSquareMetres(), Decimal::parse(area.entered()), area.unitCode()};
    }
}

/// Areas entered in one unit add up exactly; of mixed units the first is kept and the sum rounded to two decimals.
bool TableTotals::addArea(AreaSum &sum, const Area &area)
{
    if (qAddOverflow(sum.nano, area.nanoSquareMetres(), &sum.nano))
        return false;
    const auto more = Decimal::parse(area.entered());
    if (sum.unitCode == area.unitCode() && sum.number && more) {
        const int scale = std::max(sum.number->scale, more->scale);
        const auto x = sum.number->unitsAt(scale);
        const auto y = more->unitsAt(scale);
        qint64 units = 0;
        if (!x || !y || qAddOverflow(*x, *y, &units))
            return false;
        sum.number = Decimal{units, scale}.normalized();
        return true;
    }
    sum.number = Area::fromStored(sum.nano, QString(), sum.unitCode).in(sum.unitCode, 2);
    return sum.number.has_value();
}

QVariant TableTotals::at(qsizetype column) const
{
    const Sum &sum = m_sums[static_cast<size_t>(column)];
    if (!sum.wanted || sum.spoiled)
        return {};
    if (const auto *money = std::get_if<Money>(&sum.value))
        return QVariant::fromValue(*money);
    if (const auto *count = std::get_if<qint64>(&sum.value))
        return QVariant::fromValue(*count);
    if (const auto *area = std::get_if<AreaSum>(&sum.value); area && area->number)
        return QVariant::fromValue(Area::fromStored(area->nano, area->number->toString(), area->unitCode));
    return {};
}

TableRow TableTotals::row(const QString &label) const
{
    TableRow row;
    row.role = RowRole::Total;
    bool labelled = false;
    for (size_t i = 0; i < m_sums.size(); ++i) {
        const bool takesLabel = !labelled && !m_sums[i].wanted;
        row.cells.append(takesLabel ? QVariant(label) : at(static_cast<qsizetype>(i)));
        labelled = labelled || takesLabel;
    }
    return row;
}

Result<void> LineTicker::tick()
{
    ++m_lines;
    if (m_lines % 500 != 0 || !m_progress || m_progress(m_lines, m_total))
        return {};
    return Error{ErrorCode::Cancelled, text("Document", "The export was stopped; no file was written."), {}};
}

} // namespace freehold
