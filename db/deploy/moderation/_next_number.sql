-- Deploy guildkeeper:moderation/_next_number to pg

begin;
set local role guildkeeper_owner;

create function moderation._next_number(guild_id bigint)
returns bigint
language sql
as $$
  insert into moderation.counter as c (guild_id, cases)
  values (_next_number.guild_id, 1)
  on conflict on constraint counter_pkey do update set cases = c.cases + 1
  returning c.cases;
$$;

comment on function moderation._next_number is
'The number of the next case of a guild, whose counter it locks: gapless, as a transaction that fails gives its number back.';

commit;
