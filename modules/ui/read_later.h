// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace freehold {

/// The threads that read for the interface. Waited for before a store is closed.
QThreadPool &readThreads();

/// Runs `body(Reader &)` on a reading thread and hands its Result to `then` on the interface thread, unless `context` is gone
/// by then. The store has to outlive readThreads().waitForDone().
template <typename Body, typename Then>
void readLater(const Store &store, QObject *context, Body body, Then then)
{
    QPointer<QObject> guard(context);
    readThreads().start([&store, guard, body = std::move(body), then = std::move(then)]() mutable {
        auto result = store.read(std::move(body));
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, result = std::move(result), then = std::move(then)]() mutable {
            if (guard)
                then(std::move(result));
        });
    });
}

} // namespace freehold
