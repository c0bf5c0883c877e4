// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen.h"

#include <QHash>

class QLineEdit;
class QListWidget;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace freehold {

class TokenLabel;

/// All reports with what they answer; the one that is chosen shows its first page as it stands today.
class ReportsScreen final : public Screen
{
    Q_OBJECT

public:
    explicit ReportsScreen(ScreenContext &context, QWidget *parent = nullptr);
    ~ReportsScreen() override;

    [[nodiscard]] QString title() const override { return tr("Reports"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("chart-column"); }
    [[nodiscard]] QString status() const override;
    void refresh() override { showChosen(); }
    void find() override;
    void print() override { openChosen(); }

Q_SIGNALS:
    /// The first page of the chosen report stands there, or the words why it does not.
    void previewed();

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildPreview();
    void fill(const QString &words);
    [[nodiscard]] const Report *chosen() const;
    void showChosen();
    void showPage(const Document &document);
    void sayInstead(const QString &words);
    void openChosen();

    QLineEdit *m_find = nullptr;
    QListWidget *m_list = nullptr;
    TokenLabel *m_name = nullptr;
    TokenLabel *m_hint = nullptr;
    TokenLabel *m_instead = nullptr;
    QPushButton *m_open = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::unique_ptr<QPrinter> m_paper;
    QPrintPreviewWidget *m_page = nullptr;
    QTimer *m_pause;
    std::optional<Document> m_document;
    quint64 m_request = 0;
};

} // namespace freehold
