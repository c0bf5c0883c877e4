// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_tabs.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QJsonObject>
#include <QSettings>

namespace freehold {

void MainWindow::setTheme(ThemeMode mode)
{
    QSettings().setValue(QStringLiteral("theme"), static_cast<int>(mode));
    theme::apply(*qApp, mode);
    rebuild();
}

void MainWindow::setTextSize(int percent)
{
    theme::setTextSize(percent);
    QSettings().setValue(QStringLiteral("textSize"), theme::textSize());
    theme::apply(*qApp, theme::mode());
    rebuild();
}

void MainWindow::setDensity(Density density)
{
    theme::setDensity(density);
    QSettings().setValue(QStringLiteral("density"), static_cast<int>(density));
    rebuild();
}

void MainWindow::setHighContrast(SystemChoice choice)
{
    theme::setHighContrast(choice);
    QSettings().setValue(QStringLiteral("highContrast"), static_cast<int>(choice));
    theme::apply(*qApp, theme::mode());
    rebuild();
}

void MainWindow::setReducedMotion(SystemChoice choice)
{
    theme::setReducedMotion(choice);
    QSettings().setValue(QStringLiteral("reducedMotion"), static_cast<int>(choice));
    theme::apply(*qApp, theme::mode());
}

/// Makes the body anew, in the colours and sizes that hold now, with the same documents.
void MainWindow::rebuild()
{
    if (!m_tabs->mayCloseAll())
        return;
    const QJsonObject documents = m_tabs->toJson();
    delete takeCentralWidget();
    buildBody();
    m_tabs->restore(documents);
    updateCounts();
    m_palette->raise();
}

} // namespace freehold
