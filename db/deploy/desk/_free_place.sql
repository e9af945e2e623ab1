-- Deploy guildkeeper:desk/_free_place to pg

begin;
set local role guildkeeper_owner;

create function desk._free_place(guild_id bigint, type_number integer)
returns integer
language sql stable
as $$
  select min(p.place)
  from generate_series(1, 5) as p (place)
  where not exists (
    select from desk.question q
    where q.guild_id = _free_place.guild_id and q.type_number = _free_place.type_number and q.place = p.place
  );
$$;

comment on function desk._free_place is
'The first place in the form of a type of tickets that has no question; null: all five have.';

commit;
