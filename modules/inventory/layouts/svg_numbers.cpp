// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/svg_numbers.h"

#include "inventory/layouts/drawing.h"

namespace freehold {
namespace {

bool isFigure(char c)
{
    return c >= '0' && c <= '9';
}

bool isSvgLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

void SvgNumbers::skipSeparators()
{
    while (m_at < m_text.size() && QByteArrayView(" \t\r\n,").contains(m_text.at(m_at)))
        ++m_at;
}

bool SvgNumbers::atEnd()
{
    skipSeparators();
    return m_at >= m_text.size();
}

std::optional<double> SvgNumbers::next()
{
    if (atEnd() || isSvgLetter(m_text.at(m_at)))
        return {};
    const qsizetype from = m_at;
    if (m_text.at(m_at) == '+' || m_text.at(m_at) == '-')
        ++m_at;
    bool hasPoint = false;
    while (m_at < m_text.size() && (isFigure(m_text.at(m_at)) || (m_text.at(m_at) == '.' && !hasPoint))) {
        hasPoint = hasPoint || m_text.at(m_at) == '.';
        ++m_at;
    }
    if (m_at < m_text.size() && (m_text.at(m_at) == 'e' || m_text.at(m_at) == 'E')) {
        ++m_at;
        if (m_at < m_text.size() && (m_text.at(m_at) == '+' || m_text.at(m_at) == '-'))
            ++m_at;
        while (m_at < m_text.size() && isFigure(m_text.at(m_at)))
            ++m_at;
    }
    const std::optional<double> number = drawnNumber(m_text.sliced(from, m_at - from));
    m_isBroken = m_isBroken || !number;
    return number;
}

std::optional<double> SvgNumbers::nextFlag()
{
    if (atEnd() || (m_text.at(m_at) != '0' && m_text.at(m_at) != '1')) {
        m_isBroken = true;
        return {};
    }
    return m_text.at(m_at++) == '1' ? 1 : 0;
}

char SvgNumbers::nextLetter()
{
    if (atEnd() || !isSvgLetter(m_text.at(m_at)))
        return 0;
    return m_text.at(m_at++);
}

} // namespace freehold
