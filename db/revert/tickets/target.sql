-- Revert guildkeeper:tickets/target from pg

begin;
set local role guildkeeper_owner;

drop table tickets.target;

commit;
