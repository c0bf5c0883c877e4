// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter_marks.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace freehold {
namespace {

quint64 marksOneByOne(QStringView letters, const std::array<char16_t, 4> &wanted)
{
    quint64 marks = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const char16_t c = letters[i].unicode();
        const bool isWanted = c == wanted[0] || c == wanted[1] || c == wanted[2] || c == wanted[3];
        marks |= static_cast<quint64>(isWanted) << i;
    }
    return marks;
}

#if defined(__SSE2__)
/// Each wanted letter eight times over.
struct WantedEight {
    __m128i a;
    __m128i b;
    __m128i c;
    __m128i d;
};

__m128i marksOfEight(const char16_t *letters, const WantedEight &wanted)
{
    const __m128i eight = _mm_loadu_si128(reinterpret_cast<const __m128i *>(letters));
    const __m128i first = _mm_or_si128(_mm_cmpeq_epi16(eight, wanted.a), _mm_cmpeq_epi16(eight, wanted.b));
    const __m128i second = _mm_or_si128(_mm_cmpeq_epi16(eight, wanted.c), _mm_cmpeq_epi16(eight, wanted.d));
    return _mm_or_si128(first, second);
}

quint64 marksOf64(const char16_t *letters, const std::array<char16_t, 4> &letter)
{
    const auto all = [](char16_t c) { return _mm_set1_epi16(static_cast<short>(c)); };
    const WantedEight wanted = {all(letter[0]), all(letter[1]), all(letter[2]), all(letter[3])};
    quint64 marks = 0;
    for (int i = 0; i < 64; i += 16) {
        const __m128i sixteen =
            _mm_packs_epi16(marksOfEight(letters + i, wanted), marksOfEight(letters + i + 8, wanted));
        marks |= static_cast<quint64>(static_cast<unsigned>(_mm_movemask_epi8(sixteen))) << i;
    }
    return marks;
}
#else
quint64 marksOf64(const char16_t *letters, const std::array<char16_t, 4> &wanted)
{
    return marksOneByOne(QStringView(letters, 64), wanted);
}
#endif

} // namespace

void LetterMarks::begin(QStringView text)
{
    m_text = text;
    m_block = -1;
}

void LetterMarks::mark(qsizetype block)
{
    m_block = block;
    if (block + 64 <= m_text.size())
        m_marks = marksOf64(m_text.utf16() + block, m_letters);
    else
        m_marks = block < m_text.size() ? marksOneByOne(m_text.sliced(block), m_letters) : 0;
}

qsizetype LetterMarks::nextBlocks()
{
    for (qsizetype block = m_block + 64; block < m_text.size(); block += 64) {
        mark(block);
        if (m_marks != 0)
            return block + std::countr_zero(m_marks);
    }
    return m_text.size();
}

} // namespace freehold
