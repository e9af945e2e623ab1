-- Revert guildkeeper:stats/activation from pg

begin;
set local role guildkeeper_owner;

drop function stats.activation;
drop type stats.activated;

commit;
