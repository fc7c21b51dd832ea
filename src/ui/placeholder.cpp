// SPDX-License-Identifier: MIT
// Replaced by the first source of this room.
