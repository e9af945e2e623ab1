-- Revert guildkeeper:stats/stays from pg

begin;
set local role guildkeeper_owner;

drop view stats.stays;

commit;
