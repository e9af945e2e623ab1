-- Deploy guildkeeper:leveling/_set_level to pg

begin;
set local role guildkeeper_owner;

create function leveling._set_level()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_settings leveling.settings;
begin
  perform app._require_amount(new.xp, 0, leveling._most_xp());

  select s.* into v_settings from leveling.settings s where s.guild_id = new.guild_id for share;
  if not found then
    return new;  -- a guild nobody registered: the foreign key refuses it
  end if;

  new.level := leveling._level(v_settings, new.xp);
  new.level_xp := leveling._threshold(v_settings, new.level);
  new.next_level_xp := case when new.level < 1000 then leveling._threshold(v_settings, new.level + 1) end;
  return new;
end;
$$;

comment on function leveling._set_level is
'Keeps a member''s level, and where it begins and ends, equal to what their XP make on the guild''s curve, and refuses XP that
nobody can have (U0AMT) in words, before the CHECK of the table does. For an update it is only called when XP leave the level, or
when somebody sets a level by hand: it follows from XP alone.';

create trigger set_level
before insert on leveling.member
for each row execute function leveling._set_level();

create trigger set_level_again
before update of xp, level, level_xp, next_level_xp on leveling.member
for each row when (
  (new.xp <> old.xp and (new.xp < new.level_xp or new.xp >= new.next_level_xp or new.xp > leveling._most_xp()))
  or (
    current_user <> 'guildkeeper_owner'
    and (new.level, new.level_xp, new.next_level_xp) is distinct from (old.level, old.level_xp, old.next_level_xp)
  )
)
execute function leveling._set_level();

commit;
