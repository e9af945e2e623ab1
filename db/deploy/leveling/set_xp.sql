-- Deploy guildkeeper:leveling/set_xp to pg

begin;
set local role guildkeeper_owner;

create function leveling.set_xp(
  guild_id bigint,
  member_id bigint,
  xp numeric,
  reason text default null,
  member_is_bot boolean default null,
  member_is_here boolean default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns leveling.standing
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_standing leveling.standing;
  v_xp bigint;
  v_has bigint;
  v_call app.call := app._open_call(
    set_xp.guild_id, 'leveling.set_xp',
    jsonb_build_object('member_id', set_xp.member_id, 'xp', set_xp.xp, 'reason', set_xp.reason),
    set_xp.actor_id, set_xp.key, set_xp.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_standing, v_call.result);
  end if;

  perform app._require_member(set_xp.member_id);
  perform app._require_text('reason', set_xp.reason);
  v_xp := app._require_amount(set_xp.xp, 0, leveling._most_xp());

  v_has := leveling._lock_member(set_xp.guild_id, set_xp.member_id);
  if v_xp > v_has then
    perform app._require_person(set_xp.guild_id, set_xp.member_id, set_xp.member_is_bot, set_xp.member_is_here);
  end if;
  v_standing := leveling._change_xp(
    set_xp.guild_id, set_xp.member_id, v_xp - v_has, 'set', set_xp.reason, set_xp.actor_id, set_xp.at
  );

  perform app._close_call(set_xp.guild_id, v_call, to_jsonb(v_standing));
  return v_standing;
end;
$$;

comment on function leveling.set_xp is
'Sets a member''s XP, 0 to 10^12, and returns where they stand then. Levels, reward roles and the announcement follow.
member_is_bot and member_is_here are what Discord says, null where it was not asked: then what the bot was told earlier counts.
`actor_id` null is an operator in psql; the same `key` again returns the first result and changes nothing.
Refuses: U0GLD, U0MEM, U0BOT and U0GON where it would be more than they have, U0AMT, U0TXT a reason over 400 characters, U0KEY.';

grant execute on function leveling.set_xp to guildkeeper_bot, guildkeeper_admin;

commit;
