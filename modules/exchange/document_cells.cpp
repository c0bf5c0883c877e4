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

QString plainRate(Rate rate)
{
    return Decimal{rate.millionths, 4}.toString();
}

/// 2026-08-15, faster than QDate::toString, which an export of a million lines feels.
QString isoDate(QDate date)
{
    if (!date.isValid() || date.year() < 1000 || date.year() > 9999)
        return date.toString(Qt::ISODate);
    QString out(10, QLatin1Char('-'));
    const auto put = [&out](qsizetype last, int number, int digits) {
        for (; digits > 0; --digits, number /= 10)
            out[last--] = QChar(u'0' + number % 10);
    };
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    put(3, year, 4);
    put(6, month, 2);
    put(9, day, 2);
    return out;
}

bool isWholeNumber(const QVariant &cell)
{
    const int type = cell.metaType().id();
    return type == QMetaType::LongLong || type == QMetaType::Int || type == QMetaType::UInt
           || type == QMetaType::ULongLong;
}

} // namespace

QString cellText(const QVariant &cell, const CompanyFormat &format)
{
    const QMetaType type = cell.metaType();
    if (type.id() == QMetaType::QString)
        return cell.toString();
    if (type == QMetaType::fromType<Money>())
        return moneyCellText(cell.value<Money>(), format);
    if (type == QMetaType::fromType<Rate>())
        return formatRate(cell.value<Rate>());
    if (type == QMetaType::fromType<Area>())
        return formatArea(cell.value<Area>(), format);
    if (isWholeNumber(cell))
        return formatCount(cell.toLongLong(), format);
    if (type.id() == QMetaType::QDate)
        return cell.toDate().isValid() ? formatDate(cell.toDate()) : QString();
    if (type.id() == QMetaType::QDateTime)
        return cell.toDateTime().isValid() ? instantCellText(cell.toDateTime()) : QString();
    if (type.id() == QMetaType::Bool)
        return cell.toBool() ? text("Document", "Yes") : text("Document", "No");
    return cell.toString();
}

QString plainCellText(const QVariant &cell)
{
    const QMetaType type = cell.metaType();
    if (type.id() == QMetaType::QString)
        return cell.toString();
    if (type == QMetaType::fromType<Money>())
        return cell.value<Money>().isOverflowed() ? QString() : plainAmount(cell.value<Money>());
    if (type == QMetaType::fromType<Rate>())
        return plainRate(cell.value<Rate>());
    if (type == QMetaType::fromType<Area>()) {
        const Area area = cell.value<Area>();
        return area.unitCode().isEmpty() ? QString() : area.entered() + QLatin1Char(' ') + area.unitCode();
    }
    if (type.id() == QMetaType::QDate)
        return isoDate(cell.toDate());
    if (type.id() == QMetaType::QDateTime)
        return cell.toDateTime().toUTC().toString(Qt::ISODate);
    if (type.id() == QMetaType::Bool)
        return cell.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return cell.toString();
}

bool isNumeric(CellKind kind)
{
    return kind == CellKind::Amount || kind == CellKind::Integer || kind == CellKind::Rate || kind == CellKind::Area;
}

TableTotals::TableTotals(const QList<TableColumn> &columns) : m_columns(columns), m_sums(columns.size())
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const CellKind kind = columns[i].kind;
        Sum &sum = m_sums[i];
        sum.wanted = columns[i].hasTotal;
        m_hasColumns = m_hasColumns || sum.wanted;
        if (kind == CellKind::Amount)
            sum.value = QVariant::fromValue(Money());
        else if (kind == CellKind::Integer)
            sum.value = QVariant::fromValue(qint64(0));
        else if (kind != CellKind::Area)
            sum.spoiled = true;
    }
}

void TableTotals::add(const TableRow &row)
{
    if (row.role != RowRole::Data)
        return;
    ++m_lines;
    for (qsizetype i = 0; m_hasColumns && i < m_sums.size() && i < row.cells.size(); ++i) {
        if (m_sums[i].wanted && !m_sums[i].spoiled && row.cells[i].isValid())
            addTo(m_sums[i], row.cells[i]);
    }
}

void TableTotals::addTo(Sum &sum, const QVariant &cell)
{
    if (cell.metaType() == QMetaType::fromType<Money>()) {
        const Money total = sum.value.value<Money>() + cell.value<Money>();
        sum.spoiled = total.isOverflowed();
        sum.value = QVariant::fromValue(total);
    } else if (isWholeNumber(cell)) {
        qint64 total = 0;
        sum.spoiled = qAddOverflow(sum.value.toLongLong(), cell.toLongLong(), &total);
        sum.value = QVariant::fromValue(total);
    } else if (cell.metaType() == QMetaType::fromType<Area>()) {
        const auto total =
            sum.value.isValid() ? addAreas(sum.value.value<Area>(), cell.value<Area>()) : cell.value<Area>();
        sum.spoiled = !total.has_value();
        if (total)
            sum.value = QVariant::fromValue(*total);
    }
}

/// Areas entered in one unit add up exactly; of mixed units the first is kept and the sum rounded to two decimals.
std::optional<Area> TableTotals::addAreas(const Area &a, const Area &b)
{
    qint64 nano = 0;
    if (qAddOverflow(a.nanoSquareMetres(), b.nanoSquareMetres(), &nano))
        return std::nullopt;
    const auto left = Decimal::parse(a.entered());
    const auto right = Decimal::parse(b.entered());
    if (a.unitCode() == b.unitCode() && left && right) {
        const int scale = std::max(left->scale, right->scale);
        const auto x = left->unitsAt(scale);
        const auto y = right->unitsAt(scale);
        qint64 units = 0;
        if (!x || !y || qAddOverflow(*x, *y, &units))
            return std::nullopt;
        return Area::fromStored(nano, Decimal{units, scale}.toString(), a.unitCode());
    }
    const auto mixed = Area::fromStored(nano, QString(), a.unitCode()).in(a.unitCode(), 2);
    return mixed ? std::optional(Area::fromStored(nano, mixed->toString(), a.unitCode())) : std::nullopt;
}

QVariant TableTotals::at(qsizetype column) const
{
    const Sum &sum = m_sums[column];
    return sum.wanted && !sum.spoiled ? sum.value : QVariant();
}

TableRow TableTotals::row(const QString &label) const
{
    TableRow row;
    row.role = RowRole::Total;
    bool labelled = false;
    for (qsizetype i = 0; i < m_sums.size(); ++i) {
        const bool takesLabel = !labelled && !m_sums[i].wanted;
        row.cells.append(takesLabel ? QVariant(label) : at(i));
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
