-- Deploy guildkeeper:imports/_text to pg

begin;
set local role guildkeeper_owner;

create function imports._text(line jsonb, variadic names text[])
returns text
language sql immutable
as $$
  select left(btrim(_text.line ->> n.name), 400)
  from unnest(_text.names) with ordinality as n (name, place)
  where btrim(_text.line ->> n.name) <> ''
  order by n.place
  limit 1
$$;

comment on function imports._text is
'The text that stands in a line under one of these names, the first that has one; null: none.';

commit;
