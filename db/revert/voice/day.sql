-- Revert guildkeeper:voice/day from pg

begin;
set local role guildkeeper_owner;

drop table voice.day;

commit;
