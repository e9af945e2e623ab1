-- Deploy guildkeeper:imports/_number to pg

begin;
set local role guildkeeper_owner;

create function imports._number(line jsonb, most bigint, variadic names text[])
returns bigint
language sql immutable
as $$
  select least(trunc(v.given::numeric), _number.most)::bigint
  from unnest(_number.names) with ordinality as n (name, place)
  cross join lateral (select replace(btrim(_number.line ->> n.name), ',', '') as given) v
  where v.given ~ '^[0-9]{1,19}(\.[0-9]{1,9})?$'
  order by n.place
  limit 1
$$;

comment on function imports._number is
'The whole number that stands in a line under one of these names, the first that has one; null: none, and `most` for more than
that. Separators of thousands are passed over.';

commit;
