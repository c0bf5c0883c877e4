// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/field.h"

namespace freehold {

const Field *Shape::find(QStringView name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

QStringList Field::columns() const
{
    if (type == FieldType::Area)
        return {name, name + QStringLiteral("_entered"), name + QStringLiteral("_unit")};
    return {name};
}

QString Field::choiceText(const QString &code) const
{
    for (const Choice &choice : choices) {
        if (choice.code == code)
            return choice.label.text();
    }
    return code;
}

Field column(const char *name, Label shown, FieldType type)
{
    Field result;
    result.name = QString::fromLatin1(name);
    result.label = shown;
    result.type = type;
    return result;
}

} // namespace freehold
