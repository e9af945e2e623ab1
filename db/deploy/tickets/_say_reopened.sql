-- Deploy guildkeeper:tickets/_say_reopened to pg

begin;
set local role guildkeeper_owner;

create function tickets._say_reopened(ticket tickets.ticket, told tickets.log_row)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_told tickets.log_row := told;
  v_is_opener constant boolean := coalesce(v_told.actor_id = v_ticket.member_id, false);
begin
  if (tickets._type_of(v_ticket)).hides_staff then
    v_told.claimed_by := null;
    v_told.actor_id := case when v_is_opener then v_told.actor_id end;
  end if;
  perform discord.post(
    v_ticket.guild_id, v_ticket.channel_id, card => 'tickets.notice', facts => to_jsonb(v_told),
    mentions => array_remove(array[case when v_is_opener then v_told.claimed_by else v_told.opener_id end], null),
    on_failed => 'tickets._not_said', arguments => jsonb_build_object('number', v_ticket.number)
  );
end;
$$;

comment on function tickets._say_reopened is
'Effect: in its room it is said that a ticket is open again, to its opener, or to who has claimed it where the opener did it.';

commit;
