// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/value.h"
#include "program_setup.h"

#include <QHash>
#include <QJsonObject>

namespace freehold::cli {

/// What a run ends with; scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    Trouble = 1,        ///< our own: disk, database, a company that is not in order
    Usage = 2,          ///< the command line cannot be understood, whatever the file holds
    Refused = 3,        ///< nothing was changed
    DoneExceptRows = 4, ///< bad rows were left out, as asked
};

/// What a command has to say at its end.
struct Answer {
    ExitCode code = ExitCode::Done;
    QString message = {};   ///< for standard error; whole sentences
    QString output = {};    ///< for standard output
    QJsonObject json = {};  ///< joins the last line under --json
    bool hasPrintedJson = false; ///< the command wrote the last line itself
};

Answer usageAnswer(const QString &sentence);
/// Refused, or trouble of our own, by the kind of Error.
Answer refusalAnswer(const Error &error);

/// "--limit N" of a command.
struct Option {
    QString name;             ///< without dashes
    QString placeholder = {}; ///< empty = a switch
    QString help = {};
    bool isRequired = false;
    QStringList choices = {};
};

/// The words after the command's name, sorted.
struct CommandLine {
    QStringList words;
    QHash<QString, QString> options;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
};

/// One run of the program: what was typed, and what exists.
struct Session {
    CommandLine line;
    Program &program;

    [[nodiscard]] QString file() const { return line.words.value(0); }
    [[nodiscard]] bool isJson() const { return line.has(QStringLiteral("json")); }
    /// The company, only to be read: also while another program has it open.
    [[nodiscard]] Result<std::unique_ptr<Store>> openToRead() const;
    /// The company, to be changed: ReadOnly while another program has it open.
    [[nodiscard]] Result<std::unique_ptr<Store>> openToWrite() const;
    /// Told by long tasks; shows how far they are on a terminal, and stops them at Ctrl+C.
    [[nodiscard]] Progress progress() const;
    /// How the company writes figures.
    [[nodiscard]] static CompanyFormat formatOf(const Store &store);
};

/// One word of the command line program.
struct Command {
    QString name;
    QString arguments; ///< "FILE INPUT"
    qsizetype minimum = 0;
    qsizetype maximum = 0; ///< -1 = any number
    QString summary;
    QList<Option> options;
    Answer (*run)(const Session &session) = nullptr;
    QString more = {}; ///< what a newcomer asks next, and examples; lines of at most 100 characters
};

/// Refused when no file can stand at `path`: a folder, a folder that is missing or may not be written.
std::optional<Answer> refusePlace(const QString &path);

/// Refused when nothing can be written to `path`, or when that would replace a company.
std::optional<Answer> refuseOutput(const QString &path);

/// Reads "key=value" words for the shape, as people write values; References that are no ids stay texts. A Usage answer for what
/// names no field, a Refused one for a value that cannot be.
Result<QVariantMap> valuesOfWords(const Shape &shape, const QStringList &words, const ValueContext &context);

/// Shows control characters and hidden marks as U+FFFD, so that foreign text cannot play with the terminal.
QString harmless(QString text);

QList<Command> companyCommands();
QList<Command> importCommands();
QList<Command> listCommands();
QList<Command> operationCommands();
QList<Command> catalogueCommands();
QList<Command> officeCommands();

} // namespace freehold::cli
