-- Revert guildkeeper:tickets/type from pg

begin;
set local role guildkeeper_owner;

drop table tickets.question;
drop table tickets.type;

commit;
