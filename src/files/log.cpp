// SPDX-License-Identifier: MIT
#include "files/log.h"

#include <sys/stat.h>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "files/folders.h"

namespace files {
namespace {

constexpr std::size_t kMaxLogBytes = 1024 * 1024;

std::shared_ptr<spdlog::logger> to_standard_error() {
  auto logger = std::make_shared<spdlog::logger>("unknot", std::make_shared<spdlog::sinks::stderr_sink_mt>());
  logger->set_level(spdlog::level::warn);
  logger->set_pattern("unknot: %v");
  return logger;
}

std::shared_ptr<spdlog::logger> to_file(const std::filesystem::path& folder) {
  // spdlog throws when the file cannot be made; a program that guides people starts all the same.
  try {
    auto sink =
        std::make_shared<spdlog::sinks::rotating_file_sink_mt>((folder / "log").string(), kMaxLogBytes, 1);
    auto logger = std::make_shared<spdlog::logger>("unknot", sink);
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    logger->flush_on(spdlog::level::info);
    return logger;
  } catch (const spdlog::spdlog_ex&) {
    return nullptr;
  }
}

}  // namespace

void open_log(const std::filesystem::path& state_folder) {
  std::shared_ptr<spdlog::logger> logger;
  if (make_private_folder(state_folder)) logger = to_file(state_folder);
  spdlog::set_default_logger(logger ? logger : to_standard_error());
}

void log_info(const std::string& line) { spdlog::info("{}", line); }

void log_warning(const std::string& line) { spdlog::warn("{}", line); }

}  // namespace files
