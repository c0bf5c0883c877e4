// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"
#include "ui/screen_context.h"

#include <QWidget>

class QTableWidget;

namespace freehold {

/// The second step of an import: which column of the file becomes what, with the first values beside what is made of them.
class ImportColumnsStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(ScreenContext &context, QWidget *parent = nullptr);

    void setPlan(const ImportPlan &plan);

Q_SIGNALS:
    /// For each column of the file the field it fills, as chosen by hand.
    void targetsChosen(const QStringList &targets);

private:
    void showParsed();

    ScreenContext &m_context;
    ImportPlan m_plan;
    QTableWidget *m_table;
};

} // namespace freehold
