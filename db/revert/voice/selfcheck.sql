-- Revert guildkeeper:voice/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function voice.selfcheck;

commit;
