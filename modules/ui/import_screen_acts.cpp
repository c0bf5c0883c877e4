// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"
#include "ui/empty_page.h"
#include "ui/file_question.h"
#include "ui/import_check_step.h"
#include "ui/import_matches_step.h"
#include "ui/import_screen.h"
#include "ui/job.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFuture>
#include <QPointer>
#include <QPushButton>

namespace freehold {

void ImportScreen::start(bool isDryRun)
{
    if (!m_plan)
        return;
    ImportOptions options{.isDryRun = isDryRun, .skipsBadRows = m_skipBad->isChecked()};
    const QFileInfo input(m_plan->path);
    if (!isDryRun && QFileInfo(input.absolutePath()).isWritable())
        options.problemFile = input.absolutePath() + u'/' + input.completeBaseName() + QStringLiteral(".problems.csv");
    struct Answer {
        ImportReport report;
        QHash<qint64, QStringList> rows;
    };
    const auto answer = std::make_shared<Answer>();
    runJob(
        this, isDryRun ? tr("Checking %1").arg(m_plan->fileName()) : tr("Importing %1").arg(m_plan->fileName()),
        [&store = store(), plan = *m_plan, options, answer](const Progress &progress) -> Result<void> {
            answer->report = runImport(store, plan, options, progress);
            QSet<qint64> told;
            for (const ImportProblem &problem : answer->report.problems)
                told.insert(problem.row);
            for (const ImportMatch &match : answer->report.matches)
                told.insert(match.row);
            answer->rows = rowsOfImport(plan, told, progress).valueOr({});
            return {};
        },
        [this, answer, isDryRun](const Result<void> &) { takeReport(answer->report, answer->rows, isDryRun); });
}

void ImportScreen::takeReport(const ImportReport &report, const QHash<qint64, QStringList> &rows, bool isDryRun)
{
    m_report = report;
    m_isChecked = !report.refusal || report.skipped > 0;
    m_check->setProblems(*m_plan, report.problems, rows);
    m_matches->setReport(*m_plan, report, rows);
    tellReport(report, isDryRun);
    if (!report.batch.isEmpty())
        showStep(ResultStep);
    else if (report.skipped > 0 || m_step < CheckStep)
        showStep(m_isChecked ? CheckStep : m_step);
    else
        updateActs();
    Q_EMIT ended();
}

void ImportScreen::tellReport(const ImportReport &report, bool isDryRun)
{
    const CompanyFormat &format = context().format();
    const QString figures = tr("%1 rows: %2 new, %3 there already, %4 left out.")
                                .arg(formatCount(report.rows, format), formatCount(report.created, format), formatCount(report.matched, format),
                                     formatCount(report.skipped, format));
    const Tone tone = report.skipped > 0 ? Tone::Warning : Tone::Success;
    if (report.refusal)
        return m_banner->show(Tone::Danger, report.refusal->text);
    if (isDryRun)
        return m_banner->show(tone, tr("Checked, nothing changed. %1").arg(figures));
    m_banner->clear(); // the page itself tells it
    QStringList words{tr("Imported. %1").arg(figures)};
    if (!report.problemFile.isEmpty())
        words.append(tr("The bad rows are written to %1.").arg(report.problemFile));
    if (!report.backup.isEmpty())
        words.append(tr("The company as it was before is kept in %1.").arg(report.backup));
    words.append(tr("It can be undone as a whole, also later under Imports, as %1.").arg(report.batch));
    m_result->setTexts(words.join(u'\n'), tr("Show the list"), tr("Import another file"));
    if (!isVisible())
        context().showMessage(tr("Imported. %1").arg(figures), {tr("Undo import"), [guard = QPointer<ImportScreen>(this)] {
                                                                    if (guard)
                                                                        guard->undo();
                                                                }});
}

void ImportScreen::openList()
{
    if (m_plan)
        context().openList(context().program().catalogue.list(m_plan->importer->kind) ? m_plan->importer->kind : QStringLiteral("import_batches"));
}

void ImportScreen::undo()
{
    if (!m_report || m_report->batch.isEmpty())
        return;
    m_undo->setEnabled(false);
    store().runLater(QStringLiteral("undo-import"), {{QStringLiteral("batch"), m_report->batch}}).then(this, [this](const Result<Outcome> &done) {
        m_undo->setEnabled(true);
        if (!done) {
            m_banner->show(Tone::Danger, done.error().text);
            return;
        }
        m_report.reset();
        m_isChecked = false;
        m_banner->show(Tone::Info, tr("The import was undone. Everything is as it was before it."));
        showStep(ColumnsStep);
        Q_EMIT undone();
    });
}

/// Checks once more without changing anything, and writes the bad rows with their reasons beside the file or where the user says.
void ImportScreen::saveProblems()
{
    const QFileInfo input(m_plan->path);
    const QString path = askSavePath(this, tr("Save the bad rows"), input.completeBaseName() + QStringLiteral(".problems.csv"));
    if (path.isEmpty())
        return;
    runJob(
        this, tr("Writing %1").arg(path),
        [this, plan = *m_plan, path](const Progress &progress) -> Result<void> {
            const ImportReport report = runImport(store(), plan, {.isDryRun = true, .skipsBadRows = true, .problemFile = path}, progress);
            return report.problemFile.isEmpty() && report.refusal ? Result<void>(*report.refusal) : Result<void>();
        },
        [this, path](const Result<void> &done) {
            if (done)
                context().showMessage(tr("The bad rows are written to %1.").arg(path));
            else
                m_banner->show(Tone::Danger, done.error().text);
        });
}

} // namespace freehold
