-- Deploy guildkeeper:tickets/rate to pg

begin;
set local role guildkeeper_owner;

create function tickets.rate(
  guild_id bigint,
  number bigint,
  stars numeric,
  praise text default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns tickets.ticket_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row tickets.ticket_row;
  v_ticket tickets.ticket;
  v_before smallint;
  v_call app.call := app._open_call(
    rate.guild_id, 'tickets.rate', jsonb_build_object('number', rate.number, 'stars', rate.stars, 'praise', rate.praise),
    rate.actor_id,
    rate.key, rate.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  elsif not app._is_whole(rate.stars, 1, 5) then
    perform app._refuse('invalid_stars', coalesce(left(rate.stars::text, 40), 'null'));
  end if;
  perform app._require_text('praise', rate.praise, 1000);
  v_ticket := tickets._hold(rate.guild_id, rate.number);
  if v_ticket.member_id is distinct from rate.actor_id or v_ticket.closed_at is null then
    perform app._refuse('not_yours_to_rate');
  end if;
  v_before := v_ticket.stars;
  update tickets.ticket t
  set stars = rate.stars, rated_at = rate.at,
    praise = case when rate.praise is null then t.praise else nullif(btrim(rate.praise), '') end
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  if v_ticket.stars is distinct from v_before then
    perform tickets._note_step(v_ticket, 'rated', rate.at, rate.actor_id, note => v_ticket.stars::text);
  end if;
  v_row := tickets._ticket_row(v_ticket, rate.at, is_for_staff => false);
  perform app._close_call(rate.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function tickets.rate is
'Its opener says how a ticket was, in 1 to 5 stars and some words, once it is closed; and may change that later. Null
words leave those that there are.
Refuses: U0GLD, U0TRT, U0TXT, U0TKT, U0KEY.';

grant execute on function tickets.rate to guildkeeper_bot, guildkeeper_admin;

commit;
