// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_rows.h"

#include <array>
#include <cstdio>

namespace freehold::bench {
namespace {

const std::array<const char *, 8> names = {"Rakesh Kumar Sharma", "Sunita Devi Agrawal", "Mohammed Irfan Khan",
                                           "सुनीता देवी अग्रवाल",    "Priya Nair",          "Harpreet Singh Gill",
                                           "José Ferreira",       "Anil Patil"};
const std::array<const char *, 5> streets = {"MG Road", "Station Road", "Nehru Nagar", "AB Road, Palasia",
                                             "Civil Lines"};
const std::array<const char *, 5> cities = {"Indore", "Bhopal", "Ujjain", "Dewas", "Jabalpur"};
const std::array<const char *, 3> states = {"Booked", "Interested", "Paid in full"};

std::string spelled(const char *format, int a, int b = 0)
{
    std::array<char, 96> buffer{};
    std::snprintf(buffer.data(), buffer.size(), format, a, b);
    return buffer.data();
}

PlainCell textCell(std::string text)
{
    return {PlainCell::Kind::Text, std::move(text)};
}

PlainCell numberCell(PlainCell::Kind kind, qint64 units, double scale)
{
    PlainCell cell{kind, {}, units};
    cell.figure = static_cast<double>(units) / scale;
    return cell;
}

double serialOf(QDate day)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(day));
}

PlainCell dayCell(QDate day)
{
    PlainCell cell{PlainCell::Kind::Day, {}, 0, day.year(), day.month(), day.day()};
    cell.figure = serialOf(day);
    return cell;
}

/// An instant is kept in UTC; worksheets show it by the wall clock.
PlainCell instantCell(QDate day, int second)
{
    const QDateTime instant(day, QTime::fromMSecsSinceStartOfDay(second * 1000), Qt::UTC);
    const QDateTime local = instant.toLocalTime();
    PlainCell cell{PlainCell::Kind::Instant, {}, 0, day.year(), day.month(), day.day(), second};
    cell.figure = serialOf(local.date()) + local.time().msecsSinceStartOfDay() / 86'400'000.0;
    return cell;
}

std::vector<PlainCell> plainRow(int i)
{
    using Kind = PlainCell::Kind;
    const auto pick = [i](const auto &list, int step) {
        return std::string(list[static_cast<size_t>(i / step) % list.size()]);
    };
    const QDate day = QDate(2019, 1, 1).addDays(i * 7 % 2600);
    PlainCell area = numberCell(Kind::Area, 60'000 + i * 150, 100);
    area.text = "sqft";
    return {textCell(BenchRows::number(i)),
            textCell(pick(names, 1)),
            textCell(spelled("+91 98260 %05d", i * 37 % 100'000)),
            textCell(spelled("customer%d@mail%d.example", i * 31 % 9'999, i % 7)),
            textCell(spelled("%d, ", i % 400 + 1) + pick(streets, 1)),
            textCell(pick(cities, 3)),
            textCell(pick(states, 2)),
            textCell(spelled("45%04d", i * 13 % 10'000)),
            dayCell(day),
            instantCell(day, 3600 * (i % 24) + 60 * (i % 60) + i % 59),
            numberCell(Kind::Whole, i % 37, 1),
            area,
            numberCell(Kind::Percent, i % 30 * 25, 10'000),
            numberCell(Kind::Money, qint64(45'000'000) + i * 1'234'567, 100),
            numberCell(Kind::Money, qint64(i % 90) * 1'050'000, 100),
            numberCell(Kind::Money, (i % 11 == 0 ? -1 : 1) * (qint64(31'500) + i * 7'041), 100)};
}

QVariant documentCell(const PlainCell &cell)
{
    using Kind = PlainCell::Kind;
    const QDate day(cell.year, cell.month, cell.day);
    switch (cell.kind) {
    case Kind::Text:
        return QString::fromStdString(cell.text);
    case Kind::Whole:
        return QVariant::fromValue<qint64>(cell.units);
    case Kind::Money:
        return QVariant::fromValue(Money(cell.units, Currency(u"INR")));
    case Kind::Percent:
        return QVariant::fromValue(Rate::percent(cell.units));
    case Kind::Area:
        return QVariant::fromValue(Area::of({cell.units, 2}, QString::fromStdString(cell.text)).value());
    case Kind::Day:
        return day;
    case Kind::Instant:
        return QDateTime(day, QTime::fromMSecsSinceStartOfDay(cell.secondOfDay * 1000), Qt::UTC);
    case Kind::Flag:
        return cell.units != 0;
    }
    return {};
}

QList<TableColumn> benchColumns()
{
    static constexpr std::array<std::pair<const char *, CellKind>, BenchRows::columns> made = {{
        {"Number", CellKind::Text},
        {"Name", CellKind::Text},
        {"Phone", CellKind::Text},
        {"Mail", CellKind::Text},
        {"Address", CellKind::Text},
        {"City", CellKind::Text},
        {"State", CellKind::Text},
        {"Code", CellKind::Text},
        {"Joined", CellKind::Date},
        {"Changed", CellKind::Instant},
        {"Visits", CellKind::Integer},
        {"Land", CellKind::Area},
        {"Discount", CellKind::Rate},
        {"Price", CellKind::Amount},
        {"Received", CellKind::Amount},
        {"Balance", CellKind::Amount},
    }};
    QList<TableColumn> columns;
    for (const auto &[name, kind] : made) {
        const QString title = QString::fromLatin1(name);
        columns.append({.id = title.toLower(), .title = title, .kind = kind, .hasTotal = kind == CellKind::Amount});
    }
    return columns;
}

} // namespace

const BenchRows &BenchRows::shared()
{
    static const BenchRows rows;
    return rows;
}

BenchRows::BenchRows()
{
    for (int i = 0; i < different; ++i) {
        m_plain.push_back(plainRow(i));
        TableRow row;
        for (const PlainCell &cell : m_plain.back())
            row.cells.append(documentCell(cell));
        m_rows.append(row);
    }
}

std::string BenchRows::number(int line)
{
    return spelled("C-%07d", line);
}

Document BenchRows::document(int lines) const
{
    Document document;
    document.id = QStringLiteral("bench");
    document.title = QStringLiteral("Customers");
    document.format = {Grouping::Indian, Currency(u"INR"), DateOrder::DayMonthYear, 4};
    document.printedAt = QDateTime(QDate(2026, 8, 15), QTime(4, 30), Qt::UTC);
    DocumentTable table;
    table.columns = benchColumns();
    table.produce = [lines, rows = m_rows](const RowSink &sink) mutable -> Result<void> {
        for (int line = 0; line < lines; ++line) {
            TableRow &row = rows[line % different];
            row.cells[0] = QString::fromStdString(number(line));
            if (Result<void> taken = sink(row); !taken)
                return taken;
        }
        return {};
    };
    document.tables = {table};
    return document;
}

} // namespace freehold::bench
