// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>
#include <optional>

class QWidget;

namespace freehold {

/// How far a job is. Written by its thread, read by the interface.
struct JobState {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0; ///< 0 = nobody knows yet
    std::atomic<bool> isCancelled = false;
};

/// A piece of long work, running or over.
struct Job {
    quint64 id = 0;
    QString title = {};
    QPointer<QWidget> window = {}; ///< that it was begun from; null when that is gone
    QDateTime startedAt = {};
    std::shared_ptr<JobState> state = {};
    std::optional<Result<void>> result = {}; ///< once it is over

    [[nodiscard]] bool isRunning() const { return !result.has_value(); }
    /// In thousandths; empty while nobody knows.
    [[nodiscard]] std::optional<int> progress() const;
};

/// The long work of this program, newest first: what runs, and what ended lately. Interface thread only.
class Jobs final : public QObject
{
    Q_OBJECT

public:
    explicit Jobs(QObject *parent = nullptr) : QObject(parent) {}

    /// The id of the new job.
    quint64 begin(const QString &title, QWidget *window, const std::shared_ptr<JobState> &state);
    void end(quint64 id, const Result<void> &result);
    /// Asks a job to stop; it ends when its work looks.
    void cancel(quint64 id);
    /// Forgets those that are over.
    void clear();
    [[nodiscard]] const QList<Job> &all() const { return m_all; }
    [[nodiscard]] QList<Job> runningIn(const QWidget *window) const;

Q_SIGNALS:
    /// One began, ended or was forgotten.
    void changed();
    void ended(const freehold::Job &job);

private:
    QList<Job> m_all;
    quint64 m_last = 0;
};

/// Those of this program.
Jobs &jobs();

} // namespace freehold
