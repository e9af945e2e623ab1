-- Revert guildkeeper:voice/_minutes from pg

begin;
set local role guildkeeper_owner;

drop function voice._minutes;

commit;
