-- Revert guildkeeper:stats/_count_late from pg

begin;
set local role guildkeeper_owner;

drop function stats._count_late;

commit;
