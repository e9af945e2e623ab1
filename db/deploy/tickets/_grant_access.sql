-- Deploy guildkeeper:tickets/_grant_access to pg

begin;
set local role guildkeeper_owner;

create function tickets._grant_access(
  ticket tickets.ticket,
  is_thread boolean,
  target_id bigint,
  is_member boolean,
  allow bigint,
  deny bigint
)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  if _grant_access.allow is null then
    delete from tickets.access a
    where a.guild_id = v_ticket.guild_id and a.number = v_ticket.number and a.target_id = _grant_access.target_id;
  else
    insert into tickets.access as a (guild_id, number, target_id, is_member, allow, deny)
    values (
      v_ticket.guild_id, v_ticket.number, _grant_access.target_id, _grant_access.is_member, _grant_access.allow,
      _grant_access.deny
    )
    on conflict on constraint access_pkey do update set allow = excluded.allow, deny = excluded.deny;
  end if;
  case
    when is_thread and _grant_access.allow is null then
      perform discord.remove_thread_member(v_ticket.guild_id, v_ticket.channel_id, _grant_access.target_id);
    when is_thread then
      perform discord.add_thread_member(v_ticket.guild_id, v_ticket.channel_id, _grant_access.target_id);
    when _grant_access.allow is null then
      perform discord.remove_channel_overwrite(v_ticket.guild_id, v_ticket.channel_id, _grant_access.target_id);
    else
      perform discord.set_channel_overwrite(
        v_ticket.guild_id, v_ticket.channel_id, _grant_access.target_id, _grant_access.is_member, _grant_access.allow,
        _grant_access.deny
      );
  end case;
end;
$$;

comment on function tickets._grant_access is
'Lets a member or a role into a ticket''s room, with what they may do there, or out of it (allow is null), and remembers what
Discord was told.';

commit;
