-- Revert guildkeeper:choices/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function choices._maintain;

commit;
