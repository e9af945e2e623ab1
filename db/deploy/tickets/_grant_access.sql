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
  c_done constant text := 'tickets._access_changed';
  c_failed constant text := 'tickets._access_refused';
  v_ticket constant tickets.ticket := ticket;
  v_channel_id constant bigint := v_ticket.channel_id;
  v_asked constant jsonb := jsonb_build_object(
    'number', v_ticket.number, 'channel_id', v_channel_id, 'target_id', _grant_access.target_id, 'allow', _grant_access.allow,
    'deny', _grant_access.deny
  );
begin
  insert into tickets.access as a (guild_id, number, target_id, is_member, allow, deny)
  values (
    v_ticket.guild_id, v_ticket.number, _grant_access.target_id, _grant_access.is_member, _grant_access.allow,
    _grant_access.deny
  )
  on conflict on constraint access_pkey do update set allow = excluded.allow, deny = excluded.deny;
  case
    when is_thread and _grant_access.allow is null then
      perform discord.remove_thread_member(v_ticket.guild_id, v_channel_id, _grant_access.target_id, c_done, c_failed, v_asked);
    when is_thread then
      perform discord.add_thread_member(v_ticket.guild_id, v_channel_id, _grant_access.target_id, c_done, c_failed, v_asked);
    when _grant_access.allow is null then
      perform discord.remove_channel_overwrite(
        v_ticket.guild_id, v_channel_id, _grant_access.target_id, c_done, c_failed, v_asked
      );
    else
      perform discord.set_channel_overwrite(
        v_ticket.guild_id, v_channel_id, _grant_access.target_id, _grant_access.is_member, _grant_access.allow,
        _grant_access.deny, on_done => c_done, on_failed => c_failed, arguments => v_asked
      );
  end case;
end;
$$;

comment on function tickets._grant_access is
'Lets a member or a role into a ticket''s room, with what they may do there, or out of it (allow is null), and remembers what
Discord was told.';

commit;
