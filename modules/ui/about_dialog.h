// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTextBrowser;
class QUrl;

namespace freehold {

/// What this program is, its version, and the licences of it and of what it stands on.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showParts();
    void followLink(const QUrl &link);

    QTextBrowser *m_text;
    QPushButton *m_back = nullptr; ///< from a licence to the list
};

} // namespace freehold
