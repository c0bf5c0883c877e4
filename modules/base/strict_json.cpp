// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strict_json.h"

#include "base/text.h"

#include <QJsonArray>
#include <QList>
#include <QSet>

#include <charconv>
#include <cmath>
#include <optional>

namespace freehold {
namespace {

constexpr qsizetype jsonDeepest = 64;
constexpr qint64 jsonLargest = qint64(1) << 53;

/// "line 3, character 14" of a place in the text; characters are counted, not bytes.
QString jsonPlace(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return text("Json", "line %1, character %2")
        .arg(QString::number(before.count('\n') + 1),
             QString::number(QString::fromUtf8(before.mid(lineStart)).size() + 1));
}

/// Looks through text that is JSON for what the parser would accept in silence.
class JsonScanner
{
public:
    explicit JsonScanner(const QByteArray &bytes) : m_bytes(bytes) {}

    std::optional<Error> problem()
    {
        while (m_at < m_bytes.size() && !m_problem)
            step();
        return m_problem;
    }
    /// Where the problem stands.
    [[nodiscard]] qsizetype place() const { return m_place; }

private:
    void step()
    {
        const char c = m_bytes.at(m_at);
        if (c == '"')
            return takeString();
        if (c == '-' || (c >= '0' && c <= '9'))
            return takeNumber();
        if (c == '{' || c == '[')
            open();
        else if ((c == '}' || c == ']') && !m_names.isEmpty())
            m_names.removeLast();
        ++m_at;
    }

    void open()
    {
        m_names.append(QSet<QString>());
        if (m_names.size() > jsonDeepest)
            refuse(m_at, ErrorCode::Limit,
                   text("Json", "The JSON text is nested more than %1 levels deep. Simplify it.").arg(jsonDeepest));
    }

    void takeString()
    {
        const qsizetype start = m_at++;
        while (m_at < m_bytes.size() && m_bytes.at(m_at) != '"')
            m_at += m_bytes.at(m_at) == '\\' ? 2 : 1;
        ++m_at;
        qsizetype next = m_at;
        while (next < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes.at(next)))
            ++next;
        if (next < m_bytes.size() && m_bytes.at(next) == ':' && !m_names.isEmpty())
            takeName(start);
    }

    void takeName(qsizetype start)
    {
        const QByteArray quoted = m_bytes.mid(start, m_at - start);
        const QString name = QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
        if (m_names.last().contains(name)) {
            refuse(start, ErrorCode::InvalidInput,
                   text("Json", "The JSON text gives “%1” twice (%2). Leave one of them.")
                       .arg(name, jsonPlace(m_bytes, start)));
        }
        m_names.last().insert(name);
    }

    void takeNumber()
    {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && QByteArrayView("+-.eE0123456789").contains(m_bytes.at(m_at)))
            ++m_at;
        const QByteArray digits = m_bytes.mid(start, m_at - start);
        bool isWhole = false;
        const qint64 whole = digits.toLongLong(&isWhole);
        double about = 0;
        const bool isPastDouble =
            std::from_chars(digits.cbegin(), digits.cend(), about).ec == std::errc::result_out_of_range;
        const bool fits = isWhole ? whole <= jsonLargest && whole >= -jsonLargest
                                  : !isPastDouble && std::abs(about) <= double(jsonLargest);
        if (!fits) {
            refuse(start, ErrorCode::InvalidInput,
                   text("Json", "The number %1 (%2) is too large to be exact in JSON. Write it as text, in quotes.")
                       .arg(QString::fromLatin1(digits.left(40)), jsonPlace(m_bytes, start)));
        }
    }

    void refuse(qsizetype place, ErrorCode code, const QString &sentence)
    {
        m_place = place;
        m_problem = Error{code, sentence, {}};
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QList<QSet<QString>> m_names; ///< of the objects and lists around this place
    std::optional<Error> m_problem;
    qsizetype m_place = 0;
};

} // namespace

Result<QJsonDocument> readStrictJson(const QByteArray &bytes)
{
    JsonScanner scanner(bytes);
    const std::optional<Error> problem = scanner.problem();
    if (problem && problem->code == ErrorCode::Limit) // before a parser is led into the depth
        return *problem;
    QJsonParseError parsed;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &parsed);
    const bool isJson = parsed.error == QJsonParseError::NoError;
    if (problem && (isJson || scanner.place() < parsed.offset))
        return *problem;
    if (isJson)
        return json;
    return Error{ErrorCode::InvalidInput,
                 text("Json", "The text is no JSON from %1 on. Look for a missing quote, comma or bracket there.")
                     .arg(jsonPlace(bytes, parsed.offset)),
                 {}};
}

} // namespace freehold
