-- Revert guildkeeper:tickets/transcript from pg

begin;
set local role guildkeeper_owner;

drop function tickets.transcript;

commit;
