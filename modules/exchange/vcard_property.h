// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace freehold {

/// One property of a vCard: "item1.TEL;TYPE=cell:+91 98..." taken apart, its value decoded but still escaped.
struct VCardProperty {
    QByteArray group; ///< "item1"
    QByteArray name;  ///< upper case: "TEL"
    QStringList types; ///< lower case, from TYPE= and from the bare words of 2.1, "pref" included
    int preference = 0; ///< 1 (first choice) to 100 from PREF=; 0 if not given
    QString value;
};

/// Takes the bytes of a vCard file apart into properties: folded lines, quoted-printable with its soft line ends, character
/// sets. The contents of pictures, logos, sounds and keys are passed over, never kept.
class VCardLines final
{
public:
    /// `valueLimit` in bytes; a longer value ends the reading and isTooLong() says so.
    VCardLines(QByteArray bytes, qsizetype valueLimit);

    /// The next property, or nothing at the end. `isVersion21` decides how folded lines are joined.
    std::optional<VCardProperty> next(bool isVersion21);

    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    [[nodiscard]] int ignoredLines() const { return m_ignored; }
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    [[nodiscard]] bool atEnd() const { return m_position >= m_bytes.size(); }
    [[nodiscard]] QByteArrayView peek() const;
    QByteArrayView take();
    QByteArray wholeLine(bool isVersion21);
    void skipBinary();

    QByteArray m_bytes;
    qsizetype m_valueLimit;
    qsizetype m_position = 0;
    qint64 m_line = 0;
    int m_ignored = 0;
    bool m_isTooLong = false;
};

/// "a;b\;c;d" cut at the separators that are not escaped; the pieces stay escaped.
QStringList splitVCardValue(const QString &value, QChar separator);

/// Takes the escapes off: \n \, \; \\ (in 2.1 there is no \n).
QString unescapeVCardValue(const QString &value, bool isVersion21);

} // namespace freehold
