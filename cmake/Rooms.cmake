# SPDX-License-Identifier: MIT
# unknot_room(NAME [ROOMS ...] [LIBRARIES ...]): src/NAME as a static library that sees only the named rooms.
function(unknot_room name)
  cmake_parse_arguments(ROOM "" "" "ROOMS;LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/screens/*.cpp
    ${CMAKE_SOURCE_DIR}/src/${name}/charts/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/src/app/main\\.cpp$")
  add_library(unknot_${name} STATIC ${sources})
  target_link_libraries(unknot_${name} PRIVATE unknot_flags ${ROOM_LIBRARIES})
  target_include_directories(unknot_${name} SYSTEM PUBLIC ${TL_EXPECTED_INCLUDE_DIR})
  foreach(room ${ROOM_ROOMS})
    target_link_libraries(unknot_${name} PUBLIC unknot_${room})
  endforeach()
endfunction()
