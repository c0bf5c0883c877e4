// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cell_format.h"

#include "exchange/plain_cell.h"
#include "exchange/sheet_row.h"

#include <array>
#include <charconv>
#include <cmath>

namespace freehold {
namespace {

constexpr int kSpreadsheetDigits = 15;
constexpr int kIntegerDigits = 18;
constexpr int kMaxExponent = 400;
constexpr qint64 kLastSerial = 2'958'465; ///< 9999-12-31 in the 1900 system
constexpr qint64 kSecondsPerDay = 86'400;
constexpr qint64 kFalseLeapDay = 60;

/// The format code's first section without quoted text, escaped characters, padding and [colour] or [$currency] marks;
/// an elapsed-time mark such as [h] is reported apart.
struct FormatLetters {
    QString letters;
    bool hasElapsed = false;
};

bool isElapsedMark(QStringView mark)
{
    return !mark.isEmpty()
           && (mark.count(u'h', Qt::CaseInsensitive) == mark.size()
               || mark.count(u'm', Qt::CaseInsensitive) == mark.size()
               || mark.count(u's', Qt::CaseInsensitive) == mark.size());
}

FormatLetters lettersOfFormat(QStringView code)
{
    FormatLetters result;
    for (qsizetype i = 0; i < code.size() && code.at(i) != u';'; ++i) {
        const QChar c = code.at(i);
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype close = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const qsizetype end = close < 0 ? code.size() : close;
            if (c == u'[' && isElapsedMark(code.sliced(i + 1, end - i - 1)))
                result.hasElapsed = true;
            i = end;
        } else {
            result.letters.append(c.toLower());
        }
    }
    return result;
}

/// A written number taken apart: 0.d1d2d3... times 10^point.
struct WrittenNumber {
    bool isNegative = false;
    bool isPlainInteger = true;
    QByteArray digits;
    qsizetype point = 0;
};

qsizetype takeDigits(QByteArrayView written, qsizetype from, QByteArray &digits)
{
    qsizetype i = from;
    while (i < written.size() && written.at(i) >= '0' && written.at(i) <= '9')
        digits.append(written.at(i++));
    return i;
}

std::optional<WrittenNumber> takeApart(QByteArrayView written)
{
    WrittenNumber number;
    qsizetype i = 0;
    if (i < written.size() && (written.at(i) == '-' || written.at(i) == '+'))
        number.isNegative = written.at(i++) == '-';
    i = takeDigits(written, i, number.digits);
    number.point = number.digits.size();
    if (i < written.size() && written.at(i) == '.') {
        number.isPlainInteger = false;
        i = takeDigits(written, i + 1, number.digits);
    }
    if (number.digits.isEmpty())
        return std::nullopt;
    if (i < written.size() && (written.at(i) == 'e' || written.at(i) == 'E')) {
        bool ok = false;
        const int exponent = written.sliced(i + 1).toInt(&ok);
        if (!ok || std::abs(exponent) > kMaxExponent)
            return std::nullopt;
        number.isPlainInteger = false;
        number.point += exponent;
        i = written.size();
    }
    return i == written.size() ? std::optional(number) : std::nullopt;
}

void dropLeadingZeros(WrittenNumber &number)
{
    qsizetype zeros = 0;
    while (zeros < number.digits.size() && number.digits.at(zeros) == '0')
        ++zeros;
    number.digits.remove(0, zeros);
    number.point -= zeros;
}

void roundToDigits(WrittenNumber &number, qsizetype keep)
{
    if (number.digits.size() <= keep)
        return;
    const bool up = number.digits.at(keep) >= '5';
    number.digits.truncate(keep);
    qsizetype i = keep - 1;
    while (up && i >= 0 && number.digits.at(i) == '9')
        number.digits[i--] = '0';
    if (up && i >= 0) {
        number.digits[i] = static_cast<char>(number.digits.at(i) + 1);
    } else if (up) {
        number.digits.prepend('1');
        ++number.point;
    }
}

QString composePlain(WrittenNumber number)
{
    while (number.digits.endsWith('0'))
        number.digits.chop(1);
    if (number.digits.isEmpty())
        return QStringLiteral("0");
    QByteArray plain = number.digits;
    if (number.point <= 0)
        plain = "0." + QByteArray(-number.point, '0') + plain;
    else if (number.point >= plain.size())
        plain += QByteArray(number.point - plain.size(), '0');
    else
        plain.insert(number.point, '.');
    return QString::fromLatin1(number.isNegative ? "-" + plain : plain);
}

/// True for what is already in the plain form: "-47.5123", "1250". Most numbers of most files are.
bool isPlainAlready(QByteArrayView written)
{
    const qsizetype first = written.startsWith('-') ? 1 : 0;
    qsizetype point = -1;
    for (qsizetype i = first; i < written.size(); ++i) {
        const char c = written.at(i);
        if (c == '.' && point < 0)
            point = i;
        else if (c < '0' || c > '9')
            return false;
    }
    const bool isZero = first == 0 && written.size() == 1;
    const bool hasLeadingZero = first < written.size() && written.at(first) == '0' && !isZero && point != first + 1;
    const bool hasLooseZero = point >= 0 && written.endsWith('0');
    return written.size() > first && written.size() - first <= kSpreadsheetDigits && !hasLeadingZero && !hasLooseZero
           && point != first && point != written.size() - 1;
}

/// A time of day or a duration: "07:05:09", "36:30:00".
class ClockText
{
public:
    explicit ClockText(qint64 seconds)
    {
        if (seconds < 10 * 3600)
            *m_end++ = '0';
        m_end = std::to_chars(m_end, m_letters.data() + m_letters.size(), seconds / 3600).ptr;
        putTwo(seconds / 60 % 60);
        putTwo(seconds % 60);
    }

    [[nodiscard]] QByteArrayView letters() const { return {m_letters.data(), m_end - m_letters.data()}; }

private:
    void putTwo(qint64 number)
    {
        *m_end++ = ':';
        *m_end++ = static_cast<char>('0' + number / 10);
        *m_end++ = static_cast<char>('0' + number % 10);
    }

    std::array<char, 32> m_letters{};
    char *m_end = m_letters.data();
};

QDate dateOfSerial(qint64 day, bool is1904)
{
    static const qint64 first1904 = QDate(1904, 1, 1).toJulianDay();
    static const qint64 first1900 = QDate(1899, 12, 30).toJulianDay();
    if (is1904)
        return QDate::fromJulianDay(first1904 + day);
    if (day < 1 || day == kFalseLeapDay)
        return {};
    return QDate::fromJulianDay(first1900 + day + (day < kFalseLeapDay ? 1 : 0));
}

/// Makes the cell that of a date or time; false if the number can be none.
bool fillTime(SheetCell &cell, double serial, CellFormat format, bool is1904)
{
    if (serial < 0 || serial >= double(kLastSerial + 1))
        return false;
    const auto seconds = static_cast<qint64>(std::llround(serial * double(kSecondsPerDay)));
    const qint64 day = seconds / kSecondsPerDay;
    const qint64 rest = seconds % kSecondsPerDay;
    if (format == CellFormat::Elapsed || (format == CellFormat::Time && day == 0)) {
        cell.kind = SheetCell::Kind::Time;
        refill(cell.text, ClockText(seconds).letters());
        return true;
    }
    const QDate date = dateOfSerial(day, is1904);
    static const QDate last(9999, 12, 31);
    if (!date.isValid() || date > last)
        return false;
    cell.kind = SheetCell::Kind::Date;
    cell.date = date;
    std::array<char, 48> letters{};
    char *end = putIsoDate(letters.data(), date);
    if (rest != 0) {
        const ClockText clock(rest);
        *end++ = 'T';
        end = std::copy(clock.letters().begin(), clock.letters().end(), end);
    }
    refill(cell.text, QByteArrayView(letters.data(), end - letters.data()));
    return true;
}

/// The value of a number in its ordinary spelling; nothing for others.
std::optional<double> quickDouble(QByteArrayView written)
{
    double number = 0;
    const bool startsWithDigit = !written.isEmpty() && written.front() >= '0' && written.front() <= '9';
    if (!startsWithDigit || std::from_chars(written.begin(), written.end(), number).ptr != written.end())
        return std::nullopt;
    return number;
}

} // namespace

CellFormat cellFormatOf(QStringView code)
{
    const FormatLetters format = lettersOfFormat(code);
    if (format.letters.startsWith(QLatin1String("general")) || format.letters.startsWith(QLatin1String("standard")))
        return CellFormat::Plain;
    if (format.hasElapsed)
        return CellFormat::Elapsed;
    const bool hasTime = format.letters.contains(u'h') || format.letters.contains(u's');
    if (format.letters.contains(u'y') || format.letters.contains(u'd') || (format.letters.contains(u'm') && !hasTime))
        return CellFormat::Date;
    if (hasTime)
        return CellFormat::Time;
    return format.letters.contains(u'%') ? CellFormat::Percent : CellFormat::Plain;
}

CellFormat builtInCellFormat(int id)
{
    if (id == 9 || id == 10)
        return CellFormat::Percent;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47 || (id >= 32 && id <= 35) || id == 55 || id == 56)
        return CellFormat::Time;
    if (id == 46)
        return CellFormat::Elapsed;
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return CellFormat::Date;
    return CellFormat::Plain;
}

std::optional<QString> plainNumber(QByteArrayView written)
{
    if (isPlainAlready(written))
        return QString::fromLatin1(written);
    std::optional<WrittenNumber> number = takeApart(written.trimmed());
    if (!number)
        return std::nullopt;
    dropLeadingZeros(*number);
    if (!number->isPlainInteger || number->digits.size() > kIntegerDigits)
        roundToDigits(*number, kSpreadsheetDigits);
    return composePlain(*number);
}

bool fillNumber(SheetCell &cell, QByteArrayView written, CellFormat format, bool is1904)
{
    const bool isTime = format != CellFormat::Plain && format != CellFormat::Percent;
    if (isTime) {
        const std::optional<double> serial = quickDouble(written);
        if (serial && fillTime(cell, *serial, format, is1904))
            return true;
    }
    if (isPlainAlready(written)) {
        refill(cell.text, written);
    } else {
        std::optional<QString> plain = plainNumber(written);
        if (!plain)
            return false;
        cell.text = std::move(*plain);
    }
    cell.kind = SheetCell::Kind::Number;
    cell.isPercent = format == CellFormat::Percent;
    if (isTime)
        fillTime(cell, cell.text.toDouble(), format, is1904);
    return true;
}

SheetCell cellFromNumber(const QString &plain, CellFormat format, bool is1904)
{
    SheetCell cell;
    fillNumber(cell, plain.toLatin1(), format, is1904);
    return cell;
}

} // namespace freehold
