-- Revert guildkeeper:voice/_changed from pg

begin;
set local role guildkeeper_owner;

drop function voice._changed;

commit;
