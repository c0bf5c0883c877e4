// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/watched_application.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QLoggingCategory>
#include <QThread>

namespace freehold {
namespace {

constexpr qint64 patienceOfPeopleMs = 100;

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event); // an event of a thread of work
    const QEvent::Type type = event->type();
    const QByteArray name = receiver ? QByteArray(receiver->metaObject()->className()) + '#' + receiver->objectName().toUtf8() : QByteArray();
    QElapsedTimer clock;
    clock.start();
    ++m_depth;
    const bool isHandled = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 taken = clock.elapsed();
    if (m_depth == 0 && taken > m_longest)
        m_longest = taken;
#ifndef NDEBUG
    if (m_depth == 0 && taken > patienceOfPeopleMs)
        qDebug("event %d of %s took %lld ms", static_cast<int>(type), name.constData(), static_cast<long long>(taken));
#else
    Q_UNUSED(type)
#endif
    return isHandled;
}

} // namespace freehold
