-- Revert guildkeeper:tickets/remove_member from pg

begin;
set local role guildkeeper_owner;

drop function tickets.remove_member;

commit;
