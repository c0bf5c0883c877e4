// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/value.h"
#include "exchange/program.h"
#include "ui/theme.h"

#include <QDate>
#include <QUuid>
#include <QVariantMap>

#include <functional>

class QWidget;

namespace freehold {

class ScreenRegistry;

/// A row of a table.
struct RecordKey {
    QString table = {};
    QUuid id = {};

    [[nodiscard]] bool isNull() const { return table.isEmpty() || id.isNull(); }
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
};

/// The one thing that a toast or a banner offers to do.
struct ToastAction {
    QString label = {};
    std::function<void()> act = {};
};

/// What a screen may ask of the window it lives in. Implemented by the main window, and by tests. Interface thread only.
class ScreenContext
{
public:
    virtual ~ScreenContext() = default;

    [[nodiscard]] virtual Store &store() const = 0;
    [[nodiscard]] virtual const Program &program() const = 0;
    [[nodiscard]] virtual const ScreenRegistry &screens() const = 0;
    /// How the company writes amounts and dates.
    [[nodiscard]] virtual const CompanyFormat &format() const = 0;
    [[nodiscard]] virtual QWidget *window() const = 0;
    /// A document under the company's letterhead. Any thread, inside Store::read.
    [[nodiscard]] virtual Document newDocument(const Reader &reader, const QString &id, const QString &title) const = 0;

    /// Opens a registered screen, or shows the tab that has it.
    virtual void openScreen(const QString &id, const QVariantMap &parameters = {}) = 0;
    /// Opens a list; `filter` in the filter language replaces what stands in its filter line.
    virtual void openList(const QString &name, const QString &filter = {}) = 0;
    virtual void openRecord(const QString &table, const QUuid &id) = 0;
    /// Shows the screen registered for the operation, or its dialog, with these request fields filled in.
    /// `done` is called after it was carried out, unless that never happens.
    virtual void runOperation(const QString &name, const QVariantMap &presets = {},
                              const std::function<void(const Outcome &)> &done = {}) = 0;
    /// Opens the report with its parameters; shows it at once when nothing required is missing.
    virtual void openReport(const QString &name, const QVariantMap &presets = {}) = 0;
    /// A quiet line in the corner for some seconds.
    virtual void showMessage(const QString &text, const ToastAction &action = {}) = 0;
    virtual void showError(const Error &error) = 0;

    /// First day of the fiscal year somebody chose to look at; dashboards, registers and reports begin with it. Invalid = that of today.
    [[nodiscard]] virtual QDate chosenYear() const { return {}; }
    /// What reading and showing of values depends on.
    [[nodiscard]] ValueContext values() const { return {format(), store().clock().today()}; }
};

} // namespace freehold
