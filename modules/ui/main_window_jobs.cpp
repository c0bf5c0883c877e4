// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_question.h"
#include "ui/job.h"
#include "ui/jobs_panel.h"
#include "ui/leave_question.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QStatusBar>
#include <QToolButton>

namespace freehold {

void MainWindow::buildJobs()
{
    m_jobs = new JobsPanel(this);
    m_jobsButton = new QToolButton(this);
    m_jobsButton->setObjectName(QStringLiteral("jobsButton"));
    m_jobsButton->setAutoRaise(true);
    m_jobsButton->setToolTip(tr("Show the jobs (Ctrl+J)"));
    m_jobsButton->hide();
    statusBar()->addPermanentWidget(m_jobsButton);
    connect(m_jobsButton, &QToolButton::clicked, m_jobs, &JobsPanel::toggle);
    connect(&jobs(), &Jobs::changed, this, &MainWindow::updateJobs);
    connect(&jobs(), &Jobs::ended, this, &MainWindow::handleJobEnded);
    updateJobs();
}

void MainWindow::updateJobs()
{
    const QList<Job> running = jobs().runningIn(this);
    m_jobsButton->setVisible(!running.isEmpty());
    if (!running.isEmpty())
        m_jobsButton->setText(running.size() == 1 ? running.first().title : tr("%n jobs running", nullptr, static_cast<int>(running.size())));
}

void MainWindow::handleJobEnded(const Job &job)
{
    if (job.window != this || QApplication::activeWindow())
        return;
    if (*job.result)
        Q_EMIT notificationWanted(job.title, tr("Done."));
    else if (job.result->error().code != ErrorCode::Cancelled)
        Q_EMIT notificationWanted(job.title, job.result->error().text);
}

bool MainWindow::mayStopJobs()
{
    const QList<Job> running = jobs().runningIn(this);
    if (running.isEmpty())
        return true;
    if (!mayLeave(this, tr("Close the company"), tr("“%1” is not finished. It stops when you leave.").arg(running.first().title)))
        return false;
    for (const Job &job : running)
        jobs().cancel(job.id);
    return true;
}

void MainWindow::backUp()
{
    const QString path = askSavePath(this, tr("Back up to"), fileNameOf(m_door.name) + m_store->clock().today().toString(u" yyyy-MM-dd") + QStringLiteral(".freehold"));
    if (path.isEmpty())
        return;
    runJob(
        this, tr("Backing up to %1").arg(path), [&store = *m_store, path](const Progress &progress) { return store.backupTo(path, progress); },
        [this, path](const Result<void> &done) {
            if (done)
                showMessage(tr("The backup is checked and stands at %1.").arg(path));
            else
                showError(done.error());
        },
        JobManner::Behind);
}

} // namespace freehold
