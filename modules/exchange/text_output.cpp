// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_output.h"

#include "base/text.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace freehold {

TextOutput::TextOutput(QIODevice &device)
    : m_device(device), m_buffer(new char[2 * bufferBytes]), m_capacity(2 * bufferBytes)
{}

Result<void> TextOutput::put(const QByteArray &piece)
{
    char *const to = room(piece.size());
    std::memcpy(to, piece.constData(), static_cast<size_t>(piece.size()));
    took(to + piece.size());
    return flushIfLarge();
}

char *TextOutput::grow(qsizetype bytes)
{
    m_capacity = std::max(2 * m_capacity, m_used + bytes);
    std::unique_ptr<char[]> larger(new char[static_cast<size_t>(m_capacity)]);
    std::memcpy(larger.get(), m_buffer.get(), static_cast<size_t>(m_used));
    m_buffer = std::move(larger);
    return m_buffer.get() + m_used;
}

Result<void> TextOutput::flush()
{
    const bool written = m_device.write(m_buffer.get(), m_used) == m_used;
    m_used = 0;
    if (written)
        return {};
    return Error{ErrorCode::Trouble,
                 text("Document", "The file could not be written: %1. Free some space or choose another folder.")
                     .arg(m_device.errorString()),
                 {}};
}

} // namespace freehold
