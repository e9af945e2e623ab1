-- Revert guildkeeper:voice/_schedule from pg

begin;
set local role guildkeeper_owner;

drop function voice._schedule;

commit;
