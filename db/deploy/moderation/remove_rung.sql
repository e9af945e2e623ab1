-- Deploy guildkeeper:moderation/remove_rung to pg

begin;
set local role guildkeeper_owner;

create function moderation.remove_rung(guild_id bigint, points numeric, actor_id bigint default null, key text default null)
returns moderation.rung_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_rung moderation.rung_row;
  v_call app.call := app._open_call(
    remove_rung.guild_id, 'moderation.remove_rung',
    jsonb_build_object('points', remove_rung.points), remove_rung.actor_id, remove_rung.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_rung, v_call.result);
  end if;

  perform moderation._own_ladder(remove_rung.guild_id);
  delete from moderation.rung r
  where r.guild_id = remove_rung.guild_id and r.points = remove_rung.points
  returning r.points, r.action, r.duration, r.within into v_rung;
  if not found then
    perform app._refuse('no_such_rung', coalesce(left(remove_rung.points::text, 40), 'null'));
  end if;

  perform app._close_call(remove_rung.guild_id, v_call, to_jsonb(v_rung));
  return v_rung;
end;
$$;

comment on function moderation.remove_rung is
'Takes a rung from the ladder and returns it. The ladder is the guild''s own then. Refuses: U0GLD, U0NRG no rung at so many
points, U0KEY.';

grant execute on function moderation.remove_rung to guildkeeper_bot, guildkeeper_admin;

commit;
