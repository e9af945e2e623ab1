-- Deploy guildkeeper:tickets/_drop_access to pg

begin;
set local role guildkeeper_owner;

create function tickets._drop_access(access tickets.access)
returns void
language sql
as $$
  delete from tickets.access a
  where a.guild_id = (_drop_access.access).guild_id and a.number = (_drop_access.access).number
    and a.target_id = (_drop_access.access).target_id and a.allow is null and a.has_allow is null;
$$;

comment on function tickets._drop_access is
'Forgets of whom Discord says nothing in the room of a ticket, and was told nothing that it has not answered.';

commit;
