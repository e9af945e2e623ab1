-- Deploy guildkeeper:pictures/_number to pg

begin;
set local role guildkeeper_owner;

create function pictures._number(picture bytea, places integer[])
returns integer
language sql immutable
as $$
  select sum(get_byte(_number.picture, b.place) << (8 * (cardinality(_number.places) - b.n::integer)))::integer
  from unnest(_number.places) with ordinality as b (place, n)
$$;

comment on function pictures._number is
'The number that these bytes of a picture make, counted from 0, the heaviest named first. At most three of them.';

commit;
