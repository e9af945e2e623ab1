-- Revert guildkeeper:choices/waiting from pg

begin;
set local role guildkeeper_owner;

drop table choices.waiting;

commit;
