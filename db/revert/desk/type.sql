-- Revert guildkeeper:desk/type from pg

begin;
set local role guildkeeper_owner;

drop table desk.question;
drop table desk.type;

commit;
