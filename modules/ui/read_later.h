// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QCoreApplication>
#include <QMutex>
#include <QPointer>
#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace freehold {

/// The threads that read for the interface.
QThreadPool &readThreads();
/// Waits for all that is being read for the interface, and gives up what is read idly; before a store is closed.
void endReading();

namespace detail {

QThreadPool &idleThread();
std::atomic<bool> &stopsIdling();

template <typename Body, typename Then>
void readOn(QThreadPool &threads, const std::atomic<bool> *stop, const Store &store, QObject *context, Body body, Then then)
{
    QPointer<QObject> guard(context);
    threads.start([stop, &store, guard, body = std::move(body), then = std::move(then)]() mutable {
        auto result = store.read(std::move(body), stop);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, result = std::move(result), then = std::move(then)]() mutable {
            if (guard)
                then(std::move(result));
        });
    });
}

} // namespace detail

/// Milliseconds to rest before something is read idly again that took `tookMs` the last time: what takes long is read seldom.
int restAfter(qint64 tookMs);

/// Runs `body(Reader &)` on a reading thread and hands its Result to `then` on the interface thread, unless `context` is gone
/// by then. The store has to outlive endReading().
template <typename Body, typename Then>
void readLater(const Store &store, QObject *context, Body body, Then then)
{
    detail::readOn(readThreads(), nullptr, store, context, std::move(body), std::move(then));
}

/// As readLater(), for what may take seconds on a large company and nobody waits for, such as counts: one after another on a thread
/// of their own, and given up when reading stops.
template <typename Body, typename Then>
void readIdly(const Store &store, QObject *context, Body body, Then then)
{
    detail::readOn(detail::idleThread(), &detail::stopsIdling(), store, context, std::move(body), std::move(then));
}
/// When an answer of readSoon() arrives.
enum class Arrival { AtOnce, Later };

/// As readLater(), but waits up to `patienceMs` for the answer: what comes in that time is handed to `then(Result, Arrival::AtOnce)`
/// before this returns. So what is quick needs no state in between, and what is slow never holds the interface up for longer. Reading
/// is given up when `stop` becomes true.
template <typename Body, typename Then>
void readSoon(const Store &store, QObject *context, int patienceMs, Body body, Then then, std::shared_ptr<const std::atomic<bool>> stop = {})
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
    readThreads().start([exchange, guard, stop = std::move(stop), &store, body = std::move(body), then]() mutable {
        Answer answer = store.read(std::move(body), stop.get());
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
