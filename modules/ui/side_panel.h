// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sidebar.h"

#include <QAbstractButton>

class QMenu;
class QToolButton;

namespace freehold {

/// Name and line of the open company; opens the menu of companies.
class CompanyButton final : public QAbstractButton
{
    Q_OBJECT

public:
    CompanyButton(const QString &name, const QString &caption, QWidget *parent = nullptr);
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override { return {200, 56}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption;
    bool m_isCollapsed = false;
};

/// The left side of the window: the company, the places, who is at work. 224 wide, or 56 with icons only.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    SidePanel(const QString &company, const QString &caption, const QString &user, const QString &role, QWidget *parent = nullptr);

    [[nodiscard]] Sidebar &sidebar() { return *m_sidebar; }
    [[nodiscard]] CompanyButton &company() { return *m_company; }
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }
    void setCollapsed(bool collapsed);
    /// Shows the wheel that opens the settings.
    void setHasSettings(bool hasSettings);

Q_SIGNALS:
    void settingsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CompanyButton *m_company;
    Sidebar *m_sidebar;
    QWidget *m_words;
    QToolButton *m_settings;
    bool m_isCollapsed = false;
};

} // namespace freehold
