-- Deploy guildkeeper:tickets/_require_staff to pg

begin;
set local role guildkeeper_owner;

create function tickets._require_staff(ticket tickets.ticket, actor_id bigint, facts desk.facts)
returns void
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  if not desk._is_staff(v_ticket.guild_id, v_ticket.type_number, _require_staff.actor_id, facts) then
    perform app._refuse('not_ticket_staff', (tickets._type_of(v_ticket)).name);
  end if;
end;
$$;

comment on function tickets._require_staff is 'Refuses who is not of the staff of a ticket''s type (U0TST). Null is an operator.';

commit;
