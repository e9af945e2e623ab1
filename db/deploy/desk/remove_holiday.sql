-- Deploy guildkeeper:desk/remove_holiday to pg

begin;
set local role guildkeeper_owner;

create function desk.remove_holiday(
  guild_id bigint,
  day date,
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
  v_holiday desk.holiday;
  v_call app.call := app._open_call(
    remove_holiday.guild_id, 'desk.remove_holiday', jsonb_build_object('day', remove_holiday.day), remove_holiday.actor_id,
    remove_holiday.key, remove_holiday.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_holiday, v_call.result);
  end if;
  perform desk._require_lead(remove_holiday.guild_id, remove_holiday.actor_id, facts);
  delete from desk.holiday h
  where h.guild_id = remove_holiday.guild_id and h.day = remove_holiday.day
  returning h.* into v_holiday;
  if not found then
    perform app._refuse('no_such_holiday', coalesce(remove_holiday.day::text, 'null'));
  end if;
  perform desk._mark_changed(remove_holiday.guild_id, null, remove_holiday.at);
  perform app._close_call(remove_holiday.guild_id, v_call, to_jsonb(v_holiday));
  return v_holiday;
end;
$$;

comment on function desk.remove_holiday is 'A day is no holiday any more. Refuses: U0GLD, U0TLD, U0THO, U0KEY.';

grant execute on function desk.remove_holiday to guildkeeper_bot, guildkeeper_admin;

commit;
