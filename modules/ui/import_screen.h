// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_engine.h"
#include "ui/screen.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace freehold {

class Banner;

/// Brings a list in: choose the file, settle which column is what with the values of the file beside what is made of them, check,
/// import. Bad rows are told with row, column and reason; a finished import can be undone.
class ImportScreen final : public Screen
{
    Q_OBJECT

public:
    explicit ImportScreen(ScreenContext &context, const QVariantMap &parameters = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Import"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("upload"); }
    [[nodiscard]] const std::optional<ImportReport> &report() const { return m_report; }
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
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildReading();
    [[nodiscard]] QWidget *buildInvitation();
    [[nodiscard]] QWidget *buildActs();
    void replan();
    void plan();
    void showReading();
    bool takesOtherKind(const ImportPlan &plan);
    void takePlan(const Result<ImportPlan> &plan);
    void showColumns();
    void showParsed();
    void takeReport(const ImportReport &report, bool isDryRun);
    void showProblems(const QList<ImportProblem> &problems);
    void saveProblems();

    QLineEdit *m_path = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_dates = nullptr;
    QCheckBox *m_decimalComma = nullptr;
    QCheckBox *m_skipBad = nullptr;
    QWidget *m_reading = nullptr;
    QLabel *m_format = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_sheet = nullptr;
    QLabel *m_summary;
    Banner *m_banner;
    QWidget *m_invitation;
    QTableWidget *m_columns;
    QTableWidget *m_problems;
    QPushButton *m_check = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_saveProblems = nullptr;
    std::optional<ImportPlan> m_plan;
    std::optional<ImportReport> m_report;
    bool m_isKindChosen = false; ///< for this file, by hand
    QStringList m_settled; ///< targets chosen by hand; empty = as guessed
};

} // namespace freehold
