-- Revert guildkeeper:rolejobs/_keep_draft from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._keep_draft;

commit;
