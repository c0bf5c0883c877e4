// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/allocation.h"

#include <algorithm>

namespace freehold {

QList<AllocationMatch> allocateOldestFirst(QList<FreeMoney> money, QList<OpenLine> lines)
{
    std::stable_sort(money.begin(), money.end(), [](const FreeMoney &a, const FreeMoney &b) { return a.day < b.day; });
    std::stable_sort(lines.begin(), lines.end(), [](const OpenLine &a, const OpenLine &b) {
        return a.dueDay != b.dueDay ? a.dueDay < b.dueDay : a.position < b.position;
    });
    QList<AllocationMatch> matches;
    auto line = lines.begin();
    for (FreeMoney &source : money) {
        while (line != lines.end() && source.amount.isPositive()) {
            const Money part = std::min(source.amount, line->open);
            if (part.isPositive()) {
                matches.append({source.receipt, line->id, part});
                source.amount -= part;
                line->open -= part;
            }
            if (!line->open.isPositive())
                ++line;
        }
    }
    return matches;
}

Money allocatedIn(const QList<AllocationMatch> &matches)
{
    Money sum;
    for (const AllocationMatch &match : matches)
        sum += match.amount;
    return sum;
}

} // namespace freehold
