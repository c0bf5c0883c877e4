// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QTest>
#include <QWidget>

namespace freehold::testing {

/// Walks a page with Tab, as somebody does who cannot use a mouse, and listens to what a screen reader would say.
class KeyboardWalk
{
public:
    explicit KeyboardWalk(QWidget &page) : m_page(page) {}

    /// What cannot be reached or has no name, in words. The page is shown and active.
    QStringList complaints()
    {
        if (!m_page.isAncestorOf(QApplication::focusWidget()))
            m_page.setFocus();
        QSet<QWidget *> reached;
        QStringList found;
        QWidget *last = nullptr;
        int stays = 0; // a text with links keeps Tab until its last link
        for (int press = 0; press < mostPresses && QApplication::focusWidget(); ++press) {
            QWidget *now = QApplication::focusWidget();
            stays = now == last ? stays + 1 : 0;
            if (stays > mostLinks)
                found.append(described(now) + QStringLiteral(" keeps Tab to itself"));
            if (stays > mostLinks || (now != last && reached.contains(now)))
                break;
            reached.insert(now);
            last = now;
            QTest::keyClick(now, Qt::Key_Tab);
        }
        for (QWidget *widget : m_page.findChildren<QWidget *>()) {
            if (takesTab(widget) && !reached.contains(widget))
                found.append(described(widget) + QStringLiteral(" is not reached by Tab"));
        }
        for (QWidget *widget : std::as_const(reached)) {
            if (spoken(widget).isEmpty())
                found.append(described(widget) + QStringLiteral(" has no name"));
        }
        return found;
    }
    /// The same, and says what is wrong under the name of the page.
    bool isSound(const QString &what)
    {
        const QStringList found = complaints();
        if (!found.isEmpty())
            qWarning("%s: %s", qUtf8Printable(what), qUtf8Printable(found.join(QStringLiteral("; "))));
        return found.isEmpty();
    }

private:
    static constexpr int mostPresses = 300;
    static constexpr int mostLinks = 20;

    static QString spoken(QWidget *widget)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        return face ? face->text(QAccessible::Name) : QString();
    }
    static QString described(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
            + (parent ? QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className()) + u' ' + parent->objectName() : QString());
    }
    [[nodiscard]] bool takesTab(const QWidget *widget) const
    {
        return widget->isVisibleTo(&m_page) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && widget->window() == m_page.window();
    }

    QWidget &m_page;
};

} // namespace freehold::testing
