// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace freehold {

struct HelpPage;

/// The help: its pages at one side, found by their words, and the page that is read.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows the page on a screen, list, table, operation or report.
    void showTopic(const QString &topic);
    /// The id of the page that is shown.
    [[nodiscard]] QString page() const { return m_page; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void bindKeys();
    void narrow(const QString &words);
    void turnTo(const HelpPage &page);
    void write(const HelpPage &page);
    void goBack();
    void followLink(const QUrl &link);

    QLineEdit *m_find;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QString m_page;
    QStringList m_seen; ///< pages read before this one
};

/// Opens the help on a topic, in the help window of the parent's window if it has one already.
void openHelp(QWidget *parent, const QString &topic);

} // namespace freehold
