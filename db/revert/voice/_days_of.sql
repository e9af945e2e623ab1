-- Revert guildkeeper:voice/_days_of from pg

begin;
set local role guildkeeper_owner;

drop function voice._days_of;

commit;
