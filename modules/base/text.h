// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace freehold {

/// A text that is translated when shown, not when declared: catalogue labels.
struct Label {
    const char *context = nullptr;
    const char *source = nullptr;

    [[nodiscard]] QString text() const { return source ? QCoreApplication::translate(context, source) : QString(); }
    [[nodiscard]] bool isEmpty() const { return source == nullptr; }
};

/// Declares a label for lupdate (alias of QT_TRANSLATE_NOOP: run with -tr-function-alias translate+=label,text).
constexpr Label label(const char *context, const char *source)
{
    return Label{context, source};
}

/// Translates a sentence in a free function; `n` fills %n.
inline QString text(const char *context, const char *source, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, source, comment, n);
}

} // namespace freehold
