// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_output.h"

#include "base/text.h"

#include <QIODevice>

namespace freehold {

Result<void> TextOutput::put(const QByteArray &piece)
{
    m_buffer += piece;
    return m_buffer.size() >= bufferBytes ? flush() : Result<void>();
}

Result<void> TextOutput::flush()
{
    const bool written = m_device.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
    if (written)
        return {};
    return Error{ErrorCode::Trouble,
                 text("Document", "The file could not be written: %1. Free some space or choose another folder.")
                     .arg(m_device.errorString()),
                 {}};
}

} // namespace freehold
