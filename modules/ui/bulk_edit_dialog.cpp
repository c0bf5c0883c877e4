// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk_edit_dialog.h"

#include "ui/banner.h"
#include "ui/cell_delegate.h"
#include "ui/job.h"
#include "ui/plain_fields.h"
#include "ui/token_label.h"
#include "ui/value_editor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFuture>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace freehold {
namespace {

/// So many lines are shown; the sentence above tells of all.
constexpr int shownLines = 500;

} // namespace

BulkEditDialog::BulkEditDialog(ScreenContext &context, const Entity &entity, const Words &words, QWidget *parent)
    : QDialog(parent), m_context(context), m_entity(entity), m_banner(new Banner(this)), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("bulkEdit"));
    setWindowTitle(words.title);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    resize(theme::scaled(800), theme::scaled(520));
    m_pause->setSingleShot(true);
    m_pause->setInterval(250);
    connect(m_pause, &QTimer::timeout, this, &BulkEditDialog::collect);
}

BulkEditDialog::BulkEditDialog(ScreenContext &context, const Entity &entity, const QList<RowEdit> &edits, const Words &words, QWidget *parent)
    : BulkEditDialog(context, entity, words, parent)
{
    m_edits = edits;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(new TokenLabel(words.title, TextStyle::Heading, Token::Text, this));
    buildPreview(column, words.note);
    buildButtons(column);
    look();
}

BulkEditDialog::BulkEditDialog(ScreenContext &context, const Entity &entity, const QList<QUuid> &rows, const QString &field, QWidget *parent)
    : BulkEditDialog(context, entity,
                     {rows.size() == 1 ? tr("Change 1 record") : tr("Change %1 records").arg(formatCount(rows.size(), context.format())), {}}, parent)
{
    m_rows = rows;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(new TokenLabel(windowTitle(), TextStyle::Heading, Token::Text, this));
    buildChoice(column, field);
    buildPreview(column, {});
    buildButtons(column);
    showInput();
}

void BulkEditDialog::buildChoice(QVBoxLayout *column, const QString &field)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("field"));
    m_choice->setAccessibleName(tr("What to change"));
    for (const Field &each : plainFieldsOf(m_entity))
        m_choice->addItem(each.label.text(), each.name);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(field)));
    line->addWidget(m_choice, 1, Qt::AlignTop);
    m_inputPlace = new QWidget(this);
    auto *place = new QVBoxLayout(m_inputPlace);
    place->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_inputPlace, 2, Qt::AlignTop);
    column->addLayout(line);
    connect(m_choice, &QComboBox::activated, this, &BulkEditDialog::showInput);
}

void BulkEditDialog::buildPreview(QVBoxLayout *column, const QString &note)
{
    m_summary = new TokenLabel(TextStyle::Body, Token::Text2, this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(m_banner);
    if (!note.isEmpty())
        m_banner->show(Tone::Warning, note);
    m_table = new QTableWidget(0, 4, this);
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setAccessibleName(tr("What changes"));
    m_table->setHorizontalHeaderLabels({tr("Record"), tr("Column"), tr("Is now"), tr("Becomes")});
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    m_table->horizontalHeader()->setFixedHeight(theme::scaled(32));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(0, theme::scaled(180));
    m_table->horizontalHeader()->resizeSection(1, theme::scaled(120));
    m_table->horizontalHeader()->resizeSection(2, theme::scaled(140));
    column->addWidget(m_table, 1);
    m_reason = new TokenLabel(TextStyle::Body, Token::Text2, this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_reason->setTone(Tone::Danger);
    m_reason->hide();
    column->addWidget(m_reason);
    connect(m_table, &QTableWidget::currentCellChanged, this, &BulkEditDialog::showReason);
}

/// The whole sentence of a refusal, which its cell has no room for.
void BulkEditDialog::showReason()
{
    const int row = m_table->currentRow();
    const bool isRefused = m_preview && row >= 0 && row < qMin<qsizetype>(m_preview->refused.size(), shownLines);
    m_reason->setText(isRefused ? m_preview->refused.at(row).error.text : QString());
    m_reason->setVisible(isRefused);
}

void BulkEditDialog::buildButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(this);
    m_act = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_act->setObjectName(QStringLiteral("act"));
    m_act->setDefault(true);
    m_act->setEnabled(false);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

/// The input of the chosen field; its limits are those of the field.
void BulkEditDialog::showInput()
{
    delete m_input;
    m_input = makeValueEditor(*m_entity.find(m_choice->currentData().toString()), m_context, m_inputPlace);
    m_input->setCompact();
    m_inputPlace->layout()->addWidget(m_input);
    connect(m_input, &ValueEditor::edited, m_pause, qOverload<>(&QTimer::start));
    m_act->setEnabled(false);
    m_preview.reset();
    m_table->setRowCount(0);
    showReason();
    m_summary->setText(tr("Choose what to change and its new value; what becomes of each record is shown here first."));
    m_banner->clear();
    setTabOrder(m_choice, m_input);
    setTabOrder(m_input, m_table);
    m_input->setFocus();
}

void BulkEditDialog::collect()
{
    const Result<QVariant> value = m_input->value();
    m_input->setProblem(value ? QString() : value.error().text);
    ++m_request;
    m_act->setEnabled(false);
    if (!value)
        return;
    const Field &field = m_input->field();
    const QJsonObject values{{field.name, valueToJson(field, *value)}};
    m_edits.clear();
    for (const QUuid &row : std::as_const(m_rows))
        m_edits.append({row, values, {}});
    look();
}

void BulkEditDialog::look()
{
    const auto found = std::make_shared<EditPreview>();
    const EditRecords request{m_entity.table, m_edits};
    runJob(
        this, tr("Looking at what changes"),
        [&store = m_context.store(), request, found](const Progress &progress) -> Result<void> {
            Result<EditPreview> preview = previewEdits(store, request, progress);
            if (!preview)
                return preview.error();
            *found = *std::move(preview);
            return {};
        },
        [this, found, asked = ++m_request](const Result<void> &done) {
            if (asked != m_request)
                return;
            if (done)
                show(*found);
            else
                m_banner->show(Tone::Danger, done.error().text);
            Q_EMIT previewed();
        });
}

QString BulkEditDialog::summary(const EditPreview &preview) const
{
    const auto count = [this](qsizetype number) { return formatCount(number, m_context.format()); };
    const qsizetype same = m_edits.size() - preview.accepted.size() - preview.refused.size();
    QStringList parts{tr("%1 change", "number of records").arg(count(preview.accepted.size()))};
    if (!preview.refused.isEmpty())
        parts.append(tr("%1 are refused and stay as they are", "number of records").arg(count(preview.refused.size())));
    if (same > 0)
        parts.append(tr("%1 are like that already", "number of records").arg(count(same)));
    return tr("Of %1 records: %2.").arg(count(m_edits.size()), parts.join(QStringLiteral("; ")));
}

void BulkEditDialog::addLine(const QString &title, const QString &field, const QString &before, const QString &after, bool isRefused)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList cells{title, field, before.isEmpty() ? QStringLiteral("–") : before, after.isEmpty() ? QStringLiteral("–") : after};
    for (int cell = 0; cell < cells.size(); ++cell) {
        auto *item = new QTableWidgetItem(cells.at(cell));
        item->setToolTip(cells.at(cell));
        if (isRefused)
            item->setForeground(theme::ink(Tone::Danger));
        m_table->setItem(row, cell, item);
    }
}

void BulkEditDialog::show(const EditPreview &preview)
{
    m_preview = preview;
    m_summary->setText(summary(preview));
    m_table->setRowCount(0);
    for (const ExpectedRefusal &refused : preview.refused.mid(0, shownLines)) {
        const Field *field = m_entity.find(refused.error.field);
        addLine(refused.title, field ? field->label.text() : QString(), tr("stays", "of a value that is not changed"), refused.error.text, true);
    }
    for (const ExpectedChange &change : preview.changes.mid(0, qMax(0, shownLines - m_table->rowCount())))
        addLine(change.title, m_entity.find(change.field)->label.text(), change.before, change.after, false);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    showReason();
    const qsizetype rows = preview.accepted.size();
    m_act->setText(rows == 1 ? tr("Change 1 record") : tr("Change %1 records").arg(formatCount(rows, m_context.format())));
    m_act->setEnabled(rows > 0);
    if (rows > 0 && !m_input)
        m_act->setFocus();
}

void BulkEditDialog::accept()
{
    if (!m_act->isEnabled() || !m_preview || m_pause->isActive())
        return;
    m_act->setEnabled(false);
    const EditRecords request{m_entity.table, m_preview->accepted};
    m_context.store().runLater(operationOf<EditRecords>().name, requestValues(request)).then(this, [this, rows = request.rows.size()](const Result<Outcome> &done) {
        finish(done, rows);
    });
}

void BulkEditDialog::finish(const Result<Outcome> &done, qsizetype rows)
{
    m_act->setEnabled(true);
    if (!done)
        return m_banner->show(Tone::Danger, done.error().text);
    const QString words = rows == 1 ? tr("1 record changed.") : tr("%1 records changed.").arg(formatCount(rows, m_context.format()));
    m_context.showMessage(words, {tr("Undo"), [&context = m_context] {
                                      const Result<QString> undone = context.store().undo();
                                      if (!undone)
                                          context.showError(undone.error());
                                  }});
    QDialog::accept();
}

} // namespace freehold
