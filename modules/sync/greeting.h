// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sync_writer.h"
#include "sync/protocol.h"

namespace freehold {

QString epochKnown(const Reader &reader);
/// What this copy says of itself to the office.
HelloRequest greetingOf(const Reader &reader, qint64 now);
/// What it asks for next.
PullRequest newsRequest(const Reader &reader, int rows);

struct GreetingEffect {
    bool isForeign = false; ///< the office keeps another company; nothing was changed
};
/// Takes over what the office says of this copy: an empty file becomes a device's; after a restored server or a restored file both sides
/// find their common point again. Conflict when a company with books of its own was to join.
GreetingEffect followGreeting(SyncWriter &writer, const HelloAnswer &answer, qint64 now);
/// The office does not know this replica, or knows another under its number: the next hello asks for a new one.
void forgetReplica(SyncWriter &writer);

} // namespace freehold
