-- Revert guildkeeper:stats/gaps from pg

begin;
set local role guildkeeper_owner;

drop view stats.gaps;

commit;
