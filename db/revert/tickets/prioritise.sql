-- Revert guildkeeper:tickets/prioritise from pg

begin;
set local role guildkeeper_owner;

drop function tickets.prioritise;

commit;
