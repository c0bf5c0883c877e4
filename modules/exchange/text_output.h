// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace freehold {

/// Collects pieces of a text file and hands them to the device in large ones. Flush before the end.
class TextOutput
{
public:
    explicit TextOutput(QIODevice &device);

    /// Trouble when the device takes less than it was given.
    Result<void> put(const QByteArray &piece);
    Result<void> flush();

    /// Where up to `bytes` can be written right away; tell took() how far you came. Valid until the next call of room().
    char *room(qsizetype bytes) { return m_capacity - m_used >= bytes ? m_buffer.get() + m_used : grow(bytes); }
    void took(const char *end) { m_used = end - m_buffer.get(); }
    /// Hands on what was collected once it is worth it.
    Result<void> flushIfLarge() { return m_used >= bufferBytes ? flush() : Result<void>(); }

private:
    static constexpr qsizetype bufferBytes = 64 * 1024;

    char *grow(qsizetype bytes);

    QIODevice &m_device;
    std::unique_ptr<char[]> m_buffer;
    qsizetype m_capacity;
    qsizetype m_used = 0;
};

} // namespace freehold
