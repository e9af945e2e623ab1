-- Revert guildkeeper:voice/rehearse from pg

begin;
set local role guildkeeper_owner;

drop function voice.rehearse;
drop type voice.rehearsal;

commit;
