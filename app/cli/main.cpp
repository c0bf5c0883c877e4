// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <cstdio>
#include <memory>

namespace freehold::cli {
namespace {

using namespace Qt::StringLiterals;

QList<Command> allCommands()
{
    return companyCommands() + importCommands() + listCommands() + operationCommands() + officeCommands() + catalogueCommands();
}

const QList<Option> &commonOptions()
{
    static const QList<Option> options{{.name = u"json"_s, .help = text("Cli", "end with one JSON object as the last line")},
                                       {.name = u"user"_s, .placeholder = u"NAME"_s, .help = text("Cli", "who does it; the owner if left out")},
                                       {.name = u"help"_s, .help = text("Cli", "show this help")}};
    return options;
}

const Option *findOption(const Command &command, const QString &name)
{
    for (const QList<Option> *list : {&command.options, &commonOptions()}) {
        for (const Option &option : *list) {
            if (option.name == name)
                return &option;
        }
    }
    return nullptr;
}

/// Sorts the words after the command's name; the sentence says what is wrong with them, else empty.
QString parseWords(const Command &command, const QStringList &arguments, CommandLine &line)
{
    bool isOnlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (!isOnlyWords && argument == "--"_L1) {
            isOnlyWords = true;
            continue;
        }
        if (!isOnlyWords && argument == "-h"_L1) {
            line.options.insert(u"help"_s, {});
            continue;
        }
        if (!isOnlyWords && argument.size() > 1 && argument.startsWith(u'-') && argument.at(1) != u'-')
            return text("Cli", "There is no option %1 of “%2”. Before words that begin with a dash write --.").arg(argument, command.name);
        if (isOnlyWords || !argument.startsWith("--"_L1)) {
            line.words.append(argument);
            continue;
        }
        const qsizetype sign = argument.indexOf(u'=');
        const QString name = argument.mid(2, sign < 0 ? -1 : sign - 2);
        const Option *option = findOption(command, name);
        if (!option)
            return text("Cli", "There is no option --%1 of “%2”.").arg(name, command.name);
        if (line.has(name))
            return text("Cli", "The option --%1 is given twice.").arg(name);
        if (option->placeholder.isEmpty() && sign >= 0)
            return text("Cli", "The option --%1 takes no value.").arg(name);
        if (!option->placeholder.isEmpty() && sign < 0 && i + 1 >= arguments.size())
            return text("Cli", "The option --%1 needs a value: %2.").arg(name, option->placeholder);
        const QString value = option->placeholder.isEmpty() ? QString() : sign >= 0 ? argument.mid(sign + 1) : arguments[++i];
        if (!option->choices.isEmpty() && !option->choices.contains(value))
            return text("Cli", "--%1 is one of: %2.").arg(name, option->choices.join(u", "_s));
        line.options.insert(name, value);
    }
    return {};
}

/// "--country IN|US"
QString optionWords(const Option &option)
{
    return u"--%1 %2"_s.arg(option.name, option.choices.isEmpty() ? option.placeholder : option.choices.join(u'|')).trimmed();
}

/// The option and, in a column of its own, what it is for; below it when the option is long.
QString optionLine(const Option &option)
{
    constexpr qsizetype column = 34;
    const QString shown = u"  "_s + optionWords(option);
    const bool fits = shown.size() + 2 <= column;
    return (fits ? shown.leftJustified(column) : shown + u'\n' + QString(column, u' ')) + option.help + u'\n';
}

/// "freehold new FILE --country IN|US --name NAME": what has to be given.
QString synopsisOf(const Command &command)
{
    QStringList words{u"freehold"_s, command.name, command.arguments};
    for (const Option &option : command.options) {
        if (option.isRequired)
            words.append(optionWords(option));
    }
    words.removeAll(QString());
    return words.join(u' ');
}

QString wordsProblem(const Command &command, const CommandLine &line)
{
    if (line.words.size() < command.minimum)
        return text("Cli", "Something is missing: %1.").arg(synopsisOf(command));
    if (command.maximum >= 0 && line.words.size() > command.maximum)
        return text("Cli", "“%1” is too much: %2.").arg(line.words.at(command.maximum), synopsisOf(command));
    for (const Option &option : command.options) {
        if (option.isRequired && !line.has(option.name))
            return text("Cli", "The option --%1 %2 is missing.").arg(option.name, option.placeholder);
    }
    return {};
}

QString helpOf(const Command &command)
{
    QString help = text("Cli", "Usage: %1 [options]").arg(synopsisOf(command)) + u"\n\n"_s + command.summary + u"\n\n"_s;
    for (const QList<Option> *list : {&command.options, &commonOptions()}) {
        for (const Option &option : *list)
            help += optionLine(option);
    }
    if (!command.more.isEmpty())
        help += u'\n' + command.more + u'\n';
    return help;
}

QString helpOfAll()
{
    QString help = text("Cli", "Freehold %1: land and home sales with their books, in one file.").arg(u"" FREEHOLD_VERSION ""_s) + u"\n\n"_s;
    for (const Command &command : allCommands())
        help += u"  %1\n      %2\n"_s.arg(synopsisOf(command), command.summary);
    return help + u'\n'
        + text("Cli", "First steps:\n"
                      "  freehold sample try.freehold            a made-up company to look around in\n"
                      "  freehold tables                         what can be listed\n"
                      "  freehold list try.freehold bookings     list it\n"
                      "  freehold operations book-plot           what an operation asks for; “freehold run” carries it out\n"
                      "\n"
                      "Every command: --json ends with one JSON object as the last line, --user NAME acts as that user, --help tells more.\n"
                      "Exit codes: 0 done, 4 done except reported rows, 3 refused and nothing changed, 2 wrong usage, 1 trouble of our own.")
        + u'\n';
}

void print(std::FILE *stream, const QString &words)
{
    const QByteArray bytes = words.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

int finish(Answer answer, bool isJson)
{
    if (!answer.message.isEmpty())
        print(stderr, answer.message + u'\n');
    if (!answer.output.isEmpty() && !isJson)
        print(stdout, answer.output.endsWith(u'\n') ? answer.output : answer.output + u'\n');
    const bool isDone = answer.code == ExitCode::Done || answer.code == ExitCode::DoneExceptRows;
    if (isJson && !answer.hasPrintedJson) {
        answer.json.insert(u"ok"_s, isDone);
        answer.json.insert(u"exit"_s, static_cast<int>(answer.code));
        if (!isDone)
            answer.json.insert(u"error"_s, answer.message);
        print(stdout, QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact)) + u'\n');
    }
    // A full disk or a closed pipe behind standard output is no success.
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return isDone ? static_cast<int>(ExitCode::Trouble) : static_cast<int>(answer.code);
    return static_cast<int>(answer.code);
}

Answer helpAnswer(const QString &help)
{
    return {.code = ExitCode::Done, .message = {}, .output = help, .json = {{u"help"_s, help}}};
}

int runCommand(const Command &command, const QStringList &arguments)
{
    CommandLine line;
    QString problem = parseWords(command, arguments, line);
    const bool isJson = line.has(u"json"_s) || arguments.contains("--json"_L1);
    if (problem.isEmpty() && line.has(u"help"_s))
        return finish(helpAnswer(helpOf(command)), isJson);
    if (problem.isEmpty())
        problem = wordsProblem(command, line);
    if (!problem.isEmpty())
        return finish(usageAnswer(harmless(problem) + u' ' + text("Cli", "“freehold %1 --help” tells more.").arg(command.name)), isJson);
    Program program;
    registerAll(program);
    return finish(command.run(Session{line, program}), isJson);
}

int runProgram(QStringList arguments)
{
    arguments.removeFirst();
    const bool isJson = arguments.contains("--json"_L1);
    const QString name = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1)
        return finish(helpAnswer(helpOfAll()), isJson);
    if (name == "--version"_L1)
        return finish({.code = ExitCode::Done, .message = {}, .output = u"Freehold " FREEHOLD_VERSION ""_s, .json = {{u"version"_s, u"" FREEHOLD_VERSION ""_s}}}, isJson);
    for (const Command &command : allCommands()) {
        if (command.name == name)
            return runCommand(command, arguments);
    }
    const QString sentence = name.isEmpty() ? text("Cli", "Say what to do.") : text("Cli", "There is no command “%1”.").arg(harmless(name));
    return finish(usageAnswer(sentence + u' ' + text("Cli", "“freehold --help” lists the commands.")), isJson);
}

QtMessageHandler qtHandler = nullptr;

/// Standard error is for sentences to the user: Qt's remark on a missing run-time folder is none. Our own log speaks only when
/// QT_LOGGING_RULES asks for it, such as "freehold.*=true".
void passMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith("QStandardPaths: "_L1))
        qtHandler(type, context, message);
}

void keepLogQuiet()
{
    qtHandler = qInstallMessageHandler(passMessage);
    QLoggingCategory::setFilterRules(u"freehold.*=false"_s);
}

/// Only pages need fonts and with them the window system's library; everything else starts without.
bool needsPages(int argc, char *argv[])
{
    if (argc < 2 || qstrcmp(argv[1], "report") != 0)
        return false;
    for (int i = 2; i < argc; ++i) {
        if (QByteArray(argv[i]).toLower().endsWith(".pdf"))
            return true;
    }
    return false;
}

} // namespace
} // namespace freehold::cli

int main(int argc, char *argv[])
{
    freehold::cli::keepLogQuiet();
    const bool isGui = freehold::cli::needsPages(argc, argv);
    if (isGui)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(isGui ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication::setOrganizationName(QStringLiteral("Freehold")); // with the name: where the desktop keeps copies of companies, too
    QCoreApplication::setApplicationName(QStringLiteral("Freehold"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FREEHOLD_VERSION));
    return freehold::cli::runProgram(QCoreApplication::arguments());
}
