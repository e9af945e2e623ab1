-- Revert guildkeeper:tickets/forget from pg

begin;
set local role guildkeeper_owner;

drop function tickets.forget;

commit;
