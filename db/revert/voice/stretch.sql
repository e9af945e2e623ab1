-- Revert guildkeeper:voice/stretch from pg

begin;
set local role guildkeeper_owner;

drop table voice.stretch;

commit;
