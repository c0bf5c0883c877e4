// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/unit_choices.h"

#include "base/area.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

/// Labels point to words that live as long as the program; those of the units are no literals.
const QList<QByteArray> &unitWords()
{
    static const QList<QByteArray> words = [] {
        QList<QByteArray> labels;
        for (const AreaUnit &unit : areaUnits())
            labels.append(unit.label.toUtf8());
        return labels;
    }();
    return words;
}

} // namespace

const QList<Choice> &areaUnitChoices()
{
    static const QList<Choice> choices = [] {
        QList<Choice> units{{QString(), {}}};
        for (qsizetype i = 0; i < areaUnits().size(); ++i)
            units.append({areaUnits().at(i).code, label("AreaUnit", unitWords().at(i).constData())});
        return units;
    }();
    return choices;
}

} // namespace freehold
