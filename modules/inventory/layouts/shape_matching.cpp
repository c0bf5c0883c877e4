// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/shape_matching.h"

#include "inventory/layouts/shape_words.h"

namespace freehold {
namespace {

QString figuresOf(const QStringList &parts)
{
    QString figures;
    for (const QString &part : parts) {
        if (!part.front().isDigit())
            continue;
        if (!figures.isEmpty())
            return {};
        figures = part;
    }
    return figures;
}

} // namespace

void PlotFinder::put(Index &index, const QString &key, const QUuid &plot)
{
    if (key.isEmpty())
        return;
    const auto known = index.find(key);
    if (known == index.end())
        index.insert(key, plot);
    else if (*known != plot)
        *known = QUuid();
}

void PlotFinder::add(const QUuid &plot, const QString &number)
{
    const QStringList parts = numberParts(number);
    put(m_exact, number.simplified().toUpper(), plot);
    put(m_parts, parts.join(u' '), plot);
    put(m_figures, figuresOf(parts), plot);
}

/// Words around a number that say nothing of which plot it is.
bool PlotFinder::isAside(const QString &part)
{
    static const QSet<QString> asides{QStringLiteral("PLOT"), QStringLiteral("PLOTS"), QStringLiteral("NO"),    QStringLiteral("NUMBER"),
                                      QStringLiteral("LOT"),  QStringLiteral("SITE"),  QStringLiteral("UNIT"),  QStringLiteral("PARCEL"),
                                      QStringLiteral("P"),    QStringLiteral("ID"),    QStringLiteral("SHAPE"), QStringLiteral("PATH")};
    return asides.contains(part);
}

QUuid PlotFinder::find(const QString &words) const
{
    if (const auto exact = m_exact.find(words.simplified().toUpper()); exact != m_exact.end() && !exact->isNull())
        return *exact;
    const QStringList code = numberParts(m_project);
    QStringList parts = numberParts(words);
    while (!parts.isEmpty()) {
        if (const auto known = m_parts.find(parts.join(u' ')); known != m_parts.end())
            return *known;
        if (!code.isEmpty() && parts.mid(0, code.size()) == code)
            parts = parts.mid(code.size());
        else if (isAside(parts.first()))
            parts.removeFirst();
        else
            break;
    }
    const bool isFigureAlone = parts.size() == 1 && parts.first().front().isDigit();
    return isFigureAlone ? m_figures.value(parts.first()) : QUuid();
}

} // namespace freehold
