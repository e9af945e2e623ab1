-- Deploy guildkeeper:tickets/_settle to pg

begin;
set local role guildkeeper_owner;

create function tickets._settle(
  call app.call,
  ticket tickets.ticket,
  happening tickets.happening,
  at timestamptz,
  actor_id bigint default null,
  member_id bigint default null,
  note text default null
)
returns tickets.ticket_row
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_row tickets.ticket_row;
begin
  perform tickets._note_step(v_ticket, _settle.happening, _settle.at, _settle.actor_id, _settle.member_id, _settle.note);
  perform tickets._admit(v_ticket);
  perform tickets._show(v_ticket, _settle.at);
  v_row := tickets._ticket_row(v_ticket, _settle.at);
  perform app._close_call(v_ticket.guild_id, _settle.call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function tickets._settle is
'What every change of a ticket ends with: a step of its timeline, who may do what in its room, its controls, and the answer to
the call.';

commit;
