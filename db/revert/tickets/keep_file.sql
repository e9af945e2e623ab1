-- Revert guildkeeper:tickets/keep_file from pg

begin;
set local role guildkeeper_owner;

drop function tickets.keep_file;

commit;
