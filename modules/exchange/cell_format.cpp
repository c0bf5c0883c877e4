// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cell_format.h"

#include <QTime>

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
    return !mark.isEmpty() && (mark.count(u'h', Qt::CaseInsensitive) == mark.size() || mark.count(u'm', Qt::CaseInsensitive) == mark.size()
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
    const bool hasLeadingZero = first < written.size() && written.at(first) == '0';
    const bool hasLooseZero = point >= 0 && written.endsWith('0');
    return written.size() > first && written.size() - first <= kSpreadsheetDigits && !hasLeadingZero && !hasLooseZero && point != first
        && point != written.size() - 1;
}

QString clockText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600, 2, 10, QLatin1Char('0')).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QDate dateOfSerial(qint64 day, bool is1904)
{
    if (is1904)
        return QDate(1904, 1, 1).addDays(day);
    if (day < 1 || day == kFalseLeapDay)
        return {};
    return QDate(1899, 12, day < kFalseLeapDay ? 31 : 30).addDays(day);
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

SheetCell cellFromNumber(const QString &plain, CellFormat format, bool is1904)
{
    SheetCell cell{plain, SheetCell::Kind::Number, std::nullopt, format == CellFormat::Percent};
    if (format == CellFormat::Plain || format == CellFormat::Percent)
        return cell;
    const double serial = plain.toDouble();
    if (serial < 0 || serial >= double(kLastSerial + 1))
        return cell;
    const auto seconds = static_cast<qint64>(std::llround(serial * double(kSecondsPerDay)));
    const qint64 day = seconds / kSecondsPerDay;
    const qint64 rest = seconds % kSecondsPerDay;
    if (format == CellFormat::Elapsed || (format == CellFormat::Time && day == 0)) {
        cell.kind = SheetCell::Kind::Time;
        cell.text = clockText(seconds);
        return cell;
    }
    const QDate date = dateOfSerial(day, is1904);
    if (!date.isValid() || date.year() > 9999)
        return cell;
    cell.kind = SheetCell::Kind::Date;
    cell.date = date;
    cell.text = date.toString(Qt::ISODate);
    if (rest != 0)
        cell.text += QLatin1Char('T') + clockText(rest);
    return cell;
}

} // namespace freehold
