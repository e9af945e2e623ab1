-- Revert guildkeeper:income/_advance_streak from pg

begin;
set local role guildkeeper_owner;

drop function income._advance_streak;

commit;
