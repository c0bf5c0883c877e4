// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptied_layout.h"

#include <QLayout>
#include <QWidget>

namespace freehold {

void emptyLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace freehold
