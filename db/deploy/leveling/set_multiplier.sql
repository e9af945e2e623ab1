-- Deploy guildkeeper:leveling/set_multiplier to pg

begin;
set local role guildkeeper_owner;

create function leveling.set_multiplier(
  guild_id bigint,
  channel_id bigint default null,
  role_id bigint default null,
  factor numeric default 1,
  actor_id bigint default null,
  key text default null
)
returns leveling.multiplier_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_multiplier leveling.multiplier_row;
  v_call app.call := app._open_call(
    set_multiplier.guild_id, 'leveling.set_multiplier',
    jsonb_build_object(
      'channel_id', set_multiplier.channel_id, 'role_id', set_multiplier.role_id, 'factor', set_multiplier.factor
    ),
    set_multiplier.actor_id, set_multiplier.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_multiplier, v_call.result);
  end if;

  if num_nonnulls(set_multiplier.channel_id, set_multiplier.role_id) <> 1 then
    perform app._refuse('one_target');
  elsif set_multiplier.factor is null or set_multiplier.factor not between 0 and 100
    or set_multiplier.factor <> round(set_multiplier.factor, 2)
  then
    perform app._refuse('invalid_factor', coalesce(left(set_multiplier.factor::text, 40), 'null'));
  end if;

  -- What was deleted in Discord can still be removed here.
  if set_multiplier.channel_id is not null and set_multiplier.factor <> 1 then
    perform app._require_channel(set_multiplier.guild_id, set_multiplier.channel_id);
  elsif set_multiplier.role_id is not null and set_multiplier.factor <> 1 then
    perform app._require_audience(set_multiplier.guild_id, set_multiplier.role_id);
  end if;

  v_multiplier := (
    case when set_multiplier.channel_id is null then 'role' else 'channel' end,
    coalesce(set_multiplier.channel_id, set_multiplier.role_id),
    set_multiplier.factor
  );

  delete from leveling.multiplier m
  where m.guild_id = set_multiplier.guild_id
    and m.target_id = v_multiplier.target_id
    and m.kind::text = v_multiplier.kind
    and set_multiplier.factor = 1;

  insert into leveling.multiplier as m (guild_id, target_id, kind, factor)
  select set_multiplier.guild_id, v_multiplier.target_id, v_multiplier.kind::leveling.target, v_multiplier.factor
  where set_multiplier.factor <> 1
  on conflict on constraint multiplier_pkey do update set factor = excluded.factor;

  perform app._close_call(set_multiplier.guild_id, v_call, to_jsonb(v_multiplier));
  return v_multiplier;
end;
$$;

comment on function leveling.set_multiplier is
'Sets by what XP are multiplied in a channel (or thread, or all of a category) or for a role, @everyone too: 0 to 100 with two
decimals; 0 is no XP, 1 removes the multiplier.
Refuses: U0GLD, U0TGT not exactly one of channel_id and role_id, U0FAC, U0CHN, U0ROL, U0KEY.';

grant execute on function leveling.set_multiplier to guildkeeper_bot, guildkeeper_admin;

commit;
