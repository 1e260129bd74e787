/** An event of a calendar file as an independent reader sees it. */
export interface ReadEvent {
  uid: string;
  /** With its parameters, e.g. `;VALUE=DATE:20260130`. */
  start: string;
  end: string | null;
  stamp: string;
  summary: string;
  description: string;
  sequence: number;
}

/** Reads iCalendar by RFC 5545 alone: unfolds the lines, splits name from value, takes the escapes out. */
export function readCalendar(text: string): {lines: string[]; events: ReadEvent[]} {
  const lines = text.replace(/\r\n[ \t]/g, "").split("\r\n");
  const events: ReadEvent[] = [];
  let open: Map<string, string> | null = null;
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") open = new Map();
    else if (line === "END:VEVENT") {
      const get = (name: string) => open!.get(name) ?? null;
      events.push({
        uid: get("UID")!.slice(1),
        start: get("DTSTART")!,
        end: get("DTEND"),
        stamp: get("DTSTAMP")!,
        summary: plain(get("SUMMARY")!.slice(1)),
        description: plain(get("DESCRIPTION")?.slice(1) ?? ""),
        sequence: Number(get("SEQUENCE")!.slice(1)),
      });
      open = null;
    } else if (open !== null) {
      const name = /^[A-Z-]+/.exec(line)![0];
      open.set(name, line.slice(name.length));
    }
  }
  return {lines, events};
}

const plain = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? "\n" : letter));
