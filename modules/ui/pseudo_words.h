// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace freehold {

/// Translates every text into a longer one with accents, so that tests and people see what is not translated and what does not
/// fit. Placeholders, access keys, file patterns and the names of keys stay.
class PseudoWords final : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;

    /// The same for any text: "Save %1" -> "[Šåvë %1 ~~]".
    [[nodiscard]] static QString lengthened(const QString &text);
};

} // namespace freehold
