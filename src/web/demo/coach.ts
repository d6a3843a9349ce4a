/**
 * The coach on a page of its own: `/coach.html?practice=pk_…`. An invite, or a link from another device,
 * stands after the `#`, so that it is never sent to a server or kept in its log; it leaves the address as
 * soon as it is read.
 */
const practice = new URLSearchParams(location.search).get("practice") ?? "pk_demo";
const given = new URLSearchParams(location.hash.slice(1));
if (location.hash) history.replaceState(null, "", location.pathname + location.search);

// A link opened where this page already is changes no more than the address: without this, nothing would come of it.
addEventListener("hashchange", () => location.reload());

const coach = document.createElement("cairn-coach");
coach.setAttribute("practice", practice);
coach.setAttribute("mode", "page");
for (const name of ["invite", "device"]) {
  const value = given.get(name);
  if (value) coach.setAttribute(name, value);
}
document.body.append(coach);
