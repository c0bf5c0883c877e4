// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field_form.h"

#include <QDialog>

class QPushButton;

namespace freehold {

class Banner;
class DraftKeeper;

/// The generic form of an entity without an operation of its own: edits a copy of the row, saves by create-record or edit-record
/// with the values it began with, so that a change made meanwhile by somebody else is noticed and not overwritten.
class RecordForm final : public QDialog
{
    Q_OBJECT

public:
    /// A null `id` makes a new row with `presets`.
    RecordForm(ScreenContext &context, const Entity &entity, const QUuid &id, const QVariantMap &presets, QWidget *parent = nullptr);

    [[nodiscard]] FieldForm &form() { return *m_form; }
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void saved(const QUuid &id);

private:
    void addFields();
    void load(const QVariantMap &presets);
    /// What happens once it is saved.
    enum class Then { Close, Stay, BeginNext };
    void save(Then then);
    void finish(const Result<Outcome> &result, Then then);
    void beginNext();

    ScreenContext &m_context;
    const Entity &m_entity;
    QUuid m_id;
    QVariantMap m_base;
    QVariantMap m_presets;
    FieldForm *m_form;
    DraftKeeper *m_drafts;
    Banner *m_banner;
    QPushButton *m_save;
    bool m_isBusy = false;
};

} // namespace freehold
