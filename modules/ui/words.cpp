// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "ui/pseudo_words.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace freehold::words {
namespace {

QString settingName()
{
    return QStringLiteral("language");
}

/// What translates at the moment; the application owns the translators.
struct Spoken {
    QString code = QStringLiteral("en");
    QList<QTranslator *> translators;
};

Spoken &spoken()
{
    static Spoken present;
    return present;
}

bool isSpoken(const QString &code)
{
    const QList<Language> all = languages();
    return code == pseudoCode
           || std::any_of(all.begin(), all.end(), [&](const Language &each) { return each.code == code; });
}

/// "hi_IN", "hi-IN.UTF-8" -> "hi"
QString languageOf(const QString &locale)
{
    return locale.section(u'-', 0, 0).section(u'_', 0, 0).section(u'.', 0, 0).toLower();
}

void install(QApplication &application, std::unique_ptr<QTranslator> translator)
{
    if (!application.installTranslator(translator.get()))
        return; // it has no words
    translator->setParent(&application);
    spoken().translators.append(translator.release());
}

void installFile(QApplication &application, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder))
        install(application, std::move(translator));
}

} // namespace

QList<Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("hi"), QStringLiteral("हिन्दी")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("ar"), QStringLiteral("العربية")}};
}

QString chosen(const QString &asked)
{
    for (const QString &code : QStringList{asked, kept()} + QLocale::system().uiLanguages()) {
        if (isSpoken(languageOf(code)))
            return languageOf(code);
    }
    return QStringLiteral("en");
}

QString kept()
{
    return QSettings().value(settingName()).toString();
}

void keep(const QString &code)
{
    if (code.isEmpty())
        QSettings().remove(settingName());
    else
        QSettings().setValue(settingName(), code);
}

void apply(QApplication &application, const QString &code)
{
    for (QTranslator *translator : std::as_const(spoken().translators))
        delete translator; // which takes it out of the application
    spoken() = {code, {}};
    if (code == pseudoCode) {
        install(application, std::make_unique<PseudoWords>());
        return application.setLayoutDirection(Qt::RightToLeft);
    }
    const QString own = QStringLiteral(":/translations");
    installFile(application, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installFile(application, QStringLiteral("qt_") + code, own); // what Qt has no catalogue for
    installFile(application, QStringLiteral("freehold_") + code, own);
    application.setLayoutDirection(QLocale(code).textDirection());
}

QString current()
{
    return spoken().code;
}

} // namespace freehold::words
