// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/xml_stream.h"

#include <QByteArray>

#include <memory>

struct zip;

namespace freehold {

/// Past these an archive is refused: they stop archives made to fill memory or disk.
struct ZipLimits {
    qint64 entries = 2'000;
    qint64 totalBytes = qint64(256) * 1024 * 1024;   ///< of all that is inflated, counted while it happens
    qint64 ratio = 100;                              ///< inflated to stored ...
    qint64 ratioFromBytes = qint64(10) * 1024 * 1024; ///< ... watched from here on
};

/// A ZIP file made by a stranger, read from memory. Nothing is written to disk and the names in it are only looked up, so
/// they cannot lead anywhere. Encrypted entries, links, entries of the same name and overlapping entries are refused.
class ZipArchive final
{
public:
    /// Keeps `bytes`. InvalidInput if it is no whole ZIP file, Limit, Unsupported.
    static Result<ZipArchive> open(QByteArray bytes, const ZipLimits &limits = {});

    [[nodiscard]] bool contains(const QByteArray &name) const;
    /// The inflated size of an entry as the archive declares it: for progress only, it may lie. 0 if unknown.
    [[nodiscard]] qint64 declaredSize(const QByteArray &name) const;
    /// Streams an entry; the source must not outlive the archive. NotFound if there is none of this name (the case of
    /// letters aside). The source gives Limit when the archive inflates to too much, InvalidInput when it is damaged.
    Result<ByteSource> stream(const QByteArray &name);

private:
    struct Inside;
    explicit ZipArchive(std::shared_ptr<Inside> inside) : m_inside(std::move(inside)) {}

    std::shared_ptr<Inside> m_inside;
};

} // namespace freehold
