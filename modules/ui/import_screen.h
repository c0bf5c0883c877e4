// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_engine.h"
#include "ui/screen.h"

class QCheckBox;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace freehold {

class Banner;
class EmptyPage;
class ImportCheckStep;
class ImportColumnsStep;
class ImportFileStep;
class ImportMatchesStep;
class TokenLabel;

/// Brings a list in, in five steps: the file, its columns, the check with what has to be put right, what is there already, and the result,
/// which can be taken back. Serves every kind of list that has an importer.
class ImportScreen final : public Screen
{
    Q_OBJECT

public:
    enum Step { FileStep, ColumnsStep, CheckStep, MatchesStep, ResultStep };

    explicit ImportScreen(ScreenContext &context, const QVariantMap &parameters = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Import"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("upload"); }
    [[nodiscard]] const std::optional<ImportReport> &report() const { return m_report; }
    [[nodiscard]] Step step() const { return m_step; }
    void setFile(const QString &path);
    void setKind(const QString &kind);
    /// Carries it out, or with `isDryRun` only says what would become of each row.
    void start(bool isDryRun);
    /// Takes back what start() has brought in.
    void undo();

Q_SIGNALS:
    void planned();
    void ended();
    void undone();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *buildSteps();
    [[nodiscard]] QWidget *buildPages();
    [[nodiscard]] QWidget *buildActs();
    void connectSteps();
    void bindKeys();
    void showStep(Step step);
    /// How far one may go at present.
    [[nodiscard]] Step furthest() const;
    void goOn();
    void goBack();
    void updateActs();
    void replan();
    void plan();
    bool takesOtherKind(const ImportPlan &plan);
    void takePlan(const Result<ImportPlan> &plan);
    void takeReport(const ImportReport &report, const QHash<qint64, QStringList> &rows, bool isDryRun);
    void tellReport(const ImportReport &report, bool isDryRun);
    [[nodiscard]] bool hasBlockingRows() const;
    void saveProblems();
    void openList();

    ImportFileStep *m_file = nullptr;
    ImportColumnsStep *m_columns = nullptr;
    ImportCheckStep *m_check = nullptr;
    ImportMatchesStep *m_matches = nullptr;
    EmptyPage *m_result = nullptr;
    QListWidget *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    TokenLabel *m_summary = nullptr;
    Banner *m_banner = nullptr;
    QCheckBox *m_skipBad = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_checkAct = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_undo = nullptr;
    Step m_step = FileStep;
    std::optional<ImportPlan> m_plan;
    std::optional<ImportReport> m_report;
    bool m_isKindChosen = false; ///< for this file, by hand
    bool m_isChecked = false;    ///< the report is of the plan as it stands
    QStringList m_settled; ///< targets chosen by hand; empty = as guessed
};

} // namespace freehold
