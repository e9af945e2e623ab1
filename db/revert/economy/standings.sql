-- Revert guildkeeper:economy/standings from pg

begin;
set local role guildkeeper_owner;

drop view economy.daily;
drop view economy.standings;

commit;
