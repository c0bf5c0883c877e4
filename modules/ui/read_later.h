// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QCoreApplication>
#include <QMutex>
#include <QPointer>
#include <QSemaphore>
#include <QThreadPool>

#include <memory>
#include <optional>

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

/// When an answer of readSoon() arrives.
enum class Arrival { AtOnce, Later };

/// As readLater(), but waits up to `patienceMs` for the answer: what comes in that time is handed to `then(Result, Arrival::AtOnce)`
/// before this returns. So what is quick needs no state in between, and what is slow never holds the interface up for longer.
template <typename Body, typename Then>
void readSoon(const Store &store, QObject *context, int patienceMs, Body body, Then then)
{
    using Answer = decltype(store.read(std::move(body)));
    struct Exchange {
        QSemaphore ready;
        QMutex mutex;
        std::optional<Answer> answer;
        bool isTaken = false;
    };
    const auto exchange = std::make_shared<Exchange>();
    const QPointer<QObject> guard(context);
    readThreads().start([exchange, guard, &store, body = std::move(body), then]() mutable {
        Answer answer = store.read(std::move(body));
        const QMutexLocker lock(&exchange->mutex);
        exchange->answer = std::move(answer);
        exchange->ready.release();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [exchange, guard, then = std::move(then)]() mutable {
            if (guard && !std::exchange(exchange->isTaken, true))
                then(*std::move(exchange->answer), Arrival::Later);
        });
    });
    if (!exchange->ready.tryAcquire(1, patienceMs))
        return;
    const QMutexLocker lock(&exchange->mutex);
    exchange->isTaken = true;
    then(*std::move(exchange->answer), Arrival::AtOnce);
}

} // namespace freehold
