-- Revert guildkeeper:tickets/barred from pg

begin;
set local role guildkeeper_owner;

drop table tickets.barred;

commit;
