-- Revert guildkeeper:desk/target from pg

begin;
set local role guildkeeper_owner;

drop table desk.target;

commit;
