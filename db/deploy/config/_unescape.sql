-- Deploy guildkeeper:config/_unescape to pg

begin;
set local role guildkeeper_owner;

create function config._unescape(typed text)
returns text
language sql immutable
-- What stands between two backslashes that belong together is looked at by itself.
return (
  select coalesce(string_agg(replace(p.part, '\n', E'\n'), '\' order by p.place), _unescape.typed)
  from string_to_table(_unescape.typed, '\\') with ordinality as p (part, place)
);

comment on function config._unescape is
'A text as it was meant by somebody who typed it in one line: \n is a line break, \\ a backslash. Any other backslash is itself.';

commit;
