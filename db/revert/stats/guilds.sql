-- Revert guildkeeper:stats/guilds from pg

begin;
set local role guildkeeper_owner;

drop view stats.guilds;

commit;
