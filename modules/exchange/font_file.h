// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace freehold {

/// The bytes of a TrueType font with small changes that keep every table where it is. What is not there or is no font stays as
/// it was.
class FontFile
{
public:
    explicit FontFile(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    /// Puts `now` for `before` in every family name; both are ASCII of the same length.
    void renameFamily(QByteArrayView before, QByteArrayView now);

    /// Makes renderers show the letters as drawn, by a control program that says so. Their hints fit them to the dots of a screen,
    /// and would be run for each letter that a PDF file embeds.
    void switchHintsOff();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    struct Table {
        qsizetype record = 0; ///< of the table in the font's directory
        qsizetype offset = 0;
        qsizetype length = 0;
    };

    [[nodiscard]] std::optional<Table> table(QByteArrayView tag) const;
    [[nodiscard]] quint32 number16(qsizetype at) const;
    [[nodiscard]] quint32 number32(qsizetype at) const;
    void replaceWithin(qsizetype from, qsizetype length, const QByteArray &before, const QByteArray &now);

    QByteArray m_bytes;
};

} // namespace freehold
