-- Revert guildkeeper:tickets/kept_file from pg

begin;
set local role guildkeeper_owner;

drop table tickets.message_file;
drop table tickets.kept_file;

commit;
