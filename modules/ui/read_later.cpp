// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/read_later.h"

namespace freehold {
namespace {

QThreadPool *makePool(int threads)
{
    auto *made = new QThreadPool(QCoreApplication::instance());
    made->setMaxThreadCount(threads);
    made->setExpiryTimeout(-1);
    return made;
}

} // namespace

QThreadPool &readThreads()
{
    static QThreadPool *const pool = makePool(4);
    return *pool;
}

QThreadPool &detail::idleThread()
{
    static QThreadPool *const pool = makePool(1);
    return *pool;
}

std::atomic<bool> &detail::stopsIdling()
{
    static std::atomic<bool> stops = false;
    return stops;
}

int restAfter(qint64 tookMs)
{
    constexpr qint64 leastMs = 700;
    constexpr qint64 restsForEach = 20;
    constexpr qint64 mostMs = 60'000;
    return static_cast<int>(qBound(leastMs, tookMs * restsForEach, mostMs));
}

void endReading()
{
    detail::stopsIdling() = true;
    detail::idleThread().waitForDone();
    detail::stopsIdling() = false;
    readThreads().waitForDone();
}

} // namespace freehold
