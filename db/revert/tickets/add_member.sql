-- Revert guildkeeper:tickets/add_member from pg

begin;
set local role guildkeeper_owner;

drop function tickets.add_member;

commit;
