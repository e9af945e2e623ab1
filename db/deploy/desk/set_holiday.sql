-- Deploy guildkeeper:desk/set_holiday to pg

begin;
set local role guildkeeper_owner;

create function desk.set_holiday(
  guild_id bigint,
  day text,
  name text default null,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns desk.holiday
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_most constant integer := 500;
  v_holiday desk.holiday;
  v_day date;
  v_call app.call := app._open_call(
    set_holiday.guild_id, 'desk.set_holiday', jsonb_build_object('day', set_holiday.day, 'name', set_holiday.name),
    set_holiday.actor_id, set_holiday.key, set_holiday.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_holiday, v_call.result);
  end if;
  perform desk._require_lead(set_holiday.guild_id, set_holiday.actor_id, facts);
  perform app._require_text('name', set_holiday.name, 100);
  v_day := desk._read_day(set_holiday.day);
  perform app._require_time(v_day::timestamptz);
  insert into desk.holiday as h (guild_id, day, name)
  values (set_holiday.guild_id, v_day, nullif(btrim(set_holiday.name), ''))
  on conflict on constraint holiday_pkey do update set name = excluded.name
  returning h.* into v_holiday;
  if (select count(*) from desk.holiday h where h.guild_id = set_holiday.guild_id) > c_most then
    perform app._refuse('too_many_of_tickets', 'holidays', c_most::text);
  end if;
  perform desk._mark_changed(set_holiday.guild_id, null, set_holiday.at);
  perform app._close_call(set_holiday.guild_id, v_call, to_jsonb(v_holiday));
  return v_holiday;
end;
$$;

comment on function desk.set_holiday is
'A day, such as 2026-12-24, on which working hours do not happen.
Refuses: U0GLD, U0TLD, U0TXT, U0THO, U0TIM, U0TMX over 500 of them, U0KEY.';

grant usage on type desk.holiday to guildkeeper_bot, guildkeeper_admin;
grant execute on function desk.set_holiday to guildkeeper_bot, guildkeeper_admin;

commit;
