-- Deploy guildkeeper:leveling/take_xp to pg

begin;
set local role guildkeeper_owner;

create function leveling.take_xp(
  guild_id bigint,
  member_id bigint,
  amount numeric,
  reason text default null,
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
  v_amount bigint;
  v_has bigint;
  v_call app.call := app._open_call(
    take_xp.guild_id, 'leveling.take_xp',
    jsonb_build_object('member_id', take_xp.member_id, 'amount', take_xp.amount, 'reason', take_xp.reason),
    take_xp.actor_id, take_xp.key, take_xp.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_standing, v_call.result);
  end if;

  perform app._require_member(take_xp.member_id);
  perform app._require_text('reason', take_xp.reason);
  v_amount := app._require_amount(take_xp.amount, 1, 1e9);

  v_has := leveling._lock_member(take_xp.guild_id, take_xp.member_id);
  if v_amount > v_has then
    perform app._refuse('too_little_xp', v_amount::text, v_has::text);
  end if;

  v_standing := leveling._change_xp(
    take_xp.guild_id, take_xp.member_id, -v_amount, 'take', take_xp.reason, take_xp.actor_id, take_xp.at
  );

  perform app._close_call(take_xp.guild_id, v_call, to_jsonb(v_standing));
  return v_standing;
end;
$$;

comment on function leveling.take_xp is
'Takes XP from a member, 1 to 10^9 at once, and returns where they stand then. Levels and reward roles follow.
`actor_id` null is an operator in psql; the same `key` again returns the first result and changes nothing.
Refuses: U0GLD, U0MEM, U0AMT, U0XPL more than the member has, U0TXT a reason over 400 characters, U0KEY.';

grant execute on function leveling.take_xp to guildkeeper_bot, guildkeeper_admin;

commit;
