-- Revert guildkeeper:rolejobs/rehearse from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs.rehearse;

commit;
