-- Revert guildkeeper:voice/stale_day from pg

begin;
set local role guildkeeper_owner;

drop table voice.stale_day;

commit;
