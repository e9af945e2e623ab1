-- Deploy guildkeeper:tickets/_tell_staff to pg

begin;
set local role guildkeeper_owner;

create function tickets._tell_staff(ticket tickets.ticket, told tickets.log_row, or_in bigint default null)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  perform discord.post(
    s.guild_id, c.channel_id, card => 'tickets.notice', facts => to_jsonb(told),
    mentions => case when v_ticket.claimed_by is null then '{}' else array[v_ticket.claimed_by] end,
    expires_at => (told).at + interval '1 day'
  )
  from tickets.settings s
  join app.channel c
    on c.guild_id = s.guild_id and c.channel_id = coalesce(s.staff_channel_id, s.log_channel_id, or_in) and c.deleted_at is null
  where s.guild_id = v_ticket.guild_id;
end;
$$;

comment on function tickets._tell_staff is
'Effect: staff are told something about a ticket, where the settings say; who has claimed it is pinged. Without a channel,
nobody is, but in another one (or_in) that is named.';

commit;
