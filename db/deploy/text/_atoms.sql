-- Deploy guildkeeper:text/_atoms to pg

begin;
set local role guildkeeper_owner;

create function text._atoms(pattern text)
returns table (place bigint, atom text, repeated text)
language sql immutable
as $$
  select t.place, t.found[1], t.found[2]
  from regexp_matches(
    _atoms.pattern,
    '(\[\^?\]?(?:\[[:.=][^]]*[:.=]\]|\\.|[^]\\])*\]|\\u[[:xdigit:]]{4}|\\U[[:xdigit:]]{8}|\\x[[:xdigit:]]{2}|\\c.'
    '|\\[uxopPkgN]\{[^{}]*\}|\\.|.)([*+?]\??|\{\d*(?:,\d*)?\}\??)?',
    'g'
  ) with ordinality as t (found, place);
$$;

comment on function text._atoms is
'A pattern, part by part: a set, an escape or a letter, and how often it is repeated, if it is. Put together again they are the
pattern.';

commit;
