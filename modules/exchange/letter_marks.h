// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <bit>

namespace freehold {

/// Finds four letters in a text from front to back, 64 letters at a time.
class LetterMarks
{
public:
    explicit LetterMarks(std::array<char16_t, 4> letters) : m_letters(letters) {}

    /// Starts over on this text, which must outlive the search.
    void begin(QStringView text);
    /// Where one of the letters comes next at or after `from`; the text's size if none does.
    qsizetype next(qsizetype from)
    {
        const qsizetype block = from & ~blockMask;
        if (block != m_block)
            mark(block);
        const quint64 marks = m_marks & (~quint64(0) << (from & blockMask));
        return marks != 0 ? m_block + std::countr_zero(marks) : nextBlocks();
    }

private:
    static constexpr qsizetype blockMask = 63;

    void mark(qsizetype block);
    qsizetype nextBlocks();

    std::array<char16_t, 4> m_letters;
    QStringView m_text;
    qsizetype m_block = -1;
    quint64 m_marks = 0; ///< bit n: letter n of the block is one of ours
};

} // namespace freehold
