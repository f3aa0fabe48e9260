// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/failure.h"
#include "simulator/rest/call.h"
#include "simulator/server/requestreader.h"

#include <functional>
#include <memory>

namespace journeyscope::simulator {

/// What one server lets its clients do.
struct ServerLimits {
    RequestSize request;
    qsizetype connections = 200; ///< when there are more, the one that has waited longest for a request ends
    std::chrono::milliseconds idle{60'000}; ///< without the first byte of a request
    std::chrono::milliseconds oneRequest{30'000}; ///< from its first byte to its last
};

/// An HTTP server on 127.0.0.1 that hands every request to one function. Web pages cannot use it: requests with a
/// foreign Host or Origin are refused before the function sees them.
class LoopbackServer {
public:
    using Handler = std::function<Reply(Call call)>;

    /// @p port 0: any free one. Unusable, with a sentence, when the port is taken.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackServer>> start(
        quint16 port, Handler handler, const ServerLimits &limits = {});
    ~LoopbackServer();

    [[nodiscard]] QByteArray base() const; ///< "http://127.0.0.1:PORT/"
    [[nodiscard]] int requestCount() const;

private:
    struct Parts;
    explicit LoopbackServer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace journeyscope::simulator
