-- Revert guildkeeper:tickets/claim from pg

begin;
set local role guildkeeper_owner;

drop function tickets.claim;

commit;
