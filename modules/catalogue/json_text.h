// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/field.h"

namespace freehold {

/// One compact JSON object of described values, written straight as UTF-8 in the order given; the values are those of valueToJson.
class JsonObjectText
{
public:
    void add(const Field &field, const QVariant &value);
    void addNumber(QLatin1String name, qint64 value);
    void addNull(QLatin1String name);
    void addFlag(QLatin1String name, bool value);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// The object; without members an empty text.
    [[nodiscard]] QByteArray text() const { return m_text.isEmpty() ? m_text : m_text + '}'; }

private:
    void begin(const QString &name);

    QByteArray m_text;
};

} // namespace freehold
