import { killEach } from "./killing.js";
import { storeCommands } from "./writing-commands.js";

// All of them take long: without DUIYI_KILLS the first are tried.
killEach(process.env.DUIYI_KILLS === undefined ? storeCommands.slice(0, 32) : storeCommands);
