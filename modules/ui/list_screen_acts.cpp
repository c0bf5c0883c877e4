// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/list_document.h"
#include "store/plain_edits.h"
#include "ui/file_question.h"
#include "ui/icons.h"
#include "ui/job.h"
#include "ui/list_screen.h"
#include "ui/list_table.h"
#include "ui/record_actions.h"
#include "ui/record_form.h"

#include <QFuture>
#include <QMenu>
#include <QPointer>
#include <QTableView>

namespace freehold {

void ListScreen::createNew()
{
    if (!mayCreate())
        return;
    const QString name = m_model->list().createdBy.isEmpty() ? entity()->createdBy : m_model->list().createdBy;
    const auto showNew = [guard = QPointer<ListScreen>(this)](const QUuid &id) {
        if (guard)
            guard->m_current = id;
    };
    if (context().program().catalogue.operation(name))
        return context().runOperation(name, {}, [showNew](const Outcome &outcome) { showNew(outcome.id); });
    auto *form = new RecordForm(context(), *entity(), {}, {}, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &RecordForm::saved, this, [this, showNew](const QUuid &id) {
        showNew(id);
        context().showMessage(tr("%1 saved.").arg(entity()->one.text()));
    });
    form->open();
}

void ListScreen::openCurrent()
{
    const RecordKey key = currentRecord();
    if (!key.isNull())
        context().openRecord(key.table, key.id);
}

void ListScreen::editCurrent()
{
    const RecordKey key = currentRecord();
    if (key.isNull() || store().isReadOnly())
        return;
    if (entity()->isPlain) {
        auto *form = new RecordForm(context(), *entity(), key.id, {}, this);
        form->setAttribute(Qt::WA_DeleteOnClose);
        form->open();
        return;
    }
    const Result<QVariantMap> values = store().read([&](Reader &reader) { return reader.values(*entity(), key.id); });
    for (const Operation *operation : operationsFor(context().program().catalogue, key.table, values.valueOr({}), context().values())) {
        if (operation->name.startsWith(QLatin1String("edit-")))
            return context().runOperation(operation->name, requestFor(*operation, key.id, *values));
    }
    context().showMessage(tr("%1 changes by the acts in its menu; there is nothing to edit freely.").arg(entity()->one.text()));
}

/// Each selected record is deleted for itself; the toast takes all of them back.
void ListScreen::deleteSelected()
{
    if (store().isReadOnly() || m_rows->selectedRows().isEmpty())
        return;
    if (!entity()->isPlain) {
        context().showMessage(tr("%1 cannot be deleted. Cancel or reverse it instead.").arg(entity()->one.text()));
        return;
    }
    QList<QUuid> ids;
    for (const int row : m_rows->selectedRows())
        ids.append(m_model->idAt(row));
    qsizetype deleted = 0;
    for (const QUuid &id : std::as_const(ids)) {
        const Result<Outcome> done = store().run(DeleteRecord{m_model->list().entity, id});
        if (!done) {
            context().showError(done.error());
            break;
        }
        ++deleted;
    }
    if (deleted == 0)
        return;
    const QString words = deleted == 1 ? tr("%1 deleted.").arg(entity()->one.text())
                                       : tr("%1 deleted: %2.").arg(entity()->many.text(), formatCount(deleted, context().format()));
    context().showMessage(words, {tr("Undo"), [&context = context(), deleted] {
                                      for (qsizetype left = deleted; left > 0; --left) {
                                          const Result<QString> undone = context.store().undo();
                                          if (!undone)
                                              return context.showError(undone.error());
                                      }
                                  }});
}

void ListScreen::exportTo(const QString &ending)
{
    const QString path = askSavePath(this, tr("Export %1").arg(title().toLower()), fileNameOf(title()) + u'.' + ending);
    if (path.isEmpty())
        return;
    const auto written = std::make_shared<qint64>(0);
    runJob(
        this, tr("Writing %1").arg(path),
        [&context = context(), path, written, query = m_model->query(), columns = m_model->columns(), name = title()](const Progress &progress) -> Result<void> {
            Result<Result<qint64>> done = context.store().read([&](Reader &reader) {
                Document document = context.newDocument(reader, query.list, name);
                document.tables = {listTable(reader, query, {.columns = columns})};
                return writeDocument(document, path, progress);
            });
            if (!done)
                return done.error();
            if (!*done)
                return done->error();
            *written = **done;
            return {};
        },
        [this, path, written](const Result<void> &done) {
            if (!done)
                return context().showError(done.error());
            context().showMessage(tr("%1 rows written to %2.").arg(formatCount(*written, context().format()), path), openFileAction(path));
        },
        JobManner::Behind);
}

void ListScreen::showMenu(const QPoint &position)
{
    const RecordKey key = currentRecord();
    if (key.isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, &ListScreen::openCurrent);
    const Result<QVariantMap> values = store().read([&](Reader &reader) { return reader.values(*entity(), key.id); });
    menu->addSeparator();
    if (!store().isReadOnly()) {
        for (const Operation *operation : operationsFor(context().program().catalogue, key.table, values.valueOr({}), context().values())) {
            const QVariantMap request = requestFor(*operation, key.id, values.valueOr({}));
            connect(menu->addAction(iconOf(operation->icon), operation->label.text()), &QAction::triggered, this,
                    [this, operation, request] { context().runOperation(operation->name, request); });
        }
    }
    for (const Report *report : reportsFor(context().program().reports, key.table)) {
        const QVariantMap presets = presetsFor(report->parameters, report->subjectField, key.id);
        connect(menu->addAction(iconOf(report->icon), report->label.text()), &QAction::triggered, this,
                [this, report, presets] { context().openReport(report->name, presets); });
    }
    menu->addSeparator();
    if (entity()->isPlain && !store().isReadOnly()) {
        connect(menu->addAction(iconOf(QStringLiteral("pencil")), tr("Edit…")), &QAction::triggered, this, &ListScreen::editCurrent);
        connect(menu->addAction(iconOf(QStringLiteral("trash-2")), tr("Delete")), &QAction::triggered, this, &ListScreen::deleteSelected);
    }
    connect(menu->addAction(iconOf(QStringLiteral("copy")), tr("Copy")), &QAction::triggered, m_rows, [this] { m_rows->copySelection(false); });
    menu->popup(m_rows->view().viewport()->mapToGlobal(position));
}

} // namespace freehold
