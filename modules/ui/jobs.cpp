// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs.h"

#include <QWidget>

#include <algorithm>

namespace freehold {
namespace {

constexpr qsizetype mostJobs = 30;

} // namespace

std::optional<int> Job::progress() const
{
    constexpr qint64 whole = 1'000;
    const qint64 total = state->total;
    if (total <= 0)
        return {};
    return static_cast<int>(qBound(qint64(0), state->done * whole / total, whole));
}

quint64 Jobs::begin(const QString &title, QWidget *window, const std::shared_ptr<JobState> &state)
{
    m_all.prepend({.id = ++m_last, .title = title, .window = window, .startedAt = QDateTime::currentDateTime(), .state = state});
    while (m_all.size() > mostJobs && !m_all.last().isRunning())
        m_all.removeLast();
    Q_EMIT changed();
    return m_last;
}

void Jobs::end(quint64 id, const Result<void> &result)
{
    const auto job = std::find_if(m_all.begin(), m_all.end(), [id](const Job &each) { return each.id == id; });
    if (job == m_all.end())
        return;
    job->result = result;
    const Job over = *job;
    Q_EMIT changed();
    Q_EMIT ended(over);
}

void Jobs::cancel(quint64 id)
{
    for (const Job &job : std::as_const(m_all)) {
        if (job.id == id)
            job.state->isCancelled = true;
    }
}

void Jobs::clear()
{
    m_all.removeIf([](const Job &job) { return !job.isRunning(); });
    Q_EMIT changed();
}

QList<Job> Jobs::runningIn(const QWidget *window) const
{
    QList<Job> found;
    for (const Job &job : m_all) {
        if (job.isRunning() && job.window == window)
            found.append(job);
    }
    return found;
}

Jobs &jobs()
{
    static Jobs all;
    return all;
}

} // namespace freehold
