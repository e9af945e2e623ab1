-- Deploy guildkeeper:leveling/_level_earned to pg
-- requires: leveling/member income/_level_reached

begin;
set local role guildkeeper_owner;

create function leveling._level_earned()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  perform income._level_reached(
    new.guild_id, new.member_id, case tg_op when 'INSERT' then 0 else old.level end, new.level, now()
  );
  return null;
end;
$$;

comment on function leveling._level_earned() is
'A level that was earned, and did not come by a new curve, is reported to the economy.';

create trigger level_earned_by_insert
after insert on leveling.member
for each row when (new.level > 0)
execute function leveling._level_earned();

create trigger level_earned_by_update
after update on leveling.member
for each row when (new.level > old.level and new.xp > old.xp)
execute function leveling._level_earned();

commit;
