import {readAgendas} from "../../loaders/agendas.js";

process.stdout.write(JSON.stringify(await readAgendas("data/agendas")));
