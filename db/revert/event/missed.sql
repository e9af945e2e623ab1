-- Revert guildkeeper:event/missed from pg

begin;
set local role guildkeeper_owner;

drop table event.missed;

commit;
