// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulk_edits.h"
#include "ui/screen_context.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTimer;
class QVBoxLayout;

namespace freehold {

class Banner;
class TokenLabel;
class ValueEditor;

/// What several records would become, before it is done: every change from what to what, and every refusal with its reason. What is
/// accepted is done as one act that is undone in one step.
class BulkEditDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString note; ///< what was left out beforehand; may be empty
    };
    /// Shows these edits.
    BulkEditDialog(ScreenContext &context, const Entity &entity, const QList<RowEdit> &edits, const Words &words, QWidget *parent);
    /// Lets a field and its new value be chosen for the rows, beginning with the field named.
    BulkEditDialog(ScreenContext &context, const Entity &entity, const QList<QUuid> &rows, const QString &field, QWidget *parent);

    [[nodiscard]] const std::optional<EditPreview> &preview() const { return m_preview; }
    void accept() override;

Q_SIGNALS:
    void previewed();

private:
    BulkEditDialog(ScreenContext &context, const Entity &entity, const Words &words, QWidget *parent);
    void buildChoice(QVBoxLayout *column, const QString &field);
    void buildPreview(QVBoxLayout *column, const QString &note);
    void buildButtons(QVBoxLayout *column);
    void showInput();
    void collect();
    void look();
    void show(const EditPreview &preview);
    void showReason();
    void addLine(const QString &title, const QString &field, const QString &before, const QString &after, bool isRefused);
    void finish(const Result<Outcome> &done, qsizetype rows);
    [[nodiscard]] QString summary(const EditPreview &preview) const;

    ScreenContext &m_context;
    const Entity &m_entity;
    QList<RowEdit> m_edits;
    QList<QUuid> m_rows;
    std::optional<EditPreview> m_preview;
    QComboBox *m_choice = nullptr;
    QWidget *m_inputPlace = nullptr;
    ValueEditor *m_input = nullptr;
    QLabel *m_summary = nullptr;
    QTableWidget *m_table = nullptr;
    TokenLabel *m_reason = nullptr;
    Banner *m_banner;
    QPushButton *m_act = nullptr;
    QTimer *m_pause;
    quint64 m_request = 0;
};

} // namespace freehold
