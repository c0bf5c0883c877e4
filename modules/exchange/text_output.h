// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

class QIODevice;

namespace freehold {

/// Collects pieces of a text file and hands them to the device in large ones. Flush before the end.
class TextOutput
{
public:
    explicit TextOutput(QIODevice &device) : m_device(device) {}

    /// Trouble when the device takes less than it was given.
    Result<void> put(const QByteArray &piece);
    Result<void> flush();

private:
    static constexpr qsizetype bufferBytes = 64 * 1024;

    QIODevice &m_device;
    QByteArray m_buffer;
};

} // namespace freehold
