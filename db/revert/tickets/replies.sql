-- Revert guildkeeper:tickets/replies from pg

begin;
set local role guildkeeper_owner;

drop function tickets.replies;

commit;
