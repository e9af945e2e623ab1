-- Revert guildkeeper:income/_voice_earned from pg

begin;
set local role guildkeeper_owner;

drop trigger voice_earned_by_update on voice.day;
drop trigger voice_earned_by_insert on voice.day;
drop function income._voice_earned;

commit;
