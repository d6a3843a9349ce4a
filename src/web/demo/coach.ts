/**
 * The coach on a page of its own: `/coach.html?practice=pk_…`. An invite stands after the `#`, so that it is
 * never sent to a server or kept in its log; it leaves the address as soon as it is read.
 */
const practice = new URLSearchParams(location.search).get("practice") ?? "pk_demo";
const invite = new URLSearchParams(location.hash.slice(1)).get("invite");
if (location.hash) history.replaceState(null, "", location.pathname + location.search);

const coach = document.createElement("cairn-coach");
coach.setAttribute("practice", practice);
coach.setAttribute("mode", "page");
if (invite) coach.setAttribute("invite", invite);
document.body.append(coach);
