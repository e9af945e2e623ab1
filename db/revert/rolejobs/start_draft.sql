-- Revert guildkeeper:rolejobs/start_draft from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs.start_draft;

commit;
