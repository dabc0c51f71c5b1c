import { killEach } from "./killing.js";
import { storeCommands } from "./writing-commands.js";

killEach(storeCommands);
