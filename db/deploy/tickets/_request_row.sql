-- Deploy guildkeeper:tickets/_request_row to pg

begin;
set local role guildkeeper_owner;

create type tickets.outcome as enum ('asked', 'agreed', 'refused', 'withdrawn');
comment on type tickets.outcome is 'What becomes of a request to close a ticket: nothing yet; yes; no; the conversation goes on.';
create type tickets.request_row as (
  number bigint,
  at timestamptz,
  actor_id bigint,
  asked_id bigint,
  side tickets.side,
  reason text,
  ends_at timestamptz,
  outcome tickets.outcome
);
comment on type tickets.request_row is
'Facts of the card tickets.request: who asks whether a ticket can be closed, whom (its opener; or who has claimed it, null:
nobody, or members do not learn who), from which side and why, when it is without an answer, and what became of it.';

create function tickets._request_row(ticket tickets.ticket, outcome tickets.outcome)
returns tickets.request_row
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_row tickets.request_row;
begin
  select (jsonb_populate_record(v_row, to_jsonb(r))).* into v_row
  from tickets.close_request r
  where r.guild_id = v_ticket.guild_id and r.number = v_ticket.number;
  v_row.outcome := _request_row.outcome;
  v_row.asked_id := case v_row.side when 'staff' then v_ticket.member_id else v_ticket.claimed_by end;
  if (tickets._type_of(v_ticket)).hides_staff then
    v_row.actor_id := case when v_row.side = 'opener' then v_row.actor_id end;
    v_row.asked_id := case when v_row.side = 'staff' then v_row.asked_id end;
  end if;
  return v_row;
end;
$$;

comment on function tickets._request_row is
'The request to close a ticket, as its card shows it: who of the staff asks or is asked is not said where the type hides
that.';
grant usage on type tickets.request_row to guildkeeper_bot, guildkeeper_admin;

commit;
