-- Revert guildkeeper:voice/_days from pg

begin;
set local role guildkeeper_owner;

drop function voice._days;
drop type voice.active_day;

commit;
