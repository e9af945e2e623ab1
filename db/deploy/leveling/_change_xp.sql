-- Deploy guildkeeper:leveling/_change_xp to pg

begin;
set local role guildkeeper_owner;

create function leveling._change_xp(
  guild_id bigint,
  member_id bigint,
  amount bigint,
  rule text,
  reason text,
  actor_id bigint,
  at timestamptz
)
returns leveling.standing
language plpgsql
as $$
declare
  v_standing leveling.standing;
begin
  with changed as (
    update leveling.member m
    set xp = m.xp + _change_xp.amount
    where m.guild_id = _change_xp.guild_id and m.member_id = _change_xp.member_id
    returning m.xp
  )
  insert into leveling.history (guild_id, member_id, at, rule, amount, xp, actor_id, reason)
  select _change_xp.guild_id, _change_xp.member_id, _change_xp.at, _change_xp.rule, _change_xp.amount, c.xp,
    _change_xp.actor_id, _change_xp.reason
  from changed c;

  select r.* into v_standing from leveling.rank(_change_xp.guild_id, _change_xp.member_id) r;
  if not found then
    v_standing.member_id := _change_xp.member_id;
    v_standing.xp := 0;
    v_standing.level := 0;
    v_standing.members := leveling._members(_change_xp.guild_id);
    v_standing.level_xp := 0;
    v_standing.next_level_xp := leveling.xp_for_level(_change_xp.guild_id, 1);
    v_standing.progress := 0;
  end if;
  return v_standing;
end;
$$;

comment on function leveling._change_xp is
'Adds an amount, which may be negative, to a locked member''s XP, keeps it in the history and returns where they stand then;
rank is null for one who is left without XP.';

commit;
