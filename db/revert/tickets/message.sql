-- Revert guildkeeper:tickets/message from pg

begin;
set local role guildkeeper_owner;

drop table tickets.message_edit;
drop table tickets.message;
drop extension pg_trgm;
drop extension btree_gin;

commit;
