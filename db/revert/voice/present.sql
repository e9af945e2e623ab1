-- Revert guildkeeper:voice/present from pg

begin;
set local role guildkeeper_owner;

drop table voice.present;

commit;
