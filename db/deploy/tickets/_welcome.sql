-- Deploy guildkeeper:tickets/_welcome to pg

begin;
set local role guildkeeper_owner;

create function tickets._welcome(ticket tickets.ticket, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_row constant tickets.ticket_row := tickets._ticket_row(v_ticket, _welcome.at, is_for_staff => false);
begin
  perform discord.post(
    v_ticket.guild_id, v_ticket.channel_id, card => 'tickets.welcome', facts => to_jsonb(v_row),
    mentions => array[v_ticket.member_id], role_mentions => v_row.role_ids,
    on_done => 'tickets._welcomed', on_failed => 'tickets._not_said', arguments => jsonb_build_object('number', v_ticket.number)
  );
end;
$$;

comment on function tickets._welcome is
'Effect: the first message in the room of a ticket, with its controls; it pings the opener, and staff where the type says so.';

commit;
