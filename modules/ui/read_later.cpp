// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read_later.h"

namespace freehold {

QThreadPool &readThreads()
{
    static QThreadPool *const pool = [] {
        auto *made = new QThreadPool(QCoreApplication::instance());
        made->setMaxThreadCount(4);
        made->setExpiryTimeout(-1);
        return made;
    }();
    return *pool;
}

} // namespace freehold
