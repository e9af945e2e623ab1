-- Revert guildkeeper:stats/_count_voice from pg

begin;
set local role guildkeeper_owner;

drop function stats._count_voice;

commit;
