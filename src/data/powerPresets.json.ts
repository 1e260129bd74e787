import {powerPresets} from "../../loaders/powerPresets.js";

process.stdout.write(JSON.stringify(await powerPresets()));
