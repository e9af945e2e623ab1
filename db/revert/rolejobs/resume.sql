-- Revert guildkeeper:rolejobs/resume from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs.resume;

commit;
