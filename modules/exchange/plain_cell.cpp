// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plain_cell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <string_view>

namespace freehold {
namespace {

constexpr qint64 epochJulianDay = 2'440'588; ///< 1970-01-01
constexpr qint64 msecsPerDay = 86'400'000;

char *putDigits(char *out, int number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        out[i] = static_cast<char>('0' + number % 10);
    return out + digits;
}

char *putText(char *out, const QString &text)
{
    const QByteArray bytes = text.left(plainCellRoom / 3).toUtf8();
    std::memcpy(out, bytes.constData(), static_cast<size_t>(bytes.size()));
    return out + bytes.size();
}

bool hasFourDigitYear(QDate date)
{
    static const QDate first(1000, 1, 1);
    static const QDate last(9999, 12, 31);
    return date >= first && date <= last;
}

char *putMoney(char *out, Money amount)
{
    return amount.isOverflowed() ? out : putDecimal(out, amount.minor(), minorDigits(amount.currency()));
}

char *putRate(char *out, Rate rate)
{
    qint64 units = rate.millionths;
    int scale = 4;
    for (; scale > 0 && units % 10 == 0; --scale)
        units /= 10;
    return putDecimal(out, units, scale);
}

char *putInstant(char *out, const QDateTime &instant)
{
    if (!instant.isValid())
        return out;
    const qint64 msecs = instant.toMSecsSinceEpoch();
    const qint64 ofDay = (msecs % msecsPerDay + msecsPerDay) % msecsPerDay;
    const QDate day = QDate::fromJulianDay(epochJulianDay + (msecs - ofDay) / msecsPerDay);
    const auto second = static_cast<int>(ofDay / 1000);
    if (!hasFourDigitYear(day))
        return putText(out, instant.toUTC().toString(Qt::ISODate));
    out = putIsoDate(out, day);
    *out++ = 'T';
    out = putDigits(out, second / 3600, 2);
    *out++ = ':';
    out = putDigits(out, second / 60 % 60, 2);
    *out++ = ':';
    out = putDigits(out, second % 60, 2);
    *out++ = 'Z';
    return out;
}

} // namespace

CellType cellTypeOf(const QVariant &cell)
{
    static const int money = qMetaTypeId<Money>();
    static const int rate = qMetaTypeId<Rate>();
    static const int area = qMetaTypeId<Area>();
    const int type = cell.typeId();
    switch (type) {
    case QMetaType::UnknownType:
        return CellType::Empty;
    case QMetaType::QString:
        return CellType::Text;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return CellType::Integer;
    case QMetaType::QDate:
        return CellType::Date;
    case QMetaType::QDateTime:
        return CellType::Instant;
    case QMetaType::Bool:
        return CellType::Flag;
    default:
        break;
    }
    return type == money  ? CellType::Money
           : type == rate ? CellType::Rate
           : type == area ? CellType::Area
                          : CellType::Other;
}

int minorDigits(Currency currency)
{
    thread_local Currency known;
    thread_local int digits = Currency().digits();
    if (known != currency) {
        known = currency;
        digits = currency.digits();
    }
    return digits;
}

char *putDecimal(char *out, qint64 units, int scale)
{
    if (units < 0)
        *out++ = '-';
    const quint64 size = units < 0 ? quint64(0) - static_cast<quint64>(units) : static_cast<quint64>(units);
    std::array<char, 20> digits{};
    const auto count =
        static_cast<int>(std::to_chars(digits.data(), digits.data() + digits.size(), size).ptr - digits.data());
    const int whole = count - scale;
    if (whole > 0) {
        out = std::copy_n(digits.data(), whole, out);
    } else {
        *out++ = '0';
    }
    if (scale == 0)
        return out;
    *out++ = '.';
    out = std::fill_n(out, std::max(0, -whole), '0');
    return std::copy(digits.data() + std::max(0, whole), digits.data() + count, out);
}

char *putIsoDate(char *out, QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    out = putDigits(out, year, 4);
    *out++ = '-';
    out = putDigits(out, month, 2);
    *out++ = '-';
    return putDigits(out, day, 2);
}

char *putPlainCell(char *out, CellType type, const QVariant &cell)
{
    switch (type) {
    case CellType::Money:
        return putMoney(out, cellContent<Money>(cell));
    case CellType::Rate:
        return putRate(out, cellContent<Rate>(cell));
    case CellType::Integer:
        if (cell.typeId() == QMetaType::ULongLong)
            return std::to_chars(out, out + plainCellRoom, cell.toULongLong()).ptr;
        return std::to_chars(out, out + plainCellRoom, cell.toLongLong()).ptr;
    case CellType::Date: {
        const QDate date = cellContent<QDate>(cell);
        return hasFourDigitYear(date) ? putIsoDate(out, date) : putText(out, date.toString(Qt::ISODate));
    }
    case CellType::Instant:
        return putInstant(out, cellContent<QDateTime>(cell));
    case CellType::Flag: {
        const std::string_view word = cellContent<bool>(cell) ? "true" : "false";
        return std::copy(word.begin(), word.end(), out);
    }
    case CellType::Empty:
    case CellType::Text:
    case CellType::Area:
    case CellType::Other:
        break;
    }
    return out;
}

QString plainCellText(const QVariant &cell)
{
    const CellType type = cellTypeOf(cell);
    if (type == CellType::Text || type == CellType::Other)
        return cell.toString();
    if (type == CellType::Area) {
        const auto &area = cellContent<Area>(cell);
        return area.unitCode().isEmpty() ? QString() : area.entered() + QLatin1Char(' ') + area.unitCode();
    }
    std::array<char, plainCellRoom> plain{};
    const char *const end = putPlainCell(plain.data(), type, cell);
    return QString::fromLatin1(plain.data(), end - plain.data());
}

} // namespace freehold
