-- Revert guildkeeper:rolejobs/change_draft from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs.change_draft;

commit;
