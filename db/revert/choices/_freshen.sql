-- Revert guildkeeper:choices/_freshen from pg

begin;
set local role guildkeeper_owner;

drop function choices._freshen;

commit;
