import { killEach } from "./killing.js";
import { documentCommands } from "./writing-commands.js";

killEach(documentCommands);
