# SPDX-License-Identifier: MIT
# Compiles through ccache where it is installed and nothing else was asked for. Include before any target is made.
find_program(UNKNOT_CCACHE ccache)
mark_as_advanced(UNKNOT_CCACHE)
foreach(language C CXX)
  if(UNKNOT_CCACHE AND NOT DEFINED CMAKE_${language}_COMPILER_LAUNCHER)
    set(CMAKE_${language}_COMPILER_LAUNCHER ${UNKNOT_CCACHE})
  endif()
endforeach()
