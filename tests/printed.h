// SPDX-License-Identifier: MIT
// What a command printed, and how it ended.
#pragma once

#include <gtest/gtest.h>

#include <string>

struct Printed {
  int status = -1;
  std::string out;
  std::string err;
};

template <class Command>
Printed printed_by(Command command) {
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  Printed printed;
  printed.status = command();
  printed.out = testing::internal::GetCapturedStdout();
  printed.err = testing::internal::GetCapturedStderr();
  return printed;
}
