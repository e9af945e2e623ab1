-- Revert guildkeeper:rolejobs/rehearse_autorole from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs.rehearse_autorole;

commit;
