// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "sample/sample_company.h"

namespace freehold::cli {
namespace {

using namespace Qt::StringLiterals;

Answer sampleCommand(const Session &session)
{
    SampleOptions sample;
    const QString scale = session.line.value(u"scale"_s);
    sample.scale = scale == u"big" ? SampleScale::Big : scale == u"office" ? SampleScale::Office : SampleScale::Small;
    if (session.line.has(u"seed"_s)) {
        bool isNumber = false;
        sample.seed = session.line.value(u"seed"_s).toULongLong(&isNumber);
        if (!isNumber)
            return usageAnswer(text("Cli", "--seed is a whole number."));
    }
    if (session.line.has(u"as-of"_s)) {
        sample.asOf = QDate::fromString(session.line.value(u"as-of"_s), Qt::ISODate);
        if (!sample.asOf.isValid())
            return usageAnswer(text("Cli", "--as-of is a date such as 2026-07-20."));
    }
    StoreOptions options;
    options.path = session.file();
    if (const Result<void> made = makeSampleCompany(session.program, options, sample, session.progress()); !made)
        return refusalAnswer(made.error());
    return {.code = ExitCode::Done,
            .message = {},
            .output = text("Cli", "The sample company is ready in %1.").arg(harmless(session.file())),
            .json = {{u"file"_s, session.file()}}};
}

} // namespace

QList<Command> sampleCommands()
{
    return {{.name = u"sample"_s,
             .arguments = u"FILE"_s,
             .minimum = 1,
             .maximum = 1,
             .summary = text("Cli", "Makes a company with plots, customers, bookings and books to try things on."),
             .options = {{.name = u"scale"_s, .placeholder = u"SIZE"_s, .help = text("Cli", "small (default), office or big"),
                          .choices = {u"small"_s, u"office"_s, u"big"_s}},
                         {.name = u"seed"_s, .placeholder = u"N"_s, .help = text("Cli", "another number makes other people and deals; default 1")},
                         {.name = u"as-of"_s, .placeholder = u"DATE"_s, .help = text("Cli", "the last day something happens; default today")}},
             .run = &sampleCommand}};
}

} // namespace freehold::cli
