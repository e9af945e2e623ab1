-- Deploy guildkeeper:tickets/answer_request to pg

begin;
set local role guildkeeper_owner;

create function tickets.answer_request(
  guild_id bigint,
  number bigint,
  agrees boolean,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns tickets.ticket_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row tickets.ticket_row;
  v_ticket tickets.ticket;
  v_request tickets.close_request;
  v_call app.call := app._open_call(
    answer_request.guild_id, 'tickets.answer_request',
    jsonb_build_object('number', answer_request.number, 'agrees', answer_request.agrees), answer_request.actor_id,
    answer_request.key, answer_request.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_ticket := tickets._hold(answer_request.guild_id, answer_request.number);
  select r.* into v_request
  from tickets.close_request r
  where r.guild_id = v_ticket.guild_id and r.number = v_ticket.number;
  if v_request.number is null then
    perform app._refuse('no_closing_asked');
  elsif v_ticket.member_id is distinct from answer_request.actor_id then
    perform tickets._require_staff(v_ticket, answer_request.actor_id, facts);
  end if;
  if (v_request.side = 'opener') = coalesce(v_ticket.member_id = answer_request.actor_id, false) then
    perform app._refuse('other_side_answers');
  end if;

  if answer_request.agrees then
    v_ticket := tickets._close(v_ticket, 'request', answer_request.actor_id, v_request.reason, answer_request.at);
  else
    perform tickets._drop_request(v_ticket, 'refused');
    perform tickets._note_step(v_ticket, 'closing_refused', answer_request.at, answer_request.actor_id);
  end if;
  v_row := tickets._ticket_row(v_ticket, answer_request.at, is_for_staff => v_request.side = 'opener');
  perform app._close_call(answer_request.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function tickets.answer_request is
'The other side answers whether a ticket can be closed: it is, or it stays open.
Refuses: U0GLD, U0TKT, U0TCR, U0TST, U0KEY.';

grant execute on function tickets.answer_request to guildkeeper_bot, guildkeeper_admin;

commit;
