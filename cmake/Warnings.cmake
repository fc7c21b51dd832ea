# SPDX-License-Identifier: MIT
# Flags for our own code; libraries are included as system headers and stay out of it.
add_library(unknot_flags INTERFACE)
target_compile_options(unknot_flags INTERFACE
  -Wall -Wextra -Wconversion -Wsign-conversion -Wshadow -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 sees these two in std::variant and std::string where nothing is wrong; clang and the sanitizers watch instead.
  target_compile_options(unknot_flags INTERFACE -Wno-maybe-uninitialized -Wno-restrict)
endif()
target_include_directories(unknot_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)
if(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
  target_compile_options(unknot_flags INTERFACE -fstack-protector-strong -D_FORTIFY_SOURCE=2)
  target_link_options(unknot_flags INTERFACE -Wl,-z,relro,-z,now)
endif()
if(UNKNOT_SANITIZE)
  add_compile_options(-fsanitize=${UNKNOT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    -gline-tables-only)  # enough for a report, and half the time of compiling
  add_link_options(-fsanitize=${UNKNOT_SANITIZE})
endif()
