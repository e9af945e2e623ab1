-- Revert guildkeeper:tickets/accept from pg

begin;
set local role guildkeeper_owner;

drop function tickets.accept;

commit;
