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

  return leveling.rank(_change_xp.guild_id, _change_xp.member_id);
end;
$$;

comment on function leveling._change_xp is
'Adds an amount, which may be negative, to a locked member''s XP, keeps it in the history and returns where they stand then;
rank is null for one who is left without XP.';

commit;
