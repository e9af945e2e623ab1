-- Deploy guildkeeper:tickets/_tell_staff to pg

begin;
set local role guildkeeper_owner;

create function tickets._tell_staff(ticket tickets.ticket, told tickets.log_row, or_in bigint default null)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_told tickets.log_row := told;
  v_channel_id bigint;
begin
  select c.channel_id into v_channel_id
  from tickets.settings s
  join app.channel c
    on c.guild_id = s.guild_id and c.channel_id = coalesce(s.staff_channel_id, s.log_channel_id, or_in) and c.deleted_at is null
  where s.guild_id = v_ticket.guild_id;
  if not found then
    return;
  elsif v_channel_id = v_ticket.channel_id then  -- its opener reads it too, and may not learn who
    v_told.claimed_by := null;
  end if;
  perform discord.post(
    v_ticket.guild_id, v_channel_id, card => 'tickets.notice', facts => to_jsonb(v_told),
    mentions => array_remove(array[v_told.claimed_by], null), expires_at => v_told.at + interval '1 day'
  );
end;
$$;

comment on function tickets._tell_staff is
'Effect: staff are told something about a ticket, where the settings say; who has claimed it is pinged, but in the room
itself. Without a channel, nobody is told, but in another one (or_in) that is named.';

commit;
