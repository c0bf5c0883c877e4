// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_engine.h"
#include "ui/screen_context.h"

#include <QWidget>

class QTableWidget;

namespace freehold {

class TokenLabel;

/// The fourth step of an import: the rows whose records are there already, beside those records, so that nothing comes in twice.
class ImportMatchesStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMatchesStep(ScreenContext &context, QWidget *parent = nullptr);

    void setReport(const ImportPlan &plan, const ImportReport &report, const QHash<qint64, QStringList> &rows);

private:
    void openCurrent();

    ScreenContext &m_context;
    QList<ImportMatch> m_matches;
    TokenLabel *m_words;
    QTableWidget *m_table;
};

} // namespace freehold
