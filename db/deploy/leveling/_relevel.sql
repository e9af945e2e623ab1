-- Deploy guildkeeper:leveling/_relevel to pg

begin;
set local role guildkeeper_owner;

create function leveling._relevel()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  with level as materialized (
    select n as level, leveling._threshold(new, n) as begins,
      case when n < 1000 then leveling._threshold(new, n + 1) end as ends
    from generate_series(0, 1000) as n
  )
  update leveling.member m
  set level = l.level, level_xp = l.begins, next_level_xp = l.ends
  from level l
  where m.guild_id = new.guild_id
    and m.xp >= l.begins and (m.xp < l.ends or l.ends is null)
    and (m.level, m.level_xp, m.next_level_xp) is distinct from (l.level, l.begins, l.ends);
  return null;
end;
$$;

comment on function leveling._relevel is
'A new curve: gives every member of the guild, once, the level their XP make on it. Reward roles follow, announcements do not.';

create trigger relevel
after update of curve, curve_cubic, curve_square, curve_linear on leveling.settings
for each row when (
  (new.curve, new.curve_cubic, new.curve_square, new.curve_linear)
  is distinct from (old.curve, old.curve_cubic, old.curve_square, old.curve_linear)
)
execute function leveling._relevel();

commit;
