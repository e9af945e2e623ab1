-- Deploy guildkeeper:event/_is_ours to pg

begin;
set local role guildkeeper_owner;

create function event._is_ours(guild_id bigint)
returns boolean
language sql stable
as $$
  select (_is_ours.guild_id >> 22) % c.cells = c.cell from event.cell c;
$$;

comment on function event._is_ours is 'Whether this database keeps the guild, or another cell does.';

commit;
