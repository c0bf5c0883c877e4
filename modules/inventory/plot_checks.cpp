// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/plot_checks.h"

#include "inventory/entities/plot_claim.h"

namespace freehold {

using namespace Qt::StringLiterals;

QStringList plotProblems(const Reader &reader)
{
    const Field &state = *entityOf<Plot>().find(u"state");
    const Field &kind = *entityOf<PlotClaim>().find(u"kind");
    QStringList problems;
    for (Rows rows = reader.queryFile(u"inventory/plot_disagreements"_s); rows.next();) {
        const QString plot = text("PlotChecks", "Plot %1 of project %2").arg(rows.text(0), rows.text(1));
        const QString shown = state.choiceText(rows.text(2));
        if (!rows.text(4).isEmpty())
            problems.append(
                text("PlotChecks", "%1 stands in block %2, which belongs to another project.").arg(plot, rows.text(4)));
        else if (rows.text(3).isEmpty())
            problems.append(text("PlotChecks", "%1 is “%2”, but no hold or booking claims it.").arg(plot, shown));
        else
            problems.append(text("PlotChecks", "%1 is “%2”, but it is claimed by “%3”.")
                                .arg(plot, shown, kind.choiceText(rows.text(3))));
    }
    return problems;
}

} // namespace freehold
