-- Revert guildkeeper:tickets/answers_kept from pg

begin;
set local role guildkeeper_owner;

drop function tickets.answers_kept;

commit;
