-- Deploy guildkeeper:tickets/_warn to pg

begin;
set local role guildkeeper_owner;

create type tickets.warning_row as (number bigint, member_id bigint, closes_at timestamptz);
comment on type tickets.warning_row is
'Facts of the card tickets.warning: a ticket is closed at that time, unless its opener answers.';

create function tickets._warn(ticket tickets.ticket, closes_at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_row constant tickets.warning_row := (v_ticket.number, v_ticket.member_id, _warn.closes_at);
begin
  perform discord.post(
    v_ticket.guild_id, v_ticket.channel_id, card => 'tickets.warning', facts => to_jsonb(v_row),
    mentions => array[v_ticket.member_id],
    expires_at => _warn.closes_at, on_failed => 'tickets._not_said', arguments => jsonb_build_object('number', v_ticket.number)
  );
end;
$$;

comment on function tickets._warn is 'Effect: the opener of a ticket is told when it is closed, unless they answer.';

commit;
