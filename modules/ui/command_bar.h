// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPushButton>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace freehold {

/// The field that opens the search: says what one may look for and which keys open it.
class SearchField final : public QPushButton
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    void setKeys(const QString &keys);
    [[nodiscard]] QSize sizeHint() const override { return {470, 30}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

/// "New" makes one of what is in front; its right end offers everything that can be made.
class NewButton final : public QPushButton
{
    Q_OBJECT

public:
    NewButton(const QString &words, QMenu *menu, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    void showMenu();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect menuPart() const;

    QMenu *m_menu;
};

/// The line over the documents: places, back and forward, search or command, New, notices, help.
class CommandBar final : public QWidget
{
    Q_OBJECT

public:
    /// `createMenu` is null where nothing may be made.
    explicit CommandBar(QMenu *createMenu, QWidget *parent = nullptr);

    void setHistory(bool canGoBack, bool canGoForward);
    /// Puts a part of the program's own before the bell.
    void addPart(QWidget *part);
    /// A mark on the bell: something was said that nobody opened yet.
    void setHasNotices(bool hasNotices);
    [[nodiscard]] QToolButton *bell() const { return m_bell; }
    [[nodiscard]] NewButton *newButton() const { return m_new; }

Q_SIGNALS:
    void placesToggled();
    void backWanted();
    void forwardWanted();
    void searchWanted();
    void newWanted();
    void noticesWanted();
    void helpWanted();

private:
    QHBoxLayout *m_line = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_bell = nullptr;
    NewButton *m_new = nullptr;
};

} // namespace freehold
