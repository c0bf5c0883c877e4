// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_words.h"

#include "base/text.h"
#include "catalogue/catalogue.h"

namespace freehold {

QString historyWords(const Catalogue &catalogue, const QString &operation)
{
    if (const Operation *known = catalogue.operation(operation))
        return known->label.text();
    if (operation.startsWith(QLatin1String("import-")))
        return text("History", "Import");
    if (operation.startsWith(QLatin1String("sample-")))
        return text("History", "Sample data made");
    return operation;
}

} // namespace freehold
