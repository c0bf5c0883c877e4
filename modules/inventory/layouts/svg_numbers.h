// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace freehold {

/// Walks through the numbers and letters of an SVG attribute: "M10-5.5.5,3e2" is M 10 -5.5 .5 3e2.
class SvgNumbers
{
public:
    explicit SvgNumbers(QByteArrayView text) : m_text(text) {}

    /// The next number; nothing at a letter, at the end, and at what is no number (`isBroken` from then on).
    std::optional<double> next();
    /// A flag of an arc: a single 0 or 1, which needs nothing behind it.
    std::optional<double> nextFlag();
    /// The next letter, passing over separators; 0 at a number or at the end.
    char nextLetter();
    [[nodiscard]] bool atEnd();
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    void skipSeparators();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

} // namespace freehold
