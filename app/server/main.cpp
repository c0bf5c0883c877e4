// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QCoreApplication>

#include <cstdio>

namespace freehold::server {
namespace {

using namespace Qt::StringLiterals;

const ServerOption *findOption(const ServerCommand &command, const QString &name)
{
    const auto found = std::find_if(command.options.begin(), command.options.end(), [&](const ServerOption &option) { return option.name == name; });
    return found == command.options.end() ? nullptr : &*found;
}

/// Sorts the words after the command; the sentence says what is wrong, else empty.
QString parseOptions(const ServerCommand &command, const QStringList &words, QHash<QString, QString> &options)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype sign = words[i].indexOf(u'=');
        const QString name = words[i].mid(2, sign < 0 ? -1 : sign - 2);
        const ServerOption *option = words[i].startsWith("--"_L1) ? findOption(command, name) : nullptr;
        if (!option)
            return u"“%1” does not belong to “%2”."_s.arg(words[i], command.name);
        if (options.contains(name))
            return u"The option --%1 is given twice."_s.arg(name);
        const bool isSwitch = option->placeholder.isEmpty();
        if (!isSwitch && sign < 0 && i + 1 >= words.size())
            return u"The option --%1 needs a value: %2."_s.arg(name, option->placeholder);
        const QString value = isSwitch ? QString() : sign >= 0 ? words[i].mid(sign + 1) : words[i + 1];
        if (!isSwitch && sign < 0)
            ++i;
        options.insert(name, value);
    }
    return {};
}

QString helpText()
{
    QString help = u"Freehold office server %1: one company on many machines.\n\n"_s.arg(u"" FREEHOLD_VERSION ""_s);
    for (const ServerCommand &command : serverCommands()) {
        help += u"  freehold-server %1\n      %2\n"_s.arg(command.name, command.summary);
        for (const ServerOption &option : command.options)
            help += u"      %1 %2\n"_s.arg((u"--"_s + option.name + u' ' + option.placeholder).leftJustified(28), option.help);
    }
    return help + u"\nExit codes: 0 done, 3 refused and nothing changed, 2 wrong usage, 1 trouble of our own.\n"_s;
}

int runProgram(QStringList words)
{
    words.removeFirst();
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        say(helpText());
        return 0;
    }
    if (name == "--version"_L1) {
        say(u"Freehold " FREEHOLD_VERSION ""_s);
        return 0;
    }
    Program program;
    registerAll(program);
    for (const ServerCommand &command : serverCommands()) {
        if (command.name != name)
            continue;
        QHash<QString, QString> options;
        const QString problem = parseOptions(command, words, options);
        return problem.isEmpty() ? command.run({options, program}) : wrongUsage(problem);
    }
    return wrongUsage(name.isEmpty() ? u"Say what to do."_s : u"There is no command “%1”."_s.arg(name));
}

} // namespace
} // namespace freehold::server

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Freehold"));
    QCoreApplication::setApplicationName(QStringLiteral("Freehold"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FREEHOLD_VERSION));
    return freehold::server::runProgram(QCoreApplication::arguments());
}
