// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <string_view>
#include <vector>

namespace freehold {

/// Reads XML of the plain shape that spreadsheet programs write by the megabyte: UTF-8, attributes in double quotes, texts with
/// the five named entities at most. It says no to everything else, also to much that is well-formed, and leaves that to the
/// real parser; what it says yes to is well-formed.
class XmlCursor
{
public:
    /// Starts over on these bytes, which must outlive what is read from them.
    void begin(QByteArrayView utf8);

    [[nodiscard]] const char *at() const { return m_at; }
    /// The last no was for want of bytes.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// Line feeds passed.
    [[nodiscard]] qsizetype lines() const { return m_lines; }

    /// Passes over exactly these letters.
    bool word(std::string_view letters);
    /// The next letter, or NUL at the end of the bytes.
    char peek();
    void step() { ++m_at; }
    /// Passes over white space.
    void space();
    /// name="value" behind the one space before it. The value has plain ASCII letters only and no entities.
    bool attribute(QByteArrayView &name, QByteArrayView &value);
    /// All attributes of a tag, each name once, and the tag's end: `isEmpty` tells "/>" from ">".
    bool attributes(bool &isEmpty);
    /// Value of the one with this local name (prefixes are left aside), or a null view.
    [[nodiscard]] QByteArrayView value(QByteArrayView localName) const;
    /// The text up to the next tag, decoded; valid until begin().
    bool text(QByteArrayView &decoded);

private:
    static constexpr size_t mostAttributes = 16;

    bool cut();
    bool decode(QByteArrayView written, QByteArrayView &decoded);

    const char *m_at = nullptr;
    const char *m_end = nullptr;
    bool m_isCut = false;
    qsizetype m_lines = 0;
    std::array<std::pair<QByteArrayView, QByteArrayView>, mostAttributes> m_attributes;
    size_t m_attributeCount = 0;
    std::vector<QByteArray> m_decoded;
};

} // namespace freehold
