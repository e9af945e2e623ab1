-- Deploy guildkeeper:tickets/_show to pg

begin;
set local role guildkeeper_owner;

create function tickets._show(ticket tickets.ticket, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  if v_ticket.state not in ('open', 'closed') then
    return;
  elsif v_ticket.controls_id is null then
    update tickets.ticket t
    set are_controls_stale = true
    where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number;
    return;
  end if;
  perform discord.edit_post(
    v_ticket.guild_id, v_ticket.channel_id, v_ticket.controls_id, card => 'tickets.welcome',
    facts => to_jsonb(tickets._ticket_row(v_ticket, _show.at, is_for_staff => false)),
    on_failed => 'tickets._not_said', arguments => jsonb_build_object('number', v_ticket.number)
  );
end;
$$;

comment on function tickets._show is
'Effect: the controls of a ticket show it as it is; or once they are posted, if they are not yet.';

commit;
