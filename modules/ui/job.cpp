// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job.h"

#include "ui/jobs.h"
#include "ui/read_later.h"

#include <QProgressDialog>
#include <QTimer>
#include <QWidget>

namespace freehold {
namespace {

QProgressDialog *progressWindow(QWidget *owner, const QString &title, const std::shared_ptr<JobState> &state)
{
    auto *window = new QProgressDialog(title, QCoreApplication::translate("Job", "Cancel"), 0, 0, owner);
    window->setWindowModality(Qt::WindowModal);
    window->setMinimumDuration(400);
    window->setAutoClose(false);
    window->setAutoReset(false);
    QObject::connect(window, &QProgressDialog::canceled, window, [state] { state->isCancelled = true; });
    auto *clock = new QTimer(window);
    QObject::connect(clock, &QTimer::timeout, window, [window, state] {
        constexpr int steps = 1'000;
        const qint64 total = state->total;
        window->setMaximum(total > 0 ? steps : 0);
        window->setValue(total > 0 ? static_cast<int>(state->done * steps / total) : 0);
    });
    clock->start(100);
    return window;
}

} // namespace

void runJob(QWidget *owner, const QString &title, std::function<Result<void>(const Progress &)> work,
            std::function<void(const Result<void> &)> done, JobManner manner)
{
    const auto state = std::make_shared<JobState>();
    const QPointer<QProgressDialog> window = manner == JobManner::InFront ? progressWindow(owner, title, state) : nullptr;
    const QPointer<QWidget> guard(owner);
    const quint64 id = jobs().begin(title, owner ? owner->window() : nullptr, state);
    readThreads().start([state, window, guard, id, work = std::move(work), done = std::move(done)] {
        const Result<void> result = work([state](qint64 count, qint64 total) {
            state->done = count;
            state->total = total;
            return !state->isCancelled;
        });
        QMetaObject::invokeMethod(QCoreApplication::instance(), [window, guard, done, result, id] {
            delete window;
            jobs().end(id, result);
            if (guard)
                done(result);
        });
    });
}

} // namespace freehold
