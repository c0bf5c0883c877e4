// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_form.h"

#include "store/plain_edits.h"
#include "ui/banner.h"
#include "ui/draft_keeper.h"
#include "ui/form_frame.h"

#include <QFuture>
#include <QPushButton>
#include <QShortcut>

namespace freehold {
namespace {

QString recordDraft(const Entity &entity, const QUuid &id)
{
    return id.isNull() ? entity.table : entity.table + u'/' + id.toString(QUuid::WithoutBraces);
}

} // namespace

RecordForm::RecordForm(ScreenContext &context, const Entity &entity, const QUuid &id, const QVariantMap &presets, QWidget *parent)
    : QDialog(parent), m_context(context), m_entity(entity), m_id(id), m_presets(presets), m_form(new FieldForm(context, this)),
      m_drafts(new DraftKeeper(context, *m_form, recordDraft(entity, id)))
{
    setObjectName(QStringLiteral("record.") + entity.table);
    addFields();
    load(presets);
    const QString title = id.isNull() ? tr("New: %1").arg(entity.one.text()) : tr("Edit: %1").arg(entity.one.text());
    const FormFrame frame = FormFrame::build(this, m_form, m_drafts, {title, {}, tr("Save"), id.isNull() ? tr("Save and new") : QString()});
    m_banner = frame.banner;
    m_save = frame.act;
    if (frame.actAgain)
        connect(frame.actAgain, &QPushButton::clicked, this, [this] { save(Then::BeginNext); });
    auto *stay = new QShortcut(QKeySequence::Save, this);
    connect(stay, &QShortcut::activated, this, [this] { save(Then::Stay); });
    connect(m_form, &FieldForm::edited, m_banner, &Banner::clear);
    connect(m_drafts, &DraftKeeper::left, this, &QDialog::reject);
    m_drafts->offer();
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
    save(Then::Close);
}

void RecordForm::save(Then then)
{
    if (m_isBusy)
        return;
    const std::optional<QVariantMap> values = m_form->values();
    m_form->summarise(*m_banner);
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
        return finish(Outcome{.table = m_entity.table, .id = m_id, .number = {}, .extra = {}}, then);
    m_isBusy = true;
    m_save->setEnabled(false);
    const QVariantMap request = m_id.isNull() ? requestValues(CreateRecord{m_entity.table, {}, changed})
                                              : requestValues(EditRecord{m_entity.table, m_id, changed, base});
    const QString name = m_id.isNull() ? operationOf<CreateRecord>().name : operationOf<EditRecord>().name;
    m_context.store().runLater(name, request).then(this, [this, then](const Result<Outcome> &result) { finish(result, then); });
}

void RecordForm::finish(const Result<Outcome> &result, Then then)
{
    m_isBusy = false;
    m_save->setEnabled(true);
    if (!result) {
        if (!m_form->showProblem(result.error()))
            m_banner->show(Tone::Danger, result.error().text);
        return;
    }
    m_drafts->drop();
    const QUuid id = m_id.isNull() ? result->id : m_id;
    Q_EMIT saved(id);
    switch (then) {
    case Then::Close: return QDialog::accept();
    case Then::Stay:
        m_id = id;
        load({});
        return m_banner->show(Tone::Success, tr("%1 saved.").arg(m_entity.one.text()));
    case Then::BeginNext: return beginNext();
    }
}

void RecordForm::beginNext()
{
    m_id = {};
    m_base.clear();
    for (ValueEditor *editor : m_form->editors())
        editor->setValue(editor->field().initial.isValid() ? editor->field().initial : emptyValue(editor->field()));
    m_form->setValues(m_presets);
    m_form->clearProblems();
    m_banner->show(Tone::Success, tr("%1 saved. Here is the next.").arg(m_entity.one.text()));
    m_form->focusFirst();
}

void RecordForm::reject()
{
    if (!m_isBusy && m_drafts->mayLeave())
        QDialog::reject();
}

} // namespace freehold
