// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field_form.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace freehold {

class Banner;
class DraftKeeper;

/// Asks for an operation's request and carries it out without blocking. A refusal stands under its field, or in a banner; the
/// dialog then stays with everything that was entered.
class OperationDialog final : public QDialog
{
    Q_OBJECT

public:
    OperationDialog(ScreenContext &context, const Operation &operation, const QVariantMap &presets, QWidget *parent = nullptr);

    [[nodiscard]] FieldForm &form() { return *m_form; }
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void carriedOut(const freehold::Outcome &outcome);

private:
    void addFields(const QVariantMap &presets);
    void carryOut(bool beginsNext);
    void finish(const Result<Outcome> &result, bool beginsNext);
    void beginNext(const Outcome &outcome);
    void setBusy(bool busy);

    ScreenContext &m_context;
    const Operation &m_operation;
    QVariantMap m_presets;
    QUuid m_operationId; ///< kept over attempts of the same content, so that a double click does it once
    FieldForm *m_form;
    DraftKeeper *m_drafts;
    Banner *m_banner;
    QPushButton *m_run;
    bool m_isBusy = false;
};

} // namespace freehold
