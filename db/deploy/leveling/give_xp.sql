-- Deploy guildkeeper:leveling/give_xp to pg

begin;
set local role guildkeeper_owner;

create function leveling.give_xp(
  guild_id bigint,
  member_id bigint,
  amount numeric,
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
  v_amount bigint;
  v_has bigint;
  v_call app.call := app._open_call(
    give_xp.guild_id, 'leveling.give_xp',
    jsonb_build_object('member_id', give_xp.member_id, 'amount', give_xp.amount, 'reason', give_xp.reason),
    give_xp.actor_id, give_xp.key, give_xp.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_standing, v_call.result);
  end if;

  perform app._require_person(give_xp.guild_id, give_xp.member_id, give_xp.member_is_bot, give_xp.member_is_here);
  perform app._require_text('reason', give_xp.reason);
  v_amount := app._require_amount(give_xp.amount, 1, 1e9);

  v_has := leveling._lock_member(give_xp.guild_id, give_xp.member_id);
  if v_has + v_amount > leveling._most_xp() then
    perform app._refuse('too_much_xp', leveling._most_xp()::text, v_has::text);
  end if;

  v_standing := leveling._change_xp(
    give_xp.guild_id, give_xp.member_id, v_amount, 'grant', give_xp.reason, give_xp.actor_id, give_xp.at
  );

  perform app._close_call(give_xp.guild_id, v_call, to_jsonb(v_standing));
  return v_standing;
end;
$$;

comment on function leveling.give_xp is
'Gives a member XP, 1 to 10^9 at once, and returns where they stand then. Levels, reward roles and the announcement follow.
member_is_bot and member_is_here are what Discord says, null where it was not asked: then what the bot was told earlier counts.
`actor_id` null is an operator in psql; the same `key` again returns the first result and changes nothing.
Refuses: U0GLD, U0MEM, U0BOT, U0GON who left, U0AMT, U0MAX more than 10^12 in all, U0TXT a reason over 400 characters, U0KEY.';

grant execute on function leveling.give_xp to guildkeeper_bot, guildkeeper_admin;

commit;
