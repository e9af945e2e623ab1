-- Revert guildkeeper:stats/forget from pg

begin;
set local role guildkeeper_owner;

drop function stats.forget;

commit;
