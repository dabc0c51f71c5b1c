import { killEach } from "./killing.js";
import { documentCommands } from "./writing-commands.js";

// All of them take long: without DUIYI_KILLS the first are tried.
killEach(process.env.DUIYI_KILLS === undefined ? documentCommands.slice(0, 22) : documentCommands);
