// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operation_dialog.h"

#include "base/id.h"
#include "ui/banner.h"
#include "ui/draft_keeper.h"
#include "ui/form_frame.h"

#include <QFuture>
#include <QPushButton>
#include <QShortcut>

namespace freehold {
namespace {

/// One draft for each row it acts on.
QString operationDraft(const Operation &operation, const QVariantMap &presets)
{
    const QUuid subject = presets.value(operation.subjectField).toUuid();
    return subject.isNull() ? operation.name : operation.name + u'/' + subject.toString(QUuid::WithoutBraces);
}

} // namespace

OperationDialog::OperationDialog(ScreenContext &context, const Operation &operation, const QVariantMap &presets, QWidget *parent)
    : QDialog(parent), m_context(context), m_operation(operation), m_presets(presets), m_operationId(makeUuidV7()),
      m_form(new FieldForm(context, this)), m_drafts(new DraftKeeper(context, *m_form, operationDraft(operation, presets)))
{
    setObjectName(QStringLiteral("operation.") + operation.name);
    addFields(presets);
    const QString again = operation.subject.isEmpty() ? tr("%1, and another").arg(operation.label.text()) : QString();
    const FormFrame frame = FormFrame::build(this, m_form, m_drafts, {operation.label.text(), operation.hint.text(), operation.label.text(), again});
    m_banner = frame.banner;
    m_run = frame.act;
    if (frame.actAgain)
        connect(frame.actAgain, &QPushButton::clicked, this, [this] { carryOut(true); });
    auto *save = new QShortcut(QKeySequence::Save, this);
    connect(save, &QShortcut::activated, this, &OperationDialog::accept);
    connect(m_form, &FieldForm::edited, this, [this] {
        m_operationId = makeUuidV7();
        m_banner->clear();
    });
    connect(m_drafts, &DraftKeeper::left, this, &QDialog::reject);
    m_drafts->offer();
}

void OperationDialog::addFields(const QVariantMap &presets)
{
    for (const Field &field : m_operation.request.fields) {
        if (field.isHidden || field.type == FieldType::Bytes)
            continue;
        ValueEditor *editor = m_form->addField(field);
        if (field.name == m_operation.subjectField)
            editor->setLookupFilter(m_operation.when);
        if (field.type == FieldType::Date && field.isRequired)
            editor->setValue(m_context.values().today);
    }
    m_form->setValues(presets);
}

void OperationDialog::accept()
{
    carryOut(false);
}

void OperationDialog::carryOut(bool beginsNext)
{
    if (m_isBusy)
        return;
    const std::optional<QVariantMap> values = m_form->values();
    m_form->summarise(*m_banner);
    if (!values)
        return;
    QVariantMap request = m_presets;
    request.insert(*values);
    setBusy(true);
    m_context.store().runLater(m_operation.name, request, Call{.operationId = m_operationId}).then(this, [this, beginsNext](const Result<Outcome> &result) {
        finish(result, beginsNext);
    });
}

void OperationDialog::reject()
{
    if (!m_isBusy && m_drafts->mayLeave())
        QDialog::reject();
}

void OperationDialog::finish(const Result<Outcome> &result, bool beginsNext)
{
    setBusy(false);
    m_operationId = makeUuidV7();
    if (!result) {
        if (!m_form->showProblem(result.error()))
            m_banner->show(Tone::Danger, result.error().text);
        return;
    }
    m_drafts->drop();
    Q_EMIT carriedOut(*result);
    if (beginsNext)
        beginNext(*result);
    else
        QDialog::accept();
}

void OperationDialog::beginNext(const Outcome &outcome)
{
    for (ValueEditor *editor : m_form->editors()) {
        const Field &field = editor->field();
        if (field.type != FieldType::Date || !field.isRequired)
            editor->setValue(field.initial.isValid() ? field.initial : emptyValue(field));
    }
    m_form->setValues(m_presets);
    m_form->clearProblems();
    m_banner->show(Tone::Success, outcome.number.isEmpty() ? tr("That is done. Here is the next.")
                                                           : tr("%1 is done. Here is the next.").arg(outcome.number));
    m_form->focusFirst();
}

void OperationDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_run->setEnabled(!busy);
    m_form->setEnabled(!busy);
}

} // namespace freehold
