// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_form.h"

#include "store/plain_edits.h"
#include "ui/banner.h"
#include "ui/form_frame.h"

#include <QFuture>
#include <QMessageBox>
#include <QPushButton>

namespace freehold {

RecordForm::RecordForm(ScreenContext &context, const Entity &entity, const QUuid &id, const QVariantMap &presets, QWidget *parent)
    : QDialog(parent), m_context(context), m_entity(entity), m_id(id), m_form(new FieldForm(context, this))
{
    setObjectName(QStringLiteral("record.") + entity.table);
    addFields();
    load(presets);
    const QString title = id.isNull() ? tr("New: %1").arg(entity.one.text()) : tr("Edit: %1").arg(entity.one.text());
    const FormFrame frame = FormFrame::build(this, m_form, title, {}, tr("Save"));
    m_banner = frame.banner;
    m_save = frame.act;
    connect(m_form, &FieldForm::edited, this, [this] {
        m_isDirty = true;
        m_banner->clear();
    });
}

void RecordForm::addFields()
{
    QStringList placed;
    const auto add = [&](const QString &name) {
        const Field *field = m_entity.find(name);
        if (!field || field->isHidden || field->name == QLatin1String("id") || placed.contains(name))
            return;
        if (m_id.isNull() && field->isOperationOnly)
            return;
        placed.append(name);
        m_form->addField(*field)->setReadOnly(field->isOperationOnly);
    };
    for (const FormSection &section : m_entity.form) {
        if (!section.title.isEmpty())
            m_form->addSection(section.title.text());
        for (const QString &name : section.fields)
            add(name);
    }
    if (m_entity.form.isEmpty()) {
        for (const Field &field : m_entity.fields)
            add(field.name);
    }
}

void RecordForm::load(const QVariantMap &presets)
{
    if (m_id.isNull()) {
        m_form->setValues(presets);
        return;
    }
    const Result<QVariantMap> row = m_context.store().read([&](Reader &reader) { return reader.values(m_entity, m_id); });
    if (row)
        m_base = *row;
    m_form->setValues(m_base);
}

void RecordForm::accept()
{
    const std::optional<QVariantMap> values = m_form->values();
    if (!values)
        return;
    QJsonObject changed;
    QJsonObject base;
    for (ValueEditor *editor : m_form->editors()) {
        const Field &field = editor->field();
        if (field.isOperationOnly)
            continue;
        const QVariant value = values->value(field.name);
        if (!m_id.isNull() && sameValue(field, value, m_base.value(field.name)))
            continue;
        changed.insert(field.name, valueToJson(field, value));
        base.insert(field.name, valueToJson(field, m_base.value(field.name)));
    }
    if (changed.isEmpty() && !m_id.isNull())
        return QDialog::accept();
    m_save->setEnabled(false);
    const QVariantMap request = m_id.isNull() ? requestValues(CreateRecord{m_entity.table, {}, changed})
                                              : requestValues(EditRecord{m_entity.table, m_id, changed, base});
    const QString name = m_id.isNull() ? operationOf<CreateRecord>().name : operationOf<EditRecord>().name;
    m_context.store().runLater(name, request).then(this, [this](const Result<Outcome> &result) { finish(result); });
}

void RecordForm::finish(const Result<Outcome> &result)
{
    m_save->setEnabled(true);
    if (!result) {
        if (!m_form->showProblem(result.error()))
            m_banner->show(Tone::Danger, result.error().text);
        return;
    }
    m_isDirty = false;
    Q_EMIT saved(m_id.isNull() ? result->id : m_id);
    QDialog::accept();
}

void RecordForm::reject()
{
    if (m_isDirty) {
        QMessageBox question(QMessageBox::NoIcon, tr("Unsaved changes"), tr("What you entered has not been saved."), {}, this);
        QPushButton *discard = question.addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
        question.setDefaultButton(question.addButton(tr("Keep editing"), QMessageBox::RejectRole));
        question.exec();
        if (question.clickedButton() != discard)
            return;
    }
    QDialog::reject();
}

} // namespace freehold
