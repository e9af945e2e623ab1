-- Deploy guildkeeper:leveling/reset to pg

begin;
set local role guildkeeper_owner;

create type leveling.reset_result as (members bigint, xp bigint);
comment on type leveling.reset_result is 'How many members lost their XP, and how much in all.';

create function leveling.reset(
  guild_id bigint,
  member_id bigint,
  confirm text default null,
  reason text default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns leveling.reset_result
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result leveling.reset_result;
  v_name text;
  v_call app.call := app._open_call(
    reset.guild_id, 'leveling.reset',
    jsonb_build_object('member_id', reset.member_id, 'reason', reset.reason), reset.actor_id, reset.key, reset.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_result, v_call.result);
  end if;

  perform app._require_text('reason', reset.reason);
  if reset.member_id is not null then
    perform app._require_member(reset.member_id);
  else
    select g.name into strict v_name from app.guild g where g.guild_id = reset.guild_id;
    if reset.confirm is distinct from v_name then
      perform app._refuse('unconfirmed', leveling._members(reset.guild_id)::text, v_name);
    end if;
  end if;

  perform leveling._hold_settings(array[reset.guild_id]);

  with held as (
    select m.member_id, m.xp
    from leveling.member m
    where m.guild_id = reset.guild_id and m.xp > 0 and (reset.member_id is null or m.member_id = reset.member_id)
    order by m.member_id
    for update
  ),
  logged as (
    insert into leveling.history (guild_id, member_id, at, rule, amount, xp, actor_id, reason)
    select reset.guild_id, h.member_id, reset.at, 'reset', -h.xp, 0, reset.actor_id, reset.reason from held h
  ),
  emptied as (
    update leveling.member m set xp = 0 from held h where m.guild_id = reset.guild_id and m.member_id = h.member_id
  )
  select count(*), coalesce(sum(h.xp), 0) into v_result from held h;

  perform app._close_call(reset.guild_id, v_call, to_jsonb(v_result));
  return v_result;
end;
$$;

comment on function leveling.reset is
'Takes all XP of a member, or with member_id null of every member of the guild; reward roles go too. For the whole guild
`confirm` must be the guild''s name, else it is refused and says so. The history keeps what was taken.
Refuses: U0GLD, U0MEM, U0CNF, U0TXT, U0KEY.';

grant usage on type leveling.reset_result to guildkeeper_bot, guildkeeper_admin;
grant execute on function leveling.reset to guildkeeper_bot, guildkeeper_admin;

commit;
