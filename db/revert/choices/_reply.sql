-- Revert guildkeeper:choices/_reply from pg

begin;
set local role guildkeeper_owner;

drop function choices._reply;

commit;
