// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_kind.h"

#include "exchange/import_mapping.h"

namespace freehold {
namespace {

/// How many of the headers the kind takes; 0 when they leave out what it needs.
qsizetype headersTaken(const Importer &importer, const QStringList &headers)
{
    QStringList targets = guessTargets(importer.fields, headers);
    targets.removeAll(QString());
    for (const ImportField &each : importer.fields) {
        if (each.field.isRequired && !targets.contains(each.field.name))
            return 0;
    }
    for (const QStringList &oneOf : importer.needs) {
        if (std::none_of(oneOf.begin(), oneOf.end(), [&](const QString &name) { return targets.contains(name); }))
            return 0;
    }
    return targets.size();
}

} // namespace

QString likelyKind(const Importers &importers, const QStringList &headers, const QString &chosen)
{
    const Importer *present = importers.find(chosen);
    if (present && headersTaken(*present, headers) > 0)
        return chosen;
    QString best = chosen;
    qsizetype most = 0;
    for (const Importer &importer : importers.all()) {
        const qsizetype taken = headersTaken(importer, headers);
        if (taken > most) {
            most = taken;
            best = importer.kind;
        }
    }
    return best;
}

} // namespace freehold
