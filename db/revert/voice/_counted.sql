-- Revert guildkeeper:voice/_counted from pg

begin;
set local role guildkeeper_owner;

drop function voice._counted;
drop type voice.counted;

commit;
