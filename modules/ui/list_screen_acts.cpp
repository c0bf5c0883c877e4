// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/list_document.h"
#include "store/bulk_edits.h"
#include "store/plain_edits.h"
#include "ui/cell_editing.h"
#include "ui/file_question.h"
#include "ui/icons.h"
#include "ui/job.h"
#include "ui/list_screen.h"
#include "ui/list_selection.h"
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

/// All that are selected go together, or none of them does; the toast takes them back in one step.
void ListScreen::deleteSelected()
{
    if (store().isReadOnly() || m_rows->selection().count() == 0)
        return;
    if (!entity()->isPlain) {
        context().showMessage(tr("%1 cannot be deleted. Cancel or reverse it instead.").arg(entity()->one.text()));
        return;
    }
    m_rows->editing().withSelected([this](const QList<QUuid> &ids) {
        if (ids.size() == 1)
            return handleDeleted(store().run(DeleteRecord{entity()->table, ids.first()}), 1);
        DeleteRecords request{entity()->table, {}};
        for (const QUuid &id : ids)
            request.rows.append({id});
        store().runLater(operationOf<DeleteRecords>().name, requestValues(request)).then(this, [this, count = ids.size()](const Result<Outcome> &done) {
            handleDeleted(done, count);
        });
    });
}

void ListScreen::handleDeleted(const Result<Outcome> &done, qsizetype count)
{
    if (!done)
        return context().showError(done.error());
    const QString words = count == 1 ? tr("%1 deleted.").arg(entity()->one.text())
                                     : tr("%1 deleted: %2.").arg(entity()->many.text(), formatCount(count, context().format()));
    context().showMessage(words, {tr("Undo"), [&context = context()] {
                                      const Result<QString> undone = context.store().undo();
                                      if (!undone)
                                          context.showError(undone.error());
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
    const QPoint place = m_rows->view().viewport()->mapToGlobal(position);
    if (currentRecord().isNull())
        return;
    if (m_rows->selection().count() > 1)
        return m_rows->editing().withSelected([this, place](const QList<QUuid> &ids) { showMenuFor(ids, place); });
    showMenuFor({currentRecord().id}, place);
}

/// What fits every one of the records: acts on several are offered where the act takes several.
void ListScreen::showMenuFor(const QList<QUuid> &ids, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isOne = ids.size() == 1;
    if (isOne)
        connect(menu->addAction(tr("Open")), &QAction::triggered, this, &ListScreen::openCurrent);
    menu->addSeparator();
    addOperations(menu, ids);
    if (isOne)
        addReports(menu, ids.first());
    menu->addSeparator();
    addEditing(menu, ids.size());
    menu->popup(place);
}

void ListScreen::addOperations(QMenu *menu, const QList<QUuid> &ids)
{
    constexpr qsizetype mostLookedAt = 500;
    if (store().isReadOnly() || ids.size() > mostLookedAt)
        return;
    QList<QVariantMap> rows;
    const Result<void> read = store().read([&](Reader &reader) {
        for (const QUuid &id : ids)
            rows.append(reader.values(*entity(), id));
    });
    if (!read)
        return context().showError(read.error());
    const Catalogue &catalogue = context().program().catalogue;
    for (const Operation *operation : operationsForAll(catalogue, m_model->list().entity, rows, context().values())) {
        const QVariantMap request = ids.size() == 1 ? requestFor(*operation, ids.first(), rows.first())
                                                    : presetsFor(operation->request, operation->subjectField, ids);
        connect(menu->addAction(iconOf(operation->icon), operation->label.text()), &QAction::triggered, this,
                [this, operation, request] { context().runOperation(operation->name, request); });
    }
}

void ListScreen::addReports(QMenu *menu, const QUuid &id)
{
    for (const Report *report : reportsFor(context().program().reports, m_model->list().entity)) {
        const QVariantMap presets = presetsFor(report->parameters, report->subjectField, id);
        connect(menu->addAction(iconOf(report->icon), report->label.text()), &QAction::triggered, this,
                [this, report, presets] { context().openReport(report->name, presets); });
    }
}

void ListScreen::addEditing(QMenu *menu, qsizetype count)
{
    const auto add = [&](const QString &icon, const QString &words, const QKeySequence &keys, const std::function<void()> &act) {
        QAction *action = menu->addAction(iconOf(icon), words);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, m_rows, act);
    };
    CellEditing &editing = m_rows->editing();
    if (editing.mayEditRecords()) {
        if (count == 1)
            add(QStringLiteral("pencil"), tr("Edit…"), QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] { editCurrent(); });
        else
            add(QStringLiteral("pencil"), tr("Change %1 records…").arg(formatCount(count, context().format())), Qt::Key_F2, [&editing] { editing.changeSelected(); });
        if (editing.mayEdit(m_rows->view().currentIndex().column())) {
            add(QStringLiteral("arrow-down"), tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), [&editing] { editing.fillDown(); });
            add(QStringLiteral("file-input"), tr("Paste"), QKeySequence::Paste, [&editing] { editing.paste(); });
        }
        add(QStringLiteral("trash-2"), tr("Delete"), Qt::Key_Delete, [this] { deleteSelected(); });
    }
    add(QStringLiteral("copy"), tr("Copy"), QKeySequence::Copy, [this] { m_rows->selection().copy(false); });
}

} // namespace freehold
