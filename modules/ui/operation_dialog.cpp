// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operation_dialog.h"

#include "base/id.h"
#include "ui/banner.h"
#include "ui/form_frame.h"

#include <QFuture>
#include <QPushButton>

namespace freehold {

OperationDialog::OperationDialog(ScreenContext &context, const Operation &operation, const QVariantMap &presets, QWidget *parent)
    : QDialog(parent), m_context(context), m_operation(operation), m_presets(presets), m_operationId(makeUuidV7()),
      m_form(new FieldForm(context, this))
{
    setObjectName(QStringLiteral("operation.") + operation.name);
    addFields(presets);
    const FormFrame frame = FormFrame::build(this, m_form, operation.label.text(), operation.hint.text(), operation.label.text());
    m_banner = frame.banner;
    m_run = frame.act;
    connect(m_form, &FieldForm::edited, this, [this] {
        m_operationId = makeUuidV7();
        m_banner->clear();
    });
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
    if (m_isBusy)
        return;
    const std::optional<QVariantMap> values = m_form->values();
    if (!values)
        return;
    QVariantMap request = m_presets;
    request.insert(*values);
    setBusy(true);
    m_context.store().runLater(m_operation.name, request, Call{.operationId = m_operationId}).then(this, [this](const Result<Outcome> &result) {
        finish(result);
    });
}

void OperationDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void OperationDialog::finish(const Result<Outcome> &result)
{
    setBusy(false);
    if (result) {
        Q_EMIT carriedOut(*result);
        QDialog::accept();
        return;
    }
    m_operationId = makeUuidV7();
    if (!m_form->showProblem(result.error()))
        m_banner->show(Tone::Danger, result.error().text);
}

void OperationDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_run->setEnabled(!busy);
    m_form->setEnabled(!busy);
}

} // namespace freehold
