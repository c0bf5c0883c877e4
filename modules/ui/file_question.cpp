// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_question.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace freehold {
namespace {

QString lastFolderKey()
{
    return QStringLiteral("folder");
}

QDir lastFolder()
{
    const QDir kept(QSettings().value(lastFolderKey()).toString());
    const bool isThere = !QSettings().value(lastFolderKey()).toString().isEmpty() && kept.exists();
    return isThere ? kept : QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

QString kept(const QString &path)
{
    if (!path.isEmpty())
        QSettings().setValue(lastFolderKey(), QFileInfo(path).absolutePath());
    return path;
}

} // namespace

QString askSavePath(QWidget *owner, const QString &title, const QString &name)
{
    const QString ending = QFileInfo(name).suffix();
    QFileDialog dialog(owner, title, lastFolder().absolutePath(), QStringLiteral("*.") + ending);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(name);
    return dialog.exec() == QDialog::Accepted ? kept(dialog.selectedFiles().value(0)) : QString();
}

QString askOpenPath(QWidget *owner, const QString &title, const QString &filter)
{
    return kept(QFileDialog::getOpenFileName(owner, title, lastFolder().absolutePath(), filter));
}

ToastAction openFileAction(const QString &path)
{
    return {QCoreApplication::translate("FileQuestion", "Open"),
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
}

QString fileNameOf(const QString &words)
{
    static const QRegularExpression isolates(QStringLiteral("[\u2066-\u2069]")); // they order words on screen only
    QString name = QString(words).remove(isolates);
    for (const QChar unwanted : QStringLiteral("/\\:*?\"<>|\n\t"))
        name.replace(unwanted, u' ');
    return name.simplified();
}

} // namespace freehold
