-- Deploy guildkeeper:moderation/set_rung to pg

begin;
set local role guildkeeper_owner;

create function moderation.set_rung(
  guild_id bigint,
  points numeric,
  action text,
  duration text default null,
  within text default '30 days',
  actor_id bigint default null,
  key text default null
)
returns moderation.rung_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_rung moderation.rung_row;
  v_call app.call := app._open_call(
    set_rung.guild_id, 'moderation.set_rung',
    jsonb_build_object(
      'points', set_rung.points, 'action', set_rung.action, 'duration', set_rung.duration, 'within', set_rung.within
    ),
    set_rung.actor_id, set_rung.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_rung, v_call.result);
  end if;

  if not app._is_whole(set_rung.points, 1, 1000) then
    perform app._refuse('invalid_rung', coalesce(left(set_rung.points::text, 40), 'null'));
  elsif set_rung.action is null or set_rung.action not in ('timeout', 'kick', 'softban', 'ban') then
    perform app._refuse('invalid_action', coalesce(left(set_rung.action, 40), ''));
  elsif set_rung.action in ('kick', 'softban') and set_rung.duration is not null then
    perform app._refuse('needless_duration', set_rung.action);
  end if;
  v_rung := (set_rung.points::integer, set_rung.action::moderation.case_kind, null, null);
  if set_rung.action = 'timeout' then
    v_rung.duration := app._require_duration(set_rung.duration, '1 minute', '8760 hours');
  elsif set_rung.action = 'ban' and set_rung.duration is not null then
    v_rung.duration := app._require_duration(set_rung.duration, '1 minute', '87600 hours');
  end if;
  if set_rung.within is not null then
    v_rung.within := app._require_duration(set_rung.within, '1 minute', '87600 hours');
  end if;

  perform moderation._own_ladder(set_rung.guild_id);
  insert into moderation.rung (guild_id, points, action, duration, within)
  values (set_rung.guild_id, v_rung.points, v_rung.action, v_rung.duration, v_rung.within)
  on conflict on constraint rung_pkey do update
  set action = excluded.action, duration = excluded.duration, within = excluded.within;

  perform app._close_call(set_rung.guild_id, v_call, to_jsonb(v_rung));
  return v_rung;
end;
$$;

comment on function moderation.set_rung is
'Sets what the ladder does with who reaches so many points (1 to 1000), counting those of cases filed within a time (null: all
that have not faded): timeout (with a duration, 1 minute to 365 days), kick, softban, or ban (with one of 1 minute to 3650
days, or for good). The ladder is the guild''s own then: the setting moderation.ladder becomes custom, and begins with the
rungs it had.
Refuses: U0GLD, U0RUN points that are none, U0ACT another action, U0NDR a duration of what is over at once, U0DUR,
U0KEY.';

grant execute on function moderation.set_rung to guildkeeper_bot, guildkeeper_admin;

commit;
