-- Deploy guildkeeper:tickets/_next_number to pg

begin;
set local role guildkeeper_owner;

create function tickets._next_number(guild_id bigint)
returns bigint
language sql
as $$
  insert into tickets.counter as c (guild_id, tickets)
  values (_next_number.guild_id, 1)
  on conflict on constraint counter_pkey do update set tickets = c.tickets + 1
  returning c.tickets;
$$;

comment on function tickets._next_number is
'The number of the next ticket of a guild, whose counter it locks: gapless, as a transaction that fails gives its number back.';

commit;
