-- Revert guildkeeper:tickets/hold from pg

begin;
set local role guildkeeper_owner;

drop function tickets.hold;

commit;
