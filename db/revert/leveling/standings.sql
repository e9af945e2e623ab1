-- Revert guildkeeper:leveling/standings from pg

begin;
set local role guildkeeper_owner;

drop view leveling.daily;
drop view leveling.standings;

commit;
