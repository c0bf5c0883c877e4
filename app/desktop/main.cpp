// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"

#include "desktop/instance_door.h"
#include "desktop/journey.h"
#include "desktop/measure.h"
#include "desktop/watched_application.h"
#include "ui/words.h"

#include <QCommandLineParser>
#include <QSettings>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace freehold;

int walk(Desktop &desktop, const QCommandLineParser &line)
{
    desktop.forgetAll();
    const bool isJourney = line.isSet(u"journey"_s);
    const QStringList problems = isJourney ? walkJourney(desktop, line.positionalArguments().value(0), line.value(u"journey"_s))
                                           : takeShots(desktop, line.positionalArguments().value(0), line.value(u"shots"_s));
    for (const QString &problem : problems)
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
    return problems.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer started;
    started.start();
    QCoreApplication::setOrganizationName(u"Freehold"_s);
    QCoreApplication::setApplicationName(u"Freehold"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FREEHOLD_VERSION));
    WatchedApplication application(argc, argv);
    QCommandLineParser line;
    line.addHelpOption();
    line.addVersionOption();
    line.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("Main", "company file to open"));
    line.addOptions({{u"journey"_s, QCoreApplication::translate("Main", "walk the main job through the window, files into FOLDER"), u"FOLDER"_s},
                     {u"measure"_s, QCoreApplication::translate("Main", "print how long the window takes for what people do in it")},
                     {u"shots"_s, QCoreApplication::translate("Main", "pictures of the screens, light and dark, into FOLDER"), u"FOLDER"_s},
                     {u"language"_s, QCoreApplication::translate("Main", "speak the language, such as hi; qps is the made-up one for tests"), u"CODE"_s}});
    line.process(application);
    words::apply(application, words::chosen(line.value(u"language"_s)));
    theme::setTextSize(QSettings().value(u"textSize"_s, 100).toInt());
    theme::setDensity(static_cast<Density>(qBound(0, QSettings().value(u"density"_s, 1).toInt(), 2)));
    const auto systemChoice = [](const QString &name) { return static_cast<SystemChoice>(qBound(0, QSettings().value(name, 0).toInt(), 2)); };
    theme::setHighContrast(systemChoice(u"highContrast"_s));
    theme::setReducedMotion(systemChoice(u"reducedMotion"_s));
    theme::apply(application, static_cast<ThemeMode>(QSettings().value(u"theme"_s, 0).toInt()));
    Desktop desktop;
    if (line.isSet(u"journey"_s) || line.isSet(u"shots"_s))
        return walk(desktop, line);
    const QStringList files = line.positionalArguments();
    if (line.isSet(u"measure"_s)) {
        desktop.forgetAll();
        const QString problem = measureWindow(desktop, application, files.value(0), started);
        std::fprintf(stderr, "%s", qUtf8Printable(problem));
        return problem.isEmpty() ? 0 : 1;
    }
    InstanceDoor door;
    if (door.handOver(files))
        return 0;
    door.open();
    QObject::connect(&door, &InstanceDoor::knocked, &desktop, &Desktop::openAll);
    desktop.openAll(files);
    return QApplication::exec();
}
