-- Deploy guildkeeper:text/_set_items to pg

begin;
set local role guildkeeper_owner;

create function text._set_items(set_ text)
returns table (place bigint, item text, first_code integer, last_code integer)
language sql immutable
as $$
  select t.place, t.found[1], text._atom_code(coalesce(t.found[2], t.found[1])), text._atom_code(coalesce(t.found[3], t.found[1]))
  from regexp_matches(
    (regexp_match(_set_items.set_, '^\[\^?(.*)\]$'))[1],
    '(\[[:.=][^]]*[:.=]\]'
    '|(\\u[[:xdigit:]]{4}|\\U[[:xdigit:]]{8}|\\c.|\\.|[^\\])-(\\u[[:xdigit:]]{4}|\\U[[:xdigit:]]{8}|\\c.|\\.|[^\\])'
    '|\\u[[:xdigit:]]{4}|\\U[[:xdigit:]]{8}|\\c.|\\[uxopPkgN]\{[^{}]*\}|\\.|.)',
    'g'
  ) with ordinality as t (found, place);
$$;

comment on function text._set_items is
'What a set of a pattern holds ([…], as text._atoms finds it): each range and letter with the first and the last letter''s
number; without numbers what is named otherwise (\d, [:alpha:]).';

commit;
