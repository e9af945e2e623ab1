-- Revert guildkeeper:income/_level_earned from pg

begin;
set local role guildkeeper_owner;

drop trigger level_earned_by_update on leveling.member;
drop trigger level_earned_by_insert on leveling.member;
drop function income._level_earned;

commit;
