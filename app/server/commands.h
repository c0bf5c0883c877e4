// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_setup.h"
#include "server/organisations.h"

#include <QHash>
#include <QStringList>

namespace freehold::server {

/// "--name VALUE" of a command; without placeholder a switch.
struct ServerOption {
    QString name;
    QString placeholder;
    QString help;
};

/// One run of the program: what was typed, and what exists.
struct ServerRun {
    QHash<QString, QString> options;
    const Program &program;

    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return options.value(name); }
};

/// One word of the program; `run` answers the exit code: 0 done, 3 refused, 2 wrong usage, 1 trouble of our own.
struct ServerCommand {
    QString name;
    QString summary;
    QList<ServerOption> options;
    int (*run)(const ServerRun &run) = nullptr;
};

QList<ServerCommand> serverCommands();
int serve(const ServerRun &run);

/// Writes a sentence to standard error and answers the exit code of its kind.
int refuse(const Error &error);
int wrongUsage(const QString &sentence);
void say(const QString &words);

/// Where the data is, by --data or --postgres.
Result<DataPlace> placeOf(const ServerRun &run);
CompanyMaker makerOf(const Program &program);

} // namespace freehold::server
