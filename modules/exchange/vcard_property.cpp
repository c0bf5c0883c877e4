// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard_property.h"

#include "exchange/text_encoding.h"

#include <QBuffer>
#include <QStringDecoder>

namespace freehold {
namespace {

/// vCards are ASCII lines with bytes inside; files in UTF-16 are brought to UTF-8, a byte order mark is taken off.
QByteArray asByteLines(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const EncodingGuess guess = guessEncoding(buffer);
    buffer.close();
    if (guess.name.startsWith("UTF-16") || guess.name.startsWith("UTF-32"))
        return decodeText(bytes).toUtf8();
    return guess.markBytes > 0 ? bytes.mid(guess.markBytes) : bytes;
}

/// Where the value begins: the colon outside quotation marks; -1 if there is none.
qsizetype colonOf(QByteArrayView line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == '"')
            isQuoted = !isQuoted;
        else if (line.at(i) == ':' && !isQuoted)
            return i;
    }
    return isQuoted ? line.indexOf(':') : -1;
}

QList<QByteArray> splitHead(const QByteArray &head)
{
    QList<QByteArray> parts{QByteArray()};
    bool isQuoted = false;
    for (const char c : head) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ';' && !isQuoted)
            parts.append(QByteArray());
        else
            parts.last().append(c);
    }
    return parts;
}

bool isBinaryName(QByteArrayView line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end) != ';' && line.at(end) != ':')
        ++end;
    const QByteArray whole = line.first(end).toByteArray().toUpper();
    const QByteArray name = whole.mid(whole.lastIndexOf('.') + 1);
    return name == "PHOTO" || name == "LOGO" || name == "SOUND" || name == "KEY";
}

bool isQuotedPrintable(QByteArrayView line)
{
    const qsizetype colon = colonOf(line);
    return colon > 0 && line.first(colon).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QByteArray decodeQuotedPrintable(const QByteArray &written)
{
    QByteArray decoded;
    decoded.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const bool isCode = written.at(i) == '=' && i + 2 < written.size() && hexDigit(written.at(i + 1)) >= 0 && hexDigit(written.at(i + 2)) >= 0;
        if (!isCode) {
            decoded.append(written.at(i));
            continue;
        }
        decoded.append(static_cast<char>(hexDigit(written.at(i + 1)) * 16 + hexDigit(written.at(i + 2))));
        i += 2;
    }
    return decoded;
}

/// By the stated character set; without one UTF-8, and windows-1252 for what is no UTF-8 (phones of the 2.1 days).
QString decodeValue(const QByteArray &bytes, const QByteArray &charset)
{
    std::optional<TextDecoder> decoder;
    const bool isPlain = charset.isEmpty() || charset == "UTF-8" || charset == "US-ASCII" || charset == "ISO-8859-1";
    if (!isPlain)
        decoder = TextDecoder::forEncoding(charset);
    if (!decoder && charset != "ISO-8859-1") {
        QStringDecoder strict(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = strict.decode(bytes);
        if (!strict.hasError() && !decoded.contains(u'\0'))
            return decoded;
        decoder = TextDecoder::forEncoding(charset == "UTF-8" ? "UTF-8" : "windows-1252");
    }
    if (!decoder)
        decoder = TextDecoder::forEncoding("windows-1252");
    const QString decoded = decoder->decode(bytes);
    return decoded + decoder->finish();
}

/// Name, types and preference from the head; gives back the stated character set.
QByteArray readHead(const QByteArray &head, VCardProperty &property)
{
    QByteArray charset;
    const QList<QByteArray> parts = splitHead(head);
    const QByteArray whole = parts.first().trimmed().toUpper();
    const qsizetype dot = whole.lastIndexOf('.');
    property.group = whole.left(std::max<qsizetype>(0, dot));
    property.name = whole.mid(dot + 1);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype equals = parts.at(i).indexOf('=');
        const QByteArray key = parts.at(i).left(std::max<qsizetype>(0, equals)).trimmed().toUpper();
        const QByteArray value = parts.at(i).mid(equals + 1).trimmed();
        if (key == "CHARSET")
            charset = value.toUpper();
        else if (key == "PREF")
            property.preference = std::clamp(value.toInt(), 1, 100);
        else if (key == "TYPE" || (key.isEmpty() && value.toUpper() != "QUOTED-PRINTABLE" && value.toUpper() != "BASE64"))
            property.types += QString::fromUtf8(value).toLower().split(u',', Qt::SkipEmptyParts);
    }
    return charset;
}

} // namespace

VCardLines::VCardLines(QByteArray bytes, qsizetype valueLimit) : m_bytes(asByteLines(std::move(bytes))), m_valueLimit(valueLimit) {}

QByteArrayView VCardLines::peek() const
{
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_position);
    qsizetype end = 0;
    while (end < rest.size() && rest.at(end) != '\n' && rest.at(end) != '\r')
        ++end;
    return rest.first(end);
}

QByteArrayView VCardLines::take()
{
    const QByteArrayView line = peek();
    m_position += line.size();
    if (m_position < m_bytes.size() && m_bytes.at(m_position) == '\r')
        ++m_position;
    if (m_position < m_bytes.size() && m_bytes.at(m_position) == '\n')
        ++m_position;
    ++m_line;
    return line;
}

void VCardLines::skipBinary()
{
    while (!atEnd() && !peek().isEmpty() && (peek().at(0) == ' ' || peek().at(0) == '\t' || peek().indexOf(':') < 0))
        take();
}

QByteArray VCardLines::wholeLine(bool isVersion21)
{
    QByteArray line = take().toByteArray();
    if (isBinaryName(line)) {
        skipBinary();
        return line;
    }
    const bool isQuoted = isQuotedPrintable(line);
    while (!atEnd() && line.size() <= m_valueLimit) {
        const QByteArrayView following = peek();
        if (isQuoted && line.endsWith('=') && following.compare("END:VCARD", Qt::CaseInsensitive) != 0) {
            line.chop(1);
            line.append(take());
        } else if (!following.isEmpty() && (following.at(0) == ' ' || following.at(0) == '\t')) {
            // 2.1 folds where a blank stands and means it to stay; later versions add the blank.
            line.append(take().sliced(isVersion21 ? 0 : 1));
        } else {
            break;
        }
    }
    m_isTooLong = m_isTooLong || line.size() > m_valueLimit;
    return line;
}

std::optional<VCardProperty> VCardLines::next(bool isVersion21)
{
    while (!atEnd() && !m_isTooLong) {
        const QByteArray line = wholeLine(isVersion21);
        const qsizetype colon = colonOf(line);
        if (colon <= 0) {
            m_ignored += line.trimmed().isEmpty() ? 0 : 1;
            continue;
        }
        VCardProperty property;
        const QByteArray charset = readHead(line.left(colon), property);
        if (isBinaryName(line))
            return property;
        const QByteArray value = line.mid(colon + 1);
        property.value = decodeValue(isQuotedPrintable(line) ? decodeQuotedPrintable(value) : value, charset);
        property.value.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        return property;
    }
    return std::nullopt;
}

QStringList splitVCardValue(const QString &value, QChar separator)
{
    QStringList pieces{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\' && i + 1 < value.size()) {
            pieces.last() += value.at(i);
            pieces.last() += value.at(++i);
        } else if (value.at(i) == separator) {
            pieces.append(QString());
        } else {
            pieces.last() += value.at(i);
        }
    }
    return pieces;
}

QString unescapeVCardValue(const QString &value, bool isVersion21)
{
    if (!value.contains(u'\\'))
        return value;
    static const QString escapable = QStringLiteral("\\,;:\"");
    QString plain;
    plain.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar following = value.at(i) == u'\\' && i + 1 < value.size() ? value.at(i + 1) : QChar();
        if (!following.isNull() && escapable.contains(following))
            plain += value.at(++i);
        else if (!isVersion21 && (following == u'n' || following == u'N')) {
            plain += u'\n';
            ++i;
        } else {
            plain += value.at(i);
        }
    }
    return plain;
}

} // namespace freehold
