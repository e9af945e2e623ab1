-- Revert guildkeeper:voice/_seconds from pg

begin;
set local role guildkeeper_owner;

drop function voice._seconds;

commit;
