// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/list_document.h"
#include "store/plain_edits.h"
#include "ui/icons.h"
#include "ui/job.h"
#include "ui/list_screen.h"
#include "ui/record_actions.h"
#include "ui/record_form.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFuture>
#include <QGuiApplication>
#include <QHeaderView>
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

void ListScreen::deleteCurrent()
{
    const RecordKey key = currentRecord();
    if (key.isNull() || store().isReadOnly())
        return;
    if (!entity()->isPlain) {
        context().showMessage(tr("%1 cannot be deleted. Cancel or reverse it instead.").arg(entity()->one.text()));
        return;
    }
    store().runLater(operationOf<DeleteRecord>().name, requestValues(DeleteRecord{key.table, key.id})).then(this, [this](const Result<Outcome> &done) {
        if (!done)
            return context().showError(done.error());
        context().showMessage(tr("%1 deleted.").arg(entity()->one.text()), {tr("Undo"), [&context = context()] {
                                                                                 const Result<QString> undone = context.store().undo();
                                                                                 if (!undone)
                                                                                     context.showError(undone.error());
                                                                             }});
    });
}

void ListScreen::copySelection()
{
    QStringList lines;
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data(Qt::DisplayRole).toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    context().showMessage(tr("%n rows copied.", "", static_cast<int>(rows.size())));
}

void ListScreen::chooseColumns(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Columns"));
    for (const Field &field : m_model->list().columns) {
        QAction *action = menu->addAction(field.label.text());
        action->setCheckable(true);
        action->setChecked(m_model->columns().contains(field.name));
        connect(action, &QAction::toggled, this, [this, name = field.name](bool isOn) {
            QStringList names = m_model->columns();
            names.removeAll(name);
            if (isOn)
                names.append(name);
            if (names.isEmpty())
                return;
            m_model->setColumns(names);
            fitColumns();
            loadTotals();
        });
    }
    menu->popup(m_table->horizontalHeader()->mapToGlobal(position));
}

void ListScreen::exportTo(const QString &ending)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export %1").arg(title().toLower()),
                                                      m_model->list().name + u'.' + ending, QStringLiteral("*.") + ending);
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
            context().showMessage(tr("%1 rows written to %2.").arg(formatCount(*written, context().format()), path));
        });
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
        connect(menu->addAction(iconOf(QStringLiteral("trash-2")), tr("Delete")), &QAction::triggered, this, &ListScreen::deleteCurrent);
    }
    connect(menu->addAction(iconOf(QStringLiteral("copy")), tr("Copy rows")), &QAction::triggered, this, &ListScreen::copySelection);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace freehold
